import type { ColumnContent } from "./columnContent";
import type { StackCell } from "../headers/headerBand";
import type { Descriptor } from "../reading";
import { levelIn } from "../vocabulary/levelHeaders";

/**
 * What columns headed by levels hold, by column: the deepest of them names the KPIs unless another column does, the first says their
 * perspective and the one above the names their objective. Empty without two levels of words.
 */
export function rolesOfLevels(
  stacks: readonly (readonly StackCell[])[],
  contents: readonly ColumnContent[],
): ReadonlyMap<number, Descriptor> {
  const isWords = (column: number): boolean => {
    const content = contents[column];
    return content !== undefined && content.filled > 0 && content.figures < 0.5;
  };
  const levels = stacks.flatMap((stack, column) => {
    const level = levelIn(stack.at(-1)?.text ?? "");
    return level === null || !isWords(column) ? [] : [{ column, level }];
  });
  const counts = new Set(levels.map(({ level }) => level));
  if (counts.size < 2 || counts.size < levels.length) return new Map();
  const isLevel = new Set(levels.map(({ column }) => column));
  const isNamed = stacks.some((stack, column) => !isLevel.has(column) && stack.at(-1)?.concepts[0] === "kpi" && isWords(column));
  const groups = [...levels].sort((a, b) => a.level - b.level).map(({ column }) => column);
  const names = isNamed ? undefined : groups.pop();
  const roles = new Map<number, Descriptor>();
  const [first, last] = [groups[0], groups.at(-1)];
  if (last !== undefined) roles.set(last, "objective");
  if (first !== undefined) roles.set(first, "perspective");
  if (names !== undefined) roles.set(names, "kpi");
  return roles;
}
