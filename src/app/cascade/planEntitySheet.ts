import { quotedSheet, cellAddress } from "../../domain/address";
import { entityMarkPrefix, names } from "../../domain/document";
import type { GridRect, SheetGrid } from "../../domain/reading/sheetGrid";
import { withRoomAtRight } from "../card/sheet/figureFormats";
import { lights } from "../card/sheet/scorecardLooks";
import { freshPlaces, type ScorecardPlaces } from "../card/sheet/scorecardLayout";
import type { SheetWords } from "../sheetWords";
import { formula, text, type LookName, type PlanCell, type PlanStep } from "../workbookPlan";
import { asideId } from "./asideLines";
import { cellChange, isTyped, type CellOwner, type HeldCell } from "./cellChange";
import { SheetCells } from "./cellRuns";
import type { EntityLineCells } from "./entityCells";
import { entityLineHeights, entityLineLooks, entityLinesShown, runsOf, type DressedLine } from "./entityLooks";
import type { EntityPlace } from "./entityPlace";
import {
  blockCode,
  blockWidth,
  cornerCode,
  entityRows,
  entitySeries,
  entityWidths,
  readBlockCode,
  visibleEntityColumns,
} from "./entitySheetLayout";
import { heldAsWritten } from "./entityValues";
import { shapeOf } from "./formulaShape";
import type { EntitySheet } from "./readEntitySheet";

/** The colour of the tabs of entities. */
export const entityTab = "#C9B458";

/** A line of an entity's sheet, as it is to be. */
export interface EntityLine {
  readonly id: string;
  readonly cells: EntityLineCells;
  readonly dress: Omit<DressedLine, "row" | "shown">;
  /** The entity has a part in it. */
  readonly active: boolean;
  /** Set aside: its name is written, not looked up. */
  readonly aside: boolean;
}

export interface EntityPlan {
  readonly steps: readonly PlanStep[];
  /** Cells that hold what somebody typed, in figures and over formulas. */
  readonly typed: number;
  /** Of these, in lines that the entity has no part in any more. */
  readonly setAside: number;
  /** Nothing changes but where formulas find what they found before. */
  readonly onlyReferences: boolean;
}

/** A sheet of an entity that is to be made. */
export function planFreshSheet(
  place: EntityPlace,
  lines: readonly EntityLine[],
  periods: readonly string[],
  words: SheetWords,
): PlanStep[] {
  const { sheet, columns, header } = place;
  const codes = [...columns.keys()];
  const dressed = lines.map((line): DressedLine => ({
    ...line.dress,
    row: place.rows.get(line.id) ?? 0,
    shown: line.active ? "line" : "hidden",
  }));
  const cells = new SheetCells();
  for (const line of lines) {
    const row = place.rows.get(line.id) ?? 0;
    for (const [code, cell] of line.cells) cells.put(row, columns.get(code) ?? 0, isBlank(cell) ? null : cell);
  }
  return [
    { kind: "add-sheet", sheet, tabColor: entityTab },
    { kind: "mark", mark: entityMark(place.entityId), sheet, range: blockRange(place) },
    { kind: "view", sheet, freezeRows: header + 1, freezeColumns: (columns.get("name") ?? 0) + 1, gridlines: false },
    ...columnWidths(place, codes),
    ...headings(place, codes, periods, words),
    ...topOfSheet(place, words),
    ...entityLineLooks(place, dressed, codes, words.cascade.onlyNumbers, true),
    ...entityLineHeights(place, dressed),
    ...entityLinesShown(
      place,
      dressed.filter(({ shown }) => shown === "hidden"),
    ),
    lights(place.edits, lightPlaces(place), entityRows.headline, words, sheet),
    ...cells.steps(sheet),
    pageOf(place, lines.filter(({ active }) => active).length),
  ];
}

/** A sheet that is there, brought to its lines; nothing that somebody typed is touched. */
export function planSheetChange(
  place: EntityPlace,
  found: EntitySheet,
  grid: SheetGrid,
  lines: readonly EntityLine[],
  periods: readonly string[],
  unfinished: boolean,
  words: SheetWords,
): EntityPlan {
  const { sheet } = place;
  const held = heldAsWritten({ found, grid }, heldCells(found, grid));
  const cells = new SheetCells();
  const moved = place.steps.length > 0 || unfinished;
  const fresh: DressedLine[] = [];
  const settled: DressedLine[] = [];
  let [typed, setAside] = [0, 0];
  let onlyReferences = !moved;
  for (const line of lines) {
    const row = place.rows.get(line.id) ?? 0;
    const typedHere = countTyped(line, place, held);
    typed += typedHere;
    if (!line.active) setAside += typedHere;
    const role = String(held(line.id, "role").value);
    const wanted = line.cells.get("role");
    const isSame =
      found.lines.has(line.id) &&
      wanted !== undefined &&
      typeof wanted === "object" &&
      wanted !== null &&
      "text" in wanted &&
      wanted.text === role;
    const dressed: DressedLine = { ...line.dress, row, shown: line.active ? "line" : typedHere > 0 ? "grey" : "hidden" };
    (isSame || line.dress.kind === "card" ? settled : fresh).push(dressed);
    if (!found.lines.has(line.id) && line.dress.kind === "card") fresh.push(dressed);
    const wasAside = String(held(line.id, "parent").value) === asideId;
    for (const code of place.columns.keys()) {
      const change = cellChange(ownerOf(code, line, wasAside), line.cells.get(code) ?? null, held(line.id, code), moved);
      if (change === null) continue;
      cells.put(row, place.columns.get(code) ?? 0, change);
      onlyReferences &&=
        typeof change === "object" && "formula" in change && shapeOf(change.formula) === shapeOf(held(line.id, code).formula);
    }
  }
  // Rows of lines that are gone, beside which somebody wrote something.
  for (const row of place.edits.emptied) for (const column of place.columns.values()) cells.put(row, column, text(""));
  const freshCodes = [...place.columns.keys()].filter((code) => place.freshColumns.has(code));
  const allCodes = [...place.columns.keys()];
  const { onlyNumbers } = words.cascade;
  const steps: PlanStep[] = [
    ...place.steps,
    // Looks before what tells rows and columns: what is told is dressed, also where a plan failed on the way.
    ...(fresh.length > 0
      ? [
          ...entityLineLooks(place, fresh, allCodes, onlyNumbers, false),
          ...entityLineHeights(place, fresh),
          ...entityLinesShown(place, fresh),
        ]
      : []),
    ...(freshCodes.length > 0
      ? [
          ...columnWidths(place, freshCodes),
          ...(settled.length > 0 ? entityLineLooks(place, settled, freshCodes, onlyNumbers, true) : []),
          ...headings(place, freshCodes, periods, words),
        ]
      : []),
    ...cells.steps(sheet),
    ...(moved
      ? [
          { kind: "mark" as const, mark: entityMark(place.entityId), sheet, range: blockRange(place) },
          lights(place.edits, lightPlaces(place), Math.max(0, place.header - (entityRows.header - entityRows.headline)), words, sheet),
        ]
      : []),
  ];
  return { steps, typed, setAside, onlyReferences };
}

/**
 * The name on an entity's sheet. Names know no capitals and few signs, ids are whatever somebody typed: what is no capital or digit is written as its
 * number, so that no two ids have one name.
 */
export const entityMark = (entityId: string): string =>
  `${entityMarkPrefix}${entityId.replace(/[^A-Z0-9]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}.`)}`;

const isBlank = (cell: PlanCell): boolean => typeof cell === "object" && cell !== null && "text" in cell && cell.text === "";

/** What a cell of a line holds now, by code; nothing where the line or the column is not there yet. */
function heldCells(found: EntitySheet, grid: SheetGrid): (lineId: string, code: string) => HeldCell {
  return (lineId, code) => {
    const row = found.lines.get(lineId);
    const column = code === "id" ? found.idColumn : found.columns.get(code);
    if (row === undefined || column === undefined) return { value: "", formula: "" };
    const [r, c] = [row - grid.row, column - grid.column];
    return { value: grid.values[r]?.[c] ?? "", formula: grid.formulas[r]?.[c] ?? "" };
  };
}

const always: ReadonlySet<string> = new Set(["id", "parent", "role"]);
const ofEntity: ReadonlySet<string> = new Set(["name", "owner", "threshold"]);

function ownerOf(code: string, { dress, aside }: EntityLine, wasAside: boolean): CellOwner {
  if (always.has(code) || (dress.kind === "card" && ofEntity.has(code))) return "ours";
  if (code === "name" && (aside || wasAside)) return "ours";
  return readBlockCode(code) === null ? "derived" : "figure";
}

function countTyped(line: EntityLine, place: EntityPlace, held: (lineId: string, code: string) => HeldCell): number {
  const wasAside = String(held(line.id, "parent").value) === asideId;
  let count = 0;
  for (const code of place.columns.keys()) {
    const owner = ownerOf(code, line, wasAside);
    if (owner !== "ours" && isTyped(owner, held(line.id, code))) count += 1;
  }
  return count;
}

/** From the codes to the row that closes the lines. */
function blockRange({ columns, header, edits }: EntityPlace): GridRect {
  const all = [...columns.values()];
  const column = Math.min(...all);
  return { row: header - 1, column, rows: edits.last - header + 3, columns: Math.max(...all) - column + 1 };
}

function columnWidths({ sheet, columns }: EntityPlace, codes: readonly string[]): PlanStep[] {
  const widths = codes.map((code) => {
    const points =
      readBlockCode(code) !== null ? blockWidth : ((entityWidths as Readonly<Record<string, number | undefined>>)[code] ?? "hidden");
    return { column: columns.get(code) ?? 0, points } as const;
  });
  return [{ kind: "column-widths", sheet, widths }];
}

/** Codes and headings of columns, and above the first of a block what it holds. */
function headings(place: EntityPlace, codes: readonly string[], periods: readonly string[], words: SheetWords): PlanStep[] {
  const { sheet, header, columns } = place;
  const cells = new SheetCells();
  const headed: number[] = [];
  for (const code of codes) {
    const column = columns.get(code) ?? 0;
    const block = readBlockCode(code);
    cells.put(header - 1, column, text(code === "id" ? cornerCode(place.entityId) : code));
    cells.put(header, column, text(block?.period ?? headingOf(code, words)));
    headed.push(column);
    // The row of codes is folded away: the caption stands in the one above it.
    if (block && block.period === periods[0] && header >= 2) cells.put(header - 2, column, text(words.cascade.series[block.series]));
  }
  const area = (row: number): GridRect[] => runsOf(headed).map(({ row: column, count }) => ({ row, column, rows: 1, columns: count }));
  const blocks = entitySeries.flatMap((series) => codes.filter((code) => code === blockCode(series, periods[0] ?? "")));
  const captions = blocks.map((code): GridRect => ({ row: header - 2, column: columns.get(code) ?? 0, rows: 1, columns: 1 }));
  return [
    { kind: "format", sheet, ranges: area(header), format: { look: "header" } },
    ...(captions.length > 0 && header >= 2
      ? [{ kind: "format" as const, sheet, ranges: captions, format: { look: "caption" as const } }]
      : []),
    ...(["figure", "number"] as const).map((look): PlanStep => ({
      kind: "format",
      sheet,
      ranges: figureHeadings(
        place,
        codes.filter((code) => (readBlockCode(code) === null) === (look === "figure")),
      ),
      format: { look },
    })),
    ...(codes.includes("name")
      ? [
          {
            kind: "format" as const,
            sheet,
            ranges: [{ row: header, column: columns.get("name") ?? 0, rows: 1, columns: 1 }],
            format: { look: "indented" as const },
          },
        ]
      : []),
    ...(codes.includes("status")
      ? [
          {
            kind: "format" as const,
            sheet,
            ranges: [{ row: header, column: columns.get("status") ?? 0, rows: 1, columns: 1 }],
            format: { look: "centred" as const },
          },
        ]
      : []),
    { kind: "hide-rows", sheet, runs: [{ row: header - 1, count: 1 }], hidden: true },
    ...cells.steps(sheet),
  ];
}

function figureHeadings({ columns, header }: EntityPlace, codes: readonly string[]): GridRect[] {
  const figures = codes.filter((code) => ["actual", "target", "attainment", "score"].includes(code) || readBlockCode(code) !== null);
  const runs = runsOf(figures.map((code) => columns.get(code) ?? 0));
  return runs.map(({ row: column, count }) => ({ row: header, column, rows: 1, columns: count }));
}

const headingOf = (code: string, words: SheetWords): string =>
  code === "role" ? "" : ((words.columns as Readonly<Record<string, string | undefined>>)[code] ?? "");

/** Name, those above, the period and what the whole of it says: all follow the entity's own line. */
function topOfSheet(place: EntityPlace, words: SheetWords): PlanStep[] {
  const { sheet, columns, rows } = place;
  const own = rows.get("CARD") ?? 0;
  const at = (code: string): number => columns.get(code) ?? 0;
  const whole = (code: string): PlanCell => formula(`=${cellAddress(own, at(code))}`);
  const cells = new SheetCells();
  const put = (row: number, code: string, cell: PlanCell): void => cells.put(row, at(code), cell);
  put(entityRows.title, "name", whole("name"));
  put(entityRows.subtitle, "name", whole("threshold"));
  put(entityRows.labels, "name", text(words.period));
  put(entityRows.headline, "name", formula(`=${names.period}`));
  put(entityRows.headline, "light", whole("light"));
  for (const code of ["score", "status"] as const) {
    put(entityRows.labels, code, text(words.columns[code]));
    put(entityRows.headline, code, whole(code));
  }
  put(entityRows.labels, "comment", text(words.columns.coverage));
  put(entityRows.headline, "comment", whole("comment"));
  const format = (look: LookName, row: number, ...codes: readonly string[]): PlanStep => ({
    kind: "format",
    sheet,
    ranges: codes.map((code) => ({ row, column: at(code), rows: 1, columns: 1 })),
    format: { look },
  });
  return [
    ...cells.steps(sheet),
    format("title", entityRows.title, "name"),
    format("subtitle", entityRows.subtitle, "name"),
    format("caption", entityRows.labels, "name", "score", "status", "comment"),
    format("tile", entityRows.headline, "light", "name", "score", "status", "comment"),
    format("indented", entityRows.title, "name"),
    format("indented", entityRows.subtitle, "name"),
    format("figure", entityRows.labels, "score"),
    format("number", entityRows.headline, "score"),
    format("centred", entityRows.labels, "status"),
    format("centred", entityRows.headline, "light", "status"),
    { kind: "number-formats", sheet, row: entityRows.headline, column: at("score"), formats: [[withRoomAtRight("0.0")]] },
    {
      kind: "row-heights",
      sheet,
      heights: [
        { row: entityRows.title, points: 28 },
        { row: entityRows.subtitle, points: 17 },
        { row: entityRows.headline, points: 24 },
      ],
    },
  ];
}

const lightPlaces = ({ columns }: EntityPlace): ScorecardPlaces => ({
  ...freshPlaces,
  light: columns.get("light") ?? 0,
  status: columns.get("status") ?? 0,
});

/** Lines that can still be read on one page. */
const mostOnOnePage = 56;

/** What is printed: the entity's card, without the figures of every period. */
function pageOf({ sheet, columns, header, edits }: EntityPlace, lines: number): PlanStep {
  const shown = visibleEntityColumns.map((code) => columns.get(code) ?? 0);
  return {
    kind: "page",
    sheet,
    area: { row: 0, column: 0, rows: edits.last + 1, columns: Math.max(...shown) + 1 },
    titleRows: { first: entityRows.labels, last: header },
    whole: lines <= mostOnOnePage,
  };
}

/** Where a figure of an entity stands, `'North'!K9`. */
export function entityCellAt(places: ReadonlyMap<string, EntityPlace>): (entityId: string, kpiId: string, code: string) => string | null {
  return (entityId, kpiId, code) => {
    const place = places.get(entityId);
    const [row, column] = [place?.rows.get(kpiId), place?.columns.get(code)];
    return place === undefined || row === undefined || column === undefined
      ? null
      : `${quotedSheet(place.sheet)}!${cellAddress(row, column)}`;
  };
}
