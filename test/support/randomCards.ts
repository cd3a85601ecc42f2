import fc from "fast-check";
import { cardModeOf, type CardMode } from "../../src/app/card/cardMode";
import { findPlaces, visibleColumns, type ScorecardColumn } from "../../src/app/card/sheet/scorecardLayout";
import type { PlanCell } from "../../src/app/workbookPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { CellValue } from "../workbench/workbook/values";
import { startAddIn, type RunningAddIn } from "./addIn";
import { build } from "./scorecards";
import { workbookOf } from "./workbooks";

const number = fc.integer({ min: -200, max: 3000 }).map((tenths): CellValue => tenths / 10);
const figure = fc.oneof({ weight: 7, arbitrary: number }, fc.constantFrom<CellValue[]>(null, "NA", "-", 0, "84", "n/a", "1,250"));
const shared = {
  direction: fc.constantFrom("higher", "lower", "Max", "<="),
  weight: fc.constantFrom<CellValue[]>(null, 1, 2, 0.5, 3),
  target: fc.oneof({ weight: 6, arbitrary: number }, fc.constantFrom<CellValue[]>(null, "90", "NA", 0, "≥ 80")),
  threshold: fc.oneof({ weight: 2, arbitrary: fc.constant<CellValue>(null) }, number, fc.constantFrom<CellValue[]>("90 %", "50%", 0)),
  scoring: fc.constantFrom(
    "",
    "",
    "",
    "linear 0; 200",
    "percent of target",
    "percent-of-target 1.2",
    "goal-only",
    "progress",
    "progress 10",
    "equal-bands 0; 40; 60; 120",
    "two-colour 0; 50; 100",
    "two-colour 100; 50; 0",
    "piecewise 50; 7.5; 200; 10",
    "nonsense",
  ),
  baseline: fc.constantFrom<CellValue[]>(null, null, 0, 50),
  bounds: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 150 })), { nil: null, freq: 6 }),
};

export interface RandomKpi {
  readonly direction: string;
  readonly weight: CellValue;
  readonly target: CellValue;
  readonly threshold: CellValue;
  readonly figures: readonly CellValue[];
  readonly scoring: string;
  readonly baseline: CellValue;
  readonly bounds: readonly [number, number] | null;
  /** What the tables say of stretches of time; left out, nothing. */
  readonly overTime?: {
    readonly aggregation: string;
    readonly targetAggregation: string;
    /** Of each period; null keeps the KPI's own. */
    readonly targets: readonly CellValue[];
    /** Of each period, for a ratio. */
    readonly parts: readonly (readonly [CellValue, CellValue])[] | null;
  };
}

/** One objective's KPIs are a card of their own: what they say rolls up into its line. */
export const randomObjective = (periods: number): fc.Arbitrary<RandomKpi[]> =>
  fc.array(fc.record({ ...shared, figures: fc.array(figure, { minLength: periods, maxLength: periods }) }), { minLength: 1, maxLength: 4 });

/** The same with all that decides what a KPI is over a stretch of time. */
export function randomObjectiveOverTime(periods: number): fc.Arbitrary<RandomKpi[]> {
  const all = <Value>(each: fc.Arbitrary<Value>) => fc.array(each, { minLength: periods, maxLength: periods });
  const usual = fc.oneof(
    { weight: 12, arbitrary: number },
    { weight: 1, arbitrary: fc.constant<CellValue>(null) },
    { weight: 1, arbitrary: figure },
  );
  const part = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 90 }) }, fc.constant(null));
  const overTime = fc.record({
    aggregation: fc.constantFrom("sum", "sum", "Average", "Mittelwert", "last", "min", "MAX", "count", "ratio", "", "whatever"),
    targetAggregation: fc.constantFrom("", "", "", "sum", "average", "last", "max", "nonsense"),
    targets: all(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<CellValue>(null) },
        { weight: 2, arbitrary: number },
        fc.constantFrom<CellValue[]>("70", "95 %", "40–60", "NA", "≥ 80"),
      ),
    ),
    parts: fc.option(all(fc.tuple(part, part)), { nil: null, freq: 3 }),
  });
  const kpi = fc.record({ ...shared, figures: fc.oneof(all(usual), all(figure)), overTime });
  return fc.array(kpi, { minLength: 1, maxLength: 4 });
}

/** A sheet with these objectives, ten to a perspective, and what its columns cannot say written into the tables. */
export async function openRandomCard(
  objectives: readonly (readonly RandomKpi[])[],
  periods: readonly string[],
  period: string,
): Promise<RunningAddIn> {
  const rows = objectives.flatMap((kpis, index) =>
    kpis.map((each, at) => [
      `Perspective ${Math.floor(index / 10) + 1}`,
      `Objective ${index + 1}`,
      `Figure ${index + 1}.${at + 1}`,
      each.direction,
      each.weight,
      each.target,
      each.threshold,
      ...each.figures,
    ]),
  );
  const headings = ["Perspective", "Objective", "KPI", "Direction", "Weight", "Target", "Threshold", ...periods];
  const addIn = await startAddIn({ workbook: workbookOf([headings, ...rows]) });
  await build("KPIs", { period });
  const { BSC_KPIs: kpis, BSC_Data: data } = (await excelWorkbook.readStored()).tables;
  if (!kpis || !data) throw new Error("no tables");
  const all = objectives.flat();
  const cellOf = (value: CellValue): PlanCell => (typeof value === "number" ? value : { text: String(value ?? "") });
  const column = (table: typeof kpis, heading: string, cells: readonly PlanCell[]) => ({
    kind: "cells" as const,
    sheet: table.sheet,
    row: table.range.row + 1,
    column: table.range.column + table.headers.indexOf(heading),
    cells: cells.map((cell) => [cell]),
  });
  const ofKpis = (heading: string, content: (each: RandomKpi) => CellValue) =>
    column(
      kpis,
      heading,
      all.map((each) => cellOf(content(each))),
    );
  const ids = new Map(kpis.values.map((row, index) => [row[kpis.headers.indexOf("ID")], all[index]]));
  const ofData = (heading: string, content: (overTime: NonNullable<RandomKpi["overTime"]>, period: number) => CellValue) =>
    column(
      data,
      heading,
      data.values.map((row) => {
        const overTime = ids.get(row[data.headers.indexOf("KPI")] ?? "")?.overTime;
        const at = periods.indexOf(String(row[data.headers.indexOf("Period")]));
        const value = overTime && at >= 0 ? content(overTime, at) : null;
        return value === null ? null : cellOf(value);
      }),
    );
  await excelWorkbook.write({
    steps: [
      ofKpis("Scoring", ({ scoring }) => scoring),
      ofKpis("Baseline", ({ baseline }) => baseline),
      ofKpis("Direction", ({ bounds, direction }) => (bounds ? "range" : direction)),
      ofKpis("Low", ({ bounds }) => bounds?.[0] ?? null),
      ofKpis("High", ({ bounds }) => bounds?.[1] ?? null),
      ...(all.some(({ overTime }) => overTime)
        ? [
            ofKpis("Aggregation", ({ overTime }) => overTime?.aggregation ?? null),
            ofKpis("Target aggregation", ({ overTime }) => overTime?.targetAggregation ?? null),
            ofData("Target", ({ targets }, at) => targets[at] ?? null),
            ofData("Numerator", ({ parts }, at) => parts?.[at]?.[0] ?? null),
            ofData("Denominator", ({ parts }, at) => parts?.[at]?.[1] ?? null),
          ]
        : []),
    ],
  });
  await addIn.host.settle();
  return addIn;
}

export type CardLine = Readonly<Record<ScorecardColumn, unknown>>;

/** What the lines of the card show once all is calculated, line by line. */
export async function cardLines(
  { host }: RunningAddIn,
  columns: readonly ScorecardColumn[] = visibleColumns,
): Promise<readonly Partial<CardLine>[]> {
  await host.settle();
  const stored = await excelWorkbook.readStored();
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!block || !places) throw new Error("no card");
  return block.values
    .slice(1)
    .map((row) => Object.fromEntries(["id" as const, ...columns].map((column) => [column, row[places[column] - block.range.column]])));
}

/** The formulas of the card. */
export async function cardFormulas(): Promise<readonly string[]> {
  const { blocks } = await excelWorkbook.readStored();
  return (blocks.scorecard?.formulas ?? []).flat().filter((content) => content !== "");
}

export async function cardModeNow(): Promise<CardMode> {
  const stored = await excelWorkbook.readStored();
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!block || !places) throw new Error("no card");
  return cardModeOf(block, places);
}
