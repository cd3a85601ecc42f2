import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, colour, either, integer, number, object, oneOf, optional, text } from "../protocol/arguments";
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
import type { Rect } from "../workbook/address";
import { cellAt, styleAt } from "../workbook/cells";
import { displayText } from "../workbook/displayText";
import { columnLeft, columnWidth, rowHeight, rowTop } from "../workbook/measures";
import type { Chart, ChartSeries, Sheet } from "../workbook/records";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { chartPart, keptIn } from "./chartParts";
import { eventMethods } from "./eventMethods";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import type { ChartSeriesState, ChartState, RangeState } from "./states";

const isText = (sheet: Sheet, row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === "string";

/** Series from a range: in columns when it is at least as tall as wide; texts in the first row and column are names and categories. */
function seriesOf({ sheet, rect: given }: RangeState, by: string): ChartSeries[] {
  const rect = given ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const inColumns = by === "Columns" || (by === "Auto" && rect.rows >= rect.columns);
  const hasNames = inColumns
    ? rect.rows > 1 &&
      (isText(sheet, rect.row, rect.column + rect.columns - 1) || (cellAt(sheet, rect.row, rect.column)?.value ?? null) === null)
    : rect.columns > 1 && isText(sheet, rect.row + rect.rows - 1, rect.column);
  const hasCategories = inColumns
    ? rect.columns > 1 && isText(sheet, rect.row + rect.rows - 1, rect.column)
    : rect.rows > 1 &&
      (isText(sheet, rect.row, rect.column + rect.columns - 1) || (cellAt(sheet, rect.row, rect.column)?.value ?? null) === null);
  const top = rect.row + ((inColumns ? hasNames : hasCategories) ? 1 : 0);
  const left = rect.column + ((inColumns ? hasCategories : hasNames) ? 1 : 0);
  const rows = rect.row + rect.rows - top;
  const columns = rect.column + rect.columns - left;
  const shown = (row: number, column: number): string =>
    displayText(cellAt(sheet, row, column)?.value ?? null, styleAt(sheet, row, column).numberFormat);
  const categories = !hasCategories
    ? null
    : inColumns
      ? formulaOf(sheet, { row: top, column: rect.column, rows, columns: 1 })
      : formulaOf(sheet, { row: rect.row, column: left, rows: 1, columns });
  return Array.from({ length: inColumns ? columns : rows }, (_, index) => ({
    name: !hasNames ? `Series${index + 1}` : inColumns ? shown(rect.row, left + index) : shown(top + index, rect.column),
    values: inColumns
      ? formulaOf(sheet, { row: top, column: left + index, rows, columns: 1 })
      : formulaOf(sheet, { row: top + index, column: left, rows: 1, columns }),
    categories,
    color: null,
    type: null,
  }));
}

const find = (sheet: Sheet, name: string): ExcelObject | null => {
  const found = sheet.charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase()) ?? sheet.charts.find(({ id }) => id === name);
  return found === undefined ? null : excelObject("Chart", { sheet, chart: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const nextChartNumber = (core: Core): number =>
  Math.max(0, ...core.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => Number(/-(\d{12})\}$/.exec(id)?.[1] ?? 0)))) + 1;

const seriesBy = optional(oneOf("Auto", "Columns", "Rows"));

export const chartCollection: ExcelClass<Sheet> = {
  properties: { count: readOnly((sheet) => sheet.charts.length) },
  methods: {
    add: method([text, object("Range"), seriesBy], (sheet, [type, source, by = "Auto"], core) => {
      const ordinal = nextChartNumber(core);
      const series = seriesOf(source.state, by);
      const [only] = series;
      const chart: Chart = {
        id: `{00000000-0008-0000-0000-${String(ordinal).padStart(12, "0")}}`,
        name: `Chart ${ordinal}`,
        left: 120,
        top: 60,
        width: 360,
        height: 216,
        type,
        title: series.length === 1 && only !== undefined ? only.name : "Chart Title",
        series,
        legend: { visible: series.length > 1, position: "Bottom" },
      };
      sheet.charts.push(chart);
      redrawCells(core, sheet);
      core.events.raise("chartAdded", [sheet.id], () => ({ chartId: chart.id, worksheetId: sheet.id, source: "Local" }));
      return excelObject("Chart", { sheet, chart });
    }),
    getItem: method([text], (sheet, [name]) => orNotFound(find(sheet, name))),
    getItemOrNullObject: method([text], (sheet, [name]) => find(sheet, name)),
    ...eventMethods(
      { AddedEvent: "chartAdded", DeletedEvent: "chartDeleted", ActivatedEvent: "chartActivated", DeactivatedEvent: "chartDeactivated" },
      (sheet) => sheet.id,
    ),
  },
  items: (sheet) => sheet.charts.map((chart) => excelObject("Chart", { sheet, chart })),
  item: (sheet, name) => orNotFound(find(sheet, text(name))),
};

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

const kept = (part: string, names: Readonly<Record<string, Json>>): Record<string, Property<ChartState>> =>
  Object.fromEntries(Object.entries(names).map(([name, initial]) => [name, keptIn(() => part, name, initial)]));

const cellOf = (self: ChartState, where: ExcelObject<"Range"> | string, core: Core): Rect =>
  typeof where === "string" ? requireRange(core, self.sheet, where).rect : rectOf(where.state);

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
      text,
      (self, type, core) => changed(core, self, () => (self.chart.type = type)),
    ),
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    ...kept("chart", {
      plotVisibleOnly: true,
      displayBlanksAs: "NotPlotted",
      plotBy: "Columns",
      style: 2,
      showAllFieldButtons: true,
      showDataLabelsOverMaximum: true,
    }),
  },
  objects: {
    title: (self) => excelObject("ChartTitle", self),
    legend: (self) => excelObject("ChartLegend", self),
    series: (self) => excelObject("ChartSeriesCollection", self),
    axes: (self) => excelObject("ChartAxes", chartPart(self, "axes")),
    dataLabels: (self) => excelObject("ChartDataLabels", chartPart(self, "data labels")),
    format: (self) => excelObject("ChartAreaFormat", chartPart(self, "area")),
    plotArea: (self) => excelObject("ChartPlotArea", chartPart(self, "plot area")),
    worksheet: (self) => excelObject("Worksheet", self.sheet),
  },
  methods: {
    delete: method([], ({ sheet, chart: own }, _args, core) => {
      sheet.charts.splice(sheet.charts.indexOf(own), 1);
      redrawCells(core, sheet);
      core.events.raise("chartDeleted", [sheet.id], () => ({ chartId: own.id, worksheetId: sheet.id, source: "Local" }));
    }),
    activate: method([], (self, _args, core) =>
      core.events.raise("chartActivated", [self.chart.id, self.sheet.id], () => ({ chartId: self.chart.id, worksheetId: self.sheet.id })),
    ),
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
        own.height = rowTop(sheet, row) + rowHeight(sheet, row) - own.top;
      }
      redrawCells(core, sheet);
    }),
    ...eventMethods({ ActivatedEvent: "chartActivated", DeactivatedEvent: "chartDeactivated" }, (self: ChartState) => self.chart.id),
  },
};

function changed(core: Core, { sheet }: ChartState, change: () => void): void {
  change();
  redrawCells(core, sheet);
}

export const chartTitle: ExcelClass<ChartState> = {
  properties: {
    text: readWrite(
      (self) => self.chart.title ?? "",
      text,
      (self, title, core) => changed(core, self, () => (self.chart.title = title)),
    ),
    visible: readWrite(
      (self) => self.chart.title !== null,
      boolean,
      (self, visible, core) => changed(core, self, () => (self.chart.title = visible ? (self.chart.title ?? "Chart Title") : null)),
    ),
    ...kept("title", {
      overlay: false,
      left: 0,
      top: 0,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      textOrientation: 0,
      position: "Automatic",
      showShadow: false,
    }),
  },
  objects: { format: (self) => excelObject("ChartTitleFormat", chartPart(self, "title")) },
  methods: {},
};

export const chartLegend: ExcelClass<ChartState> = {
  properties: {
    visible: readWrite(
      (self) => self.chart.legend.visible,
      boolean,
      (self, visible, core) => changed(core, self, () => (self.chart.legend.visible = visible)),
    ),
    position: readWrite(
      (self) => self.chart.legend.position,
      oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"),
      (self, position, core) => changed(core, self, () => (self.chart.legend.position = position)),
    ),
    ...kept("legend", { overlay: false, left: 0, top: 0, width: 0, height: 0, showShadow: false }),
  },
  objects: { format: (self) => excelObject("ChartLegendFormat", chartPart(self, "legend")) },
  methods: {},
};

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
