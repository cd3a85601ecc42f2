import type { ReactElement } from "react";
import { Words } from "./ChartAxes";
import { Marker, strokeOf } from "./ChartMarks";
import { legendKey, type ChartPlan } from "./plan";

/** The series' names, each beside a piece of it. */
export function ChartLegend({ plan }: { readonly plan: ChartPlan }): ReactElement {
  return (
    <>
      {plan.legend.map(({ x, y, series: { name, look } }) => (
        <g key={`${x} ${y}`}>
          {look.kind === "line" ? (
            <>
              {look.line.color !== null && <line x1={x} x2={x + legendKey} y1={y} y2={y} {...strokeOf(look.line)} />}
              {look.marker !== null && <Marker x={x + legendKey / 2} y={y} look={look.marker} />}
            </>
          ) : (
            <rect x={x + legendKey - 12} y={y - 5} width={10} height={10} fill={look.color} {...strokeOf(look.line)} />
          )}
          <Words x={x + legendKey + 6} y={y} look={plan.legendLook} text={name} anchor="start" />
        </g>
      ))}
    </>
  );
}
