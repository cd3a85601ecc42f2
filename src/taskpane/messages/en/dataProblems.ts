import type { DataProblemCode, Fix } from "../../../domain/dataReport/dataProblem";
import { cellOf, period, plain, quoted, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "this KPI");
const text = (details: Details) => quoted(details, "text", "this text");
const number = (details: Details, key: string) => plain(details, key, "?");
const count = (details: Details) => Number(plain(details, "count", "1"));
const word = (details: Details) =>
  (roles as Readonly<Record<string, string>>)[plain(details, "series", "actual")]?.toLowerCase() ?? "figure";
const ofPeriod = (details: Details) => (period(details, "period", "") === "" ? "" : ` of ${period(details, "period", "")}`);
const better = (details: Details) => `${plain(details, "direction", "higher")} is better`;

/** How the sheet comes to its figure and how the add-in does. */
function bothFormulas(details: Details): string {
  const formula = plain(details, "formula", "");
  const theirs = formula === "" ? `${number(details, "theirs")} was typed here` : `${formula} gives ${number(details, "theirs")}`;
  return `${theirs}; ${plain(details, "ourFormula", "")} gives ${number(details, "ours")}`;
}

const textNumberReasons: Readonly<Record<string, string>> = {
  ambiguous: "nothing in the column shows whether its mark is for decimals or thousands. Type the number again.",
  percent: "the KPI’s other figures do not show whether 95 % is 0.95 or 95 here. Type the number again.",
  formula: "a formula makes it. Change the formula to give a number, for example with VALUE.",
};

const statusWords: Readonly<Record<string, string>> = { "on-target": "On target", "off-target": "Off target", "at-risk": "At risk" };

/** What is wrong with the user's data, and what to do where there is no safe fix. */
export const dataProblems = {
  "broken-reference": (details, at) =>
    plain(details, "formula", "") === ""
      ? `${cellOf(at)} holds #REF! as a pasted value: what it showed is lost. Enter the figure again.`
      : `The formula ${plain(details, "formula", "")} refers to cells that were deleted. Point it to the right cells again.`,
  "error-value": (details, at) =>
    `${cellOf(at)} shows ${plain(details, "text", "an error")}${plain(details, "formula", "") === "" ? "" : ` from ${plain(details, "formula", "")}`}, which counts as no data.`,
  "conflicting-figures": (details) =>
    `The ${word(details)} of ${kpi(details)}${ofPeriod(details)} stands twice with different figures: ${number(details, "first")} in ${cellOf(plain(details, "other", ""))} and ${number(details, "second")} here. Only one can be right.`,
  "repeated-figures": (details) =>
    `The ${word(details)} of ${kpi(details)}${ofPeriod(details)} stands here and in ${cellOf(plain(details, "other", ""))}. One of them will go out of date.`,
  "text-number": (details) => {
    const because = textNumberReasons[plain(details, "because", "")];
    return because === undefined
      ? `${text(details)} is a number stored as text, which Excel’s formulas leave out.`
      : `${text(details)} is a number stored as text, and ${because}`;
  },
  "number-with-unit": (details) => `${text(details)} holds a number and its unit in one cell, so Excel takes it for text.`,
  "unreadable-figure": (details) => `${text(details)} stands where ${kpi(details)} needs a figure.`,
  "percent-scale": (details) =>
    `${kpi(details)} counts percent in two ways: ${number(details, "odd")} here${count(details) > 1 ? ` and in ${count(details) - 1} more` : ""}, ${number(details, "like")} in ${cellOf(plain(details, "likeAt", ""))}.`,
  "factor-to-target": (details) =>
    `Actual and target of ${kpi(details)} are about ${number(details, "factor")} times apart (${number(details, "actual")} and ${number(details, "target")}). One of them may be in another unit.`,
  "factor-in-series": (details) =>
    `${number(details, "figure")} is about ${number(details, "factor")} times what ${kpi(details)} usually is (${number(details, "usual")}), or that part of it. Check the unit of this figure.`,
  "text-date": (details) =>
    plain(details, "day", "") === ""
      ? `${text(details)} is a date stored as text, and nothing in the column shows whether day or month comes first. Type the date again.`
      : `${text(details)} is a date stored as text, which Excel neither sorts nor compares as a date.`,
  "blank-in-series": (details) =>
    count(details) === 1
      ? `The ${word(details)} of ${kpi(details)} is blank in ${period(details, "period", "one period")}, between filled periods.`
      : `The ${word(details)} of ${kpi(details)} is blank in ${count(details)} periods between filled ones, first in ${period(details, "period", "one")}.`,
  "total-inside": (details) =>
    plain(details, "left", "") === ""
      ? `${kpi(details)} is a sum of other KPIs (${plain(details, "formula", "")}) and was read as a KPI of its own: what it sums up counts twice.`
      : `${text(details)} is a total among the figures. It was left out.`,
  "unit-against-name": (details) =>
    plain(details, "named", "") === ""
      ? `The unit of ${kpi(details)} is ${quoted(details, "unit", "another")}, but its figures are formatted with ${quoted(details, "format", "another")}.`
      : `The unit of ${kpi(details)} is ${quoted(details, "unit", "another")}, but its name speaks of ${quoted(details, "named", "another")}.`,
  "threshold-side": (details) => {
    if (plain(details, "against", "") === "name")
      return `For ${kpi(details)} the sheet states one direction, and its name says the opposite. Check the direction.`;
    if (plain(details, "against", "") === "threshold")
      return `For ${kpi(details)} the direction and the side of target or threshold contradict each other. Check all three.`;
    return plain(details, "better", "") === ""
      ? `For ${kpi(details)} ${better(details)}, but the threshold ${number(details, "threshold")} is on the good side of the target ${number(details, "target")}.`
      : `For ${kpi(details)} ${better(details)}, but its thresholds run the other way: ${number(details, "threshold")} here, ${number(details, "better")} for the better band.`;
  },
  "bounds-reversed": (details) =>
    `The healthy range of ${kpi(details)} begins above its end: low ${number(details, "low")}, high ${number(details, "high")}.`,
  "stale-figures": (details) => {
    const who =
      count(details) === 1
        ? `${kpi(details)} has`
        : `${kpi(details)} and ${count(details) === 2 ? "1 more KPI" : `${count(details) - 1} more KPIs`} have`;
    return plain(details, "behind", "0") === "1"
      ? `${who} no actual after ${period(details, "period", "this one")}, where the others go on.`
      : `${who} no actual after ${period(details, "period", "this one")}, which is overdue.`;
  },
  "hidden-figures": (details) => {
    const figures = count(details) === 1 ? "1 figure" : `${count(details)} figures`;
    const what = plain(details, "what", "row");
    if (what === "sheet") return `The sheet ${quoted(details, "lines", "")} is hidden and holds ${figures}.`;
    const lines = plain(details, "lines", "");
    return what.endsWith("s")
      ? `The ${what} ${lines} are hidden and hold ${figures} that count.`
      : `The ${what} ${lines} is hidden and holds ${figures} that count.`;
  },
  "variance-differs": (details) => `The variance of ${kpi(details)} is not what its figures give: ${bothFormulas(details)}.`,
  "attainment-differs": (details) => `The attainment of ${kpi(details)} is not what its figures give: ${bothFormulas(details)}.`,
  "status-differs": (details) => {
    const formula = plain(details, "formula", "");
    const theirs = formula === "" ? `${quoted(details, "theirs", "")} was typed here` : `${formula} gives ${quoted(details, "theirs", "")}`;
    return `${theirs}, but ${number(details, "actual")} against ${number(details, "target")} where ${better(details)} is ${statusWords[plain(details, "ours", "")] ?? ""}: ${plain(details, "ourFormula", "")}.`;
  },
  "trend-differs": (details) =>
    `${quoted(details, "theirs", "The arrow")} for ${kpi(details)}, whose last figures went from ${number(details, "from")} to ${number(details, "to")}.`,
  "merged-cells": (details) =>
    `${count(details) === 1 ? "Merged cells stand" : `${count(details)} merged areas stand`} inside the table: sorting, filters and formulas see only their first cell.`,
  "stray-spaces": (details) =>
    plain(details, "twice", "0") === "1"
      ? `${text(details)} has blanks around it or doubled inside, so it counts as another name than the same one without them.`
      : `${text(details)} has blanks around it or doubled inside, which lookups stumble over.`,
} satisfies Record<DataProblemCode, DetailSentence>;

/** What a cell holds, as a sentence shows it. */
export const cell = (content: number | string | boolean) => (typeof content === "string" ? `“${content}”` : String(content));
const cells = (changed: number) => (changed === 1 ? "1 cell" : `${changed} cells`);

/** What a fix would do. */
export function fix(offered: Fix): string {
  if (offered.kind === "unmerge-copy")
    return `Adds a copy of “${offered.sheet}” with its merged cells taken apart and each filled. The sheet itself stays as it is.`;
  const [first] = offered.changes;
  if (first === undefined) return "";
  const to = offered.kind === "set-date" ? "the date it means" : cell(first.to);
  const change = `${cellOf(first.at)} on “${sheetOf(first.at)}”: ${cell(first.from)} becomes ${to}`;
  const format = first.toFormat === null || offered.kind === "trim" ? "" : `, shown as ${first.toFormat}`;
  return offered.changes.length === 1 ? `${change}${format}.` : `${change}${format}, and so on in ${cells(offered.changes.length)}.`;
}
