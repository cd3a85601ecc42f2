import { printReference } from "./printer";
import { rewriteFormula } from "./rewrite";

/** A formula as Excel shows it after entry: references and function names in capitals, spaces as typed. */
export function canonicalFormula(formula: string, isFunction: (name: string) => boolean): string {
  return rewriteFormula(formula, (node) => {
    if (node.kind === "reference") return printReference(node);
    if (node.kind === "call") return isFunction(node.name) ? node.name : null;
    return null;
  });
}
