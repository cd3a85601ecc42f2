import { columnsOf, tableNames } from "../domain/document";
import { WorkbookError } from "./ports";
import type { StoredWorkbook } from "./storedWorkbook";
import type { PlanStep, WorkbookPlan } from "./workbookPlan";

/** Nothing is written before every sheet that would be written can be. */
export function refuseProtected(stored: StoredWorkbook, { steps }: WorkbookPlan): void {
  const former = new Map(steps.flatMap((step) => (step.kind === "rename-sheet" ? [[step.as, step.sheet] as const] : [])));
  const touched = new Set(steps.flatMap((step) => sheetWritten(step, stored) ?? []).map((sheet) => former.get(sheet) ?? sheet));
  const locked = stored.sheets.find(({ name, protected: isProtected }) => isProtected && touched.has(name));
  if (locked) throw new WorkbookError("protected-sheet", locked.name);
  if (stored.structureProtected && steps.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet" || kind === "rename-sheet")) {
    throw new WorkbookError("protected-workbook", null);
  }
}

const elsewhere: ReadonlySet<PlanStep["kind"]> = new Set(["name", "mark", "column-marks", "activate", "change-cells"]);

/** The sheet a step changes; defined names are the workbook's. */
export function sheetWritten(step: PlanStep, stored: StoredWorkbook): string | null {
  if (elsewhere.has(step.kind)) return null;
  if ("sheet" in step) return step.sheet;
  return "table" in step ? (stored.tables[step.table]?.sheet ?? null) : null;
}

/** A table that has one of our names but not our columns is somebody else's. */
export function refuseForeignTables(stored: StoredWorkbook): void {
  for (const table of tableNames) {
    const existing = stored.tables[table];
    const key = columnsOf(table)[0];
    if (existing && key !== undefined && !existing.headers.includes(key))
      throw new WorkbookError("name-taken", `${existing.sheet}!${table}`);
  }
}
