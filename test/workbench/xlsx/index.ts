/** Opening and saving .xlsx: the workbook's records ↔ the file, in the browser and in Node. */
export { openWorkbook, openXlsx } from "./openXlsx";
export type { OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { lossesOnSaving } from "./losses";
export { passwordOpens } from "./sheetProtection";
