import type { LightRule, PlacedRule, RuleChanges } from "../domain/lights/lightRules";
import type { Selection } from "../domain/lights/selection";

/** What lights need of a workbook besides what it says. */
export interface LightsPort {
  /** The cells the user has selected. Throws `WorkbookError`. */
  readSelection(): Promise<Selection>;
  /**
   * Looks at our rules on the sheet named (null: on all sheets), and changes them as `decide` says for each sheet. The user's own rules stay
   * as they are, in their order below ours. When that fails on the way, rules are put back as they were. Throws `WorkbookError`.
   */
  changeLights(sheet: string | null, decide: (sheet: string, present: readonly PlacedRule[]) => RuleChanges): Promise<readonly LitSheet[]>;
}

/** Our rules on a sheet, before and after. */
export interface LitSheet {
  readonly sheet: string;
  readonly before: readonly PlacedRule[];
  readonly after: readonly LightRule[];
}
