import type { LeftOut } from "../../domain/lights/proposeLights";

/** What the screen of traffic lights in place says. */
export interface LightSentences {
  /** The entry of the menu. */
  readonly open: string;
  readonly title: string;
  readonly reading: string;
  readonly lighting: string;
  readonly removing: string;
  /** Where the figures stand, and how many. */
  readonly figuresIn: (figures: number, where: string) => string;
  readonly nothingSelected: string;
  readonly otherSheet: (sheet: string) => string;
  readonly useSelection: string;
  readonly counts: string;
  readonly leftOut: Readonly<Record<LeftOut, (count: number) => string>>;
  readonly judgedBy: string;
  readonly target: string;
  readonly targetFound: (where: string) => string;
  readonly targetPicked: (where: string) => string;
  readonly targetNone: string;
  readonly targetHint: string;
  readonly pickTarget: string;
  readonly asOnSheet: string;
  readonly direction: string;
  /** How many figures are judged which way, as the sheet says. */
  readonly directionsFound: (higher: number, lower: number, range: number) => string;
  readonly threshold: string;
  readonly thresholdFound: string;
  readonly thresholdDefault: string;
  readonly thresholdHint: string;
  readonly notANumber: string;
  readonly look: string;
  readonly looks: Readonly<Record<"fill" | "shape", string>>;
  readonly noShape: string;
  readonly willDo: (rules: number) => string;
  readonly light: (figures: number) => string;
  /** In place of colours: a column of formulas. */
  readonly statusColumn: string;
  readonly written: (figures: number, column: string) => string;
  readonly removeHere: string;
  readonly removeAll: string;
  readonly lit: (figures: number, rules: number) => string;
  readonly removed: (rules: number, sheets: readonly string[]) => string;
}
