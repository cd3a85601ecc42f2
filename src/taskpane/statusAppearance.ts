import { tokens } from "@fluentui/react-components";
import type { Status } from "../domain/status";

/** What is shown for a status, or for having none. */
export type ShownStatus = Status | "no-data";
export type StatusShape = "circle" | "triangle" | "diamond" | "dash";

export interface StatusAppearance {
  readonly shape: StatusShape;
  /** The same shape as a character, as the sheets write it. */
  readonly character: string;
  /** Fluent colour token: blue-green, orange and crimson differ in lightness as well as hue. */
  readonly colour: string;
}

/** Exceptions first: the order in which a reviewer wants to see KPIs. */
export const shownStatuses = ["off-target", "at-risk", "on-target", "no-data"] as const satisfies readonly ShownStatus[];

const appearances = {
  "on-target": { shape: "circle", character: "●", colour: tokens.colorPaletteTealBorderActive },
  "at-risk": { shape: "triangle", character: "▲", colour: tokens.colorStatusWarningBackground3 },
  "off-target": { shape: "diamond", character: "◆", colour: tokens.colorPaletteCranberryBorderActive },
  "no-data": { shape: "dash", character: "–", colour: tokens.colorNeutralForeground3 },
} satisfies Record<ShownStatus, StatusAppearance>;

export const statusAppearance = (status: ShownStatus): StatusAppearance => appearances[status];

export const shownStatus = (status: Status | null): ShownStatus => status ?? "no-data";
