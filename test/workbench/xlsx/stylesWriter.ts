import type { ConditionalStyle } from "../workbook/records";
import { defaultStyle } from "../workbook/style";
import type { FontStyle, Style } from "../workbook/style";
import { borderElement } from "./borders";
import { colorElement } from "./colors";
import { builtInId } from "./numberFormats";
import { element } from "./xmlText";

const underlineWords: Readonly<Record<FontStyle["underline"], string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function fontElement(font: FontStyle): string {
  return element(
    "font",
    {},
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.strikethrough ? "<strike/>" : "",
    font.underline === "None" ? "" : element("u", { val: underlineWords[font.underline] }),
    font.superscript ? '<vertAlign val="superscript"/>' : "",
    font.subscript ? '<vertAlign val="subscript"/>' : "",
    element("sz", { val: font.size }),
    colorElement("color", font.color),
    element("name", { val: font.name }),
    '<family val="2"/>',
  );
}

const fillElement = (fill: string | null): string =>
  element(
    "fill",
    {},
    fill === null
      ? '<patternFill patternType="none"/>'
      : element("patternFill", { patternType: "solid" }, colorElement("fgColor", fill), '<bgColor indexed="64"/>'),
  );

function alignmentElement({ horizontal, vertical, wrap, shrink, indent, rotation }: Style): string {
  const attributes = {
    horizontal:
      horizontal === "General"
        ? undefined
        : horizontal === "CenterAcrossSelection"
          ? "centerContinuous"
          : horizontal.charAt(0).toLowerCase() + horizontal.slice(1),
    vertical: vertical === "Bottom" ? undefined : vertical.toLowerCase(),
    textRotation: rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap,
    indent: indent === 0 ? undefined : indent,
    shrinkToFit: shrink,
  };
  return Object.values(attributes).some((value) => value !== undefined && value !== false) ? element("alignment", attributes) : "";
}

const protectionElement = ({ locked, formulaHidden }: Style): string =>
  locked && !formulaHidden ? "" : element("protection", { locked: locked ? undefined : 0, hidden: formulaHidden });

/** The lists a styles part consists of: each distinct piece once, found again by its text. */
class Pieces {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((piece) => this.number(piece));
  }

  number(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.numbers.set(piece, this.list.length);
    this.list.push(piece);
    return this.list.length - 1;
  }
}

/** Collects the looks of a workbook while it is written. */
export class StylesWriter {
  private readonly fonts = new Pieces(fontElement(defaultStyle.font));
  private readonly fills = new Pieces(fillElement(null), '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Pieces(borderElement({}));
  private readonly formats = new Pieces();
  private readonly cells = new Pieces();
  private readonly differentials = new Pieces();
  private readonly numbers = new Map<Style, number>();

  constructor() {
    this.cell(defaultStyle);
  }

  /** The number a cell, row or column carries; 0 is the default look. */
  cell(style: Style | undefined): number {
    if (style === undefined) return 0;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const fontId = this.fonts.number(fontElement(style.font));
    const fillId = this.fills.number(fillElement(style.fill));
    const borderId = this.borders.number(borderElement(style.borders));
    const numFmtId = this.formatId(style.numberFormat);
    const alignment = alignmentElement(style);
    const protection = protectionElement(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId !== 0,
      applyFont: fontId !== 0,
      applyFill: fillId !== 0,
      applyBorder: borderId !== 0,
      applyAlignment: alignment !== "",
      applyProtection: protection !== "",
    };
    const number = this.cells.number(element("xf", attributes, alignment, protection));
    this.numbers.set(style, number);
    return number;
  }

  private formatId(format: string): number {
    return builtInId(format) ?? 164 + this.formats.number(format);
  }

  /** The number a rule carries. */
  differential(style: ConditionalStyle): number {
    const { fill, fontColor, bold, italic, underline, strikethrough, numberFormat, borders } = style;
    const mark = (name: string, on: boolean | undefined): string => (on === undefined ? "" : element(name, { val: on ? undefined : 0 }));
    const font = [
      mark("b", bold),
      mark("i", italic),
      mark("strike", strikethrough),
      underline === undefined ? "" : element("u", { val: underline ? undefined : "none" }),
      fontColor === undefined ? "" : colorElement("color", fontColor),
    ].join("");
    return this.differentials.number(
      element(
        "dxf",
        {},
        font === "" ? "" : element("font", {}, font),
        numberFormat === undefined ? "" : element("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat }),
        fill === undefined ? "" : element("fill", {}, element("patternFill", {}, colorElement("bgColor", fill))),
        borders === undefined ? "" : borderElement(borders),
      ),
    );
  }

  xml(): string {
    const list = (name: string, { list: pieces }: Pieces): string =>
      pieces.length === 0 ? "" : element(name, { count: pieces.length }, ...pieces);
    const formats = this.formats.list.map((formatCode, index) => element("numFmt", { numFmtId: 164 + index, formatCode }));
    return element(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      formats.length === 0 ? "" : element("numFmts", { count: formats.length }, ...formats),
      list("fonts", this.fonts),
      list("fills", this.fills),
      list("borders", this.borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list("cellXfs", this.cells),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      list("dxfs", this.differentials),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    );
  }
}
