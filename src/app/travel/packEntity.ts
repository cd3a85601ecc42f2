import { entitySeries, readBlockCode } from "../cascade/entitySheetLayout";
import { readEntitySheet, type EntitySheet } from "../cascade/readEntitySheet";
import { WorkbookError } from "../ports";
import { names } from "../../domain/document";
import { absoluteRange, readCell } from "../../domain/address";
import type { GridRect, GridValue } from "../../domain/reading/sheetGrid";
import { bindFormula, type Home } from "./bindFormula";
import type { CellLook, FileCell, FileLine, FileSheet, FileValidation, FileWorkbook } from "./fileWorkbook";
import type { CascadeReader } from "./readMerge";
import { refersToCells, standsAlone } from "./standsAlone";
import { baseCode, baseId, baseName } from "./travelBase";
import type { SheetWords } from "../sheetWords";
import { plainOnItsOwn } from "./plainOnItsOwn";
import type { SheetLooks, TravelPort } from "./travelPort";
import { wordyKpis } from "./wordyKpis";

/** An entity's sheet as a workbook of its own. */
export interface PackedEntity {
  readonly entityId: string;
  readonly sheet: string;
  readonly fileName: string;
  readonly workbook: FileWorkbook;
  /** Cells to be filled in. */
  readonly inputs: number;
  readonly formulasKept: number;
  /** Formulas that read other sheets: their results stand in their place. */
  readonly formulasToValues: number;
}

/**
 * Makes an entity's sheet a workbook of its own, for an Excel that may not have the add-in. Its own arithmetic goes along, judged without our functions, formulas that read other sheets become their results, input
 * cells take numbers only, and hidden columns keep what every figure was, so that it can be told later who changed what. Writes nothing.
 * Throws `WorkbookError`: `item-not-found` where the entity has no sheet.
 */
export async function packEntity(port: CascadeReader, travel: TravelPort, entityId: string, words: SheetWords): Promise<PackedEntity> {
  const read = await port.readCascade();
  const { stored, entitySheets } = read;
  const name = entitySheets.find((grid) => readEntitySheet(grid)?.entityId === entityId)?.sheet;
  if (name === undefined) throw new WorkbookError("item-not-found", entityId);
  const seen = await travel.readLooks(name);
  const found = readEntitySheet(seen.grid);
  if (!found) throw new WorkbookError("item-not-found", name);

  const looks: CellLook[] = [...seen.looks];
  const period = periodCell(seen);
  const { grid } = seen;
  const home: Home = {
    stored,
    periodCell: period && absoluteRange(period),
    valueAt: (cell) => {
      const at = readCell(cell);
      return (at && grid.values[at.row - grid.row]?.[at.column - grid.column]) ?? "";
    },
  };
  const base = baseColumns(seen, found);
  const free = firstFree(seen) + base.length;
  const plain = plainOnItsOwn(read, found, grid, free, words);
  const plainAt = new Map(plain.map((cell) => [`${cell.row} ${cell.column}`, cell.formula]));
  const cells = grid.values.map((row, r) =>
    row.map((value, c) => cellAt(seen, r, c, value, home, plainAt.get(`${grid.row + r} ${grid.column + c}`))),
  );
  if (period) unlock(cells, looks, { row: period.row - seen.grid.row, column: period.column - seen.grid.column });
  const unlooked = looks.push(plainLook) - 1;
  const working = Math.max(0, ...plain.map(({ column }) => column - free + 1));
  const hidden = Array.from({ length: base.length + working }, (_, index): FileLine => ({
    index: firstFree(seen) + index,
    points: 48,
    hidden: true,
  }));
  const beside = new Map(plain.flatMap((cell) => (cell.column >= free ? [[`${cell.row} ${cell.column}`, cell] as const] : [])));
  const withBase = cells.map((row, r) => [
    ...row,
    ...base.map((column): FileCell => ({ value: column[r] ?? "", formula: "", look: unlooked })),
    ...Array.from({ length: working }, (_, index): FileCell => {
      const cell = beside.get(`${grid.row + r} ${free + index}`);
      return { value: cell?.value ?? "", formula: cell ? bindFormula(cell.formula, home) : "", look: unlooked };
    }),
  ]);
  const inputs = inputCells(seen, found);
  const wordyRows = new Set([...wordyKpis(stored.tables)].flatMap((kpiId) => found.lines.get(kpiId) ?? []));
  const { tabColor, gridlines, frozen, merges, rows, print } = seen;
  const sheet: FileSheet = {
    name,
    tabColor,
    gridlines,
    frozen,
    merges,
    rows,
    print,
    protected: seen.protected,
    row: grid.row,
    column: grid.column,
    cells: withBase,
    looks,
    columns: [...seen.columns, ...hidden],
    validations: [...numbersOnly(inputs, wordyRows, words), ...periodList(period, found, words)],
    rules: seen.rules.filter(({ formula }) => standsAlone(formula, name)),
  };
  const written = grid.formulas.flat().filter((formula) => formula !== "").length;
  const kept = cells.flat().filter(({ formula }) => formula !== "").length;
  return {
    entityId,
    sheet: name,
    fileName: `${name.replace(/[\\/:*?"<>|]/g, "-").trim()}.xlsx`,
    workbook: { sheets: [sheet] },
    inputs: inputs.length,
    formulasKept: kept,
    formulasToValues: written - kept,
  };
}

/** The cell that follows the card's period holds it from now on. */
function cellAt({ grid, lookOf }: SheetLooks, r: number, c: number, value: GridValue, home: Home, plain: string | undefined): FileCell {
  const look = lookOf[r]?.[c] ?? 0;
  const written = grid.formulas[r]?.[c] ?? "";
  if (written === "" || isPeriod(written)) return { value, formula: "", look };
  const formula = bindFormula(plain ?? written, home);
  return { value, formula: standsAlone(formula, grid.sheet) && refersToCells(formula) ? formula : "", look };
}

const firstFree = ({ grid }: SheetLooks): number => grid.column + (grid.values[0]?.length ?? 0);

/** What tells the lines, and a column for every column of a block: its code, and what stands in the rows of KPIs. */
function baseColumns({ grid }: SheetLooks, sheet: EntitySheet): readonly (readonly GridValue[])[] {
  const lines = new Set([...sheet.lines.values()].map((row) => row - grid.row));
  const kept = [
    { code: baseId, column: sheet.idColumn },
    ...[sheet.columns.get("name") ?? []].flat().map((column) => ({ code: baseName, column })),
    ...blocksOf(sheet).map(({ series, period, column }) => ({ code: baseCode(series, period), column })),
  ];
  return kept.map(({ code, column }) =>
    grid.values.map((row, r) => {
      if (r === sheet.codesRow - grid.row) return code;
      return lines.has(r) ? (row[column - grid.column] ?? "") : "";
    }),
  );
}

const blocksOf = ({ columns }: EntitySheet) => {
  const blocks = [...columns].flatMap(([code, column]) => {
    const block = readBlockCode(code);
    return block === null ? [] : [{ ...block, column }];
  });
  return entitySeries.flatMap((series) => blocks.filter((block) => block.series === series));
};

/** Unlocked cells of blocks. */
function inputCells({ grid, looks, lookOf }: SheetLooks, sheet: EntitySheet): readonly GridRect[] {
  const columns = blocksOf(sheet).map(({ column }) => column);
  return [...sheet.lines.values()].flatMap((row) =>
    columns.flatMap((column): GridRect[] => {
      const look = looks[lookOf[row - grid.row]?.[column - grid.column] ?? -1];
      return look?.locked === false ? [{ row, column, rows: 1, columns: 1 }] : [];
    }),
  );
}

/** Neighbouring cells of a row in one range: a rule names few of them. */
function numbersOnly(inputs: readonly GridRect[], wordyRows: ReadonlySet<number>, { cascade }: SheetWords): FileValidation[] {
  const ranges: GridRect[] = [];
  for (const cell of inputs.filter(({ row }) => !wordyRows.has(row)).sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = ranges.at(-1);
    if (last && last.row === cell.row && last.column + last.columns === cell.column)
      ranges[ranges.length - 1] = { ...last, columns: last.columns + 1 };
    else ranges.push(cell);
  }
  return ranges.length === 0 ? [] : [{ ranges, kind: "number", error: cascade.onlyNumbers }];
}

const isPeriod = (formula: string): boolean => formula.toUpperCase() === `=${names.period}`.toUpperCase();

/** The cell that follows the card's period: on its own, the sheet turns to the period chosen in it. */
function periodCell({ grid }: SheetLooks): GridRect | null {
  for (const [r, row] of grid.formulas.entries()) {
    const c = row.findIndex(isPeriod);
    if (c >= 0) return { row: grid.row + r, column: grid.column + c, rows: 1, columns: 1 };
  }
  return null;
}

function unlock(cells: readonly FileCell[][], looks: CellLook[], { row, column }: { readonly row: number; readonly column: number }): void {
  const cell = cells[row]?.[column];
  const look = cell && looks[cell.look];
  if (!cell || !look) return;
  cells[row]?.splice(column, 1, { ...cell, look: looks.push({ ...look, locked: false }) - 1 });
}

/** The periods in the row of the header where they stand as they are, else a list of them, which takes 255 characters. */
function periodList(period: GridRect | null, sheet: EntitySheet, { pickPeriod }: SheetWords): FileValidation[] {
  if (!period) return [];
  const columns = sheet.periods.flatMap((key) => sheet.columns.get(`actual|${key}`) ?? []);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inline = `"${sheet.periods.join(",")}"`;
  const header = absoluteRange({ row: sheet.codesRow + 1, column: first, rows: 1, columns: last - first + 1 });
  return [{ ranges: [period], kind: { list: inline.length <= 255 ? inline : header }, error: pickPeriod }];
}

const plainLook: CellLook = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, underline: false },
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};
