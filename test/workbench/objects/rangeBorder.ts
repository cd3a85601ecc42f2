import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { colour, oneOf } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import { isEntireColumn, isEntireRow } from "../workbook/cells";
import { restyle, uniform } from "../workbook/formatting";
import { requireAllowed } from "../workbook/protection";
import type { Rect } from "../workbook/address";
import type { Border, BorderEdge } from "../workbook/style";
import { changeFormat } from "./formatProperty";
import { rectOf } from "./rangeReads";
import type { BorderState, FormatState } from "./states";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const edge = oneOf(...edges);
const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The cells that a range's edge lies on, and on which of their sides. */
function cellsOf(rect: Rect, side: BorderState["edge"]): readonly { readonly rect: Rect; readonly edge: BorderEdge }[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, edge: side }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, edge: side }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, edge: side }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, edge: side }];
    case "InsideHorizontal":
      return rows === 1
        ? []
        : [
            { rect: { ...rect, rows: rows - 1 }, edge: "EdgeBottom" },
            { rect: { ...rect, row: row + 1, rows: rows - 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return columns === 1
        ? []
        : [
            { rect: { ...rect, columns: columns - 1 }, edge: "EdgeRight" },
            { rect: { ...rect, column: column + 1, columns: columns - 1 }, edge: "EdgeLeft" },
          ];
    default:
      return [{ rect, edge: side }];
  }
}

function read<K extends keyof Border>(self: BorderState, name: K): Border[K] | null {
  if (self.cellStyle !== undefined && !self.edge.startsWith("Inside")) {
    return (self.cellStyle.style.borders[self.edge as BorderEdge] ?? noBorder)[name];
  }
  const values = self.areas.flatMap((area) =>
    cellsOf(rectOf(area), self.edge).map((part) => uniform(area.sheet, part.rect, (style) => (style.borders[part.edge] ?? noBorder)[name])),
  );
  const [first = noBorder[name]] = values;
  return values.every((value) => value === first) ? first : null;
}

function change(core: Core, self: BorderState, set: (border: Border) => Border): void {
  if (self.cellStyle !== undefined) {
    if (self.edge.startsWith("Inside")) throw invalidArgument();
    const side = self.edge as BorderEdge;
    changeFormat(core, self, (style) => ({ ...style, borders: { ...style.borders, [side]: set(style.borders[side] ?? noBorder) } }));
  }
  for (const area of self.areas) {
    requireAllowed(area.sheet, "allowFormatCells");
    const rect = rectOf(area);
    if ((isEntireColumn(rect) && self.edge === "InsideHorizontal") || (isEntireRow(rect) && self.edge === "InsideVertical")) {
      restyle(area.sheet, rect, (style) => style);
    }
    for (const part of cellsOf(rect, self.edge)) {
      restyle(area.sheet, part.rect, (style) => ({
        ...style,
        borders: { ...style.borders, [part.edge]: set(style.borders[part.edge] ?? noBorder) },
      }));
    }
    redrawCells(core, area.sheet);
  }
}

/** A colour or weight given to an edge without a line draws one. */
const drawn = (border: Border): Border => (border.style === "None" ? { ...border, style: "Continuous" } : border);

export const rangeBorder: ExcelClass<BorderState> = {
  id: (self) => self.edge,
  properties: {
    sideIndex: readOnly((self) => self.edge),
    style: readWrite(
      (self) => read(self, "style"),
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
      (self, style, core) => change(core, self, (border) => ({ ...border, style })),
    ),
    weight: readWrite(
      (self) => read(self, "weight"),
      oneOf("Hairline", "Thin", "Medium", "Thick"),
      (self, weight, core) => change(core, self, (border) => drawn({ ...border, weight })),
    ),
    color: readWrite(
      (self) => read(self, "color"),
      colour,
      (self, color, core) => change(core, self, (border) => drawn({ ...border, color })),
    ),
    tintAndShade: readOnly(() => 0),
  },
  methods: {},
};

const borderOf = (self: FormatState, key: unknown) => excelObject("RangeBorder", { ...self, edge: edge(key) });

export const rangeBorderCollection: ExcelClass<FormatState> = {
  properties: {
    count: readOnly(() => edges.length),
    tintAndShade: readOnly(() => 0),
  },
  methods: {
    getItem: method([edge], (self, [side]) => borderOf(self, side)),
    getItemAt: method(
      [
        (value) => {
          const side = edges[value as number];
          if (side === undefined) throw invalidArgument();
          return side;
        },
      ],
      (self, [side]) => borderOf(self, side),
    ),
  },
  items: (self) => edges.map((side) => borderOf(self, side)),
  item: borderOf,
};
