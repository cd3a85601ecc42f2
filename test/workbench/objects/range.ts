import { wrongShape } from "../protocol/apiError";
import { count } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass } from "../protocol/excelClass";
import { cellProperties } from "./cellProperties";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties, rectOf } from "./rangeReads";
import { rangeTracing } from "./rangeTracing";
import type { RangeState, States } from "./states";

export const range: ExcelClass<RangeState> = {
  tracked: true,
  properties: rangeProperties,
  objects: {
    worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
    format: (self) => excelObject("RangeFormat", { areas: [self] }),
    sort: (self) => excelObject("RangeSort", self),
    conditionalFormats: (self) => excelObject("ConditionalFormatCollection", { areas: [self] }),
    dataValidation: (self) => excelObject("DataValidation", { areas: [self] }),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    ...rangeTracing,
    ...cellProperties,
    // The client asks before it cuts a large array into blocks of rows.
    _ValidateArraySize: method([count, count], (self, [rows, columns]) => {
      const rect = rectOf(self);
      if (rows !== rect.rows || columns !== rect.columns) throw wrongShape();
    }),
  },
};

export const removeDuplicatesResult: ExcelClass<States["RemoveDuplicatesResult"]> = {
  properties: {
    removed: readOnly((result) => result.removed),
    uniqueRemaining: readOnly((result) => result.uniqueRemaining),
  },
  methods: {},
};
