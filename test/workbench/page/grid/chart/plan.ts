import { axisScale, type Scale } from "../../../workbook/chartScale";
import { axisLook, seriesLook, textLook, type AxisLook, type SeriesLook, type TextLook } from "../../../workbook/chartLook";
import type { ChartFigures, Point } from "../../../workbook/chartFigures";
import { displayText } from "../../../workbook/displayText";
import type { Chart } from "../../../workbook/records";
import { fontFamily, pixels, textWidth } from "../measure";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnSeries {
  readonly name: string;
  readonly look: SeriesLook;
  readonly points: readonly Point[];
  /** What it stands on, where bars are stacked. */
  readonly base: readonly number[];
}

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly series: DrawnSeries;
}

/** Where everything of a chart goes, in pixels. */
export interface ChartPlan {
  readonly title: { readonly text: string; readonly look: TextLook } | null;
  readonly plot: Box;
  readonly horizontal: boolean;
  readonly count: number;
  readonly scale: Scale;
  readonly tickTexts: readonly string[];
  readonly categories: readonly string[];
  readonly value: AxisLook;
  readonly category: AxisLook;
  readonly series: readonly DrawnSeries[];
  readonly legend: readonly LegendEntry[];
  readonly legendLook: TextLook;
  /** Category texts stand upright at a slant, where they are wider than their room. */
  readonly slanted: boolean;
  /** Where a figure is, on the axis of figures. */
  readonly at: (figure: number) => number;
  /** Where a category begins, counted from 0; a fraction lies within it. */
  readonly along: (place: number) => number;
}

export const fontOf = ({ size, bold }: TextLook): string => `${bold ? "bold " : ""}${pixels(size)}px ${fontFamily("Calibri")}`;
export const legendKey = 30;
const [edge, gap] = [10, 8];

/** Lays a chart out as Excel does when nothing was dragged: title above, legend at its side, the plot in the room that is left. */
export function planChart(chart: Chart, figures: ChartFigures, width: number, height: number): ChartPlan {
  const horizontal = /^bar/i.test(chart.type);
  const [value, category] = [axisLook(chart, "Value"), axisLook(chart, "Category")];
  const series = stacked(chart, figures);
  const count = Math.max(1, ...series.map(({ points }) => points.length));
  const title = figures.title === null ? null : { text: figures.title, look: textLook(chart, "title", 14) };
  const legendLook = textLook(chart, "legend", 9);
  const rows = legendRows(chart, series, legendLook, width);
  const legendHeight = rows.length * (pixels(legendLook.size) + 8);
  const atSide = chart.legend.position === "Right" || chart.legend.position === "Left";
  const above = (title === null ? edge : pixels(title.look.size) + 22) + (chart.legend.position === "Top" ? legendHeight : 0);
  const below = edge + (chart.legend.position === "Bottom" ? legendHeight + 4 : 0);
  const axisTitle = (axis: AxisLook): number => (axis.title === null ? 0 : pixels(axis.title.look.size) + gap);
  const line = (look: TextLook): number => pixels(look.size) + gap;
  const room = horizontal ? width * 0.8 : height - above - below - line(category.text);
  const numbers = series.flatMap(({ points, base }) =>
    points.flatMap((point, index) => (typeof point === "number" ? [point, ...(base[index] === undefined ? [] : [base[index]])] : [])),
  );
  const hasBars = series.some(({ look }) => look.kind !== "line");
  const scale = axisScale(
    hasBars ? [...numbers, 0] : numbers,
    value,
    Math.max(2, Math.floor(room / (horizontal ? 70 : pixels(value.text.size) * 2.4))),
  );
  const format = value.numberFormat ?? figures.numberFormat;
  const tickTexts = scale.ticks.map((tick) => displayText(tick, format));
  const widest = (texts: readonly string[], look: TextLook): number => Math.max(0, ...texts.map((text) => textWidth(text, fontOf(look))));
  const valueRoom = value.labels === "None" ? 0 : horizontal ? line(value.text) : widest(tickTexts, value.text) + gap;
  const sideLegend =
    atSide && rows.length > 0 ? Math.max(0, ...series.map(({ name }) => textWidth(name, fontOf(legendLook)))) + legendKey + 20 : 0;
  const inner = width - 2 * edge - sideLegend;
  const slot = (inner - valueRoom) / count;
  const slanted = !horizontal && widest(figures.categories, category.text) > slot - 4;
  const categoryRoom =
    category.labels === "None"
      ? 0
      : horizontal
        ? Math.min(widest(figures.categories, category.text), width * 0.42) + gap
        : slanted
          ? widest(figures.categories, category.text) * 0.71 + gap + 6
          : line(category.text);
  const left = edge + (chart.legend.position === "Left" ? sideLegend : 0);
  const plot: Box = horizontal
    ? {
        left: left + categoryRoom + axisTitle(category),
        top: above,
        right: left + inner - 12,
        bottom: height - below - valueRoom - axisTitle(value),
      }
    : {
        left: left + valueRoom + axisTitle(value),
        top: above,
        right: left + inner,
        bottom: height - below - categoryRoom - axisTitle(category),
      };
  const top = chart.legend.position === "Top" ? above - legendHeight : height - edge - legendHeight + 2;
  const span = horizontal ? plot.bottom - plot.top : plot.right - plot.left;
  // Bars that lie begin at the foot, unless their axis is turned round.
  const backwards = horizontal !== category.reversed;
  return {
    title,
    plot,
    horizontal,
    count,
    scale,
    tickTexts,
    categories: figures.categories,
    value,
    category,
    series,
    slanted,
    legendLook,
    legend: placedLegend(rows, legendLook, atSide ? { x: plot.right + 16, y: plot.top + 20 } : { x: width / 2, y: top }, atSide),
    at: (figure) => {
      const share = (figure - scale.from) / (scale.to - scale.from || 1);
      const turned = value.reversed ? 1 - share : share;
      return horizontal ? plot.left + turned * (plot.right - plot.left) : plot.bottom - turned * (plot.bottom - plot.top);
    },
    along: (place) => (horizontal ? plot.top : plot.left) + ((backwards ? count - place : place) / count) * span,
  };
}

/** Each series upon those before it, where bars or areas are stacked; else all upon 0. */
function stacked(chart: Chart, figures: ChartFigures): DrawnSeries[] {
  const stacks = /stacked/i.test(chart.type);
  const [over, under]: [number[], number[]] = [[], []];
  return figures.series.map(({ name, points }, index) => {
    const look = seriesLook(chart, index);
    if (!stacks || look.kind === "line") return { name, look, points, base: points.map(() => 0) };
    const base: number[] = [];
    const tops = points.map((point, at) => {
      const sums = typeof point === "number" && point < 0 ? under : over;
      base[at] = sums[at] ?? 0;
      if (typeof point !== "number") return point;
      return (sums[at] = (sums[at] ?? 0) + point);
    });
    return { name, look, points: tops, base };
  });
}

/** Series in rows as wide as there is room for. */
function legendRows(chart: Chart, series: readonly DrawnSeries[], look: TextLook, width: number): DrawnSeries[][] {
  if (!chart.legend.visible) return [];
  const rows: DrawnSeries[][] = [];
  let used = Infinity;
  const atSide = chart.legend.position === "Right" || chart.legend.position === "Left";
  for (const each of series.filter(({ look: { inLegend } }) => inLegend)) {
    const needs = entryWidth(each, look);
    if (atSide || used + needs > width - 2 * edge) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(each);
    used += needs;
  }
  return rows;
}

const entryWidth = ({ name }: DrawnSeries, look: TextLook): number => legendKey + 6 + textWidth(name, fontOf(look)) + 18;

function placedLegend(
  rows: readonly (readonly DrawnSeries[])[],
  look: TextLook,
  { x, y }: { readonly x: number; readonly y: number },
  atSide: boolean,
): LegendEntry[] {
  const step = pixels(look.size) + 8;
  return rows.flatMap((row, index) => {
    const total = row.reduce((sum, each) => sum + entryWidth(each, look), 0);
    let left = atSide ? x : x - total / 2;
    return row.map((series) => {
      const entry = { x: left, y: y + index * step + step / 2, series };
      left += entryWidth(series, look);
      return entry;
    });
  });
}
