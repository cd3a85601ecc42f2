import { redrawCells } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, number, object, oneOf, optional, text, type Arg } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Json } from "../protocol/excelClass";
import type { ChartPartState } from "./states";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { keptValues, own, all, chartPart } from "./chartParts";
import { tickLabelPositions, tickMarks } from "./chartWords";
import { textOfCell } from "./chartSource";
import { format } from "./chartFormats";

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

const stepOrBlank: Arg<Json> = (value) => {
  if (value !== "" && number(value) <= 0) throw invalidArgument();
  return value as Json;
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
      tickMarkSpacing: 1,
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
    majorTickMark: own("majorTickMark", "Outside", oneOf(...tickMarks)),
    minorTickMark: own("minorTickMark", "None", oneOf(...tickMarks)),
    tickLabelPosition: own("tickLabelPosition", "NextToAxis", oneOf(...tickLabelPositions)),
    maximum: own("maximum", "", numberOrBlank),
    minimum: own("minimum", "", numberOrBlank),
    majorUnit: own("majorUnit", "", stepOrBlank),
    minorUnit: own("minorUnit", "", stepOrBlank),
    customDisplayUnit: readOnly((self) => self.chart.details?.get(`${self.part}/customDisplayUnit`) ?? 0),
    positionAt: readOnly((self) => self.chart.details?.get(`${self.part}/positionAt`) ?? 0),
    left: readOnly(() => 0),
    top: readOnly(() => 0),
    width: readOnly(() => 0),
    height: readOnly(() => 0),
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
    setCustomDisplayUnit: method([number], (self, [unit]) => {
      if (unit <= 0) throw invalidArgument();
      keptValues(self.chart).set(`${self.part}/displayUnit`, "Custom").set(`${self.part}/customDisplayUnit`, unit);
    }),
    setPositionAt: method([number], (self, [value]) => {
      keptValues(self.chart).set(`${self.part}/position`, "Custom").set(`${self.part}/positionAt`, value);
    }),
  },
};

const formulaOfRange = (source: ExcelObject<"Range">): string => {
  const { sheet, rect } = source.state;
  if (rect === null) throw itemNotFound();
  return formulaOf(sheet, rect);
};

export const chartGridlines: ExcelClass<ChartPartState> = {
  properties: {
    visible: readWrite(
      (self) => self.chart.details?.get(`${self.part}/visible`) ?? self.part === "axis Value major gridlines",
      boolean,
      (self, visible, core) => {
        keptValues(self.chart).set(`${self.part}/visible`, visible);
        redrawCells(core, self.sheet);
      },
    ),
  },
  objects: { format: format("ChartGridlinesFormat") },
  methods: {},
};

export const chartAxisTitle: ExcelClass<ChartPartState> = {
  properties: {
    ...all({ textOrientation: 0 }),
    // A text that is given is seen.
    text: readWrite(
      (self) => self.chart.details?.get(`${self.part}/text`) ?? "",
      text,
      (self, given, core) => {
        keptValues(self.chart).set(`${self.part}/text`, given).set(`${self.part}/visible`, true);
        redrawCells(core, self.sheet);
      },
    ),
    visible: own("visible", false),
  },
  objects: { format: format("ChartAxisTitleFormat") },
  methods: {
    setFormula: method(
      [text],
      (self, [formula], core) => void keptValues(self.chart).set(`${self.part}/text`, textOfCell(core, self.sheet, formula)),
    ),
  },
};
