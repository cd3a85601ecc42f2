import type { Chart, ChartSeries } from "../workbook/records";
import { chartShapes, legendPositions } from "./chartTypes";
import type { Placement } from "./placement";
import { readChartLook, readSeriesLook, valueOf } from "./chartLooksReader";
import { child, children, descend, descendants, numberOr } from "./xml";
import type { XmlElement } from "./xml";

/** Office.js' name of a plot; markers decide between its two kinds of line. */
function typeOf(plot: XmlElement): string | undefined {
  const drawsMarkers = !children(plot, "ser").every((series) => valueOf(child(series, "marker"), "symbol") === "none");
  const style = valueOf(plot, "scatterStyle") ?? valueOf(plot, "radarStyle");
  return Object.entries(chartShapes).find(
    ([, shape]) =>
      shape.element === plot.name &&
      shape.barDir === valueOf(plot, "barDir") &&
      shape.grouping === valueOf(plot, "grouping") &&
      (shape.markers === undefined || shape.markers === drawsMarkers) &&
      (shape.style === undefined || shape.style === style),
  )?.[0];
}

const formulaIn = (parent: XmlElement | undefined): string | null => descendants(parent, "f")[0]?.text ?? null;

function readSeries(series: XmlElement, plot: XmlElement, type: string | null): { order: number; series: ChartSeries } {
  const named = child(series, "tx");
  const reference = formulaIn(named);
  const drawsLine = plot.name === "lineChart" || plot.name === "scatterChart" || plot.name === "radarChart";
  const { color, details } = readSeriesLook(series, plot, drawsLine);
  // A kind of chart without markers says so of every series.
  if (chartShapes[typeOf(plot) ?? ""]?.markers === false) details.delete("markerStyle");
  return {
    order: numberOr(valueOf(series, "order"), 0),
    series: {
      name: reference === null ? (child(named, "v")?.text ?? "") : `=${reference}`,
      values: formulaIn(child(series, "val") ?? child(series, "yVal")) ?? "",
      categories: formulaIn(child(series, "cat") ?? child(series, "xVal")),
      color,
      type,
      ...(details.size > 0 ? { details } : {}),
    },
  };
}

/** A chart of the kinds the records know; null for others. */
export function readChart(root: XmlElement | undefined, id: string, name: string, placement: Placement): Chart | null {
  const chart = child(root, "chart");
  const plots = (child(chart, "plotArea")?.children ?? []).filter((each) => each.name.endsWith("Chart"));
  const [first] = plots;
  const type = first === undefined ? undefined : typeOf(first);
  if (type === undefined) return null;
  const series = plots.flatMap((plot) =>
    children(plot, "ser").map((each) => readSeries(each, plot, plot === first ? null : (typeOf(plot) ?? null))),
  );
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const position = Object.entries(legendPositions).find(([, word]) => word === valueOf(legend, "legendPos"))?.[0] ?? "Right";
  const titleFormula = formulaIn(descend(title, "tx"));
  const details = readChartLook(root, chart, valueOf(first, "barDir") === "bar");
  return {
    id,
    name,
    ...placement,
    type,
    title:
      title === undefined
        ? null
        : descendants(descend(title, "tx"), titleFormula === null ? "t" : "v")
            .map(({ text }) => text)
            .join(""),
    ...(titleFormula === null ? {} : { titleFormula: `=${titleFormula}` }),
    series: series.sort((a, b) => a.order - b.order).map((each) => each.series),
    legend: { visible: legend !== undefined, position },
    ...(details.size > 0 ? { details } : {}),
  };
}
