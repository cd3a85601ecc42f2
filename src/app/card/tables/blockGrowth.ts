import type { StoredBlock } from "../../storedWorkbook";
import type { PlanStep } from "../../workbookPlan";

/** Room for a block that grows: what somebody wrote below it moves down. */
export function growth({ sheet, range, lastUsedRow }: StoredBlock, rows: number): PlanStep[] {
  const below = range.row + range.rows;
  if (rows <= range.rows || lastUsedRow < below) return [];
  return [{ kind: "insert-cells", sheet, range: { ...range, row: below, rows: rows - range.rows } }];
}
