import { readFigure } from "../../figures/figure";
import { readTarget } from "../../figures/target";
import { columnOf, type Column } from "../columns/column";
import { isSeriesWord } from "../columns/columnContent";
import { filledColumns } from "../headers/filledCells";
import { isUnitRow } from "../headers/headerBand";
import { conceptsOf } from "../headers/headerCell";
import { headerWords } from "../headerWords";
import { outerEntity } from "./nestedEntities";
import { perspectiveIn } from "../perspectiveWords";
import type { GridValue } from "../sheetGrid";
import type { SheetView } from "../sheetView";
import { isLegendOrRemark } from "../vocabulary/titleWords";
import { wordKey } from "../words";

/** What a row below the header is. */
export type RowKind =
  /** One KPI with its figures. */
  | "kpi"
  | "blank"
  /** Sums up others. */
  | "total"
  /** The header again, under a page break. */
  | "repeated-header"
  /** Names the block of rows below it. */
  | "block-title"
  /** A remark, a footer, a legend: words without figures. */
  | "words"
  /** Figures whose KPI is not named. */
  | "nameless";

/** What the recognisers of a row see. */
export interface RowContext {
  readonly view: SheetView;
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
  /** Place of the row in `rows`. */
  readonly index: number;
  readonly row: number;
  readonly name: string;
  readonly figureColumns: readonly Column[];
  /** Filled columns of the row that belong to the table. */
  readonly filled: readonly number[];
}

/** Recognisers in the order in which they are asked: the first that knows the row decides; what none knows is a KPI. */
export const rowRecognisers = {
  blank: ({ filled }) => filled.length === 0,
  "repeated-header": ({ view, columns, row, index }) => {
    if (index < 2 && isUnitRow(view, row)) return true;
    const named = columns.filter(({ header: text }) => text !== "");
    const isSame = ({ column, header: text }: Column): boolean => wordKey(view.text(row, column)) === wordKey(text);
    // Labels beside each value come again with the next one.
    const series = named.filter(({ role, because }) => because[0] === "header-word" && (role === "actual" || role === "target"));
    return named.length > 1 && (named.every(isSame) || (series.length > 1 && series.every(isSame)));
  },
  total: (context) =>
    isTotalWord(context) || isResultOfEntity(context) || sumsUpAbove(context) || isSumNamed(context) || isOfGroup(context),
  // "Actual" alone has no figures yet.
  "block-title": (context) =>
    isOnlyText(context) && !isSeriesWord(context.view.text(context.row, context.filled[0] ?? 0)) && followedByFigures(context),
  words: (context) => isOnlyText(context) || isLegend(context) || isExplained(context) || hasNothingOfAKpi(context),
  nameless: ({ name, columns }) => name === "" && columnOf(columns, "kpi") !== null,
} as const satisfies Record<Exclude<RowKind, "kpi">, (context: RowContext) => boolean>;

/** What the row is. */
export function kindOfRow(context: RowContext): RowKind {
  for (const [kind, knows] of Object.entries(rowRecognisers) as [keyof typeof rowRecognisers, (context: RowContext) => boolean][])
    if (knows(context)) return kind;
  return "kpi";
}

const totalWords: ReadonlySet<string> = new Set(Object.values(headerWords.total).flat().map(wordKey));

/** "Total", "Summe:", "Total Financial" beside a perspective; not "Total revenue", which is a KPI. */
function isTotalWord({ view, columns, row }: RowContext): boolean {
  const named = columns.filter(
    ({ role }) =>
      role === "kpi" || role === "perspective" || role === "objective" || role === "entity" || role === "id" || role === "period",
  );
  const isEntity = (column: number): boolean => columnOf(columns, "entity")?.column === column;
  return named.some(({ column }) => {
    const text = view.text(row, column);
    if (text === "") return false;
    if (totalWords.has(wordKey(text))) return true;
    // "Yearly total", "YTD" below the quarters.
    if (columnOf(columns, "period")?.column === column && conceptsOf(text)[0] === "ytd") return true;
    const [first = "", ...rest] = text.split(/\s+/);
    if (rest.length === 0) return false;
    // "National average", "Total North" among the names of places.
    if (isEntity(column) && [first, rest.at(-1) ?? ""].some((word) => totalWords.has(wordKey(word)) && wordKey(word) !== "all"))
      return true;
    return totalWords.has(wordKey(first)) && perspectiveIn(rest.join(" ")) !== null;
  });
}

/** "1000 Hamburg Result" below "1000 Hamburg": a report's own word behind the name of what it sums up. */
function isResultOfEntity({ view, columns, rows, index, row, name }: RowContext): boolean {
  const column = columnOf(columns, "entity")?.column ?? outerEntity(columns)?.column;
  const [, of = "", word = ""] = /^(.*\S)[\s:–-]+(\S+)$/u.exec(column === undefined ? "" : view.text(row, column)) ?? [];
  if (
    column === undefined ||
    !sumWords.has(wordKey(word)) ||
    (name !== "" && !view.isBlank(row, columnOf(columns, "kpi")?.column ?? column))
  )
    return false;
  for (let back = index - 1; back >= 0; back--) {
    const above = view.text(rows[back] ?? 0, column);
    if (above !== "") return wordKey(above) === wordKey(of);
  }
  return false;
}

const sumWords: ReadonlySet<string> = new Set([
  ...totalWords,
  ...["Result", "Ergebnis", "Résultat", "Resultado", "Risultato"].map(wordKey),
]);

/** "Team Blue" where the teams stand and nothing where their agents do: the group's own row. */
function isOfGroup({ view, columns, row }: RowContext): boolean {
  const [inner, outer] = [columnOf(columns, "entity"), outerEntity(columns)];
  if (inner === null || outer === null) return false;
  const group = view.text(row, outer.column);
  return group !== "" && view.filledText(row, inner.column) === "" && !isSeriesWord(group);
}

/** Every figure is a SUM, AVERAGE or SUBTOTAL of two or more cells above it in its own column. */
function sumsUpAbove({ view, rows, row, figureColumns }: RowContext): boolean {
  const filled = figureColumns.filter(({ column }) => !view.isBlank(row, column) || view.formula(row, column) !== "");
  const top = view.place(rows[0] ?? 0, 0).row;
  return (
    filled.length > 0 &&
    filled.every(({ column }) => {
      const match = /^=(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE)\((?:\d+,)*\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)$/i.exec(
        view.formula(row, column),
      );
      const own = view.at(row, column).replace(/^.*!/, "").replace(/\d+$/, "");
      const isAbove = match !== null && match[1] === own && match[3] === own && Number(match[4]) <= view.place(row, column).row;
      return isAbove && Number(match[2]) - 1 >= top && Number(match[4]) > Number(match[2]);
    })
  );
}

function numberIn(view: SheetView, row: number, column: number): number | null {
  const read = readFigure(view.value(row, column));
  return read.kind === "figure" ? read.value : null;
}

/** "Total revenue" whose every figure is the sum of two or more rows right above it. */
function isSumNamed({ view, rows, index, row, name, figureColumns }: RowContext): boolean {
  const [first = "", ...rest] = name.split(/\s+/);
  if (rest.length === 0 || !totalWords.has(wordKey(first))) return false;
  const core = figureColumns.filter(({ role }) => role === "actual" || role === "target" || role === "prior" || role === "forecast");
  const sums = core.map(() => 0);
  for (let back = 1; back <= Math.min(index, 40); back++) {
    const above = rows[index - back] ?? 0;
    const values = core.map(({ column }) => numberIn(view, above, column));
    if (!values.some((value) => value !== null)) continue;
    values.forEach((value, place) => (sums[place] = (sums[place] ?? 0) + (value ?? 0)));
    const isSum = core.every(({ column }, place) => {
      const value = numberIn(view, row, column);
      return value !== null && Math.abs(value - (sums[place] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(value));
    });
    if (isSum && back > 1 && core.length > 0) return true;
  }
  return false;
}

/** One text stands alone in the row, merged over others or not. */
function isOnlyText({ view, row, filled }: RowContext): boolean {
  const [only] = filled;
  return (
    filled.length === 1 &&
    only !== undefined &&
    typeof view.value(row, only) === "string" &&
    readFigure(view.value(row, only)).kind === "not-a-number"
  );
}

function followedByFigures({ view, rows, index, figureColumns }: RowContext): boolean {
  for (let next = index + 1; next < rows.length; next++) {
    const row = rows[next] ?? 0;
    const filled = filledColumns(view, row);
    if (filled.length === 0) continue;
    if (filled.length === 1 && !figureColumns.some(({ column }) => column === filled[0])) continue;
    return figureColumns.some(({ column }) => filled.includes(column));
  }
  return false;
}

/** "Cancer wait | 93% of referrals should be seen within 14 days." below a blank row: sentences where figures stood above it. */
function isExplained({ view, rows, index, row, figureColumns }: RowContext): boolean {
  const filled = figureColumns.filter(({ column }) => !view.isBlank(row, column));
  if (filled.length === 0 || !filled.every(({ column }) => isSentence(view.value(row, column)))) return false;
  let apart = false;
  for (let back = index - 1; back >= 0; back--) {
    const above = rows[back] ?? 0;
    if (filledColumns(view, above).length === 0) apart = true;
    else if (figureColumns.some(({ column }) => typeof view.value(above, column) === "number" || numberIn(view, above, column) !== null))
      return apart;
  }
  return false;
}

function isSentence(value: GridValue): boolean {
  if (typeof value !== "string" || readTarget(value).kind === "target") return false;
  return value.trim().length > (/[\p{Script=Han}\p{Script=Hangul}]/u.test(value) ? 15 : 40);
}

const lightWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(headerWords.green).flat(),
    ...Object.values(headerWords.amber).flat(),
    ...Object.values(headerWords.red).flat(),
    "Grün",
    "Gelb",
    "Rot",
    "Orange",
    "On track",
    "At risk",
    "Off track",
    "On target",
    "Off target",
    "Legend",
    "Legende",
    "Légende",
    "Leyenda",
    "Legenda",
    "Notes",
    "Note",
  ].map(wordKey),
);

const isLegend = ({ view, row, name, figureColumns }: RowContext): boolean =>
  name !== "" &&
  ((lightWords.has(wordKey(name)) && !isSeriesWord(name)) ||
    (isLegendOrRemark(name) && figureColumns.every(({ column }) => view.isBlank(row, column))));

/** No cell for a figure is filled and nothing describes a KPI: a group's own line, or a remark over two cells. */
function hasNothingOfAKpi({ view, columns, row, name, figureColumns }: RowContext): boolean {
  const describes = columns.filter(({ role }) => ["unit", "direction", "owner", "objective", "low", "high", "frequency"].includes(role));
  const core = figureColumns.filter(({ role }) => role !== "weight");
  const cells = core.length > 0 ? [...core, ...describes] : [...figureColumns, ...describes];
  const isRecord = name !== "" || columnOf(columns, "kpi") === null;
  return isRecord && cells.every(({ column }) => view.isBlank(row, column) && view.formula(row, column) === "");
}
