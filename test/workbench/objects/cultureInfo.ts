import { excelObject, readOnly, type ExcelClass } from "../protocol/excelClass";

/** The workbook speaks en-US whatever the display language is. */
export const cultureInfo: ExcelClass<null> = {
  properties: { name: readOnly(() => "en-US") },
  objects: {
    numberFormat: () => excelObject("NumberFormatInfo", null),
    datetimeFormat: () => excelObject("DatetimeFormatInfo", null),
  },
  methods: {},
};

export const numberFormatInfo: ExcelClass<null> = {
  properties: { numberDecimalSeparator: readOnly(() => "."), numberGroupSeparator: readOnly(() => ",") },
  methods: {},
};

export const datetimeFormatInfo: ExcelClass<null> = {
  properties: {
    dateSeparator: readOnly(() => "/"),
    timeSeparator: readOnly(() => ":"),
    shortDatePattern: readOnly(() => "M/d/yyyy"),
    longDatePattern: readOnly(() => "dddd, MMMM d, yyyy"),
    longTimePattern: readOnly(() => "h:mm:ss tt"),
  },
  methods: {},
};
