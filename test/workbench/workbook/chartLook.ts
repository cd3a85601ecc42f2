import type { Chart, ChartDetails, ChartSeries } from "./records";

/** How the parts of a chart look, with what Excel gives those that were never told. */

/** Office's first six accent colours. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export interface LineLook {
  /** Null for none. */
  readonly color: string | null;
  /** Points. */
  readonly weight: number;
  /** The API's word, such as `Dash`. */
  readonly style: string;
}

export interface MarkerLook {
  readonly style: string;
  /** Points. */
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
}

export interface SeriesLook {
  readonly kind: "line" | "bar" | "area";
  readonly color: string;
  /** A line's own stroke, or the edge of bars. */
  readonly line: LineLook;
  readonly marker: MarkerLook | null;
  readonly smooth: boolean;
  readonly inLegend: boolean;
}

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface AxisLook {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** Null: that of the figures. */
  readonly numberFormat: string | null;
  readonly reversed: boolean;
  readonly labels: "NextToAxis" | "High" | "Low" | "None";
  readonly ticks: boolean;
  readonly visible: boolean;
  readonly line: string;
  readonly gridlines: string | null;
  readonly text: TextLook;
  readonly title: { readonly text: string; readonly look: TextLook } | null;
}

type Widened<T> = T extends string ? string : T extends number ? number : boolean;

const read = <T extends string | number | boolean>(details: ChartDetails | undefined, key: string, otherwise: T): Widened<T> => {
  const value = details?.get(key);
  return (typeof value === typeof otherwise ? value : otherwise) as Widened<T>;
};

const numberOrNull = (details: ChartDetails | undefined, key: string): number | null => {
  const value = details?.get(key);
  return typeof value === "number" ? value : null;
};

const grey = "#595959";

export const textLook = (chart: Chart, part: string, size: number, bold = false): TextLook => ({
  size: read(chart.details, `${part}/size`, size),
  bold: read(chart.details, `${part}/bold`, bold),
  color: read(chart.details, `${part}/color`, grey),
});

export const seriesType = (chart: Chart, series: ChartSeries): string => series.type ?? chart.type;

export function seriesLook(chart: Chart, index: number): SeriesLook {
  const series = chart.series[index] ?? { name: "", values: "", categories: null, color: null, type: null };
  const type = seriesType(chart, series);
  const kind = /line|xy|radar/i.test(type) ? "line" : /area/i.test(type) ? "area" : "bar";
  const color = series.color ?? accents[index % accents.length] ?? accents[0];
  const style = read(series.details, "line/lineStyle", "Continuous");
  const edge = read(series.details, "line/color", "");
  const lineColor = kind === "line" ? color : edge === "" ? null : edge;
  return {
    kind,
    color,
    line: { color: style === "None" ? null : lineColor, weight: read(series.details, "line/weight", kind === "line" ? 2.25 : 0.75), style },
    marker: kind === "line" ? markerLook(series, type, color) : null,
    smooth: read(series.details, "smooth", false),
    inLegend: read(chart.details, `legend entry ${index}/visible`, true),
  };
}

function markerLook({ details }: ChartSeries, type: string, color: string): MarkerLook | null {
  const given = read(details, "markerStyle", "Automatic");
  const style = given !== "Automatic" ? given : /markers|^xyscatter$/i.test(type) ? "Circle" : "None";
  if (style === "None") return null;
  return {
    style,
    size: read(details, "markerSize", 5),
    fill: read(details, "markerBackgroundColor", "") || color,
    edge: read(details, "markerForegroundColor", "") || color,
  };
}

/** How bars lie: the gap between groups and the overlap within, in percent of a bar. */
export function barLook(chart: Chart): { readonly gap: number; readonly overlap: number } {
  const bars = chart.series.filter((series) => /^(bar|column)/i.test(seriesType(chart, series)));
  const details = bars[0]?.details;
  return { gap: read(details, "gapWidth", 150), overlap: read(details, "overlap", /stacked/i.test(chart.type) ? 100 : 0) };
}

export function axisLook(chart: Chart, axis: "Category" | "Value"): AxisLook {
  const { details } = chart;
  const part = `axis ${axis}`;
  const title = read(details, `${part} title/text`, "");
  const gridlines = read(details, `${part} major gridlines/visible`, axis === "Value");
  const labels = read(details, `${part}/tickLabelPosition`, "NextToAxis");
  return {
    minimum: numberOrNull(details, `${part}/minimum`),
    maximum: numberOrNull(details, `${part}/maximum`),
    majorUnit: numberOrNull(details, `${part}/majorUnit`),
    numberFormat: read(details, `${part}/linkNumberFormat`, true) ? null : read(details, `${part}/numberFormat`, "General"),
    reversed: read(details, `${part}/reversePlotOrder`, false),
    labels: labels === "High" || labels === "Low" || labels === "None" ? labels : "NextToAxis",
    ticks: read(details, `${part}/majorTickMark`, "None") !== "None",
    visible: read(details, `${part}/visible`, true),
    line: read(details, `${part}/line`, axis === "Value" ? "" : "#D9D9D9"),
    gridlines: gridlines ? read(details, `${part} major gridlines/line`, "#D9D9D9") : null,
    text: textLook(chart, part, 9),
    title:
      title === "" || !read(details, `${part} title/visible`, false) ? null : { text: title, look: textLook(chart, `${part} title`, 10) },
  };
}

export const hasBorder = ({ details }: Chart): boolean => read(details, "area/borderStyle", "Automatic") !== "None";
export const plotsHidden = ({ details }: Chart): boolean => !read(details, "chart/plotVisibleOnly", true);
export const blanksAs = ({ details }: Chart): string => read(details, "chart/displayBlanksAs", "NotPlotted");
