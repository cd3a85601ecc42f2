import type { WorkbookFiles } from "../app/travel/fileWorkbook";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

/** Workbooks as .xlsx files, without Excel. */
export const xlsxFiles: WorkbookFiles = { write: writeWorkbook, read: readWorkbook };
