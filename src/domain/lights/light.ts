import type { Direction } from "../direction";
import type { GridRect } from "../reading/sheetGrid";
import type { Threshold } from "../thresholds";

/** One coordinate of a cell as seen from a lit cell: always the same line, or a line so many further on. */
export type Coordinate = { readonly kind: "fixed"; readonly at: number } | { readonly kind: "beside"; readonly by: number };

/** A cell as seen from a lit cell, as a formula's reference sees it. Zero-based. */
export interface SeenCell {
  /** Null: the lit cell's own sheet. */
  readonly sheet: string | null;
  readonly row: Coordinate;
  readonly column: Coordinate;
}

/** The cell of a list that belongs to a lit cell by name: first row whose key is the same text. */
export interface LookedUpCell {
  readonly key: SeenCell;
  readonly sheet: string;
  /** First and last row of the list. */
  readonly rows: readonly [first: number, last: number];
  readonly keyColumn: number;
  readonly column: Coordinate;
}

/** A figure that a lit cell is held against. */
export type Quantity = number | SeenCell | LookedUpCell;

export type LightTarget =
  { readonly kind: "point"; readonly figure: Quantity } | { readonly kind: "range"; readonly low: Quantity; readonly high: Quantity };

/** How cells are judged beside which a text stands: `when` null is for all cells that no earlier case is for. */
export interface LightCase {
  readonly when: { readonly cell: SeenCell; readonly texts: readonly string[] } | null;
  readonly direction: Direction;
  readonly target: LightTarget;
}

/** Where the red flag stands: the same for all, or in a cell beside each; a text of the list means its threshold, a blank cell the default. */
export type LightThreshold =
  | { readonly kind: "same"; readonly threshold: Threshold }
  | {
      readonly kind: "cell";
      readonly cell: SeenCell;
      readonly texts: readonly { readonly text: string; readonly threshold: Threshold }[];
      readonly otherwise: Threshold;
    };

/** How figures are judged where they stand. */
export interface LightRelation {
  readonly cases: readonly LightCase[];
  readonly threshold: LightThreshold;
}

/** Figures of one sheet that are judged in one way. */
export interface Light {
  readonly areas: readonly GridRect[];
  readonly relation: LightRelation;
}

export const isLookedUp = (quantity: Quantity): quantity is LookedUpCell => typeof quantity === "object" && "key" in quantity;
