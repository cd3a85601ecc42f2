import type { CardKpi } from "../card";
import { figureSpot } from "../card";
import { Page, type Spot } from "../page";
import { periodSpot } from "../periods";
import type { Shape, Sketch } from "../sketch";
import { nameSpot, text } from "../table";

const stacked = ["target", "actual"] as const;

/** The figures of one series in a row, a column a month. */
function writeMonths(
  page: Page,
  row: number,
  left: number,
  sketch: Sketch,
  kpi: CardKpi,
  series: (typeof stacked)[number],
): (Spot | undefined)[] {
  return sketch.card.periods.map((period, index) => {
    const spot = figureSpot(sketch.random, sketch.style, { kpi, period, series });
    page.put(row, left + index, spot);
    return spot;
  });
}

/** Actual − target below them, by formula. */
function writeVariance(
  page: Page,
  row: number,
  left: number,
  kpi: CardKpi,
  rows: ReadonlyMap<string, (Spot | undefined)[]>,
  sketch: Sketch,
): void {
  sketch.card.periods.forEach((period, index) => {
    const target = rows.get("target")?.[index];
    const actual = rows.get("actual")?.[index];
    if (typeof target?.value !== "number" || typeof actual?.value !== "number") return;
    page.put(row, left + index, {
      value: actual.value - target.value,
      ...(actual.format ? { format: actual.format } : {}),
      formula: (at) => `=${at(actual)}-${at(target)}`,
      means: { kind: "figure", kpi: kpi.name, entity: null, period: period.text, series: "variance" },
    });
  });
}

function writePeriods(page: Page, row: number, left: number, { card }: Sketch): void {
  card.periods.forEach((period, index) => page.put(row, left + index, periodSpot(period)));
}

/** Target, actual and variance as rows beside the KPI's name, which stands once, merged, or in every row. */
const rowsBesideName: Shape = {
  name: "stacked-rows",
  draw: (sketch) => {
    const { style, random, card } = sketch;
    const page = new Page("Scorecard");
    const order = random.shuffled(stacked);
    const withVariance = random.chance(0.6);
    page.put(0, 0, text(style.word("kpi")));
    if (random.chance(0.4)) page.put(0, 1, text(style.word("scenario")));
    writePeriods(page, 0, 2, sketch);
    let row = 1;
    for (const kpi of card.kpis) {
      const height = order.length + (withVariance ? 1 : 0);
      if (style.groups === "merged") page.merge({ row, column: 0, rows: height, columns: 1 });
      const rows = new Map<string, (Spot | undefined)[]>();
      order.forEach((series, index) => {
        if (index === 0 || style.groups === "each") page.put(row + index, 0, nameSpot(kpi.name));
        page.put(row + index, 1, text(style.word(series)));
        rows.set(series, writeMonths(page, row + index, 2, sketch, kpi, series));
      });
      if (withVariance) {
        if (style.groups === "each") page.put(row + order.length, 0, nameSpot(kpi.name));
        page.put(row + order.length, 1, text(style.word("variance")));
        writeVariance(page, row + order.length, 2, kpi, rows, sketch);
      }
      row += height;
    }
    return { pages: [page] };
  },
};

/** The KPI's name as a title over rows Actual, Target, Variance; the months once above all, or again beside each title. */
const rowsUnderTitle: Shape = {
  name: "rows-under-kpi-title",
  draw: (sketch) => {
    const { style, random, card } = sketch;
    const page = new Page("Scorecard");
    const monthsOnce = random.chance(0.5);
    const order = random.shuffled(stacked);
    const withVariance = random.chance(0.5);
    const between = random.chance(0.5) ? 1 : 0;
    let row = 0;
    if (monthsOnce) {
      writePeriods(page, row, 1, sketch);
      row += 1;
    }
    for (const kpi of card.kpis) {
      page.put(row, 0, nameSpot(kpi.name));
      if (!monthsOnce) writePeriods(page, row, 1, sketch);
      const rows = new Map<string, (Spot | undefined)[]>();
      order.forEach((series, index) => {
        page.put(row + 1 + index, 0, text(style.word(series)));
        rows.set(series, writeMonths(page, row + 1 + index, 1, sketch, kpi, series));
      });
      if (withVariance) {
        page.put(row + 3, 0, text(style.word("variance")));
        writeVariance(page, row + 3, 1, kpi, rows, sketch);
      }
      row += 3 + (withVariance ? 1 : 0) + between;
    }
    return { pages: [page] };
  },
};

/** "Sales – Actual", "Sales – Target": the series at the end of the row's name. */
const seriesInRowName: Shape = {
  name: "series-in-row-name",
  draw: (sketch) => {
    const { style, random, card } = sketch;
    const page = new Page("KPIs");
    const joined = random.pick([" – ", " - ", " ", ": "]);
    page.put(0, 0, text(style.word("kpi")));
    writePeriods(page, 0, 1, sketch);
    let row = 1;
    for (const kpi of card.kpis) {
      for (const series of ["actual", "target"] as const) {
        page.put(row, 0, nameSpot(kpi.name, `${kpi.name}${joined}${style.word(series)}`));
        writeMonths(page, row, 1, sketch, kpi, series);
        row += 1;
      }
    }
    return { pages: [page] };
  },
};

export const stackedShapes: readonly Shape[] = [rowsBesideName, rowsUnderTitle, seriesInRowName];
