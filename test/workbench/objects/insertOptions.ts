import type { Core } from "../core";
import { ApiError } from "../protocol/apiError";
import { arrayOf, either, object, oneOf, optional, text } from "../protocol/arguments";
import { ExcelObject } from "../protocol/excelClass";
import type { Sheet, Workbook } from "../workbook/records";
import { findSheet, orNotFound } from "./find";

/** Which sheets are to come in, none named meaning all, and before which place. */
export function readInsertOptions(
  core: Core,
  options: Readonly<Record<string, unknown>>,
): { readonly names: readonly string[]; readonly at: number } {
  const names = optional(arrayOf(text))(options["sheetNamesToInsert"]) ?? [];
  const position = optional(oneOf("None", "Before", "After", "Beginning", "End"))(options["positionType"]);
  const relativeTo = optional(either(object("Worksheet"), text))(options["relativeTo"]);
  const { sheets } = core.workbook;
  const beside =
    relativeTo === undefined ? null : relativeTo instanceof ExcelObject ? relativeTo.state : orNotFound(findSheet(core, relativeTo));
  return { names, at: place(sheets, position, beside) };
}

/** Without a sheet beside which to stand, "before" is the beginning and "after" the end. */
function place(sheets: readonly Sheet[], position: string | undefined, beside: Sheet | null): number {
  const at = beside === null ? -1 : sheets.indexOf(beside);
  if (position === "Beginning") return 0;
  if (position === "Before") return Math.max(0, at);
  if (position === "After" && at >= 0) return at + 1;
  return sheets.length;
}

/** Excel on the web takes no sheet with charts, comments, pivot tables or slicers. */
export function refuseOnTheWeb(core: Core, { sheets }: Workbook, names: readonly string[]): void {
  if (core.settings.payloadLimit === null) return;
  const wanted = sheets.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.some(({ charts, notes }) => charts.length > 0 || notes.size > 0)) {
    throw new ApiError(
      "UnsupportedFeature",
      "The operation failed because the source worksheet contains one or more unsupported features.",
      400,
    );
  }
}
