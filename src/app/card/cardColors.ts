import { lightness, readableOnWhite, readColor, white, type Color } from "../../domain/colors";
import type { StoredWorkbook } from "../storedWorkbook";

/** What can have a colour of the company's: the ink of the sheets, and the grounds of the statuses. */
export const colorRoles = ["brand", "onTarget", "atRisk", "offTarget"] as const;
export type ColorRole = (typeof colorRoles)[number];
export type CardColors = Readonly<Record<ColorRole, Color>>;

/**
 * Colours that hold without a choice of the company's: told apart by colour-blind readers and in greyscale. What is on target is quiet, what is
 * off target is heavy.
 */
export const defaultColors: CardColors = { brand: "#1F6F78", onTarget: "#DDF2E9", atRisk: "#F0B429", offTarget: "#B33A0E" };

/** The name of each colour's two cells among the settings: the choice, and what the sheets have. */
export const colorBlocks = { brand: "brandColor", onTarget: "onTargetColor", atRisk: "atRiskColor", offTarget: "offTargetColor" } as const;

/** Why a colour is not just as it was chosen, or what it costs. */
export type ColorRemark =
  { readonly kind: "no-color" } | { readonly kind: "alike"; readonly other: ColorRole } | { readonly kind: "darkened" };

export interface ColorChoice {
  readonly color: Color;
  readonly remark: ColorRemark | null;
}

/** What the settings ask for: a text counts before the cell's fill; nothing, or white, is the default. */
export function chosenColors({ blocks }: StoredWorkbook): Readonly<Record<ColorRole, ColorChoice>> {
  const read = (role: ColorRole): { readonly color: Color; readonly unread: boolean } => {
    const block = blocks[colorBlocks[role]];
    const typed = String(block?.values[0]?.[0] ?? "").trim();
    const color = typed === "" ? readColor(block?.fill ?? "") : readColor(typed);
    if (color === null || (color === white && typed === "")) return { color: defaultColors[role], unread: typed !== "" && color === null };
    return { color, unread: false };
  };
  const found = Object.fromEntries(colorRoles.map((role) => [role, read(role)])) as Record<ColorRole, ReturnType<typeof read>>;
  const remark = (role: ColorRole): ColorRemark | null => {
    const { color, unread } = found[role];
    if (unread) return { kind: "no-color" };
    if (role === "brand") return readableOnWhite(color) === color ? null : { kind: "darkened" };
    const before = colorRoles.slice(1, colorRoles.indexOf(role));
    const other = before.find((each) => Math.abs(lightness(found[each].color) - lightness(color)) < tellable);
    return other === undefined ? null : { kind: "alike", other };
  };
  return Object.fromEntries(colorRoles.map((role) => [role, { color: found[role].color, remark: remark(role) }])) as Record<
    ColorRole,
    ColorChoice
  >;
}

/** Steps of lightness (of 100) from which two grounds are told apart in greyscale. */
export const tellable = 10;

/** The colours that the sheets were last given, as the settings say. */
export const colorsInUse = ({ blocks }: StoredWorkbook): CardColors => colorsSaid((role) => blocks[colorBlocks[role]]?.values[0]?.at(-1));

/** Colours out of what stands beside each choice; ours where that is none. */
export const colorsSaid = (said: (role: ColorRole) => unknown): CardColors =>
  Object.fromEntries(
    colorRoles.map((role) => [role, readColor(/^#[0-9A-F]{6}/i.exec(String(said(role) ?? ""))?.[0] ?? "") ?? defaultColors[role]]),
  ) as Record<ColorRole, Color>;

export const areSame = (one: CardColors, other: CardColors): boolean => colorRoles.every((role) => one[role] === other[role]);
