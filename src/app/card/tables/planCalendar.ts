import { cellAddress } from "../../../domain/address";
import { names } from "../../../domain/document";
import type { PeriodKey } from "../../../domain/period/periodKey";
import { periodPlace, yearSoFar } from "../../../domain/period/periodPlace";
import type { YearSoFar } from "../../../domain/period/periodPlace";
import { formula, text, type PlanCell, type PlanStep } from "../../workbookPlan";

/** Columns beside the list of periods: four of the calendar, one that says what is in the span. */
export const calendarWidth = 5;
const calendarColumns = 4;

interface Corner {
  readonly row: number;
  readonly column: number;
}

const absolute = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** The names of what stands beside the periods. */
export const calendarNames = (sheet: string, { row, column }: Corner, rows: number): PlanStep[] => [
  { kind: "name", block: "calendar", sheet, range: { row, column, rows, columns: calendarColumns } },
  {
    kind: "name",
    block: "inSpan",
    sheet,
    range: { row, column: column + calendarColumns, rows, columns: 1 },
  },
];

/**
 * Where each period lies. Everything that depends on the month in which fiscal years begin is there for each of the twelve, and the setting chooses: formulas
 * turn the card to another fiscal year without the add-in.
 */
export function calendarCells(periods: readonly string[], at: Corner, reach: Corner): PlanCell[][] {
  const [from, to, before] = [1, 2, 3].map((line) => absolute(reach.row + line, reach.column));
  const listed = periods.length === 0 ? [""] : periods;
  return listed.map((period, index): PlanCell[] => {
    const found = periodPlace(period as PeriodKey);
    const place = absolute(at.row + index, at.column);
    const within = (first: string, last: string, number: number, otherwise: string): string =>
      `IF(AND(ISNUMBER(${first}),${place}>=${first},${place}<=${last}),${number},${otherwise})`;
    if (found === null) return Array.from({ length: calendarWidth }, () => text(""));
    const years = Array.from({ length: 12 }, (_, month) => yearSoFar(period as PeriodKey, month + 1));
    return [
      found.place,
      ofMonth(years, ({ count }) => count),
      ofMonth(years, ({ yearBefore }) => yearBefore),
      found.perYear,
      formula(`=IFERROR(${within(from ?? "", to ?? "", index + 1, within(before ?? "", `${before}+${to}-${from}`, -index - 1, '""'))},"")`),
    ];
  });
}

/** What holds for the first month of the fiscal year that is set; January's where none is. */
function ofMonth(years: readonly (YearSoFar | null)[], part: (year: YearSoFar) => number): PlanCell {
  const parts = years.map((year) => (year === null ? '""' : String(part(year))));
  return formula(`=INDEX({${parts.join(",")}},IFERROR(MATCH(${names.fiscalStart},{1,2,3,4,5,6,7,8,9,10,11,12},0),1))`);
}

/** What is worked out of the chosen span: which it is, its first and last period, and the first of the same stretch a year earlier. */
export function reachCells({ row, column }: Corner): PlanCell[] {
  const [span, from, to] = [0, 1, 2].map((line) => absolute(row + line, column));
  const calendar = (part: number): string => `INDEX(${names.calendar},MATCH(${names.period},${names.periods},0),${part})`;
  return [
    formula(`=IFERROR(MATCH(${names.span},${names.spans},0),1)`),
    formula(`=IFERROR(CHOOSE(${span},"",${to}-${calendar(2)}+1,${to}-${calendar(4)}+1),"")`),
    formula(`=IFERROR(IF(${span}=1,"",0+${calendar(1)}),"")`),
    formula(`=IFERROR(CHOOSE(${span},"",0+${calendar(3)},${from}-${calendar(4)}),"")`),
  ];
}
