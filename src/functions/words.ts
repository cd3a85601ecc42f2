import type { Status, Trend, UnscoredReason } from "../domain";

/** What a status shows as: words, a number for formulas and rules, a shape that also reads without colour. */
export const statusText: Readonly<Record<Status, string>> = { "on-target": "On target", "at-risk": "At risk", "off-target": "Off target" };
export const statusCode: Readonly<Record<Status, number>> = { "on-target": 1, "at-risk": 0, "off-target": -1 };
export const statusLight: Readonly<Record<Status, string>> = { "on-target": "●", "at-risk": "▲", "off-target": "◆" };

export const trendText: Readonly<Record<Trend, string>> = {
  improving: "Improving",
  worsening: "Worsening",
  "no-real-change": "No real change",
};

export const noDataText = "No data";
export const noDataLight = "○";

/** Why there is no status, in a few words for a cell. */
export const reasonText: Readonly<Record<UnscoredReason, string>> = {
  "no-actual": "No actual",
  "no-target": "No target",
  "no-direction": "No direction",
  "not-a-number": "Not a number",
  "not-due": "Not due yet",
  stale: "Figure out of date",
  "low-coverage": "Too few KPIs scored",
  "zero-target": "Target is zero",
  "negative-target": "Target is negative",
  "zero-actual": "Actual is zero",
  "negative-actual": "Actual is negative",
  "no-baseline": "No baseline",
  "no-range": "No range",
  "percent-scale": "Two scales of percent",
  "threshold-wrong-side": "Threshold on the good side of target",
  "bounds-reversed": "Low bound above high bound",
  "baseline-is-target": "Baseline equals target",
  "method-not-for-direction": "Method does not fit direction",
  "unknown-method": "Scoring not understood",
  "unknown-threshold": "Threshold not understood",
};
