import type { Series } from "../../../../../src/domain/reading/reading";
import { figureSpot } from "./card";
import { periodSpot, type WrittenPeriod } from "./periods";
import type { Sketch } from "./sketch";
import type { Column } from "./table";
import { nameSpot, text } from "./table";
import type { Spot } from "./page";
import type { Concept } from "./words";

export type Describing = "perspective" | "unit" | "direction" | "owner" | "id" | "comment" | "updated";

/** Columns that name and describe the KPI of their row, in any order. */
export function kpiColumn({ style }: Sketch, options: { readonly header?: boolean; readonly groupsDown?: boolean } = {}): Column {
  return {
    header: [options.header === false ? undefined : text(style.word("kpi"))],
    cell: ({ kpi }) => nameSpot(kpi.name),
    ...(options.groupsDown ? { groupsDown: true } : {}),
  };
}

export function describingColumn({ style, random }: Sketch, what: Describing): Column {
  let number = 0;
  const cell: Column["cell"] = ({ kpi }) => {
    switch (what) {
      case "perspective":
        return text(kpi.perspective);
      case "unit":
        return text(kpi.unit);
      case "direction":
        return text(style.word(kpi.better));
      case "owner":
        return text(kpi.owner);
      case "updated":
        return { value: 45_300 + random.whole(0, 60), format: "yyyy-mm-dd", means: { kind: "none" } };
      case "id":
        number += 1;
        return { value: number, means: { kind: "none" } };
      case "comment":
        return random.chance(0.3) ? text(random.pick(["to be checked", "see minutes", "ok", "one-off effect"])) : undefined;
    }
  };
  return { header: [text(style.word(what))], cell, ...(what === "perspective" ? { groupsDown: true } : {}) };
}

/** A column of figures of one series; its header is the series' word, or a period's, or both in two lines. */
export function figureColumn(
  { style, random }: Sketch,
  series: Series,
  header: readonly (Spot | undefined)[],
  of: { readonly entity?: string | null; readonly period?: WrittenPeriod | null } = {},
): Column {
  return {
    header,
    summed: true,
    cell: (row) =>
      figureSpot(random, style, {
        kpi: row.kpi,
        entity: of.entity ?? row.entity ?? null,
        period: of.period ?? row.period ?? null,
        series,
      }),
  };
}

export const seriesHeader = ({ style }: Sketch, concept: Concept): Spot => text(style.word(concept));
export const monthColumns = (sketch: Sketch, series: Series): Column[] =>
  sketch.card.periods.map((period) => figureColumn(sketch, series, [periodSpot(period)], { period }));

/** What people compute beside their figures, with its formula. */
export function computedColumn(
  sketch: Sketch,
  what: "variance" | "attainment" | "status",
  target: Column,
  actual: Column,
  above: Spot | null = null,
): Column {
  const word = text(sketch.style.word(what));
  return {
    header: above ? [above, word] : [word],
    cell: ({ kpi, entity = null, period = null }, row) => {
      const from = row.get(target);
      const to = row.get(actual);
      if (!from || !to || typeof from.value !== "number" || typeof to.value !== "number") return undefined;
      const { value: wanted } = from;
      const { value: got } = to;
      const of = to.means?.kind === "figure" ? to.means : { entity, period: period?.text ?? null };
      const means = { kind: "figure", kpi: kpi.name, entity: of.entity, period: of.period, series: what } as const;
      if (what === "variance") {
        return { value: got - wanted, ...(to.format ? { format: to.format } : {}), formula: (at) => `=${at(to)}-${at(from)}`, means };
      }
      if (what === "attainment") return { value: got / wanted, format: "0%", formula: (at) => `=${at(to)}/${at(from)}`, means };
      const [onTarget, offTarget] = [sketch.style.word("onTarget"), sketch.style.word("offTarget")];
      return {
        value: (kpi.better === "higher" ? got >= wanted : got <= wanted) ? onTarget : offTarget,
        formula: (at) => `=IF(${at(to)}${kpi.better === "higher" ? ">" : "<"}=${at(from)},"${onTarget}","${offTarget}")`,
        means,
      };
    },
  };
}

/** The months' sum so far, which is no period of its own. */
export const yearToDateColumn = ({ style }: Sketch, months: readonly Column[]): Column => ({
  header: [text(style.word("ytd"))],
  cell: (_, row) => {
    const summed = months.flatMap((month) => row.get(month) ?? []);
    const [first] = summed;
    const last = summed[summed.length - 1];
    if (!first || !last || summed.some(({ value }) => typeof value !== "number")) return undefined;
    return {
      value: summed.reduce((sum, { value }) => sum + Number(value), 0),
      ...(first.format ? { format: first.format } : {}),
      formula: (at) => `=SUM(${at(first)}:${at(last)})`,
      means: { kind: "none" },
    };
  },
});
