import { redrawCells } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, colour, number, object, oneOf, optional, type Arg } from "../protocol/arguments";
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
import type { Chart } from "../workbook/records";
import { rangeOfFormula } from "./find";
import type { ChartPartState, ChartSeriesState, ChartState } from "./states";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { cellAt } from "../workbook/cells";
import { plainValue } from "./raise";

/** What is kept as given and read back, but not drawn: by part of the chart and name. */
const kept = new WeakMap<Chart, Map<string, Json>>();

const keptValues = (chart: Chart): Map<string, Json> => {
  const values = kept.get(chart) ?? new Map<string, Json>();
  kept.set(chart, values);
  return values;
};

/** A property of a part of a chart that the workbench keeps without drawing it. */
export const keptIn = <S extends ChartState>(
  part: (self: S) => string,
  name: string,
  initial: Json,
  arg: Arg<Json> = sameType(initial),
): Property<S> =>
  readWrite(
    (self) => keptValues(self.chart).get(`${part(self)}/${name}`) ?? initial,
    arg,
    (self, value) => void keptValues(self.chart).set(`${part(self)}/${name}`, value),
  );

const sameType =
  (initial: Json): Arg<Json> =>
  (value) => {
    if (initial !== null && value !== null && typeof value !== typeof initial) throw invalidArgument();
    return value as Json;
  };

const ofPart = (self: ChartPartState): string => self.part;
const own = (name: string, initial: Json, arg?: Arg<Json>): Property<ChartPartState> => keptIn(ofPart, name, initial, arg);
const all = (names: Readonly<Record<string, Json>>): Record<string, Property<ChartPartState>> =>
  Object.fromEntries(Object.entries(names).map(([name, initial]) => [name, own(name, initial)]));

/** Font, fill and border of a part. */
const format =
  (
    className:
      | "ChartTitleFormat"
      | "ChartLegendFormat"
      | "ChartDataLabelFormat"
      | "ChartAxisFormat"
      | "ChartAxisTitleFormat"
      | "ChartGridlinesFormat"
      | "ChartAreaFormat"
      | "ChartPointFormat"
      | "ChartPlotAreaFormat",
  ) =>
  (self: ChartPartState) =>
    excelObject(className, self);

export const chartPart = (self: ChartState, part: string): ChartPartState => ({ sheet: self.sheet, chart: self.chart, part });

const formatClass = (
  properties: ExcelClass<ChartPartState>["properties"] = {},
  objects: readonly ("font" | "fill" | "border" | "line")[] = ["font", "fill", "border"],
): ExcelClass<ChartPartState> => ({
  properties,
  objects: Object.fromEntries(
    objects.map((name) => [
      name,
      (self: ChartPartState) =>
        name === "font"
          ? excelObject("ChartFont", self)
          : name === "fill"
            ? excelObject("ChartFill", self)
            : name === "line"
              ? excelObject("ChartLineFormat", self)
              : excelObject("ChartBorder", self),
    ]),
  ),
  methods: {},
});

export const chartTitleFormat = formatClass();
export const chartLegendFormat = formatClass();
export const chartDataLabelFormat = formatClass();
export const chartAxisTitleFormat = formatClass();
export const chartAxisFormat = formatClass({}, ["font", "fill", "line"]);
export const chartGridlinesFormat = formatClass({}, ["line"]);
export const chartPointFormat = formatClass({}, ["fill", "border"]);
export const chartPlotAreaFormat = formatClass({}, ["fill", "border"]);
export const chartAreaFormat = formatClass(all({ roundedCorners: false, colorScheme: "ColorfulPalette1" }));

export const chartFont: ExcelClass<ChartPartState> = {
  properties: {
    ...all({ bold: false, italic: false, name: "Calibri", size: 10, underline: "None" }),
    color: own("color", "#000000", colour),
  },
  methods: {},
};

export const chartBorder: ExcelClass<ChartPartState> = {
  properties: { ...all({ lineStyle: "None", weight: 0.75 }), color: own("borderColor", "#000000", colour) },
  methods: { clear: method([], (self) => void keptValues(self.chart).delete(`${self.part}/borderColor`)) },
};

/** A series' fill is drawn; any other part's is kept. */
export const chartFill: ExcelClass<ChartPartState> = {
  properties: {},
  methods: {
    setSolidColor: method([colour], (self, [color], core) => {
      if (self.series === undefined) keptValues(self.chart).set(`${self.part}/fill`, color);
      else self.series.color = color;
      redrawCells(core, self.sheet);
    }),
    clear: method([], (self, _args, core) => {
      if (self.series === undefined) keptValues(self.chart).delete(`${self.part}/fill`);
      else self.series.color = null;
      redrawCells(core, self.sheet);
    }),
  },
};

export const chartLineFormat: ExcelClass<ChartPartState> = {
  properties: {
    ...all({ lineStyle: "Continuous", weight: 0.75 }),
    color: readWrite(
      (self) => (self.series === undefined ? (keptValues(self.chart).get(`${self.part}/line`) ?? "") : self.series.color),
      colour,
      (self, color, core) => {
        if (self.series === undefined) keptValues(self.chart).set(`${self.part}/line`, color);
        else self.series.color = color;
        redrawCells(core, self.sheet);
      },
    ),
  },
  methods: { clear: method([], (self) => void keptValues(self.chart).delete(`${self.part}/line`)) },
};

export const chartDataLabels: ExcelClass<ChartPartState> = {
  properties: {
    ...all({
      position: "None",
      showValue: false,
      showSeriesName: false,
      showCategoryName: false,
      showLegendKey: false,
      showPercentage: false,
      showBubbleSize: false,
      separator: ",",
      numberFormat: "General",
      textOrientation: 0,
      autoText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
    }),
  },
  objects: { format: format("ChartDataLabelFormat") },
  methods: {},
};

const axisPart = (name: string) => (self: ChartPartState) => excelObject("ChartAxis", chartPart(self, `axis ${name}`));

export const chartAxes: ExcelClass<ChartPartState> = {
  properties: {},
  objects: { categoryAxis: axisPart("Category"), valueAxis: axisPart("Value"), seriesAxis: axisPart("Series") },
  methods: {
    getItem: method([oneOf("Category", "Value", "Series"), optional(oneOf("Primary", "Secondary"))], (self, [type, group = "Primary"]) =>
      excelObject("ChartAxis", chartPart(self, group === "Primary" ? `axis ${type}` : `axis ${type} ${group}`)),
    ),
  },
};

const numberOrBlank: Arg<Json> = (value) => (value === "" ? "" : number(value));

export const chartAxis: ExcelClass<ChartPartState> = {
  properties: {
    ...all({
      displayUnit: "None",
      showDisplayUnitLabel: false,
      scaleType: "Linear",
      categoryType: "Automatic",
      reversePlotOrder: false,
      visible: true,
      isBetweenCategories: true,
      majorTickMark: "Outside",
      minorTickMark: "None",
      tickMarkSpacing: 1,
      tickLabelPosition: "NextToAxis",
      tickLabelSpacing: 1,
      alignment: "Center",
      multiLevel: true,
      numberFormat: "General",
      linkNumberFormat: true,
      offset: 100,
      textOrientation: 0,
      position: "Automatic",
      baseTimeUnit: "Days",
      majorTimeUnitScale: "Days",
      minorTimeUnitScale: "Days",
      logBase: 10,
    }),
    maximum: own("maximum", "", numberOrBlank),
    minimum: own("minimum", "", numberOrBlank),
    majorUnit: own("majorUnit", "", numberOrBlank),
    minorUnit: own("minorUnit", "", numberOrBlank),
    type: readOnly((self) => (self.part.includes("Category") ? "Category" : self.part.includes("Series") ? "Series" : "Value")),
    axisGroup: readOnly((self) => (self.part.includes("Secondary") ? "Secondary" : "Primary")),
  },
  objects: {
    format: format("ChartAxisFormat"),
    majorGridlines: (self) => excelObject("ChartGridlines", chartPart(self, `${self.part} major gridlines`)),
    minorGridlines: (self) => excelObject("ChartGridlines", chartPart(self, `${self.part} minor gridlines`)),
    title: (self) => excelObject("ChartAxisTitle", chartPart(self, `${self.part} title`)),
  },
  methods: {
    setCategoryNames: method([object("Range")], (self, [source], core) => {
      const series = self.chart.series;
      for (const one of series) one.categories = formulaOfRange(source);
      redrawCells(core, self.sheet);
    }),
    setCustomDisplayUnit: method([number], (self, [unit]) => void keptValues(self.chart).set(`${self.part}/displayUnit`, unit)),
  },
};

const formulaOfRange = (source: ExcelObject<"Range">): string => {
  const { sheet, rect } = source.state;
  if (rect === null) throw itemNotFound();
  return formulaOf(sheet, rect);
};

export const chartGridlines: ExcelClass<ChartPartState> = {
  properties: { visible: keptIn(ofPart, "visible", false) },
  objects: { format: format("ChartGridlinesFormat") },
  methods: {},
};

export const chartAxisTitle: ExcelClass<ChartPartState> = {
  properties: all({ text: "", visible: false, textOrientation: 0 }),
  objects: { format: format("ChartAxisTitleFormat") },
  methods: {},
};

export const chartPlotArea: ExcelClass<ChartPartState> = {
  properties: all({
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    insideLeft: 0,
    insideTop: 0,
    insideWidth: 0,
    insideHeight: 0,
    position: "Automatic",
  }),
  objects: { format: format("ChartPlotAreaFormat") },
  methods: {},
};

/** The values of a series, one a point. */
function pointValues(self: ChartSeriesState, core: Parameters<typeof rangeOfFormula>[0]): readonly Json[] {
  const place = rangeOfFormula(core, self.sheet, `=${self.series.values.replace(/\$/g, "")}`);
  if (place === null) return [];
  const { rect } = place;
  return Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    plainValue(cellAt(place.sheet, rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns))?.value ?? null),
  );
}

const pointOf = (self: ChartSeriesState, index: number, value: Json): ExcelObject =>
  excelObject("ChartPoint", { ...chartPart(self, `series ${self.chart.series.indexOf(self.series)} point ${index}`), value });

export const chartPointsCollection: ExcelClass<ChartSeriesState> = {
  properties: { count: readOnly((self, core) => pointValues(self, core).length) },
  methods: {},
  items: (self, core) => pointValues(self, core).map((value, index) => pointOf(self, index, value)),
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
  objects: { format: (self) => excelObject("ChartPointFormat", self) },
  methods: {},
};

const trendlineCount = (self: ChartSeriesState): number =>
  Number(keptValues(self.chart).get(`series ${self.chart.series.indexOf(self.series)}/trendlines`) ?? 0);
const trendlineOf = (self: ChartSeriesState, index: number): ExcelObject =>
  excelObject("ChartTrendline", chartPart(self, `series ${self.chart.series.indexOf(self.series)} trendline ${index}`));

export const chartTrendlineCollection: ExcelClass<ChartSeriesState> = {
  properties: {},
  methods: {
    add: method(
      [optional(oneOf("Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"))],
      (self, [type = "Linear"]) => {
        const index = trendlineCount(self);
        keptValues(self.chart).set(`series ${self.chart.series.indexOf(self.series)}/trendlines`, index + 1);
        keptValues(self.chart).set(`series ${self.chart.series.indexOf(self.series)} trendline ${index}/type`, type);
        return trendlineOf(self, index);
      },
    ),
    getItem: method([anything], (self, [index]) => trendlineOf(self, Number(index))),
  },
  items: (self) => Array.from({ length: trendlineCount(self) }, (_, index) => trendlineOf(self, index)),
  item: (self, index) => trendlineOf(self, Number(index)),
};

export const chartTrendline: ExcelClass<ChartPartState> = {
  id: (self) => Number(/\d+$/.exec(self.part)?.[0] ?? 0),
  properties: all({
    type: "Linear",
    polynomialOrder: 2,
    movingAveragePeriod: 2,
    name: "",
    intercept: "",
    showEquation: false,
    showRSquared: false,
    forwardPeriod: 0,
    backwardPeriod: 0,
  }),
  methods: {},
};
