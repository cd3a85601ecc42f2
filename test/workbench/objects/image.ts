import { excelObject, readOnly, type ExcelClass } from "../protocol/excelClass";
import type { ShapeState } from "./states";

export const image: ExcelClass<ShapeState> = {
  properties: {
    id: readOnly((self) => self.shape.id),
    format: readOnly((self) => (self.shape.fill?.startsWith("iVBOR") === true ? "PNG" : "JPEG")),
  },
  objects: { shape: (self) => excelObject("Shape", self) },
  methods: {},
};
