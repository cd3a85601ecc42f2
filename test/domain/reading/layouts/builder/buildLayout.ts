import type { ExpectedFigure, ExpectedKpi, ExpectedReading, Layout } from "../layout";
import { cardOf, type Card, type CardKpi } from "./card";
import { changePages } from "./changes";
import type { Page } from "./page";
import { Random } from "./random";
import { shapes } from "./shapes";
import type { Drawing, Shape } from "./sketch";
import { styleOf } from "./style";

/**
 * A sheet as somebody might have made it, and what it says. The seed decides on words, numbers, columns, titles and noise; what it says is
 * kept with each cell while it is laid out, so that no reader is asked.
 *
 *     seed ─1→ style ─2→ card ─3→ pages in a shape ─4→ changes around ─5→ grids and reading
 */
export function buildLayout(shape: Shape, seed: number): Layout {
  const random = new Random(seed);
  // 1 style
  const style = styleOf(random);
  // 2 card
  const card = cardOf(random, style, { unclear: random.chance(0.2) });
  // 3 pages
  const sketch = { random, style, card };
  const drawing = shape.draw(sketch);
  // 4 changes
  changePages(sketch, drawing);
  // 5 grids
  return { id: `${shape.name}/${seed}`, grids: drawing.pages.map((page) => page.grid()), expected: expectedOf(card, drawing) };
}

function expectedOf(card: Card, drawing: Drawing): ExpectedReading {
  const spots = drawing.pages.flatMap((page: Page) => page.spots());
  const figures = spots.flatMap(({ at, spot }): ExpectedFigure[] => {
    if (spot.means?.kind !== "figure") return [];
    const { kind: _, ...figure } = spot.means;
    return [{ at, ...figure, value: spot.value, ...(drawing.mayAsk ? { mayAsk: true } : {}) }];
  });
  const firstNamed = (name: string): string | null =>
    spots.find(({ spot }) => spot.means?.kind === "name" && spot.means.kpi === name)?.at ?? null;
  const compared = new Set(figures.filter(({ value }) => /^[≥≤]/.test(String(value))).map(({ kpi }) => kpi));
  const direction = (kpi: CardKpi): ExpectedKpi["direction"] =>
    kpi.nameTells || drawing.directionTold || compared.has(kpi.name) ? kpi.better : "ask";
  return {
    kpis: card.kpis.flatMap((kpi): ExpectedKpi[] => {
      const at = firstNamed(kpi.name);
      if (at === null) return [];
      return [{ name: kpi.name, at, unit: null, direction: direction(kpi), perspective: null, objective: null, owner: null, weight: null }];
    }),
    figures,
    notFigures: spots.flatMap(({ at, spot }) => (spot.means?.kind === "none" ? [at] : [])),
  };
}

const seedsEach = 10;

/** Seeds that were misread once. */
const onceMisread: Readonly<Record<string, readonly number[]>> = {
  "bands-down": [30_009_978],
  "blocks-repeated-header": [911_002, 30_019_959],
  "entity-blocks": [911_002, 915_000],
  "kpi-with-head": [923_008],
  "pairs-in-headers": [911_005, 924_003, 5_042_016],
  quadrants: [917_006],
  "rows-under-kpi-title": [30_019_959],
  "series-in-row-name": [5_021_015, 5_063_021, 5_084_013],
  "target-and-actual": [923_013, 927_001],
};

/** Every shape with a few seeds; always the same. */
export const generatedLayouts: readonly Layout[] = shapes.flatMap((shape, number) =>
  [...Array.from({ length: seedsEach }, (_, index) => 1000 * (number + 1) + index), ...(onceMisread[shape.name] ?? [])].map((seed) =>
    buildLayout(shape, seed),
  ),
);
