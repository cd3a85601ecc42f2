import { defaultJudgement, judge } from "../../judgement";
import { readThreshold, type Threshold } from "../../thresholds";
import type { KpiReading } from "../../reading/reading";
import { computedFigures, referenceFrom } from "../computed";
import { shown, type Found, type Rule } from "../rule";
import { statusOfWord } from "../statusWords";
import { numberOf } from "../computed";

/**
 * A status of the sheet's own that says the opposite of its figures: good where the figure is beyond the limit, bad where the target is met.
 * Where only the tolerance may differ, nothing is said.
 */
export const statusDiffers: Rule = (material) =>
  computedFigures(material, "status").flatMap(({ kpi, figure, cell, header, pairs }): Found[] => {
    const theirs = typeof figure.value === "string" ? statusOfWord(figure.value) : null;
    const { direction } = kpi;
    if (theirs === null || theirs === "at-risk" || direction === "ask") return [];
    const judged = pairs.map(({ actual, target }) => ({
      actual,
      target,
      status: judge(
        actual.value,
        target.value,
        { direction, threshold: thresholdOf(kpi), low: kpi.low, high: kpi.high, baseline: kpi.baseline, attainmentMethod: null },
        defaultJudgement,
      ).status,
    }));
    const opposite = theirs === "on-target" ? "off-target" : "on-target";
    const [first] = judged;
    if (first?.status.kind !== "status" || !judged.every(({ status }) => status.kind === "status" && status.status === opposite)) return [];
    const [a, t] = [referenceFrom(cell.sheet, first.actual.at), referenceFrom(cell.sheet, first.target.at)];
    const value = (raw: number | string): number | string => (typeof raw === "number" ? shown(raw) : (numberOf(raw) ?? raw));
    const details = {
      kpi: kpi.name,
      header,
      theirs: String(figure.value).trim(),
      formula: cell.formula,
      ours: first.status.status,
      direction,
      actual: value(first.actual.value),
      target: value(first.target.value),
      ourFormula: `=BSC.STATUS(${a},${t},"${direction}")`,
    };
    return [{ severity: "warning", at: cell.at, also: [first.actual.at, first.target.at], details, fix: null }];
  });

function thresholdOf({ threshold }: KpiReading): Threshold | null {
  const read = readThreshold(threshold);
  return read.kind === "missing" || read.kind === "not-a-number" ? null : read;
}
