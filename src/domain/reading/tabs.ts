import { readPeriod, isKnownPeriod } from "../period/period";
import { columnOf, holdsFigures, type Column } from "./columns/column";
import type { Context, ContextLine } from "./context";
import { namesSeries } from "./headers/headings";
import type { Table } from "./tables/table";
import { isEntityLabel } from "./vocabulary/entityWords";
import { isGenericTitle } from "./vocabulary/titleWords";
import { isTopic } from "./vocabulary/topicWords";
import { plainText, wordKey } from "./words";

/** The headers that both ways of a table have, periods left out: next month's sheet is of the same shape. */
export function signatureOf({ columns, isTurned }: Table): string {
  const headers = columns.filter(({ header, period }) => header !== "" && period === null).map(({ header }) => wordKey(header));
  return JSON.stringify([isTurned, headers]);
}

/** Tells tables of one shape apart by the names of their sheets: a period, a team, or a perspective each. */
export function withTab(table: Table, alike: readonly Table[]): Table {
  const sheets = [...new Set(alike.map(({ view }) => view.sheet))];
  if (sheets.length < 2 || sheets.every(namesSeries)) return table;
  const { context, columns } = table;
  const { sheet } = table.view;
  const period = readPeriod(sheet.trim(), "General");
  const line = (role: "period" | "entity" | "perspective", doubt: string | null = null): ContextLine => ({
    id: `${sheet}!~tab`,
    text: sheet.trim(),
    header: sheet.trim(),
    role,
    at: sheet,
    row: -1,
    column: -1,
    tell: "sheet-name",
    periods: role === "period" && period ? [period] : [],
    doubt,
  });
  const isDated = columns.some((column) => column.period !== null && holdsFigures(column)) || columnOf(columns, "period") !== null;
  if (sheets.filter((each) => readPeriod(each.trim(), "General") !== null).length * 3 >= sheets.length * 2) {
    if (period === null || isDated || (context.period.kind === "one" && isKnownPeriod(context.period.period.key))) return table;
    return { ...table, context: { ...withLine(context, line("period")), period: { kind: "one", period } } };
  }
  if (saysWhose(table) || period !== null || isGenericTitle(sheet)) return table;
  const told = whatTabsSay(table, alike);
  if (told === null) return table;
  if (told !== "perspective") return { ...table, context: withLine(context, line("entity", told === "open" ? "entity-in-tab" : null)) };
  return isGrouped(table) ? table : { ...table, context: withLine(context, line("perspective")) };
}

const saysWhose = ({ columns, context }: Table): boolean =>
  columnOf(columns, "entity") !== null || columns.some(({ entity }: Column) => entity !== null) || context.one("entity") !== null;

const isGrouped = ({ columns, context, records }: Table): boolean =>
  columnOf(columns, "perspective") !== null ||
  context.one("perspective") !== null ||
  records.some(({ perspective }) => perspective !== null);

function withLine(context: Context, line: ContextLine): Context {
  const lines = [...context.lines.filter(({ id }) => id !== line.id), line];
  return { ...context, lines, one: (role) => (role === line.role ? line : context.one(role)) };
}

/**
 * Sheets that share half of their KPIs are of so many teams. So are those whose headers are nearly the same, periods and all, where one KPI comes
 * again or where most tabs are known for departments; where all are perspectives or topics, they part the KPIs. Null where nothing is to say.
 */
function whatTabsSay(table: Table, alike: readonly Table[]): "entity" | "perspective" | "open" | null {
  const others = alike.filter(({ view }) => view.sheet !== table.view.sheet);
  const own = namesOf(table);
  if (others.some((other) => overlap(own, namesOf(other)) >= 0.5)) return "entity";
  const same = [table, ...others.filter((other) => headedAlike(other, table) && !isGenericTitle(other.view.sheet))];
  const tabs = [...new Set(same.map(({ view }) => view.sheet))].filter((tab) => !namesSeries(tab) && readPeriod(tab, "General") === null);
  if (tabs.length < 2 || !tabs.includes(table.view.sheet) || same.every((each) => namesOf(each).size === 0)) return null;
  const comesAgain = same.some((one, index) => same.slice(index + 1).some((other) => sharesKpi(one, other)));
  const labels = tabs.map(isEntityLabel);
  // "Finance", "HR" and "Operations" are departments as well as perspectives.
  const areTopics = tabs.every((tab, index) => labels[index] !== "surely" && isTopic(tab)) && labels.includes("no");
  if (areTopics) return "perspective";
  if (comesAgain) return "entity";
  return labels.filter((label) => label !== "no").length * 2 >= labels.length && !tabs.every(isTopic) ? "entity" : "open";
}

const sharesKpi = (one: Table, other: Table): boolean => {
  const names = namesOf(other);
  return one.view.sheet !== other.view.sheet && [...namesOf(one)].some((name) => names.has(name));
};

/** Most headers are the same, those of periods too: last year's column may be missing on one of the sheets. */
function headedAlike(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map(({ columns }) => new Set(columns.flatMap(({ header }) => (header === "" ? [] : [wordKey(header)]))));
  if (a === undefined || b === undefined) return false;
  return [...a].filter((header) => b.has(header)).length >= Math.max(a.size, b.size) * 0.6;
}

/** Names of the table's KPIs. */
export const namesOf = ({ records, columns }: Table): ReadonlySet<string> =>
  new Set([
    ...records.flatMap(({ name }) => (name ? [plainText(name.text)] : [])),
    ...columns.flatMap(({ kpi }) => (kpi ? [plainText(kpi.text)] : [])),
  ]);

/** The share of the smaller set's names that the other has too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((name) => b.has(name)).length / smaller;
}
