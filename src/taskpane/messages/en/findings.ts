import type { FindingCode } from "../../../domain/reading/reading";
import { cellOf, plain, quoted } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "this KPI");
const text = (details: Details) => quoted(details, "text", "this text");

/** What is wrong or worth knowing, and what to do about it. */
export const findings = {
  "empty-sheet": (details) =>
    `The sheet ${quoted(details, "sheet", "you are looking at")} is empty. Go to the sheet that holds your KPIs and read again.`,
  "no-header": (_details, at) =>
    `No header row was found on ${at}. Name the columns in one row within the first 20, for example KPI, Target, Actual.`,
  "no-kpi-column": () => "No column names the KPIs. Give the column with their names the header “KPI”.",
  "no-actual-column": () =>
    "No column holds actual figures. Give it the header “Actual”, or one column per period a header such as “2026-04”.",
  "no-kpis": () => "No KPI was found below the header row. List one KPI per row under the headers.",
  "duplicate-kpi": (details) =>
    `${kpi(details)} appears more than once${alsoIn(details)}. Give each KPI its own name, or answer the question above.`,
  "text-number": (details) =>
    `The number ${text(details)} is stored as text and was read as ${plain(details, "number", "a number")}. Format the cell as a number and type it again.`,
  "not-a-number": (details) =>
    `${text(details)} is not a number, so it cannot be scored. Write the number alone, its unit in a column of its own.`,
  "error-cell": (details, at) =>
    `${cellOf(at)} shows the error ${plain(details, "text", "of a formula")}, which counts as no data. Correct the formula to have it scored.`,
  "merged-cells": (details) => `Cells are merged here. Check that ${text(details)} was understood as you mean it.`,
  "formula-like-name": (details) =>
    `The name ${quoted(details, "kpi", plain(details, "text", "here"))} looks like a formula; it is kept as plain text and never run.`,
  "no-target": (details) => `${kpi(details)} has no target, so it will have no status.`,
  "unreadable-target": (details) => `The target ${text(details)} cannot be read. Write one number, for example 95 %, ≤ 3 or 40–60.`,
  "unknown-direction-word": (details) =>
    `${text(details)} does not say which way is better. Write “higher”, “lower” or “range”, or answer the question above.`,
  "direction-contradicts-threshold": (details) =>
    `For ${kpi(details)} the threshold is on the good side of the target. Check the direction, the target and the threshold.`,
  "direction-contradicts-name": (details) =>
    `For ${kpi(details)} the sheet says ${quoted(details, "text", "one direction")}, but its name or target points the other way. Check the direction.`,
  "unreadable-threshold": (details) =>
    `The threshold ${text(details)} cannot be read, so the usual 10 % applies. Write a number, or a share such as 90 %.`,
  "unreadable-weight": (details) => `The weight ${text(details)} is not a positive number, so 1 is used.`,
  "percent-scale": (details) =>
    `Actual and target of ${kpi(details)} are on different percent scales${bothFigures(details)}. Bring both to one scale.`,
  "column-left-out": (details) =>
    `The column ${quoted(details, "header", "here")} sums up other figures or speaks of a group of KPIs; it is left out.`,
  "column-not-used": (details) => `The column ${quoted(details, "header", "here")} was not recognised and is left out.`,
  "total-row-left-out": (details) =>
    `${quoted(details, "text", quoted(details, "kpi", "This row"))} was taken for a total and is left out.`,
  "row-without-period": () => "This row names no period among rows that do, so its figures are left out. Write the period beside them.",
  "row-without-kpi": () => "This row holds figures but names no KPI, so it is left out. Write the KPI’s name beside them.",
  "row-without-figures": (details) => `${quoted(details, "text", kpi(details))} has no figures, so it was not taken for a KPI.`,
  "figures-outside": (details, at) =>
    `${plain(details, "count", "Some")} numbers from ${cellOf(at)} on stand in no table that was understood, so they are left out. Give their columns headers such as KPI, Target, Actual.`,
  "block-title": (details) => `${text(details)} was taken for the title of the rows below it.`,
  "column-taken-as": (details) => `The column ${quoted(details, "header", "here")} was taken for “${roleWord(details)}”.`,
  "figures-asked": (details) => `${counted(details)} left out until the questions above are answered.`,
  "period-not-a-date": (details) =>
    `${text(details)} does not name one period for certain, for want of a year or an order of day and month. Periods stay in the order of the sheet.`,
  "unanswered-question": (details) => `A question about ${kpi(details)} was left open.`,
  "kept-stored": (details) =>
    `${plain(details, "heading", "A setting")} of ${kpi(details)}: the scorecard keeps ${quoted(details, "stored", "what it has")}, the sheet says ${quoted(details, "read", "something else")}. Change it in the scorecard’s table if the sheet is right.`,
  "kpi-gone": (details) => `${kpi(details)} is no longer on the sheet; the scorecard keeps it without new figures.`,
  "figure-twice": (details, at) =>
    `${kpi(details)}${plain(details, "period", "") === "" ? "" : ` for ${quoted(details, "period", "")}`} stands in two cells, ${plain(details, "other", "another one")} and ${at}; the first is used.`,
  "entities-only": (details) =>
    `${kpisCounted(details)} only by department. They are kept in the table BSC_Data; the scorecard shows the whole, which no sheet states, so there is no status for it.`,
} satisfies Record<FindingCode, DetailSentence>;

/** The word for the role a column was taken for; the role as it stands when it is none of ours. */
function roleWord(details: Details): string {
  const role = plain(details, "role", plain(details, "series", "another column"));
  return Object.entries(roles).find(([name]) => name === role)?.[1] ?? role;
}

/** "1 figure is" or "3 figures are". */
function counted(details: Details): string {
  const count = Number(plain(details, "count", "0"));
  return count === 0 ? "Some figures are" : count === 1 ? "1 figure is" : `${count} figures are`;
}

/** "“Sales” has figures" or "12 KPIs have figures". */
function kpisCounted(details: Details): string {
  const count = Number(plain(details, "count", "0"));
  return count > 1 ? `${count} KPIs have figures` : `${kpi(details)} has figures`;
}

function alsoIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, first in ${cellOf(other)}`;
}

function bothFigures(details: Details): string {
  const [actual, target] = [plain(details, "actual", ""), plain(details, "target", "")];
  return actual === "" || target === "" ? ", such as 0.95 and 95" : ` (actual ${actual}, target ${target})`;
}
