import { type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { count, object, oneOf } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { ShapeState } from "./states";
import { changed, keptProperty, siteCount } from "./shapeParts";

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
