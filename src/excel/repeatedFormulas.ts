import type { PlanCell, PlanStep } from "../app/workbookPlan";
import { moveFormula } from "../domain/lights/moveFormula";

type Cells = Extract<PlanStep, { kind: "cells" }>;

/** A copy costs an action of its own: not worth it for less text than this. */
const worthCopying = 2_000;
/** How many formulas of a column are remembered: lines of a few kinds take turns. */
const remembered = 4;

/**
 * Formulas that come again further down are sent once and copied on the sheet: what is left of a block of cells, and the copies to make after
 * it. A formula comes again where Excel, copying it, would write the very same text. Keeps what is sent from growing with the lines of a card.
 */
export function repeatedOnce(step: Cells): readonly PlanStep[] {
  const sources = sourcesOf(step);
  const copies = copiesOf(step, sources).filter(({ text }) => text >= worthCopying);
  if (copies.length === 0) return [step];
  const cells = step.cells.map((row) => [...row]);
  for (const { first, rows, column, columns } of copies)
    for (let row = first; row < first + rows; row += 1)
      for (let each = column; each < column + columns; each += 1) (cells[row] as PlanCell[])[each] = null;
  return [
    { ...step, cells },
    ...copies.map(({ source, first, rows, column, columns }): PlanStep => ({
      kind: "copy-formulas",
      sheet: step.sheet,
      from: { row: step.row + source, column: step.column + column, rows: 1, columns },
      to: { row: step.row + first, column: step.column + column, rows, columns },
    })),
  ];
}

const formulaOf = (cell: PlanCell | undefined): string | null =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : null;

/** For every cell the row above whose formula it repeats; -1 for none. */
function sourcesOf({ row: top, column: left, cells }: Cells): readonly (readonly number[])[] {
  const known: { readonly row: number; readonly formula: string }[][] = [];
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const formula = formulaOf(cell);
      if (formula === null) return -1;
      const candidates = (known[column] ??= []);
      const to = { row: top + row, column: left + column };
      const source = candidates.find(
        (each) =>
          Math.abs(each.formula.length - formula.length) < 200 && moveFormula(each.formula, { ...to, row: top + each.row }, to) === formula,
      );
      if (source !== undefined) return source.row;
      candidates.unshift({ row, formula });
      candidates.length = Math.min(candidates.length, remembered);
      return -1;
    }),
  );
}

interface Copy {
  readonly source: number;
  readonly first: number;
  rows: number;
  readonly column: number;
  readonly columns: number;
  /** Characters of the formulas that need not be sent. */
  text: number;
}

/** Neighbouring cells that repeat the same row, as rectangles. */
function copiesOf({ cells }: Cells, sources: readonly (readonly number[])[]): readonly Copy[] {
  const copies: Copy[] = [];
  let above: Copy[] = [];
  sources.forEach((line, row) => {
    const here: Copy[] = [];
    for (let column = 0; column < line.length;) {
      const source = line[column] ?? -1;
      let end = column + 1;
      while (end < line.length && line[end] === source) end += 1;
      if (source >= 0) {
        const text = cells[row]?.slice(column, end).reduce<number>((sum, cell) => sum + (formulaOf(cell)?.length ?? 0), 0) ?? 0;
        const columns = end - column;
        const grown = above.find((each) => each.source === source && each.column === column && each.columns === columns);
        if (grown) {
          grown.rows += 1;
          grown.text += text;
          here.push(grown);
        } else here.push({ source, first: row, rows: 1, column, columns, text });
      }
      column = end;
    }
    copies.push(...here.filter((each) => each.first === row));
    above = here;
  });
  return copies;
}
