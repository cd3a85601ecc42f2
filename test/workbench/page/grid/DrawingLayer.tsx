import type { ReactElement } from "react";
import { intersects } from "../../workbook/address";
import type { Shape } from "../../workbook/records";
import type { Session } from "../session";
import { ChartView } from "./ChartView";
import { pixels } from "./measure";
import type { Region } from "./view";

/** Charts and shapes: they float over the cells, placed in points from the sheet's top left corner. */
export function DrawingLayer({ session, region }: { readonly session: Session; readonly region: Region }): ReactElement | null {
  const { sheet, axes } = session;
  const base = axes.rows.offset(region.firstRow);
  const seen = {
    row: Math.floor(region.originY),
    column: Math.floor(region.originX),
    rows: Math.ceil(region.height),
    columns: Math.ceil(region.width),
  };
  const placed = <T extends { readonly left: number; readonly top: number; readonly width: number; readonly height: number }>(
    items: readonly T[],
  ): T[] =>
    items.filter(({ left, top, width, height }) =>
      intersects(seen, { row: pixels(top), column: pixels(left), rows: Math.max(1, pixels(height)), columns: Math.max(1, pixels(width)) }),
    );
  const charts = placed(sheet.charts);
  const shapes = placed(sheet.shapes);
  if (charts.length + shapes.length === 0) return null;
  return (
    <div className="drawings">
      {shapes.map((shape) => (
        <ShapeView key={shape.id} shape={shape} base={base} />
      ))}
      {charts.map((chart) => (
        <div
          key={chart.id}
          className="drawing"
          style={{ left: pixels(chart.left), top: pixels(chart.top) - base, width: pixels(chart.width), height: pixels(chart.height) }}
        >
          <ChartView session={session} chart={chart} width={pixels(chart.width)} height={pixels(chart.height)} />
        </div>
      ))}
    </div>
  );
}

function ShapeView({ shape, base }: { readonly shape: Shape; readonly base: number }): ReactElement {
  const width = pixels(shape.width);
  const height = pixels(shape.height);
  const place = { left: pixels(shape.left), top: pixels(shape.top) - base, width: Math.max(1, width), height: Math.max(1, height) };
  const stroke = shape.lineColor ?? "none";
  const weight = (shape.lineWeight * 96) / 72;
  const shown = { fill: shape.fill ?? "none", stroke, strokeWidth: weight };
  return (
    <div className="drawing" style={place} role="img" aria-label={shape.text || shape.name}>
      <svg width={place.width} height={place.height} aria-hidden="true">
        {shape.kind === "Line" ? (
          <line x1={0} y1={0} x2={width} y2={height} {...shown} />
        ) : shape.geometricType === "Ellipse" ? (
          <ellipse
            cx={width / 2}
            cy={height / 2}
            rx={Math.max(0, (width - weight) / 2)}
            ry={Math.max(0, (height - weight) / 2)}
            {...shown}
          />
        ) : (
          <rect
            x={weight / 2}
            y={weight / 2}
            width={Math.max(0, width - weight)}
            height={Math.max(0, height - weight)}
            rx={shape.geometricType === "RoundRectangle" ? Math.min(width, height) / 6 : 0}
            {...shown}
          />
        )}
      </svg>
      <span className="shape-text">{shape.text}</span>
    </div>
  );
}
