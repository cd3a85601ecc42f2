import type { Severity } from "../reading/reading";
import type { GridRect, GridValue } from "../reading/sheetGrid";

/** What can be wrong with the data of a workbook; gravest first within a severity. */
export const dataProblemCodes = [
  /** A formula lost what it referred to: `#REF!`. */
  "broken-reference",
  "error-value",
  /** The same KPI, entity, period and series twice, with different figures. */
  "conflicting-figures",
  "repeated-figures",
  "text-number",
  /** "12 pcs": a number that carries its unit in its cell. */
  "number-with-unit",
  "unreadable-figure",
  "percent-scale",
  /** Actuals and target of a KPI are a hundred, a thousand or a million times apart. */
  "factor-to-target",
  /** One figure is that many times the others of its series. */
  "factor-in-series",
  "text-date",
  "blank-in-series",
  "total-inside",
  "unit-against-name",
  "threshold-side",
  "bounds-reversed",
  "stale-figures",
  "hidden-figures",
  "variance-differs",
  "attainment-differs",
  "status-differs",
  "trend-differs",
  "merged-cells",
  "stray-spaces",
] as const;
export type DataProblemCode = (typeof dataProblemCodes)[number];

/** Something wrong or doubtful in the user's cells. The sentence is made where it is shown. */
export interface DataProblem {
  readonly code: DataProblemCode;
  readonly severity: Severity;
  /** `Sheet1!C4`, or the sheet's name for the whole sheet. */
  readonly at: string;
  /** Other cells it concerns. */
  readonly also: readonly string[];
  /** What the sentence needs: names, texts, counts. */
  readonly details: Readonly<Record<string, string | number>>;
  /** What would put it right without losing anything; null where only a person can decide. */
  readonly fix: Fix | null;
}

/** A change to the user's own cells, offered and never made unasked. */
export type Fix = CellFix | UnmergedCopy;

export interface CellFix {
  readonly kind: "set-number" | "set-date" | "percent-scale" | "trim";
  readonly changes: readonly CellChange[];
}

/** One cell as the report saw it and as it would be. Cells with formulas are never changed. */
export interface CellChange {
  readonly at: string;
  readonly from: GridValue;
  readonly fromFormat: string;
  readonly to: number | string;
  /** Null keeps the number format. */
  readonly toFormat: string | null;
}

/** A copy of the sheet in which merged cells are taken apart, each holding what the merged one showed; the sheet itself stays as it is. */
export interface UnmergedCopy {
  readonly kind: "unmerge-copy";
  readonly sheet: string;
  readonly merges: readonly GridRect[];
}
