import type { DataReportSentences } from "../dataReportSentences";
import { cell } from "./dataProblems";

const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
const quote = (name: string) => `“${name}”`;
const heading = (word: string) => (count: number) => (count === 1 ? word : `${word} (${count})`);

export const dataReport: DataReportSentences = {
  open: "Data report",
  looking: "Looking over the data…",
  title: "Data report",
  summary: (problems, sheets) => {
    const where = sheets.length === 1 ? sheets.map(quote).join("") : `${sheets.length} sheets`;
    return `${problems === 0 ? "Nothing" : problems === 1 ? "1 thing" : `${problems} things`} found on ${where}.`;
  },
  nothing: "Every figure is a number, no period is missing, and what the sheet computes itself agrees with its figures.",
  severities: { error: heading("Wrong"), warning: heading("Please check"), note: heading("Good to know") },
  again: "Look again",
  fix: "Fix…",
  fixAt: (cell) => `Fix ${cell}…`,
  fixAll: (problems) => (problems === 1 ? "Fix the safe one…" : `Fix all ${problems} safe ones…`),
  fixAllNote: "Only cells listed here change, and only if they still hold what is shown.",
  willChange: "What will change",
  content: cell,
  change: (from, to) => `${from} becomes ${to}`,
  newFormat: (format) => `shown as ${format}`,
  makeChanges: (count) => `Change ${cells(count)}`,
  makeCopy: "Add the copy",
  cancel: "Cancel",
  fixing: "Changing cells…",
  fixed: (count, copies) =>
    [
      ...(count > 0 ? [`${count === 1 ? "1 cell" : `${count} cells`} changed.`] : []),
      ...(copies.length > 0 ? [`Added ${copies.map(quote).join(", ")}.`] : []),
      ...(count + copies.length === 0 ? ["Nothing was changed."] : []),
    ].join(" "),
  otherCells: (count) => (count === 1 ? "and 1 more cell" : `and ${count} more cells`),
  noDate: "the date it means",
};
