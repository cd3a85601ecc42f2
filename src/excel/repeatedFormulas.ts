import type { PlanCell, PlanStep } from "../app/workbookPlan";
import { moveFormula } from "../domain/lights/moveFormula";
import type { GridRect } from "../domain/reading/sheetGrid";

type Cells = Extract<PlanStep, { kind: "cells" }>;

/** A copy costs an action of its own: not worth it for less text than this. */
const worthCopying = 2_000;
/** How many formulas of a column are remembered: lines of a few kinds take turns. */
const remembered = 4;

/**
 * Formulas that come again further down or beside are sent once and copied on the sheet: what is left of a block of cells, and the copies to
 * make after it. A formula comes again where Excel, copying it, would write the very same text. Keeps what is sent from growing with the
 * lines of a card and the periods of a cascade.
 */
export function repeatedOnce(step: Cells): readonly PlanStep[] {
  const down = copiesOf(step, sourcesOf(step)).filter(isWorthCopying);
  const left = down.length === 0 ? step : without(step, down);
  const across = copiesAcross(left).filter(isWorthCopying);
  if (down.length + across.length === 0) return [step];
  const placed = (row: number, rows: number, column: number, columns: number): GridRect => ({
    row: step.row + row,
    column: step.column + column,
    rows,
    columns,
  });
  const copy = (from: GridRect, to: GridRect): PlanStep => ({ kind: "copy-formulas", sheet: step.sheet, from, to });
  return [
    across.length === 0 ? left : without(left, across),
    // A row that is copied down may itself be filled from its first cells.
    ...across.map(({ first, rows, column, columns }) => copy(placed(first, rows, column - 1, 1), placed(first, rows, column, columns))),
    ...down.map(({ source, first, rows, column, columns }) =>
      copy(placed(source, 1, column, columns), placed(first, rows, column, columns)),
    ),
  ];
}

function without(step: Cells, copies: readonly Block[]): Cells {
  const cells = step.cells.map((row) => [...row]);
  for (const { first, rows, column, columns } of copies)
    for (let row = first; row < first + rows; row += 1) cells[row]?.fill(null, column, column + columns);
  return { ...step, cells };
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

/** A rectangle of cells that need not be sent. */
interface Block {
  readonly first: number;
  rows: number;
  readonly column: number;
  readonly columns: number;
  /** Characters of their formulas. */
  text: number;
}

interface Copy extends Block {
  readonly source: number;
}

const isWorthCopying = ({ text }: Block): boolean => text >= worthCopying;

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

/** Cells that repeat their neighbour on the left, as rectangles: each row is filled from its own first cell. */
function copiesAcross({ row: top, column: left, cells }: Cells): readonly Block[] {
  const copies: Block[] = [];
  let above: Block[] = [];
  cells.forEach((line, row) => {
    const here: Block[] = [];
    for (let column = 1; column < line.length;) {
      let end = column;
      let text = 0;
      for (; end < line.length && repeats(end); end += 1) text += formulaOf(line[end])?.length ?? 0;
      const columns = end - column;
      if (columns > 0) {
        const grown = above.find((each) => each.column === column && each.columns === columns);
        if (grown) {
          grown.rows += 1;
          grown.text += text;
          here.push(grown);
        } else here.push({ first: row, rows: 1, column, columns, text });
      }
      column = end + 1;
    }
    copies.push(...here.filter((each) => each.first === row));
    above = here;

    function repeats(column: number): boolean {
      const [before, formula] = [formulaOf(line[column - 1]), formulaOf(line[column])];
      if (before === null || formula === null || Math.abs(before.length - formula.length) > 50) return false;
      const from = { row: top + row, column: left + column - 1 };
      return moveFormula(before, from, { ...from, column: from.column + 1 }) === formula;
    }
  });
  return copies;
}
