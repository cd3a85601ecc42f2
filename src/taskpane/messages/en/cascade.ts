import type { SheetPreview } from "../../../app/cascade/cascadeInHand";
import { cellOf, sheetOf } from "../cellText";
import type { CascadeSentences } from "../cascadeSentences";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const kpis = (count: number) => counted(count, "KPI", "KPIs");
const departments = (count: number) => counted(count, "department", "departments");
const sheets = (count: number) => counted(count, "sheet", "sheets");
const quote = (name: string) => `“${name}”`;
const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
const heading = (word: string) => (count: number) => `${word} (${count})`;
/** "a", "a and b", "a, b and c". */
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** The cascade in the pane. */
export const cascade: CascadeSentences = {
  open: "Cascade to departments",
  title: "Cascade to departments",
  reading: "Reading the cascade…",
  previewing: "Working out what generating would do…",
  again: "Read the workbook again",
  noCard: "There is no scorecard in this workbook yet. Build it from the sheet with your KPIs; then it can be broken down to departments.",
  parts: "Parts of the cascade",
  entities: "Departments",
  matrix: "KPIs",
  sheets: "Sheets",
  files: "Files",
  company: "Company",

  entitiesFrom: {
    table: "As they stand in the table BSC_Entities.",
    sheet: "Read from the sheet that lists them. Nothing is written before you generate.",
    figures: "Taken from the departments your figures are stated for. Nothing is written before you generate.",
    none: "Nothing in this workbook names departments. Add them here, or paste a list.",
  },
  list: "Departments",
  find: "Find a department",
  noneFound: "No department is called that.",
  entityNote: (owner, weight, carried) => joined([owner, `weight ${weight}`, carried === 0 ? "carries no KPI" : kpis(carried)]),
  add: "Add",
  addName: "New department",
  addBelow: "Below",
  name: "Name",
  owner: "Owner",
  weight: "Weight",
  weightHint: "Relative to the others below the same parent.",
  parent: "Below",
  atTop: "None (at the top)",
  remove: "Remove",
  removeNote: (below) =>
    below === 0
      ? "Its sheet is set aside, not deleted; what was typed on it stays."
      : `Its sheet is set aside, not deleted; ${departments(below)} below it ${below === 1 ? "moves" : "move"} up.`,
  nameNeeded: "Give it a name.",
  notAWeight: "Type a number, 0 or more.",
  paste: "Paste a list",
  pasteLabel: "Departments, one a line",
  pasteHint:
    "Copied from a sheet or typed: a department and its parent beside it, a column for each level, or lines set in below their parent.",
  pasted: (count, added, gone) =>
    count === 0
      ? "No department is read from this yet."
      : `${departments(count)}: ${listed([...(added > 0 ? [`${added} new`] : []), ...(count > added ? [`${count - added} known`] : []), ...(gone > 0 ? [`${gone} no longer listed`] : [])])}.`,
  takePasted: (count) => (count === 0 ? "Use these departments" : count === 1 ? "Use this department" : `Use these ${departments(count)}`),
  cancel: "Cancel",
  added: (name, parent) => (parent === "" ? `${quote(name)} added.` : `${quote(name)} added below ${quote(parent)}.`),
  removed: (name) => `${quote(name)} removed from the list.`,

  carriedBy: (carriers, of) => (carriers === of && of > 1 ? `all ${departments(of)}` : `${carriers} of ${departments(of)}`),
  notCascaded: "Not cascaded",
  kind: "How it goes down",
  kinds: { identical: "Identical", split: "Split", contributory: "Contributory", shared: "Shared", own: "Own" },
  kindNotes: {
    identical: "Everybody has the same target.",
    split: "The departments’ targets add up to the target above them.",
    contributory: "Each sets a target of its own that supports the one above.",
    shared: "One figure, shown at everybody who answers for it.",
    own: "Only theirs: it does not go into the company’s figure.",
  },
  notCascadedNote: "Stays with the company.",
  because: {
    sums: "Proposed because its figures add up.",
    rate: "Proposed because a rate is never split or summed.",
    level: "Proposed because it is a level at the end of the period.",
    extreme: "Proposed because the highest or lowest of all counts.",
    ratio: "Proposed because it is one figure divided by another: each part is summed, then divided.",
    "company-only": "Proposed because only the company as a whole has it. Choose a kind if departments carry it too.",
  },
  weighting: "Weights",
  weightings: { typed: "As typed below", "by-target": "By the size of their targets" },
  decimals: "Targets are split to",
  decimalChoice: (decimals) =>
    decimals < 0 ? `whole ${(10 ** -decimals).toString()}s` : decimals === 0 ? "whole units" : counted(decimals, "decimal", "decimals"),
  whoCarries: "Who carries it",
  all: "All",
  none: "None",
  weightOf: (entity) => `Weight of ${entity}`,
  shareOf: (entity, share) => `Share of ${entity}: ${share}`,

  change: {
    make: heading("To make"),
    change: heading("To change"),
    keep: heading("As they are"),
    "set-aside": heading("To set aside"),
  },
  sheetNote,
  nobodyYet: "There are no departments yet. Add them first: then it can be said who carries which KPI.",
  nothingToSay: "There are no departments yet, so there is no sheet to make.",
  morePeriods: (count) => `and ${counted(count, "more period", "more periods")}`,
  worthALook: (count) => `Worth a look (${count})`,
  reconciliation: (count) => `Targets that do not add up (${count})`,
  reconciled: ({ entity, period, parent, children }) => `${entity}, ${period}: target ${parent}, below it ${children}`,
  bounds: { low: "lower bound", high: "upper bound" },
  handedDown: (difference) =>
    difference === null || difference === 0 ? "" : difference > 0 ? "not handed down" : "handed down beyond the target",

  willDo: (make, change, setAside, keep) => {
    const parts = [
      ...(make > 0 ? [`makes ${sheets(make)}`] : []),
      ...(change > 0 ? [`changes ${make > 0 ? change : sheets(change)}`] : []),
      ...(setAside > 0 ? [`sets ${make + change > 0 ? setAside : sheets(setAside)} aside`] : []),
    ];
    return `Generating ${listed(parts)}${keep > 0 ? `; ${sheets(keep)} ${keep === 1 ? "stays" : "stay"} as ${keep === 1 ? "it is" : "they are"}` : ""}. What people typed stays.`;
  },
  willUpdate: "The department sheets stay as they are; who carries what is written down. What people typed stays.",
  nothingToDo: "The department sheets are as they should be.",
  stopped: (errors) => (errors === 1 ? "One thing must be put right first." : `${errors} things must be put right first.`),
  show: "Show",
  seeSheets: "See what changes",
  generate: (count) => (count === 0 ? "Generate sheets" : `Generate ${sheets(count)}`),
  generating: "Generating the department sheets",
  generated: (made, changed, setAside) => {
    const parts = [
      ...(made > 0 ? [`${sheets(made)} made`] : []),
      ...(changed > 0 ? [`${changed > 0 && made > 0 ? changed : sheets(changed)} changed`] : []),
      ...(setAside > 0 ? [`${made + changed > 0 ? setAside : sheets(setAside)} set aside`] : []),
    ];
    return parts.length === 0 ? "Nothing had to be changed." : `${listed(parts)}.`;
  },
  goToSheet: (sheet) => `Go to sheet ${quote(sheet)}`,

  leaveTitle: "Hand a sheet over",
  leaveNote: "As a workbook of its own, with cells to fill in and nothing of the others.",
  department: "Department",
  noSheetYet: "Generate the sheets first; then one of them can be handed over.",
  download: "Download",
  openAlone: "Open as a workbook",
  packing: "Making the workbook…",
  left: (file) => `${quote(file)} is made. What comes back is brought in below.`,
  opened: (name, inputs) =>
    `The sheet of ${quote(name)} stands in a window of its own, with ${counted(inputs, "cell", "cells")} to fill in. Save it there.`,
  backTitle: "A file came back",
  backNote: "It is compared with the sheets here first; nothing is overwritten unseen.",
  chooseFile: "Choose a file…",
  comparing: "Comparing…",
  compared: (names, differences) =>
    `${listed(names.map(quote))}: ${differences === 0 ? "nothing differs" : counted(differences, "figure differs", "figures differ")}.`,
  changedBoth: (count) => `Changed here and there (${count})`,
  changedThere: (count) => `Changed there (${count})`,
  changedHere: (count) => `Changed here only, stays (${count})`,
  series: { actual: "Actual", target: "Target", numerator: "Numerator", denominator: "Denominator" },
  figure: (kpi, series, period) => `${kpi} · ${series} · ${period}`,
  blank: "blank",
  theirs: (figure) => `There: ${figure}`,
  mine: (figure) => `Here: ${figure}`,
  allTheirs: "Take all from there",
  allMine: "Keep all from here",
  undecided: (count) => `${counted(count, "figure is", "figures are")} not decided yet and ${count === 1 ? "stays" : "stay"} as here.`,
  take: (count) => (count === 0 ? "Nothing to bring in" : `Bring in ${counted(count, "figure", "figures")}`),
  taking: "Bringing in…",
  changedSinceCompared: (at) =>
    `${at === null ? "A cell" : `Cell ${cellOf(at)} on ${quote(sheetOf(at))}`} has changed since the file was compared, so nothing was brought in. Choose the file again: it is compared with what stands here now.`,
  taken: (taken, kept, asked) =>
    [
      taken === 0 ? "Nothing was brought in." : `${counted(taken, "figure", "figures")} brought in.`,
      ...(kept > 0 ? [`${kept} kept as here.`] : []),
      ...(asked > 0 ? [`${asked} left open, unchanged.`] : []),
    ].join(" "),
};

/** What happens to a sheet, in counts. */
function sheetNote(sheet: SheetPreview): string {
  const { change, typed, kpisAdded, kpisSetAside, targetsChanged, renamedFrom, movedFrom } = sheet;
  const stays = typed === 0 ? "" : `${counted(typed, "typed cell stays", "typed cells stay")}`;
  if (change === "make") return joined([sheet.parent === "" ? "" : `below ${sheet.parent}`, kpis(sheet.kpis)]);
  if (change === "keep" || change === "set-aside") return joined([kpis(sheet.kpis), stays]);
  return joined([
    renamedFrom === null ? "" : `was ${quote(renamedFrom)}`,
    movedFrom === null ? "" : moved(movedFrom, sheet.parent),
    kpisAdded === 0 ? "" : `${kpis(kpisAdded)} added`,
    kpisSetAside === 0 ? "" : `${kpis(kpisSetAside)} set aside`,
    targetsChanged === 0 ? "" : counted(targetsChanged, "target changes", "targets change"),
    stays,
  ]);
}

function moved(from: string, to: string): string {
  if (to === "") return `moves from ${from} to the top`;
  return from === "" ? `moves below ${to}` : `moves from ${from} to ${to}`;
}
