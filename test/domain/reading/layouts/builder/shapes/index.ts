import type { Shape } from "../sketch";
import { blockShapes } from "./blocks";
import { longShapes } from "./longRows";
import { monthsAcross } from "./monthsAcross";
import { rowShapes } from "./oneRowEach";
import { sheetShapes } from "./severalSheets";
import { stackedShapes } from "./stackedRows";
import { transposedShapes } from "./transposed";

/** Every way a card is laid out. */
export const shapes: readonly Shape[] = [
  ...rowShapes,
  ...monthsAcross,
  ...longShapes,
  ...stackedShapes,
  ...transposedShapes,
  ...blockShapes,
  ...sheetShapes,
];
