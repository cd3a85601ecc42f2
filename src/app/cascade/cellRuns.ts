import type { PlanCell, PlanStep } from "../workbookPlan";

/** What is written into single cells of a sheet, as few steps as there are runs of rows: cells that stay are left out as far as that is cheap. */
export class SheetCells {
  private readonly rows = new Map<number, Map<number, PlanCell>>();

  put(row: number, column: number, cell: PlanCell): void {
    if (cell === null) return;
    const cells = this.rows.get(row);
    if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  steps(sheet: string): PlanStep[] {
    const rows = [...this.rows.keys()].sort((a, b) => a - b);
    const runs: number[][] = [];
    for (const row of rows) {
      const run = runs.at(-1);
      if (run && (run.at(-1) ?? 0) + 1 === row && this.isLike(run.at(-1) ?? 0, row)) run.push(row);
      else runs.push([row]);
    }
    return runs.map((run) => this.step(sheet, run));
  }

  /** Rows whose cells begin and end in the same columns go together. */
  private isLike(a: number, b: number): boolean {
    const [first, second] = [this.extent(a), this.extent(b)];
    return first[0] === second[0] && first[1] === second[1];
  }

  private extent(row: number): readonly [first: number, last: number] {
    const columns = [...(this.rows.get(row)?.keys() ?? [])];
    return [Math.min(...columns), Math.max(...columns)];
  }

  private step(sheet: string, run: readonly number[]): PlanStep {
    const [first, last] = this.extent(run[0] ?? 0);
    const cells = run.map((row) =>
      Array.from({ length: last - first + 1 }, (_, index): PlanCell => this.rows.get(row)?.get(first + index) ?? null),
    );
    return { kind: "cells", sheet, row: run[0] ?? 0, column: first, cells };
  }
}
