import { RangeIndex } from "./rangeIndex";
import type { Rect } from "../../workbook/address";
import type { FormulaCell } from "./formulaCell";
import type { SheetState } from "./sheetState";

/** Who reads whom, over all sheets, and who speaks of which sheet, table or name. */
export class Dependencies {
  private readonly indexes = new Map<SheetState, RangeIndex>();
  private readonly mentions = new Map<string, Set<FormulaCell>>();

  add(formula: FormulaCell): void {
    for (const { sheet, rect } of formula.precedents) this.index(sheet).add(rect, formula);
    for (const key of formula.mentions) {
      const known = this.mentions.get(key);
      if (known) known.add(formula);
      else this.mentions.set(key, new Set([formula]));
    }
  }

  remove(formula: FormulaCell): void {
    for (const { sheet, rect } of formula.precedents) this.index(sheet).remove(rect, formula);
    for (const key of formula.mentions) {
      const known = this.mentions.get(key);
      known?.delete(formula);
      if (known?.size === 0) this.mentions.delete(key);
    }
  }

  clear(): void {
    this.indexes.clear();
    this.mentions.clear();
  }

  /** Visits the formulas that read any cell of a rectangle. Of a wave (a number), those of a range that it has reached are not visited again. */
  visit(sheet: SheetState, rect: Rect, visitor: (dependent: FormulaCell) => void, wave: number | null = null): void {
    this.indexes.get(sheet)?.visit(rect, visitor, wave);
  }

  /** The formulas that speak of a sheet, table or name, whether there is such a thing or not. */
  thatMention(key: string): ReadonlySet<FormulaCell> {
    return this.mentions.get(key) ?? none;
  }

  private index(sheet: SheetState): RangeIndex {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const index = new RangeIndex();
    this.indexes.set(sheet, index);
    return index;
  }
}

const none: ReadonlySet<FormulaCell> = new Set();
