import { computedColumn, figureColumn, kpiColumn, monthColumns, seriesHeader, yearToDateColumn } from "../columns";
import { Page } from "../page";
import { periodSpot, periodsWritten } from "../periods";
import type { Drawing, Shape, Sketch } from "../sketch";
import { text, writeTable, type Column, type Row } from "../table";
import { leadingColumns, sometimesTotal, trailingColumns } from "./describe";

const oneRowEach = ({ card }: Sketch): Row[] => card.kpis.map((kpi) => ({ kpi }));

function drawn(sketch: Sketch, columns: readonly Column[], directionTold: boolean, rows = oneRowEach(sketch)): Drawing {
  const page = new Page("KPIs");
  const { random, style } = sketch;
  const blankEvery = random.chance(0.15) ? 2 : undefined;
  writeTable(page, 0, 0, columns, rows, { style, total: sometimesTotal(sketch), ...(blankEvery ? { blankEvery } : {}) });
  return { pages: [page], directionTold };
}

/** A KPI a row, one target, a column a month, perhaps the year to date. */
const monthsAndOneTarget: Shape = {
  name: "months-one-target",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch);
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const months = monthColumns(sketch, "actual");
    const yearToDate = sketch.random.chance(0.3) ? [yearToDateColumn(sketch, months)] : [];
    const figures = sketch.random.chance(0.75) ? [target, ...months, ...yearToDate] : [...months, ...yearToDate, target];
    return drawn(sketch, [...columns, ...figures, ...trailingColumns(sketch)], directionTold);
  },
};

/** Each month over Target and Actual, perhaps with the variance beside. */
const pairsUnderMonths: Shape = {
  name: "pairs-under-months",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch);
    const targetFirst = sketch.random.chance(0.7);
    const computed = sketch.random.chance(0.4) ? sketch.random.pick(["variance", "attainment"] as const) : null;
    const figures = sketch.card.periods.flatMap((period) => {
      const above = periodSpot(period);
      const target = figureColumn(sketch, "target", [above, seriesHeader(sketch, "target")], { period });
      const actual = figureColumn(sketch, "actual", [above, seriesHeader(sketch, "actual")], { period });
      return [
        ...(targetFirst ? [target, actual] : [actual, target]),
        ...(computed ? [computedColumn(sketch, computed, target, actual, above)] : []),
      ];
    });
    return drawn(sketch, [...columns, ...figures], directionTold);
  },
};

/** "Actual" over all months, then "Target" over all months. */
const monthsUnderSeries: Shape = {
  name: "months-under-series",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch);
    const under = (series: "actual" | "target"): Column[] =>
      sketch.card.periods.map((period) => figureColumn(sketch, series, [seriesHeader(sketch, series), periodSpot(period)], { period }));
    const figures = sketch.random.shuffled(["actual", "target"] as const).flatMap(under);
    return drawn(sketch, [...columns, ...figures], directionTold);
  },
};

/** Years over their quarters: the period is both words together. */
const quartersUnderYears: Shape = {
  name: "quarters-under-years",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch);
    const first = sketch.random.whole(2022, 2025);
    const figures = [first, first + 1].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) =>
        figureColumn(sketch, "actual", [text(String(year)), text(`Q${quarter}`)], {
          period: { text: `${year} Q${quarter}`, textAlso: `Q${quarter} ${year}`, value: "" },
        }),
      ),
    );
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    return drawn(sketch, [...columns, target, ...figures], directionTold);
  },
};

/** Nothing above the names: the months say what the rest is. */
const noHeaderAboveNames: Shape = {
  name: "no-header-above-names",
  draw: (sketch) => {
    const { columns } = leadingColumns(sketch, { header: false });
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    return drawn(sketch, [...columns, target, ...monthColumns(sketch, "actual")], false);
  },
};

/** The department in one column, its KPIs in the next. */
const entityThenKpi: Shape = {
  name: "entity-then-kpi",
  draw: (sketch) => {
    const { card, style, random } = sketch;
    const kpis = card.kpis.slice(0, 3);
    const entity: Column = {
      header: [text(style.word("entity"))],
      cell: ({ entity: name }) => text(name ?? ""),
      groupsDown: true,
    };
    const rows = card.entities.flatMap((name) => kpis.map((kpi) => ({ kpi, entity: name })));
    const target = random.chance(0.6) ? [figureColumn(sketch, "target", [seriesHeader(sketch, "target")])] : [];
    return drawn(sketch, [entity, kpiColumn(sketch), ...target, ...monthColumns(sketch, "actual")], false, rows);
  },
};

/** One column each for a period and what it is: "Target FY26", "Actual FY26". */
const seriesAndPeriodInOne: Shape = {
  name: "series-and-period",
  draw: (sketch) => {
    const { random, style } = sketch;
    const { columns, directionTold } = leadingColumns(sketch);
    const periods = periodsWritten(random.pick(["fiscal", "yearText", "quarter"]), random, style.language, 3);
    const periodFirst = random.chance(0.5);
    const between = random.pick([" ", "\n"]);
    const figures = periods.flatMap((period) =>
      (["target", "actual"] as const).map((series) => {
        const words = [style.word(series), period.text];
        return figureColumn(sketch, series, [text((periodFirst ? words.reverse() : words).join(between))], { period });
      }),
    );
    return drawn(sketch, [...columns, ...figures], directionTold);
  },
};

export const monthsAcross: readonly Shape[] = [
  monthsAndOneTarget,
  pairsUnderMonths,
  monthsUnderSeries,
  quartersUnderYears,
  noHeaderAboveNames,
  entityThenKpi,
  seriesAndPeriodInOne,
];
