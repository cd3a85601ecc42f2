import { anything, oneOf, optional } from "../protocol/arguments";
import { excelObject, method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { ChartPartState, ChartSeriesState } from "./states";
import { keptValues, all, chartPart } from "./chartParts";

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
