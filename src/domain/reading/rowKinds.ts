import { readFigure } from "../figure";
import type { Column } from "./columns";
import { evidenceOf, rowCells, type Header } from "./header";
import { conceptsOf } from "./headerCell";
import { headerWords } from "./headerWords";
import { perspectiveIn } from "./perspectiveWords";
import type { SheetView } from "./sheetView";
import { wordKey } from "./words";

/** What a row below the header is. */
export type RowKind =
  /** One KPI with its figures. */
  | "kpi"
  | "blank"
  /** Sums up others. */
  | "total"
  /** The header again, under a page break. */
  | "repeated-header"
  /** The header of another table: what follows is not ours to read by this one. */
  | "second-table"
  /** Names the block of rows below it. */
  | "block-title"
  /** A remark, a footer, a legend: words without figures. */
  | "words"
  /** Figures whose KPI is not named. */
  | "nameless";

/** What the recognisers of a row see. */
export interface RowContext {
  readonly view: SheetView;
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly row: number;
  readonly name: string;
  readonly figureColumns: readonly Column[];
}

/** Recognisers in the order in which they are asked: the first that knows the row decides; what none knows is a KPI. */
export const rowRecognisers = {
  blank: ({ view, row }) => filledColumns(view, row).length === 0,
  "repeated-header": ({ view, columns, row }) => {
    const named = columns.filter(({ header: text }) => text !== "");
    return named.length > 1 && named.every(({ column, header: text }) => wordKey(view.text(row, column)) === wordKey(text));
  },
  "second-table": ({ view, row }) => {
    const cells = rowCells(view, row);
    const evidence = evidenceOf(cells.map((cell) => (cell !== null && cell.concepts.length > 0 ? cell : null)));
    const numbers = filledColumns(view, row).filter((column) => typeof view.value(row, column) === "number");
    return (
      evidence.concepts >= 2 &&
      evidence.figures &&
      numbers.length === 0 &&
      !cells.every((cell) => cell === null || cell.concepts.every((each) => each === "status"))
    );
  },
  total: (context) => isTotalWord(context) || sumsUpAbove(context),
  "block-title": (context) => isOnlyText(context) && followedByFigures(context),
  words: (context) => isOnlyText(context) || isLegend(context) || hasNothingOfAKpi(context),
  nameless: ({ name }) => name === "",
} as const satisfies Record<Exclude<RowKind, "kpi">, (context: RowContext) => boolean>;

/** What the row is. */
export function kindOfRow(context: RowContext): RowKind {
  for (const [kind, knows] of Object.entries(rowRecognisers) as [keyof typeof rowRecognisers, (context: RowContext) => boolean][])
    if (knows(context)) return kind;
  return "kpi";
}

export function filledColumns(view: SheetView, row: number): readonly number[] {
  return Array.from({ length: view.columns }, (_, column) => column).filter(
    (column) => !view.isBlank(row, column) || view.formula(row, column) !== "",
  );
}

const totalWords: ReadonlySet<string> = new Set(Object.values(headerWords.total).flat().map(wordKey));

/** "Total", "Summe:", "Total Financial" beside a perspective; not "Total revenue", which is a KPI. */
function isTotalWord({ view, columns, row }: RowContext): boolean {
  return columns
    .filter(({ role }) => role === "kpi" || role === "perspective" || role === "objective" || role === "entity" || role === "id")
    .some(({ column }) => {
      const text = view.text(row, column);
      if (totalWords.has(wordKey(text))) return true;
      const [first = "", ...rest] = text.split(/\s+/);
      return totalWords.has(wordKey(first)) && rest.length > 0 && perspectiveIn(rest.join(" ")) !== null;
    });
}

/** Every figure is a SUM, AVERAGE or SUBTOTAL of cells above it in its own column. */
function sumsUpAbove({ view, header, row, figureColumns }: RowContext): boolean {
  const filled = figureColumns.filter(({ column }) => !view.isBlank(row, column) || view.formula(row, column) !== "");
  return (
    filled.length > 0 &&
    filled.every(({ column }) => {
      const match = /^=(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE)\((?:\d+,)*\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)$/i.exec(
        view.formula(row, column),
      );
      const own = view.at(row, column).replace(/^.*!/, "").replace(/\d+$/, "");
      const isAbove = match !== null && match[1] === own && match[3] === own && Number(match[4]) <= row + view.grid.row;
      return isAbove && Number(match[2]) - 1 - view.grid.row >= header.bodyRow;
    })
  );
}

/** One text stands alone in the row, merged over others or not. */
function isOnlyText({ view, row }: RowContext): boolean {
  const filled = filledColumns(view, row);
  const [only] = filled;
  return (
    filled.length === 1 &&
    only !== undefined &&
    typeof view.value(row, only) === "string" &&
    readFigure(view.value(row, only)).kind === "not-a-number"
  );
}

function followedByFigures({ view, row, figureColumns }: RowContext): boolean {
  for (let next = row + 1; next < view.rows; next++) {
    const filled = filledColumns(view, next);
    if (filled.length === 0) continue;
    return filled.length > 1 && figureColumns.some(({ column }) => filled.includes(column));
  }
  return false;
}

const lightWords: ReadonlySet<string> = new Set(
  [
    ...headerWords.green.en,
    ...headerWords.amber.en,
    ...headerWords.red.en,
    "Grün",
    "Gelb",
    "Rot",
    "Orange",
    ...headerWords.green.es,
    ...headerWords.amber.es,
    ...headerWords.red.es,
  ]
    .concat([
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
    ])
    .map(wordKey),
);
const isLegend = ({ name }: RowContext): boolean =>
  name !== "" && (lightWords.has(wordKey(name)) || /^(?:©|note:|notes:|source:)/i.test(name));

/** No cell for a figure is filled and nothing describes a KPI: a group's own line, or a remark over two cells. */
function hasNothingOfAKpi({ view, columns, row, name, figureColumns }: RowContext): boolean {
  const describes = columns.filter(({ role }) => ["unit", "direction", "owner", "objective", "low", "high", "frequency"].includes(role));
  const core = figureColumns.filter(({ role }) => role !== "weight");
  return name !== "" && [...core, ...describes].every(({ column }) => view.isBlank(row, column) && view.formula(row, column) === "");
}

/** Whether a header word is used as the name of a KPI: a sign that the table was not understood. */
export const isSeriesWord = (name: string): boolean =>
  conceptsOf(name).some((concept) => concept === "actual" || concept === "target" || concept === "forecast" || concept === "prior");
