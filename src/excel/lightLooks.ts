import type { CardColors } from "../app/card/cardColors";
import type { Status } from "../domain/status";
import { looksIn } from "./looks";

/** Figures that want attention are heavier: with the lightness of the grounds, that tells statuses apart without colour. */
const isBold: Readonly<Record<Status, boolean>> = { "on-target": false, "at-risk": true, "off-target": true };

/** Lights on a user's own figures, in the colours of the card; borders, size and the cell's own formats stay the user's. */
export function lightLooks(colors: CardColors): (status: Status, format: Excel.ConditionalRangeFormat) => void {
  const looks = looksIn(colors);
  return (status, format) => {
    const { fill, color } = looks[status];
    if (typeof fill === "string") format.fill.color = fill;
    if (color !== undefined) format.font.color = color;
    if (isBold[status]) format.font.bold = true;
  };
}
