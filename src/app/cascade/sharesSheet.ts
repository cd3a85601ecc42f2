import type { CascadeMatrix, MatrixLine } from "../../domain/cascade/cascadeMatrix";
import type { Entity } from "../../domain/cascade/entity";
import { readCascadeKind, readWeighting } from "../../domain/cascade/kindWords";
import { readFigure } from "../../domain/figures/figure";
import type { GridRect, GridValue } from "../../domain/reading/sheetGrid";
import { ourTabs } from "../card/tables/planTables";
import type { StoredBlock } from "../storedWorkbook";
import { text, type PlanCell, type PlanStep } from "../workbookPlan";
import { cellChange } from "./cellChange";
import { SheetCells } from "./cellRuns";
import type { CascadeWords } from "./cascadeWords";
import { runsOf } from "./entityLooks";

/** Columns before the entities', by the codes above them; the row of codes and the ids are hidden. */
const fixedColumns = ["id", "kpi", "kind", "weighting", "decimals"] as const;
type FixedColumn = (typeof fixedColumns)[number];

/** Above an entity's column: its id, told from a code of ours where somebody chose the same word. */
const isFixed = (code: string): boolean => (fixedColumns as readonly string[]).includes(code);
const entityCode = (id: string): string => (isFixed(id) || id.startsWith(idMark) ? `${idMark}${id}` : id);
const idMark = "id:";
const idOfCode = (code: string): string => (code.startsWith(idMark) ? code.slice(idMark.length) : code);

/** Zero-based rows of a fresh sheet. */
const freshRows = { title: 0, about: 1, more: 2, codes: 3, header: 4 } as const;

/** Who carries what, as it stands on its sheet. Lines of KPIs and columns of entities that are no longer there are passed over. */
export function readShares(block: StoredBlock | undefined, kpiIds: ReadonlySet<string>, words: CascadeWords): CascadeMatrix {
  if (!block) return { lines: [] };
  const codes = (block.values[0] ?? []).map(String);
  const at = (row: readonly GridValue[], code: FixedColumn): GridValue => row[codes.indexOf(code)] ?? "";
  const entities = codes.flatMap((code, column) => (code === "" || isFixed(code) ? [] : [{ id: idOfCode(code), column }]));
  const lines = block.values.slice(2).flatMap((row): MatrixLine[] => {
    const kpiId = String(at(row, "id"));
    if (!kpiIds.has(kpiId)) return [];
    const decimals = at(row, "decimals");
    return [
      {
        kpiId,
        kind: wordOf(words.kinds, String(at(row, "kind"))) ?? readCascadeKind(String(at(row, "kind"))),
        proposed: false,
        because: null,
        weighting: wordOf(words.weightings, String(at(row, "weighting"))) ?? readWeighting(String(at(row, "weighting"))) ?? "typed",
        decimals: typeof decimals === "number" ? Math.trunc(decimals) : 0,
        weights: new Map(
          entities.flatMap(({ id, column }) => {
            const weight = weightIn(row[column] ?? "");
            return weight === null ? [] : [[id, weight] as const];
          }),
        ),
      },
    ];
  });
  return { lines };
}

/** A cross or any other word says that the entity carries the KPI, as much as the others do. */
function weightIn(content: GridValue): number | null {
  const read = readFigure(content);
  return read.kind === "missing" ? null : read.kind === "figure" ? read.value : 1;
}

const wordOf = <Term extends string>(words: Readonly<Record<Term, string>>, said: string): Term | null =>
  (Object.keys(words) as Term[]).find((term) => words[term].toLowerCase() === said.trim().toLowerCase()) ?? null;

/** Entities that have a column: those of an earlier generating. */
export const entitiesInShares = (block: StoredBlock | undefined): ReadonlySet<string> =>
  new Set(
    (block?.values[0] ?? [])
      .map(String)
      .filter((code) => code !== "" && !isFixed(code))
      .map(idOfCode),
  );

/**
 * Brings the sheet to a matrix. Lines and columns stay where they are, new ones come behind them; those of KPIs and entities that are gone stay, with
 * their weights.
 */
export function planShares(
  block: StoredBlock | undefined,
  matrix: CascadeMatrix,
  entities: readonly Entity[],
  nameOf: (kpiId: string) => string,
  words: CascadeWords,
  newSheet: string,
): PlanStep[] {
  const top = block?.range ?? { row: freshRows.codes, column: 0 };
  const sheet = block?.sheet ?? newSheet;
  const columns = new Map<string, number>();
  (block?.values[0] ?? []).forEach((code, index) => {
    if (code !== "" && !columns.has(String(code))) columns.set(String(code), index);
  });
  const before = filledColumns(block);
  let width = before;
  const freshColumns: number[] = [];
  for (const code of [...fixedColumns, ...entities.map(({ id }) => entityCode(id))])
    if (!columns.has(code)) {
      freshColumns.push(width);
      columns.set(code, width++);
    }
  const at = (code: string): number => columns.get(code) ?? 0;
  const rows = new Map<string, number>();
  block?.values.forEach((row, index) => {
    const id = String(row[at("id")] ?? "");
    if (index >= 2 && id !== "" && !rows.has(id)) rows.set(id, index);
  });
  const heightBefore = filledRows(block);
  let height = Math.max(heightBefore, 2);
  const freshRowsHere: number[] = [];
  for (const { kpiId } of matrix.lines)
    if (!rows.has(kpiId)) {
      freshRowsHere.push(height);
      rows.set(kpiId, height++);
    }
  const cells = new SheetCells();
  const put = (row: number, column: number, wanted: PlanCell): void => {
    const held = { value: block?.values[row]?.[column] ?? "", formula: block?.formulas[row]?.[column] ?? "" };
    cells.put(top.row + row, top.column + column, cellChange("ours", wanted, held, false));
  };
  const { kpi, kind, weighting, decimals } = words.shares;
  const heading: Readonly<Record<FixedColumn, string>> = { id: "", kpi, kind, weighting, decimals };
  for (const code of fixedColumns) {
    put(0, at(code), text(code));
    put(1, at(code), text(heading[code]));
  }
  for (const entity of entities) {
    put(0, at(entityCode(entity.id)), text(entityCode(entity.id)));
    put(1, at(entityCode(entity.id)), text(entity.name));
  }
  for (const line of matrix.lines) {
    const row = rows.get(line.kpiId) ?? 0;
    put(row, at("id"), text(line.kpiId));
    put(row, at("kpi"), text(nameOf(line.kpiId)));
    // What is meant already, in whatever words, stays as it is written.
    if (!block || meant(block, row, at("kind"), (word) => wordOf(words.kinds, word) ?? readCascadeKind(word)) !== line.kind)
      put(row, at("kind"), text(line.kind === null ? "" : words.kinds[line.kind]));
    if (!block || meant(block, row, at("weighting"), (word) => wordOf(words.weightings, word) ?? readWeighting(word)) !== line.weighting)
      put(row, at("weighting"), text(words.weightings[line.weighting]));
    put(row, at("decimals"), line.decimals);
    for (const { id } of entities) {
      const weight = line.weights.get(id) ?? null;
      const column = at(entityCode(id));
      if (weightIn(block?.values[row]?.[column] ?? "") !== weight) put(row, column, weight ?? text(""));
    }
  }
  const range: GridRect = { row: top.row, column: top.column, rows: height, columns: width };
  const rect = (rowsOf: readonly number[], first: number, last: number): GridRect[] =>
    runsOf(rowsOf).map(({ row, count }) => ({ row: top.row + row, column: top.column + first, rows: count, columns: last - first + 1 }));
  const allRows = [...rows.values()];
  const firstEntity = fixedColumns.length;
  const steps: PlanStep[] = [];
  if (!block) steps.push(...freshSheet(sheet, words));
  else {
    const { row, column, rows: roomRows, columns: roomColumns } = block.range;
    if (height > roomRows && block.lastUsedRow >= row + roomRows)
      steps.push({ kind: "insert-rows", sheet, row: row + roomRows, count: height - roomRows });
    if (width > roomColumns && (block.lastUsedColumn ?? 0) >= column + roomColumns)
      steps.push({ kind: "insert-columns", sheet, column: column + roomColumns, count: width - roomColumns });
  }
  if (!block || height !== block.range.rows || width !== block.range.columns)
    steps.push(
      { kind: "name", block: "shares", sheet, range },
      {
        kind: "page",
        sheet,
        area: { row: 0, column: top.column + at("kpi"), rows: top.row + height, columns: width - at("kpi") },
        titleRows: { first: top.row + 1, last: top.row + 1 },
      },
    );
  const newEntities = freshColumns.filter((column) => !block || column >= firstEntity);
  if (freshColumns.length > 0) {
    const widths: readonly (number | "hidden")[] = ["hidden", 230, 92, 80, 64];
    steps.push(
      {
        kind: "column-widths",
        sheet,
        widths: freshColumns.map((column) => ({ column: top.column + column, points: (block ? undefined : widths[column]) ?? 64 })),
      },
      { kind: "format", sheet, ranges: rect([1], Math.min(...freshColumns), width - 1), format: { look: "header" } },
    );
    const weights = newEntities.filter((column) => column >= firstEntity);
    if (weights.length > 0)
      steps.push(...weightLooks(rect(allRows, Math.min(...weights), width - 1), rect([1], Math.min(...weights), width - 1)));
  }
  if (freshRowsHere.length > 0) {
    steps.push(
      { kind: "format", sheet, ranges: rect(freshRowsHere, at("kpi"), at("decimals")), format: { look: "kpi-row" } },
      ...(width > firstEntity ? weightLooks(rect(freshRowsHere, firstEntity, width - 1), []) : []),
      {
        kind: "list",
        sheet,
        range: spanOf(freshRowsHere, at("kind")),
        source: { among: Object.values(words.kinds) },
        error: words.shares.pickKind,
      },
      {
        kind: "list",
        sheet,
        range: spanOf(freshRowsHere, at("weighting")),
        source: { among: Object.values(words.weightings) },
        error: words.shares.pickWeighting,
      },
    );
  }
  return [...steps, ...cells.steps(sheet)];

  function spanOf(some: readonly number[], column: number): GridRect {
    return { row: top.row + Math.min(...some), column: top.column + column, rows: Math.max(...some) - Math.min(...some) + 1, columns: 1 };
  }

  function weightLooks(ranges: readonly GridRect[], headings: readonly GridRect[]): PlanStep[] {
    return [
      { kind: "format", sheet, ranges, format: { look: "kpi-row" } },
      { kind: "format", sheet, ranges, format: { look: "input-cell" } },
      ...(headings.length > 0 ? [{ kind: "format" as const, sheet, ranges: headings, format: { look: "number" as const } }] : []),
    ];
  }
}

/** Rows and columns that a plan which failed had made room for and never filled are free. */
const filledRows = (block: StoredBlock | undefined): number => {
  let rows = block?.values.length ?? 0;
  while (rows > 0 && (block?.values[rows - 1] ?? []).every((content) => content === "")) rows -= 1;
  return rows;
};

const filledColumns = (block: StoredBlock | undefined): number => {
  let columns = block?.range.columns ?? 0;
  while (columns > 0 && (block?.values ?? []).every((row) => (row[columns - 1] ?? "") === "")) columns -= 1;
  return columns;
};

const meant = <Term>(block: StoredBlock, row: number, column: number, read: (word: string) => Term): Term | undefined => {
  const content = block.values[row]?.[column];
  return content === undefined ? undefined : read(String(content));
};

function freshSheet(sheet: string, { shares }: CascadeWords): PlanStep[] {
  const cell = (row: number): GridRect => ({ row, column: 1, rows: 1, columns: 1 });
  return [
    { kind: "add-sheet", sheet, tabColor: ourTabs },
    { kind: "view", sheet, freezeRows: freshRows.header + 1, freezeColumns: fixedColumns.length, gridlines: false },
    { kind: "cells", sheet, row: freshRows.title, column: 1, cells: [[text(shares.title)]] },
    { kind: "cells", sheet, row: freshRows.about, column: 1, cells: shares.about.map((line) => [text(line)]) },
    { kind: "format", sheet, ranges: [cell(freshRows.title)], format: { look: "title" } },
    { kind: "format", sheet, ranges: [{ ...cell(freshRows.about), rows: 2 }], format: { look: "subtitle" } },
    {
      kind: "row-heights",
      sheet,
      heights: [
        { row: freshRows.title, points: 28 },
        { row: freshRows.more, points: 21 },
      ],
    },
    { kind: "hide-rows", sheet, runs: [{ row: freshRows.codes, count: 1 }], hidden: true },
  ];
}
