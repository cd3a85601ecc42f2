import type { SheetGrid } from "../../domain/reading/sheetGrid";
import type { StoredWorkbook } from "../storedWorkbook";

/** What of a cascade stands in a workbook, beside the card. */
export interface StoredCascade {
  /** Its blocks of shares, cascade and contribution are there with what they hold. */
  readonly stored: StoredWorkbook;
  /** Every sheet that bears the mark of an entity, all that stands on it, in tab order; number formats are left out. */
  readonly entitySheets: readonly SheetGrid[];
}
