import { readFigure } from "../../figures/figure";
import { readPeriod } from "../../period/period";
import { columnOf, holdsFigures, type Column } from "../columns/column";
import { isSeriesWord } from "../columns/columnContent";
import { conceptsOf, seriesOfConcept } from "../headers/headerCell";
import { filledColumns } from "../headers/filledCells";
import { perspectiveIn } from "../perspectiveWords";
import { seriesNames, type Finding, type Series } from "../reading";
import { outerEntity } from "./nestedEntities";
import { kindOfRow, type RowContext } from "./rowKinds";
import type { SheetView } from "../sheetView";
import type { Named, TableRow } from "./table";
import { namesObjective } from "../vocabulary/objectiveTitles";
import { isEntityLabel } from "../vocabulary/entityWords";
import { seriesBesideName, seriesInLabel } from "../vocabulary/seriesInLabel";
import { plainText } from "../words";

export interface Records {
  readonly records: readonly TableRow[];
  readonly leftOut: readonly number[];
  readonly findings: readonly Finding[];
}

/** The blocks that the rows now read stand in. */
interface Blocks {
  perspective: string | null;
  objective: string | null;
  entity: string | null;
  kpi: Named | null;
}

/** Goes down the rows below the header: which hold figures of which KPI, which are left out, and which block each belongs to. */
export function readRecords(view: SheetView, columns: readonly Column[], rows: readonly number[]): Records {
  const kpi = columnOf(columns, "kpi");
  const seriesColumn = columnOf(columns, "series");
  const figureColumns = columns.filter(holdsFigures);
  const hasKpi = kpi !== null || figureColumns.some((column) => column.kpi !== null);
  const records: TableRow[] = [];
  const leftOut: number[] = [];
  const findings: Finding[] = [];
  const alike = titlesAlike(view, rows, figureColumns, kpi?.column ?? -1);
  const blocks: Blocks = { perspective: null, objective: null, entity: null, kpi: null };
  let last: Named | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const filled = filledColumns(view, row);
    const own = kpi === null ? null : nameIn(view, row, kpi);
    const series = seriesIn(seriesColumn === null ? textInPeriodColumn(view, columns, row) : view.filledText(row, seriesColumn.column));
    const name = own ?? (kpi !== null && goesOn(view, columns, row, series) && !isFooter(view, rows, index, kpi) ? last : null);
    const context: RowContext = { view, columns, rows, index, row, name: name?.text ?? "", figureColumns, filled };
    const kind = kindOfRow(context);
    const [first = 0] = filled;
    const say = (code: Finding["code"], severity: Finding["severity"]): void => {
      findings.push({
        code,
        severity,
        at: view.at(row, first),
        details: { text: view.text(row, first), row: view.place(row, first).row + 1 },
      });
    };
    if (kind === "blank" || kind === "repeated-header") continue;
    if (own !== null && kind !== "total") last = own;
    if (kind === "kpi") {
      if (seriesColumn !== null && isDerivedWord(view.filledText(row, seriesColumn.column))) leftOut.push(row);
      else {
        const { perspective, objective, entity } = blocks;
        records.push({ row, name: name ?? blocks.kpi, series, perspective, objective, entity });
      }
      continue;
    }
    if (kind === "block-title" && own !== null && seriesColumn !== null && !isClearTitle(context, first, kpi?.column ?? -1, alike))
      continue;
    leftOut.push(row);
    if (kind === "total") say("total-row-left-out", "note");
    if (kind === "nameless") say("row-without-kpi", "warning");
    if (kind === "words" && first === kpi?.column && records.length > 0) say("row-without-figures", "note");
    if (kind === "block-title")
      openBlock(
        context,
        blocks,
        {
          hasKpi,
          first,
          kpiColumn: kpi?.column ?? -1,
          hasPerspective: columnOf(columns, "perspective") !== null,
          hasObjective: columnOf(columns, "objective") !== null,
          alike,
        },
        say,
      );
  }
  return { records: withSeriesFromNames(withSeriesRows(records)), leftOut, findings };
}

function nameIn(view: SheetView, row: number, { column }: Column): Named | null {
  const text = view.filledText(row, column);
  if (text === "") return null;
  return { text, row: Math.max(0, view.mergeAt(row, column)?.row ?? row), column };
}

/** A row without a name goes on with the KPI above it when it says another series, period or entity of it. */
function goesOn(view: SheetView, columns: readonly Column[], row: number, series: Series | null): boolean {
  if (series !== null) return true;
  const period = columnOf(columns, "period")?.column;
  const value = period === undefined ? "" : view.value(row, period);
  if (period !== undefined && typeof value !== "boolean" && value !== "" && readPeriod(value, view.format(row, period)) !== null)
    return true;
  const entity = columnOf(columns, "entity")?.column;
  if (entity !== undefined && !view.isBlank(row, entity)) return true;
  // "P2" below "P1" under a word nobody knows: another part of the same KPI, which is asked about.
  const kpi = columnOf(columns, "kpi")?.column ?? -1;
  return columns.some(
    ({ column, role, header, derived, content }) =>
      column > kpi &&
      role === "ignored" &&
      !derived &&
      header !== "" &&
      content.figures < 0.5 &&
      content.distinct < 0.8 &&
      isLabel(view, row, column),
  );
}

/** A row behind a blank one, below which no KPI is named: "Adopted Budget 2022 | | 146" closes the page and goes on with nothing. */
function isFooter(view: SheetView, rows: readonly number[], index: number, { column }: Column): boolean {
  const row = rows[index] ?? 0;
  const above = row - 1 < 0 ? [] : filledColumns(view, row - 1);
  return above.length === 0 && rows.slice(index).every((each) => view.filledText(each, column) === "");
}

/** A short text that says no figure. */
function isLabel(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === "string" && value.trim() !== "" && value.length <= 30 && readFigure(value).kind === "not-a-number";
}

/** "Target" among the months of a column, or "Target per store" below the stores, holds for all of them. */
function textInPeriodColumn(view: SheetView, columns: readonly Column[], row: number): string {
  const stub = columnOf(columns, "period") ?? (columnOf(columns, "kpi") === null ? columnOf(columns, "entity") : null);
  const outer = stub?.role === "entity" && view.isBlank(row, stub.column) ? outerEntity(columns) : null;
  const value = stub === null ? "" : view.value(row, (outer ?? stub).column);
  if (typeof value !== "string" || readPeriod(value, "General") !== null) return "";
  const [first = ""] = value.trim().split(/\s+/);
  // "Cy" and "Ist" among the names of people are names.
  if (stub?.role === "entity" && (value.trim().length < 3 || seriesIn(value) === "actual")) return "";
  return seriesIn(value) === null && conceptsOf(first).includes("target") ? first : value;
}

/** "YTD" among "Actual" and "Target": what such a row holds is worked out from others. */
const isDerivedWord = (text: string): boolean =>
  text !== "" && conceptsOf(text).some((concept) => concept === "ytd" || concept === "total") && seriesIn(text) === null;

/** The series a cell's word names; null for any other text. */
export function seriesIn(text: string): Series | null {
  if (text === "") return null;
  for (const concept of conceptsOf(text)) {
    const series = seriesOfConcept[concept as keyof typeof seriesOfConcept] as Series | undefined;
    if (series !== undefined) return series;
  }
  return seriesNames.find((each) => each === text.toLowerCase()) ?? null;
}

/** What the columns say already, so that a title need not. */
interface Known {
  readonly hasKpi: boolean;
  readonly first: number;
  readonly kpiColumn: number;
  readonly hasPerspective: boolean;
  readonly hasObjective: boolean;
  /** Its titles look alike. */
  readonly alike: boolean;
}

function openBlock(
  context: RowContext,
  blocks: Blocks,
  { hasKpi, first, kpiColumn, hasPerspective, hasObjective, alike }: Known,
  say: (code: Finding["code"], severity: Finding["severity"]) => void,
): void {
  const text = context.view.text(context.row, first);
  if (hasKpi && namesObjective(text)) {
    if (!hasObjective) blocks.objective = text;
    say("block-title", "note");
  } else if (isEntityLabel(text) === "surely") {
    blocks.entity = text;
    say("block-title", "note");
  } else if (!hasKpi && (perspectiveIn(text) === null || !isFollowedByTitle(context))) {
    blocks.kpi = { text, row: context.row, column: first };
  } else if (!hasPerspective && isClearTitle(context, first, kpiColumn, alike)) {
    blocks.perspective = text;
    blocks.objective = null;
    blocks.kpi = null;
    say("block-title", "note");
  } else say("row-without-figures", "warning");
}

function isFollowedByTitle({ view, rows, index }: RowContext): boolean {
  const next = rows.slice(index + 1).find((row) => filledColumns(view, row).length > 0);
  return next !== undefined && filledColumns(view, next).length === 1;
}

/**
 * A text alone in its row is a title rather than a KPI without figures: by its words, by its merge, by capitals, by standing apart, or because
 * its like are.
 */
function isClearTitle({ view, row, rows, index }: RowContext, column: number, kpiColumn: number, alike: boolean): boolean {
  const text = view.text(row, column);
  // Right below a title it is the first KPI of the block, without figures yet.
  const isBelowTitle = index > 0 && filledColumns(view, rows[index - 1] ?? 0).length === 1;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return (
    perspectiveIn(text) !== null ||
    (view.mergeAt(row, column)?.columns ?? 1) > 1 ||
    isCapitals ||
    column !== kpiColumn ||
    (alike && !isBelowTitle)
  );
}

/** Whether a name alone in its row, where the KPIs stand, is a title for certain: then "Volumes" is one as much as "Profitability". */
function titlesAlike(view: SheetView, rows: readonly number[], figureColumns: readonly Column[], kpiColumn: number): boolean {
  return rows.some((row, index) => {
    if (view.isBlank(row, kpiColumn) || perspectiveIn(view.text(row, kpiColumn)) === null) return false;
    const next = rows.slice(index + 1, index + 4).find((below) => filledColumns(view, below).length > 0);
    return (
      filledColumns(view, row).length === 1 &&
      next !== undefined &&
      figureColumns.some(({ column }) => !view.isBlank(next, column) || view.formula(next, column) !== "")
    );
  });
}

/** "Target" below each KPI's own row holds the targets of that KPI. */
function withSeriesRows(records: readonly TableRow[]): readonly TableRow[] {
  const said = records.map(({ name, series }) =>
    name !== null && series === null && isSeriesWord(name.text) ? seriesIn(name.text) : null,
  );
  const rows = said.filter((series) => series !== null && series !== "actual").length;
  if (rows < 2 || said[0] !== null || said.includes("actual")) return records;
  // Each KPI must have the same rows below it.
  const below = new Map<string, number>();
  let owners = 0;
  records.forEach((_, index) => {
    if (said[index] !== null) return;
    owners++;
    const own: string[] = [];
    for (let next = index + 1; next < records.length && said[next] !== null && said[next] !== undefined; next++) own.push(said[next] ?? "");
    below.set(own.join(" "), (below.get(own.join(" ")) ?? 0) + 1);
  });
  if (Math.max(...[...below].map(([own, count]) => (own === "" ? 0 : count))) < owners * 0.8) return records;
  let last: TableRow | null = null;
  return records.map((record, index): TableRow => {
    const series = said[index] ?? null;
    if (series === null) {
      last = record;
      return { ...record, series: record.series ?? "actual" };
    }
    return { ...record, name: last?.name ?? record.name, series };
  });
}

/** "Sales – Actual" above "Sales – Target": one KPI, and each row says which of its series it holds. */
function withSeriesFromNames(records: readonly TableRow[]): readonly TableRow[] {
  if (records.some(({ series }) => series !== null)) return records;
  // A long table has the same few names in all its rows.
  const names = [...new Set(records.flatMap(({ name }) => name?.text ?? []))];
  const byName = new Map(names.map((text) => [text, seriesInLabel(text) ?? seriesBesideName(text)] as const));
  const parted = records.map(({ name }) => (name === null ? null : (byName.get(name.text) ?? null)));
  if (parted.every((each) => each === null)) return records;
  const plain = new Set(records.flatMap(({ name }, index) => (name !== null && parted[index] === null ? [plainText(name.text)] : [])));
  const together = new Map<string, Set<string>>();
  for (const each of parted) {
    if (each === null) continue;
    const seen = together.get(plainText(each.rest)) ?? new Set<string>();
    together.set(plainText(each.rest), seen.add(each.series));
  }
  const isPaired = (key: string): boolean => (together.get(key)?.size ?? 0) > 1 || plain.has(key);
  const sayIt = [...together.keys()].some(isPaired) || (names.length > 1 && parted.every((each) => each?.series === "target"));
  const bases = new Map<string, Named>();
  return records.map((record, index) => {
    const each = parted[index];
    if (!each || record.name === null) return record;
    const key = plainText(each.rest);
    // Among pairs a name whose other row has no figures yet says as much; so do names that all say target.
    if (!isPaired(key) && (!sayIt || each.nameLike)) return record;
    const series = seriesOfConcept[each.series as keyof typeof seriesOfConcept] as Series | undefined;
    if (series === undefined) return record;
    const base = bases.get(key) ?? { ...record.name, text: each.rest };
    bases.set(key, base);
    return { ...record, name: plain.has(key) ? { ...record.name, text: each.rest } : base, series };
  });
}
