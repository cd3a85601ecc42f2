import { readCell, splitAddress } from "../address";
import type { Direction } from "../direction";
import type { FigureReading, Reading } from "../reading/reading";
import type { GridRect } from "../reading/sheetGrid";
import { holds } from "./areas";
import type { ValueAt } from "./judgeLight";
import { placesIn, type LightChoice, type Selection, type TargetChoice } from "./selection";
import type { Place } from "./seenCell";

/** A cell to be lit and where its target stands. */
export interface LightFigure {
  readonly at: Place;
  /** `ask`: nothing says it. */
  readonly direction: Direction | "ask";
  readonly target: FigureTarget | null;
  /** Index of its table in the reading; null where the sheet was not understood. */
  readonly region: number | null;
}

export type FigureTarget =
  | { readonly kind: "cell"; readonly sheet: string; readonly at: Place }
  /** Bounds of a healthy range, on the figure's own sheet. */
  | { readonly kind: "bounds"; readonly low: Place; readonly high: Place }
  | Exclude<TargetChoice, { kind: "cells" }>;

/**
 * The figures among selected cells: actuals, when the sheet was understood; else, with a target the user names, every number selected.
 * Cells where a figure has its place but none stands yet are among them.
 */
export function lightFigures(reading: Reading, selection: Selection, choice: LightChoice, valueAt: ValueAt): readonly LightFigure[] {
  const isSelected = (at: Place): boolean => selection.areas.some((area) => holds(area, at));
  const isTarget = (at: Place): boolean =>
    choice.target?.kind === "cells" && choice.target.sheet === selection.sheet && holds(choice.target.area, at);
  const targets = targetsByKpi(reading);
  const bounds = boundsByRegion(reading);
  const actuals = [...reading.figures, ...reading.blanks].flatMap((figure): LightFigure[] => {
    const at = figure.series === "actual" ? placeOn(selection.sheet, figure.at) : null;
    if (at === null || !isSelected(at) || isTarget(at)) return [];
    const kpi = reading.kpis[figure.kpiIndex];
    const direction = chosenDirection(choice) ?? kpi?.direction ?? "ask";
    const region = regionAt(reading, selection.sheet, at);
    return [{ at, direction, region, target: chosenTarget(choice, selection, at) ?? foundTarget(figure, at, direction, region) }];
  });

  function foundTarget(figure: FigureReading, at: Place, direction: Direction | "ask", region: number | null): FigureTarget | null {
    const lines = direction === "range" && region !== null ? bounds.get(region) : undefined;
    if (lines !== undefined) return { kind: "bounds", low: lines.low(at), high: lines.high(at) };
    const found = targetOf(figure, targets);
    const { sheet, cell } = splitAddress(found?.at ?? "");
    const place = readCell(cell);
    return place === null ? null : { kind: "cell", sheet, at: place };
  }

  if (actuals.length > 0 || !choice.target) return actuals;
  return [...placesIn(selection.areas)]
    .filter((at) => !isTarget(at) && typeof valueAt(null, at) === "number")
    .map((at) => ({ at, direction: chosenDirection(choice) ?? "ask", region: null, target: chosenTarget(choice, selection, at) }));
}

/** A healthy range speaks for itself. */
const chosenDirection = ({ target, direction }: LightChoice): Direction | null =>
  target?.kind === "range" ? "range" : (direction ?? null);

const placeOn = (sheet: string, address: string): Place | null => {
  const split = splitAddress(address);
  return split.sheet === sheet ? readCell(split.cell) : null;
};

const targetKey = ({ kpiIndex, entity }: FigureReading, period: string | null): string => JSON.stringify([kpiIndex, entity, period]);
const periodOf = ({ periodKey, period }: FigureReading): string | null => periodKey ?? period;

function targetsByKpi(reading: Reading): ReadonlyMap<string, FigureReading> {
  const targets = new Map<string, FigureReading>();
  for (const figure of [...reading.figures, ...reading.blanks]) {
    const key = targetKey(figure, periodOf(figure));
    if (figure.series === "target" && !targets.has(key)) targets.set(key, figure);
  }
  return targets;
}

/** Of its own period, else the one for all periods; of its own department, else the one for all. */
function targetOf(figure: FigureReading, targets: ReadonlyMap<string, FigureReading>): FigureReading | undefined {
  const forAll: FigureReading = { ...figure, entity: null };
  return (
    targets.get(targetKey(figure, periodOf(figure))) ??
    targets.get(targetKey(figure, null)) ??
    targets.get(targetKey(forAll, periodOf(figure))) ??
    targets.get(targetKey(forAll, null))
  );
}

export const regionAt = (reading: Reading, sheet: string, at: Place): number | null => {
  const found = reading.regions.findIndex((region) => region.sheet === sheet && holds(region.area, at));
  return found < 0 ? null : found;
};

interface Bounds {
  readonly low: (at: Place) => Place;
  readonly high: (at: Place) => Place;
}

function boundsByRegion({ regions, lines }: Reading): ReadonlyMap<number, Bounds> {
  return new Map(
    regions.flatMap((_, region): [number, Bounds][] => {
      const line = (role: "low" | "high") => lines.find((each) => each.region === region && each.role === role && each.axis !== "context");
      const [low, high] = [line("low"), line("high")];
      if (low === undefined || high === undefined) return [];
      const on =
        ({ axis, index }: typeof low) =>
        (at: Place): Place =>
          axis === "column" ? { row: at.row, column: index } : { row: index, column: at.column };
      return [[region, { low: on(low), high: on(high) }]];
    }),
  );
}

/** The cell of a range the user picked that belongs to a figure; null where the range does not reach it, or nothing was picked. */
function chosenTarget({ target }: LightChoice, selection: Selection, at: Place): FigureTarget | null {
  if (!target) return null;
  if (target.kind !== "cells") return target;
  const { area, sheet } = target;
  const place = counterpart(area, boundsOf(selection.areas), at);
  return place && { kind: "cell", sheet, at: place };
}

function counterpart(area: GridRect, selected: GridRect, at: Place): Place | null {
  const row = lineOf(area.row, area.rows, selected.row, selected.rows, at.row);
  const column = lineOf(area.column, area.columns, selected.column, selected.columns, at.column);
  return row === null || column === null ? null : { row, column };
}

/** One line for all; of as many lines as selected the one as far down; else the same line. */
function lineOf(first: number, count: number, selected: number, selectedCount: number, line: number): number | null {
  if (count === 1) return first;
  if (count === selectedCount) return first + line - selected;
  return line >= first && line < first + count ? line : null;
}

function boundsOf(areas: readonly GridRect[]): GridRect {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
