import { chartPart } from "./chartParts";
import { colour } from "../protocol/arguments";
import { excelObject, readOnly, type ExcelClass, type ExcelObject, type Json } from "../protocol/excelClass";
import { rangeOfFormula } from "./find";
import type { Core } from "../core";
import type { ChartPartState, ChartSeriesState, ChartState } from "./states";
import { cellAt } from "../workbook/cells";
import { plainValue } from "./raise";
import { keptIn, ofPart } from "./chartParts";

/** The values that a formula of a series reads, one a point. */
export function pointValues(self: ChartState, formula: string, core: Core): readonly Json[] {
  const place = formula === "" ? null : rangeOfFormula(core, self.sheet, `=${formula.replace(/\$/g, "")}`);
  if (place === null) return [];
  const { rect } = place;
  return Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    plainValue(cellAt(place.sheet, rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns))?.value ?? null),
  );
}

const pointOf = (self: ChartSeriesState, index: number, value: Json): ExcelObject =>
  excelObject("ChartPoint", { ...chartPart(self, `series ${self.chart.series.indexOf(self.series)} point ${index}`), value });

export const chartPointsCollection: ExcelClass<ChartSeriesState> = {
  properties: { count: readOnly((self, core) => pointValues(self, self.series.values, core).length) },
  methods: {},
  items: (self, core) => pointValues(self, self.series.values, core).map((value, index) => pointOf(self, index, value)),
};

export const chartPoint: ExcelClass<ChartPartState & { readonly value: Json }> = {
  properties: {
    value: readOnly((self) => self.value),
    hasDataLabel: keptIn(ofPart, "hasDataLabel", false),
    markerStyle: keptIn(ofPart, "markerStyle", "Automatic"),
    markerSize: keptIn(ofPart, "markerSize", 5),
    markerBackgroundColor: keptIn(ofPart, "markerBackgroundColor", "", colour),
    markerForegroundColor: keptIn(ofPart, "markerForegroundColor", "", colour),
  },
  objects: {
    format: (self) => excelObject("ChartPointFormat", self),
    dataLabel: (self) => excelObject("ChartDataLabel", chartPart(self, `${self.part} data label`)),
  },
  methods: {},
};
