import { RangeIndex } from "./rangeIndex";
import type { Rect } from "../../workbook/address";
import type { FormulaCell } from "./formulaCell";
import type { SheetState } from "./sheetState";

/** Who reads whom, over all sheets. */
export class Dependencies {
  private readonly indexes = new Map<SheetState, RangeIndex>();

  add(formula: FormulaCell): void {
    for (const { sheet, rect } of formula.precedents) this.index(sheet).add(rect, formula);
  }

  remove(formula: FormulaCell): void {
    for (const { sheet, rect } of formula.precedents) this.index(sheet).remove(rect, formula);
  }

  clear(): void {
    this.indexes.clear();
  }

  visit(sheet: SheetState, rect: Rect, visitor: (dependent: FormulaCell) => void): void {
    this.indexes.get(sheet)?.visit(rect, visitor);
  }

  private index(sheet: SheetState): RangeIndex {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const index = new RangeIndex();
    this.indexes.set(sheet, index);
    return index;
  }
}
