import type { CardColors } from "../app/card/cardColors";
import type { PlanStep } from "../app/workbookPlan";
import type { GridRect } from "../domain/reading/sheetGrid";
import { localAddress } from "./addresses";
import { brandColors } from "./looks";

type RecolorStep = Extract<PlanStep, { kind: "recolor" }>;

/** Cells that have colours of ours, and what they are to have. */
export interface Recolored {
  readonly ranges: readonly GridRect[];
  /** Null leaves it as it is. */
  readonly fill: string | null;
  readonly color: string | null;
  /** The line below. */
  readonly rule: string | null;
}

/** The colours of a cell come to about a hundred bytes; Excel on the web answers 5 MB at once. */
const cellsAtOnce = 30_000;

/** Looks at the colours of cells that are to be given others: a round trip for every so many cells. */
export async function lookAtCellColors(
  context: Excel.RequestContext,
  steps: readonly RecolorStep[],
  colors: CardColors,
): Promise<ReadonlyMap<PlanStep, readonly Recolored[]>> {
  const found = new Map<PlanStep, Recolored[]>();
  let asked: { readonly step: RecolorStep; readonly part: GridRect; readonly seen: ReturnType<typeof ask> }[] = [];
  let room = cellsAtOnce;
  const collect = async (): Promise<void> => {
    if (asked.length > 0) await context.sync();
    for (const { step, part, seen } of asked)
      found.set(step, [...(found.get(step) ?? []), ...changes(part, seen.value, step.from, colors)]);
    asked = [];
    room = cellsAtOnce;
  };
  for (const step of steps) {
    const { row, rows, columns } = step.range;
    for (let first = 0; first < rows;) {
      if (room < columns && asked.length > 0) await collect();
      const part = { ...step.range, row: row + first, rows: Math.min(rows - first, Math.max(1, Math.floor(room / columns))) };
      asked.push({ step, part, seen: ask(context, step.sheet, part) });
      first += part.rows;
      room -= part.rows * columns;
    }
  }
  await collect();
  return found;
}

function ask(context: Excel.RequestContext, sheet: string, { row, column, rows, columns }: GridRect) {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, rows, columns)
    .getCellProperties({
      format: { fill: { color: true }, font: { color: true }, borders: { bottom: { color: true } } },
    } as Excel.CellPropertiesLoadOptions);
}

/** Excel takes addresses of up to 8,192 characters. */
const rangesAtOnce = 250;

/** Puts the colours of cells that were looked at into the batch. */
export function recolorCells(sheet: Excel.Worksheet, cells: readonly Recolored[]): void {
  for (const { ranges, fill, color, rule } of cells) {
    for (let first = 0; first < ranges.length; first += rangesAtOnce) {
      const { format } = sheet.getRanges(
        ranges
          .slice(first, first + rangesAtOnce)
          .map(localAddress)
          .join(","),
      );
      if (fill !== null) format.fill.color = fill;
      if (color !== null) format.font.color = color;
      if (rule !== null) format.borders.getItem("EdgeBottom").color = rule;
    }
  }
}

function changes(
  part: GridRect,
  seen: readonly (readonly Excel.CellProperties[])[],
  from: CardColors,
  to: CardColors,
): readonly Recolored[] {
  const [before, after] = [brandColors(from), brandColors(to)];
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
      const at = { row: part.row + row, column: part.column + column };
      // Neighbours in a row together.
      if (last?.row === at.row && last.column + last.columns === at.column)
        group.ranges[group.ranges.length - 1] = { ...last, columns: last.columns + 1 };
      else group.ranges.push({ ...at, rows: 1, columns: 1 });
      groups.set(key, group);
    }),
  );
  return [...groups.values()];
}
