import { cellKey, columnOfKey, intersects, rowOfKey, type Rect } from "./address";
import { intersection, sameRect } from "./cells";
import type { CopySource } from "./copy";
import type { Sheet } from "./records";

/** What goes with copied cells besides content and style: merges, validations and conditional formats. */
export function copyRules({ sheet: from, rect }: CopySource, to: Sheet, target: Rect): void {
  const moved = (part: Rect): Rect => ({
    ...part,
    row: part.row - rect.row + target.row,
    column: part.column - rect.column + target.column,
  });
  for (const merge of [...from.merges]) {
    if (intersection(merge, rect) === null || !sameRect(intersection(merge, rect) ?? merge, merge)) continue;
    if (!to.merges.some((other) => intersects(other, moved(merge)))) to.merges.push(moved(merge));
  }
  for (const validation of from.validations) extend(validation.ranges, from === to ? validation.ranges : null, rect, moved);
  for (const format of from.conditionalFormats) extend(format.ranges, from === to ? format.ranges : null, rect, moved);
  for (const [key, link] of [...from.hyperlinks]) {
    const cell: Rect = { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 };
    if (intersects(cell, rect)) to.hyperlinks.set(cellKey(moved(cell).row, moved(cell).column), link);
  }
}

/** On the same sheet a rule simply reaches over the copy, too. */
function extend(ranges: readonly Rect[], into: Rect[] | null, rect: Rect, moved: (part: Rect) => Rect): void {
  if (into === null) return;
  for (const range of [...ranges]) {
    const part = intersection(range, rect);
    if (part !== null && !into.some((other) => sameRect(other, moved(part)))) into.push(moved(part));
  }
}
