import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { colour, integer, object, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { ChartSeries } from "../workbook/records";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { chartPart, keptIn } from "./chartParts";
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
    plotOrder: readOnly((self) => self.chart.series.indexOf(self.series)),
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
      }).map(([name, initial]) => [name, keptIn(seriesPart, name, initial)]),
    ),
    markerBackgroundColor: keptIn(seriesPart, "markerBackgroundColor", "", colour),
    markerForegroundColor: keptIn(seriesPart, "markerForegroundColor", "", colour),
  },
  objects: {
    format: (self) => excelObject("ChartSeriesFormat", self),
    dataLabels: (self) => excelObject("ChartDataLabels", chartPart(self, `${seriesPart(self)} data labels`)),
    points: (self) => excelObject("ChartPointsCollection", self),
    trendlines: (self) => excelObject("ChartTrendlineCollection", self),
  },
  methods: {
    delete: method([], (self, _args, core) =>
      changed(core, self, () => self.chart.series.splice(self.chart.series.indexOf(self.series), 1)),
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
