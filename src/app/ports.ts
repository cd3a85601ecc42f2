import type { GridRect, SheetGrid } from "../domain/reading/sheetGrid";
import type { StoredCascade } from "./cascade/storedCascade";
import type { WorkbookPlan } from "./workbookPlan";
import type { StoredWorkbook } from "./storedWorkbook";

/** What a use case needs of a workbook. Every method is a bounded number of round trips, whatever the size. */
export interface WorkbookPort {
  /** The used range of the sheet the user looks at, or of the sheet named. Throws `WorkbookError`. */
  readSheet(name?: string): Promise<SheetGrid>;
  /** The used range of every sheet, hidden ones too. */
  readAllSheets(): Promise<readonly SheetContent[]>;
  /** Every sheet that KPIs may stand on: one the user can see that is not ours. */
  readSources(): Promise<SourceSheets>;
  /** What of ours stands in the workbook: our tables and marks, found by name. */
  readStored(): Promise<StoredWorkbook>;
  /** As `readStored`, with the sheets and blocks of the cascade: two round trips, however many there are. */
  readCascade(): Promise<StoredCascade>;
  /** Carries out a plan: one undo step where the host can. What stood in cells that are not ours stays. Throws `WorkbookError`. */
  write(plan: WorkbookPlan, progress?: (done: number) => void): Promise<void>;
  /** Keeps a text in the workbook, in place of the one kept before; it is saved with the file. */
  remember(text: string): Promise<void>;
  /** Outlines areas on their sheets in place of those outlined before; none takes all away. Touches no cell. */
  outline(areas: readonly OutlinedArea[]): Promise<OutlineOutcome>;
  /** Goes to a cell: `Sheet1!A2`, sheet name unquoted. */
  select(at: string): Promise<void>;
  /** Calls back after cells changed, by whomever; returns how to stop listening. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}

/** Says which day it is, `2026-11-22`, where the user is. */
export type Clock = () => string;

export interface SheetContent {
  readonly grid: SheetGrid;
  readonly protected: boolean;
  /** A table or a block of ours stands on it. */
  readonly ours: boolean;
}

/** The sheets a card can be made from. */
export interface SourceSheets {
  /** In tab order. */
  readonly sheets: readonly SheetGrid[];
  /** The name of the sheet the user looks at; null when that is one of ours. */
  readonly active: string | null;
  /** What `remember` kept; null when nothing was. */
  readonly remembered: string | null;
}

export interface OutlinedArea {
  readonly sheet: string;
  readonly area: GridRect;
  readonly part: "table" | "header";
}

export interface OutlineOutcome {
  /** Protected sheets, on which nothing was drawn. */
  readonly locked: readonly string[];
}

/** Why a workbook could not be read or written; the sentence is made where it is shown. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** The sheet or cell concerned, as far as known. */
    readonly at: string | null,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = "WorkbookError";
  }
}

export const workbookErrorCodes = [
  "protected-sheet",
  "protected-workbook",
  "cell-edit-mode",
  /** A cell to be changed no longer holds what it was seen to hold: nothing was written. */
  "changed-meanwhile",
  "too-large",
  "item-not-found",
  "name-taken",
  "table-overlap",
  "not-supported",
  "host-busy",
  "host-error",
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];
