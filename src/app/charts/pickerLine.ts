import { cellAddress } from "../../domain/address";
import { quoted } from "../card/formulas/formulaText";
import type { SheetWords } from "../sheetWords";
import { formula, type PlanCell } from "../workbookPlan";
import { blockRows, kpiColumns, type KpiColumn } from "./chartLayout";

/** What stands beside the cell that says the KPI: its unit, its direction, and what its limits are worth. */
export function pickerLine(block: { readonly row: number; readonly column: number }, { charts: say }: SheetWords): PlanCell[] {
  const value = (column: KpiColumn): string => cellAddress(block.row + blockRows.values, block.column + kpiColumns.indexOf(column));
  const kpi = (heading: string): string => `INDEX(BSC_KPIs[${heading}],${value("target")})`;
  const direction = `LOWER(${kpi("Direction")}&"")`;
  const words = `{${[say.directions.higher, say.directions.lower, say.directions.range].map(quoted).join(",")}}`;
  const count = value("actual");
  const [before, between, after] = say.limitsFrom.map(quoted);
  const figure = (column: KpiColumn): string => `FIXED(${value(column)},2)`;
  return [
    formula(`=IFERROR(IF(${value("targetTo")}=100,"%",${kpi("Unit")}&""),"")`),
    formula(`=IFERROR(INDEX(${words},MATCH(${direction},{"higher","lower","range"},0)),IFERROR(${direction},""))`),
    formula(
      `=IF(ISNUMBER(${value("mean")}),${before}&${figure("lower")}&${between}&${figure("upper")}&${after}&IF(${count}<12,${quoted(say.provisionalBefore)}&${count}&${quoted(say.provisionalAfter)},""),${quoted(say.noLimits)})`,
    ),
  ];
}
