import type { ReactElement } from "react";
import { displayText } from "../../workbook/displayText";
import type { Chart } from "../../workbook/records";
import type { Session } from "../session";

/** Office's first six accent colours. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

interface Line {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly asLine: boolean;
}

/** A chart in its simplest form: lines, columns or bars on one axis. It shows the figures, not Excel's drawing. */
export function ChartView(props: {
  readonly session: Session;
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { session, chart, width, height } = props;
  const read = (formula: string): unknown[] =>
    session.host.engine.evaluate(formula.startsWith("=") ? formula : `=${formula}`, session.sheet.id, { row: 0, column: 0 }).flat();
  const lines = chart.series.map((series, index): Line => {
    const type = series.type ?? chart.type;
    return {
      name: series.name,
      color: series.color ?? accents[index % accents.length] ?? accents[0],
      values: read(series.values).map((value) => (typeof value === "number" ? value : null)),
      asLine: /line|xy|area/i.test(type),
    };
  });
  const categories = chart.series[0]?.categories;
  const labels = categories
    ? session.host.engine
        .evaluate(`=${categories.replace(/^=/, "")}`, session.sheet.id, { row: 0, column: 0 })
        .flat()
        .map((value) => displayText(value, "General"))
    : [];
  const horizontal = /^bar/i.test(chart.type);
  const figures = lines.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  const high = Math.max(0, ...figures);
  const low = Math.min(0, ...figures);
  const ticks = axisTicks(low, high);
  const [from, to] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const title = chart.title === null ? 8 : 34;
  const plot = { left: horizontal ? 70 : 44, top: title, right: width - 14, bottom: height - (chart.legend.visible ? 46 : 26) };
  const count = Math.max(1, ...lines.map(({ values }) => values.length));
  const along = (share: number): number =>
    horizontal ? plot.top + share * (plot.bottom - plot.top) : plot.left + share * (plot.right - plot.left);
  const at = (value: number): number => {
    const share = (value - from) / (to - from || 1);
    return horizontal ? plot.left + share * (plot.right - plot.left) : plot.bottom - share * (plot.bottom - plot.top);
  };
  const columns = lines.filter(({ asLine }) => !asLine);
  const thickness = ((horizontal ? plot.bottom - plot.top : plot.right - plot.left) / count) * (0.62 / Math.max(1, columns.length));
  const every = Math.ceil((count * 46) / Math.max(1, plot.right - plot.left));
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={chart.title ?? chart.name}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#fff" stroke="#d9d9d9" />
      {chart.title !== null && (
        <text x={width / 2} y={22} textAnchor="middle" fontSize={15} fill="#595959">
          {chart.title}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          {horizontal ? (
            <line x1={at(tick)} x2={at(tick)} y1={plot.top} y2={plot.bottom} stroke="#e1e1e1" />
          ) : (
            <line x1={plot.left} x2={plot.right} y1={at(tick)} y2={at(tick)} stroke="#e1e1e1" />
          )}
          <text
            x={horizontal ? at(tick) : plot.left - 6}
            y={horizontal ? plot.bottom + 14 : at(tick) + 4}
            textAnchor={horizontal ? "middle" : "end"}
            fontSize={11}
            fill="#595959"
          >
            {displayText(tick, "General")}
          </text>
        </g>
      ))}
      {columns.map((line, order) =>
        line.values.map((value, index) => {
          if (value === null) return null;
          const start = along((index + 0.5) / count) + (order - columns.length / 2) * thickness;
          const [a, b] = [at(0), at(value)];
          return horizontal ? (
            <rect
              key={`${order}-${index}`}
              x={Math.min(a, b)}
              y={start}
              width={Math.abs(b - a)}
              height={thickness * 0.94}
              fill={line.color}
            />
          ) : (
            <rect
              key={`${order}-${index}`}
              x={start}
              y={Math.min(a, b)}
              width={thickness * 0.94}
              height={Math.abs(b - a)}
              fill={line.color}
            />
          );
        }),
      )}
      {lines
        .filter(({ asLine }) => asLine)
        .map((line) => (
          <path
            key={line.name}
            d={linePath(line.values, (index) => along((index + 0.5) / count), at)}
            fill="none"
            stroke={line.color}
            strokeWidth={2.25}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        ))}
      {labels.map((label, index) =>
        index % (horizontal ? 1 : every) === 0 ? (
          <text
            key={index}
            x={horizontal ? plot.left - 6 : along((index + 0.5) / count)}
            y={horizontal ? along((index + 0.5) / count) + 4 : plot.bottom + 15}
            textAnchor={horizontal ? "end" : "middle"}
            fontSize={11}
            fill="#595959"
          >
            {label.length > 11 ? `${label.slice(0, 10)}…` : label}
          </text>
        ) : null,
      )}
      {chart.legend.visible &&
        lines.map((line, index) => (
          <g key={line.name} transform={`translate(${width / 2 + (index - lines.length / 2) * 90}, ${height - 16})`}>
            <rect y={-8} width={10} height={10} fill={line.color} />
            <text x={15} y={1} fontSize={11} fill="#595959">
              {line.name}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** A gap where a figure is missing: a missing month is not zero. */
function linePath(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let path = "";
  let down = false;
  values.forEach((value, index) => {
    if (value === null) {
      down = false;
      return;
    }
    path += `${down ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    down = true;
  });
  return path;
}

/** Round numbers from below the lowest to above the highest figure. */
function axisTicks(low: number, high: number): number[] {
  const span = high - low || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / unit); tick <= Math.ceil(high / unit); tick += 1) ticks.push(Number((tick * unit).toPrecision(12)));
  return ticks;
}
