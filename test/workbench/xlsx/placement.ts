import type { Placed, Sheet } from "../workbook/records";
import { defaultRowHeight, emuPerPoint } from "./units";
import { child, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";

const columnWidth = (sheet: Sheet, column: number): number => {
  const record = sheet.columns.get(column);
  return record?.hidden ? 0 : (record?.width ?? sheet.standardWidth);
};

const rowHeight = (sheet: Sheet, row: number): number => {
  const record = sheet.rows.get(row);
  return record?.hidden ? 0 : (record?.height ?? defaultRowHeight);
};

type Size = (sheet: Sheet, index: number) => number;

/** The column (or row) a point falls into and how far in. */
function locate(sheet: Sheet, points: number, size: Size): { index: number; offset: number } {
  let rest = points;
  for (let index = 0; index < 1_048_576; index++) {
    const here = size(sheet, index);
    if (rest < here) return { index, offset: rest };
    rest -= here;
  }
  return { index: 0, offset: 0 };
}

function edge(sheet: Sheet, index: number, size: Size): number {
  let points = 0;
  for (let each = 0; each < index; each++) points += size(sheet, each);
  return points;
}

const emu = (points: number): number => Math.round(points * emuPerPoint);

function marker(name: string, sheet: Sheet, left: number, top: number): string {
  const column = locate(sheet, left, columnWidth);
  const row = locate(sheet, top, rowHeight);
  return element(
    name,
    {},
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>`,
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`,
  );
}

/** A drawn thing tied to the cells under its top left corner, with its own size. */
export const anchorElement = (sheet: Sheet, { left, top, width, height }: Placed, content: string): string =>
  element(
    "xdr:oneCellAnchor",
    {},
    marker("xdr:from", sheet, left, top),
    element("xdr:ext", { cx: emu(width), cy: emu(height) }),
    content,
    "<xdr:clientData/>",
  );

/** A drawn thing tied to the cells under it: it moves and grows with them, as charts do. */
export const stretchedAnchor = (sheet: Sheet, { left, top, width, height }: Placed, content: string): string =>
  element(
    "xdr:twoCellAnchor",
    {},
    marker("xdr:from", sheet, left, top),
    marker("xdr:to", sheet, left + width, top + height),
    content,
    "<xdr:clientData/>",
  );

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Position and size in points of any of the three kinds of anchor. */
export function readPlacement(sheet: Sheet, anchor: XmlElement): Placement {
  const corner = (name: string): { left: number; top: number } => {
    const at = child(anchor, name);
    const value = (of: string): number => numberOr(child(at, of)?.text, 0);
    return {
      left: edge(sheet, value("col"), columnWidth) + value("colOff") / emuPerPoint,
      top: edge(sheet, value("row"), rowHeight) + value("rowOff") / emuPerPoint,
    };
  };
  const points = (of: XmlElement | undefined, attribute: string): number => numberOr(of?.attributes[attribute], 0) / emuPerPoint;
  const position = child(anchor, "pos");
  const { left, top } = position === undefined ? corner("from") : { left: points(position, "x"), top: points(position, "y") };
  const extent = child(anchor, "ext");
  if (extent !== undefined) return { left, top, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = corner("to");
  return { left, top, width: end.left - left, height: end.top - top };
}
