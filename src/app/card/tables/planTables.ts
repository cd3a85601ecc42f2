import { columnsOf, names, tableNames, tables, type TableName } from "../../../domain/document";
import type { GridRect, GridValue } from "../../../domain/reading/sheetGrid";
import type { CardMode } from "../cardMode";
import type { CardDraft, RecordChange, TableDraft } from "./cardTables";
import { dataColumns } from "./dataColumns";
import { literally } from "../formulas/formulaText";
import { figureColumn } from "./linkList";
import type { SheetWords } from "../../sheetWords";
import type { StoredTable, StoredWorkbook } from "../../storedWorkbook";
import { text, type PlanCell, type PlanStep } from "../../workbookPlan";

/** Calculated columns: one formula over the whole column, as Excel's tables want it; a cell the user typed over stays typed. */
const calculated: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  BSC_KPIs: { Target: linked("Target link", `""`) },
  BSC_Data: {
    Actual: linked("Actual link", `""`),
    Target: linked("Target link", `IFNA(IF(${ofKpi("Target")}="","",${ofKpi("Target")}),"")`),
    Key: `=[@KPI]&"|"&[@Entity]&"|"&[@Period]`,
  },
};

/** Where figures have a numerator and a denominator: an actual that no cell gives is one over the other; over nothing it is no figure, not 0. */
const ofRatios: Readonly<Record<string, string>> = {
  Actual:
    `=IF(${linkedTo("Actual link", `""`)}="",` +
    `IF(AND(ISNUMBER([@Numerator]),ISNUMBER([@Denominator])),IF([@Denominator]=0,"",[@Numerator]/[@Denominator]),""),` +
    `${linkedTo("Actual link", `""`)})`,
  Numerator: linked("Numerator link", `""`),
  Denominator: linked("Denominator link", `""`),
};

/** The formulas of a table's calculated columns. */
function formulasOf(table: TableName, draft: TableDraft, mode: CardMode, words: SheetWords): Readonly<Record<string, string>> {
  if (table !== "BSC_Data") return calculated[table] ?? {};
  const hasRatios = ["Denominator", "Denominator link"].some((heading) => draft.column(heading).some((cell) => cell !== ""));
  const formulas: Readonly<Record<string, string>> = {
    ...calculated[table],
    ...(hasRatios ? ofRatios : {}),
    ...dataColumns(mode, words.notAFigure),
  };
  if (!draft.column("Roll-up link").some((cell) => cell !== "")) return formulas;
  return { ...formulas, Actual: elseRolledUp(formulas["Actual"] ?? "") };
}

/** An actual that is given here stands before what the entities of a cascade add up to. */
function elseRolledUp(own: string): string {
  const given = own.slice(1);
  return `=IF(${given}="",${linkedTo("Roll-up link", `""`)},${given})`;
}

function linked(column: string, otherwise: string): string {
  return `=${linkedTo(column, otherwise)}`;
}

function linkedTo(column: string, otherwise: string): string {
  return `IF(ISNUMBER([@[${column}]]),INDEX(${names.links},[@[${column}]],${figureColumn}),${otherwise})`;
}

function ofKpi(column: string): string {
  return `INDEX(BSC_KPIs[${column}],MATCH(${literally("[@KPI]")},BSC_KPIs[ID],0))`;
}

/** A quiet colour that keeps the tabs of our tables together. */
export const ourTabs = "#A9B8BC";

/** Where a table stands once the plan is carried out. */
interface TablePlace {
  readonly sheet: string;
  readonly range: GridRect;
  readonly headers: readonly string[];
}

/** Rows and columns of the tables; formulas come later (`planCalculatedColumns`), when every table and name they refer to is there. */
export function planTables(stored: StoredWorkbook, draft: CardDraft, freeSheetName: (wanted: string) => string): PlanStep[] {
  return tableNames.flatMap((table) => {
    const existing = stored.tables[table];
    return existing ? updateTable(table, existing, draft[table]) : createTable(table, draft[table], freeSheetName(tables[table].sheet));
  });
}

function createTable(table: TableName, draft: TableDraft, sheet: string): PlanStep[] {
  const headers = columnsOf(table);
  const rows = draft.rows.map((row) => headers.map((heading) => writtenCell(table, row, heading)));
  const range = { row: 0, column: 0, rows: Math.max(rows.length, 1) + 1, columns: headers.length };
  return [
    { kind: "add-sheet", sheet, tabColor: ourTabs },
    { kind: "cells", sheet, row: 0, column: 0, cells: [headers.map(text), ...rows] },
    { kind: "add-table", table, sheet, range },
    { kind: "view", sheet, freezeRows: 1, gridlines: true },
    { kind: "page", sheet, area: null, titleRows: { first: 0, last: 0 } },
    { kind: "column-widths", sheet, widths: headers.map((heading, column) => ({ column, points: widthOf(heading) })) },
  ];
}

function updateTable(table: TableName, existing: StoredTable, draft: TableDraft): PlanStep[] {
  const missing = columnsOf(table).filter((heading) => !existing.headers.includes(heading));
  const headers = [...existing.headers, ...missing];
  const steps: PlanStep[] = missing.length > 0 ? [{ kind: "append-columns", table, headers: missing }] : [];
  const places = rowPlaces(draft, existing.values.length);
  const last = Math.max(existing.values.length - 1, ...places);
  const appended = last + 1 - existing.values.length;
  if (appended > 0) steps.push({ kind: "append-rows", table, count: appended, totals: existing.totals });
  const cells: (PlanCell[] | undefined)[] = [];
  draft.rows.forEach((row, index) => {
    if (row.write.size === 0) return;
    cells[places[index] ?? 0] = headers.map((heading) => writtenCell(table, row, heading));
  });
  const first = cells.findIndex((row) => row !== undefined);
  if (first < 0) return steps;
  const untouched = headers.map(() => null);
  const block = Array.from(cells.slice(first), (row) => row ?? untouched);
  const { row, column } = existing.range;
  if (existing.values.length > 0) steps.unshift({ kind: "clear-filters", table });
  return [...steps, { kind: "cells", sheet: existing.sheet, row: row + 1 + first, column, cells: block }];
}

/**
 * The calculated columns' formulas, in runs around what the user typed over them. Where sheets of an unfinished plan are taken away,
 * formulas that refer to them break: all are written again. `mode` says whether they call functions of ours.
 */
export function planCalculatedColumns(
  stored: StoredWorkbook,
  draft: CardDraft,
  sheetOf: (table: TableName) => string,
  mode: CardMode,
  words: SheetWords,
): PlanStep[] {
  return tableNames.flatMap((table) => planColumns(table, stored, draft, sheetOf(table), formulasOf(table, draft[table], mode, words)));
}

/** Of `BSC_Data` those alone that read texts, as another mode of the card reads them. */
export const planTextColumns = (stored: StoredWorkbook, draft: CardDraft, mode: CardMode, words: SheetWords): PlanStep[] =>
  planColumns("BSC_Data", stored, draft, stored.tables.BSC_Data?.sheet ?? "BSC_Data", dataColumns(mode, words.notAFigure));

function planColumns(
  table: TableName,
  stored: StoredWorkbook,
  draft: CardDraft,
  sheet: string,
  formulas: Readonly<Record<string, string>>,
): PlanStep[] {
  const anew = stored.sheets.some(({ unfinished }) => unfinished === "made");
  const place = placeAfter(stored.tables[table], draft[table], table, sheet);
  return Object.entries(formulas).flatMap(([heading, formula]): PlanStep[] => {
    const column = place.headers.indexOf(heading);
    return runsToFill(stored.tables[table], heading, place.range.rows - 1, anew ? null : formula).map(({ first, count }) => ({
      kind: "fill",
      sheet: place.sheet,
      range: { row: place.range.row + 1 + first, column: place.range.column + column, rows: count, columns: 1 },
      formula,
    }));
  });
}

function placeAfter(existing: StoredTable | undefined, draft: TableDraft, table: TableName, sheet: string): TablePlace {
  const headers = existing
    ? [...existing.headers, ...columnsOf(table).filter((heading) => !existing.headers.includes(heading))]
    : columnsOf(table);
  const stored = existing?.values.length ?? 0;
  const rows = Math.max(1, stored, ...rowPlaces(draft, stored).map((place) => place + 1));
  const { row, column } = existing?.range ?? { row: 0, column: 0 };
  return { sheet, range: { row, column, rows: rows + 1, columns: headers.length }, headers };
}

/** The body row each row of the draft stands in: stored rows where they are, new rows in empty ones first, then at the end. */
function rowPlaces(draft: TableDraft, storedRows: number): number[] {
  const empty = [...draft.emptyRows];
  let next = storedRows;
  return draft.rows.map(({ stored }) => stored ?? empty.shift() ?? next++);
}

/** Rows to write a column's formula to: not where the user typed something, nor where it stands already. */
function runsToFill(
  existing: StoredTable | undefined,
  heading: string,
  rows: number,
  settledFormula: string | null,
): { first: number; count: number }[] {
  const column = existing?.headers.indexOf(heading) ?? -1;
  const isSettled = (row: number): boolean => {
    const now = existing?.formulas[row]?.[column] ?? "";
    const typedOver = now === "" && (existing?.values[row]?.[column] ?? "") !== "";
    return typedOver || now === settledFormula;
  };
  const runs: { first: number; count: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (column >= 0 && isSettled(row)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function writtenCell(table: TableName, { record, write }: RecordChange, heading: string): PlanCell {
  return !write.has(heading) || calculated[table]?.[heading] !== undefined ? null : contentCell(record[heading] ?? "");
}

const contentCell = (content: GridValue): PlanCell => (typeof content === "string" ? text(content) : content);

const wide: ReadonlySet<string> = new Set([
  "KPI",
  "Objective",
  "Perspective",
  "Initiative",
  "Notes",
  "Comment",
  "Finding",
  "Action",
  "Source",
  "Key",
]);
const widthOf = (heading: string): number => (wide.has(heading) ? 150 : heading.length > 12 ? 104 : 72);
