import { redrawCells } from "../core";
import { colour, oneOf } from "../protocol/arguments";
import { excelObject, method, readWrite, type ExcelClass } from "../protocol/excelClass";
import type { ChartPartState } from "./states";
import type { Chart, ChartSeries } from "../workbook/records";
import { keptValues, own, all } from "./chartParts";
import { lineStyles, within } from "./chartWords";

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

/** A border or line: its own looks, and a colour that has a word of its own. */
export const chartBorder: ExcelClass<ChartPartState> = {
  properties: {
    lineStyle: own("borderStyle", "Automatic", oneOf(...lineStyles)),
    weight: own("borderWeight", 0.75, within(0, 1584)),
    color: own("borderColor", "#000000", colour),
  },
  methods: {
    clear: method([], (self, _args, core) => {
      keptValues(self.chart).set(`${self.part}/borderStyle`, "None");
      redrawCells(core, self.sheet);
    }),
  },
};

/** What a series is coloured by: its line, or its bars. */
const isColourOf = (part: "line" | "fill", series: ChartSeries, chart: Chart): boolean =>
  (part === "line") === /line|xy|^radar(markers)?$/i.test(series.type ?? chart.type);

function colourPart(part: "line" | "fill"): {
  readonly read: (self: ChartPartState) => string | number | boolean | null;
  readonly write: (self: ChartPartState, color: string | null) => void;
} {
  const key = (self: ChartPartState): string => (self.series === undefined ? `${self.part}/${part}` : `${part}/color`);
  return {
    read: (self) => {
      if (self.series !== undefined && isColourOf(part, self.series, self.chart)) return self.series.color;
      return (self.series ?? self.chart).details?.get(key(self)) ?? "";
    },
    write: (self, color) => {
      if (self.series !== undefined && isColourOf(part, self.series, self.chart)) self.series.color = color;
      else if (color === null) (self.series ?? self.chart).details?.delete(key(self));
      else keptValues(self.series ?? self.chart).set(key(self), color);
    },
  };
}

const fill = colourPart("fill");
const line = colourPart("line");

export const chartFill: ExcelClass<ChartPartState> = {
  properties: {},
  methods: {
    setSolidColor: method([colour], (self, [color], core) => {
      fill.write(self, color);
      redrawCells(core, self.sheet);
    }),
    clear: method([], (self, _args, core) => {
      fill.write(self, null);
      redrawCells(core, self.sheet);
    }),
  },
};

export const chartLineFormat: ExcelClass<ChartPartState> = {
  properties: {
    lineStyle: own("lineStyle", "Continuous", oneOf(...lineStyles)),
    weight: own("weight", 0.75, within(0, 1584)),
    color: readWrite(line.read, colour, (self, color, core) => {
      line.write(self, color);
      redrawCells(core, self.sheet);
    }),
  },
  methods: {
    clear: method([], (self, _args, core) => {
      line.write(self, null);
      redrawCells(core, self.sheet);
    }),
  },
};
