import { defaultColors, type CardColors } from "../app/card/cardColors";
import type { LookName } from "../app/workbookPlan";
import { black, contrast, inkOn, mixed, readableOnWhite, white, type Color } from "../domain/colors";

/**
 * How our sheets look, in one place. Status colours keep apart for colour-blind readers (bluish green, amber, vermilion) and stand
 * only beside a word and a shape.
 */
export interface Look {
  /** Null takes a fill away: a new row has that of the row above it. */
  readonly fill?: string | null;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Center" | "Bottom" | "Top";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Read from the bottom up. */
  readonly upright?: boolean;
  /** A line below every row. */
  readonly rule?: { readonly color: string; readonly weight: "Hairline" | "Thin" | "Medium" };
}

export const inks = { strong: "#17363B", brand: defaultColors.brand, text: "#22292B", quiet: "#5C6B70", line: "#D5DEE0" } as const;

/** Grounds of the bands. */
const grounds = { card: "#D3E4E6", perspective: "#EAF2F3" } as const;

/**
 * Quiet wherever all is well: what is on target has dark letters on a pale ground, what is at risk a middle one, what is off target a dark one
 * with white letters. So they differ on a grey print too.
 */
export const looks: Readonly<Record<LookName, Look>> = {
  title: { color: inks.strong, bold: true, size: 20, vertical: "Center" },
  subtitle: { color: inks.quiet, size: 10, vertical: "Top" },
  headline: { color: inks.brand, bold: true, size: 14 },
  header: {
    color: inks.quiet,
    bold: true,
    size: 9,
    wrap: true,
    vertical: "Bottom",
    rule: { color: inks.strong, weight: "Medium" },
  },
  caption: { color: inks.quiet, size: 9, horizontal: "Left", vertical: "Bottom", indent: 1 },
  tile: { color: inks.strong, bold: true, size: 14, horizontal: "Left", vertical: "Center", indent: 1 },
  picker: {
    fill: "#FFF9E5",
    color: "#1F3FBF",
    bold: true,
    size: 14,
    horizontal: "Left",
    vertical: "Center",
    indent: 1,
    rule: { color: "#C9B458", weight: "Thin" },
  },
  "card-band": {
    fill: grounds.card,
    color: inks.strong,
    bold: true,
    size: 12,
    vertical: "Center",
    rule: { color: inks.brand, weight: "Thin" },
  },
  "perspective-band": {
    fill: grounds.perspective,
    color: inks.strong,
    bold: true,
    size: 11,
    vertical: "Center",
    rule: { color: inks.line, weight: "Thin" },
  },
  "objective-band": {
    fill: null,
    color: inks.brand,
    bold: true,
    italic: false,
    size: 10,
    vertical: "Center",
    rule: { color: inks.line, weight: "Thin" },
  },
  "kpi-row": {
    fill: null,
    color: inks.text,
    bold: false,
    italic: false,
    size: 10,
    vertical: "Center",
    rule: { color: inks.line, weight: "Hairline" },
  },
  figure: { horizontal: "Right", indent: 1 },
  number: { horizontal: "Right", indent: 0 },
  wraps: { wrap: true },
  indented: { horizontal: "Left", indent: 1 },
  upright: { upright: true, vertical: "Bottom" },
  centred: { horizontal: "Center", indent: 0 },
  "kpi-name": { horizontal: "Left", indent: 2, wrap: true },
  spark: { color: inks.brand, size: 9, horizontal: "Left", indent: 1 },
  quiet: { color: inks.quiet },
  input: { fill: "#FFF9E5", color: "#1F3FBF", bold: true, horizontal: "Center", rule: { color: "#C9B458", weight: "Thin" } },
  "input-cell": { fill: "#FFF9E5", color: "#1F3FBF", horizontal: "Right", indent: 0 },
  "reference-cell": { fill: null, color: inks.text, horizontal: "Right", indent: 0 },
  "set-aside": { fill: null, color: inks.quiet, bold: false, italic: true },
  note: { color: inks.quiet, italic: true, bold: false, size: 9 },
  shape: { horizontal: "Center" },
  "block-title": { color: inks.strong, bold: true, size: 12 },
  remark: { color: inks.text, size: 10, horizontal: "Left", vertical: "Center", indent: 1 },
  absent: { color: "#B7C4C8" },
  "on-target": { color: "#0B5D44", fill: defaultColors.onTarget },
  "at-risk": { color: "#3A2600", fill: defaultColors.atRisk },
  "off-target": { color: white, fill: defaultColors.offTarget },
  unscored: { color: inks.quiet },
};

const statusRoles = { "on-target": "onTarget", "at-risk": "atRisk", "off-target": "offTarget" } as const;

/**
 * The looks in a company's colours: its brand in place of ours, darkened where text must be read and thinned for bands; a status in the colour
 * chosen for it, with black or white on it, whichever is read better.
 */
export function looksIn(colors: CardColors): Readonly<Record<LookName, Look>> {
  const inPlace = brandColors(colors);
  const own = Object.fromEntries(
    (Object.entries(looks) as [LookName, Look][]).map(([name, look]): [LookName, Look] => [
      name,
      {
        ...look,
        ...(look.color === undefined ? {} : { color: inPlace.get(look.color) ?? look.color }),
        ...(typeof look.fill === "string" ? { fill: inPlace.get(look.fill) ?? look.fill } : {}),
        ...(look.rule === undefined ? {} : { rule: { ...look.rule, color: inPlace.get(look.rule.color) ?? look.rule.color } }),
      },
    ]),
  ) as Record<LookName, Look>;
  for (const name of ["on-target", "at-risk", "off-target"] as const) {
    const fill = colors[statusRoles[name]];
    if (fill !== defaultColors[statusRoles[name]]) own[name] = { color: inkOn(fill), fill };
  }
  return own;
}

/** What stands in place of each colour that is made of our brand. */
export function brandColors({ brand }: CardColors): ReadonlyMap<string, Color> {
  if (brand === defaultColors.brand) return new Map([inks.strong, inks.brand, ...Object.values(grounds)].map((color) => [color, color]));
  const thinned = (share: number): Color => mixed(brand, white, share);
  // A heading is read on the bands too.
  let strong = mixed(readableOnWhite(brand), black, 0.45);
  while (contrast(strong, thinned(0.8)) < 7 && strong !== black) strong = mixed(strong, black, 0.2);
  return new Map<string, Color>([
    [inks.strong, strong],
    [inks.brand, readableOnWhite(brand)],
    [grounds.card, thinned(0.8)],
    [grounds.perspective, thinned(0.91)],
  ]);
}

/** Puts a look on ranges. A property the look is silent about stays as it is. */
export function applyLook(look: Look, target: Excel.Range | Excel.RangeAreas): void {
  const { format } = target;
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.upright !== undefined) format.textOrientation = look.upright ? 90 : 0;
  if (look.rule !== undefined) {
    for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = look.rule.weight;
      border.color = look.rule.color;
    }
  }
}

/** The colours of a look as a conditional format, laid over what the cell has. */
export function applyConditionalLook(look: Look, format: Excel.ConditionalRangeFormat): void {
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined && look.fill !== null) format.fill.color = look.fill;
}
