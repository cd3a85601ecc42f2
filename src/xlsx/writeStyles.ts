import { borderSides, type CellLook, type FileRule } from "../app/travel/fileWorkbook";
import { element, xmlDocument } from "./xmlText";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const color = (hex: string): string => `FF${hex.replace("#", "").toUpperCase()}`;

/** Elements that are kept once and found by their number. */
class Once {
  readonly list: string[];
  constructor(...first: readonly string[]) {
    this.list = [...first];
  }
  place(xml: string): number {
    const known = this.list.indexOf(xml);
    return known >= 0 ? known : this.list.push(xml) - 1;
  }
}

/** Number formats that every file knows without saying. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** Looks of cells and of rules in the order of their first use; the first cell format is the plain one. */
export class StyleSheet {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Once('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
  private readonly fills = new Once('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Once("<border><left/><right/><top/><bottom/><diagonal/></border>");
  private readonly cells = new Once('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly rules = new Once();

  /** The number of a cell's look. */
  cell(look: CellLook): number {
    const { font, fill, borders, locked, horizontal, vertical, wrap, indent } = look;
    const fontId = this.fonts.place(
      element(
        "font",
        {},
        font.bold ? "<b/>" : "",
        font.italic ? "<i/>" : "",
        font.underline ? "<u/>" : "",
        element("sz", { val: font.size }),
        element("color", { rgb: color(font.color) }),
        element("name", { val: font.name }),
      ),
    );
    const fillId =
      fill === ""
        ? 0
        : this.fills.place(element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: color(fill) }))));
    const borderId = this.borders.place(
      element(
        "border",
        {},
        ...borderSides.map((side) => {
          const line = borders[side];
          return line === undefined ? `<${side}/>` : element(side, { style: line.style }, element("color", { rgb: color(line.color) }));
        }),
        "<diagonal/>",
      ),
    );
    const alignment = element("alignment", {
      horizontal: horizontal === "General" ? undefined : lowerFirst(horizontal),
      vertical: vertical === "Bottom" ? undefined : lowerFirst(vertical),
      wrapText: wrap,
      indent: indent === 0 ? undefined : indent,
    });
    return this.cells.place(
      element(
        "xf",
        {
          numFmtId: this.format(look.numberFormat),
          fontId,
          fillId,
          borderId,
          xfId: 0,
          applyNumberFormat: true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: true,
          applyProtection: true,
        },
        alignment,
        element("protection", { locked: locked ? undefined : 0 }),
      ),
    );
  }

  /** The number of what a rule lays over a cell. */
  rule({ color: ink, fill, bold }: FileRule): number {
    const font = element("font", {}, bold ? "<b/>" : "", ink === "" ? "" : element("color", { rgb: color(ink) }));
    const background = element("patternFill", {}, element("bgColor", { rgb: color(fill) }));
    return this.rules.place(element("dxf", {}, font === "<font/>" ? "" : font, fill === "" ? "" : element("fill", {}, background)));
  }

  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? "" : element(name, { count: items.length }, ...items);
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return xmlDocument(
      element(
        "styleSheet",
        { xmlns: spreadsheet },
        list("numFmts", formats),
        list("fonts", this.fonts.list),
        list("fills", this.fills.list),
        list("borders", this.borders.list),
        list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list("cellXfs", this.cells.list),
        list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        list("dxfs", this.rules.list),
      ),
    );
  }

  /** Numbers from 164 on are a file's own. */
  private format(code: string): number {
    const known = builtIn[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = 164 + this.formats.size;
    this.formats.set(code, number);
    return number;
  }
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
