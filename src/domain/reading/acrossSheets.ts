import { isKnownPeriod, readPeriod } from "../period/period";
import { columnOf, holdsFigures, type Column } from "./columns/column";
import type { Context, ContextLine } from "./context";
import { headingSeries, isBare, isPlannedYear, namesSeries, saysTargets } from "./headers/headings";
import type { Series } from "./reading";
import type { Table } from "./tables/table";
import { isGenericTitle } from "./vocabulary/titleWords";
import { plainText, wordKey } from "./words";

/**
 * What the sheets say of each other: sheets of one shape are told apart by their tabs (a team, a month, a scenario each), and a sheet
 * of bare figures headed "Targets" holds the targets of the KPIs that another sheet has.
 */
export function readAcrossSheets(tables: readonly Table[]): readonly Table[] {
  const bySignature = new Map<string, Table[]>();
  for (const table of tables) bySignature.set(signatureOf(table), [...(bySignature.get(signatureOf(table)) ?? []), table]);
  return tables.map((table) => {
    const alike = bySignature.get(signatureOf(table)) ?? [];
    const others = tables.filter((each) => each.view.sheet !== table.view.sheet);
    return withSeries(withTab(table, alike), others);
  });
}

/** The headers that both ways of a table have, periods left out: next month's sheet is of the same shape. */
function signatureOf({ columns, isTurned }: Table): string {
  const headers = columns.filter(({ header, period }) => header !== "" && period === null).map(({ header }) => wordKey(header));
  return JSON.stringify([isTurned, headers]);
}

/** Tells tables of one shape apart by the names of their sheets. */
function withTab(table: Table, alike: readonly Table[]): Table {
  const sheets = [...new Set(alike.map(({ view }) => view.sheet))];
  if (sheets.length < 2) return table;
  if (sheets.every(namesSeries)) return table;
  const { context, columns } = table;
  const { sheet } = table.view;
  const period = readPeriod(sheet.trim(), "General");
  const line = (role: "period" | "entity"): ContextLine => ({
    id: `${sheet}!~tab`,
    text: sheet.trim(),
    header: sheet.trim(),
    role,
    at: sheet,
    row: -1,
    column: -1,
    tell: "sheet-name",
    periods: role === "period" && period ? [period] : [],
    doubt: null,
  });
  const isDated = columns.some((column) => column.period !== null && holdsFigures(column)) || columnOf(columns, "period") !== null;
  if (sheets.filter((each) => readPeriod(each.trim(), "General") !== null).length * 3 >= sheets.length * 2) {
    if (period === null || isDated || (context.period.kind === "one" && isKnownPeriod(context.period.period.key))) return table;
    return { ...table, context: { ...withLine(context, line("period")), period: { kind: "one", period } } };
  }
  const hasEntity = columnOf(columns, "entity") !== null || columns.some(({ entity }) => entity !== null) || context.one("entity") !== null;
  if (hasEntity || isGenericTitle(sheet) || !shareKpis(table, alike)) return table;
  return { ...table, context: withLine(context, line("entity")) };
}

function withLine(context: Context, line: ContextLine): Context {
  const lines = [...context.lines.filter(({ id }) => id !== line.id), line];
  return { ...context, lines, one: (role) => (role === line.role ? line : context.one(role)) };
}

const namesOf = ({ records, columns }: Table): ReadonlySet<string> =>
  new Set([
    ...records.flatMap(({ name }) => (name ? [plainText(name.text)] : [])),
    ...columns.flatMap(({ kpi }) => (kpi ? [plainText(kpi.text)] : [])),
  ]);

/** Half of the KPIs of the table are those of another sheet of its shape. */
function shareKpis(table: Table, alike: readonly Table[]): boolean {
  const own = namesOf(table);
  return alike.some((other) => other.view.sheet !== table.view.sheet && overlap(own, namesOf(other)) >= 0.5);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((name) => b.has(name)).length / smaller;
}

/**
 * Bare figures under a heading of targets: they are targets when the heading says so in that word, or when another sheet has the same
 * KPIs; "Plan" and "Budget" alone are asked about. So are years after a baseline, unless their headers count the years of a plan.
 */
function withSeries(table: Table, others: readonly Table[]): Table {
  const { columns, records, view, context } = table;
  const hasOwn = columns.some((column) => (column.role === "target" || column.role === "actual") && !isBare(column));
  if (!columns.some(isBare) || hasOwn || records.some(({ series }) => series !== null)) return table;
  const headings = [view.sheet, ...context.lines.map(({ text }) => text)];
  const heading = headings.find((text) => headingSeries(text) !== null);
  const names = namesOf(table);
  if (heading !== undefined) {
    const series = headingSeries(heading) as Series;
    const isSure = saysTargets(heading) || others.some((other) => overlap(names, namesOf(other)) >= 0.5) || isPlan(columns);
    return isSure ? { ...table, series } : { ...table, series, columns: doubted(columns, "sheet-of-targets") };
  }
  if (!columns.some(({ role }) => role === "baseline")) return table;
  return isPlan(columns) ? { ...table, series: "target" } : { ...table, columns: doubted(columns, "only-periods") };
}

const isPlan = (columns: readonly Column[]): boolean => columns.filter(isBare).every(isPlannedYear);

const doubted = (columns: readonly Column[], doubt: string): readonly Column[] =>
  columns.map((column) => (isBare(column) ? { ...column, doubt: column.doubt ?? doubt } : column));
