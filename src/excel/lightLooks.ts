import type { Status } from "../domain/status";

/**
 * Lights on a user's own figures: three fills that differ in lightness as much as in hue, so that they are told apart in greyscale and by
 * colour-blind readers, and heavier figures the worse it is.
 */
const looks: Readonly<Record<Status, { readonly fill: string; readonly color: string; readonly bold: boolean }>> = {
  "on-target": { fill: "#DDF2E9", color: "#0B6E4F", bold: false },
  "at-risk": { fill: "#FFCC4D", color: "#4A3100", bold: true },
  "off-target": { fill: "#A3201A", color: "#FFFFFF", bold: true },
};

/** Only what makes the light: borders, size and the cell's own formats stay the user's. */
export function applyLightLook(status: Status, numberFormat: string | null, format: Excel.ConditionalRangeFormat): void {
  const { fill, color, bold } = looks[status];
  format.fill.color = fill;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (numberFormat !== null) format.numberFormat = numberFormat;
}
