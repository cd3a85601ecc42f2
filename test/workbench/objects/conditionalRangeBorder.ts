import { type Core } from "../core";
import { colour, oneOf } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import type { Border, BorderEdge } from "../workbook/style";
import type { ConditionalFormatState, States } from "./states";
import { styleOf, setStyle } from "./conditionalRangeFormat";

const borderEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const borderOf = (self: ConditionalFormatState, edge: BorderEdge) => excelObject("ConditionalRangeBorder", { ...self, edge });

export const conditionalRangeBorderCollection: ExcelClass<ConditionalFormatState> = {
  properties: { count: readOnly(() => borderEdges.length) },
  objects: {
    top: (self) => borderOf(self, "EdgeTop"),
    bottom: (self) => borderOf(self, "EdgeBottom"),
    left: (self) => borderOf(self, "EdgeLeft"),
    right: (self) => borderOf(self, "EdgeRight"),
  },
  methods: { getItem: method([oneOf(...borderEdges)], (self, [edge]) => borderOf(self, edge)) },
  items: (self) => borderEdges.map((edge) => borderOf(self, edge)),
  item: (self, edge) => borderOf(self, oneOf(...borderEdges)(edge)),
};

type EdgeState = States["ConditionalRangeBorder"];

const border = (self: EdgeState): Border => styleOf(self).borders?.[self.edge] ?? { style: "None", weight: "Thin", color: "#000000" };

const setBorder = (core: Core, self: EdgeState, change: Partial<Border>): void =>
  setStyle(core, self, { borders: { ...styleOf(self).borders, [self.edge]: { ...border(self), ...change } } });

export const conditionalRangeBorder: ExcelClass<EdgeState> = {
  id: (self) => self.edge,
  properties: {
    sideIndex: readOnly((self) => self.edge),
    style: readWrite(
      (self) => border(self).style,
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      (self, style, core) => setBorder(core, self, { style }),
    ),
    color: readWrite(
      (self) => border(self).color,
      colour,
      (self, color, core) => setBorder(core, self, { color, style: border(self).style === "None" ? "Continuous" : border(self).style }),
    ),
  },
  methods: {},
};
