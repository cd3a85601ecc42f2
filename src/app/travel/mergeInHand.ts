import type { EntitySeries } from "../cascade/entitySheetLayout";
import type { GridValue } from "../../domain/reading/sheetGrid";

/** What a file that came back says, beside what stands here; nothing is written before `applyMerge`. */
export interface MergeInHand {
  readonly sheets: readonly MergedSheet[];
  /** What the file would change here, in the order of the sheets. */
  readonly differences: readonly Difference[];
  /** Figures that were changed here since the sheet left, and not there: they stay. */
  readonly changedHere: readonly ChangedFigure[];
  readonly findings: readonly MergeFinding[];
}

/** A sheet of the file and the sheet here that it belongs to. */
export interface MergedSheet {
  readonly entityId: string;
  readonly entity: string;
  readonly sheet: string;
  readonly sheetThere: string;
  /**
   * What tells who changed a figure. `left-with`: the sheet holds what it held when it left; `copy`: it is a copy with its formulas, and what
   * is typed over them tells; `none`: neither.
   */
  readonly base: MergeBase;
  /** Figures the file would change. */
  readonly differences: number;
}
export type MergeBase = "left-with" | "copy" | "none";

/** Which figure. */
export interface MergedFigure {
  readonly entityId: string;
  readonly entity: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly period: string;
  readonly series: EntitySeries;
  /** The cell here: `North!K9`. */
  readonly at: string;
}

export interface Difference extends MergedFigure {
  readonly id: string;
  /** `there`: only the file changed it. `both`: changed there and here, or nobody can tell: it is asked. */
  readonly change: "there" | "both";
  /** What the cell holds; "" for nothing. */
  readonly here: GridValue;
  /** Its formula, with "="; "" for a constant. */
  readonly formulaHere: string;
  /** "" where it was taken away there. */
  readonly there: GridValue;
  /** What both held when the sheet left; null where nobody knows. */
  readonly base: GridValue | null;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
}

export type Take = "theirs" | "mine";

/** Something of the file that is not brought in, or that a person should know; the sentence is made where it is shown. */
export interface MergeFinding {
  readonly code: MergeFindingCode;
  readonly severity: "warning" | "note";
  readonly details: Readonly<Record<string, string | number>>;
}

export const mergeFindingCodes = [
  /** Figures that were changed here and there and that nobody decided on. */
  "changed-both",
  "unknown-kpi",
  "unknown-period",
  "not-carried",
  /** A numerator or denominator of a KPI that has none. */
  "not-a-ratio",
  "not-a-number",
  /** A formula without a result. */
  "no-result",
  /** A line of the file is called otherwise than the KPI of its id here. */
  "renamed-kpi",
  /** Lines or periods that stand there twice; the first were read. */
  "figures-twice",
  /** Figures in lines that are no KPI of ours. */
  "figures-without-kpi",
  "comment-left-out",
  "unknown-entity",
  "no-base",
  "nothing-changed",
] as const;
export type MergeFindingCode = (typeof mergeFindingCodes)[number];

/** A file that cannot be merged at all; nothing was written. */
export class UnmergeableFile extends Error {
  constructor(
    readonly code: UnmergeableCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = "UnmergeableFile";
  }
}

export const unmergeableCodes = [
  "not-a-workbook",
  "encrypted",
  /** No sheet of a cascade is in it. */
  "no-entity-sheet",
  "other-card",
  "entity-twice",
  "unknown-entity",
  /** The entity has no sheet here. */
  "no-sheet-here",
] as const;
export type UnmergeableCode = (typeof unmergeableCodes)[number];

export interface MergeOutcome {
  readonly taken: readonly ChangedFigure[];
  /** What stays as it is here though the file says otherwise, or because it was changed here only. */
  readonly kept: readonly ChangedFigure[];
  /** Changed on both sides and not decided: nothing was written. */
  readonly asked: readonly ChangedFigure[];
  readonly findings: readonly MergeFinding[];
}

/** `from`: what the cell here holds; `to`: what the file says. */
export interface ChangedFigure extends MergedFigure {
  readonly from: GridValue;
  readonly to: GridValue;
}
