import type { CardColors } from "../app/cardColors";
import type { PlanStep } from "../app/workbookPlan";
import type { GridRect } from "../domain/reading/sheetGrid";
import { brandColors } from "./looks";

type RecolorStep = Extract<PlanStep, { kind: "recolor" }>;

/** What cells of a step have, and what they are to have: only cells that have our colours. */
export type SeenColors = ReadonlyMap<RecolorStep, readonly Recolored[]>;

interface Recolored {
  readonly ranges: readonly GridRect[];
  /** Null leaves it as it is. */
  readonly fill: string | null;
  readonly color: string | null;
  /** The line below. */
  readonly rule: string | null;
}

export const noColorsSeen: SeenColors = new Map();

/** Asks for the colours of cells that are to be given others; answers, once synced, what is to be done. */
export function lookAtColors(context: Excel.RequestContext, steps: readonly PlanStep[], colors: CardColors): () => SeenColors {
  const asked = steps.flatMap((step) => {
    if (step.kind !== "recolor") return [];
    const { row, column, rows, columns } = step.range;
    const range = context.workbook.worksheets.getItem(step.sheet).getRangeByIndexes(row, column, rows, columns);
    const seen = range.getCellProperties({
      format: { fill: { color: true }, font: { color: true }, borders: { bottom: { color: true } } },
    } as Excel.CellPropertiesLoadOptions);
    return [{ step, seen }];
  });
  return () => new Map(asked.map(({ step, seen }) => [step, changes(step, seen.value, colors)]));
}

/** What is to be done to a step's cells. */
export const recolor = (step: RecolorStep, seen: SeenColors): readonly Recolored[] => seen.get(step) ?? [];

function changes(step: RecolorStep, seen: readonly (readonly Excel.CellProperties[])[], to: CardColors): Recolored[] {
  const [before, after] = [brandColors(step.from), brandColors(to)];
  const inPlace = new Map([...before].map(([ours, color]) => [color.toUpperCase(), after.get(ours) ?? color]));
  /** Null where a colour is not ours. */
  const wanted = (color: string | undefined): string | null => inPlace.get((color ?? "").toUpperCase()) ?? null;
  const groups = new Map<string, { ranges: GridRect[] } & Omit<Recolored, "ranges">>();
  seen.forEach((line, row) =>
    line.forEach(({ format }, column) => {
      const parts = { fill: wanted(format?.fill?.color), color: wanted(format?.font?.color), rule: wanted(format?.borders?.bottom?.color) };
      if (parts.fill === null && parts.color === null && parts.rule === null) return;
      const key = JSON.stringify(parts);
      const group = groups.get(key) ?? { ranges: [], ...parts };
      const last = group.ranges.at(-1);
      const at = { row: step.range.row + row, column: step.range.column + column };
      // Neighbours in a row together.
      if (last?.row === at.row && last.column + last.columns === at.column)
        group.ranges[group.ranges.length - 1] = { ...last, columns: last.columns + 1 };
      else group.ranges.push({ ...at, rows: 1, columns: 1 });
      groups.set(key, group);
    }),
  );
  return [...groups.values()];
}
