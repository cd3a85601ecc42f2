import type { WorkbookErrorCode } from "../../../app/ports";
import { cellOf, sheetOf } from "../cellText";

const onSheet = (at: string | null) => (at === null ? "A sheet" : `The sheet “${sheetOf(at)}”`);

/** What stopped the work in Excel, and what to do. Nothing is lost in any of these. */
export const workbookErrors = {
  "protected-sheet": (at) => `${onSheet(at)} is protected, so nothing was changed. Choose Review > Unprotect Sheet, then try again.`,
  "protected-workbook": () =>
    "The workbook’s structure is protected, so no sheet can be added. Choose Review > Protect Workbook to lift it, then try again.",
  "cell-edit-mode": () => "Excel is waiting for a cell to be finished. Press Enter to finish editing the cell, then try again.",
  "changed-meanwhile": (at) =>
    `${at === null ? "A cell" : `Cell ${cellOf(at)} on “${sheetOf(at)}”`} has changed since the report was made, so nothing was written. Choose Look again, then the fix once more.`,
  "too-large": () =>
    "There is more on the sheet than Excel hands over at once. Clear unused rows and columns, or split the sheet, then try again.",
  "item-not-found": (at) =>
    at === null
      ? "Something this needs is no longer in the workbook. Choose Refresh, or build the scorecard again."
      : `${at} is no longer in the workbook. Choose Refresh, or build the scorecard again.`,
  "name-taken": (at) =>
    `${at === null ? "A name the scorecard needs" : `The name “${sheetOf(at)}”`} is already used for something else in this workbook. Rename that, then try again.`,
  "table-overlap": (at) =>
    `There is no room for a table${at === null ? "" : ` at ${sheetOf(at)}, cell ${cellOf(at)}`}: another table or typed cells are in the way. Move them, then try again.`,
  "not-supported": () => "This version of Excel cannot do that. Excel 2021, Microsoft 365 or Excel on the web can.",
  "host-busy": () => "Excel is busy with something else. Wait a moment, then try again.",
  "host-error": () => "Excel reported a problem and the work stopped. Try again; if it happens again, save, close and reopen the workbook.",
} satisfies Record<WorkbookErrorCode, (at: string | null) => string>;
