import type { GridRect, SheetGrid } from "../../domain/reading/sheetGrid";
import type { CellLook, FileLine, FilePrint, FileRule } from "./fileWorkbook";

/** What travelling needs of a workbook besides what it says. */
export interface TravelPort {
  /** All that stands on a sheet and how it looks: one round trip, one more per 4,000 cells. Throws `WorkbookError`. */
  readLooks(sheet: string): Promise<SheetLooks>;
  /** Has Excel open a file as a workbook in a window of its own. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
}

export interface SheetLooks {
  readonly grid: SheetGrid;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
  /** Different looks, and which of them each cell of the grid has. */
  readonly looks: readonly CellLook[];
  readonly lookOf: readonly (readonly number[])[];
  readonly columns: readonly FileLine[];
  readonly rows: readonly FileLine[];
  readonly rules: readonly FileRule[];
  readonly merges: readonly GridRect[];
  readonly print: FilePrint;
}
