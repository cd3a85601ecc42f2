import type { SheetWords } from "../../../app/sheetWords";

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
    note: "Note",
    id: "ID",
    parent: "Parent",
    perspectiveWeight: "Weight of perspective",
    objectiveWeight: "Weight of objective",
    kpiWeight: "Weight of KPI",
    kpiRow: "Table row",
    dataRow: "Data row",
    direction: "Direction",
    threshold: "Threshold",
  },
  wholeCard: "Whole scorecard",
  scoredOf: ["", " of ", " KPIs scored"],
  noPerspective: "KPIs",
  currentPeriod: "Current",
  status: { onTarget: "On target", atRisk: "At risk", offTarget: "Off target", noData: "No data" },
  because: { noDirection: "No direction", notJudged: "Cannot be judged", notScored: "No score: see Scoring" },
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
