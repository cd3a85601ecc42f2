import { text, type PlanCell } from "../workbookPlan";
import { isTyped } from "./cellChange";
import { noRole } from "./cascadeModel";
import { band, noBand, roleText, type EntityLineCells } from "./entityCells";
import type { ReadEntity } from "./readEntitySheet";
import { readBlockCode } from "./entitySheetLayout";

/** The band over KPIs that are no longer on the card, and what stands beside them. */
export const asideId = "ASIDE";

/**
 * KPIs that are no longer on the card and of which somebody typed something on some sheet: every sheet keeps a line for them, so that all stay alike.
 * In the order in which they stand.
 */
export function asideKpis(sheets: readonly ReadEntity[], lines: ReadonlySet<string>): readonly string[] {
  const aside = new Set<string>();
  for (const sheet of sheets)
    for (const [id, row] of sheet.found.lines)
      if (!lines.has(id) && id !== asideId && !aside.has(id) && isKpiLine(sheet, row) && typedIn(sheet, row) > 0) aside.add(id);
  return [...aside];
}

/** Whether a line was one of a KPI: its role says so. */
const isKpiLine = (sheet: ReadEntity, row: number): boolean => contentOf(sheet, "role", row).includes("/");

const contentOf = ({ found, grid }: ReadEntity, code: string, row: number): string => {
  const column = found.columns.get(code);
  return column === undefined ? "" : String(grid.values[row - grid.row]?.[column - grid.column] ?? "");
};

/** How many cells of a line hold what somebody typed. */
export function typedIn({ found, grid }: ReadEntity, row: number): number {
  const wasAside = contentOf({ found, grid }, "parent", row) === asideId;
  let count = 0;
  for (const [code, column] of found.columns) {
    if (code === "parent" || code === "role" || (code === "name" && wasAside)) continue;
    const held = {
      value: grid.values[row - grid.row]?.[column - grid.column] ?? "",
      formula: grid.formulas[row - grid.row]?.[column - grid.column] ?? "",
    };
    if (isTyped(readBlockCode(code) === null ? "derived" : "figure", held)) count += 1;
  }
  return count;
}

/** What tells a line that is set aside. */
export function asideCells(id: string, name: string, isBand: boolean, hasContent: boolean): EntityLineCells {
  return new Map<string, PlanCell>([
    ["id", text(id)],
    ["parent", text(isBand ? "" : asideId)],
    ["role", text(isBand ? (hasContent ? band : noBand) : roleText(noRole))],
    ["name", text(name)],
  ]);
}
