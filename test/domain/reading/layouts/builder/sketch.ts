import type { Card } from "./card";
import type { Page } from "./page";
import type { Random } from "./random";
import type { Style } from "./style";

/** What a shape is given to lay out. */
export interface Sketch {
  readonly random: Random;
  readonly style: Style;
  readonly card: Card;
}

/** A way of laying a card out on sheets. */
export interface Shape {
  readonly name: string;
  readonly draw: (sketch: Sketch) => Drawing;
}

export interface Drawing {
  readonly pages: readonly Page[];
  /** Says of every KPI which way is better, by a column or by thresholds. */
  readonly directionTold?: boolean;
  /** Nothing on the sheets says a period, so that a title may. */
  readonly noPeriod?: boolean;
  /** Nothing says an entity, so that a title may. */
  readonly noEntity?: boolean;
  /** A careful person could want to ask about all of it. */
  readonly mayAsk?: boolean;
}
