import { boolean, colour, number } from "../protocol/arguments";
import { method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import type { ShapeState } from "./states";
import { changed, keptProperty } from "./shapeParts";

export const shapeFill: ExcelClass<ShapeState> = {
  properties: {
    foregroundColor: readWrite(
      (self) => self.shape.fill ?? "",
      colour,
      (self, fill, core) => changed(core, self, () => (self.shape.fill = fill)),
    ),
    transparency: keptProperty("fillTransparency", 0),
    type: readOnly((self) => (self.shape.fill === null ? "NoFill" : "Solid")),
  },
  methods: {
    clear: method([], (self, _args, core) => changed(core, self, () => (self.shape.fill = null))),
    setSolidColor: method([colour], (self, [fill], core) => changed(core, self, () => (self.shape.fill = fill))),
  },
};

export const shapeLineFormat: ExcelClass<ShapeState> = {
  properties: {
    color: readWrite(
      (self) => self.shape.lineColor ?? "",
      colour,
      (self, color, core) => changed(core, self, () => (self.shape.lineColor = color)),
    ),
    weight: readWrite(
      (self) => self.shape.lineWeight,
      number,
      (self, weight, core) => changed(core, self, () => (self.shape.lineWeight = weight)),
    ),
    visible: readWrite(
      (self) => self.shape.lineColor !== null,
      boolean,
      (self, visible, core) => changed(core, self, () => (self.shape.lineColor = visible ? (self.shape.lineColor ?? "#000000") : null)),
    ),
    dashStyle: keptProperty("dashStyle", "Solid"),
    style: keptProperty("lineStyle", "Single"),
    transparency: keptProperty("lineTransparency", 0),
  },
  methods: {},
};
