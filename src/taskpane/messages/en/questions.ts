import type { Question } from "../../../domain/reading/reading";
import { cellOf, plain, quoted, sheetOf } from "../cellText";
import type { Details, DetailSentence } from "../messages";
import { roles } from "./words";

/** What only the user can say. */
export const questions = {
  direction: (details) => `Which way is better for ${quoted(details, "kpi", "this KPI")}?`,
  "percent-scale": (details) =>
    `Which percent scale do the figures of ${quoted(details, "kpi", quoted(details, "header", "this column"))} use?`,
  "duplicate-kpi": (details, at) => `${quoted(details, "kpi", "This KPI")} appears again in ${cellOf(at)}. What is it?`,
  "period-order": (details) => `Which date is ${quoted(details, "text", quoted(details, "period", "the period header"))}?`,
  "series-of-column": (details) => `What does the column ${quoted(details, "header", "here")} hold?`,
  layout: (_details, at) => `How is the sheet ${sheetOf(at)} laid out?`,
  "period-of-sheet": (_details, at) => `Which period do the figures of the sheet ${sheetOf(at)} belong to?`,
  "unreadable-figure": (details, at) => `What does ${quoted(details, "text", `the text in ${cellOf(at)}`)} mean${forKpi(details)}?`,
} satisfies Record<Question["code"], DetailSentence>;

const choices: Readonly<Record<Question["code"], Readonly<Record<string, string>>>> = {
  direction: { higher: "Higher", lower: "Lower", range: "A range" },
  "percent-scale": {
    share: "0.95 means 95 %",
    percent: "95 means 95 %",
    fraction: "0.95 means 95 %",
    "1": "0.95 means 95 %",
    "100": "95 means 95 %",
  },
  "duplicate-kpi": {
    "keep-first": "The same KPI: keep the first",
    "keep-last": "The same KPI: keep the last",
    "keep-both": "Another KPI: keep both",
    first: "The same KPI: keep the first",
    last: "The same KPI: keep the last",
    both: "Another KPI: keep both",
  },
  "period-order": { "day-first": "Day before month", "month-first": "Month before day", dmy: "Day before month", mdy: "Month before day" },
  "series-of-column": roles,
  layout: {},
  "period-of-sheet": {},
  "unreadable-figure": {},
};

function forKpi(details: Details): string {
  const name = quoted(details, "kpi", "");
  return name === "" ? "" : ` for ${name}`;
}

export function choice(code: Question["code"], word: string): string {
  return choices[code][word] ?? plain({ word }, "word", word);
}
