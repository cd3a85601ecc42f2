import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { colour, count, integer, object, oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { ChartSeries } from "../workbook/records";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { seriesColours, seriesLooks } from "./chartDetails";
import { pointValues } from "./chartPoint";
import { chartPart, keptIn, keptValues } from "./chartParts";
import { rectOf } from "./rangeReads";
import type { ChartSeriesState, ChartState } from "./states";

export function changed(core: Core, { sheet }: ChartState, change: () => void): void {
  change();
  redrawCells(core, sheet);
}

export const chartSeriesCollection: ExcelClass<ChartState> = {
  properties: { count: readOnly((self) => self.chart.series.length) },
  methods: {
    // A new series shows nothing until it is given values.
    add: method([optional(text), optional(integer)], (self, [name, index], core) => {
      if (name !== undefined && name.length > 255) throw invalidArgument();
      const series: ChartSeries = {
        name: name ?? `Series${self.chart.series.length + 1}`,
        values: "",
        categories: null,
        color: null,
        type: null,
      };
      changed(core, self, () => self.chart.series.splice(index ?? self.chart.series.length, 0, series));
      return excelObject("ChartSeries", { ...self, series });
    }),
  },
  items: (self) => self.chart.series.map((series) => excelObject("ChartSeries", { ...self, series })),
};

const sourceOf = (source: ExcelObject<"Range">): string => formulaOf(source.state.sheet, rectOf(source.state));

const seriesPart = (self: ChartSeriesState): string => `series ${self.chart.series.indexOf(self.series)}`;

const dimensions = oneOf("Categories", "Values", "XValues", "YValues", "BubbleSizes");

/** The formula that a dimension of the series reads; "" when it has none. */
function dimensionOf(self: ChartSeriesState, dimension: string): string {
  if (dimension === "BubbleSizes") return String(keptValues(self.chart).get(`${seriesPart(self)}/bubbleSizes`) ?? "");
  return dimension === "Values" || dimension === "YValues" ? self.series.values : (self.series.categories ?? "");
}

export const chartSeries: ExcelClass<ChartSeriesState> = {
  properties: {
    name: readWrite(
      (self) => self.series.name,
      text,
      (self, name, core) => changed(core, self, () => (self.series.name = name)),
    ),
    chartType: readWrite(
      (self) => self.series.type ?? self.chart.type,
      text,
      (self, type, core) => changed(core, self, () => (self.series.type = type)),
    ),
    plotOrder: readWrite(
      (self) => self.chart.series.indexOf(self.series),
      count,
      (self, place, core) => {
        const { series } = self.chart;
        if (place >= series.length) throw invalidArgument();
        changed(core, self, () => series.splice(place, 0, ...series.splice(series.indexOf(self.series), 1)));
      },
    ),
    ...Object.fromEntries(
      Object.entries({
        hasDataLabels: false,
        smooth: false,
        markerSize: 5,
        markerStyle: "Automatic",
        gapWidth: 150,
        overlap: 0,
        axisGroup: "Primary",
        doughnutHoleSize: 50,
        showShadow: false,
        filtered: false,
        explosion: 0,
        firstSliceAngle: 0,
        ...seriesLooks,
      }).map(([name, initial]) => [name, keptIn(seriesPart, name, initial)]),
    ),
    ...Object.fromEntries(seriesColours.map((name) => [name, keptIn(seriesPart, name, "", colour)])),
    markerBackgroundColor: keptIn(seriesPart, "markerBackgroundColor", "", colour),
    markerForegroundColor: keptIn(seriesPart, "markerForegroundColor", "", colour),
  },
  objects: {
    format: (self) => excelObject("ChartSeriesFormat", self),
    dataLabels: (self) => excelObject("ChartDataLabels", chartPart(self, `${seriesPart(self)} data labels`)),
    points: (self) => excelObject("ChartPointsCollection", self),
    trendlines: (self) => excelObject("ChartTrendlineCollection", self),
    xErrorBars: (self) => excelObject("ChartErrorBars", chartPart(self, `${seriesPart(self)} x error bars`)),
    yErrorBars: (self) => excelObject("ChartErrorBars", chartPart(self, `${seriesPart(self)} y error bars`)),
    binOptions: (self) => excelObject("ChartBinOptions", chartPart(self, `${seriesPart(self)} bins`)),
    boxwhiskerOptions: (self) => excelObject("ChartBoxwhiskerOptions", chartPart(self, `${seriesPart(self)} boxes`)),
    mapOptions: (self) => excelObject("ChartMapOptions", chartPart(self, `${seriesPart(self)} map`)),
  },
  methods: {
    delete: method([], (self, _args, core) =>
      changed(core, self, () => self.chart.series.splice(self.chart.series.indexOf(self.series), 1)),
    ),
    setBubbleSizes: method(
      [object("Range")],
      (self, [source]) => void keptValues(self.chart).set(`${seriesPart(self)}/bubbleSizes`, sourceOf(source)),
    ),
    getDimensionValues: method([dimensions], (self, [dimension], core) =>
      pointValues(self, dimensionOf(self, dimension), core).map((value) => String(value)),
    ),
    getDimensionDataSourceString: method([dimensions], (self, [dimension]) => dimensionOf(self, dimension)),
    getDimensionDataSourceType: method([dimensions], (self, [dimension]) =>
      dimensionOf(self, dimension) === "" ? "Unknown" : "LocalRange",
    ),
    setValues: method([object("Range")], (self, [source], core) => changed(core, self, () => (self.series.values = sourceOf(source)))),
    setXAxisValues: method([object("Range")], (self, [source], core) =>
      changed(core, self, () => (self.series.categories = sourceOf(source))),
    ),
  },
};

export const chartSeriesFormat: ExcelClass<ChartSeriesState> = {
  properties: {},
  objects: {
    fill: (self) => excelObject("ChartFill", { ...self, part: "series" }),
    line: (self) => excelObject("ChartLineFormat", { ...self, part: "series" }),
  },
  methods: {},
};
