import { figuresBeside, filledColumns, hasFiguresAbove, hasFiguresBelow, isFigure } from "./filledCells";
import { readHeaderCell, type HeaderCell } from "./headerCell";
import { isLabelledRow } from "./labelledRow";
import { bottomOfHead, isMergedWith } from "./mergedHeads";
import { asName, namesUnderGroups } from "./namesUnderGroups";
import { isPeriodsOverSeries } from "./periodsOverSeries";
import { isLetter, withLetters } from "./seriesLetters";
import type { SheetView } from "../sheetView";
import { isUnitText } from "../units";

/** The rows that head a table: one, or up to three with groups above and periods or series below. */
export interface HeaderBand {
  /** First and last row, both included. */
  readonly top: number;
  readonly bottom: number;
  /** What heads each column, from top to bottom. */
  readonly stacks: readonly (readonly StackCell[])[];
}

/** A header cell over a column; a group's cell stands over several. */
export interface StackCell extends HeaderCell {
  readonly row: number;
  readonly column: number;
  /** Columns it stands over. */
  readonly span: number;
}

/** Words that stand over figures of KPIs, as against a list of anything else. */
const figureConcepts: ReadonlySet<string> = new Set(["target", "actual", "prior", "baseline", "forecast", "green", "amber", "red"]);

/** Kinds of figures that stand under each other in a column of a long table. */
const scenarios: ReadonlySet<string> = new Set([...figureConcepts, "variance", "attainment"]);

/** Every header of the view, from top to bottom. */
export function findHeaders(view: SheetView): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (!isHeaderRow(view, row) || goesOnUnder(view, row, bands.at(-1))) continue;
    let [top, bottom] = [row, row];
    const above = bands.at(-1)?.bottom ?? -1;
    while (top - 1 > above && row - top < 2 && (standsOver(view, top - 1, top) || isMergedWith(view, top - 1, top))) top--;
    for (let head = top; head <= bottom; head++) bottom = Math.max(bottom, bottomOfHead(view, head));
    while (bottom - row < 2 && bottom + 1 < view.rows && goesOnBelow(view, bottom, bottom + 1)) bottom++;
    bands.push({ top, bottom, stacks: withLetters(view, stacksOf(view, top, bottom)) });
    row = bottom;
  }
  return bands;
}

/** Cells of a row read as headers. */
export function rowCells(view: SheetView, row: number): readonly (HeaderCell | null)[] {
  return Array.from({ length: view.columns }, (_, column) => readHeaderCell(view.value(row, column), view.format(row, column)));
}

/**
 * Whether the row's words head figures: at least two that are known (or one beside names that have figures below), no figures of its
 * own, and other things above and below than in it.
 */
function isHeaderRow(view: SheetView, row: number): boolean {
  const filled = filledColumns(view, row);
  if (filled.length < 2 || isLabelledRow(view, row, filled)) return false;
  let figures = 0;
  for (const column of filled) if (isFigure(view, row, column)) figures++;
  if (figures * 3 > filled.length || isUnitRow(view, row)) return false;
  const cells = filled.map((column) => ({ column, cell: readHeaderCell(view.value(row, column), view.format(row, column)) }));
  const known = cells.filter(({ cell }) => cell !== null && !cell.similar && (cell.concepts.length > 0 || cell.period !== null));
  if (known.length === 0) return figures === 0 && headsPeriodRows(view, row, filled);
  if (figures > 0 && !saysEnough(known.flatMap(({ cell }) => cell?.concepts[0] ?? []))) return false;
  if (known.some(({ column, cell }) => cell && (isSameKind(view, row - 1, column, cell) || isSameKind(view, row + 1, column, cell))))
    return false;
  if (goesOnWithPeriod(view, row, filled[0] ?? 0)) return false;
  const isFigureWord = (cell: HeaderCell | null): boolean =>
    cell !== null && (cell.period !== null || cell.concepts.some((concept) => figureConcepts.has(concept) || concept === "rank"));
  const labels = cells.filter(({ cell }) => cell?.label != null && !cell.number).length;
  const figureWords = known.filter(({ cell }) => isFigureWord(cell)).length;
  if (known.length >= 2 && new Set(known.map(({ cell }) => kindOf(cell))).size >= 2 && (figureWords > 0 || labels > 0)) return true;
  if (
    known.length >= 2 &&
    figureWords >= 2 &&
    hasFiguresBelow(
      view,
      row,
      known.map(({ column }) => column),
    )
  )
    return true;
  const names = cells.filter(({ cell }) => cell?.label != null && !cell.number).map(({ column }) => column);
  return labels > 0 && hasFiguresBelow(view, row, names) && names.length * 2 >= filled.length - 1 && !hasFiguresAbove(view, row, names);
}

/** "# | Lower is better | Headcount | Met" under "No. | Direction | KPI | Status": words for what the columns hold, of a KPI without figures yet. */
function goesOnUnder(view: SheetView, row: number, above: HeaderBand | undefined): boolean {
  const cells = above === undefined ? [] : rowCells(view, row);
  const heads = (cell: HeaderCell | null): boolean =>
    cell !== null && (cell.period !== null || cell.concepts.some((concept) => concept === "kpi" || figureConcepts.has(concept)));
  return (
    !cells.some(heads) &&
    cells.some((cell, column) => {
      const header = above?.stacks[column]?.at(-1);
      const [concept] = cell?.concepts ?? [];
      return concept !== undefined && concept === header?.concepts[0] && cell?.text !== header.text;
    })
  );
}

/** Words beside figures head a table ("KPI | Weight | 50 | 100 | Actual") where they are many and speak of KPIs: "# | Lower is better | Met" is a KPI's row. */
function saysEnough(concepts: readonly string[]): boolean {
  const different = new Set(concepts);
  return different.size > 3 && [...different].some((concept) => concept === "kpi" || figureConcepts.has(concept));
}

/** "Stück | % | min" below the names. */
export function isUnitRow(view: SheetView, row: number): boolean {
  const filled = row < view.rows ? filledColumns(view, row) : [];
  return filled.length > 1 && filled.every((column) => typeof view.value(row, column) === "string" && isUnitText(view.text(row, column)));
}

/** Names without a known word, over figures whose rows begin with a period each. */
function headsPeriodRows(view: SheetView, row: number, filled: readonly number[]): boolean {
  const names = filled.filter((column) => typeof view.value(row, column) === "string");
  if (names.length < 2 || names.length < filled.length - 1 || row + 2 >= view.rows) return false;
  const first = isUnitRow(view, row + 1) ? row + 2 : row + 1;
  const below = [first, first + 1].map((each) => {
    const [column, beside] = filledColumns(view, each);
    const read = (at: number | undefined): HeaderCell | null =>
      at === undefined ? null : readHeaderCell(view.value(each, at), view.format(each, at));
    const own = read(column);
    const isCode = own !== null && own.period === null && view.isBlank(row, column ?? 0) && codeBefore.test(own.text);
    return isCode ? read(beside) : own;
  });
  return (
    below.some((cell) => cell?.period != null) &&
    below.every((cell) => cell !== null && (cell.period !== null || cell.concepts.some((concept) => scenarios.has(concept)))) &&
    figuresBeside(view, row, names, 1) * 3 >= (names.length - 1) * 2
  );
}

/** A number or code before the words of a row: "1", "M-107". */
const codeBefore = /^(?:\d{1,4}|[a-z]{1,4}[-_. ]?\d+)[.)]?$/i;

function kindOf(cell: HeaderCell | null): string {
  if (cell === null) return "";
  return cell.concepts.length > 0
    ? `${cell.concepts[0] ?? ""}${cell.period === null ? "" : "+"}${cell.label ?? ""}`
    : cell.period
      ? "period"
      : "label";
}

/** "Actual" above "Target" and "Jan" above "Feb" are content of a column, not its header. */
function isSameKind(view: SheetView, row: number, column: number, cell: HeaderCell): boolean {
  if (row < 0 || row >= view.rows) return false;
  const other = readHeaderCell(view.value(row, column), view.format(row, column));
  if (other === null || other.text === cell.text) return false;
  if (cell.concepts.length === 0)
    return cell.period !== null && other.concepts.length === 0 && other.period?.frequency === cell.period.frequency;
  const isSeries = (each: HeaderCell): boolean =>
    each.period === null && each.label === null && !each.similar && each.concepts.some((concept) => scenarios.has(concept));
  return isSeries(cell) && isSeries(other) && (view.mergeAt(row, column)?.columns ?? 1) === 1;
}

/** The row begins with the period that the row above or below begins with: a long table, whose words are names. */
function goesOnWithPeriod(view: SheetView, row: number, first: number): boolean {
  if (view.mergeAt(row, first) !== null || readHeaderCell(view.value(row, first), view.format(row, first))?.period == null) return false;
  return [row - 1, row + 1].some((next) => next >= 0 && view.text(next, first) === view.text(row, first));
}

/** Whether the upper row groups columns of the lower: each of its cells stands over several, or over a column the lower leaves open. */
function standsOver(view: SheetView, upper: number, lower: number): boolean {
  const over = filledColumns(view, upper);
  const first = filledColumns(view, lower)[0] ?? 0;
  if (over.length === 0 || over.some((column) => isFigure(view, upper, column))) return false;
  if (!isCompatible(view, upper, lower)) return false;
  // A text over the first column and those beside it is a title.
  if (over[0] === first && view.mergeAt(upper, first) === null && spanOf(view, upper, lower, first) > 1) return false;
  const spans = over.map((column) => spanOf(view, upper, lower, column));
  const groups = over.filter((column, index) => (spans[index] ?? 1) > 1 && column > first);
  if (groups.length === 0) return false;
  const whole =
    over.length === 1 && over[0] !== undefined && over[0] <= first + 1 && (spans[0] ?? 1) >= filledColumns(view, lower).length - 1;
  return !whole;
}

function goesOnBelow(view: SheetView, upper: number, lower: number): boolean {
  const below = filledColumns(view, lower);
  if (below.length < 2 || below.some((column) => isFigure(view, lower, column))) return false;
  if (isPeriodsOverSeries(view, upper, lower)) return true;
  if (!isCompatible(view, upper, lower)) return false;
  const cells = below.map((column) => readHeaderCell(view.value(lower, column), view.format(lower, column)));
  const isGrouped = filledColumns(view, upper).some((column) => spanOf(view, upper, lower, column) > 1);
  const known = cells.filter((cell) => cell !== null && (cell.period !== null || cell.concepts.length > 0)).length;
  const letters = cells.filter((cell) => cell !== null && isLetter(cell.text)).length;
  return (
    known * 2 >= below.length || (isGrouped && (known > 0 || letters * 2 > below.length)) || namesUnderGroups(view, upper, lower, below)
  );
}

/** No column has a header of its own in both rows, but for a group over its columns, and a title in the corner beside groups. */
function isCompatible(view: SheetView, upper: number, lower: number): boolean {
  const groups = filledColumns(view, upper).filter((column) => spanOf(view, upper, lower, column) > 1).length;
  const corner = filledColumns(view, lower)[0];
  const isTitle = (column: number): boolean =>
    column === corner && groups > 1 && readHeaderCell(view.value(upper, column), view.format(upper, column))?.period == null;
  return filledColumns(view, lower).every(
    (column) =>
      view.isBlank(upper, column) ||
      spanOf(view, upper, lower, column) > 1 ||
      view.text(upper, column) === view.text(lower, column) ||
      isTitle(column),
  );
}

/**
 * Columns that a cell of the upper row stands over: those of its merge, or to the next other one as far as the lower row has cells. A
 * group may be written once, or again over each of its columns.
 */
function spanOf(view: SheetView, upper: number, lower: number, column: number): number {
  const merge = view.mergeAt(upper, column);
  if (merge !== null && merge.columns > 1) return merge.columns;
  const start = groupStart(view, upper, column);
  if (view.isBlank(lower, start)) return 1;
  const text = view.text(upper, start);
  let end = start + 1;
  while (
    end < view.columns &&
    (view.isBlank(upper, end) || view.text(upper, end) === text) &&
    !view.isBlank(lower, end) &&
    view.mergeAt(upper, end) === null
  )
    end++;
  return Math.max(1, end - start);
}

/** First of the cells beside each other that say the same as this one. */
function groupStart(view: SheetView, row: number, column: number): number {
  const text = view.text(row, column);
  let start = column;
  while (text !== "" && start > 0 && view.text(row, start - 1) === text) start--;
  return start;
}

function stacksOf(view: SheetView, top: number, bottom: number): readonly (readonly StackCell[])[] {
  const stacks = Array.from({ length: view.columns }, (): StackCell[] => []);
  for (let row = top; row <= bottom; row++)
    for (const column of filledColumns(view, row)) {
      const cell = readHeaderCell(view.value(row, column), view.format(row, column));
      const isWithin = row < bottom && groupStart(view, row, column) !== column && view.mergeAt(row, column)?.row === undefined;
      if (cell === null || isWithin) continue;
      const span = row < bottom ? spanOf(view, row, bottomBelow(view, row, bottom), column) : (view.mergeAt(row, column)?.columns ?? 1);
      for (let covered = column; covered < Math.min(column + span, view.columns); covered++)
        stacks[covered]?.push({ ...cell, row, column, span });
    }
  return stacks.map((stack) => (stack.some(({ span, concepts }) => span > 1 && concepts.includes("entity")) ? stack.map(asName) : stack));
}

const bottomBelow = (view: SheetView, row: number, bottom: number): number => Math.min(row + 1, bottom, view.rows - 1);
