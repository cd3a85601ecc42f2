import { itemNotFound } from "../protocol/apiError";
import { anything, oneOf, optional } from "../protocol/arguments";
import { excelObject, method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { ChartPartState, ChartSeriesState } from "./states";
import { format } from "./chartFormats";
import { keptValues, all, chartPart } from "./chartParts";

const trendlineCount = (self: ChartSeriesState): number =>
  Number(keptValues(self.chart).get(`series ${self.chart.series.indexOf(self.series)}/trendlines`) ?? 0);

/** The ones after a deleted trendline move up. */
function dropTrendline(self: ChartPartState, series: string, index: number): void {
  const values = keptValues(self.chart);
  const count = Number(values.get(`${series}/trendlines`) ?? 0);
  const of = (at: number): string => `${series} trendline ${at}`;
  const belongs = (key: string, at: number): boolean => key.startsWith(`${of(at)}/`) || key.startsWith(`${of(at)} `);
  for (let at = index; at < count; at++) {
    for (const key of [...values.keys()]) if (belongs(key, at)) values.delete(key);
    for (const [key, value] of [...values]) if (belongs(key, at + 1)) values.set(key.replace(of(at + 1), of(at)), value);
  }
  values.set(`${series}/trendlines`, count - 1);
}

const trendlineOf = (self: ChartSeriesState, index: number): ExcelObject =>
  excelObject("ChartTrendline", chartPart(self, `series ${self.chart.series.indexOf(self.series)} trendline ${index}`));

const existing = (self: ChartSeriesState, index: number): ExcelObject => {
  if (!(index >= 0 && index < trendlineCount(self))) throw itemNotFound();
  return trendlineOf(self, index);
};

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
    getItem: method([anything], (self, [index]) => existing(self, Number(index))),
  },
  items: (self) => Array.from({ length: trendlineCount(self) }, (_, index) => trendlineOf(self, index)),
  item: (self, index) => existing(self, Number(index)),
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
  objects: {
    format: format("ChartTrendlineFormat"),
    label: (self) => excelObject("ChartTrendlineLabel", chartPart(self, `${self.part} label`)),
  },
  methods: {
    delete: method([], (self) => {
      const [, series = "", index = "0"] = /^(series \d+) trendline (\d+)$/.exec(self.part) ?? [];
      dropTrendline(self, series, Number(index));
    }),
  },
};
