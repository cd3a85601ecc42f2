import { columnMarkPrefix } from "../../../domain/document";
import type { StoredWorkbook } from "../../storedWorkbook";

/**
 * Columns of the scorecard sheet in order. Columns from `id` on are working columns, hidden: the sheet can be read without them. What stands
 * behind the names is marked in the workbook: a name stays, a new one goes to the end.
 */
export const scorecardColumns = [
  "light",
  "name",
  "unit",
  "actual",
  "target",
  "variance",
  "attainment",
  "score",
  "status",
  "previous",
  "change",
  "spark",
  "trend",
  "owner",
  "comment",
  "id",
  "parent",
  "objective",
  "coverage",
  "note",
  "typedOver",
  "perspectiveWeight",
  "objectiveWeight",
  "kpiWeight",
  "kpiRow",
  "dataRow",
  "previousRow",
  "direction",
  "threshold",
  "figure",
  "low",
  "high",
  "limit",
  "farLimit",
  "aggregation",
  "targetAggregation",
  "texts",
  "counted",
  "textsBefore",
  "countedBefore",
  "divisor",
  "judgedActual",
  "judgedTarget",
  "actualText",
  "targetText",
  "yesNo",
  "key",
] as const;
export type ScorecardColumn = (typeof scorecardColumns)[number];

export const workingColumns: readonly ScorecardColumn[] = scorecardColumns.slice(scorecardColumns.indexOf("id"));
export const visibleColumns: readonly ScorecardColumn[] = scorecardColumns.slice(0, scorecardColumns.indexOf("id"));

/** Columns of figures, set right; their headings too. */
export const figureColumns = ["actual", "target", "variance", "attainment", "score", "previous", "change"] as const;

/** Points; together they fit the width of a landscape page at a size that is read without effort. */
export const columnWidths: Readonly<Partial<Record<ScorecardColumn, number>>> = {
  light: 20,
  name: 210,
  unit: 52,
  actual: 58,
  target: 58,
  variance: 58,
  attainment: 58,
  score: 44,
  status: 70,
  previous: 58,
  change: 54,
  spark: 86,
  trend: 74,
  owner: 84,
  comment: 140,
};

/** Where the card's columns stand on its sheet, zero-based: as we wrote them, or where the user's inserted columns pushed them. */
export type ScorecardPlaces = Readonly<Record<ScorecardColumn, number>>;

export const freshPlaces: ScorecardPlaces = Object.fromEntries(scorecardColumns.map((column, index) => [column, index])) as Record<
  ScorecardColumn,
  number
>;

/** The defined name on a column's heading: how the column is found, whatever its heading says and wherever it was moved. */
export const columnMark = (column: ScorecardColumn): string => `${columnMarkPrefix}${column}`;

/** The card's columns as they stand. */
export interface FoundPlaces {
  readonly places: ScorecardPlaces;
  /** Columns that somebody deleted: their places are free ones behind the card, for them to be made anew. */
  readonly missing: readonly ScorecardColumn[];
}

/** Finds our columns by their marks; null when there is no card, or when the one that tells its lines is gone. */
export function findPlaces({ blocks, cardColumns }: StoredWorkbook): FoundPlaces | null {
  const block = blocks.scorecard;
  if (!block || cardColumns[columnMark("id")] === undefined) return null;
  let free = Math.max(block.range.column + block.range.columns, ...Object.values(cardColumns).map((column) => column + 1));
  const missing = scorecardColumns.filter((column) => cardColumns[columnMark(column)] === undefined);
  const places = Object.fromEntries(scorecardColumns.map((column) => [column, cardColumns[columnMark(column)] ?? free++]));
  return { places: places as Record<ScorecardColumn, number>, missing };
}

/** Zero-based rows of a fresh card. */
export const freshRows = { title: 0, subtitle: 1, labels: 2, headline: 3, header: 5 } as const;
