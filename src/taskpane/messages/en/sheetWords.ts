import type { SheetWords } from "../../../app/sheetWords";

const colorRoles = { brand: "Headings and bands", onTarget: "On target", atRisk: "At risk", offTarget: "Off target" } as const;

/** What the add-in writes into sheets. */
export const sheetWords: SheetWords = {
  scorecardSheet: "Scorecard",
  linksSheet: "BSC Links",
  settingsSheet: "BSC Settings",
  title: "Balanced scorecard",
  subtitle: (sourceSheets) => {
    const [first = "", second = "", ...others] = sourceSheets;
    const from =
      others.length > 0 ? `${sourceSheets.length} sheets` : second === "" ? `sheet “${first}”` : `sheets “${first}” and “${second}”`;
    return `Live from ${from}: figures are linked, change them there.`;
  },
  period: "Period",
  pickPeriod: "Pick a period from the list.",
  columns: {
    light: "",
    name: "KPI",
    objective: "Objective",
    owner: "Owner",
    unit: "Unit",
    actual: "Actual",
    target: "Target",
    variance: "Variance",
    attainment: "Attainment",
    score: "Score",
    coverage: "Coverage",
    status: "Status",
    previous: "Previous",
    change: "Change",
    spark: "Last 12",
    trend: "Trend",
    comment: "Comment",
    note: "Note",
    typedOver: "Typed over",
    id: "ID",
    parent: "Parent",
    perspectiveWeight: "Weight of perspective",
    objectiveWeight: "Weight of objective",
    kpiWeight: "Weight of KPI",
    kpiRow: "Table row",
    dataRow: "Data row",
    previousRow: "Row of the previous period",
    direction: "Direction",
    threshold: "Threshold",
    figure: "Figure",
    low: "Target or low bound",
    high: "High bound",
    limit: "Limit",
    farLimit: "Limit above",
  },
  wholeCard: "Whole scorecard",
  scoredOf: ["", " of ", " KPIs scored"],
  noPerspective: "KPIs",
  currentPeriod: "Current",
  status: { onTarget: "On target", atRisk: "At risk", offTarget: "Off target", noData: "No data" },
  because: {
    noDirection: "No direction",
    notJudged: "Cannot be judged",
    notScored: "No score: see Scoring",
    reasons: {
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
    },
  },
  trends: { improving: "Improving", worsening: "Worsening", "no-real-change": "No real change" },
  withoutFormulas: (period) => `Figures of ${period}, without formulas.`,
  links: {
    kpiId: "KPI ID",
    kpi: "KPI",
    entity: "Entity",
    period: "Period",
    series: "Series",
    figure: "Figure",
    about:
      "Every figure of the card, linked to the cell it comes from. The tables count in this list: do not sort it or delete rows of it.",
  },
  settings: {
    title: "Settings of the scorecard",
    version: "Version of the tables",
    attainment: "Attainment where lower is better",
    attainmentAbout: "“mirror” is 2 − actual / target, “ratio” is target / actual.",
    periods: "Periods",
    colors: {
      title: "Colours",
      about:
        "Fill a cell with your company’s colour, or type it, such as #1F6F78; then build again. Empty is our own, told apart by everyone.",
      roles: colorRoles,
      inUse: (color, remark) => {
        switch (remark?.kind) {
          case "no-color":
            return `${color}: what is typed is no colour; write it like #1F6F78.`;
          case "alike":
            return `${color}: in greyscale hardly told from “${colorRoles[remark.other]}”; shape and word still tell.`;
          case "darkened":
            return `${color}: darker where it is text, to be readable.`;
          default:
            return color;
        }
      },
    },
  },
  charts: {
    sheet: "KPI charts",
    title: "KPI charts",
    subtitle: "Choose a KPI in the yellow cell: the chart follows. The figures it draws stand to the right of it.",
    pickerLabels: ["KPI", "Unit", "Direction", "Is a change real? Natural limits of its figures"],
    pickKpi: "Choose a KPI from the list.",
    directions: { higher: "higher is better", lower: "lower is better", range: "best within a range" },
    columns: {
      period: "Period",
      actual: "Actual",
      target: "Target",
      targetTo: "Target, upper bound",
      mean: "Mean",
      lower: "Lower limit",
      upper: "Upper limit",
      movingRange: "Moving range",
      dataRow: "Data row",
      line: "Score, 0 to 10",
      cardRow: "Card row",
    },
    captions: { id: "KPI ID", figures: "Figures", tableRow: "Table row", factor: "Times", meanRange: "Mean range" },
    provisionalMark: "(provisional)",
    limitsFrom: ["", " to ", ""],
    provisionalBefore: ", provisional: ",
    provisionalAfter: " of at least 12 figures",
    noLimits: "No limits: fewer than two figures",
    overviewBefore: "Scores by perspective and objective, ",
    scoreAxis: "Score: at risk from 3.3, on target from 6.7",
  },
  selfCheck: {
    sheet: "BSC self-check",
    title: "Self-check of the BSC functions",
    about:
      "Published examples beside what the functions of this workbook answer to them. The results are live formulas; they agree when they are the same to the decimals that were printed.",
    agreeOf: [" of ", " published figures agree"],
    columns: {
      shows: "What it shows",
      formula: "Formula",
      result: "Result here",
      published: "Published",
      digits: "Decimals",
      verdict: "Agrees?",
      kind: "The source prints",
      source: "Source",
    },
    nextCell: (cell) => `… and cell ${cell} of the same answer`,
    agrees: "✓ Agrees",
    differs: "✗ Differs",
    kinds: { verbatim: "this figure", "verbatim-rule": "the rule and figure", derived: "the rule, figure derived" },
  },
};
