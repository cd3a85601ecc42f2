import { memo, type CSSProperties, type ReactElement } from "react";
import { columnLetters } from "../../workbook/address";
import type { DrawnBar } from "../../workbook/conditionalEffects";
import type { Border, BorderEdge } from "../../workbook/style";
import { cssFont } from "./measure";
import type { DrawnCell } from "./rowCells";

/** One cell on the screen. Its lines lie on the edges it shares with its neighbours, one pixel up and left of its own area. */
export const CellView = memo(function CellView({ cell, top }: { readonly cell: DrawnCell; readonly top: number }): ReactElement {
  const { look, width, height } = cell;
  const { style } = look;
  const address = `${columnLetters(cell.column)}${cell.row + 1}`;
  const runs = cell.runsLeft + cell.runsRight > 0;
  const borders = Object.keys(style.borders).length > 0;
  const classes = [
    "cell",
    style.fill === null ? "" : "filled",
    cell.lineCovered ? "covered" : "",
    borders ? "bordered" : "",
    runs ? "runs" : "",
    cell.merged ? "merged" : "",
  ];
  return (
    <div
      id={`cell-${address}`}
      role="gridcell"
      aria-colindex={cell.column + 1}
      data-cell={address}
      className={classes.filter(Boolean).join(" ")}
      title={look.tooltip ?? undefined}
      style={{ left: cell.left - 1, top: top - 1, width: width + 1, height: height + 1, background: style.fill ?? undefined }}
    >
      {look.bar && (
        <span
          className="data-bar"
          style={{ left: `${look.bar.from * 100}%`, width: `${(look.bar.to - look.bar.from) * 100}%`, background: barFill(look.bar) }}
          aria-hidden="true"
        />
      )}
      {look.icon !== null && (
        <span
          className={look.text === "" ? "cell-icon alone" : "cell-icon"}
          style={look.text === "" ? { justifyContent: flex[look.align] } : undefined}
          role="img"
          aria-label={look.iconLabel ?? undefined}
          dangerouslySetInnerHTML={{ __html: look.icon }}
        />
      )}
      {look.text !== "" && (
        <span className="cell-text" style={textStyle(cell)}>
          {look.text}
        </span>
      )}
      {look.filterButton && <span className="filter-button" aria-hidden="true" />}
      {look.note && <span className="note-corner" aria-hidden="true" />}
      {look.errorMark && <span className="error-corner" aria-hidden="true" />}
      {borders && <span className="cell-lines" style={lines(style.borders)} aria-hidden="true" />}
    </div>
  );
});

const flex = { left: "flex-start", center: "center", right: "flex-end" } as const;

function textStyle(cell: DrawnCell): CSSProperties {
  const { style, align, text, link } = cell.look;
  const { font } = style;
  const decorations = [font.underline !== "None" || link ? "underline" : "", font.strikethrough ? "line-through" : ""]
    .filter(Boolean)
    .join(" ");
  const indent = style.indent * 9;
  const wraps = style.wrap || style.horizontal === "Justify" || style.horizontal === "Distributed";
  return {
    left: -cell.runsLeft,
    right: -cell.runsRight,
    font: cssFont(font),
    color: link && font.color === "#000000" ? "#0563C1" : font.color,
    textAlign: align,
    justifyContent: flex[align],
    alignItems: style.vertical === "Top" ? "flex-start" : style.vertical === "Bottom" ? "flex-end" : "center",
    paddingLeft: 3 + (align === "left" ? indent : 0) + (cell.look.icon !== null ? 18 : 0),
    paddingRight: 3 + (align === "right" ? indent : 0) + (cell.look.filterButton ? 16 : 0),
    whiteSpace: wraps ? "pre-wrap" : "pre",
    ...(decorations === "" ? {} : { textDecoration: decorations }),
    ...(style.rotation === 0 || text === ""
      ? {}
      : { writingMode: "vertical-rl", transform: style.rotation > 0 ? "rotate(180deg)" : undefined }),
  };
}

const barFill = ({ gradient, negative, color }: DrawnBar): string =>
  gradient ? `linear-gradient(${negative ? 270 : 90}deg, ${color}, ${color}33)` : color;

const edges: Readonly<Partial<Record<BorderEdge, "borderTop" | "borderBottom" | "borderLeft" | "borderRight">>> = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
};

function lines(borders: Readonly<Partial<Record<BorderEdge, Border>>>): CSSProperties {
  const drawn: CSSProperties = {};
  for (const [edge, side] of Object.entries(edges) as [BorderEdge, "borderTop"][]) {
    const border = borders[edge];
    if (border && border.style !== "None") drawn[side] = `${lineWidth(border)}px ${lineStyle(border)} ${border.color}`;
  }
  return drawn;
}

const lineWidth = ({ style, weight }: Border): number => (style === "Double" || weight === "Thick" ? 3 : weight === "Medium" ? 2 : 1);

const lineStyle = ({ style, weight }: Border): string =>
  style === "Double" ? "double" : style === "Dot" || weight === "Hairline" ? "dotted" : style === "Continuous" ? "solid" : "dashed";
