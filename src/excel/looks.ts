import type { LookName } from "../app/workbookPlan";

/**
 * How our sheets look, in one place. Status colours keep apart for colour-blind readers (bluish green, amber, vermilion) and stand
 * only beside a word and a shape.
 */
interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A line below every row. */
  readonly rule?: { readonly color: string; readonly weight: "Hairline" | "Thin" };
}

export const inks = { strong: "#17363B", brand: "#1F6F78", quiet: "#66757A", line: "#D5DEE0" } as const;

export const looks: Readonly<Record<LookName, Look>> = {
  title: { color: inks.strong, bold: true, size: 20 },
  subtitle: { color: inks.quiet, size: 10 },
  headline: { color: inks.brand, bold: true, size: 14 },
  header: { fill: inks.brand, color: "#FFFFFF", bold: true, size: 10, wrap: true },
  "card-band": { fill: "#D3E4E6", color: inks.strong, bold: true, size: 12, rule: { color: inks.brand, weight: "Thin" } },
  "perspective-band": { fill: "#EAF2F3", color: inks.strong, bold: true, rule: { color: inks.line, weight: "Thin" } },
  "objective-band": { color: inks.brand, bold: true, rule: { color: inks.line, weight: "Thin" } },
  "kpi-row": { color: "#22292B", rule: { color: inks.line, weight: "Hairline" } },
  figure: { horizontal: "Right" },
  centred: { horizontal: "Center" },
  indented: { indent: 1 },
  input: { fill: "#FFF9E5", color: "#1F3FBF", bold: true, horizontal: "Center", rule: { color: "#C9B458", weight: "Thin" } },
  note: { color: inks.quiet, italic: true, size: 9 },
  shape: { horizontal: "Center" },
  "on-target": { color: "#0B6E4F", fill: "#DDF2E9" },
  "at-risk": { color: "#8A5A00", fill: "#FFF0CC" },
  "off-target": { color: "#B3261E", fill: "#FBE1DE" },
  unscored: { color: inks.quiet },
};

/** Puts a look on ranges. A property the look is silent about stays as it is. */
export function applyLook(name: LookName, target: Excel.Range | Excel.RangeAreas): void {
  const look = looks[name];
  const { format } = target;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
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
  if (look.fill !== undefined) format.fill.color = look.fill;
}
