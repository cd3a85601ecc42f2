import type { Unfinished } from "../app/storedWorkbook";
import type { PlanStep } from "../app/workbookPlan";

/**
 * Excel has no transactions: a request that fails half-way leaves what it had done. Sheets that a plan makes, and those whose rows it
 * moves, carry this mark until the plan's last action, so that the next plan knows what it finds.
 */
const key = "BSC_Unfinished";

const canMark = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

/** Marks a sheet that a plan has begun with. */
export function markUnfinished(sheet: Excel.Worksheet, mark: Unfinished): void {
  if (canMark()) sheet.customProperties.add(key, mark);
}

const rearranging: ReadonlySet<PlanStep["kind"]> = new Set(["insert-rows", "delete-rows", "move-rows", "insert-columns", "delete-columns"]);

/** Sheets that exist and whose rows or columns these steps move, by the names they have afterwards. */
export const rearrangedSheets = (steps: readonly PlanStep[]): string[] => [
  ...new Set(steps.flatMap((step) => (rearranging.has(step.kind) && "sheet" in step ? [step.sheet] : []))),
];

/** Takes the marks of these sheets away: the plan is carried out. */
export function markFinished(context: Excel.RequestContext, sheets: readonly string[]): void {
  if (!canMark()) return;
  for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).customProperties.getItem(key).delete();
}

/** What to load of a sheet to read its mark. */
export const markLoad = (): string[] => (canMark() ? ["items/customProperties/items/key", "items/customProperties/items/value"] : []);

/** The mark of a sheet that was loaded with `markLoad`. */
export function markOf(sheet: Excel.Worksheet): Unfinished | null {
  if (!canMark()) return null;
  const value = sheet.customProperties.items.find((property) => property.key === key)?.value;
  return value === "made" || value === "changed" ? value : null;
}
