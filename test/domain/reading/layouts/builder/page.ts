import type { Series } from "../../../../../src/domain/reading/reading";
import type { GridRect, GridValue, SheetGrid } from "../../../../../src/domain/reading/sheetGrid";
import { addressOf } from "../layout";

export interface FigureMeaning {
  readonly kpi: string;
  readonly entity: string | null;
  readonly period: string | null;
  /** Another way to say a period that stands in two cells. */
  readonly periodAlso?: string;
  readonly series: Series;
}

/** What a cell means to the person who made the sheet. */
export type Meaning =
  | ({ readonly kind: "figure" } & FigureMeaning)
  /** Looks like a figure and is none. */
  | { readonly kind: "none" }
  | { readonly kind: "name"; readonly kpi: string };

/** A cell and what it means. Formulas name other cells by themselves, so that rows and columns can be put in between. */
export interface Spot {
  readonly value: GridValue;
  readonly format?: string;
  readonly formula?: (addressOf: (spot: Spot) => string) => string;
  means?: Meaning;
}

/** A sheet in the making. */
export class Page {
  private rows: (Spot | undefined)[][] = [];
  private merges: GridRect[] = [];
  private readonly hiddenColumns: number[] = [];

  constructor(readonly sheet: string) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return Math.max(0, ...this.rows.map((row) => row.length));
  }

  put(row: number, column: number, spot: Spot | undefined): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (cells && spot) cells[column] = spot;
  }

  clear(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells) cells[column] = undefined;
  }

  at(row: number, column: number): Spot | undefined {
    return this.rows[row]?.[column];
  }

  merge(area: GridRect): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  /** Whether a row put in at `row` would lie inside a merged area. */
  splitsMerge(row: number): boolean {
    return this.merges.some((merge) => row > merge.row && row < merge.row + merge.rows);
  }

  insertRow(row: number): void {
    this.rows.splice(row, 0, []);
    this.merges = this.merges.map((merge) => ({ ...merge, row: merge.row + (merge.row >= row ? 1 : 0) }));
  }

  insertColumn(column: number): void {
    this.rows = this.rows.map((cells) => [
      ...Array.from({ length: column }, (_, index) => cells[index]),
      undefined,
      ...cells.slice(column),
    ]);
    this.merges = this.merges.map((merge) => ({ ...merge, column: merge.column + (merge.column >= column ? 1 : 0) }));
    this.hiddenColumns.forEach((hidden, index) => (this.hiddenColumns[index] = hidden >= column ? hidden + 1 : hidden));
  }

  /** Says of all figures what a title says of the whole sheet. */
  tell(said: { readonly period?: string; readonly entity?: string }): void {
    for (const cells of this.rows) {
      cells.forEach((spot) => {
        if (spot?.means?.kind !== "figure") return;
        // A limit, a weight or a baseline holds for the KPI: a title's period does not date it.
        const { period: _period, ...undated } = said;
        spot.means = { ...spot.means, ...(/^(?:threshold|weight|baseline)/.test(spot.means.series) ? undated : said) };
      });
    }
  }

  /** Every cell with content, from top to bottom. */
  spots(): { readonly at: string; readonly spot: Spot }[] {
    return this.rows.flatMap((cells, row) =>
      Array.from(cells.entries()).flatMap(([column, spot]) => (spot ? [{ at: `${this.sheet}!${addressOf(row, column)}`, spot }] : [])),
    );
  }

  /** The used range, as Excel hands it over. */
  grid(): SheetGrid {
    const found = new Map<Spot, string>();
    this.rows.forEach((cells, row) => cells.forEach((spot, column) => spot && found.set(spot, addressOf(row, column))));
    const used = this.rows.map((cells) => Array.from({ length: this.width }, (_, column) => cells[column]));
    const top = used.findIndex((cells) => cells.some(Boolean));
    const left = Math.min(...used.map((cells) => cells.findIndex(Boolean)).filter((column) => column >= 0));
    const end = used.length - [...used].reverse().findIndex((cells) => cells.some(Boolean));
    const body = used.slice(top, end).map((cells) => cells.slice(left));
    const addressed = (spot: Spot): string => found.get(spot) ?? "#REF!";
    return {
      sheet: this.sheet,
      row: top,
      column: left,
      values: body.map((cells) => cells.map((spot) => spot?.value ?? "")),
      formulas: body.map((cells) => cells.map((spot) => spot?.formula?.(addressed) ?? "")),
      numberFormats: body.map((cells) => cells.map((spot) => spot?.format ?? "General")),
      merges: this.merges,
      ...(this.hiddenColumns.length > 0 ? { hiddenColumns: this.hiddenColumns } : {}),
    };
  }
}
