import { borderSides, type BorderStyle, type CellLook } from "../app/travel/fileWorkbook";

/** What to load of cells to know how they look. */
export const lookLoad: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
    borders: { style: true, color: true, weight: true },
  },
};

/** Different looks are few: each is kept once. */
export class LookList {
  readonly list: CellLook[] = [];
  private readonly places = new Map<string, number>();

  placeOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(look) - 1;
  }
}

/** A cell's look as Excel tells it. */
export function lookFrom({ format = {} }: Excel.CellProperties, numberFormat: string): CellLook {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  const color = fill.color ?? "";
  return {
    numberFormat,
    font: {
      name: font.name ?? "Calibri",
      size: font.size ?? 11,
      color: font.color ?? "#000000",
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: (font.underline ?? "None") !== "None",
    },
    // Excel says white where a cell has no fill.
    fill: color.toUpperCase() === "#FFFFFF" ? "" : color,
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    borders: Object.fromEntries(
      borderSides.flatMap((side) => {
        const border = borders[side];
        return border?.style === undefined || border.style === "None"
          ? []
          : [[side, { style: lineStyle(border.style, border.weight ?? "Thin"), color: border.color ?? "#000000" }]];
      }),
    ),
    locked: protection.locked ?? true,
  };
}

const weights: Readonly<Record<string, BorderStyle>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const dashes: Readonly<Record<string, BorderStyle>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
};

const lineStyle = (style: string, weight: string): BorderStyle => dashes[style] ?? weights[weight] ?? "thin";
