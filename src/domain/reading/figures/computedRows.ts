import type { Table, TableRow } from "../tables/table";

const core: ReadonlySet<string> = new Set(["actual", "target", "prior", "forecast"]);

/**
 * Rows whose every figure adds or subtracts two or more cells of other rows in its own column: "Net income" as revenue less expenses. Shares
 * and products are KPIs of their own.
 */
export function computedRows({ view, isTurned, columns, records }: Table): readonly TableRow[] {
  if (isTurned) return [];
  const figures = columns.filter(({ role, derived }) => core.has(role) && !derived);
  const isComputed = ({ row, name }: TableRow): boolean => {
    const filled = figures.filter(({ column }) => !view.isBlank(row, column) || view.formula(row, column) !== "");
    return name !== null && filled.length > 0 && filled.every(({ column }) => addsRows(view.formula(row, column), view.at(row, column)));
  };
  const found = records.filter(isComputed);
  // A sheet that is worked out as a whole says nothing of one of its rows.
  return found.length < records.length ? found : [];
}

const term = /^(?:SUM\()?(\$?[A-Z]+\$?\d+(?:[:,;]\$?[A-Z]+\$?\d+)*)\)?$/i;

function addsRows(formula: string, at: string): boolean {
  const own = /([A-Z]+)\d+$/.exec(at)?.[1];
  const terms = formula.replace(/^=[+-]?/, "").split(/[+-]/);
  const references = terms.flatMap((each) => term.exec(each.trim().replace(/\s/g, ""))?.[1]?.split(/[:,;]/) ?? [""]);
  return formula !== "" && references.length > 1 && references.every((each) => /^\$?([A-Z]+)/i.exec(each)?.[1]?.toUpperCase() === own);
}
