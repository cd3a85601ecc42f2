import type { Core } from "../core";
import { cellsIn, hasContent, styleAt } from "./cells";
import { displayText } from "./displayText";
import { enterCells } from "./enter";
import type { Rect } from "./address";
import type { Cell, Sheet } from "./records";

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const shownText = (sheet: Sheet, row: number, column: number, cell: Cell): string =>
  cell.formula ?? displayText(cell.value, styleAt(sheet, row, column).numberFormat);

function matches(text: string, wanted: string, criteria: SearchCriteria): boolean {
  const [a, b] = criteria.matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  return criteria.completeMatch ? a === b : a.includes(b);
}

/** Cells whose shown text has the wanted one, row by row; runs of cells in a row become one area. */
export function findCells(sheet: Sheet, rect: Rect, wanted: string, criteria: SearchCriteria): Rect[] {
  const found: Rect[] = [];
  for (const { row, column, cell } of cellsIn(sheet, rect)) {
    if (!hasContent(cell) || !matches(shownText(sheet, row, column, cell), wanted, criteria)) continue;
    const last = found.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** Number of replacements made. */
export function replaceAll(core: Core, sheet: Sheet, rect: Rect, wanted: string, replacement: string, criteria: SearchCriteria): number {
  if (wanted === "") return 0;
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "g" : "gi");
  let replaced = 0;
  for (const { row, column, cell } of [...cellsIn(sheet, rect)]) {
    if (!hasContent(cell) || cell.spillFrom !== undefined) continue;
    const content = cell.formula ?? (typeof cell.value === "string" || typeof cell.value === "number" ? String(cell.value) : null);
    if (content === null || !matches(content, wanted, criteria)) continue;
    replaced += criteria.completeMatch ? 1 : (content.match(pattern)?.length ?? 0);
    const next = criteria.completeMatch ? replacement : content.replace(pattern, () => replacement);
    enterCells(core, sheet, { row, column, rows: 1, columns: 1 }, [[next]]);
  }
  return replaced;
}
