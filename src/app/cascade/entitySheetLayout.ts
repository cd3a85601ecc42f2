import type { ScorecardColumn } from "../card/sheet/scorecardLayout";

/**
 * Columns of an entity's sheet in order, before its blocks of periods: what a reader sees, then the working columns from `id` on, hidden. They stand in
 * the same order on every sheet of a cascade. `yesNo` says that a KPI takes words for figures; `role` says of a KPI what the entity's part in it is,
 * and of the entity itself what its sheet was called.
 */
export const entityColumns = [
  "light",
  "name",
  "unit",
  "owner",
  "actual",
  "target",
  "attainment",
  "score",
  "status",
  "comment",
  "id",
  "parent",
  "coverage",
  "note",
  "perspectiveWeight",
  "objectiveWeight",
  "kpiWeight",
  "kpiRow",
  "direction",
  "threshold",
  "yesNo",
  "role",
] as const satisfies readonly (ScorecardColumn | "yesNo" | "role")[];
export type EntityColumn = (typeof entityColumns)[number];

/** Working columns of a judgement without functions of ours, behind the others; only where sheets are, or once were, written so. */
export const plainEntityColumns = ["figure", "low", "high", "limit", "farLimit"] as const satisfies readonly ScorecardColumn[];
export type PlainEntityColumn = (typeof plainEntityColumns)[number];

export const visibleEntityColumns: readonly EntityColumn[] = entityColumns.slice(0, entityColumns.indexOf("id"));
export const workingEntityColumns: readonly EntityColumn[] = entityColumns.slice(entityColumns.indexOf("id"));

/** What stands by period, in the order of its blocks; the last two only where a KPI of the card is a ratio. */
export const entitySeries = ["actual", "target", "numerator", "denominator"] as const;
export type EntitySeries = (typeof entitySeries)[number];

/** The code above a column of a block: `actual|2026-01`. */
export const blockCode = (series: EntitySeries, period: string): string => `${series}|${period}`;

/** Series and period of a block's code; null for any other code. */
export function readBlockCode(code: string): { readonly series: EntitySeries; readonly period: string } | null {
  const [, before = "", period = ""] = /^([a-z]+)\|(.+)$/s.exec(code) ?? [];
  const series = entitySeries.find((known) => known === before);
  return series === undefined ? null : { series, period };
}

const corner = "BSC_Entity:";

/** What stands in the row of codes above the ids: whose sheet it is, also where it travelled to another workbook. */
export const cornerCode = (entityId: string): string => `${corner}${entityId}`;

/** The entity of a corner; null for any other text. */
export const entityOfCorner = (content: string): string | null => (content.startsWith(corner) ? content.slice(corner.length) : null);

/** Zero-based rows of a fresh sheet; the row of codes is hidden, the lines begin below the header. */
export const entityRows = { title: 0, subtitle: 1, labels: 2, headline: 3, codes: 5, header: 6 } as const;

/** Points. */
export const entityWidths: Readonly<Partial<Record<EntityColumn, number>>> = {
  light: 22,
  name: 218,
  unit: 60,
  owner: 106,
  actual: 66,
  target: 66,
  attainment: 66,
  score: 48,
  status: 70,
  comment: 150,
};
export const blockWidth = 58;

/** Every column of a sheet in its order, by code; `id` stands for the corner. */
export const codesOf = (periods: readonly string[], hasPairs: boolean, hasPlain = false): readonly string[] => [
  ...entityColumns,
  ...(hasPlain ? plainEntityColumns : []),
  ...entitySeries
    .filter((series) => hasPairs || series === "actual" || series === "target")
    .flatMap((series) => periods.map((period) => blockCode(series, period))),
];
