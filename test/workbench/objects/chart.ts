import { seriesOf } from "./chartSource";
import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { either, number, object, oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Property } from "../protocol/excelClass";
import type { Workbook } from "../workbook/records";
import type { Rect } from "../workbook/address";
import { columnLeft, columnWidth, rowTop } from "../workbook/measures";
import { chartPart, keptIn, keptProperties } from "./chartParts";
import { blanksAs, chartTypes } from "./chartWords";
import { eventMethods } from "./eventMethods";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import type { ChartState } from "./states";
import { seriesBy } from "./chartSource";
import { changed } from "./chartSeries";

const place = (side: "left" | "top" | "width" | "height"): Property<ChartState> =>
  readWrite(
    ({ chart }) => chart[side],
    number,
    ({ sheet, chart }, points, core) => {
      if (points < 0) throw invalidArgument();
      chart[side] = points;
      redrawCells(core, sheet);
    },
  );

const cellOf = (self: ChartState, where: ExcelObject<"Range"> | string, core: Core): Rect =>
  typeof where === "string" ? requireRange(core, self.sheet, where).rect : rectOf(where.state);

const activeCharts = new WeakMap<Workbook, string>();

export const activeChartId = (workbook: Workbook): string | undefined => activeCharts.get(workbook);

export const chart: ExcelClass<ChartState> = {
  id: ({ chart: { id } }) => id,
  properties: {
    id: readOnly((self) => self.chart.id),
    name: readWrite(
      (self) => self.chart.name,
      text,
      (self, name) => void (self.chart.name = name),
    ),
    chartType: readWrite(
      (self) => self.chart.type,
      oneOf(...chartTypes),
      (self, type, core) => changed(core, self, () => (self.chart.type = type)),
    ),
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    ...keptProperties("chart", {
      plotVisibleOnly: true,
      style: 2,
      showAllFieldButtons: true,
      showDataLabelsOverMaximum: true,
      categoryLabelLevel: 0,
      seriesNameLevel: 0,
    }),
    displayBlanksAs: keptIn(() => "chart", "displayBlanksAs", "NotPlotted", oneOf(...blanksAs)),
    plotBy: keptIn(() => "chart", "plotBy", "Columns", oneOf("Rows", "Columns")),
  },
  objects: {
    title: (self) => excelObject("ChartTitle", self),
    legend: (self) => excelObject("ChartLegend", self),
    series: (self) => excelObject("ChartSeriesCollection", self),
    axes: (self) => excelObject("ChartAxes", chartPart(self, "axes")),
    dataLabels: (self) => excelObject("ChartDataLabels", chartPart(self, "data labels")),
    format: (self) => excelObject("ChartAreaFormat", chartPart(self, "area")),
    plotArea: (self) => excelObject("ChartPlotArea", chartPart(self, "plot area")),
    pivotOptions: (self) => excelObject("ChartPivotOptions", chartPart(self, "pivot options")),
    worksheet: (self) => excelObject("Worksheet", self.sheet),
  },
  methods: {
    delete: method([], ({ sheet, chart: own }, _args, core) => {
      sheet.charts.splice(sheet.charts.indexOf(own), 1);
      redrawCells(core, sheet);
      core.events.raise("chartDeleted", [sheet.id], () => ({ chartId: own.id, worksheetId: sheet.id, source: "Local" }));
    }),
    activate: method([], (self, _args, core) => {
      activeCharts.set(core.workbook, self.chart.id);
      core.events.raise("chartActivated", [self.chart.id, self.sheet.id], () => ({ chartId: self.chart.id, worksheetId: self.sheet.id }));
    }),
    getDataTable: method([], (self) => excelObject("ChartDataTable", chartPart(self, "data table"))),
    getDataTableOrNullObject: method([], (self) => excelObject("ChartDataTable", chartPart(self, "data table"))),
    setData: method([object("Range"), seriesBy], (self, [source, by = "Auto"], core) =>
      changed(core, self, () => self.chart.series.splice(0, self.chart.series.length, ...seriesOf(source.state, by))),
    ),
    setPosition: method([either(object("Range"), text), optional(either(object("Range"), text))], (self, [start, end], core) => {
      const { sheet, chart: own } = self;
      const from = cellOf(self, start, core);
      own.left = columnLeft(sheet, from.column);
      own.top = rowTop(sheet, from.row);
      if (end !== undefined) {
        const to = cellOf(self, end, core);
        const [column, row] = [to.column + to.columns - 1, to.row + to.rows - 1];
        own.width = columnLeft(sheet, column) + columnWidth(sheet, column) - own.left;
        own.height = rowTop(sheet, row + 1) - own.top;
      }
      redrawCells(core, sheet);
    }),
    ...eventMethods({ ActivatedEvent: "chartActivated", DeactivatedEvent: "chartDeactivated" }, (self: ChartState) => self.chart.id),
  },
};
