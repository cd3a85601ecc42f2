import { walk, type Node } from "../formula/ast";

/** Whether a formula reads another workbook. None other is open here, so its last result stands. */
export function readsOtherWorkbook(formula: string, tree: Node): boolean {
  if (!/\][^[\]]*!/.test(formula)) return false;
  return [...walk(tree)].some((node) => (node.kind === "reference" || node.kind === "name") && node.sheet?.first.startsWith("[") === true);
}
