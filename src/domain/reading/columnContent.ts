import { readFigure } from "../figure";
import { readPeriod } from "../period";
import { readTarget } from "../target";
import { conceptsOf } from "./headerCell";
import type { SheetView } from "./sheetView";

/** What the filled cells below a header hold, as parts of one; all 0 in an empty column. */
export interface ColumnContent {
  readonly filled: number;
  /** Numbers, also as text, and targets as people write them. */
  readonly figures: number;
  /** Plain numbers only. */
  readonly numbers: number;
  readonly periods: number;
  /** Ids and codes such as `K01` or `114`. */
  readonly codes: number;
  readonly seriesWords: number;
  readonly yesOrNo: number;
}

const seriesConcepts: ReadonlySet<string> = new Set(["actual", "target", "prior", "forecast", "baseline"]);
const isSeriesWord = (text: string): boolean => conceptsOf(text).some((concept) => seriesConcepts.has(concept));

/** A comparator before something we cannot read: "< 1:30". */
const compared = /^[<>≤≥=]+\s*\d/;
const yesOrNo = /^(?:yes|no|ja|nein|oui|non|s[ií]|sim|n[aã]o)$/i;

/** Looks over the cells of a column from a row on; marks for "no figure" count as neither. */
export function contentOf(view: SheetView, column: number, fromRow: number): ColumnContent {
  const count = { filled: 0, figures: 0, numbers: 0, periods: 0, codes: 0, seriesWords: 0, yesOrNo: 0 };
  for (let row = fromRow; row < view.rows; row++) {
    const value = view.value(row, column);
    if (readFigure(value).kind === "missing") continue;
    const text = String(value).trim();
    count.filled++;
    if (readTarget(value).kind === "target" || compared.test(text)) count.figures++;
    if (readFigure(value).kind === "figure") count.numbers++;
    if (typeof value !== "boolean" && readPeriod(value, view.format(row, column)) !== null) count.periods++;
    if (/^[a-z]{0,4}[-_. ]?\d+(?:\.\d+)*$/i.test(text)) count.codes++;
    if (isSeriesWord(text)) count.seriesWords++;
    if (yesOrNo.test(text)) count.yesOrNo++;
  }
  const part = (some: number): number => (count.filled === 0 ? 0 : some / count.filled);
  return {
    filled: count.filled,
    figures: part(count.figures),
    numbers: part(count.numbers),
    periods: part(count.periods),
    codes: part(count.codes),
    seriesWords: part(count.seriesWords),
    yesOrNo: part(count.yesOrNo),
  };
}
