import type { CallNode, NameNode, ReferenceNode, StructuredNode } from "./ast";
import { walk } from "./ast";
import { parseCached } from "../calculation/formulaCache";

export type Rewritable = ReferenceNode | StructuredNode | NameNode | CallNode;

/**
 * Replaces the parts of a formula for which `replace` gives a text; everything else, spaces included, stays as written. Text that is
 * no formula comes back unchanged.
 */
export function rewriteFormula(formula: string, replace: (node: Rewritable) => string | null): string {
  const tree = parseCached(formula);
  if (!tree) return formula;
  const offset = formula.startsWith("=") ? 1 : 0;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const node of walk(tree)) {
    if (node.kind !== "reference" && node.kind !== "structured" && node.kind !== "name" && node.kind !== "call") continue;
    const text = replace(node);
    if (text !== null) edits.push({ start: node.start + offset, end: node.end + offset, text });
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), formula);
}
