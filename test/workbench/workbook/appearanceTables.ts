import { tinted } from "./appearanceColors";
import { contains } from "./address";
import type { Sheet, Table } from "./records";
import type { Border } from "./style";

/** What a table's style lays under its cells' own. */
export interface TableLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly borders?: Readonly<Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", Border>>>;
}

/** Colours of Office's theme by the column of Excel's style gallery: neutral, then the six accents. */
const gallery = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const neutralBand = "#D9D9D9";
const white = "#FFFFFF";

const line = (color: string, weight: Border["weight"] = "Thin"): Border => ({ style: "Continuous", weight, color });

type Part = "header" | "total" | "band" | "row";

interface Place {
  readonly part: Part;
  readonly color: string;
  readonly light: string;
  readonly middle: string;
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
}

type Design = (place: Place) => TableLook;

const whiteHeader = (color: string): TableLook => ({ fill: color, fontColor: white, bold: true });

/** One design for each row of Excel's gallery; within a row only the colour changes. */
const light: readonly Design[] = [
  ({ part, color, light: pale, isFirstRow, isLastRow }) => ({
    ...(part === "band" && { fill: pale }),
    ...((part === "header" || part === "total") && { bold: true }),
    borders: {
      ...((isFirstRow || part === "total") && { EdgeTop: line(color) }),
      ...((isLastRow || part === "header") && { EdgeBottom: line(color) }),
    },
  }),
  ({ part, color }) => ({
    ...(part === "header" && whiteHeader(color)),
    ...(part === "total" && { bold: true }),
    borders: { EdgeTop: part === "total" ? { style: "Double", weight: "Thick", color } : line(color), EdgeBottom: line(color) },
  }),
  ({ part, color, light: pale }) => ({
    ...(part === "band" && { fill: pale }),
    ...((part === "header" || part === "total") && { bold: true }),
    borders: {
      EdgeTop: part === "total" ? { style: "Double", weight: "Thick", color } : line(color),
      EdgeBottom: line(color, part === "header" ? "Medium" : "Thin"),
      EdgeLeft: line(color),
      EdgeRight: line(color),
    },
  }),
];

const medium: readonly Design[] = [
  ({ part, color, light: pale }) => ({
    ...(part === "header" && whiteHeader(color)),
    ...(part === "band" && { fill: pale }),
    ...(part === "total" && { bold: true }),
    borders: {
      EdgeTop: part === "total" ? { style: "Double", weight: "Thick", color } : line(tinted(color, 0.4)),
      EdgeBottom: line(tinted(color, 0.4)),
    },
  }),
  ({ part, color, light: pale, middle }) => ({
    ...(part === "header" || part === "total" ? whiteHeader(color) : { fill: part === "band" ? middle : pale }),
    borders: {
      EdgeTop: line(white),
      EdgeBottom: line(white, part === "header" ? "Thick" : "Thin"),
      EdgeLeft: line(white),
      EdgeRight: line(white),
    },
  }),
  ({ part, color, isFirstRow, isLastRow }) => ({
    ...(part === "header" && whiteHeader(color)),
    ...(part === "band" && { fill: neutralBand }),
    ...(part === "total" && { bold: true }),
    borders: {
      ...(isFirstRow && { EdgeTop: line("#000000", "Medium") }),
      ...(part === "total" && { EdgeTop: { style: "Double", weight: "Thick", color: "#000000" } as const }),
      ...((isLastRow || part === "header") && { EdgeBottom: line("#000000", "Medium") }),
    },
  }),
  ({ part, color, light: pale, middle }) => ({
    fill: part === "band" ? middle : pale,
    ...((part === "header" || part === "total") && { bold: true }),
    borders: {
      EdgeTop: line(color, part === "total" ? "Medium" : "Thin"),
      EdgeBottom: line(color),
      EdgeLeft: line(color),
      EdgeRight: line(color),
    },
  }),
];

const dark: readonly Design[] = [
  ({ part, color }) => ({
    fill:
      part === "header"
        ? "#000000"
        : part === "band"
          ? tinted(color, color === "#000000" ? 0.25 : -0.25)
          : color === "#000000"
            ? "#737373"
            : color,
    fontColor: white,
    ...((part === "header" || part === "total") && { bold: true }),
  }),
  ({ part, color, light: pale, middle }) =>
    part === "header" || part === "total" ? whiteHeader(color) : { fill: part === "band" ? middle : pale },
];

const rows = { Light: light, Medium: medium, Dark: dark } as const;

function partOf(table: Table, row: number, column: number): Part {
  const { range, showHeaders, showTotals, showBandedRows, showBandedColumns } = table;
  const at = row - range.row;
  if (showHeaders && at === 0) return "header";
  if (showTotals && at === range.rows - 1) return "total";
  const body = at - (showHeaders ? 1 : 0);
  if (showBandedRows) return body % 2 === 0 ? "band" : "row";
  return showBandedColumns && (column - range.column) % 2 === 0 ? "band" : "row";
}

/** How a table's style makes one of its cells look; null outside tables and for a table without style. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ range }) => contains(range, { row, column, rows: 1, columns: 1 }));
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? "") ?? [];
  if (table === undefined || family === undefined) return null;
  const index = Number(number) - 1;
  const design = rows[family as keyof typeof rows][Math.floor(index / 7)];
  if (design === undefined) return null;
  const color = gallery[index % 7] ?? "#000000";
  const neutral = color === "#000000";
  const look = design({
    part: partOf(table, row, column),
    color,
    light: neutral ? neutralBand : tinted(color, 0.8),
    middle: neutral ? "#A6A6A6" : tinted(color, 0.6),
    isFirstRow: row === table.range.row,
    isLastRow: row === table.range.row + table.range.rows - 1,
  });
  const first = table.highlightFirstColumn && column === table.range.column;
  const last = table.highlightLastColumn && column === table.range.column + table.range.columns - 1;
  return first || last ? { ...look, bold: true } : look;
}
