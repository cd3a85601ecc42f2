import type { Series } from "../../../../../src/domain/reading/reading";
import { addressOf, gridOfWritten, placeOf, type ExpectedFigure, type ExpectedKpi, type Layout, type WrittenSheet } from "../layout";

/**
 * Where a figure's KPI, entity or period is to be read: a column (`A`, upwards), a row (`2`, to the left), a cell (`B1`), or said outright
 * (`=2024`). `2+3` reads two of them, one after the other.
 */
export type Where = string;

/** What a person says of an area of figures. Blank cells in it say nothing. */
export interface Block {
  /** `C3:F8`, or `Sheet!C3:F8` where there are several sheets. */
  readonly cells: string;
  readonly series: Series;
  readonly kpi: Where;
  readonly entity?: Where;
  readonly period?: Where;
}

export interface Handmade {
  readonly id: string;
  /**
   * By sheet name, a line a row and `|` between cells. Numbers are numbers, `'5` is text, `~0.95` is shown as percent, `@2024-01-31` is a
   * date, `=A1+B1 → 7` a formula with its value, ⏎ a line break in the cell.
   */
  readonly sheets: Readonly<Record<string, string>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** By sheet name, letters of hidden columns. */
  readonly hiddenColumns?: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly Block[];
  /** Areas whose cells look like figures and are none, missing marks included. */
  readonly none?: readonly string[];
  /** `Revenue +; Cost -; Stock ?; Payroll ~`: higher, lower, to be asked, range. */
  readonly kpis: string;
  /** What a careful person may want to ask about. */
  readonly mayAsk?: boolean;
}

interface ReadCell {
  readonly value: number | string | boolean;
  /** What a person reads aloud: a date in ISO. */
  readonly said: string;
  readonly format?: string;
  readonly formula?: string;
}

export function layoutOf(handmade: Handmade): Layout {
  const pages = Object.entries(handmade.sheets).map(([sheet, lines]) => ({ sheet, cells: linesOf(lines).map(cellsOf) }));
  const page = (name: string): ReadCell[][] => {
    const found = name === "" ? pages[0] : pages.find(({ sheet }) => sheet === name);
    if (!found) throw new Error(`${handmade.id} has no sheet ${name}`);
    return found.cells;
  };
  const none = (handmade.none ?? []).flatMap((area) => addressesIn(area, pages[0]?.sheet ?? "", page).map(({ at }) => at));
  const named = new Map<string, string>();
  const figures = handmade.figures.flatMap((block) =>
    addressesIn(block.cells, pages[0]?.sheet ?? "", page)
      .filter(({ at }) => !none.includes(at))
      .map(({ at, sheet, row, column, cell }): ExpectedFigure => {
        const kpi = find(page(sheet), block.kpi, row, column);
        const kpiAt = kpi.place ? `${sheet}!${kpi.place}` : null;
        if (kpi.said !== null && kpiAt !== null && !named.has(kpi.said)) named.set(kpi.said, kpiAt);
        return {
          at,
          kpi: kpi.said ?? "",
          entity: block.entity === undefined ? null : find(page(sheet), block.entity, row, column).said,
          ...periodOf(page(sheet), block.period, row, column),
          series: block.series,
          value: cell.value,
          ...(handmade.mayAsk ? { mayAsk: true } : {}),
        };
      }),
  );
  return {
    id: handmade.id,
    grids: pages.map(({ sheet, cells }) => {
      const hidden = handmade.hiddenColumns?.[sheet]?.map((letters) => placeOf(`${letters}1`).column);
      const written = writtenSheet(sheet, cells, handmade.merges?.[sheet] ?? []);
      return gridOfWritten(hidden ? { ...written, hiddenColumns: hidden } : written);
    }),
    expected: { kpis: kpisOf(handmade.kpis, named), figures, notFigures: none },
  };
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
const cellsOf = (line: string): ReadCell[] => line.split("|").map((cell) => readCell(cell.trim()));

function readCell(text: string): ReadCell {
  const [, formula, result] = /^(=.+) → (.*)$/.exec(text) ?? [];
  if (formula !== undefined && result !== undefined) return { ...readCell(result), formula };
  if (text.startsWith("@")) {
    const said = text.slice(1);
    return { value: Date.parse(`${said}T00:00:00Z`) / 86_400_000 + 25_569, said, format: "yyyy-mm-dd" };
  }
  if (text.startsWith("'")) return { value: text.slice(1), said: text.slice(1) };
  if (/^~-?[\d.]+$/.test(text)) return { value: Number(text.slice(1)), said: text.slice(1), format: "0.0%" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), said: text };
  if (/^(TRUE|FALSE)$/.test(text)) return { value: text === "TRUE", said: text };
  const content = text.replace(/⏎/g, "\n").replace(/␣/g, " ");
  return { value: content, said: content.trim() };
}

function writtenSheet(sheet: string, cells: readonly (readonly ReadCell[])[], merges: readonly string[]): WrittenSheet {
  const by = (pick: (cell: ReadCell) => string | undefined): Record<string, string> =>
    Object.fromEntries(
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const picked = pick(cell);
          return picked === undefined ? [] : [[addressOf(r, c), picked] as const];
        }),
      ),
    );
  return {
    sheet,
    rows: cells.map((row) => row.map(({ value }) => value)),
    formats: by(({ format }) => format),
    formulas: by(({ formula }) => formula),
    merges,
  };
}

interface Found {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
}

/** The cells with content in an area. */
function addressesIn(area: string, firstSheet: string, page: (name: string) => readonly (readonly ReadCell[])[]): Found[] {
  const mark = area.lastIndexOf("!");
  const sheet = mark < 0 ? firstSheet : area.slice(0, mark);
  const [first = "", last = first] = area.slice(mark + 1).split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  const cells = page(sheet);
  const found: Found[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      const cell = cells[row]?.[column];
      if (cell && cell.value !== "") found.push({ at: `${sheet}!${addressOf(row, column)}`, sheet, row, column, cell });
    }
  }
  return found;
}

/** What a `Where` says for a cell: its own row or column, else the nearest above or to the left that says something. */
function find(
  cells: readonly (readonly ReadCell[])[],
  where: Where,
  row: number,
  column: number,
): { said: string | null; place: string | null } {
  if (where.startsWith("=")) return { said: where.slice(1), place: null };
  const cellAt = /^[A-Z]+\d+$/.test(where) ? placeOf(where) : null;
  const down = /^\d+$/.test(where);
  const places = cellAt
    ? [cellAt]
    : down
      ? Array.from({ length: column + 1 }, (_, step) => ({ row: Number(where) - 1, column: column - step }))
      : Array.from({ length: row + 1 }, (_, step) => ({ row: row - step, column: placeOf(`${where}1`).column }));
  const at = places.find((place) => (cells[place.row]?.[place.column]?.value ?? "") !== "");
  const cell = at && cells[at.row]?.[at.column];
  return at && cell ? { said: cell.said, place: addressOf(at.row, at.column) } : { said: null, place: null };
}

/** A period that stands in two cells may be said either way round. */
function periodOf(
  cells: readonly (readonly ReadCell[])[],
  where: Where | undefined,
  row: number,
  column: number,
): { readonly period: string | null; readonly periodAlso?: string } {
  if (where === undefined) return { period: null };
  if (where.startsWith("=") || !where.includes("+")) return { period: find(cells, where, row, column).said };
  const parts = where.split("+").map((part) => find(cells, part, row, column).said);
  return { period: parts.join(" "), periodAlso: [...parts].reverse().join(" ") };
}

const directions = { "+": "higher", "-": "lower", "?": "ask", "~": "range" } as const;

function kpisOf(text: string, named: ReadonlyMap<string, string>): ExpectedKpi[] {
  if (text === "") return [];
  return text.split(";").map((each) => {
    const [, name = "", sign = "?"] = /^\s*(.*?)\s*([+\-?~])\s*$/.exec(each) ?? [];
    return {
      name,
      at: named.get(name) ?? null,
      unit: null,
      direction: directions[sign as keyof typeof directions],
      perspective: null,
      objective: null,
      owner: null,
      weight: null,
    };
  });
}
