import { excelObject, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { all, chartPart, own } from "./chartParts";
import { format } from "./chartFormats";
import type { ChartPartState, ChartState } from "./states";

const noMethods = { methods: {} };

/** Where a text of a chart stands and how it reads. */
const textPlace = {
  autoText: true,
  formula: "",
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  left: 0,
  top: 0,
  linkNumberFormat: true,
  numberFormat: "General",
  text: "",
  textOrientation: 0,
};

const size = { width: readOnly<ChartPartState>(() => 0), height: readOnly<ChartPartState>(() => 0) };

/** The label of one point. */
export const chartDataLabel: ExcelClass<ChartPartState> = {
  properties: {
    ...all({
      ...textPlace,
      position: "None",
      separator: ",",
      showBubbleSize: false,
      showCategoryName: false,
      showLegendKey: false,
      showPercentage: false,
      showSeriesName: false,
      showValue: false,
    }),
    ...size,
  },
  objects: { format: format("ChartDataLabelFormat") },
  ...noMethods,
};

export const chartTrendlineLabel: ExcelClass<ChartPartState> = {
  properties: { ...all(textPlace), ...size },
  objects: { format: format("ChartTrendlineLabelFormat") },
  ...noMethods,
};

/** The table of values below the plot. */
export const chartDataTable: ExcelClass<ChartPartState> = {
  properties: all({ visible: true, showHorizontalBorder: true, showLegendKey: true, showOutlineBorder: true, showVerticalBorder: true }),
  objects: { format: format("ChartDataTableFormat") },
  ...noMethods,
};

export const chartErrorBars: ExcelClass<ChartPartState> = {
  properties: all({ visible: false, endStyleCap: true, include: "Both", type: "FixedValue" }),
  objects: { format: format("ChartErrorBarsFormat") },
  ...noMethods,
};

/** Letters of a title. */
export const chartFormatString: ExcelClass<ChartPartState> = {
  properties: {},
  objects: { font: (self) => excelObject("ChartFont", self) },
  ...noMethods,
};

export const chartBinOptions: ExcelClass<ChartPartState> = {
  properties: all({ allowOverflow: false, allowUnderflow: false, count: 0, overflowValue: 0, type: "Auto", underflowValue: 0, width: 0 }),
  ...noMethods,
};

export const chartBoxwhiskerOptions: ExcelClass<ChartPartState> = {
  properties: all({
    quartileCalculation: "Exclusive",
    showInnerPoints: false,
    showMeanLine: false,
    showMeanMarker: true,
    showOutlierPoints: true,
  }),
  ...noMethods,
};

export const chartMapOptions: ExcelClass<ChartPartState> = {
  properties: all({ labelStrategy: "None", level: "Automatic", projectionType: "Automatic" }),
  ...noMethods,
};

const legendEntry = (self: ChartState, index: number): ExcelObject =>
  excelObject("ChartLegendEntry", chartPart(self, `legend entry ${index}`));

export const chartLegendEntryCollection: ExcelClass<ChartState> = {
  properties: {},
  ...noMethods,
  items: (self) => self.chart.series.map((_series, index) => legendEntry(self, index)),
};

export const chartLegendEntry: ExcelClass<ChartPartState> = {
  properties: {
    visible: own("visible", true),
    index: readOnly((self) => Number(/\d+$/.exec(self.part)?.[0] ?? 0)),
    left: readOnly(() => 0),
    top: readOnly(() => 0),
    ...size,
  },
  ...noMethods,
};

/** How values shade a map's regions, and other looks of a series that are kept. */
export const seriesLooks = {
  bubbleScale: 100,
  gradientMaximumType: "ExtremeValue",
  gradientMaximumValue: 0,
  gradientMidpointType: "Percent",
  gradientMidpointValue: 50,
  gradientMinimumType: "ExtremeValue",
  gradientMinimumValue: 0,
  gradientStyle: "TwoPhaseColor",
  invertIfNegative: false,
  parentLabelStrategy: "None",
  secondPlotSize: 75,
  showConnectorLines: true,
  showLeaderLines: false,
  splitType: "SplitByPosition",
  splitValue: 0,
  varyByCategories: false,
} as const;

export const seriesColours = ["gradientMaximumColor", "gradientMidpointColor", "gradientMinimumColor", "invertColor"] as const;

export const chartPivotOptions: ExcelClass<ChartPartState> = {
  properties: all({
    showAxisFieldButtons: true,
    showLegendFieldButtons: true,
    showReportFilterFieldButtons: true,
    showValueFieldButtons: true,
  }),
  ...noMethods,
};
