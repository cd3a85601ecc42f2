import { blockRows, chartNames, kpiColumns, scoreColumns, type ChartName } from "../app/charts/chartLayout";
import type { ChartsPort, SeenChart } from "../app/charts/chartsPort";
import type { PlanStep } from "../app/workbookPlan";
import { absoluteRange, cellAddress, quotedSheet } from "../domain/address";
import { white } from "../domain/colors";
import { localAddress } from "./addresses";
import { inks, type looksIn } from "./looks";

import { run } from "./run";

/** Charts in the workbook Excel has open. */
export const excelCharts: ChartsPort = { readCharts };

async function readCharts(): Promise<readonly SeenChart[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/charts/items/name");
    await context.sync();
    return sheets.items.flatMap(({ name: sheet, charts }) => charts.items.map(({ name }) => ({ name, sheet })));
  });
}

/** How a series is drawn. Each kind differs from the others in dash and marker too, never in colour alone. */
interface SeriesLook {
  readonly line?: { readonly color: string; readonly weight: number; readonly dash: "Continuous" | "Dash" | "RoundDot" };
  readonly marker?: { readonly style: "Circle" | "Diamond"; readonly size: number; readonly fill: string };
  readonly fill?: string;
  /** The legend says it with another series. */
  readonly unnamed?: true;
}

const limit: SeriesLook = { line: { color: inks.quiet, weight: 1, dash: "RoundDot" } };

/** Actual solid, plan outlined and dashed, limits thin; bars in the looks of their status. */
function seriesLooks(kind: ChartName, looks: Looks): readonly SeriesLook[] {
  if (kind === "scores") return (["on-target", "at-risk", "off-target"] as const).map((status) => ofStatus(looks[status]));
  const brand = looks.spark.color ?? inks.brand;
  const target: SeriesLook = {
    line: { color: inks.text, weight: 1.5, dash: "Dash" },
    marker: { style: "Diamond", size: 6, fill: white },
  };
  return [
    { line: { color: brand, weight: 2.25, dash: "Continuous" }, marker: { style: "Circle", size: 7, fill: brand } },
    target,
    { ...target, unnamed: true },
    { line: { color: inks.quiet, weight: 1, dash: "Continuous" } },
    limit,
    limit,
  ];
}

/** The edge keeps a pale bar apart from the paper. */
function ofStatus({ fill, color }: Looks["at-risk"]): SeriesLook {
  const ground = fill ?? white;
  return { fill: ground, line: { color: color === undefined || color === white ? ground : color, weight: 0.75, dash: "Continuous" } };
}

/** Columns drawn of each block: the categories and the series. */
const drawnColumns: Readonly<Record<ChartName, number>> = {
  kpi: kpiColumns.indexOf("upper") + 1,
  scores: scoreColumns.indexOf("offTarget") + 1,
};

type Looks = ReturnType<typeof looksIn>;
type ChartStep = Extract<PlanStep, { kind: "chart" }>;

/** A chart gets its name last: until then it is unfinished. */
const unfinishedName = (chart: ChartName): string => `${chartNames[chart]} …`;

/** Takes away what an earlier run had begun to draw and could not finish. */
export async function dropUnfinishedCharts(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/charts/items/name");
  await context.sync();
  const unfinished = new Set((Object.keys(chartNames) as ChartName[]).map(unfinishedName));
  const begun = sheets.items.flatMap(({ charts }) => charts.items.filter(({ name }) => unfinished.has(name)));
  for (const chart of begun) chart.delete();
  if (begun.length > 0) await context.sync();
}

/** Puts a chart into the batch. */
export function makeChart(
  context: Excel.RequestContext,
  { sheet: name, chart: kind, range, place, axisTitle }: ChartStep,
  looks: Looks,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const source = {
    row: range.row + blockRows.headings,
    column: range.column,
    rows: range.rows - blockRows.headings,
    columns: drawnColumns[kind],
  };
  const chart = sheet.charts.add(kind === "kpi" ? "LineMarkers" : "BarClustered", sheet.getRange(localAddress(source)), "Columns");
  chart.name = unfinishedName(kind);
  chart.setPosition(cellAddress(place.row, place.column), cellAddress(place.row + place.rows - 1, place.column + place.columns - 1));
  // What is folded away beside the chart is drawn still; what is not there is a gap.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.border.lineStyle = "None";
  chart.title.setFormula(`=${quotedSheet(name)}!${absoluteRange({ ...range, rows: 1, columns: 1 })}`);
  chart.title.format.font.set({ size: 14, bold: true, color: looks.title.color ?? inks.strong });
  chart.legend.position = "Bottom";
  chart.legend.format.font.set({ size: 10, color: inks.text });
  seriesLooks(kind, looks).forEach((look, index) => {
    drawSeries(chart.series.getItemAt(index), look, kind);
    if (look.unnamed) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
  drawAxes(chart.axes, kind, axisTitle);
  chart.name = chartNames[kind];
}

/** Loads what `recolorChart` looks at. */
export function askChartColors(chart: Excel.Chart): void {
  chart.title.format.font.load("color");
  chart.series.load("items/format/line/color");
}

/** Gives a chart that was looked at the colours of other looks, wherever it still has those of before: what somebody formatted stays. */
export function recolorChart(chart: Excel.Chart, kind: ChartName, before: Looks, after: Looks): void {
  const { font } = chart.title.format;
  if (isColor(font.color, before.title.color) && after.title.color !== undefined) font.color = after.title.color;
  const [was, is] = [seriesLooks(kind, before), seriesLooks(kind, after)];
  // The line tells: what a series is filled with, Excel says only of late.
  chart.series.items.forEach((series, index) => {
    const [old, look] = [was[index], is[index]];
    if (old?.line === undefined || look?.line === undefined || !isColor(series.format.line.color, old.line.color)) return;
    if (look.fill !== undefined) series.format.fill.setSolidColor(look.fill);
    series.format.line.color = look.line.color;
    if (look.marker === undefined) return;
    series.markerBackgroundColor = look.marker.fill;
    series.markerForegroundColor = look.line.color;
  });
}

const isColor = (one: string, other: string | undefined): boolean => one.toUpperCase() === other?.toUpperCase();

function drawSeries(series: Excel.ChartSeries, { line, marker, fill }: SeriesLook, kind: ChartName): void {
  if (fill !== undefined) series.format.fill.setSolidColor(fill);
  if (line !== undefined) {
    series.format.line.color = line.color;
    series.format.line.weight = line.weight;
    series.format.line.lineStyle = line.dash;
  }
  if (kind === "scores") {
    // A line's score stands in the series of its status: the bars lie in one row.
    series.overlap = 100;
    series.gapWidth = 45;
    return;
  }
  series.smooth = false;
  series.markerStyle = marker?.style ?? "None";
  if (marker === undefined || line === undefined) return;
  series.markerSize = marker.size;
  series.markerBackgroundColor = marker.fill;
  series.markerForegroundColor = line.color;
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, kind: ChartName, title: string): void {
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.set({ size: 10, color: inks.quiet });
    axis.format.line.color = inks.line;
    axis.majorTickMark = "None";
  }
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = inks.line;
  if (kind === "kpi") {
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = "[>=1000]#,##0;General";
    // The lowest figures may be negative: the periods stand at the foot all the same.
    categoryAxis.tickLabelPosition = "Low";
    return;
  }
  // Thirds of the scale: the lines are the thresholds.
  valueAxis.minimum = 0;
  valueAxis.maximum = 10;
  valueAxis.majorUnit = 10 / 3;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = "0.0";
  // The first line on top, and the scale still at the foot.
  categoryAxis.reversePlotOrder = true;
  valueAxis.tickLabelPosition = "High";
  valueAxis.title.text = title;
  valueAxis.title.format.font.set({ size: 10, color: inks.quiet, bold: false });
}
