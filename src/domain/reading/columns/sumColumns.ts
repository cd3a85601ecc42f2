import { readFigure } from "../../figures/figure";
import type { Frequency } from "../../period/period";
import { holdsFigures, type Column } from "./column";
import type { SheetView } from "../sheetView";

const fineness: readonly Frequency[] = ["day", "week", "month", "quarter", "half-year", "year"];
/** Months in a period. */
const months: Readonly<Partial<Record<Frequency, number>>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/**
 * "Q1" after January, February and March: worked out from them, typed or not, as their sum, their mean or their last. Where the three are
 * all there and it is none of these, it is asked about.
 */
export const sumColumns =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const dated = columns.filter((column) => column.period !== null && holdsFigures(column));
    if (new Set(dated.map(({ period }) => period?.frequency)).size < 2) return columns;
    const alike = new Map<string, Column[]>();
    return columns.map((column) => {
      if (column.period === null || !holdsFigures(column)) return column;
      const key = JSON.stringify([column.role, column.label?.text]);
      const before = alike.get(key) ?? [];
      const parts = partsOf(column, before);
      alike.set(key, before);
      before.push(column);
      if (parts.length < 2 || column.because[0] === "corrected") return column;
      if (isWorkedOut(view, rows, column, parts)) return { ...column, role: "ignored", derived: true };
      return isWhole(column, parts) ? { ...column, doubt: column.doubt ?? "sum-of-periods" } : column;
    });
  };

/** The columns of finer periods right before it, of the same series and name, from the last column as coarse on. */
function partsOf(column: Column, before: readonly Column[]): readonly Column[] {
  const rank = rankOf(column);
  let parts: Column[] = [];
  for (let place = before.length - 1; place >= 0; place--) {
    const each = before[place];
    if (each === undefined || rankOf(each) >= rank) break;
    const [first] = parts;
    // Of months and quarters before a half-year the finer add up.
    if (first !== undefined && rankOf(each) > rankOf(first)) continue;
    if (first !== undefined && rankOf(each) < rankOf(first)) parts = [];
    parts.push(each);
  }
  return parts.reverse();
}

const rankOf = ({ period }: Column): number => (period === null ? -1 : fineness.indexOf(period.frequency));

function isWhole({ period }: Column, parts: readonly Column[]): boolean {
  const [whole, part] = [months[period?.frequency ?? "day"], months[parts[0]?.period?.frequency ?? "day"]];
  return whole !== undefined && part !== undefined && parts.length * part === whole;
}

/** Nearly all rows bear it out. */
function isWorkedOut(view: SheetView, rows: readonly number[], column: Column, parts: readonly Column[]): boolean {
  const numberIn = (row: number, each: Column): number | null => {
    const read = readFigure(view.value(row, each.column));
    return read.kind === "figure" ? read.value : null;
  };
  let [looked, agreed] = [0, 0];
  for (const row of rows) {
    const formula = view.formula(row, column.column).replace(/\$/g, "");
    const ends = [parts[0], parts.at(-1)].map((part) => cellName(view, row, part ?? column));
    if (isOver(formula, ends)) {
      looked++;
      agreed++;
      continue;
    }
    // "=H5-H4" is worked out down its own column, as a variance is: it says nothing of the periods.
    if (/[A-Z]\d/.test(formula) && !parts.some((part) => refersTo(formula, cellName(view, row, part)))) continue;
    const value = numberIn(row, column);
    const found = parts.flatMap((part) => numberIn(row, part) ?? []);
    if (value === null || found.length < 2) continue;
    looked++;
    const sum = found.reduce((total, each) => total + each, 0);
    const near = (other: number, off: number): boolean => Math.abs(value - other) <= off * Math.max(Math.abs(value), Math.abs(other), 1e-9);
    if (near(sum, 0.002) || near(sum / found.length, 0.006) || value === found.at(-1)) agreed++;
  }
  return looked > 0 && agreed >= looked * 0.8;
}

const cellName = (view: SheetView, row: number, { column }: Column): string => view.at(row, column).replace(/^.*!/, "");

const refersTo = (formula: string, cell: string): boolean => new RegExp(`(?<![A-Z\\d!])${cell}(?!\\d)`, "i").test(formula);

/** "=SUM(E4:J4)" over all the periods before it, or the mean of them. */
const isOver = (formula: string, [from = "", to = ""]: readonly string[]): boolean =>
  /^=(?:IFERROR\()?(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE)\(/i.test(formula) && new RegExp(`[(,]${from}:${to}\\)`, "i").test(formula);
