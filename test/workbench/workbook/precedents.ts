import type { Core } from "../core";
import { walk } from "../engine/formula/ast";
import { FormulaSyntaxError, parseFormula } from "../engine/formula/parser";
import { printReference } from "../engine/formula/printer";
import { parseRect, type Rect } from "./address";
import { cellsIn } from "./cells";
import type { Sheet } from "./records";

/** The ranges that the formulas of a rectangle name. */
export function directPrecedents(core: Core, sheet: Sheet, rect: Rect): { readonly sheet: Sheet; readonly rect: Rect }[] {
  const found: { sheet: Sheet; rect: Rect }[] = [];
  for (const { cell } of cellsIn(sheet, rect)) {
    if (cell.formula === null) continue;
    try {
      for (const node of walk(parseFormula(cell.formula))) {
        if (node.kind !== "reference") continue;
        const named = node.sheet?.first.toLowerCase();
        const of = named === undefined ? sheet : core.workbook.sheets.find(({ name }) => name.toLowerCase() === named);
        const area = parseRect(printReference({ ...node, sheet: null }));
        if (of !== undefined && area !== null) found.push({ sheet: of, rect: area });
      }
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
    }
  }
  return found;
}
