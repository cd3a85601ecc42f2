import type { CascadeWords } from "../../../app/cascade/cascadeWords";

/** What a cascade writes into its sheets. */
export const cascadeSheetWords: CascadeWords = {
  sharesSheet: "BSC Shares",
  cascadeSheet: "BSC Cascade",
  contributionSheet: "Contribution",
  path: (above, owner) => [above.join(" › "), owner].filter((part) => part !== "").join(" · "),
  noEntity: "Set aside: no longer among the entities. What was typed here is kept and counts nowhere.",
  setAside: "Set aside: no longer on the card",
  series: { actual: "Actual", target: "Target", numerator: "Numerator", denominator: "Denominator" },
  onlyNumbers: "Type a number, or leave the cell blank while there is none.",
  company: "Company",
  kinds: { identical: "Identical", split: "Split", contributory: "Contributory", shared: "Shared", own: "Own" },
  weightings: { typed: "Typed", "by-target": "By target" },
  shares: {
    title: "Who carries what",
    about: [
      "A weight means that the department carries the KPI; a blank, that it does not.",
      "Weights are relative among the departments of one parent. Change them here or in the pane, then generate again.",
    ],
    kpi: "KPI",
    kind: "Kind",
    weighting: "Weights",
    decimals: "Decimals",
    pickKind: "Pick a kind from the list, or leave the cell blank: then the KPI is not cascaded.",
    pickWeighting: "Pick how weights are given from the list.",
  },
  machinery: {
    title: "How targets come down and figures come back",
    about:
      "Of every KPI and parent: the parent’s line, its children, and what is left between them. Written anew with every generating; nothing here is meant to be typed over.",
    kpi: "KPI",
    entity: "Entity",
    kind: "Kind",
    share: "Share",
    split: "Split",
    difference: "Parent − children",
    figuresIn: (children) => `Figures in, of ${children}`,
  },
  contribution: {
    title: "Contribution",
    about:
      "Score of every department and KPI in the period shown; a blank is not carried. Late: figures of all periods that were due and not given on the day named, when the sheets were last generated.",
    entity: "Entity",
    score: "Overall",
    given: "Figures in",
    missing: "Missing",
    late: (asOf) => (asOf === "" ? "Late" : `Late on ${asOf}`),
  },
};
