import { computedColumn, figureColumn, seriesHeader } from "../columns";
import { Page } from "../page";
import { periodsWritten } from "../periods";
import type { Drawing, Shape, Sketch } from "../sketch";
import { text, writeTable, type Column } from "../table";
import { leadingColumns, sometimesTotal, trailingColumns } from "./describe";

function drawn(sketch: Sketch, columns: readonly Column[], rest: Omit<Drawing, "pages">): Drawing {
  const page = new Page("Scorecard");
  const rows = sketch.card.kpis.map((kpi) => ({ kpi }));
  writeTable(page, 0, 0, columns, rows, { style: sketch.style, total: sometimesTotal(sketch) });
  return { pages: [page], ...rest };
}

/** Target and actual beside each other, with what people compute from them. */
const plain: Shape = {
  name: "target-and-actual",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch);
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    const computed = (["variance", "attainment", "status"] as const)
      .filter(() => sketch.random.chance(0.5))
      .map((what) => computedColumn(sketch, what, target, actual));
    return drawn(sketch, [...columns, ...sketch.random.shuffled([target, actual]), ...computed, ...trailingColumns(sketch)], {
      directionTold,
      noPeriod: true,
      noEntity: true,
    });
  },
};

/** The regions side by side, perhaps with their sum. */
const entitiesAcross: Shape = {
  name: "entities-across",
  draw: (sketch) => {
    const { card, random } = sketch;
    const { columns, directionTold } = leadingColumns(sketch, { without: ["owner"] });
    const target = random.chance(0.6) ? [figureColumn(sketch, "target", [seriesHeader(sketch, "target")])] : [];
    const entities = card.entities.map((entity) => figureColumn(sketch, "actual", [text(entity)], { entity }));
    return drawn(sketch, [...columns, ...target, ...entities], { directionTold, noPeriod: true, mayAsk: true });
  },
};

/** Each region over Target and Actual. */
const pairsUnderEntities: Shape = {
  name: "pairs-under-entities",
  draw: (sketch) => {
    const { columns, directionTold } = leadingColumns(sketch, { without: ["owner"] });
    const figures = sketch.card.entities.flatMap((entity) =>
      (["target", "actual"] as const).map((series) =>
        figureColumn(sketch, series, [text(entity), seriesHeader(sketch, series)], { entity }),
      ),
    );
    return drawn(sketch, [...columns, ...figures], { directionTold, noPeriod: true });
  },
};

/** The limits of the colours in columns of their own. */
const thresholdColumns: Shape = {
  name: "threshold-columns",
  draw: (sketch) => {
    const { columns } = leadingColumns(sketch);
    const bands = (["green", "amber", "red"] as const).map((colour) =>
      figureColumn(sketch, `threshold-${colour}`, [seriesHeader(sketch, colour)]),
    );
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    const figures = sketch.random.pick([
      [target, ...bands, actual],
      [actual, target, ...bands],
      [...bands, target, actual],
    ]);
    return drawn(sketch, [...columns, ...figures], { directionTold: true, noPeriod: true, noEntity: true });
  },
};

/** Prior year, plan, actual and forecast, in words or in the short codes of reports. */
const fourScenarios: Shape = {
  name: "four-scenarios",
  draw: (sketch) => {
    const { random } = sketch;
    const { columns, directionTold } = leadingColumns(sketch);
    const codes = random.chance(0.5);
    const header = (series: "prior" | "target" | "actual" | "forecast", code: string): Column =>
      figureColumn(sketch, series, [codes ? text(code) : seriesHeader(sketch, series)]);
    const prior = header("prior", "PY");
    const target = header("target", "PL");
    const actual = header("actual", "AC");
    const forecast = header("forecast", "FC");
    const variance = { ...computedColumn(sketch, "variance", target, actual), ...(codes ? { header: [text("ΔPL")] } : {}) };
    return drawn(sketch, [...columns, prior, target, actual, ...(random.chance(0.5) ? [variance] : []), forecast], {
      directionTold,
      noPeriod: true,
      noEntity: true,
    });
  },
};

/** Where it began, and what is aimed at in the years to come. */
const targetsOfYears: Shape = {
  name: "baseline-and-targets",
  draw: (sketch) => {
    const { random, style } = sketch;
    const { columns, directionTold } = leadingColumns(sketch);
    const periods = periodsWritten(random.pick(["fiscal", "yearText"]), random, style.language, 3);
    const yearFirst = random.chance(0.5);
    const targets = periods.map((period) => {
      const words = yearFirst ? [period.text, style.word("target")] : [style.word("target"), period.text];
      return figureColumn(sketch, "target", [text(words.join(" "))], { period });
    });
    return drawn(sketch, [...columns, figureColumn(sketch, "baseline", [seriesHeader(sketch, "baseline")]), ...targets], { directionTold });
  },
};

export const rowShapes: readonly Shape[] = [plain, entitiesAcross, pairsUnderEntities, thresholdColumns, fourScenarios, targetsOfYears];
