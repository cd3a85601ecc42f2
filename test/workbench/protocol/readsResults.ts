import type { WireArguments } from "./wire";

/** Methods to which it is all one what formulas give: they only put something where they are told. */
const blind: ReadonlySet<string> = new Set([
  "Application.suspendApiCalculationUntilNextSync",
  "ConditionalFormatCollection.Add",
  "DataValidation.Clear",
  "NamedItemCollection.Add",
  "PageLayout.SetPrintArea",
  "PageLayout.SetPrintTitleRows",
  "Range.Group",
  "RangeFill.Clear",
  "WorksheetCollection.Add",
  "WorksheetCustomPropertyCollection.Add",
  "WorksheetFreezePanes.FreezeAt",
  "WorksheetFreezePanes.FreezeColumns",
  "WorksheetFreezePanes.FreezeRows",
]);

/** Ways from one place to another. */
const places: ReadonlySet<string> = new Set([
  "GetBoundingRect",
  "GetColumn",
  "GetColumnsAfter",
  "GetColumnsBefore",
  "GetDataBodyRange",
  "GetEntireColumn",
  "GetEntireRow",
  "GetHeaderRowRange",
  "GetOffsetRange",
  "GetResizedRange",
  "GetRow",
  "GetRowsAbove",
  "GetRowsBelow",
  "GetTotalRowRange",
]);

/**
 * Whether a method depends on results, so that all must be calculated before it. In Excel all is calculated after every change; nobody can
 * tell as long as nothing reads a result. What spills, is used or is found depends on results; a place does not.
 */
export function readsResults(className: string, method: string, info: WireArguments | undefined): boolean {
  if (/^Get(Range|Cell|Item)/.test(method) || places.has(method)) return false;
  if (className === "Range" && method === "CopyFrom") return !["Formulas", "Formats"].includes(String(info?.Arguments?.[1]));
  return !blind.has(`${className}.${method}`);
}
