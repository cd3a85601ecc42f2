import type { ChartDetails } from "../workbook/records";
import { blanks, dashes, markerSymbols, tickLabels, tickMarks } from "./chartLooks";
import { child, children, descendants } from "./xml";
import type { XmlElement } from "./xml";

const emuOfPoint = 12_700;

export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined => child(parent, name)?.attributes["val"];

const colorIn = (element: XmlElement | undefined): string | null => {
  const color = descendants(child(element, "solidFill"), "srgbClr")[0]?.attributes["val"];
  return color === undefined ? null : `#${color.toUpperCase()}`;
};

const wordFor = (words: Readonly<Record<string, string>>, said: string | undefined): string | undefined =>
  Object.entries(words).find(([, each]) => each === said)?.[0];

type Told = string | number | boolean | null | undefined;

/** Puts down what was said; what was not said is not put down. */
const teller =
  (details: ChartDetails) =>
  (key: string, value: Told): void => {
    if (value !== undefined && value !== null) details.set(key, value);
  };

/** Fill or line colour of a series, and what else is said of its looks. */
export function readSeriesLook(
  series: XmlElement,
  plot: XmlElement,
  drawsLine: boolean,
): { readonly color: string | null; readonly details: ChartDetails } {
  const details: ChartDetails = new Map();
  const tell = teller(details);
  const shape = child(series, "spPr");
  const line = child(shape, "ln");
  const color = drawsLine ? colorIn(line) : colorIn(shape);
  if (!drawsLine) tell("line/color", colorIn(line));
  if (line?.attributes["w"] !== undefined) tell("line/weight", Number(line.attributes["w"]) / emuOfPoint);
  tell("line/lineStyle", child(line, "noFill") ? "None" : wordFor(dashes, valueOf(line, "prstDash")));
  const marker = child(series, "marker");
  const symbol = wordFor(markerSymbols, valueOf(marker, "symbol"));
  const looks = child(marker, "spPr");
  tell("markerStyle", symbol);
  if (valueOf(marker, "size") !== undefined) tell("markerSize", Number(valueOf(marker, "size")));
  tell("markerBackgroundColor", colorIn(looks));
  tell("markerForegroundColor", colorIn(child(looks, "ln")));
  const [gap, overlap] = [Number(valueOf(plot, "gapWidth") ?? 150), Number(valueOf(plot, "overlap") ?? 0)];
  if (plot.name === "barChart" && gap !== 150) details.set("gapWidth", gap);
  if (plot.name === "barChart" && overlap !== 0 && !/tacked/.test(valueOf(plot, "grouping") ?? "")) details.set("overlap", overlap);
  return { color, details };
}

function readFont(element: XmlElement | undefined, part: string, details: ChartDetails): void {
  const tell = teller(details);
  const font = descendants(element, "defRPr")[0] ?? descendants(element, "rPr")[0];
  if (font?.attributes["sz"] !== undefined) tell(`${part}/size`, Number(font.attributes["sz"]) / 100);
  if (font?.attributes["b"] !== undefined) tell(`${part}/bold`, font.attributes["b"] === "1");
  tell(`${part}/color`, colorIn(font));
}

/** What is said of a chart besides its series and its title's words. */
export function readChartLook(root: XmlElement | undefined, chart: XmlElement | undefined, lying: boolean): ChartDetails {
  const details: ChartDetails = new Map();
  const tell = teller(details);
  readFont(child(chart, "title"), "title", details);
  const legend = child(chart, "legend");
  readFont(legend, "legend", details);
  for (const entry of children(legend, "legendEntry"))
    if (valueOf(entry, "delete") !== "0") details.set(`legend entry ${Number(valueOf(entry, "idx"))}/visible`, false);
  const plot = child(chart, "plotArea");
  const axes = [...children(plot, "catAx"), ...children(plot, "dateAx"), ...children(plot, "valAx")];
  const isCategory = (axis: XmlElement): boolean =>
    axis.name !== "valAx" || (axes.every(({ name }) => name === "valAx") && (valueOf(axis, "axPos") === "b") !== lying);
  for (const axis of axes) readAxis(axis, isCategory(axis) ? "Category" : "Value", details);
  if (valueOf(chart, "plotVisOnly") === "0") details.set("chart/plotVisibleOnly", false);
  const blank = wordFor(blanks, valueOf(chart, "dispBlanksAs"));
  if (blank !== "NotPlotted") tell("chart/displayBlanksAs", blank);
  if (child(child(child(root, "spPr"), "ln"), "noFill")) details.set("area/borderStyle", "None");
  return details;
}

function readAxis(axis: XmlElement, name: "Category" | "Value", details: ChartDetails): void {
  const tell = teller(details);
  const part = `axis ${name}`;
  const scaling = child(axis, "scaling");
  const figure = (of: string, parent: XmlElement | undefined): number | undefined =>
    valueOf(parent, of) === undefined ? undefined : Number(valueOf(parent, of));
  tell(`${part}/minimum`, figure("min", scaling));
  tell(`${part}/maximum`, figure("max", scaling));
  tell(`${part}/majorUnit`, figure("majorUnit", axis));
  if (valueOf(scaling, "orientation") === "maxMin") details.set(`${part}/reversePlotOrder`, true);
  if (valueOf(axis, "delete") === "1") details.set(`${part}/visible`, false);
  const gridlines = child(axis, "majorGridlines");
  if ((gridlines !== undefined) !== (name === "Value")) details.set(`${part} major gridlines/visible`, gridlines !== undefined);
  tell(`${part} major gridlines/line`, colorIn(child(child(gridlines, "spPr"), "ln")));
  const title = child(axis, "title");
  if (title !== undefined) {
    const text = descendants(title, "t").map(({ text: words }) => words);
    details.set(`${part} title/text`, text.join("")).set(`${part} title/visible`, true);
    readFont(title, `${part} title`, details);
  }
  const format = child(axis, "numFmt")?.attributes;
  if (format?.["sourceLinked"] === "0")
    details.set(`${part}/linkNumberFormat`, false).set(`${part}/numberFormat`, format["formatCode"] ?? "General");
  tell(`${part}/majorTickMark`, wordFor(tickMarks, valueOf(axis, "majorTickMark")));
  const labels = wordFor(tickLabels, valueOf(axis, "tickLblPos"));
  if (labels !== "NextToAxis") tell(`${part}/tickLabelPosition`, labels);
  tell(`${part}/line`, colorIn(child(child(axis, "spPr"), "ln")));
  readFont(child(axis, "txPr"), part, details);
}
