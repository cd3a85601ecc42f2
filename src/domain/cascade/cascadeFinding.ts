/** What is wrong or unusual in a cascade; the sentence is made where it is shown. */
export interface CascadeFinding {
  readonly code: CascadeFindingCode;
  /** `error`: nothing is generated until it is put right. */
  readonly severity: "error" | "warning" | "note";
  /** What it is about, by name, as the sentence needs it. */
  readonly details: Readonly<Record<string, string | number>>;
}

export const cascadeFindingCodes = [
  // The tree
  "no-entities",
  "entity-without-name",
  "entity-twice",
  "unknown-parent",
  "entity-cycle",
  "entity-weight",
  "figures-of-unknown-entity",
  // The matrix
  "nobody-carries",
  "entity-carries-nothing",
  "objective-unsupported",
  "rate-split",
  "weight-negative",
  "weights-all-zero",
  "carried-by-one",
  "kind-unknown",
  "unknown-kpi",
  "unknown-entity",
  // The figures
  "no-target-to-split",
  "target-typed-over",
  "targets-differ",
  "actuals-differ",
  "input-missing",
  "input-late",
  "not-a-number",
  "text-number",
  // Generating again, merging
  "entity-set-aside",
  "kpi-set-aside",
  "typed-set-aside",
  "sheet-name-shortened",
  "entity-sheet-copied",
  "entity-sheet-unread",
  "changed-there",
  "changed-both",
  "other-card",
] as const;
export type CascadeFindingCode = (typeof cascadeFindingCodes)[number];
