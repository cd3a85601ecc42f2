import { readDirection } from "./words/directionWords";
import { readFigure } from "./figures/figure";
import { readFrequency } from "./words/frequencyWords";
import { isMissingWord } from "./words/missingWords";
import { percentOfShare } from "./figures/numberText";
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
  /** It is understood as a number in the KPI's units, and was probably typed as a share: `80%` becomes 0.8 in Excel. */
  readonly asShare?: true;
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

/** Every cell of the KPIs' table that is not understood, or that says two things, row by row. */
export function unreadCells(table: DocumentTable): UnreadCell[] {
  const { headers, values } = table;
  const [id, kpi] = [headers.indexOf("ID"), headers.indexOf("KPI")];
  return values.flatMap((cells, row) => {
    const kpiId = String(cells[id] ?? "").trim();
    if (kpiId === "") return [];
    return headings.flatMap((heading) => {
      const column = headers.indexOf(heading);
      const content = cells[column] ?? "";
      if (column < 0) return [];
      if (heading === "Threshold" && isShareOfNothing(table, row))
        return [{ kpiId, kpi: String(cells[kpi] ?? "").trim(), heading, text: percentText(content), asShare: true as const, row, column }];
      if (understood[heading](content)) return [];
      return [{ kpiId, kpi: String(cells[kpi] ?? "").trim(), heading, text: String(content), row, column }];
    });
  });
}

const isPercent = /%|percent|pct|prozent|pour ?cent|por ?ciento|por ?cento/i;

/** A threshold that shows a percent where neither unit nor target does. */
function isShareOfNothing({ headers, values, numberFormats }: DocumentTable, row: number): boolean {
  const at = (heading: string): number => headers.indexOf(heading);
  const [cells, formats] = [values[row] ?? [], numberFormats?.[row] ?? []];
  const shows = (heading: string): boolean =>
    isPercent.test(formats[at(heading)] ?? "") || isPercent.test(String(cells[at(heading)] ?? ""));
  return typeof cells[at("Threshold")] === "number" && shows("Threshold") && !shows("Target") && !shows("Unit");
}

const percentText = (content: GridValue): string => `${percentOfShare(Number(content))}%`;
