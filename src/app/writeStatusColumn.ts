import { columnLetters } from "../domain/address";
import type { LightProposal } from "../domain/lights/proposeLights";
import { statusFormula } from "../domain/lights/statusFormula";
import type { WorkbookPort } from "./ports";
import { formula, text, type PlanCell } from "./workbookPlan";

export interface StatusColumnWritten {
  /** `Sheet1!F`, null where nothing was written. */
  readonly at: string | null;
  readonly figures: number;
}

/**
 * Writes the status of each figure, as a formula of ours, into the first column behind everything that stands on the sheet: no cell that
 * holds anything is written to. Only for figures of one column, of which it is clear whose status it is.
 */
export async function writeStatusColumn(port: WorkbookPort, { sheet, lit }: LightProposal, heading: string): Promise<StatusColumnWritten> {
  const rows = lit.map(({ at }) => at.row);
  if (lit.length === 0 || !standInOneColumn({ lit })) return { at: null, figures: 0 };
  const { column: left, values } = await port.readSheet(sheet);
  const column = left + (values[0]?.length ?? 0);
  const first = Math.min(...rows);
  const cells: PlanCell[][] = Array.from({ length: Math.max(...rows) - first + 1 }, () => [null]);
  for (const { at, relation, direction } of lit) {
    const written = statusFormula(relation, direction, at);
    if (written !== null) cells[at.row - first] = [formula(written)];
  }
  const top = first > 0 ? first - 1 : first;
  await port.write({ steps: [{ kind: "cells", sheet, row: top, column, cells: top < first ? [[text(heading)], ...cells] : cells }] });
  return { at: `${sheet}!${columnLetters(column)}`, figures: lit.length };
}

/** Whether a status column says whose status it is. */
export const standInOneColumn = ({ lit }: Pick<LightProposal, "lit">): boolean => new Set(lit.map(({ at }) => at.column)).size === 1;
