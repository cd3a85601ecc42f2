import type { Column } from "./columns/column";
import { headingSeries, isBare, isPlannedYear, saysTargets } from "./headers/headings";
import type { Series } from "./reading";
import type { Table } from "./tables/table";
import { namesOf, overlap, signatureOf, withTab } from "./tabs";

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

/**
 * Bare figures under a heading of targets: they are targets when the heading says so in that word, or when another sheet has the same
 * KPIs; "Plan" and "Budget" alone are asked about. So are years after a baseline, unless their headers count the years of a plan.
 */
function withSeries(table: Table, others: readonly Table[]): Table {
  const { columns, records, view, context, header } = table;
  const hasOwn = columns.some((column) => (column.role === "target" || column.role === "actual") && !isBare(column));
  if (!columns.some(isBare) || hasOwn || records.some(({ series }) => series !== null)) return table;
  const headings = [view.sheet, ...context.lines.filter(({ row }) => row < header.top).map(({ text }) => text)];
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
