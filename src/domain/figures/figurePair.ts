import type { Direction } from "../direction";
import type { RawFigure } from "./figure";
import { readFigure } from "./figure";
import { scaled, scaleFor } from "./percentScale";
import { unscored, type Unscored } from "../status";
import { readTarget, type Target } from "./target";

/** An actual and its target on one scale, ready to be compared. */
export interface FigurePair {
  readonly kind: "pair";
  readonly actual: number;
  readonly target: Target;
}

/**
 * Reads the two cells of one KPI and brings them to one scale. For direction `range` the bounds given win over the target cell.
 * Unscored: `no-actual` before `no-target`, `not-a-number`, `percent-scale`.
 */
export function pairFigures(actual: RawFigure, target: RawFigure, direction: Direction, bounds: Target | null): FigurePair | Unscored {
  const figure = readFigure(actual);
  if (figure.kind === "missing") return unscored("no-actual");
  const aim =
    direction === "range" && bounds !== null ? { kind: "target" as const, target: bounds, percent: undefined } : readTarget(target);
  if (aim.kind === "no-target") return unscored("no-target");
  if (figure.kind === "not-a-number" || aim.kind === "not-a-number") return unscored("not-a-number");
  const size = aim.target.kind === "point" ? aim.target.figure : Math.max(Math.abs(aim.target.low), Math.abs(aim.target.high));
  if ((figure.percent === true) === (aim.percent === true)) return { kind: "pair", actual: figure.value, target: aim.target };
  const scale = figure.percent ? scaleFor(size, figure.value) : scaleFor(figure.value, size);
  if (scale === null) return unscored("percent-scale");
  return figure.percent
    ? { kind: "pair", actual: scaled(figure.value, scale), target: aim.target }
    : { kind: "pair", actual: figure.value, target: rescaled(aim.target, scale) };
}

function rescaled(target: Target, scale: 1 | 100): Target {
  if (target.kind === "point") return { kind: "point", figure: scaled(target.figure, scale) };
  return { kind: "range", low: scaled(target.low, scale), high: scaled(target.high, scale) };
}
