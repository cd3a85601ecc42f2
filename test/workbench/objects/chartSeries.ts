import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { colour, count, integer, object, oneOf, optional, text, type Arg } from "../protocol/arguments";
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
import type { ChartSeries } from "../workbook/records";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { seriesColours, seriesLooks } from "./chartDetails";
import { pointValues } from "./chartPoint";
import { chartPart, keptIn, keptValues } from "./chartParts";
import { chartTypes, markerStyles, within } from "./chartWords";
import { textOfCell } from "./chartSource";
import { rectOf } from "./rangeReads";
import type { ChartSeriesState, ChartState } from "./states";

export function changed(core: Core, { sheet }: ChartState, change: () => void): void {
  change();
  redrawCells(core, sheet);
}

const seriesName: Arg<string> = (value) => {
  if (text(value).length > 255) throw invalidArgument();
  return text(value);
};

export const chartSeriesCollection: ExcelClass<ChartState> = {
  properties: { count: readOnly((self) => self.chart.series.length) },
  methods: {
    // A new series shows nothing until it is given values.
    add: method([optional(seriesName), optional(integer)], (self, [name, index], core) => {
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

/** What a series keeps of itself stands by its name alone. */
const ofSeries = (): string => "";

/** How bars stand to each other is said of bars and columns only; of others it is refused. */
const ofBars = (name: string, initial: number, arg: Arg<Json>): Property<ChartSeriesState> => {
  const kept = keptIn<ChartSeriesState>(ofSeries, name, initial, arg);
  return {
    ...kept,
    set: (self, value, core) => {
      if (!/^(bar|column)/i.test(self.series.type ?? self.chart.type)) throw invalidArgument();
      kept.set?.(self, value, core);
    },
  };
};

const seriesPart = (self: ChartSeriesState): string => `series ${self.chart.series.indexOf(self.series)}`;

const dimensions = oneOf("Categories", "Values", "XValues", "YValues", "BubbleSizes");

/** The formula that a dimension of the series reads; "" when it has none. */
function dimensionOf(self: ChartSeriesState, dimension: string): string {
  if (dimension === "BubbleSizes") return String(self.series.details?.get("bubbleSizes") ?? "");
  return dimension === "Values" || dimension === "YValues" ? self.series.values : (self.series.categories ?? "");
}

export const chartSeries: ExcelClass<ChartSeriesState> = {
  properties: {
    name: readWrite(
      (self, core) => (self.series.name.startsWith("=") ? textOfCell(core, self.sheet, self.series.name) : self.series.name),
      seriesName,
      (self, name, core) => changed(core, self, () => (self.series.name = name)),
    ),
    chartType: readWrite(
      (self) => self.series.type ?? self.chart.type,
      oneOf(...chartTypes),
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
        axisGroup: "Primary",
        doughnutHoleSize: 50,
        showShadow: false,
        filtered: false,
        explosion: 0,
        firstSliceAngle: 0,
        ...seriesLooks,
      }).map(([name, initial]) => [name, keptIn(ofSeries, name, initial)]),
    ),
    markerStyle: keptIn(ofSeries, "markerStyle", "Automatic", oneOf(...markerStyles)),
    markerSize: keptIn(ofSeries, "markerSize", 5, within(2, 72)),
    gapWidth: ofBars("gapWidth", 150, within(0, 500)),
    overlap: ofBars("overlap", 0, within(-100, 100)),
    ...Object.fromEntries(
      [...seriesColours, "markerBackgroundColor", "markerForegroundColor"].map((name) => [name, keptIn(ofSeries, name, "", colour)]),
    ),
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
    setBubbleSizes: method([object("Range")], (self, [source]) => void keptValues(self.series).set("bubbleSizes", sourceOf(source))),
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
    fill: (self) => excelObject("ChartFill", { ...self, part: "fill" }),
    line: (self) => excelObject("ChartLineFormat", { ...self, part: "line" }),
  },
  methods: {},
};
