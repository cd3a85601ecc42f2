import type { Chart, ChartSeries } from "../workbook/records";
import { chartShapes, legendPositions } from "./chartTypes";
import type { ChartShape } from "./chartTypes";
import { element, escapeXml } from "./xmlText";

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });

const fillOf = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

function nameElement(name: string): string {
  if (name === "") return "";
  if (name.startsWith("=")) return element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, escapeXml(name.slice(1)))));
  return element("c:tx", {}, element("c:v", {}, escapeXml(name)));
}

const reference = (kind: "numRef" | "strRef", formula: string): string => element(`c:${kind}`, {}, element("c:f", {}, escapeXml(formula)));

function appearance(color: string | null, shape: ChartShape): string {
  const drawsLine =
    shape.element === "lineChart" || shape.element === "scatterChart" || (shape.element === "radarChart" && shape.style !== "filled");
  if (color === null) return "";
  return element("c:spPr", {}, drawsLine ? `<a:ln w="28575" cap="rnd">${fillOf(color)}</a:ln>` : fillOf(color));
}

function seriesElement(series: ChartSeries, index: number, shape: ChartShape): string {
  const xy = shape.element === "scatterChart";
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    nameElement(series.name),
    appearance(series.color, shape),
    shape.element === "barChart" ? val("invertIfNegative", 0) : "",
    shape.markers === false ? element("c:marker", {}, val("symbol", "none")) : "",
    series.categories === null ? "" : element(xy ? "c:xVal" : "c:cat", {}, reference(xy ? "numRef" : "strRef", series.categories)),
    element(xy ? "c:yVal" : "c:val", {}, reference("numRef", series.values)),
    shape.element === "lineChart" || xy ? val("smooth", 0) : "",
  );
}

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;

const isRound = (shape: ChartShape): boolean => shape.element === "pieChart" || shape.element === "doughnutChart";

function plotElement(shape: ChartShape, series: readonly string[]): string {
  const overlaps = shape.grouping === "stacked" || shape.grouping === "percentStacked";
  return element(
    `c:${shape.element}`,
    {},
    shape.barDir === undefined ? "" : val("barDir", shape.barDir),
    shape.element === "scatterChart" ? val("scatterStyle", shape.style ?? "lineMarker") : "",
    shape.element === "radarChart" ? val("radarStyle", shape.style ?? "standard") : "",
    shape.grouping === undefined ? "" : val("grouping", shape.grouping),
    val("varyColors", isRound(shape) ? 1 : 0),
    ...series,
    shape.element === "barChart" ? val("gapWidth", 150) + (overlaps ? val("overlap", 100) : "") : "",
    shape.element === "lineChart" ? val("marker", 1) : "",
    shape.element === "pieChart" ? val("firstSliceAng", 0) : "",
    shape.element === "doughnutChart" ? val("firstSliceAng", 0) + val("holeSize", 50) : "",
    isRound(shape) ? "" : val("axId", categoryAxisId) + val("axId", valueAxisId),
  );
}

function axisElements(shape: ChartShape): string {
  if (isRound(shape)) return "";
  const lying = shape.barDir === "bar";
  const axis = (name: string, id: number, crosses: number, position: string, ...more: readonly string[]): string =>
    element(
      `c:${name}`,
      {},
      val("axId", id),
      element("c:scaling", {}, val("orientation", "minMax")),
      val("delete", 0),
      val("axPos", position),
      ...more,
      val("crossAx", crosses),
      val("crosses", "autoZero"),
    );
  const numbers = ["<c:majorGridlines/>", element("c:numFmt", { formatCode: "General", sourceLinked: 1 }), val("tickLblPos", "nextTo")];
  const plain = [element("c:numFmt", { formatCode: "General", sourceLinked: 1 }), val("tickLblPos", "nextTo")];
  const scatter = shape.element === "scatterChart";
  return (
    axis(scatter ? "valAx" : "catAx", categoryAxisId, valueAxisId, lying ? "l" : "b", ...plain) +
    axis("valAx", valueAxisId, categoryAxisId, lying ? "b" : "l", ...numbers)
  );
}

const titleElement = (title: string): string =>
  element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", element("a:p", {}, element("a:r", {}, element("a:t", {}, escapeXml(title)))))),
    val("overlay", 0),
  );

/** A chart's part. Series of another type than the chart's share its axes, as in a combination chart. */
export function chartXml(chart: Chart): string {
  const fallback = chartShapes["ColumnClustered"] as ChartShape;
  const main = chartShapes[chart.type] ?? fallback;
  const groups = new Map<ChartShape, string[]>([[main, []]]);
  chart.series.forEach((series, index) => {
    const shape = (series.type === null ? undefined : chartShapes[series.type]) ?? main;
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(seriesElement(series, index, shape));
  });
  const plots = [...groups]
    .filter(([shape, series]) => series.length > 0 || shape === main)
    .map(([shape, series]) => plotElement(shape, series));
  return element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    val("roundedCorners", 0),
    element(
      "c:chart",
      {},
      chart.title === null ? "" : titleElement(chart.title),
      val("autoTitleDeleted", chart.title === null ? 1 : 0),
      element("c:plotArea", {}, "<c:layout/>", ...plots, axisElements(main)),
      chart.legend.visible
        ? element("c:legend", {}, val("legendPos", legendPositions[chart.legend.position] ?? "r"), val("overlay", 0))
        : "",
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ),
  );
}
