import { invalidArgument } from "../protocol/apiError";
import { either, number, object, oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Property } from "../protocol/excelClass";
import type { Core } from "../core";
import { groupOf, levelOf, placeShape, removeShape } from "../workbook/shapeGroups";
import type { Shape } from "../workbook/records";
import type { ShapeState } from "./states";
import { findSheet, orNotFound } from "./find";
import { copyShape } from "./newShape";
import { changed, keptProperty, keptValue, setKept, siteCount } from "./shapeParts";

const place = (side: "left" | "top" | "width" | "height"): Property<ShapeState> =>
  readWrite(
    ({ shape }) => shape[side],
    number,
    (self, points, core) => {
      if (points < 0) throw invalidArgument();
      changed(core, self, () => placeShape(self.sheet, self.shape, { [side]: points }));
    },
  );

/** A factor greater than 0, what it is of, and the point that stays. Of a shape that is no image, both are of the current size. */
const scaling = [
  (value: unknown) => {
    const factor = number(value);
    if (factor <= 0) throw invalidArgument();
    return factor;
  },
  oneOf("CurrentSize", "OriginalSize"),
  optional(oneOf("ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight")),
] as const;

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
    level: readOnly((self) => levelOf(self.sheet, self.shape)),
    displayName: readOnly((self) => self.shape.name),
    connectionSiteCount: readOnly((self) => (self.shape.kind === "Line" ? 0 : siteCount(self.shape))),
  },
  objects: {
    fill: (self) => excelObject("ShapeFill", self),
    lineFormat: (self) => excelObject("ShapeLineFormat", self),
    textFrame: (self) => excelObject("TextFrame", self),
    geometricShape: (self) => ofKind(self, ["GeometricShape", "TextBox"], "GeometricShape"),
    line: (self) => ofKind(self, ["Line"], "Line"),
    group: (self) => ofKind(self, ["Group"], "ShapeGroup"),
    image: (self) => ofKind(self, ["Image"], "Image"),
    parentGroup: (self) => {
      const group = groupOf(self.sheet, self.shape);
      if (group === null) throw invalidArgument();
      return excelObject("Shape", { sheet: self.sheet, shape: group });
    },
  },
  methods: {
    delete: method([], (self, _args, core) => changed(core, self, () => removeShape(self.sheet, self.shape))),
    incrementLeft: method([number], (self, [by], core) =>
      changed(core, self, () => placeShape(self.sheet, self.shape, { left: Math.max(0, self.shape.left + by) })),
    ),
    incrementTop: method([number], (self, [by], core) =>
      changed(core, self, () => placeShape(self.sheet, self.shape, { top: Math.max(0, self.shape.top + by) })),
    ),
    incrementRotation: method([number], (self, [by], core) =>
      changed(core, self, () =>
        setKept(self.shape, "rotation", (((Number(keptValue(self.shape, "rotation") ?? 0) + by) % 360) + 360) % 360),
      ),
    ),
    scaleWidth: method(scaling, (self, [factor, , from], core) => scale(core, self, factor, 1, from)),
    scaleHeight: method(scaling, (self, [factor, , from], core) => scale(core, self, 1, factor, from)),
    copyTo: method([optional(either(object("Worksheet"), text))], (self, [to], core) => {
      const sheet = to === undefined ? self.sheet : typeof to === "string" ? orNotFound(findSheet(core, to)) : to.state;
      const copies = copyShape(core, self.sheet, self.shape, undefined);
      const [copy] = copies;
      if (copy === undefined) throw invalidArgument();
      changed(core, { ...self, sheet }, () => sheet.shapes.push(...copies));
      return excelObject("Shape", { sheet, shape: copy });
    }),
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

function scale(core: Core, self: ShapeState, across: number, down: number, from = "ScaleFromTopLeft"): void {
  const { left, top, width, height } = self.shape;
  const share = from === "ScaleFromTopLeft" ? 0 : from === "ScaleFromMiddle" ? 0.5 : 1;
  changed(core, self, () =>
    placeShape(self.sheet, self.shape, {
      width: width * across,
      height: height * down,
      left: Math.max(0, left - width * (across - 1) * share),
      top: Math.max(0, top - height * (down - 1) * share),
    }),
  );
}

const ofKind = (
  self: ShapeState,
  kinds: readonly Shape["kind"][],
  className: "GeometricShape" | "Line" | "ShapeGroup" | "Image",
): ExcelObject => {
  if (!kinds.includes(self.shape.kind)) throw invalidArgument();
  return excelObject(className, self);
};

export const geometricShape: ExcelClass<ShapeState> = {
  properties: { id: readOnly((self) => self.shape.id) },
  objects: { shape: (self) => excelObject("Shape", self) },
  methods: {},
};
