import type { Series } from "../../../../../src/domain/reading/reading";
import { catalogues, type CatalogueKpi } from "./catalogue";
import type { Spot } from "./page";
import { writtenPeriods, type WrittenPeriod } from "./periods";
import type { Random } from "./random";
import type { Style } from "./style";

export interface CardKpi {
  readonly name: string;
  readonly unit: string;
  readonly perspective: string;
  readonly owner: string;
  readonly better: "higher" | "lower";
  /** Whether the name alone says which way is better. */
  readonly nameTells: boolean;
  /** About how large its figures are. */
  readonly size: number;
}

/** What a sheet is about, before anybody lays it out. */
export interface Card {
  readonly kpis: readonly CardKpi[];
  readonly perspectives: readonly string[];
  readonly entities: readonly string[];
  readonly periods: readonly WrittenPeriod[];
}

const owners = ["Anna Kovač", "B. Meyer", "Chen Li", "D. Okafor", "Eva Lind"];

/** `unclear` lets KPIs in whose names do not say which way is better. */
export function cardOf(random: Random, style: Style, { unclear }: { readonly unclear: boolean }): Card {
  const { perspectives, entities } = catalogues[style.language];
  const chosen = perspectives.slice(0, random.whole(2, 4));
  const kpis = chosen.flatMap((perspective) =>
    random
      .some(
        perspective.kpis.filter(({ better }) => unclear || better !== "?"),
        random.whole(2, 3),
      )
      .map((kpi) => cardKpi(random, kpi, perspective.name)),
  );
  return {
    kpis,
    perspectives: chosen.map(({ name }) => name),
    entities: entities.slice(0, random.whole(2, 4)),
    periods: writtenPeriods(random, style.language, random.whole(3, 6)),
  };
}

const cardKpi = (random: Random, { name, unit, better }: CatalogueKpi, perspective: string): CardKpi => ({
  name,
  unit,
  perspective,
  owner: random.pick(owners),
  better: better === "+" ? "higher" : better === "-" ? "lower" : random.pick(["higher", "lower"] as const),
  nameTells: better !== "?",
  size: unit === "%" ? { "+": 78, "-": 6.5, "?": 50 }[better] : random.pick(sizes(unit)),
});

const sizes = (unit: string): readonly number[] => {
  if (/^(days|Tage|jours|días|dias|hours|heures|horas)$/.test(unit)) return [4, 12, 30];
  return /^(#|Anzahl)$/.test(unit) ? [12, 45, 80] : [450, 3200, 125_000];
};

/** Which figure, of what. */
export interface FigureOf {
  readonly kpi: CardKpi;
  readonly entity?: string | null;
  readonly period?: WrittenPeriod | null;
  readonly series: Series;
}

const closeness: Readonly<Partial<Record<Series, number>>> = {
  target: 1,
  "threshold-green": 0.97,
  "threshold-amber": 0.9,
  "threshold-red": 0.8,
  baseline: 0.75,
  prior: 0.93,
};

/** A cell with a figure; actuals may be missing. */
export function figureSpot(random: Random, style: Style, { kpi, entity = null, period = null, series }: FigureOf): Spot | undefined {
  const share = closeness[series];
  if (share === undefined && random.chance(style.missingShare)) {
    return style.missing === "" ? undefined : { value: style.missing, means: { kind: "none" } };
  }
  const nearness = share ?? 0.8 + random.next() * 0.4;
  const amount = kpi.size * (kpi.better === "higher" ? nearness : 2 - nearness) * (series === "target" ? 1 : 0.995 + random.next() * 0.01);
  return {
    ...written(style, kpi, amount, series),
    means: {
      kind: "figure",
      kpi: kpi.name,
      entity,
      period: period?.text ?? null,
      ...(period?.textAlso !== undefined ? { periodAlso: period.textAlso } : {}),
      series,
    },
  };
}

function written(style: Style, kpi: CardKpi, amount: number, series: Series): Pick<Spot, "value" | "format"> {
  const rounded = amount < 1000 ? Math.round(amount * 10) / 10 : Math.round(amount);
  const comma = (text: string): string => (style.language === "en" ? text : text.replace(".", ","));
  const percent = kpi.unit === "%";
  if (style.numbers === "comparators" && series === "target") {
    return { value: `${kpi.better === "higher" ? "≥" : "≤"} ${comma(String(rounded))}${percent ? " %" : ""}` };
  }
  if (style.numbers === "with-unit" && percent) return { value: `${comma(String(rounded))}${style.language === "en" ? "%" : " %"}` };
  if (style.numbers === "with-unit" && kpi.unit === "$") return { value: dollars(amount) };
  if (style.numbers === "decimal-comma" && rounded < 1000) return { value: comma(rounded.toFixed(1)) };
  // Targets with "%" beside bare actuals: both in points, or nobody could tell.
  const points = style.numbers === "comparators" || style.numbers === "decimal-comma";
  if (percent && style.percentAsFraction && !points) return { value: Math.round(amount * 10) / 1000, format: "0.0%" };
  return { value: rounded, ...(rounded >= 1000 ? { format: "#,##0" } : {}) };
}

const dollars = (amount: number): string =>
  amount >= 100_000 ? `$${(amount / 1e6).toFixed(2)}M` : amount >= 1000 ? `$${(amount / 1000).toFixed(1)}K` : `$${amount.toFixed(2)}`;
