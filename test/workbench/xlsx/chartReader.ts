import type { Chart, ChartSeries } from "../workbook/records";
import { chartShapes, legendPositions } from "./chartTypes";
import type { Placement } from "./placement";
import { child, children, descend, descendants, numberOr } from "./xml";
import type { XmlElement } from "./xml";

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined => child(parent, name)?.attributes["val"];

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

function readSeries(series: XmlElement, type: string | null): { order: number; series: ChartSeries } {
  const named = child(series, "tx");
  const reference = formulaIn(named);
  const color = descendants(child(series, "spPr"), "srgbClr")[0]?.attributes["val"];
  return {
    order: numberOr(valueOf(series, "order"), 0),
    series: {
      name: reference === null ? (child(named, "v")?.text ?? "") : `=${reference}`,
      values: formulaIn(child(series, "val") ?? child(series, "yVal")) ?? "",
      categories: formulaIn(child(series, "cat") ?? child(series, "xVal")),
      color: color === undefined ? null : `#${color.toUpperCase()}`,
      type,
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
    children(plot, "ser").map((each) => readSeries(each, plot === first ? null : (typeOf(plot) ?? null))),
  );
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const position = Object.entries(legendPositions).find(([, word]) => word === valueOf(legend, "legendPos"))?.[0] ?? "Right";
  return {
    id,
    name,
    ...placement,
    type,
    title:
      title === undefined
        ? null
        : descendants(descend(title, "tx"), "t")
            .map(({ text }) => text)
            .join(""),
    series: series.sort((a, b) => a.order - b.order).map((each) => each.series),
    legend: { visible: legend !== undefined, position },
  };
}
