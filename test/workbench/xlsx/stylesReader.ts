import type { ConditionalStyle } from "../workbook/records";
import { defaultStyle } from "../workbook/style";
import type { FontStyle, HorizontalAlignment, Style, VerticalAlignment } from "../workbook/style";
import { readBorders } from "./borders";
import { readColor } from "./colors";
import type { Theme } from "./colors";
import { builtInFormat } from "./numberFormats";
import { child, children, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";

export interface FileStyles {
  /** By the number cells carry; undefined where it is Excel's default look. */
  readonly cells: readonly (Style | undefined)[];
  /** By the number rules carry. */
  readonly differential: readonly ConditionalStyle[];
}

const underlines: Readonly<Record<string, FontStyle["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

const hasMark = (parent: XmlElement | undefined, name: string): boolean => {
  const mark = child(parent, name);
  return mark !== undefined && isOn(mark.attributes["val"], true);
};

function readFont(font: XmlElement | undefined, theme: Theme): FontStyle {
  const underline = child(font, "u");
  const position = child(font, "vertAlign")?.attributes["val"];
  return {
    name: child(font, "name")?.attributes["val"] ?? defaultStyle.font.name,
    size: numberOr(child(font, "sz")?.attributes["val"], defaultStyle.font.size),
    bold: hasMark(font, "b"),
    italic: hasMark(font, "i"),
    underline: underline === undefined ? "None" : (underlines[underline.attributes["val"] ?? "single"] ?? "Single"),
    strikethrough: hasMark(font, "strike"),
    superscript: position === "superscript",
    subscript: position === "subscript",
    color: readColor(child(font, "color"), theme) ?? "#000000",
  };
}

/** A solid fill's colour; patterns are taken for their main colour, gradients for their first. */
function readFill(fill: XmlElement | undefined, theme: Theme): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern === undefined) return readColor(child(child(child(fill, "gradientFill"), "stop"), "color"), theme);
  const kind = pattern.attributes["patternType"];
  return kind === undefined || kind === "none" ? null : readColor(child(pattern, "fgColor"), theme);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function readHorizontal(word: string | undefined): HorizontalAlignment {
  if (word === undefined) return "General";
  return word === "centerContinuous" ? "CenterAcrossSelection" : (capitalised(word) as HorizontalAlignment);
}

/** Files count a downward slant from 91; Excel's members show it as negative degrees. 255 is stacked letters, 180 to Excel. */
const readRotation = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

export function readDifferential(dxf: XmlElement, theme: Theme): ConditionalStyle {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In a rule's style a solid fill stands in the background colour; some writers use the foreground.
  const fill = readColor(child(pattern, "bgColor"), theme) ?? readColor(child(pattern, "fgColor"), theme);
  const fontColor = readColor(child(font, "color"), theme);
  const numberFormat = child(dxf, "numFmt")?.attributes["formatCode"];
  const borders = readBorders(child(dxf, "border"), theme);
  const underline = child(font, "u");
  return {
    ...(fill !== null && { fill }),
    ...(fontColor !== null && { fontColor }),
    ...(child(font, "b") && { bold: hasMark(font, "b") }),
    ...(child(font, "i") && { italic: hasMark(font, "i") }),
    ...(underline && { underline: underline.attributes["val"] !== "none" }),
    ...(child(font, "strike") && { strikethrough: hasMark(font, "strike") }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

const isDefault = (style: Style): boolean => JSON.stringify(style) === JSON.stringify(defaultStyle);

export function readStyles(styles: XmlElement | undefined, theme: Theme): FileStyles {
  const custom = new Map(
    children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = children(child(styles, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = children(child(styles, "fills"), "fill").map((fill) => readFill(fill, theme));
  const borders = children(child(styles, "borders"), "border").map((border) => readBorders(border, theme));
  const cells = children(child(styles, "cellXfs"), "xf").map((xf): Style | undefined => {
    const { attributes } = xf;
    const alignment = child(xf, "alignment")?.attributes ?? {};
    const protection = child(xf, "protection")?.attributes ?? {};
    const format = numberOr(attributes["numFmtId"], 0);
    const style: Style = {
      numberFormat: custom.get(format) ?? builtInFormat(format) ?? "General",
      font: fonts[numberOr(attributes["fontId"], 0)] ?? defaultStyle.font,
      fill: fills[numberOr(attributes["fillId"], 0)] ?? null,
      horizontal: readHorizontal(alignment["horizontal"]),
      vertical: capitalised(alignment["vertical"] ?? "bottom") as VerticalAlignment,
      wrap: isOn(alignment["wrapText"]),
      shrink: isOn(alignment["shrinkToFit"]),
      indent: numberOr(alignment["indent"], 0),
      rotation: readRotation(numberOr(alignment["textRotation"], 0)),
      borders: borders[numberOr(attributes["borderId"], 0)] ?? {},
      locked: isOn(protection["locked"], true),
      formulaHidden: isOn(protection["hidden"]),
    };
    return isDefault(style) ? undefined : style;
  });
  return { cells, differential: children(child(styles, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, theme)) };
}
