import { printRect } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/records";
import { presets } from "./conditionalWords";
import { drawable } from "./drawing";
import { chartShapes } from "./chartTypes";

const longestList = 255;

function* sheetLosses(sheet: Sheet): Generator<string> {
  for (const { kind, name } of sheet.shapes.filter((shape) => !drawable(shape)))
    yield `${sheet.name}: the ${kind.toLowerCase()} "${name}" is not saved.`;
  for (const { type, name } of sheet.charts)
    if (!(type in chartShapes)) yield `${sheet.name}: the chart "${name}" is saved as columns; ${type} is unknown.`;
  for (const { name, filters, sort } of sheet.tables) {
    if (filters !== undefined && filters.size > 0)
      yield `${sheet.name}: the filter of the table "${name}" is not saved; the rows it hides stay hidden.`;
    if (sort !== undefined) yield `${sheet.name}: what the table "${name}" was sorted by is not saved; its rows stay in order.`;
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.kind === "PresetCriteria" && !(rule.criterion in presets))
      yield `${sheet.name}: the conditional format "${rule.criterion}" is not saved.`;
  }
  for (const { kind, formula1, ranges } of sheet.validations) {
    if (kind === "List" && !formula1.startsWith("=") && formula1.length > longestList) {
      yield `${sheet.name}: the list of allowed values at ${ranges.map(printRect).join(" ")} is longer than the ${longestList} characters Excel reads.`;
    }
  }
}

/** What saving cannot put into the file, a sentence each. */
export const lossesOnSaving = (workbook: Workbook): readonly string[] => workbook.sheets.flatMap((sheet) => [...sheetLosses(sheet)]);
