import type { ReactElement } from "react";
import type { TextLook } from "../../../workbook/chartLook";
import { fontFamily, pixels, textWidth } from "../measure";
import { fontOf, type ChartPlan } from "./plan";

export function Words(props: {
  readonly x: number;
  readonly y: number;
  readonly look: TextLook;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly turn?: number;
}): ReactElement {
  const { x, y, look, text, anchor, turn } = props;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline="central"
      fontSize={pixels(look.size)}
      fontFamily={fontFamily("Calibri")}
      fontWeight={look.bold ? 700 : 400}
      fill={look.color}
      xmlSpace="preserve"
      {...(turn === undefined ? {} : { transform: `rotate(${turn} ${x} ${y})` })}
    >
      {text}
    </text>
  );
}

/** Grid lines, axis lines and what stands beside them. */
export function ChartAxes({ plan }: { readonly plan: ChartPlan }): ReactElement {
  const { plot, scale, value, horizontal } = plan;
  return (
    <>
      {scale.ticks.map((tick) => {
        const place = plan.at(tick);
        const ends = horizontal
          ? { x1: place, x2: place, y1: plot.top, y2: plot.bottom }
          : { x1: plot.left, x2: plot.right, y1: place, y2: place };
        return value.gridlines === null ? null : <line key={tick} {...ends} stroke={value.gridlines} strokeWidth={1} />;
      })}
      <ValueTexts plan={plan} />
      <CategoryTexts plan={plan} />
      <CategoryLine plan={plan} />
      <AxisTitles plan={plan} />
    </>
  );
}

function ValueTexts({ plan }: { readonly plan: ChartPlan }): ReactElement | null {
  const { plot, scale, value, category, horizontal, tickTexts } = plan;
  if (value.labels === "None" || !value.visible) return null;
  // Beside the first category, wherever that is; "High" is beside the last.
  const far = category.reversed !== (value.labels === "High");
  const beside = horizontal
    ? far
      ? plot.top - pixels(value.text.size)
      : plot.bottom + pixels(value.text.size)
    : far
      ? plot.right + 8
      : plot.left - 8;
  return (
    <>
      {scale.ticks.map((tick, index) => (
        <Words
          key={tick}
          x={horizontal ? plan.at(tick) : beside}
          y={horizontal ? beside : plan.at(tick)}
          look={value.text}
          text={tickTexts[index] ?? ""}
          anchor={horizontal ? "middle" : far ? "start" : "end"}
        />
      ))}
    </>
  );
}

/** Where the categories' line crosses the axis of figures: at zero, or at the end next to it. */
const crossing = ({ scale }: ChartPlan): number => Math.min(Math.max(0, scale.from), scale.to);

function CategoryLine({ plan }: { readonly plan: ChartPlan }): ReactElement | null {
  const { plot, category, horizontal } = plan;
  if (category.line === "" || !category.visible) return null;
  const place = plan.at(crossing(plan));
  const ends = horizontal
    ? { x1: place, x2: place, y1: plot.top, y2: plot.bottom }
    : { x1: plot.left, x2: plot.right, y1: place, y2: place };
  return <line {...ends} stroke={category.line} strokeWidth={1} />;
}

function CategoryTexts({ plan }: { readonly plan: ChartPlan }): ReactElement | null {
  const { plot, category, horizontal, categories, count, slanted } = plan;
  const { labels, text: look, visible } = category;
  if (labels === "None" || !visible) return null;
  const height = pixels(look.size);
  const slot = (horizontal ? plot.bottom - plot.top : plot.right - plot.left) / count;
  const every = Math.max(1, Math.ceil((height * (horizontal ? 1.1 : 1.3)) / slot));
  const start = labels === "NextToAxis" ? plan.at(crossing(plan)) : horizontal ? plot.left : plot.bottom;
  return (
    <>
      {categories.map((category_, index) => {
        if ((slanted || horizontal) && index % every !== 0) return null;
        const middle = plan.along(index + 0.5);
        if (horizontal)
          return <Words key={index} x={start - 7} y={middle} look={look} anchor="end" text={cut(category_, look, start - 14)} />;
        return slanted ? (
          <Words key={index} x={middle} y={start + 10} look={look} anchor="end" turn={-45} text={category_} />
        ) : (
          <Words key={index} x={middle} y={start + height * 0.5 + 6} look={look} anchor="middle" text={category_} />
        );
      })}
    </>
  );
}

/** As much of a text as there is room for. */
function cut(text: string, look: TextLook, room: number): string {
  if (textWidth(text, fontOf(look)) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontOf(look)) > room) kept = kept.slice(0, -1);
  return `${kept}…`;
}

function AxisTitles({ plan }: { readonly plan: ChartPlan }): ReactElement {
  const { plot, value, category, horizontal } = plan;
  const across = (plot.left + plot.right) / 2;
  const up = (plot.top + plot.bottom) / 2;
  const texts = pixels((horizontal ? value : category).text.size) + 8;
  const [foot, side] = horizontal ? [value.title, category.title] : [category.title, value.title];
  return (
    <>
      {foot !== null && (
        <Words x={across} y={plot.bottom + texts + pixels(foot.look.size) * 0.5 + 4} look={foot.look} text={foot.text} anchor="middle" />
      )}
      {side !== null && <Words x={10 + pixels(side.look.size) / 2} y={up} look={side.look} text={side.text} anchor="middle" turn={-90} />}
    </>
  );
}
