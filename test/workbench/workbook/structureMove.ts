import type { ReferenceNode } from "../engine/formula/ast";
import { printReference } from "../engine/formula/printer";
import { cellKey, columnOfKey, contains, rowOfKey, type CellAddress, type Rect } from "./address";
import type { Sheet, Workbook } from "./records";
import { rewriteWorkbook, type Home } from "./structureRewrite";

/**
 * Moves a range as cut and paste do: what it holds goes along, references to it follow, references to what it covers become `#REF!`.
 * Formulas in it keep reading what they read before.
 */
export function moveRange(workbook: Workbook, from: Sheet, rect: Rect, to: Sheet, target: CellAddress): void {
  const [down, right] = [target.row - rect.row, target.column - rect.column];
  const covered: Rect = { ...rect, ...target };
  dropSpillsIn(from, rect);
  dropSpillsIn(to, covered);
  rewriteWorkbook(workbook, (node, home) =>
    node.kind === "reference" ? moved({ from, rect, to, covered, down, right }, node, home) : null,
  );
  moveMap(from.cells, to.cells, rect, covered, down, right);
  moveMap(from.notes, to.notes, rect, covered, down, right);
  moveMap((from.commentThreads ??= new Map()), (to.commentThreads ??= new Map()), rect, covered, down, right);
  moveMap(from.hyperlinks, to.hyperlinks, rect, covered, down, right);
  const merges = from.merges.filter((merge) => contains(rect, merge));
  merges.forEach((merge) => from.merges.splice(from.merges.indexOf(merge), 1));
  for (const merge of to.merges.filter((each) => contains(covered, each))) to.merges.splice(to.merges.indexOf(merge), 1);
  to.merges.push(...merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })));
}

interface Move {
  readonly from: Sheet;
  readonly rect: Rect;
  readonly to: Sheet;
  readonly covered: Rect;
  readonly down: number;
  readonly right: number;
}

function moved({ from, rect, to, covered, down, right }: Move, node: ReferenceNode, home: Home): string | null {
  if (node.sheet && node.sheet.last !== null) return null;
  const is = (sheet: Sheet): boolean => (node.sheet ? node.sheet.first.toLowerCase() === sheet.name.toLowerCase() : home.sheet === sheet);
  const area: Rect = {
    row: Math.min(node.from.row, node.to.row),
    column: Math.min(node.from.column, node.to.column),
    rows: Math.abs(node.from.row - node.to.row) + 1,
    columns: Math.abs(node.from.column - node.to.column) + 1,
  };
  const travels = home.sheet === from && home.at !== null && contains(rect, { ...home.at, rows: 1, columns: 1 });
  const isFixedForm = node.form === "columns" || node.form === "rows";
  if (!isFixedForm && is(from) && contains(rect, area)) {
    const sheet = to === from ? node.sheet : travels && !node.sheet ? null : { first: to.name, last: null };
    const step = (corner: ReferenceNode["from"]): ReferenceNode["from"] => ({
      ...corner,
      row: corner.row + down,
      column: corner.column + right,
    });
    return printReference({ ...node, sheet, from: step(node.from), to: step(node.to) });
  }
  if (!isFixedForm && is(to) && contains(covered, area)) return printReference({ ...node, from: { ...node.from, row: -1 } });
  return travels && !node.sheet && to !== from ? printReference({ ...node, sheet: { first: from.name, last: null } }) : null;
}

function moveMap<T>(source: Map<number, T>, target: Map<number, T>, rect: Rect, covered: Rect, down: number, right: number): void {
  const inside = (area: Rect, key: number): boolean =>
    contains(area, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
  const taken = [...source].filter(([key]) => inside(rect, key));
  for (const [key] of taken) source.delete(key);
  for (const key of [...target.keys()]) if (inside(covered, key)) target.delete(key);
  for (const [key, value] of taken) target.set(cellKey(rowOfKey(key) + down, columnOfKey(key) + right), value);
}

function dropSpillsIn(sheet: Sheet, rect: Rect): void {
  const anchors = new Set<number>();
  for (const [key, cell] of sheet.cells) {
    if (!contains(rect, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 })) continue;
    if (cell.spill) anchors.add(key);
    if (cell.spillFrom !== undefined) anchors.add(cell.spillFrom);
  }
  for (const [key, cell] of sheet.cells) {
    if (anchors.has(key)) cell.spill = undefined;
    if (cell.spillFrom === undefined || !anchors.has(cell.spillFrom)) continue;
    cell.spillFrom = undefined;
    cell.value = null;
    if (cell.style === undefined) sheet.cells.delete(key);
  }
}
