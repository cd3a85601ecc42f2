import { cellKey } from "../../workbook/address";
import type { DrawnBar } from "../../workbook/conditionalEffects";
import { iconName, iconSvg } from "../../workbook/iconSets";
import type { Cell, Sheet, Table } from "../../workbook/records";
import type { Style } from "../../workbook/style";
import { isCellError, type CellValue } from "../../workbook/values";
import type { Session } from "../session";
import { cssFont, surelyFits, textWidth } from "./measure";

/** Pixels an icon takes of its cell. */
const iconRoom = 18;

/** How a cell looks, everything considered. */
export interface CellLook {
  readonly text: string;
  readonly kind: "text" | "number" | "logical" | "error" | "blank";
  readonly style: Style;
  readonly align: "left" | "center" | "right";
  /** Markup of an icon of an icon set. */
  readonly icon: string | null;
  readonly iconLabel: string | null;
  readonly bar: DrawnBar | null;
  readonly filterButton: boolean;
  readonly note: boolean;
  readonly link: boolean;
  readonly errorMark: boolean;
  readonly tooltip: string | null;
}

export function looked(session: Session, row: number, column: number, width: number): CellLook {
  const { sheet } = session;
  const key = cellKey(row, column);
  const value = sheet.cells.get(key)?.value ?? null;
  const { text, style, icon, bar } = session.appearances.of(sheet, row, column);
  const kind = kindOf(value);
  const note = sheet.notes.get(key);
  const link = sheet.hyperlinks.get(key);
  return {
    text: fitted(text, kind, value, style, icon === null ? width : width - iconRoom),
    kind,
    style,
    align: alignOf(style, kind),
    icon: icon === null ? null : iconSvg(icon.set, icon.index),
    iconLabel: icon === null ? null : iconName(icon.set, icon.index),
    bar,
    filterButton: hasFilterButton(sheet, row, column),
    note: note !== undefined,
    link: link !== undefined,
    errorMark: isCellError(value),
    tooltip: tooltipOf(value, note, link?.screenTip ?? link?.address),
  };
}

function kindOf(value: CellValue): CellLook["kind"] {
  if (value === null) return "blank";
  if (isCellError(value)) return "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "logical" : "text";
}

function alignOf({ horizontal }: Style, kind: CellLook["kind"]): CellLook["align"] {
  switch (horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "General":
      return kind === "number" ? "right" : kind === "logical" || kind === "error" ? "center" : "left";
  }
}

/** A number never runs over its neighbour: General drops decimals, anything else becomes ####. */
function fitted(text: string, kind: CellLook["kind"], value: CellValue, style: Style, width: number): string {
  if (kind !== "number" || typeof value !== "number" || text === "") return text;
  const room = width - 4;
  if (surelyFits(text, style.font.size, room)) return text;
  const font = cssFont(style.font);
  if (textWidth(text, font) <= room) return text;
  if (style.numberFormat === "General") {
    for (let digits = 10; digits >= 0; digits -= 1) {
      const shorter = String(Number(value.toFixed(digits)));
      if (textWidth(shorter, font) <= room) return shorter;
    }
    for (let digits = 5; digits >= 0; digits -= 1) {
      const scientific = value
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, "E$10$2")
        .replace("e", "E");
      if (textWidth(scientific, font) <= room) return scientific;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  const filter = sheet.autoFilter?.range;
  if (filter && filter.row === row && filter.column <= column && column < filter.column + filter.columns) return true;
  return sheet.tables.some((table) => table.showHeaders && table.showFilterButton && isHeader(table, row, column));
}

const isHeader = ({ range }: Table, row: number, column: number): boolean =>
  range.row === row && range.column <= column && column < range.column + range.columns;

function tooltipOf(value: CellValue, note: string | undefined, link: string | undefined): string | null {
  if (isCellError(value) && value.message !== undefined) return `${value.error} ${value.message}`;
  return note ?? link ?? null;
}

/** The array formula a cell's value was spilled from, for the formula bar. */
export function spillAnchor(sheet: Sheet, row: number, column: number): Cell | null {
  const from = sheet.cells.get(cellKey(row, column))?.spillFrom;
  return from === undefined ? null : (sheet.cells.get(from) ?? null);
}
