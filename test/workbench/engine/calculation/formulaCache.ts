import type { Node } from "../formula/ast";
import { FormulaSyntaxError, parseFormula } from "../formula/parser";

const cache = new Map<string, Node | null>();
const capacity = 50_000;

/** A formula's tree, or null when it is none. Equal texts share one tree. */
export function parseCached(formula: string): Node | null {
  const known = cache.get(formula);
  if (known !== undefined) return known;
  if (cache.size >= capacity) cache.clear();
  let tree: Node | null = null;
  try {
    tree = parseFormula(formula);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
  cache.set(formula, tree);
  return tree;
}
