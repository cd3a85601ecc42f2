import type { Series } from "../../../../../../src/domain/reading/reading";
import { figureSpot } from "../card";
import { Page } from "../page";
import { periodSpot } from "../periods";
import type { Shape, Sketch } from "../sketch";
import { nameSpot, text } from "../table";
import type { Concept } from "../words";

function writePeriodsDown(page: Page, row: number, { card, style }: Sketch, withHeader: boolean): void {
  if (withHeader) page.put(row - 1, 0, text(style.word("period")));
  card.periods.forEach((period, index) => page.put(row + index, 0, periodSpot(period)));
}

/** The KPIs side by side, a row a period, perhaps a row of targets that hold for all. */
const kpisAcross: Shape = {
  name: "kpis-across",
  draw: (sketch) => {
    const { card, style, random } = sketch;
    const page = new Page("Data");
    writePeriodsDown(page, 1, sketch, random.chance(0.8));
    const last = card.periods.length + 1;
    const withTarget = random.chance(0.6);
    if (withTarget) page.put(last, 0, text(style.word("target")));
    card.kpis.forEach((kpi, index) => {
      page.put(0, index + 1, nameSpot(kpi.name));
      card.periods.forEach((period, row) => page.put(row + 1, index + 1, figureSpot(random, style, { kpi, period, series: "actual" })));
      if (withTarget) page.put(last, index + 1, figureSpot(random, style, { kpi, series: "target" }));
    });
    return { pages: [page] };
  },
};

/** "Sales", "Sales Target", or "Sales Actual", "Sales Target", a row a period. */
const pairsInHeaders: Shape = {
  name: "pairs-in-headers",
  draw: (sketch) => {
    const { card, style, random } = sketch;
    const page = new Page("Data");
    writePeriodsDown(page, 1, sketch, true);
    const bare = random.chance(0.5);
    card.kpis.slice(0, 5).forEach((kpi, index) => {
      const column = 1 + 2 * index;
      page.put(0, column, nameSpot(kpi.name, bare ? kpi.name : `${kpi.name} ${style.word("actual")}`));
      page.put(0, column + 1, text(`${kpi.name} ${style.word("target")}`));
      card.periods.forEach((period, row) => {
        page.put(row + 1, column, figureSpot(random, style, { kpi, period, series: "actual" }));
        page.put(row + 1, column + 1, figureSpot(random, style, { kpi, period, series: "target" }));
      });
    });
    return { pages: [page] };
  },
};

/** A KPI's name over its Target and Actual columns, a row a period. */
const pairsUnderKpis: Shape = {
  name: "pairs-under-kpis",
  draw: (sketch) => {
    const { card, style, random } = sketch;
    const page = new Page("Data");
    writePeriodsDown(page, 2, sketch, true);
    card.kpis.slice(0, 5).forEach((kpi, index) => {
      const column = 1 + 2 * index;
      page.put(0, column, nameSpot(kpi.name));
      if (style.groups === "merged") page.merge({ row: 0, column, rows: 1, columns: 2 });
      if (style.groups === "each") page.put(0, column + 1, nameSpot(kpi.name));
      (["target", "actual"] as const).forEach((series, side) => {
        page.put(1, column + side, text(style.word(series)));
        card.periods.forEach((period, row) => page.put(row + 2, column + side, figureSpot(random, style, { kpi, period, series })));
      });
    });
    return { pages: [page] };
  },
};

const bands: readonly (readonly [Series, Concept])[] = [
  ["threshold-red", "red"],
  ["threshold-amber", "amber"],
  ["threshold-green", "green"],
  ["target", "target"],
  ["actual", "actual"],
];

/** A block a perspective: its name, the KPIs side by side, and rows for the thresholds, the target and the actual. */
const bandsDown: Shape = {
  name: "bands-down",
  draw: (sketch) => {
    const { card, style, random } = sketch;
    const page = new Page("Tablero");
    const order = random.chance(0.5) ? bands : [...bands].reverse();
    let row = 0;
    for (const perspective of card.perspectives) {
      page.put(row, 0, text(perspective.toUpperCase()));
      card.kpis
        .filter((kpi) => kpi.perspective === perspective)
        .forEach((kpi, index) => {
          page.put(row + 1, index + 1, nameSpot(kpi.name));
          order.forEach(([series, word], line) => {
            page.put(row + 2 + line, 0, text(style.word(word)));
            page.put(row + 2 + line, index + 1, figureSpot(random, style, { kpi, series }));
          });
        });
      row += order.length + 3;
    }
    return { pages: [page], directionTold: true, noPeriod: true };
  },
};

export const transposedShapes: readonly Shape[] = [kpisAcross, pairsInHeaders, pairsUnderKpis, bandsDown];
