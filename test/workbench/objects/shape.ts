import { invalidArgument } from "../protocol/apiError";
import { number, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Property } from "../protocol/excelClass";
import type { Shape } from "../workbook/records";
import type { ShapeState } from "./states";
import { changed, keptProperty, siteCount } from "./shapeParts";

const place = (side: "left" | "top" | "width" | "height"): Property<ShapeState> =>
  readWrite(
    ({ shape }) => shape[side],
    number,
    (self, points, core) => {
      if (points < 0) throw invalidArgument();
      changed(core, self, () => (self.shape[side] = points));
    },
  );

export const shape: ExcelClass<ShapeState> = {
  id: (self) => self.shape.id,
  properties: {
    id: readOnly((self) => self.shape.id),
    name: readWrite(
      (self) => self.shape.name,
      text,
      (self, name) => void (self.shape.name = name),
    ),
    type: readOnly((self) => (self.shape.kind === "TextBox" ? "GeometricShape" : self.shape.kind)),
    geometricShapeType: readWrite(
      (self) => (self.shape.kind === "TextBox" ? "Rectangle" : self.shape.kind === "GeometricShape" ? self.shape.geometricType : null),
      text,
      (self, type, core) => changed(core, self, () => (self.shape.geometricType = type)),
    ),
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    rotation: keptProperty("rotation", 0),
    visible: keptProperty("visible", true),
    altTextTitle: keptProperty("altTextTitle", ""),
    altTextDescription: keptProperty("altTextDescription", ""),
    lockAspectRatio: keptProperty("lockAspectRatio", false),
    placement: keptProperty("placement", "TwoCell"),
    zOrderPosition: readOnly((self) => self.sheet.shapes.indexOf(self.shape)),
    level: readOnly(() => 0),
    connectionSiteCount: readOnly((self) => (self.shape.kind === "Line" ? 0 : siteCount(self.shape))),
  },
  objects: {
    fill: (self) => excelObject("ShapeFill", self),
    lineFormat: (self) => excelObject("ShapeLineFormat", self),
    textFrame: (self) => excelObject("TextFrame", self),
    geometricShape: (self) => ofKind(self, ["GeometricShape", "TextBox"], "GeometricShape"),
    line: (self) => ofKind(self, ["Line"], "Line"),
  },
  methods: {
    delete: method([], (self, _args, core) =>
      changed(core, self, () => self.sheet.shapes.splice(self.sheet.shapes.indexOf(self.shape), 1)),
    ),
    incrementLeft: method([number], (self, [by], core) => changed(core, self, () => (self.shape.left = Math.max(0, self.shape.left + by)))),
    incrementTop: method([number], (self, [by], core) => changed(core, self, () => (self.shape.top = Math.max(0, self.shape.top + by)))),
    setZOrder: method([oneOf("BringToFront", "BringForward", "SendToBack", "SendBackward")], (self, [where], core) => {
      const { shapes } = self.sheet;
      const at = shapes.indexOf(self.shape);
      const to = {
        BringToFront: shapes.length - 1,
        BringForward: Math.min(shapes.length - 1, at + 1),
        SendToBack: 0,
        SendBackward: Math.max(0, at - 1),
      }[where];
      changed(core, self, () => {
        shapes.splice(at, 1);
        shapes.splice(to, 0, self.shape);
      });
    }),
  },
};

const ofKind = (self: ShapeState, kinds: readonly Shape["kind"][], className: "GeometricShape" | "Line"): ExcelObject => {
  if (!kinds.includes(self.shape.kind)) throw invalidArgument();
  return excelObject(className, self);
};

export const geometricShape: ExcelClass<ShapeState> = {
  properties: { id: readOnly((self) => self.shape.id) },
  objects: { shape: (self) => excelObject("Shape", self) },
  methods: {},
};
