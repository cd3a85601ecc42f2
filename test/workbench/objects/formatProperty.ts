import { redrawCells, type Core } from "../core";
import type { Arg } from "../protocol/arguments";
import { readWrite, type Json, type Property } from "../protocol/excelClass";
import { changeCellStyle } from "../workbook/cellStyles";
import { restyle, uniform } from "../workbook/formatting";
import { requireAllowed } from "../workbook/protection";
import type { FontStyle, Style } from "../workbook/style";
import { raiseFormatChanged } from "./raise";
import { rectOf } from "./rangeReads";
import type { FormatState } from "./states";

/** A format's value over all areas: null when it differs somewhere. */
export function readFormat<T>(self: FormatState, pick: (style: Style) => T): T | null {
  if (self.cellStyle !== undefined) return pick(self.cellStyle.style);
  const values = self.areas.map((area) => uniform(area.sheet, rectOf(area), pick));
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

export function changeFormat(core: Core, self: FormatState, change: (style: Style) => Style): void {
  if (self.cellStyle !== undefined) {
    changeCellStyle(core.workbook, self.cellStyle, change);
    for (const sheet of core.workbook.sheets) redrawCells(core, sheet);
  }
  for (const area of self.areas) {
    requireAllowed(area.sheet, "allowFormatCells");
    restyle(area.sheet, rectOf(area), change);
    redrawCells(core, area.sheet);
    raiseFormatChanged(core, area.sheet, rectOf(area));
  }
}

/** A property of the cells' look. */
export const formatProperty = <S extends FormatState, T>(
  pick: (style: Style) => Json,
  arg: Arg<T>,
  change: (style: Style, value: T) => Style,
): Property<S> =>
  readWrite(
    (self) => readFormat(self, pick),
    arg,
    (self, value, core) => changeFormat(core, self, (style) => change(style, value)),
  );

export const fontProperty = <K extends keyof FontStyle>(name: K, arg: Arg<FontStyle[K]>): Property<FormatState> =>
  formatProperty(
    (style) => style.font[name],
    arg,
    (style, value) => ({ ...style, font: { ...style.font, [name]: value } }),
  );
