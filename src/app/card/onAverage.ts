import type { Status } from "../../domain/status";
import { quoted } from "./formulas/formulaText";
import type { CardWords } from "./cardWords";
import type { SheetWords } from "../sheetWords";

/**
 * What is to be said of a line whose light is the mean of KPIs that look worse: on target over KPIs that are off target, or better than each of
 * them. A KPI's light comes from its thresholds, and by some ways of scoring it has many points all the same.
 */
export function onAverage(status: Status | null, kpis: readonly (Status | null)[], words: CardWords): string {
  const count = (wanted: Status): number => kpis.filter((each) => each === wanted).length;
  const [on, atRisk, off] = [count("on-target"), count("at-risk"), count("off-target")];
  const say = (light: string, number: number, [before, between, after]: Sentence): string =>
    `${light}${before}${number}${between}${kpis.length}${after}`;
  if (status === "on-target" && off > 0) return say(words.status.onTarget, off, words.onAverage.offTarget);
  if (status === "on-target" && on === 0) return say(words.status.onTarget, on, words.onAverage.onTarget);
  return status === "at-risk" && on + atRisk === 0 ? say(words.status.atRisk, off, words.onAverage.offTarget) : "";
}

type Sentence = readonly [before: string, between: string, after: string];

/** The same by formula: `statuses` and `weights` are those of all lines below, of which only KPIs that count have a weight above zero. */
export function onAverageFormula(status: string, statuses: string, weights: string, words: SheetWords): string {
  const { onTarget, atRisk, offTarget } = words.status;
  const count = (wanted: string): string => `COUNTIFS(${statuses},${quoted(wanted)},${weights},">0")`;
  const say = (number: string, [before, between, after]: Sentence): string =>
    `${status}&${quoted(before)}&${number}&${quoted(between)}&COUNTIF(${weights},">0")&${quoted(after)}`;
  return (
    `IFERROR(IF(OR(AND(${status}=${quoted(onTarget)},${count(offTarget)}>0),AND(${status}=${quoted(atRisk)},${count(onTarget)}+${count(atRisk)}=0)),` +
    `${say(count(offTarget), words.onAverage.offTarget)},IF(AND(${status}=${quoted(onTarget)},${count(onTarget)}=0),${say("0", words.onAverage.onTarget)},"")),"")`
  );
}
