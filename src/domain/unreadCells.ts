import { readDirection } from "./directionWords";
import { readFigure } from "./figure";
import { readFrequency } from "./frequencyWords";
import { isMissingWord } from "./missingWords";
import type { DocumentTable } from "./readDocument";
import type { GridValue } from "./reading/sheetGrid";
import { readScoringChoice } from "./scoringChoice";
import { readThreshold } from "./thresholds";

/** A cell of a KPI in our table that says something which is not understood. */
export interface UnreadCell {
  readonly kpiId: string;
  readonly kpi: string;
  readonly heading: UnreadHeading;
  readonly text: string;
  /** Within the table's body, from 0. */
  readonly row: number;
  readonly column: number;
}

const isFigure = (content: GridValue): boolean => readFigure(content).kind !== "not-a-number";
const isWord =
  (read: (text: string) => unknown) =>
  (content: GridValue): boolean =>
    content === 0 || isMissingWord(String(content)) || read(String(content)) !== null;

/** What can be misunderstood in a row of `BSC_KPIs`, and whether a cell is understood. Blank always is. */
const understood = {
  Direction: isWord(readDirection),
  Frequency: isWord(readFrequency),
  Weight: isFigure,
  Baseline: isFigure,
  Threshold: (content: GridValue) => readThreshold(content).kind !== "not-a-number",
  Low: isFigure,
  High: isFigure,
  Scoring: (content: GridValue) => content === 0 || readScoringChoice(String(content))?.method !== null,
} as const satisfies Record<string, (content: GridValue) => boolean>;

export type UnreadHeading = keyof typeof understood;
const headings = Object.keys(understood) as readonly UnreadHeading[];

/** Every cell of the KPIs' table that is not understood, row by row. */
export function unreadCells({ headers, values }: DocumentTable): UnreadCell[] {
  const [id, kpi] = [headers.indexOf("ID"), headers.indexOf("KPI")];
  return values.flatMap((cells, row) => {
    const kpiId = String(cells[id] ?? "").trim();
    if (kpiId === "") return [];
    return headings.flatMap((heading) => {
      const column = headers.indexOf(heading);
      const content = cells[column] ?? "";
      if (column < 0 || understood[heading](content)) return [];
      return [{ kpiId, kpi: String(cells[kpi] ?? "").trim(), heading, text: String(content), row, column }];
    });
  });
}
