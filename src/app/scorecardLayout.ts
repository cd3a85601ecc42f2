import { names } from "../domain/document";
import type { StoredBlock } from "./storedWorkbook";

/**
 * Columns of the scorecard sheet in order. Columns from `id` on are
 * working columns, hidden; the sheet can be read without them.
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
  "coverage",
  "status",
  "note",
  "objective",
  "owner",
  "id",
  "parent",
  "perspectiveWeight",
  "objectiveWeight",
  "kpiWeight",
  "kpiRow",
  "dataRow",
  "direction",
  "threshold",
] as const;
export type ScorecardColumn = (typeof scorecardColumns)[number];

export const workingColumns: readonly ScorecardColumn[] = scorecardColumns.slice(scorecardColumns.indexOf("id"));

/** Points; together the visible ones fit a landscape page. */
export const columnWidths: Readonly<Record<ScorecardColumn, number>> = {
  light: 24,
  name: 258,
  unit: 56,
  actual: 60,
  target: 60,
  variance: 60,
  attainment: 66,
  score: 44,
  coverage: 56,
  status: 66,
  note: 104,
  objective: 130,
  owner: 84,
  id: 40,
  parent: 40,
  perspectiveWeight: 40,
  objectiveWeight: 40,
  kpiWeight: 40,
  kpiRow: 40,
  dataRow: 40,
  direction: 40,
  threshold: 40,
};

/** Where the card's columns stand on its sheet, zero-based: as we wrote them, or where the user's inserted columns pushed them. */
export type ScorecardPlaces = Readonly<Record<ScorecardColumn, number>>;

export const freshPlaces: ScorecardPlaces = Object.fromEntries(scorecardColumns.map((column, index) => [column, index])) as Record<
  ScorecardColumn,
  number
>;

/** Finds our columns by their headings in the block's first row; null when one of them is gone. */
export function findPlaces(block: StoredBlock, headings: Readonly<Record<ScorecardColumn, string>>): ScorecardPlaces | null {
  const header = (block.values[0] ?? []).map(String);
  const places: Partial<Record<ScorecardColumn, number>> = {};
  for (const column of scorecardColumns) {
    const index = header.indexOf(headings[column]);
    if (index < 0) return null;
    places[column] = block.range.column + index;
  }
  return places as ScorecardPlaces;
}

/** Zero-based rows of a fresh card. */
export const freshRows = { title: 0, subtitle: 1, period: 2, header: 4 } as const;

export const scorecardName = names.scorecard;
