import type { TableName } from "../domain/document";
import type { GridRect, GridValue, SheetGrid } from "../domain/reading/sheetGrid";

/** What of ours stands in a workbook, and what a plan must not collide with. */
export interface StoredWorkbook {
  /** All sheets in tab order. */
  readonly sheets: readonly StoredSheet[];
  /** The name of the sheet the user looks at. */
  readonly activeSheet: string;
  /** The workbook's structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
  readonly tables: Readonly<Partial<Record<TableName, StoredTable>>>;
  /** Where our defined names point; a name that is missing or broken is absent. */
  readonly blocks: Readonly<Partial<Record<BlockName, StoredBlock>>>;
  /** Where the marks of the scorecard's columns stand on its sheet: zero-based column by defined name; one that is gone is absent. */
  readonly cardColumns: Readonly<Record<string, number>>;
  /** Where the sheets of the cascade's entities have their blocks. */
  readonly entityBlocks: readonly { readonly sheet: string; readonly range: GridRect }[];
  /** Everything on the scorecard's sheet, the user's own columns and notes too; null when there is no scorecard. */
  readonly scorecardSheet: SheetGrid | null;
}

export interface StoredSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly hidden: boolean;
  /** What a plan that failed on the way left here: a sheet it had made, or one whose rows it was moving. Tables and blocks of the former are not listed. */
  readonly unfinished: Unfinished | null;
}

export type Unfinished = "made" | "changed";

export interface StoredTable {
  readonly sheet: string;
  /** Of header row and body, in sheet coordinates. */
  readonly range: GridRect;
  /** The user shows a totals row below the body. */
  readonly totals: boolean;
  readonly headers: readonly string[];
  readonly values: readonly (readonly GridValue[])[];
  /** Formula text, or "" where a cell holds a constant. */
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export type BlockName =
  | "scorecard"
  | "period"
  | "periods"
  | "links"
  | "version"
  | "attainment"
  | "brandColor"
  | "onTargetColor"
  | "atRiskColor"
  | "offTargetColor"
  | "selfCheck"
  | "shares"
  | "span"
  | "spans"
  | "fiscalStart"
  | "reach"
  | "calendar"
  | "inSpan"
  | "methods"
  | "texts"
  | "cascade"
  | "contribution"
  | "chartFigures"
  | "chartScores"
  | "chartKpi"
  | "chartKpis";

export interface StoredBlock {
  readonly sheet: string;
  readonly range: GridRect;
  readonly values: readonly (readonly GridValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Last sheet row that holds anything: below the block somebody may have written something. */
  readonly lastUsedRow: number;
  /** Last sheet column that holds anything. */
  readonly lastUsedColumn?: number;
  /** Of a cell where a colour is chosen: `#RRGGBB`, white where it has none. */
  readonly fill?: string;
}
