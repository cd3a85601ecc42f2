import type { ReactElement } from "react";
import type { LineLook, MarkerLook } from "../../../workbook/chartLook";
import { pixels } from "../measure";
import type { ChartPlan, DrawnSeries } from "./plan";

const thickness = ({ weight }: LineLook): number => (weight * 96) / 72;

/** Dashes as long as Office draws them, in widths of the line. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 3],
  RoundDot: [1.2, 1.6],
};

/** How a line is stroked, in the plot and in the legend alike. */
export const strokeOf = (line: LineLook): { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string } => ({
  stroke: line.color ?? "none",
  strokeWidth: thickness(line),
  ...(dashes[line.style] === undefined
    ? {}
    : { strokeDasharray: (dashes[line.style] ?? []).map((part) => part * thickness(line)).join(" ") }),
});

export function Marker({ x, y, look }: { readonly x: number; readonly y: number; readonly look: MarkerLook }): ReactElement {
  const half = pixels(look.size) / 2;
  const shown = { fill: look.fill, stroke: look.edge, strokeWidth: 1.25 };
  const path = (d: string): ReactElement => <path d={d} {...shown} data-marker={look.style} />;
  switch (look.style) {
    case "Diamond":
      return path(`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`);
    case "Square":
      return path(`M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`);
    case "Triangle":
      return path(`M${x} ${y - half}L${x + half} ${y + half}H${x - half}Z`);
    case "X":
    case "Star":
    case "Plus":
      return path(
        (look.style === "Plus" ? "" : `M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`) +
          (look.style === "X" ? "" : `M${x} ${y - half}V${y + half}`) +
          (look.style === "Plus" ? `M${x - half} ${y}H${x + half}` : ""),
      );
    case "Dash":
    case "Dot":
      return path(
        `M${x - (look.style === "Dash" ? half : half / 2)} ${y - 1}h${look.style === "Dash" ? 2 * half : half}v2h${look.style === "Dash" ? -2 * half : -half}Z`,
      );
    default:
      return <circle cx={x} cy={y} r={half} {...shown} data-marker={look.style} />;
  }
}

/** A line with a gap where a figure is missing: a missing month is not zero. A figure alone between gaps is its marker. */
export function SeriesLine({ plan, series }: { readonly plan: ChartPlan; readonly series: DrawnSeries }): ReactElement {
  const { look, points, name } = series;
  const place = (index: number, figure: number): readonly [number, number] => {
    const [along, at] = [plan.along(index + 0.5), plan.at(figure)];
    return plan.horizontal ? [at, along] : [along, at];
  };
  let path = "";
  let down = false;
  points.forEach((point, index) => {
    if (point === "bridged") return;
    if (point === null) {
      down = false;
      return;
    }
    path += `${down ? "L" : "M"}${place(index, point)
      .map((part) => part.toFixed(1))
      .join(" ")}`;
    down = true;
  });
  const { marker } = look;
  return (
    <g data-series={name}>
      {look.line.color !== null && <path d={path} fill="none" strokeLinejoin="round" {...strokeOf(look.line)} />}
      {marker !== null &&
        points.map((point, index) => {
          if (typeof point !== "number") return null;
          const [x, y] = place(index, point);
          return <Marker key={index} x={x} y={y} look={marker} />;
        })}
    </g>
  );
}

/** The bars or columns of a series, one of `count` that stand side by side as far as they do not overlap. */
export function SeriesBars(props: {
  readonly plan: ChartPlan;
  readonly series: DrawnSeries;
  readonly order: number;
  readonly count: number;
  readonly gap: number;
  readonly overlap: number;
}): ReactElement {
  const { plan, series, order, count, gap, overlap } = props;
  const slot = Math.abs(plan.along(1) - plan.along(0));
  const step = 1 - overlap / 100;
  const width = slot / (1 + (count - 1) * step + gap / 100);
  return (
    <g data-series={series.name}>
      {series.points.map((point, index) => {
        if (typeof point !== "number") return null;
        const group = width * (1 + (count - 1) * step);
        const turned = plan.along(1) < plan.along(0);
        const start = plan.along(index + 0.5) - group / 2 + (turned ? count - 1 - order : order) * step * width;
        const [a, b] = [plan.at(series.base[index] ?? 0), plan.at(point)];
        const [from, length] = [Math.min(a, b), Math.abs(b - a)];
        const box = plan.horizontal ? { x: from, y: start, width: length, height: width } : { x: start, y: from, width, height: length };
        return <rect key={index} {...box} fill={series.look.color} {...strokeOf(series.look.line)} />;
      })}
    </g>
  );
}

/** An area from the line down to zero. */
export function SeriesArea({ plan, series }: { readonly plan: ChartPlan; readonly series: DrawnSeries }): ReactElement {
  const corners = series.points.flatMap((point, index) =>
    typeof point === "number" ? [[plan.along(index + 0.5), plan.at(point), index] as const] : [],
  );
  const back = [...corners].reverse().map(([x, , index]) => `L${x.toFixed(1)} ${plan.at(series.base[index] ?? 0).toFixed(1)}`);
  const along = corners.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`);
  return (
    <path data-series={series.name} d={`${along.join("")}${back.join("")}Z`} fill={series.look.color} {...strokeOf(series.look.line)} />
  );
}
