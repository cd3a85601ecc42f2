import { redrawCells } from "../core";
import { colour } from "../protocol/arguments";
import { excelObject, method, readWrite, type ExcelClass } from "../protocol/excelClass";
import type { ChartPartState } from "./states";
import { keptValues, own, all } from "./chartParts";

/** Font, fill and border of a part. */
export const format =
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
      | "ChartPlotAreaFormat"
      | "ChartDataTableFormat"
      | "ChartErrorBarsFormat"
      | "ChartTrendlineFormat"
      | "ChartTrendlineLabelFormat",
  ) =>
  (self: ChartPartState) =>
    excelObject(className, self);

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

export const chartDataTableFormat = formatClass();

export const chartTrendlineLabelFormat = formatClass();

export const chartErrorBarsFormat = formatClass({}, ["line"]);

export const chartTrendlineFormat = formatClass({}, ["line"]);

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
