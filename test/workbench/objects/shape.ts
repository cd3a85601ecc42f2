import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, colour, count, number, object, oneOf, optional, text } from "../protocol/arguments";
import {
  excelObject,
  method,
  readOnly,
  readWrite,
  type ExcelClass,
  type ExcelObject,
  type Json,
  type Property,
} from "../protocol/excelClass";
import type { Shape, Sheet } from "../workbook/records";
import type { ShapeState } from "./states";

const find = (sheet: Sheet, key: string): ExcelObject | null => {
  const found = sheet.shapes.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? sheet.shapes.find(({ id }) => id === key);
  return found === undefined ? null : excelObject("Shape", { sheet, shape: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

function add(core: Core, sheet: Sheet, kind: Shape["kind"], given: Partial<Shape>): ExcelObject {
  const ordinal =
    Math.max(0, ...core.workbook.sheets.flatMap(({ shapes }) => shapes.map(({ id }) => Number(/-(\d{12})\}$/.exec(id)?.[1] ?? 0)))) + 1;
  const label = { GeometricShape: "Shape", TextBox: "TextBox", Line: "Straight Connector", Image: "Picture", Group: "Group" }[kind];
  const shape: Shape = {
    id: `{00000000-0009-0000-0000-${String(ordinal).padStart(12, "0")}}`,
    name: `${label} ${ordinal}`,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    kind,
    geometricType: null,
    text: "",
    fill: kind === "GeometricShape" ? "#4472C4" : kind === "TextBox" ? "#FFFFFF" : null,
    lineColor: kind === "GeometricShape" ? "#2F528F" : "#4472C4",
    lineWeight: kind === "Line" ? 0.5 : 1,
    connect: null,
    ...given,
  };
  sheet.shapes.push(shape);
  redrawCells(core, sheet);
  return excelObject("Shape", { sheet, shape });
}

export const shapeCollection: ExcelClass<Sheet> = {
  properties: {},
  methods: {
    addGeometricShape: method([text], (sheet, [geometricType], core) => add(core, sheet, "GeometricShape", { geometricType })),
    addTextBox: method([optional(text)], (sheet, [shown], core) =>
      add(core, sheet, "TextBox", { text: shown ?? "", width: 96, height: 48 }),
    ),
    addLine: method(
      [number, number, number, number, optional(oneOf("Straight", "Elbow", "Curve"))],
      (sheet, [startLeft, startTop, endLeft, endTop, type = "Straight"], core) => {
        if (Math.min(startLeft, startTop, endLeft, endTop) < 0) throw invalidArgument();
        return add(core, sheet, "Line", {
          geometricType: type,
          left: Math.min(startLeft, endLeft),
          top: Math.min(startTop, endTop),
          width: Math.abs(endLeft - startLeft),
          height: Math.abs(endTop - startTop),
        });
      },
    ),
    // JPEG or PNG as base64 only.
    addImage: method([text], (sheet, [base64], core) => {
      if (!/^(\/9j\/|iVBORw0KGgo)/.test(base64)) throw invalidArgument();
      return add(core, sheet, "Image", { fill: base64 });
    }),
    getItem: method([text], (sheet, [key]) => orNotFound(find(sheet, key))),
    getItemOrNullObject: method([text], (sheet, [key]) => find(sheet, key)),
  },
  items: (sheet) => sheet.shapes.map((shape) => excelObject("Shape", { sheet, shape })),
  item: (sheet, key) => orNotFound(find(sheet, text(key))),
};

const changed = (core: Core, { sheet }: ShapeState, change: () => void): void => {
  change();
  redrawCells(core, sheet);
};

const place = (side: "left" | "top" | "width" | "height"): Property<ShapeState> =>
  readWrite(
    ({ shape }) => shape[side],
    number,
    (self, points, core) => {
      if (points < 0) throw invalidArgument();
      changed(core, self, () => (self.shape[side] = points));
    },
  );

/** Kept as given and read back, not drawn. */
const kept = new WeakMap<Shape, Map<string, Json>>();

const keptProperty = (name: string, initial: Json): Property<ShapeState> =>
  readWrite(
    ({ shape }) => kept.get(shape)?.get(name) ?? initial,
    (value) => {
      if (typeof value !== typeof initial) throw invalidArgument();
      return value as Json;
    },
    ({ shape }, value) => {
      const values = kept.get(shape) ?? new Map<string, Json>();
      values.set(name, value);
      kept.set(shape, values);
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

/** Ellipses have eight sites, other shapes of ours four: top, left, bottom, right. */
const siteCount = ({ geometricType }: Shape): number => (geometricType === "Ellipse" ? 8 : 4);

const ofKind = (self: ShapeState, kinds: readonly Shape["kind"][], className: "GeometricShape" | "Line"): ExcelObject => {
  if (!kinds.includes(self.shape.kind)) throw invalidArgument();
  return excelObject(className, self);
};

export const geometricShape: ExcelClass<ShapeState> = {
  properties: { id: readOnly((self) => self.shape.id) },
  objects: { shape: (self) => excelObject("Shape", self) },
  methods: {},
};

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

export const textFrame: ExcelClass<ShapeState> = {
  properties: {
    hasText: readOnly((self) => self.shape.text !== ""),
    horizontalAlignment: keptProperty("textHorizontalAlignment", "Left"),
    verticalAlignment: keptProperty("textVerticalAlignment", "Top"),
    autoSizeSetting: keptProperty("autoSizeSetting", "AutoSizeNone"),
    leftMargin: keptProperty("leftMargin", 7.2),
    rightMargin: keptProperty("rightMargin", 7.2),
    topMargin: keptProperty("topMargin", 3.6),
    bottomMargin: keptProperty("bottomMargin", 3.6),
  },
  objects: { textRange: (self) => excelObject("TextRange", self) },
  methods: { deleteText: method([], (self, _args, core) => changed(core, self, () => (self.shape.text = ""))) },
};

export const textRange: ExcelClass<ShapeState> = {
  properties: {
    text: readWrite(
      (self) => self.shape.text,
      text,
      (self, shown, core) => changed(core, self, () => (self.shape.text = shown)),
    ),
  },
  objects: { font: (self) => excelObject("ShapeFont", self) },
  methods: {},
};

export const shapeFont: ExcelClass<ShapeState> = {
  properties: {
    name: keptProperty("fontName", "Calibri"),
    size: keptProperty("fontSize", 11),
    color: keptProperty("fontColor", "#000000"),
    bold: keptProperty("fontBold", false),
    italic: keptProperty("fontItalic", false),
    underline: keptProperty("fontUnderline", "None"),
  },
  methods: {},
};

type End = "begin" | "end";

function connect(core: Core, self: ShapeState, end: End, to: { readonly shapeId: string; readonly site: number } | undefined): void {
  const connected = { ...self.shape.connect, [end]: to };
  changed(
    core,
    self,
    () => (self.shape.connect = Object.fromEntries(Object.entries(connected).filter(([, value]) => value !== undefined))),
  );
}

const connectMethod = (end: End) =>
  method<ShapeState, [ReturnType<typeof object<"Shape">>, typeof count]>([object("Shape"), count], (self, [other, site], core) => {
    if (site >= siteCount(other.state.shape)) throw invalidArgument();
    connect(core, self, end, { shapeId: other.state.shape.id, site });
  });

const connectedShape =
  (end: End) =>
  (self: ShapeState): ExcelObject | null => {
    const id = self.shape.connect?.[end]?.shapeId;
    const found = self.sheet.shapes.find((other) => other.id === id);
    return found === undefined ? null : excelObject("Shape", { sheet: self.sheet, shape: found });
  };

export const line: ExcelClass<ShapeState> = {
  properties: {
    id: readOnly((self) => self.shape.id),
    connectorType: {
      get: (self) => self.shape.geometricType,
      set: (self, value, core) => changed(core, self, () => (self.shape.geometricType = oneOf("Straight", "Elbow", "Curve")(value))),
    },
    beginArrowheadStyle: keptProperty("beginArrowheadStyle", "None"),
    endArrowheadStyle: keptProperty("endArrowheadStyle", "None"),
    beginArrowheadLength: keptProperty("beginArrowheadLength", "Medium"),
    endArrowheadLength: keptProperty("endArrowheadLength", "Medium"),
    beginArrowheadWidth: keptProperty("beginArrowheadWidth", "Medium"),
    endArrowheadWidth: keptProperty("endArrowheadWidth", "Medium"),
    isBeginConnected: readOnly((self) => self.shape.connect?.begin !== undefined),
    isEndConnected: readOnly((self) => self.shape.connect?.end !== undefined),
    beginConnectedSite: readOnly((self) => self.shape.connect?.begin?.site ?? null),
    endConnectedSite: readOnly((self) => self.shape.connect?.end?.site ?? null),
  },
  objects: {
    shape: (self) => excelObject("Shape", self),
    beginConnectedShape: connectedShape("begin"),
    endConnectedShape: connectedShape("end"),
  },
  methods: {
    connectBeginShape: connectMethod("begin"),
    connectEndShape: connectMethod("end"),
    disconnectBeginShape: method([], (self, _args, core) => connect(core, self, "begin", undefined)),
    disconnectEndShape: method([], (self, _args, core) => connect(core, self, "end", undefined)),
  },
};
