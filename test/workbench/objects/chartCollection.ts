import { redrawCells, type Core } from "../core";
import { itemNotFound } from "../protocol/apiError";
import { object, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Chart, Sheet } from "../workbook/records";
import { eventMethods } from "./eventMethods";
import { seriesOf, seriesBy, textOfCell } from "./chartSource";
import { chartTypes } from "./chartWords";

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

export const chartCollection: ExcelClass<Sheet> = {
  properties: { count: readOnly((sheet) => sheet.charts.length) },
  methods: {
    add: method([oneOf(...chartTypes), object("Range"), seriesBy], (sheet, [type, source, by = "Auto"], core) => {
      const ordinal = nextChartNumber(core);
      const series = seriesOf(source.state, by);
      const [only] = series;
      const textOfName = (name: string): string => (name.startsWith("=") ? textOfCell(core, sheet, name) : name);
      const chart: Chart = {
        id: `{00000000-0008-0000-0000-${String(ordinal).padStart(12, "0")}}`,
        name: `Chart ${ordinal}`,
        left: 120,
        top: 60,
        width: 360,
        height: 216,
        type,
        title: series.length === 1 && only !== undefined ? textOfName(only.name) : "Chart Title",
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
