import { type ExcelClass } from "../protocol/excelClass";
import type { ChartPartState } from "./states";
import { all } from "./chartParts";
import { format } from "./chartFormats";

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
      linkNumberFormat: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
    }),
  },
  objects: { format: format("ChartDataLabelFormat") },
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
