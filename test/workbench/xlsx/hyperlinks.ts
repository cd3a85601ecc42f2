import { cellKey, columnLetters, columnOfKey, parseRect, rowOfKey } from "../workbook/address";
import type { Hyperlink } from "../workbook/records";
import type { Relationship } from "./package";
import { child, children } from "./xml";
import type { XmlElement } from "./xml";
import { element, unescapeOffice } from "./xmlText";

/** A link over more cells than this is kept on its first cell only. */
const mostCells = 10_000;

export function readHyperlinks(worksheet: XmlElement, relationships: readonly Relationship[]): Map<number, Hyperlink> {
  const links = new Map<number, Hyperlink>();
  for (const { attributes } of children(child(worksheet, "hyperlinks"), "hyperlink")) {
    const range = parseRect(attributes["ref"] ?? "");
    if (range === null) continue;
    const address = relationships.find(({ id }) => id === attributes["r:id"])?.target;
    const { location, tooltip, display } = attributes;
    const link: Hyperlink = {
      ...(address !== undefined && { address }),
      ...(location !== undefined && { documentReference: unescapeOffice(location) }),
      ...(tooltip !== undefined && { screenTip: unescapeOffice(tooltip) }),
      ...(display !== undefined && { textToDisplay: unescapeOffice(display) }),
    };
    const { rows, columns } = range.rows * range.columns > mostCells ? { rows: 1, columns: 1 } : range;
    for (let row = range.row; row < range.row + rows; row++) {
      for (let column = range.column; column < range.column + columns; column++) links.set(cellKey(row, column), link);
    }
  }
  return links;
}

/** `relate` makes a relationship to a web address and answers its id. */
export function hyperlinksElement(links: ReadonlyMap<number, Hyperlink>, relate: (address: string) => string): string {
  const elements = [...links]
    .sort(([a], [b]) => a - b)
    .map(([key, { address, documentReference, screenTip, textToDisplay }]) =>
      element("hyperlink", {
        ref: `${columnLetters(columnOfKey(key))}${rowOfKey(key) + 1}`,
        "r:id": address === undefined ? undefined : relate(address),
        location: documentReference,
        tooltip: screenTip,
        display: textToDisplay,
      }),
    );
  return elements.length === 0 ? "" : element("hyperlinks", {}, ...elements);
}
