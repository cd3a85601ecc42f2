import type { Chart, ChartDetails, ChartSeries } from "../workbook/records";
import { element, escapeXml } from "./xmlText";

/** What is said of a chart's parts in DrawingML; nothing for a part of which nothing was said. */

const emuOfPoint = 12_700;

export const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
export const solidFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

/** The API's words for dashes ↔ DrawingML's. */
export const dashes: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};

export const markerSymbols: Readonly<Record<string, string>> = {
  None: "none",
  Automatic: "auto",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

export const tickLabels: Readonly<Record<string, string>> = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };
export const tickMarks: Readonly<Record<string, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
export const blanks: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

const textOf = (details: ChartDetails | undefined, key: string): string => {
  const value = details?.get(key);
  return typeof value === "string" ? value : "";
};

function lineXml(color: string | null, weight: unknown, style: string): string {
  if (style === "None") return element("a:ln", {}, "<a:noFill/>");
  if (color === null && typeof weight !== "number" && style === "") return "";
  return element(
    "a:ln",
    { w: typeof weight === "number" ? Math.round(weight * emuOfPoint) : undefined, cap: "rnd" },
    color === null ? "" : solidFill(color),
    dashes[style] === undefined ? "" : element("a:prstDash", { val: dashes[style] }),
  );
}

/** Fill and line of a series. */
export function seriesXml({ color, details }: ChartSeries, drawsLine: boolean): string {
  const edge = textOf(details, "line/color");
  const line = lineXml(drawsLine ? color : edge === "" ? null : edge, details?.get("line/weight"), textOf(details, "line/lineStyle"));
  const content = (drawsLine || color === null ? "" : solidFill(color)) + line;
  return content === "" ? "" : element("c:spPr", {}, content);
}

/** The marker of a series; `none` where its kind of chart has none unless told. */
export function markerXml({ details }: ChartSeries, hasMarkers: boolean | undefined): string {
  const style = textOf(details, "markerStyle");
  const [fill, edge] = [textOf(details, "markerBackgroundColor"), textOf(details, "markerForegroundColor")];
  const size = details?.get("markerSize");
  if (style === "" && hasMarkers === false) return element("c:marker", {}, val("symbol", "none"));
  const looks = (fill === "" ? "" : solidFill(fill)) + (edge === "" ? "" : element("a:ln", {}, solidFill(edge)));
  const content =
    (style === "" ? "" : val("symbol", markerSymbols[style] ?? "auto")) +
    (typeof size === "number" ? val("size", size) : "") +
    (looks === "" ? "" : element("c:spPr", {}, looks));
  return content === "" ? "" : element("c:marker", {}, content);
}

/** Letters of a part. */
export function fontXml(details: ChartDetails | undefined, part: string): string {
  const properties = fontProperties(details, part, "a:defRPr");
  return properties === ""
    ? ""
    : element("c:txPr", {}, "<a:bodyPr/>", element("a:p", {}, element("a:pPr", {}, properties), '<a:endParaRPr lang="en-US"/>'));
}

function fontProperties(details: ChartDetails | undefined, part: string, name: string): string {
  const [size, bold, color] = [details?.get(`${part}/size`), details?.get(`${part}/bold`), textOf(details, `${part}/color`)];
  if (typeof size !== "number" && typeof bold !== "boolean" && color === "") return "";
  return element(
    name,
    { sz: typeof size === "number" ? Math.round(size * 100) : undefined, b: typeof bold === "boolean" ? (bold ? 1 : 0) : undefined },
    color === "" ? "" : solidFill(color),
  );
}

/** A title of its own words, or of a cell's. */
export function titleXml(text: string, formula: string | undefined, details: ChartDetails | undefined, part: string): string {
  const words =
    formula === undefined
      ? element(
          "c:rich",
          {},
          "<a:bodyPr/>",
          element("a:p", {}, element("a:r", {}, fontProperties(details, part, "a:rPr"), element("a:t", {}, escapeXml(text)))),
        )
      : element(
          "c:strRef",
          {},
          element("c:f", {}, escapeXml(formula.replace(/^=/, ""))),
          element("c:strCache", {}, val("ptCount", 1), element("c:pt", { idx: 0 }, element("c:v", {}, escapeXml(text)))),
        );
  return element("c:title", {}, element("c:tx", {}, words), val("overlay", 0), formula === undefined ? "" : fontXml(details, part));
}

/** All of an axis between its id and what it crosses. */
export function axisXml({ details }: Chart, axis: "Category" | "Value", position: string): string {
  const part = `axis ${axis}`;
  const figure = (name: string): string => {
    const value = details?.get(`${part}/${name}`);
    return typeof value === "number" ? val(name === "minimum" ? "min" : "max", value) : "";
  };
  const grid = `${part} major gridlines`;
  const gridlines = details?.get(`${grid}/visible`) ?? axis === "Value";
  const gridColor = textOf(details, `${grid}/line`);
  const title = textOf(details, `${part} title/text`);
  const format = textOf(details, `${part}/numberFormat`);
  const lineColor = textOf(details, `${part}/line`);
  const marks = textOf(details, `${part}/majorTickMark`);
  const labels = textOf(details, `${part}/tickLabelPosition`);
  return (
    element(
      "c:scaling",
      {},
      val("orientation", details?.get(`${part}/reversePlotOrder`) === true ? "maxMin" : "minMax"),
      figure("maximum"),
      figure("minimum"),
    ) +
    val("delete", details?.get(`${part}/visible`) === false ? 1 : 0) +
    val("axPos", position) +
    (gridlines
      ? element("c:majorGridlines", {}, gridColor === "" ? "" : element("c:spPr", {}, element("a:ln", {}, solidFill(gridColor))))
      : "") +
    (title === "" || details?.get(`${part} title/visible`) !== true ? "" : titleXml(title, undefined, details, `${part} title`)) +
    element("c:numFmt", {
      formatCode: format === "" ? "General" : format,
      sourceLinked: details?.get(`${part}/linkNumberFormat`) === false ? 0 : 1,
    }) +
    (marks === "" ? "" : val("majorTickMark", tickMarks[marks] ?? "out")) +
    val("minorTickMark", "none") +
    val("tickLblPos", tickLabels[labels] ?? "nextTo") +
    (lineColor === "" ? "" : element("c:spPr", {}, element("a:ln", {}, solidFill(lineColor)))) +
    fontXml(details, part)
  );
}

/** What comes behind `crosses` on an axis of figures. */
export function stepXml({ details }: Chart): string {
  const unit = details?.get("axis Value/majorUnit");
  return typeof unit === "number" ? val("majorUnit", unit) : "";
}

export function legendEntriesXml({ details, series }: Chart): string {
  return series
    .map((_, index) =>
      details?.get(`legend entry ${index}/visible`) === false ? element("c:legendEntry", {}, val("idx", index), val("delete", 1)) : "",
    )
    .join("");
}
