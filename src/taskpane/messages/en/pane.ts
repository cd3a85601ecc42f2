import type { UnreadHeading } from "../../../domain/unreadCells";
import { quoted as quotedCell } from "../cellText";
import type { PaneSentences } from "../paneSentences";

const kpis = (count: number) => (count === 1 ? "1 KPI" : `${count} KPIs`);
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

/** What follows where a cell is not understood, and what may stand there. */
const unreadMeans: Readonly<Record<UnreadHeading, string>> = {
  Direction: " and it has no status. Write “higher”, “lower” or “range”",
  Frequency: " and counts as blank. Write “monthly”, “quarterly” or the like",
  Weight: " and 1 is used. Write a number",
  Baseline: " and counts as blank. Write a number",
  Threshold: " and it has no status. Write a number, or “90 %” for a share of target",
  Low: " and counts as blank. Write a number",
  High: " and counts as blank. Write a number",
  Scoring: " and it has no score. Write a method with its numbers, such as “linear 0; 200”, or leave it blank",
};

const listed = (names: readonly string[]) => names.join(", ");

/** A few sheets by name; of many the first, which is the one to look at. */
const sheets = (names: readonly string[]): string =>
  names.length > 3 ? `${names[0] ?? ""} and ${names.length - 1} sheets behind it` : listed(names);

export const pane: PaneSentences = {
  productName: "Balanced Scorecard",
  purpose: "Turn the KPI sheet you already have into a live, traffic-lit scorecard.",
  purposeNote: "Everything stays in this workbook as ordinary tables and formulas. Nothing is sent anywhere.",
  useThisSheet: "Use this sheet",
  useThisSheetNote: "Reads the sheet you are looking at and shows what it understood before anything is written.",
  seeExample: "See an example",
  seeExampleNote: "Adds sheets of figures to this workbook, to build a card from.",
  examples: {
    city: { title: "A city", note: "One sheet: 15 KPIs that Boston publishes, three months." },
    company: {
      title: "A manufacturer",
      note: "Four sheets: 24 KPIs over 36 months, two divisions of three departments with figures of their own, nine initiatives.",
    },
    "five-years": { title: "Five years of a company", note: "One sheet: a small published card with its weights, one figure a year." },
  },
  lost: {
    scorecard: "The sheet of the scorecard was deleted. Its tables are still here, with everything that was typed into them.",
    kpis: "The table of the card’s KPIs was deleted. Use the sheet they came from: building again makes the table anew.",
  },
  remake: "Make the sheet again",
  remakeNote: "From the tables of the card. Nothing is read anew, and no other sheet is changed.",
  remaking: "Making the sheet again…",
  deletedSheets: (sheets) =>
    `${quoted(sheets)} ${sheets.length === 1 ? "was" : "were"} deleted. Building again makes ${sheets.length === 1 ? "it" : "them"} anew.`,
  opening: "Looking for a scorecard in this workbook…",
  readingSheet: "Reading the sheet…",
  insertingExample: "Adding the example…",

  more: "More",
  repairFormulas: "Repair formulas",
  repairing: "Looking for formulas to repair…",
  repaired: (formulas, protectedSheets, stillBroken) =>
    [
      ...(formulas > 0 ? [formulas === 1 ? "1 formula entered again." : `${formulas} formulas entered again.`] : []),
      ...(stillBroken.length > 0
        ? [
            `${stillBroken.slice(0, 3).join(", ")}${stillBroken.length > 3 ? ` and ${stillBroken.length - 3} more` : ""} still ${stillBroken.length === 1 ? "shows" : "show"} #NAME?: check how the functions there are spelt.`,
          ]
        : []),
      ...(protectedSheets.length === 1
        ? [`The sheet ${quoted(protectedSheets)} is protected and was left alone: unprotect it and repair again.`]
        : protectedSheets.length > 1
          ? [`These sheets are protected and were left alone: ${quoted(protectedSheets)}. Unprotect them and repair again.`]
          : []),
      ...(formulas + protectedSheets.length + stillBroken.length === 0 ? ["Nothing to repair."] : []),
    ].join(" "),
  writtenIn: "How the card is written",
  modes: { functions: "With the add-in’s functions", plain: "In plain Excel", values: "As values, to send out" },
  rewriting: "Writing the card…",
  rewritten: (mode, departments, held) =>
    [
      {
        functions: "The card asks the add-in’s functions again.",
        plain: "The card is written in plain Excel: it follows its figures without the add-in, too.",
        values: "The card holds values, which no longer follow the figures. Choose another way of writing to bring it back to life.",
      }[mode],
      ...(departments > 0 ? [departments === 1 ? "1 department sheet followed." : `${departments} department sheets followed.`] : []),
      ...(held ? ["The department sheets stayed as they were: open the cascade to see why."] : []),
    ].join(" "),
  charts: "Charts",
  drawingCharts: "Drawing the charts…",
  chartsShown: (sheet, kpi, made) =>
    made > 0
      ? `${made === 1 ? "1 chart" : `${made} charts`} added on ${quoted([sheet])}${kpi === "" ? "" : `, the trend of ${quoted([kpi])} among them`}. Choose another KPI in the yellow cell.`
      : `${quoted([sheet])} shows ${kpi === "" ? "the charts" : `the trend of ${quoted([kpi])}`}. Your changes to the charts are kept.`,
  chart: "Chart",
  showChart: (kpi) => `Show the chart of ${kpi}`,
  selfCheck: "Self-check sheet",
  checking: "Writing the self-check sheet…",
  selfChecked: (sheet, made, examples) =>
    made
      ? `Added ${quoted([sheet])}: ${examples} published examples beside what the functions answer in this workbook.`
      : `${quoted([sheet])} is there already and unchanged: its ${examples} published examples are calculated live.`,

  readingTitle: (sheet) => `What “${sheet}” says`,
  readingSummary: ({ kpis: count, perspectives, periods, firstPeriod, lastPeriod }) =>
    [
      kpis(count),
      ...(perspectives > 0 ? [perspectives === 1 ? "1 perspective" : `${perspectives} perspectives`] : []),
      ...(periods === 1 ? [`1 period (${firstPeriod})`] : periods > 1 ? [`${periods} periods (${firstPeriod} to ${lastPeriod})`] : []),
    ].join(" · "),
  back: "Back",
  questionsTitle: (count) => (count === 1 ? "1 question" : `${count} questions`),
  questionsNote: "Only you can answer these. What you leave open is never guessed.",
  proposal: "likely",
  acceptProposals: (count) => (count === 1 ? "Accept the likely answer" : `Accept ${count} likely answers`),
  unansweredChoice: "Choose an answer",
  findingsTitle: (count) => (count === 1 ? "1 finding" : `${count} findings`),
  columnsTitle: (count) => (count === 1 ? "1 column read" : `${count} columns read`),
  kpisTitle: (count) => kpis(count),
  because: {
    "header-word": "by its header",
    "period-header": "a period each",
    "only-figures": "by its figures",
    "series-and-period": "by header and period",
    "group-header": "by the header above",
    corrected: "your choice",
    "similar-word": "by a similar header",
    "series-in-name": "by header and KPI",
    content: "by what stands in it",
    "constant-in-time": "the same in every period",
    "sheet-name": "by the sheet's name",
    title: "by the title",
    "label-beside": "by the label beside it",
    computed: "computed on the sheet",
    "not-recognised": "not recognised",
  },
  targetIs: (target) => `Target ${target}`,
  targetByPeriod: "Target by period",
  noTarget: "No target",
  withoutPerspective: "No perspective",
  showMore: (count) => `Show ${count} more`,
  goToCell: (cell) => `Go to cell ${cell}`,

  build: "Build scorecard",
  buildSays: "Adds a Scorecard sheet and tables linked to your cells. Your own cells are not changed.",
  nothingToBuild: "There is no KPI to build a scorecard from.",
  stoppedByErrors: (count) =>
    count === 1
      ? "One finding must be put right on the sheet before building."
      : `${count} findings must be put right on the sheet before building.`,
  withoutDirection: (count) =>
    count === 1
      ? "1 KPI stays without status until you say which way is better."
      : `${count} KPIs stay without status until you say which way is better.`,
  openQuestions: (count) =>
    count === 1
      ? "1 other question is open; what it concerns is left out."
      : `${count} other questions are open; what they concern is left out.`,
  building: "Building the scorecard",
  buildingDone: (share) => `Building the scorecard, ${share} done`,

  built: (made, updated) =>
    [
      ...(made.length > 0 ? [`Added ${sheets(made)}.`] : []),
      ...(updated.length > 0 ? [`Updated ${sheets(updated)}.`] : []),
      ...(made.length + updated.length === 0 ? ["The scorecard was already up to date."] : []),
    ].join(" "),
  worthKnowing: (count) => (count === 1 ? "1 thing to know about the figures" : `${count} things to know about the figures`),
  unreadCells: (count) => (count === 1 ? "1 cell is not understood" : `${count} cells are not understood`),
  unreadCell: (heading, kpi, text) =>
    `${heading} of ${quotedCell({ kpi }, "kpi", "a KPI")}: ${quotedCell({ text }, "text", "it")} is not understood${unreadMeans[heading]}.`,
  thresholdAsShare: (kpi, text) =>
    `Threshold of ${quotedCell({ kpi }, "kpi", "a KPI")}: ${text} counts in the KPI’s own units, because Excel keeps it as a number. For ${text} of target, type an apostrophe before it.`,
  dismiss: "Dismiss",
  scoreOutOfTen: (score) => `Score ${score} of 10`,
  scoreLabel: "Score",
  noScore: "No score",
  coverage: (scored, of) => `${scored} of ${kpis(of)} scored`,
  period: "Period",
  span: "Stretch of time shown",
  refresh: "Refresh",
  refreshing: "Refreshing…",
  buildAgain: "Build again from this sheet",
  perspectives: "Perspectives",
  kpis: "KPIs",
  groupKpis: "Group KPIs",
  byStatus: "By status",
  byPerspective: "By perspective",
  noKpis: "This scorecard has no KPIs yet. Build it again from the sheet that holds them.",
  attainment: (share) => `${share} attained`,
  target: (target) => `Target ${target}`,
  noActual: "–",
  source: (cell) => `Source ${cell}`,
  goToKpi: (name) => `Go to ${name} on the scorecard sheet`,
  cardRefreshed: (score, status) => `Scorecard up to date. ${score}, ${status}.`,
  countInGroup: (count) => kpis(count),

  tryAgain: "Try again",
  details: "Details",
  unexpected:
    "Something unexpected happened and the work stopped. Nothing you typed is lost. Try again; if it happens again, reopen the pane.",
  paneBroke: "The pane ran into a problem and could not show this. Your workbook is not affected.",
  startOver: "Start over",
  cannotFollow: "Excel does not report changes here, so the pane cannot follow them. Choose Refresh after editing.",
  noCard: "There is no scorecard in this workbook yet. Build it first: use the sheet with your KPIs.",
  cardGone: "The scorecard is no longer in this workbook. Build it again from your KPI sheet.",
  statusOf: (word) => `Status: ${word}`,
};
