import { computedColumn, figureColumn, kpiColumn, monthColumns, seriesHeader } from "../columns";
import { Page } from "../page";
import { periodsWritten } from "../periods";
import type { Shape } from "../sketch";
import { writeTable } from "../table";
import { leadingColumns } from "./describe";

/** The actuals on one sheet, the targets on another, the months the same. */
const actualsAndTargets: Shape = {
  name: "two-sheets",
  draw: (sketch) => {
    const { style, card, random } = sketch;
    const rows = card.kpis.map((kpi) => ({ kpi }));
    const { columns, directionTold } = leadingColumns(sketch);
    const pages = (["actual", "target"] as const).map((series) => {
      const page = new Page(style.word(series));
      writeTable(page, 0, 0, [...columns, ...monthColumns(sketch, series)], rows, { style });
      return page;
    });
    return { pages: random.chance(0.3) ? pages.reverse() : pages, directionTold };
  },
};

/** A sheet a team, all alike. */
const sheetPerTeam: Shape = {
  name: "sheet-per-team",
  draw: (sketch) => {
    const { style, card, random } = sketch;
    const monthly = random.chance(0.5);
    const pages = card.entities.map((entity) => {
      const page = new Page(entity);
      const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
      const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
      const figures = monthly ? monthColumns(sketch, "actual") : [actual, computedColumn(sketch, "variance", target, actual)];
      const rows = card.kpis.slice(0, 4).map((kpi) => ({ kpi, entity }));
      writeTable(page, 0, 0, [kpiColumn(sketch), target, ...figures], rows, { style });
      return page;
    });
    return { pages, noPeriod: !monthly };
  },
};

/** A sheet a month, all alike. */
const sheetPerMonth: Shape = {
  name: "sheet-per-month",
  draw: (sketch) => {
    const { style, card, random } = sketch;
    const periods = periodsWritten(
      random.pick(["short", "long", "shortYear", "iso", "longYear"]),
      random,
      style.language,
      random.whole(2, 4),
    );
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    const { columns, directionTold } = leadingColumns(sketch);
    const computed = random.chance(0.4) ? [computedColumn(sketch, "attainment", target, actual)] : [];
    const pages = periods.map((period) => {
      const page = new Page(period.text);
      const rows = card.kpis.map((kpi) => ({ kpi, period }));
      writeTable(page, 0, 0, [...columns, target, actual, ...computed], rows, { style });
      return page;
    });
    return { pages, directionTold };
  },
};

export const sheetShapes: readonly Shape[] = [actualsAndTargets, sheetPerTeam, sheetPerMonth];
