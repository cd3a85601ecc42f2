import type { Direction } from "../direction";
import { pairFigures } from "../figures/figurePair";
import type { Reading } from "../reading/reading";
import type { GridValue } from "../reading/sheetGrid";
import { directionOfTarget, readTarget, type Target } from "../figures/target";
import type { LightFigure } from "./lightFigures";
import type { ValueAt } from "./judgeLight";
import { isLookedUp, type LightCase, type LookedUpCell, type Quantity, type SeenCell } from "./light";
import { canBeTold } from "./lightFormula";
import { placeSeen } from "./seenCell";

/** A figure whose direction is known, and what stands where its target does. */
export interface DirectedFigure extends LightFigure {
  readonly direction: Direction;
}

/** More written targets than these make a formula that is too long. */
const mostTexts = 16;

/** Targets written as text, such as `≥ 95 %`: what each means for the figures beside it. Null for a text that means different things. */
export function writtenTargets(
  figures: readonly DirectedFigure[],
  seen: SeenCell | LookedUpCell,
  targetOf: (figure: DirectedFigure) => GridValue,
  valueAt: ValueAt,
): readonly LightCase[] {
  if (isLookedUp(seen)) return [];
  const byText = new Map<string, DirectedFigure[]>();
  for (const figure of figures) {
    const text = targetOf(figure);
    if (typeof text === "string" && readTarget(text).kind === "target" && canBeTold(text)) {
      const alike = byText.get(text);
      if (alike === undefined) byText.set(text, [figure]);
      else alike.push(figure);
    }
  }
  return [...byText].slice(0, mostTexts).flatMap(([text, written]): LightCase[] => {
    const read = written.map((figure) => meant(text, figure, valueAt));
    const [first] = read;
    if (first === undefined || first === null || read.some((each) => JSON.stringify(each) !== JSON.stringify(first))) return [];
    return [{ when: { cell: seen, texts: [text] }, ...first }];
  });
}

function meant(text: string, { at, direction }: DirectedFigure, valueAt: ValueAt): Pick<LightCase, "direction" | "target"> | null {
  const read = readTarget(text);
  const actual = valueAt(null, at);
  const way = directionOfTarget(read) === "range" ? "range" : direction;
  const pair = typeof actual === "number" ? pairFigures(actual, text, way, null) : null;
  if (pair?.kind === "unscored" || (pair === null && read.kind !== "target")) return null;
  const target: Target | null = pair?.target ?? (read.kind === "target" ? read.target : null);
  if (target === null || (target.kind === "range") !== (way === "range")) return null;
  return { direction: way, target: target.kind === "point" ? { kind: "point", figure: target.figure } : target };
}

/** What cells say the direction by: first the text of one column or row that tells them apart, the same text always the same way. */
export function directionKey(
  figures: readonly DirectedFigure[],
  undirected: readonly LightFigure[],
  { lines }: Reading,
  valueAt: ValueAt,
): { readonly cell: SeenCell; readonly texts: ReadonlyMap<Direction, readonly string[]> } | null {
  const region = figures[0]?.region ?? null;
  if (region === null || figures.some((figure) => figure.region !== region)) return null;
  for (const role of ["direction", "kpi"] as const) {
    const line = lines.find((each) => each.region === region && each.role === role && each.axis !== "context");
    if (line === undefined) continue;
    const beside = { kind: "beside", by: 0 } as const;
    const fixed = { kind: "fixed", at: line.index } as const;
    const cell: SeenCell =
      line.axis === "column" ? { sheet: null, row: beside, column: fixed } : { sheet: null, row: fixed, column: beside };
    const told = directionsByText(figures, undirected, (figure) => valueAt(null, placeSeen(cell, figure.at)));
    if (told !== null) return { cell, texts: told };
  }
  return null;
}

function directionsByText(
  figures: readonly DirectedFigure[],
  undirected: readonly LightFigure[],
  textOf: (figure: LightFigure) => GridValue,
): ReadonlyMap<Direction, readonly string[]> | null {
  const directions = new Map<string, Direction>();
  for (const figure of figures) {
    const text = textOf(figure);
    if (typeof text !== "string" || !canBeTold(text) || (directions.get(text) ?? figure.direction) !== figure.direction) return null;
    directions.set(text, figure.direction);
  }
  if (undirected.some((figure) => directions.has(String(textOf(figure))))) return null;
  const told = [...directions];
  return new Map(
    [...new Set(directions.values())].map((direction) => [direction, told.flatMap(([text, way]) => (way === direction ? [text] : []))]),
  );
}

/** The case of figures of one direction whose targets stand in cells. */
export function plainCase(direction: Direction, seen: Quantity, when: LightCase["when"]): LightCase {
  return { when, direction, target: { kind: "point", figure: seen } };
}
