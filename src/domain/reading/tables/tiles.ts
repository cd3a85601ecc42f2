import { readFigure } from "../../figures/figure";
import { readTarget } from "../../figures/target";
import type { HeaderBand, StackCell } from "../headers/headerBand";
import { readHeaderCell, type HeaderCell } from "../headers/headerCell";
import { seriesIn } from "./records";
import type { Series } from "../reading";
import type { GridValue } from "../sheetGrid";
import type { SheetView } from "../sheetView";

/** Tiles of a sheet laid out as a table: a row a tile. */
export interface TileTable {
  /** Its cells are those of the tiles; addresses are those of the sheet. */
  readonly view: SheetView;
  readonly header: HeaderBand;
  readonly rows: readonly number[];
  /** Rows of the sheet's view that the tiles take. */
  readonly taken: ReadonlySet<number>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Tile {
  readonly name: Place;
  readonly figures: ReadonlyMap<Series, Place & { readonly value: GridValue }>;
  readonly bottom: number;
}

/**
 * Tiles of a dashboard: a name, below it the bare figure, and words with figures in one cell ("Target: 96 %"). Two of them at least, each
 * with a word, make a table; null for any other sheet.
 */
export function tilesIn(view: SheetView): TileTable | null {
  const tiles: Tile[] = [];
  for (let row = 0; row < view.rows; row++)
    for (let column = 0; column < view.columns; column++) {
      const tile = tileAt(view, row, column);
      if (tile !== null) tiles.push(tile);
    }
  if (tiles.length < 2) return null;
  const series = [...new Set(tiles.flatMap(({ figures }) => [...figures.keys()]))];
  const places: (Place | null)[][] = [
    [null, ...series.map(() => null)],
    ...tiles.map(({ name, figures }) => [name, ...series.map((each) => figures.get(each) ?? null)]),
  ];
  const values = tiles.map(({ name, figures }): GridValue[] => [
    view.value(name.row, name.column),
    ...series.map((each) => figures.get(each)?.value ?? ""),
  ]);
  const [first] = tiles;
  const corner = first?.name ?? { row: 0, column: 0 };
  const placeOf = (row: number, column: number): Place => places[row]?.[column] ?? corner;
  const valueAt = (row: number, column: number): GridValue => (row === 0 ? "" : (values[row - 1]?.[column] ?? ""));
  const textAt = (row: number, column: number): string => String(valueAt(row, column)).trim();
  const headers: readonly (readonly StackCell[])[] = ["KPI", ...series].map((word, column) => [
    { ...(readHeaderCell(headerOf(word), "General") as HeaderCell), row: 0, column, span: 1 },
  ]);
  return {
    view: {
      sheet: view.sheet,
      rows: tiles.length + 1,
      columns: series.length + 1,
      value: valueAt,
      filled: valueAt,
      text: textAt,
      filledText: textAt,
      formula: (row, column) => (row === 0 ? "" : view.formula(placeOf(row, column).row, placeOf(row, column).column)),
      format: (row, column) => view.format(placeOf(row, column).row, placeOf(row, column).column),
      isBlank: (row, column) => textAt(row, column) === "",
      mergeAt: () => null,
      at: (row, column) => view.at(placeOf(row, column).row, placeOf(row, column).column),
      place: (row, column) => view.place(placeOf(row, column).row, placeOf(row, column).column),
    },
    header: { top: 0, bottom: 0, stacks: headers },
    rows: tiles.map((_, index) => index + 1),
    taken: new Set(tiles.flatMap(({ name, bottom }) => Array.from({ length: bottom - name.row + 1 }, (_, step) => name.row + step))),
  };
}

/** The word that heads the column of a series. */
const headerOf = (word: string): string =>
  ({ prior: "Previous", "threshold-amber": "Amber", "threshold-red": "Red", "threshold-green": "Green" })[word] ?? word;

/** A name with figures right below it, one of them at least with its word. */
function tileAt(view: SheetView, row: number, column: number): Tile | null {
  const name = view.value(row, column);
  if (typeof name !== "string" || name === "" || !opensTile(view.value(row + 1, column))) return null;
  if (!isName(name) || (row > 0 && labelled(view.value(row - 1, column)) !== null)) return null;
  const figures = new Map<Series, Place & { readonly value: GridValue }>();
  let worded = 0;
  let below = row + 1;
  for (; below < view.rows && !view.isBlank(below, column); below++) {
    const value = view.value(below, column);
    const said = labelled(value);
    if (said === null && below > row + 1) return null;
    if (said !== null) worded++;
    if (said?.series === null) continue;
    const series = said?.series ?? "actual";
    if (figures.has(series)) return null;
    figures.set(series, { row: below, column, value: said?.figure ?? value });
  }
  return worded > 0 && figures.has("actual") ? { name: { row, column }, figures, bottom: below - 1 } : null;
}

/** What stands right below a name: the bare figure, or one with its word. */
const opensTile = (value: GridValue): boolean => value !== "" && (isBareFigure(value) || labelled(value) !== null);

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= 60 &&
  !/[:\uFF1A]/.test(text) &&
  readFigure(text).kind === "not-a-number" &&
  seriesIn(text) === null;

const isBareFigure = (value: GridValue): boolean =>
  typeof value === "number" || (typeof value === "string" && readTarget(value).kind === "target");

/** "Target: 96 %"; `series` is null for what is not read ("YTD: 1.3"). */
function labelled(value: GridValue): { readonly series: Series | null; readonly figure: string } | null {
  if (typeof value !== "string" || value.length > 60) return null;
  const [, word = "", figure = ""] = /^([^:\uFF1A\d]{2,30})[:\uFF1A]\s*(\S.*)$/.exec(value.trim()) ?? [];
  if (word === "" || readTarget(figure).kind !== "target") return null;
  const concepts = readHeaderCell(word.trim(), "General")?.concepts ?? [];
  if (concepts.length === 0) return null;
  return { series: concepts[0] === "ytd" ? null : seriesIn(word.trim()), figure };
}
