import { boolean, count, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import { textOfCell } from "./chartSource";
import { chartPart, keptProperties } from "./chartParts";
import type { ChartState } from "./states";
import { changed } from "./chartSeries";

export const chartTitle: ExcelClass<ChartState> = {
  properties: {
    text: readWrite(
      ({ sheet, chart }, core) => (chart.titleFormula === undefined ? (chart.title ?? "") : textOfCell(core, sheet, chart.titleFormula)),
      text,
      (self, title, core) =>
        changed(core, self, () => {
          self.chart.title = title;
          self.chart.titleFormula = undefined;
        }),
    ),
    visible: readWrite(
      (self) => self.chart.title !== null,
      boolean,
      (self, visible, core) => changed(core, self, () => (self.chart.title = visible ? (self.chart.title ?? "Chart Title") : null)),
    ),
    ...keptProperties("title", {
      overlay: false,
      left: 0,
      top: 0,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      textOrientation: 0,
      position: "Automatic",
      showShadow: false,
    }),
    width: readOnly(() => 0),
    height: readOnly(() => 0),
  },
  objects: { format: (self) => excelObject("ChartTitleFormat", chartPart(self, "title")) },
  methods: {
    getSubstring: method([count, count], (self, [start, length]) =>
      excelObject("ChartFormatString", chartPart(self, `title letters ${start} ${length}`)),
    ),
    setFormula: method([text], (self, [formula], core) =>
      changed(core, self, () => {
        self.chart.title = textOfCell(core, self.sheet, formula);
        self.chart.titleFormula = formula;
      }),
    ),
  },
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
    ...keptProperties("legend", { overlay: false, left: 0, top: 0, width: 0, height: 0, showShadow: false }),
  },
  objects: {
    format: (self) => excelObject("ChartLegendFormat", chartPart(self, "legend")),
    legendEntries: (self) => excelObject("ChartLegendEntryCollection", self),
  },
  methods: {},
};
