import { errorText } from "../errorText";
import { filledCells } from "../filledCells";
import type { Rule } from "../rule";

/** Cells of the tables that show an error: they count as no data. `NA()`, typed on purpose, is none. */
export const errorValue: Rule = ({ grids, regionOf, reading }) => {
  const kpis = new Map([...reading.figures, ...reading.blanks].map(({ at, kpi }) => [at, kpi]));
  return grids.flatMap((grid) =>
    filledCells(grid)
      .filter((cell) => errorText(cell.value) !== null && regionOf(cell) !== null)
      .filter(({ formula, value }) => !/#REF!/i.test(formula) && errorText(value) !== "#REF!" && !/^=NA\(\)$/i.test(formula))
      .map(({ at, value, formula }) => ({
        severity: formula === "" ? ("note" as const) : ("warning" as const),
        at,
        details: { text: String(value).trim(), formula, kpi: kpis.get(at) ?? "" },
        fix: null,
      })),
  );
};
