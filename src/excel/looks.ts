import type { LookName } from "../app/workbookPlan";

/**
 * How our sheets look, in one place. Status colours keep apart for colour-blind readers (bluish green, amber, vermilion) and stand
 * only beside a word and a shape.
 */
interface Look {
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
  /** A line below every row. */
  readonly rule?: { readonly color: string; readonly weight: "Hairline" | "Thin" | "Medium" };
}

export const inks = { strong: "#17363B", brand: "#1F6F78", text: "#22292B", quiet: "#5C6B70", line: "#D5DEE0" } as const;

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
    fill: "#D3E4E6",
    color: inks.strong,
    bold: true,
    size: 12,
    vertical: "Center",
    rule: { color: inks.brand, weight: "Thin" },
  },
  "perspective-band": {
    fill: "#EAF2F3",
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
  centred: { horizontal: "Center", indent: 0 },
  wrapped: { horizontal: "Left", indent: 1, wrap: true },
  spark: { color: inks.brand, horizontal: "Left", indent: 1 },
  quiet: { color: inks.quiet },
  input: { fill: "#FFF9E5", color: "#1F3FBF", bold: true, horizontal: "Center", rule: { color: "#C9B458", weight: "Thin" } },
  "input-cell": { fill: "#FFF9E5", color: "#1F3FBF", horizontal: "Right", indent: 0 },
  "reference-cell": { fill: null, color: inks.text, horizontal: "Right", indent: 0 },
  "set-aside": { fill: null, color: inks.quiet, bold: false, italic: true },
  note: { color: inks.quiet, italic: true, bold: false, size: 9 },
  shape: { horizontal: "Center" },
  "block-title": { color: inks.strong, bold: true, size: 12 },
  absent: { color: "#B7C4C8" },
  "on-target": { color: "#0B5D44", fill: "#DDF2E9" },
  "at-risk": { color: "#4A3200", fill: "#F5C451" },
  "off-target": { color: "#FFFFFF", fill: "#B33A0E" },
  unscored: { color: inks.quiet },
};

/** Puts a look on ranges. A property the look is silent about stays as it is. */
export function applyLook(name: LookName, target: Excel.Range | Excel.RangeAreas): void {
  const look = looks[name];
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
export function applyConditionalLook(name: LookName, format: Excel.ConditionalRangeFormat): void {
  const look = looks[name];
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined && look.fill !== null) format.fill.color = look.fill;
}
