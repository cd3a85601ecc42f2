import { readDirection } from "../domain/directionWords";
import type { Direction } from "../domain/direction";
import { readFigure } from "../domain/figure";
import { readScoringChoice, type ScoringChoice } from "../domain/scoringChoice";
import { readTarget } from "../domain/target";
import { readThreshold, type Threshold } from "../domain/thresholds";
import { readYesNo } from "../domain/yesNoWords";
import { comparePeriods } from "../domain/period";
import { readDocument } from "../domain/readDocument";
import type { CardDraft } from "./cardTables";
import { draftDocument } from "./draftDocument";
import { groupBy } from "./groupBy";
import type { SheetWords } from "./sheetWords";
import { trendWord } from "./valueCells";

/** A figure that a text stands for; null for none. A share written as percent (`95 %`) may stand beside plain numbers. */
export interface TextFigure {
  readonly text: string;
  readonly figure: number | null;
  /** The figure is a share, of a text with a percent sign. */
  readonly percent: boolean;
}

export interface TextTarget {
  readonly text: string;
  readonly low: number | null;
  /** Null for a target that is one figure. */
  readonly high: number | null;
  readonly percent: boolean;
}

/**
 * What the words and texts of one KPI mean. Formulas of plain Excel cannot read them, so the card carries what they meant when it was written;
 * numbers stay live, and a text that is not among these is no figure.
 */
export interface PlainKpi {
  readonly directionText: string;
  readonly direction: Direction | null;
  readonly thresholdText: string | null;
  readonly threshold: Threshold | null;
  /** The text is one for "none". */
  readonly thresholdIsNone: boolean;
  readonly scoringText: string;
  /** Null where the text is not understood. */
  readonly scoring: ScoringChoice | null;
  readonly actuals: readonly TextFigure[];
  readonly targets: readonly TextTarget[];
  /** As they stand among its figures and targets, with what is most often written for "none". */
  readonly writtenActuals: readonly string[];
  readonly writtenTargets: readonly string[];
  /** For each period of the card, oldest first: how many figures there are up to it, what they sum up to, and the trend they show. */
  readonly trends: readonly { readonly count: number; readonly sum: number; readonly word: string }[];
}

const usual: ScoringChoice = { method: "bands", parameters: [] };

/** What people most often write for "nothing": known also before anybody has. */
const commonMarks = ["NA", "N/A", "n/a", "n.a.", "-", "–", "?"];

/** The KPIs of a card with what their texts mean, by id. */
export function plainKpis(draft: CardDraft, words: SheetWords): ReadonlyMap<string, PlainKpi> {
  const { figures } = readDocument(draftDocument(draft));
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const rowsOf = groupBy(
    figures.filter(({ entity }) => entity === ""),
    ({ kpiId }) => kpiId,
  );
  const texts = new Map<string, { actuals: Set<string>; targets: Set<string> }>();
  for (const { record } of draft.BSC_Data.rows) {
    const id = String(record["KPI"]);
    const own = texts.get(id) ?? { actuals: new Set<string>(), targets: new Set<string>() };
    if (typeof record["Actual"] === "string") own.actuals.add(record["Actual"]);
    if (typeof record["Target"] === "string") own.targets.add(record["Target"]);
    texts.set(id, own);
  }
  return new Map(
    draft.BSC_KPIs.rows.map(({ record }): [string, PlainKpi] => {
      const id = String(record["ID"]);
      const own = texts.get(id);
      const scoringText = String(record["Scoring"] ?? "");
      const choice = readScoringChoice(scoringText);
      const scoring = choice === null ? usual : choice.method === null ? null : choice;
      const threshold = record["Threshold"] ?? "";
      const read = readThreshold(threshold);
      const directionText = String(record["Direction"] ?? "");
      const direction = readDirection(directionText);
      const actualOfPeriod = new Map([...(rowsOf.get(id) ?? [])].reverse().map((row) => [row.period, row.actual]));
      const series = periods.map((period) => actualOfPeriod.get(period) ?? null);
      const writtenActuals = [...new Set([...commonMarks, ...(own?.actuals ?? [])])].filter(isWritten);
      // A period without a target of its own has the KPI's.
      const ofKpi = record["Target"];
      const writtenTargets = [...new Set([...commonMarks, ...(own?.targets ?? []), ...(typeof ofKpi === "string" ? [ofKpi] : [])])].filter(
        isWritten,
      );
      return [
        id,
        {
          directionText,
          direction,
          thresholdText: typeof threshold === "string" && threshold !== "" ? threshold : null,
          thresholdIsNone: read.kind === "missing",
          threshold: read.kind === "missing" || read.kind === "not-a-number" ? null : read,
          scoringText,
          scoring,
          actuals: writtenActuals.flatMap((text) => actualOf(text, scoring?.method === "yes-no")),
          targets: writtenTargets.flatMap(targetOf),
          writtenActuals,
          writtenTargets,
          trends: periods.map((_, index) => {
            const upTo = series.slice(0, index + 1);
            const numbers = upTo.flatMap((figure) => {
              const read = readFigure(figure);
              return read.kind === "figure" ? [read.value] : [];
            });
            return { count: numbers.length, sum: numbers.reduce((a, b) => a + b, 0), word: trendWord(upTo, direction, words) };
          }),
        },
      ];
    }),
  );
}

/** Errors are no texts: `#N/A` reads as none by itself, and others show. */
const isWritten = (text: string): boolean => text.trim() !== "" && !text.startsWith("#");

function actualOf(text: string, yesNo: boolean): TextFigure[] {
  const read = readFigure(yesNo ? readYesNo(text) : text);
  if (read.kind === "missing") return [{ text, figure: null, percent: false }];
  return read.kind === "figure" ? [{ text, figure: read.value, percent: read.percent === true }] : [];
}

function targetOf(text: string): TextTarget[] {
  const read = readTarget(text);
  if (read.kind === "no-target") return [{ text, low: null, high: null, percent: false }];
  if (read.kind !== "target") return [];
  const { target } = read;
  const percent = read.percent === true;
  return [
    target.kind === "point" ? { text, low: target.figure, high: null, percent } : { text, low: target.low, high: target.high, percent },
  ];
}
