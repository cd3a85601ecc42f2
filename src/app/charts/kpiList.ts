import type { GridRect } from "../../domain/reading/sheetGrid";
import { absoluteRange } from "../../domain/address";
import type { StoredTable } from "../storedWorkbook";
import { formula, type PlanCell } from "../workbookPlan";
import { leastRows } from "./chartLayout";

export interface ListedKpi {
  readonly id: string;
  /** As the drop-down says it: the name, with the id where a name comes twice. */
  readonly label: string;
}

/** The KPIs of a card as the drop-down lists them, in the order of their table. */
export function listedKpis({ headers, values }: StoredTable): readonly ListedKpi[] {
  const column = (heading: string): string[] => values.map((row) => String(row[headers.indexOf(heading)] ?? ""));
  const [ids, kpis] = [column("ID"), column("KPI")];
  const times = new Map<string, number>();
  for (const name of kpis) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return ids.map((id, index) => {
    const name = kpis[index] ?? "";
    return { id, label: (times.get(name.toLowerCase()) ?? 0) > 1 ? `${name} (${id})` : name };
  });
}

/** The same list as formulas on the table: it follows names that are changed there, and its order. */
export function listFormulas(at: { readonly row: number; readonly column: number }, rows: number): PlanCell[][] {
  const first: GridRect = { ...at, rows: 1, columns: 1 };
  return Array.from({ length: Math.max(rows, leastRows) }, (_, index) => {
    const counted = `ROWS(${absoluteRange(first)}:${absoluteRange({ ...first, row: at.row + index }).replace(/\$(\d+)$/, "$1")})`;
    const kpi = `INDEX(BSC_KPIs[KPI],${counted})`;
    return [formula(`=IFERROR(${kpi}&IF(SUMPRODUCT(--(BSC_KPIs[KPI]=${kpi}))>1," ("&INDEX(BSC_KPIs[ID],${counted})&")",""),"")`)];
  });
}
