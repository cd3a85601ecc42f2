import { plainAddress, readCell, splitAddress } from "../address";
import type { FigureReading, LineReading, Reading, RegionReading } from "../reading/reading";
import type { GridRect, GridValue, SheetGrid } from "../reading/sheetGrid";

/** A cell of the user's. */
export interface SourceCell {
  readonly at: string;
  readonly sheet: string;
  /** Zero-based, in sheet coordinates. */
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  /** With leading "="; "" for a constant. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What the rules look at: the cells, what they were read as, and the day they are looked at. */
export interface Material {
  readonly grids: readonly SheetGrid[];
  readonly reading: Reading;
  /** Excel's serial number of the day; null when it is not to be looked at. */
  readonly asOf: number | null;
  /** The cell at `Sheet1!C4`; null outside the used ranges. */
  cell(at: string): SourceCell | null;
  /** Figures of a KPI, blanks not among them, in the order of the reading. */
  figuresOf(kpiIndex: number): readonly FigureReading[];
  /** The line that holds a cell of a table's body. */
  lineOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): LineReading | null;
  /** Cells of a line below (or beside) its header, those used. */
  bodyOf(line: LineReading): readonly SourceCell[];
  regionOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): RegionReading | null;
}

export const isInside = ({ row, column, rows, columns }: GridRect, cell: { readonly row: number; readonly column: number }): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** Makes the cells and the reading ready to be looked up. */
export function materialOf(grids: readonly SheetGrid[], reading: Reading, asOf: number | null): Material {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const regions = new Map<string, RegionReading[]>();
  for (const region of reading.regions) regions.set(region.sheet, [...(regions.get(region.sheet) ?? []), region]);
  const lines = new Map<string, LineReading>();
  for (const line of reading.lines) lines.set(`${line.region} ${line.axis} ${line.index}`, line);
  const figures = new Map<number, FigureReading[]>();
  for (const figure of reading.figures) {
    const own = figures.get(figure.kpiIndex);
    if (own) own.push(figure);
    else figures.set(figure.kpiIndex, [figure]);
  }
  const places = new Map(reading.regions.map((region, index) => [region, index]));
  const regionOf: Material["regionOf"] = (cell) => regions.get(cell.sheet)?.find(({ area }) => isInside(area, cell)) ?? null;
  return {
    grids,
    reading,
    asOf,
    cell: (at) => {
      const { sheet, cell } = splitAddress(at);
      const grid = byName.get(sheet);
      const place = readCell(cell);
      return grid && place ? cellOf(grid, place.row, place.column) : null;
    },
    figuresOf: (kpiIndex) => figures.get(kpiIndex) ?? [],
    regionOf,
    lineOf: (cell) => {
      const region = regionOf(cell);
      if (region === null) return null;
      const index = places.get(region) ?? -1;
      const [first, second] = [`${index} column ${cell.column}`, `${index} row ${cell.row}`];
      return (region.shape === "rows" ? (lines.get(first) ?? lines.get(second)) : (lines.get(second) ?? lines.get(first))) ?? null;
    },
    bodyOf: (line) => {
      const region = reading.regions[line.region];
      const grid = byName.get(line.sheet);
      if (!region || !grid || line.axis === "context") return [];
      const { area, header } = region;
      const cells: SourceCell[] = [];
      if (line.axis === "column") {
        for (let row = header ? header.row + header.rows : area.row; row < area.row + area.rows; row += 1)
          cells.push(...used(cellOf(grid, row, line.index)));
      } else {
        for (let column = header ? header.column + header.columns : area.column; column < area.column + area.columns; column += 1)
          cells.push(...used(cellOf(grid, line.index, column)));
      }
      return cells;
    },
  };
}

const used = (cell: SourceCell | null): readonly SourceCell[] =>
  cell === null || (cell.value === "" && cell.formula === "") ? [] : [cell];

/** A cell by its place on the sheet; null outside the used range. */
export function cellOf(grid: SheetGrid, row: number, column: number): SourceCell | null {
  const [r, c] = [row - grid.row, column - grid.column];
  const value = grid.values[r]?.[c];
  if (value === undefined) return null;
  return {
    at: plainAddress(grid.sheet, row, column),
    sheet: grid.sheet,
    row,
    column,
    value,
    formula: grid.formulas[r]?.[c] ?? "",
    numberFormat: grid.numberFormats[r]?.[c] ?? "General",
  };
}
