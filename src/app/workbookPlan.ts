import type { ChartName } from "./charts/chartLayout";
import type { CardColors } from "./card/cardColors";
import type { BlockName } from "./storedWorkbook";
import type { TableName } from "../domain/document";
import type { Color } from "../domain/colors";
import type { GridRect, GridValue } from "../domain/reading/sheetGrid";

/**
 * What is to be written, as data: a use case makes it, the workbook port carries it out in a bounded number of round trips.
 * Steps run in order; every step can be run again after a failure without harm.
 */
export interface WorkbookPlan {
  readonly steps: readonly PlanStep[];
  /** Colours of the named looks; ours where it is left out. */
  readonly colors?: CardColors;
}

/** What goes into one cell. Text is never a formula, a number or a date, whatever it looks like; null leaves the cell as it is. */
export type PlanCell = number | boolean | null | { readonly text: string } | { readonly formula: string };

export const text = (content: string): PlanCell => ({ text: content });
export const formula = (content: string): PlanCell => ({ formula: content });

/** A cell that changes at the user's wish. `from` and `fromFormat` are what it was seen to hold: a constant, unless `fromFormula` says which formula. */
export interface UserCellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: GridValue;
  /** With its "="; absent or "" for a constant. Of a formula the result may have changed since. */
  readonly fromFormula?: string;
  /** Null where it does not matter. */
  readonly fromFormat: string | null;
  readonly to: PlanCell;
  /** Null keeps the number format. */
  readonly toFormat: string | null;
}

export type PlanStep =
  /**
   * Changes the user's cells, all or none: unless each still holds what it was seen to hold (or already what it is to hold), nothing of the
   * plan is written and `changed-meanwhile` is thrown.
   */
  | { readonly kind: "change-cells"; readonly changes: readonly UserCellChange[] }
  /** A copy of a sheet comes in behind it. */
  | { readonly kind: "copy-sheet"; readonly sheet: string; readonly as: string }
  /** Takes merged cells apart. */
  | { readonly kind: "unmerge"; readonly sheet: string; readonly ranges: readonly GridRect[] }
  /** A sheet comes in behind the others. */
  | { readonly kind: "add-sheet"; readonly sheet: string; readonly tabColor: string }
  /** Takes away a sheet that an unfinished plan had made. */
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  | { readonly kind: "show-sheet"; readonly sheet: string }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly as: string }
  | { readonly kind: "tab-color"; readonly sheet: string; readonly color: string }
  /** Whole rows come in above `row`; what stands there moves down. */
  | { readonly kind: "insert-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  /** Whole columns come in before `column`; what stands there moves right. */
  | { readonly kind: "insert-columns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Runs of whole rows go to rows that are empty, with all that stands in them; what refers to them follows. */
  | { readonly kind: "move-rows"; readonly sheet: string; readonly moves: readonly { readonly from: number; readonly to: number }[] }
  /** Rows that can be folded away together, each run under the row above it. */
  | { readonly kind: "group-rows"; readonly sheet: string; readonly runs: readonly { readonly row: number; readonly count: number }[] }
  | { readonly kind: "delete-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "delete-columns"; readonly sheet: string; readonly column: number; readonly count: number }
  | {
      readonly kind: "hide-rows";
      readonly sheet: string;
      readonly runs: readonly { readonly row: number; readonly count: number }[];
      readonly hidden: boolean;
    }
  /** Takes content, looks and rules out of cells that are ours. */
  | { readonly kind: "clear"; readonly sheet: string; readonly range: GridRect }
  /** What stands in these cells and below them, in their columns, moves down. */
  | { readonly kind: "insert-cells"; readonly sheet: string; readonly range: GridRect }
  /** These cells go; what stands below them, in their columns, moves up. */
  | { readonly kind: "delete-cells"; readonly sheet: string; readonly range: GridRect }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  /** A cell that takes whatever is typed into it as text: `2026-02` stays that and does not become a date. */
  | { readonly kind: "text-cell"; readonly sheet: string; readonly row: number; readonly column: number; readonly content: string }
  /** One formula into every cell of a range, relative to the range's first cell. */
  | { readonly kind: "fill"; readonly sheet: string; readonly range: GridRect; readonly formula: string }
  /** The formulas of one row's cells into other rows of the same columns. */
  | { readonly kind: "copy-formulas"; readonly sheet: string; readonly from: GridRect; readonly to: GridRect }
  | { readonly kind: "add-table"; readonly table: TableName; readonly sheet: string; readonly range: GridRect }
  /** Empty rows at the end of a table; what stands below moves down, a totals row (`totals`) too. */
  | { readonly kind: "append-rows"; readonly table: TableName; readonly count: number; readonly totals: boolean }
  /** Rows that a filter hides are shown again: Excel scatters what is written across hidden rows. */
  | { readonly kind: "clear-filters"; readonly table: TableName }
  | { readonly kind: "append-columns"; readonly table: TableName; readonly headers: readonly string[] }
  | { readonly kind: "name"; readonly block: BlockName; readonly sheet: string; readonly range: GridRect }
  /** A name on a range by which it is found again, hidden from the list of names. */
  | { readonly kind: "mark"; readonly mark: string; readonly sheet: string; readonly range: GridRect }
  /** Names on cells of one row, by name, that are found again wherever the cells are moved; hidden from the list of names. */
  | { readonly kind: "column-marks"; readonly sheet: string; readonly row: number; readonly marks: Readonly<Record<string, number>> }
  | { readonly kind: "format"; readonly sheet: string; readonly ranges: readonly GridRect[]; readonly format: PlanFormat }
  | {
      readonly kind: "number-formats";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formats: readonly (readonly string[])[];
    }
  | {
      readonly kind: "column-widths";
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly points: number | "hidden" }[];
    }
  | { readonly kind: "row-heights"; readonly sheet: string; readonly heights: readonly { readonly row: number; readonly points: number }[] }
  | {
      readonly kind: "view";
      readonly sheet: string;
      readonly freezeRows: number;
      /** None where it is left out. */
      readonly freezeColumns?: number;
      readonly gridlines: boolean;
    }
  /** With title rows: across, `wide` pages side by side, one where it is left out, and as many below each other as it takes. Without: upright. */
  | {
      readonly kind: "page";
      readonly sheet: string;
      /** All of the sheet where there is none. */
      readonly area: GridRect | null;
      readonly titleRows: RowSpan | null;
      /** Columns that every page begins with. */
      readonly titleColumns?: { readonly first: number; readonly last: number };
      readonly wide?: number;
      /** All on one page; always so without title rows. */
      readonly whole?: boolean;
    }
  /** A drop-down of what a name of ours lists, or of one text alone, or of a few, none with a comma. */
  | {
      readonly kind: "list";
      readonly sheet: string;
      readonly range: GridRect;
      readonly source: BlockName | { readonly only: string } | { readonly among: readonly string[] };
      readonly error: string;
    }
  /** Cells that stay open to typing when somebody protects the sheet, and take numbers alone; `numbers` null takes the check away. */
  | {
      readonly kind: "inputs";
      readonly sheet: string;
      readonly ranges: readonly GridRect[];
      readonly open: boolean;
      readonly numbers: { readonly error: string } | null;
    }
  /** A cell that shows a colour. */
  | {
      readonly kind: "swatch";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly fill: Color;
      readonly ink: Color;
    }
  /**
   * Gives what still looks as it was given to look, in the colours `from`, those of the plan: cells of a range, rules on their sheet and its tab.
   * What somebody formatted stays.
   */
  | { readonly kind: "recolor"; readonly sheet: string; readonly range: GridRect; readonly from: CardColors }
  /** As `recolor`, for our charts, wherever they are. */
  | { readonly kind: "recolor-charts"; readonly from: CardColors }
  /** Gives the lights in place, on whatever sheet they are, the colours of the plan. */
  | { readonly kind: "recolor-lights" }
  /** Replaces the rules of ours on these ranges: colour by what a column beside says, one rule a look. */
  | { readonly kind: "lights"; readonly sheet: string; readonly ranges: readonly GridRect[]; readonly rules: readonly LightRule[] }
  /** A chart of what a block of ours holds; no chart of that name is there. */
  | {
      readonly kind: "chart";
      readonly sheet: string;
      readonly chart: ChartName;
      /** The block's range, once the steps before are carried out. */
      readonly range: GridRect;
      /** The cells it lies over. */
      readonly place: GridRect;
      /** Beside the axis of figures; "" for none. */
      readonly axisTitle: string;
    }
  | { readonly kind: "activate"; readonly sheet: string; readonly row: number; readonly column: number };

/** Rows from the first to the last, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** `formula` is relative to the top left cell of the first range and calls no function of ours: Excel never applies such a rule. */
export interface LightRule {
  readonly formula: string;
  readonly look: LookName;
}

/** How a range looks: named looks, drawn in one place by the port. */
export interface PlanFormat {
  readonly look: LookName;
}

export type LookName =
  | "title"
  | "subtitle"
  | "headline"
  | "header"
  | "caption"
  | "tile"
  | "picker"
  | "spark"
  | "quiet"
  | "card-band"
  | "perspective-band"
  | "objective-band"
  | "kpi-row"
  | "figure"
  | "number"
  | "wraps"
  | "indented"
  | "kpi-name"
  | "centred"
  | "upright"
  | "input"
  | "input-cell"
  | "reference-cell"
  | "set-aside"
  | "note"
  | "shape"
  | "block-title"
  | "remark"
  | "absent"
  | "on-target"
  | "at-risk"
  | "off-target"
  | "unscored";
