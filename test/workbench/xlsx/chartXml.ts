import type { Chart, ChartSeries } from "../workbook/records";
import type { ChartFigures, Point } from "../workbook/chartFigures";
import { barLook, blanksAs, hasBorder, plotsHidden } from "../workbook/chartLook";
import { axisXml, blanks, fontXml, legendEntriesXml, markerXml, seriesXml, solidFill, stepXml, titleXml, val } from "./chartLooks";
import { chartShapes, legendPositions } from "./chartTypes";
import type { ChartShape } from "./chartTypes";
import { element, escapeXml } from "./xmlText";

/** What the cells said when the file was saved: readers that do not calculate, and some that do, draw from it. */
function cacheXml(kind: "num" | "str", points: readonly (string | null)[]): string {
  const each = points.map((text, index) => (text === null ? "" : element("c:pt", { idx: index }, element("c:v", {}, escapeXml(text)))));
  return element(
    `c:${kind}Cache`,
    {},
    kind === "num" ? "<c:formatCode>General</c:formatCode>" : "",
    val("ptCount", points.length),
    ...each,
  );
}

const reference = (kind: "num" | "str", formula: string, points: readonly (string | null)[]): string =>
  element(`c:${kind}Ref`, {}, element("c:f", {}, escapeXml(formula.replace(/^=/, ""))), cacheXml(kind, points));

function nameElement(name: string, said: string): string {
  if (name === "") return "";
  return element("c:tx", {}, name.startsWith("=") ? reference("str", name, [said]) : element("c:v", {}, escapeXml(name)));
}

const numberText = (point: Point): string | null => (typeof point === "number" ? String(point) : null);

const drawsLine = (shape: ChartShape): boolean =>
  shape.element === "lineChart" || shape.element === "scatterChart" || (shape.element === "radarChart" && shape.style !== "filled");

function seriesElement(series: ChartSeries, index: number, shape: ChartShape, figures: ChartFigures): string {
  const { name, points } = figures.series[index] ?? { name: "", points: [] };
  const xy = shape.element === "scatterChart";
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    nameElement(series.name, name),
    seriesXml(series, drawsLine(shape)),
    shape.element === "barChart" ? val("invertIfNegative", 0) : "",
    drawsLine(shape) ? markerXml(series, shape.markers) : "",
    series.categories === null
      ? ""
      : element(xy ? "c:xVal" : "c:cat", {}, reference(xy ? "num" : "str", series.categories, figures.categories)),
    element(xy ? "c:yVal" : "c:val", {}, reference("num", series.values, points.map(numberText))),
    shape.element === "lineChart" || xy ? val("smooth", 0) : "",
  );
}

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;

const isRound = (shape: ChartShape): boolean => shape.element === "pieChart" || shape.element === "doughnutChart";

function plotElement(shape: ChartShape, series: readonly string[], chart: Chart): string {
  const { gap, overlap } = barLook(chart);
  return element(
    `c:${shape.element}`,
    {},
    shape.barDir === undefined ? "" : val("barDir", shape.barDir),
    shape.element === "scatterChart" ? val("scatterStyle", shape.style ?? "lineMarker") : "",
    shape.element === "radarChart" ? val("radarStyle", shape.style ?? "standard") : "",
    shape.grouping === undefined ? "" : val("grouping", shape.grouping),
    val("varyColors", isRound(shape) ? 1 : 0),
    ...series,
    shape.element === "barChart" ? val("gapWidth", gap) + (overlap === 0 ? "" : val("overlap", overlap)) : "",
    shape.element === "lineChart" ? val("marker", 1) : "",
    shape.element === "pieChart" ? val("firstSliceAng", 0) : "",
    shape.element === "doughnutChart" ? val("firstSliceAng", 0) + val("holeSize", 50) : "",
    isRound(shape) ? "" : val("axId", categoryAxisId) + val("axId", valueAxisId),
  );
}

function axisElements(shape: ChartShape, chart: Chart): string {
  if (isRound(shape)) return "";
  const lying = shape.barDir === "bar";
  const axis = (
    name: string,
    which: "Category" | "Value",
    id: number,
    crosses: number,
    position: string,
    ...more: readonly string[]
  ): string =>
    element(
      `c:${name}`,
      {},
      val("axId", id),
      axisXml(chart, which, position),
      val("crossAx", crosses),
      val("crosses", "autoZero"),
      ...more,
    );
  const scatter = shape.element === "scatterChart";
  return (
    axis(scatter ? "valAx" : "catAx", "Category", categoryAxisId, valueAxisId, lying ? "l" : "b") +
    axis(
      "valAx",
      "Value",
      valueAxisId,
      categoryAxisId,
      lying ? "b" : "l",
      val("crossBetween", scatter ? "midCat" : "between"),
      stepXml(chart),
    )
  );
}

/** A figure that is `#N/A` is a gap, as in charts that Excel makes since 2018; without this it is bridged. */
const missingAreGaps =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** A chart's part. Series of another type than the chart's share its axes, as in a combination chart. */
export function chartXml(chart: Chart, figures: ChartFigures): string {
  const fallback = chartShapes["ColumnClustered"] as ChartShape;
  const main = chartShapes[chart.type] ?? fallback;
  const groups = new Map<ChartShape, string[]>([[main, []]]);
  chart.series.forEach((series, index) => {
    const shape = (series.type === null ? undefined : chartShapes[series.type]) ?? main;
    const group = groups.get(shape) ?? [];
    groups.set(shape, group);
    group.push(seriesElement(series, index, shape, figures));
  });
  const plots = [...groups]
    .filter(([shape, series]) => series.length > 0 || shape === main)
    .map(([shape, series]) => plotElement(shape, series, chart));
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
      chart.title === null ? "" : titleXml(figures.title ?? chart.title, chart.titleFormula, chart.details, "title"),
      val("autoTitleDeleted", chart.title === null ? 1 : 0),
      element("c:plotArea", {}, "<c:layout/>", ...plots, axisElements(main, chart)),
      chart.legend.visible
        ? element(
            "c:legend",
            {},
            val("legendPos", legendPositions[chart.legend.position] ?? "r"),
            legendEntriesXml(chart),
            val("overlay", 0),
            fontXml(chart.details, "legend"),
          )
        : "",
      val("plotVisOnly", plotsHidden(chart) ? 0 : 1),
      val("dispBlanksAs", blanks[blanksAs(chart)] ?? "gap"),
      missingAreGaps,
    ),
    hasBorder(chart) ? "" : element("c:spPr", {}, solidFill("#FFFFFF"), element("a:ln", {}, "<a:noFill/>")),
  );
}
