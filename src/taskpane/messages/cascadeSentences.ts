import type { CascadeInHand, ReconciledTarget, SheetPreview } from "../../app/cascade/cascadeInHand";
import type { CascadeKind, Weighting } from "../../domain/cascade/cascadeKind";
import type { KindReason } from "../../domain/cascade/cascadeMatrix";

/** What the screen of the cascade says: who there is, who carries what, which sheets would be made, and sheets that leave and come back. */
export interface CascadeSentences {
  /** The entry of menu and card. */
  readonly open: string;
  readonly title: string;
  readonly reading: string;
  readonly previewing: string;
  readonly again: string;
  readonly noCard: string;
  readonly parts: string;
  readonly entities: string;
  readonly matrix: string;
  readonly sheets: string;
  readonly files: string;
  readonly company: string;

  readonly entitiesFrom: Readonly<Record<CascadeInHand["entitiesFrom"], string>>;
  readonly list: string;
  readonly find: string;
  readonly noneFound: string;
  /** Whose it is, what it weighs, how many KPIs it carries. */
  readonly entityNote: (owner: string, weight: string, kpis: number) => string;
  readonly add: string;
  readonly addName: string;
  readonly addBelow: string;
  readonly name: string;
  readonly owner: string;
  readonly weight: string;
  readonly weightHint: string;
  readonly parent: string;
  readonly atTop: string;
  readonly remove: string;
  readonly removeNote: (below: number) => string;
  readonly nameNeeded: string;
  readonly notAWeight: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly pasted: (entities: number, added: number, gone: number) => string;
  readonly takePasted: (entities: number) => string;
  readonly cancel: string;
  readonly added: (name: string, parent: string) => string;
  readonly removed: (name: string) => string;

  readonly carriedBy: (carriers: number, of: number) => string;
  readonly notCascaded: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CascadeKind, string>>;
  readonly kindNotes: Readonly<Record<CascadeKind, string>>;
  readonly notCascadedNote: string;
  /** Why a kind is proposed. */
  readonly because: Readonly<Record<KindReason, string>>;
  readonly weighting: string;
  readonly weightings: Readonly<Record<Weighting, string>>;
  readonly decimals: string;
  readonly decimalChoice: (decimals: number) => string;
  readonly whoCarries: string;
  readonly all: string;
  readonly none: string;
  readonly weightOf: (entity: string) => string;
  readonly shareOf: (entity: string, share: string) => string;

  readonly change: Readonly<Record<SheetPreview["change"], (count: number) => string>>;
  readonly sheetNote: (sheet: SheetPreview) => string;
  readonly nothingToSay: string;
  readonly nobodyYet: string;
  readonly morePeriods: (count: number) => string;
  readonly worthALook: (count: number) => string;
  readonly reconciliation: (count: number) => string;
  readonly reconciled: (figures: Readonly<Record<"entity" | "period" | "parent" | "children", string>>) => string;
  /** Which bound of a range is compared. */
  readonly bounds: Readonly<Record<"low" | "high", string>>;
  readonly handedDown: (difference: ReconciledTarget["difference"]) => string;

  /** What generating would do, in counts. */
  readonly willDo: (make: number, change: number, setAside: number, keep: number) => string;
  /** Sheets of departments stay, what stands behind them does not. */
  readonly willUpdate: string;
  readonly nothingToDo: string;
  readonly stopped: (errors: number) => string;
  readonly show: string;
  readonly seeSheets: string;
  readonly generate: (sheets: number) => string;
  readonly generating: string;
  readonly generated: (made: number, changed: number, setAside: number) => string;
  readonly goToSheet: (sheet: string) => string;

  readonly leaveTitle: string;
  readonly leaveNote: string;
  readonly department: string;
  readonly noSheetYet: string;
  readonly download: string;
  readonly openAlone: string;
  readonly packing: string;
  readonly left: (file: string) => string;
  readonly opened: (department: string, inputs: number) => string;
  readonly backTitle: string;
  readonly backNote: string;
  readonly chooseFile: string;
  readonly comparing: string;
  readonly compared: (departments: readonly string[], differences: number) => string;
  readonly changedBoth: (count: number) => string;
  readonly changedThere: (count: number) => string;
  readonly changedHere: (count: number) => string;
  readonly series: Readonly<Record<"actual" | "target" | "numerator" | "denominator", string>>;
  /** Which figure: its KPI, its series, its period. */
  readonly figure: (kpi: string, series: string, period: string) => string;
  readonly blank: string;
  readonly theirs: (figure: string) => string;
  readonly mine: (figure: string) => string;
  readonly allTheirs: string;
  readonly allMine: string;
  readonly undecided: (count: number) => string;
  readonly take: (count: number) => string;
  readonly taking: string;
  /** A cell here is not what the file was compared with. */
  readonly changedSinceCompared: (at: string | null) => string;
  readonly taken: (taken: number, kept: number, asked: number) => string;
}
