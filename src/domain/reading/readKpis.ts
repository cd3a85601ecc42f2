import { describeKpi } from "./describeKpi";
import type { Finding, Question } from "./reading";
import { columnOf, type KpiRow, type KpiRows, type NamedKpi, type Table } from "./table";
import { plainText } from "./words";

/** Reads what describes each KPI: once a KPI, however many rows it has. */
export function readKpis(table: Table): {
  readonly kpis: readonly NamedKpi[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
} {
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, { readonly at: string; readonly count: number }>();
  const kpis = groupRows(table).map((rows): NamedKpi => {
    const { kpi, proposed, findings: own } = describeKpi(table, rows);
    const { name, at } = kpi;
    findings.push(...own);
    const earlier = seen.get(plainText(name));
    const count = (earlier?.count ?? 0) + 1;
    seen.set(plainText(name), { at: earlier?.at ?? at, count });
    // By name, not by cell: an answer holds when rows are inserted above.
    const id = `${table.view.grid.sheet}!${plainText(name)}${count > 1 ? ` ${count}` : ""}`;
    if (earlier) {
      const details = { kpi: name, other: earlier.at };
      findings.push({ code: "duplicate-kpi", severity: "warning", at, details });
      questions.push({
        id: `duplicate-kpi:${id}`,
        code: "duplicate-kpi",
        at,
        details,
        choices: ["keep-both", "keep-first"],
        proposed: "keep-both",
      });
    }
    if (kpi.direction === "ask") {
      questions.push({
        id: `direction:${id}`,
        code: "direction",
        at,
        details: { kpi: name },
        choices: ["higher", "lower", "range"],
        proposed,
      });
    }
    return { kpi, rows };
  });
  return { kpis, questions, findings };
}

/** Rows of one KPI: those of one name where a column tells them apart by period or entity; else every row is a KPI of its own. */
function groupRows({ rows, columns }: Table): readonly KpiRows["rows"][] {
  if (columnOf(columns, "period") === null && columnOf(columns, "entity") === null) return rows.map((row) => [row]);
  const groups = new Map<string, [KpiRow, ...KpiRow[]]>();
  for (const row of rows) {
    const key = plainText(row.name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
