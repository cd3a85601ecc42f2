import type { CascadeFindingCode } from "../../../domain/cascade/cascadeFinding";
import { cellOf, plain, quoted } from "../cellText";
import type { Details } from "../details";
import type { CascadeFindingSentence } from "../messages";

const kpi = (details: Details) => quoted(details, "kpi", "this KPI");
const entity = (details: Details) => quoted(details, "entity", "the company");
const department = (details: Details) => quoted(details, "entity", "a department");

/** "3", and the word for one or for more. */
function counted(details: Details, key: string, one: string, many: string): string {
  const count = Number(plain(details, key, "0"));
  return count === 0 ? `some ${many}` : `${count} ${count === 1 ? one : many}`;
}

/** "in 2026-01", or how many periods and the first of them. */
function when(details: Details, period: (key: string) => string): string {
  const [count, first] = [Number(plain(details, "periods", "1")), plain(details, "period", "")];
  const said = first === "" ? "" : period(first);
  if (count > 1) return said === "" ? `in ${count} periods` : `in ${count} periods, first ${said}`;
  return said === "" ? "in one period" : `in ${said}`;
}

/** " and 3 more": departments or parents of which the same is true. */
const andMore = (details: Details): string => (Number(details.others ?? 0) > 0 ? ` and ${plain(details, "others", "")} more` : "");

/** What is wrong or unusual in a cascade, and what to do about it. */
export const cascadeFindings = {
  "no-entities": () => "There are no departments yet. Add them, or paste a list.",
  "entity-without-name": () => "A department has no name. Give it one: its sheet is called after it.",
  "entity-twice": (details) =>
    plain(details, "parent", "") === ""
      ? `${department(details)} is listed twice. Rename one of them, or remove it.`
      : `${department(details)} is listed twice below ${quoted(details, "parent", "")}. Rename one of them, or remove it.`,
  "unknown-parent": (details) =>
    `${department(details)} stands below ${quoted(details, "parent", "somebody")}, which is not listed. Pick whom it stands below.`,
  "entity-cycle": (details) =>
    `${department(details)} stands below ${quoted(details, "parent", "a department")}, which stands below it. Pick another parent for one of them.`,
  "entity-weight": (details) =>
    `The weight ${quoted(details, "weight", "of a department")} of ${department(details)} is not a number of 0 or more.`,
  "figures-of-unknown-entity": (details) =>
    `There are figures for ${department(details)}, which is not among the departments. They are kept and count nowhere.`,

  "nobody-carries": (details) => `Nobody carries ${kpi(details)}. Pick departments, or do not cascade it.`,
  "entity-carries-nothing": (details) => `${department(details)} carries no KPI, so its sheet will be empty.`,
  "objective-unsupported": (details) => `No department supports the objective ${quoted(details, "objective", "here")}.`,
  "rate-split": (details) =>
    `${kpi(details)} is a rate${plain(details, "unit", "") === "" ? "" : ` (${plain(details, "unit", "")})`}: its target cannot be split. Choose “Identical”.`,
  "weight-negative": (details) =>
    `The weight ${quoted(details, "weight", "here")} of ${department(details)} for ${kpi(details)} is not a number of 0 or more.`,
  "weights-all-zero": (details) =>
    `For ${kpi(details)}, nobody below ${entity(details)} weighs anything. Give at least one of them a weight.`,
  "carried-by-one": (details) =>
    `Below ${entity(details)}, ${quoted(details, "child", "one department")} alone carries ${kpi(details)}, so it gets the whole target.`,
  "kind-unknown": (details) =>
    `${quoted(details, "text", quoted(details, "kind", "What is written"))} is no way for ${kpi(details)} to go down. Pick one from the list.`,
  "unknown-kpi": (details) => `${kpi(details)} is listed among the shares and is not on the card. The line is left out.`,
  "unknown-entity": (details) =>
    `${kpi(details)} has a weight for ${department(details)}, which is not among the departments. It is left out.`,

  "no-target-to-split": (details) =>
    Number(plain(details, "periods", "0")) === Number(plain(details, "of", "-1"))
      ? `${kpi(details)} has no target that could be split.`
      : `${kpi(details)} has no target to split in ${counted(details, "periods", "period", "periods")}.`,
  "target-typed-over": (details, period) =>
    andMore(details) === ""
      ? `${department(details)} has a target of its own for ${kpi(details)} ${when(details, period)}. It stays, and is what is split further down.`
      : `${department(details)}${andMore(details)} have targets of their own for ${kpi(details)} ${when(details, period)}. They stay, and are what is split further down.`,
  "targets-differ": (details, period, figure) =>
    `${kpi(details)}: the targets below ${entity(details)}${andMore(details)} do not add up to ${andMore(details) === "" ? "its" : "their"} own ${when(details, period)}${difference(details, figure)}.`,
  "actuals-differ": (details, period, figure) =>
    `${kpi(details)}: ${entity(details)} says${shown(details, "own", figure)}, its departments come to${shown(details, "children", figure)} ${when(details, period)}. Its own figure counts.`,
  "input-missing": (details) =>
    `${department(details)} has not given ${counted(details, "inputs", "figure", "figures")} yet${ofDue(details)}; there is still time.`,
  "input-late": (details) => `${department(details)} is late with ${counted(details, "inputs", "figure", "figures")}${ofDue(details)}.`,
  "not-a-number": (details) =>
    `${quoted(details, "text", "What was typed")}${plain(details, "at", "") === "" ? "" : ` in ${cellOf(plain(details, "at", ""))}`} of ${department(details)} is not a number and counts as no figure.`,

  "text-number": (details) =>
    `${department(details)} has ${quoted(details, "text", "a number")} stored as text (cell ${cellOf(plain(details, "at", ""))}). Its own sheet reads it, what adds up above it does not: type it as a number.`,
  "entity-set-aside": (details) =>
    `${department(details)} is no longer among the departments. Its sheet is kept, marked as set aside, and counts nowhere.`,
  "kpi-set-aside": (details) =>
    `${kpi(details)} is no longer on the card. What was typed for it${plain(details, "entity", "") === "" ? "" : ` on the sheet of ${department(details)}`} is kept below the others.`,
  "typed-set-aside": (details) =>
    `${counted(details, "typed", "typed cell", "typed cells")} of ${department(details)} no longer ${Number(plain(details, "typed", "0")) === 1 ? "has a place and is" : "have a place and are"} kept aside.`,
  "sheet-name-shortened": (details) =>
    `The sheet of ${department(details)} is called ${quoted(details, "sheet", "a shorter name")}: names of sheets have at most 31 characters, not all of them are allowed, and each is there once.`,
  "entity-sheet-copied": (details) =>
    `The sheet ${quoted(details, "sheet", "here")} says that it is ${department(details)}’s, which has one: it is taken for a copy, and what is typed on it counts nowhere.`,
  "entity-sheet-unread": (details) =>
    `The sheet ${quoted(details, "sheet", "of a department")} has lost the hidden row or column that says what its cells are. What is typed on it counts nowhere; a new sheet is made beside it.`,
  "changed-there": (details, period) => `${department(details)}: ${kpi(details)} ${when(details, period)} was changed in the file.`,
  "changed-both": (details, period) =>
    `${department(details)}: ${kpi(details)} ${when(details, period)} was changed here and in the file. Pick which one counts.`,
  "other-card": () => "The file comes from another scorecard. Nothing of it was taken.",
} satisfies Record<CascadeFindingCode, CascadeFindingSentence>;

const shown = (details: Details, key: string, figure: (figure: number) => string): string =>
  details[key] === undefined ? " something else" : ` ${figure(Number(details[key]))}`;

function difference(details: Details, figure: (figure: number) => string): string {
  return details.difference === undefined ? "" : ` (difference ${figure(Number(details.difference))})`;
}

const ofDue = (details: Details): string => (details.of === undefined ? "" : ` of ${Number(details.of)} due`);
