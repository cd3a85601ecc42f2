import type { Question } from "../../../domain/reading/reading";
import { cellOf, plain, quoted, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { roles } from "./words";

/** What only the user can say. */
export const questions = {
  direction: (details) => `Which way is better for ${quoted(details, "kpi", "this KPI")}?`,
  "percent-scale": (details) =>
    `The target of ${quoted(details, "kpi", "this KPI")} is on another percent scale than its actuals. What about the target?`,
  "duplicate-kpi": (details) => `${quoted(details, "kpi", "This KPI")} appears twice${firstIn(details)}. Which is meant?`,
  "period-order": (details) => `Which day is ${quoted(details, "text", "the period header")}?`,
  "series-of-column": (details) => `What does the column ${quoted(details, "header", "here")} hold?`,
  layout: (details, at) =>
    `${(layoutDoubts[plain(details, "reason", "")] ?? anyDoubt)(quoted(details, "text", `the text in ${cellOf(at)}`))} Take its figures as they stand?`,
  "period-of-sheet": (details, at) =>
    plain(details, "count", "") === "1"
      ? `The sheet “${sheetOf(at)}” speaks of a period${inBrackets(details, "texts")}. Do its figures belong to it?`
      : `The sheet “${sheetOf(at)}” speaks of more than one period${inBrackets(details, "texts")}. Which do its figures belong to?`,
  "unreadable-figure": (details, at) =>
    `${quoted(details, "text", `The text in ${cellOf(at)}`)} is not a figure${forKpi(details)}. What about it?`,
} satisfies Record<Question["code"], DetailSentence>;

const keepOrLeave = { "as-read": "Take as is", "leave-out": "Leave out" };

const choices: Readonly<Record<Question["code"], Readonly<Record<string, string>>>> = {
  direction: { higher: "Higher", lower: "Lower", range: "A range" },
  "percent-scale": keepOrLeave,
  "duplicate-kpi": { "keep-first": "The first", "keep-last": "The last", "keep-both": "Both" },
  "period-order": keepOrLeave,
  "series-of-column": roles,
  layout: keepOrLeave,
  "period-of-sheet": { none: "None of them" },
  "unreadable-figure": keepOrLeave,
};

/** A choice in words; a word of the user's own sheet as it stands. */
export const choice = (code: Question["code"], word: string): string => new Map(Object.entries(choices[code])).get(word) ?? word;

const anyDoubt = (text: string) => `The sheet around ${text} is laid out in a way that can be read differently.`;

/** What makes a layout doubtful, by the reader's reason. */
const layoutDoubts: Readonly<Record<string, (text: string) => string>> = {
  "series-in-name-alone": (text) => `${text} may name a KPI, or the target of one.`,
  "series-unknown": (text) => `It is not certain whether rows such as ${text} hold actuals, targets or something else.`,
  "series-as-names": (text) => `Words such as ${text} stand where the names of KPIs should.`,
  "columns-are-what": (text) => `Columns such as ${text} may stand for departments or for something else.`,
  "kpi-not-named": (text) => `No cell of the table names its KPI; it is called ${text} for now.`,
  "label-beside-table": (text) => `${text} stands beside the table and may say whose figures these are.`,
  "rows-of-a-list": (text) => `Each row has its own ${text}: this may be a list of orders or the like rather than of KPIs.`,
  "entity-above-table": (text) => `${text} above the table may say whose figures these are.`,
  "entity-in-tab": (text) => `The tab ${text} may say whose figures these are.`,
  "perspective-or-entity": (text) => `The column ${text} may say whose figures these are, or group the KPIs.`,
  "rows-worked-out": (text) => `${text} is worked out from other rows: it may be a KPI, or only what they come to.`,
  "name-over-rows": (text) => `${text} covers several rows that nothing tells apart.`,
  "entity-missing-in-row": (text) => `Some rows name no department, ${text} among them.`,
  "periods-both-ways": (text) => `Periods stand in the column ${text} and across the columns as well.`,
  "descriptor-unsure": (text) => `It is not certain what the column ${text} describes.`,
};

function firstIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, first in ${cellOf(other)}`;
}

function inBrackets(details: Details, key: string): string {
  const text = plain(details, key, "");
  return text === "" ? "" : ` (${text})`;
}

function forKpi(details: Details): string {
  const name = quoted(details, "kpi", "");
  return name === "" ? "" : ` for ${name}`;
}
