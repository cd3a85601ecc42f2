import { colour, nullable, oneOf } from "../protocol/arguments";
import { method, readOnly, type ExcelClass } from "../protocol/excelClass";
import type { Style } from "../workbook/style";
import { changeFormat, formatProperty } from "./formatProperty";
import type { FormatState } from "./states";

const fillPatterns = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

/** A solid fill is no pattern. */
const patternOf = (kind: string | null | undefined, color = "#000000"): Style["pattern"] =>
  kind === null || kind === undefined || kind === "Solid" || kind === "None" ? undefined : { kind, color };

export const rangeFill: ExcelClass<FormatState> = {
  properties: {
    // No fill reads as white, and as "" only where fills differ from none.
    color: formatProperty(
      (style) => style.fill ?? "#FFFFFF",
      colour,
      (style, color) => (color === "" ? { ...style, fill: null, pattern: undefined } : { ...style, fill: color }),
    ),
    pattern: formatProperty(
      (style) => style.pattern?.kind ?? (style.fill === null ? "None" : "Solid"),
      nullable(oneOf(...fillPatterns)),
      (style, pattern) =>
        pattern === "None" ? { ...style, fill: null, pattern: undefined } : { ...style, pattern: patternOf(pattern, style.pattern?.color) },
    ),
    patternColor: formatProperty(
      (style) => style.pattern?.color ?? "#000000",
      colour,
      (style, color) => ({ ...style, pattern: patternOf(style.pattern?.kind, color) }),
    ),
    tintAndShade: readOnly(() => 0),
    patternTintAndShade: readOnly(() => 0),
  },
  methods: {
    clear: method([], (self, _args, core) => changeFormat(core, self, (style) => ({ ...style, fill: null, pattern: undefined }))),
  },
};
