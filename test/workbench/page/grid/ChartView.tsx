import type { ReactElement } from "react";
import { chartFigures } from "../../workbook/chartFigures";
import { barLook, hasBorder } from "../../workbook/chartLook";
import type { Chart } from "../../workbook/records";
import type { Session } from "../session";
import { ChartAxes, Words } from "./chart/ChartAxes";
import { ChartLegend } from "./chart/ChartLegend";
import { SeriesArea, SeriesBars, SeriesLine } from "./chart/ChartMarks";
import { planChart } from "./chart/plan";
import { pixels } from "./measure";

/** A chart of lines, columns, bars or areas with its axes, as Excel draws it as long as nobody drags its parts about. */
export function ChartView(props: {
  readonly session: Session;
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { session, chart, width, height } = props;
  const figures = chartFigures(session.host.workbook, session.sheet, chart);
  const plan = planChart(chart, figures, width, height);
  const bars = plan.series.filter(({ look }) => look.kind === "bar");
  const { gap, overlap } = barLook(chart);
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={figures.title ?? chart.name}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#fff" stroke={hasBorder(chart) ? "#d9d9d9" : "none"} />
      {plan.title !== null && (
        <Words x={width / 2} y={14 + pixels(plan.title.look.size) / 2} look={plan.title.look} text={plan.title.text} anchor="middle" />
      )}
      <ChartAxes plan={plan} />
      {plan.series.map((series, index) => (series.look.kind === "area" ? <SeriesArea key={index} plan={plan} series={series} /> : null))}
      {bars.map((series, order) => (
        <SeriesBars key={order} plan={plan} series={series} order={order} count={bars.length} gap={gap} overlap={overlap} />
      ))}
      {plan.series.map((series, index) => (series.look.kind === "line" ? <SeriesLine key={index} plan={plan} series={series} /> : null))}
      <ChartLegend plan={plan} />
    </svg>
  );
}
