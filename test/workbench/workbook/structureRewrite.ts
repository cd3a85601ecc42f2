import type { NameNode, ReferenceNode, StructuredNode, CallNode } from "../engine/formula/ast";
import { rewriteFormula } from "../engine/formula/rewrite";
import { columnOfKey, contains, rowOfKey, type CellAddress } from "./address";
import type { ConditionalFormat, ConditionalRule, DefinedName, Sheet, Table, Validation, Workbook } from "./records";

/** Where a formula stands: its sheet, and its cell when it stands in one. */
export interface Home {
  readonly sheet: Sheet | null;
  readonly at: CellAddress | null;
}

export type Replace = (node: ReferenceNode | StructuredNode | NameNode | CallNode, home: Home) => string | null;

/** Rewrites every formula of a workbook: cells, names, tables, conditional formats, validations, charts, links. */
export function rewriteWorkbook(workbook: Workbook, replace: Replace): void {
  const text = (formula: string, home: Home): string => rewriteFormula(formula, (node) => replace(node, home));
  rewriteNames(workbook.names, { sheet: null, at: null }, text);
  for (const sheet of workbook.sheets) {
    const home: Home = { sheet, at: null };
    rewriteNames(sheet.names, home, text);
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = text(cell.formula, { sheet, at: { row: rowOfKey(key), column: columnOfKey(key) } });
      if (formula !== cell.formula) cell.formula = formula;
    }
    sheet.tables.forEach((table) => rewriteTable(table, { sheet, at: { row: table.range.row + 1, column: table.range.column } }, text));
    sheet.conditionalFormats.forEach((format) => rewriteConditionalFormat(format, home, text));
    sheet.validations.forEach((validation, i) => (sheet.validations[i] = rewriteValidation(validation, home, text)));
    for (const chart of sheet.charts) {
      if (chart.titleFormula !== undefined) chart.titleFormula = text(chart.titleFormula, home);
      for (const series of chart.series) {
        series.values = text(series.values, home);
        if (series.categories !== null) series.categories = text(series.categories, home);
        if (series.name.startsWith("=")) series.name = text(series.name, home);
      }
    }
    for (const [key, link] of sheet.hyperlinks) {
      if (link.documentReference === undefined) continue;
      const documentReference = text(link.documentReference, home);
      if (documentReference !== link.documentReference) sheet.hyperlinks.set(key, { ...link, documentReference });
    }
  }
}

type Rewrite = (formula: string, home: Home) => string;

function rewriteNames(names: readonly DefinedName[], home: Home, text: Rewrite): void {
  for (const name of names) name.formula = text(name.formula, home);
}

function rewriteTable(table: Table, home: Home, text: Rewrite): void {
  for (const column of table.columns) {
    if (column.formula !== undefined) column.formula = text(column.formula, home);
    if (column.totalsFormula !== undefined) column.totalsFormula = text(column.totalsFormula, home);
  }
}

/** Numbers written as text stay as they are; only what begins with "=" is a formula. */
const formulaOnly = (formula: string, home: Home, text: Rewrite): string => (formula.startsWith("=") ? text(formula, home) : formula);

function rewriteConditionalFormat(format: ConditionalFormat, home: Home, text: Rewrite): void {
  format.rule = rewriteRule(format.rule, (formula) => formulaOnly(formula, home, text));
}

export function rewriteRule(rule: ConditionalRule, text: (formula: string) => string): ConditionalRule {
  const point = <T extends { readonly formula?: string | undefined }>(each: T): T =>
    each.formula === undefined ? each : { ...each, formula: text(each.formula) };
  switch (rule.kind) {
    case "Custom":
      return { ...rule, formula: text(rule.formula) };
    case "CellValue":
      return { ...rule, formula1: text(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: text(rule.formula2) }) };
    case "IconSet":
      return { ...rule, criteria: rule.criteria.map(point) };
    case "ColorScale":
      return { ...rule, points: rule.points.map(point) };
    case "DataBar":
      return { ...rule, min: point(rule.min), max: point(rule.max) };
    default:
      return rule;
  }
}

function rewriteValidation(validation: Validation, home: Home, text: Rewrite): Validation {
  return {
    ...validation,
    formula1: formulaOnly(validation.formula1, home, text),
    ...(validation.formula2 === undefined ? {} : { formula2: formulaOnly(validation.formula2, home, text) }),
  };
}

/** The table a structured reference means: by name, or the one around the formula's cell. */
export function tableMeant(workbook: Workbook, node: StructuredNode, home: Home): Table | undefined {
  const { at, sheet } = home;
  if (node.table === "") return at && sheet ? sheet.tables.find(({ range }) => contains(range, { ...at, rows: 1, columns: 1 })) : undefined;
  const name = node.table.toLowerCase();
  return workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name.toLowerCase() === name);
}
