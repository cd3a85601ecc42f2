import fc from "fast-check";
import {
  carriersOf,
  cascadeKinds,
  entityTree,
  evaluateCascade,
  figuresIn,
  groupsOf,
  rollUpActuals,
  splitTargets,
  wholeId,
  type CascadedKpi,
  type CascadeInput,
  type CascadeKind,
  type Entity,
  type PlacedFigure,
  type Weighting,
} from "../../src/domain/cascade";
import { aggregations, type Aggregation } from "../../src/domain/aggregate";
import type { PeriodKey } from "../../src/domain/period/period";

const periods = ["2026-01", "2026-02", "2026-03"] as PeriodKey[];
const kpiId = "K1";

/** Entities that hang together at random: each below one that stands before it, or at the top. */
const entities = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 })), { minLength: 1, maxLength: 40 }).map((drawn) =>
  drawn.map(([above, weight], index): Entity => ({
    id: `E${index}`,
    name: `Entity ${index}`,
    parentId: above % (index + 1) === index ? null : `E${above % (index + 1)}`,
    owner: "",
    weight,
  })),
);
const decimalFigure = fc
  .tuple(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, places]) => Number(`${units}e${-places}`));
const weight = fc.oneof(
  fc.nat({ max: 100 }),
  fc.integer({ min: 0, max: 100_000 }).map((units) => units / 1000),
);

interface Drawn {
  readonly entities: readonly Entity[];
  readonly kpi: Partial<CascadedKpi>;
  readonly kind: CascadeKind;
  readonly weighting?: Weighting;
  readonly decimals?: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly targets?: readonly PlacedFigure[];
  readonly actuals?: readonly PlacedFigure[];
  readonly numerators?: readonly PlacedFigure[];
  readonly denominators?: readonly PlacedFigure[];
}

function inputOf(drawn: Drawn): CascadeInput {
  const { kind, weights } = drawn;
  return {
    tree: entityTree(drawn.entities).tree,
    kpis: [{ id: kpiId, name: "KPI", objectiveId: "O1", unit: "", aggregation: "sum", ...drawn.kpi }],
    matrix: {
      lines: [
        { kpiId, kind, proposed: false, because: null, weighting: drawn.weighting ?? "typed", decimals: drawn.decimals ?? 0, weights },
      ],
    },
    periods,
    targets: figuresIn(drawn.targets ?? []),
    actuals: figuresIn(drawn.actuals ?? []),
    numerators: figuresIn(drawn.numerators ?? []),
    denominators: figuresIn(drawn.denominators ?? []),
  };
}

/** For each of so many entities perhaps a figure in each period: in so many of ten cases. */
function placed(count: number, figure: fc.Arbitrary<number>, often: number): fc.Arbitrary<(number | null)[][]> {
  const perhaps = fc.oneof({ weight: often, arbitrary: figure }, { weight: 10 - often, arbitrary: fc.constant(null) });
  const row = fc.array(perhaps, { minLength: periods.length, maxLength: periods.length });
  return fc.array(row, { minLength: count, maxLength: count });
}
const figuresAt = (ids: readonly string[], rows: readonly (readonly (number | null)[])[]): PlacedFigure[] =>
  ids.flatMap((entityId, row) =>
    periods.flatMap((period, column) => {
      const figure = rows[row]?.[column] ?? null;
      return figure === null ? [] : [{ kpiId, entityId, period, figure }];
    }),
  );

/** Everybody below the company, whatever entity that is, from the list alone. */
function childrenIn(list: readonly Entity[]): (id: string) => readonly Entity[] {
  const top = list.filter(({ parentId }) => parentId === null);
  const whole = top.length === 1 && list.some(({ parentId }) => parentId === top[0]?.id) ? top[0] : undefined;
  return (id) =>
    id === wholeId && whole === undefined ? top : list.filter(({ parentId }) => parentId === (id === wholeId ? whole?.id : id));
}
function leavesBelow(list: readonly Entity[], id: string): readonly string[] {
  const children = childrenIn(list)(id);
  return children.length === 0 ? [id] : children.flatMap((child) => leavesBelow(list, child.id));
}

/** A figure in millionths, without binary noise. */
const millionths = (figure: number): bigint => BigInt(Math.round(figure * 1e6));

const someMembers = (list: readonly Entity[], mask: readonly boolean[], weights: readonly number[]): ReadonlyMap<string, number> => {
  const { tree } = entityTree(list);
  return new Map(
    tree.entities.flatMap(({ id }, index) => (mask[index % mask.length] === true ? [[id, weights[index % weights.length] ?? 1]] : [])),
  );
};
const masks = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const someWeights = fc.array(weight, { minLength: 1, maxLength: 40 });
const splitCascade = entities.chain((list) =>
  fc.record({
    list: fc.constant(list),
    mask: masks,
    weights: someWeights,
    decimals: fc.integer({ min: -1, max: 3 }),
    weighting: fc.constantFrom<Weighting>("typed", "by-target"),
    company: fc.tuple(decimalFigure, decimalFigure, decimalFigure),
    typed: placed(list.length, decimalFigure, 3),
  }),
);
type SplitDrawn = typeof splitCascade extends fc.Arbitrary<infer Each> ? Each : never;

const splitInput = ({ list, mask, weights, decimals, weighting, company, typed }: SplitDrawn, withTyped: boolean): CascadeInput => {
  const below = entityTree(list).tree.entities.map(({ id }) => id);
  const targets = [...figuresAt([wholeId], [company]), ...(withTyped ? figuresAt(below, typed) : [])];
  return inputOf({ entities: list, kpi: {}, kind: "split", weighting, decimals, weights: someMembers(list, mask, weights), targets });
};

describe("split targets, for any tree and weights", () => {
  it("parts sum to their parent's standing target at every level and period, to the last unit, whatever is typed over", () => {
    let checked = 0;
    fc.assert(
      fc.property(splitCascade, fc.boolean(), (drawn, withTyped) => {
        const input = splitInput(drawn, withTyped);
        const groups = groupsOf(input);
        const { standing, parts } = splitTargets(input, groups);
        for (const { parentId, children } of groups) {
          const total = children.reduce((sum, each) => sum + each.weight, 0);
          for (const period of periods) {
            const parent = standing.get(kpiId, parentId, period);
            if (parent === null || total <= 0) continue;
            const dealt = children.map(({ entityId }) => parts.get(kpiId, entityId, period));
            expect(dealt.every((part) => part !== null)).toBe(true);
            expect(dealt.reduce((sum, part) => sum + millionths(part ?? NaN), 0n)).toBe(millionths(parent));
            checked += 1;
          }
        }
      }),
    );
    expect(checked).toBeGreaterThan(100);
  });

  it("a range is split at both bounds: lows sum to the low, highs to the high, at every level, and no part's low is above its high", () => {
    let checked = 0;
    fc.assert(
      fc.property(splitCascade, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 40 }), (drawn, low, width) => {
        const input = splitInput(drawn, true);
        const range = { kind: "range", low, high: low + width, text: "" } as const;
        const ranged: CascadeInput = {
          ...input,
          written: { get: (_kpi, id, period) => (id === wholeId && period === periods[0] ? range : null) },
        };
        const groups = groupsOf(ranged);
        const { standing, standingRange, rangePart } = splitTargets(ranged, groups);
        for (const { parentId, children } of groups)
          for (const period of periods) {
            const parent = standingRange(kpiId, parentId, period);
            if (parent === null || children.reduce((sum, { weight }) => sum + weight, 0) <= 0) continue;
            expect(standing.get(kpiId, parentId, period)).toBeNull();
            const parts = children.flatMap(({ entityId }) => rangePart(kpiId, entityId, period) ?? []);
            expect(parts).toHaveLength(children.length);
            for (const bound of ["low", "high"] as const)
              expect(parts.reduce((sum, part) => sum + millionths(part[bound]), 0n)).toBe(millionths(parent[bound]));
            expect(parts.filter((part) => part.low > part.high)).toEqual([]);
            checked += 1;
          }
      }),
    );
    expect(checked).toBeGreaterThan(100);
  });

  it("no part is a unit away from its exact proportion, but for what the parent has beyond the precision", () => {
    fc.assert(
      fc.property(splitCascade, (drawn) => {
        const input = splitInput(drawn, false);
        const unit = 10 ** -drawn.decimals;
        const { standing, parts } = splitTargets(input);
        for (const { parentId, children } of groupsOf(input)) {
          const total = children.reduce((sum, each) => sum + each.weight, 0);
          for (const { entityId, weight: own } of children)
            for (const period of periods) {
              const [parent, part] = [standing.get(kpiId, parentId, period), parts.get(kpiId, entityId, period)];
              if (parent === null || part === null) continue;
              expect(Math.abs(part - (parent * own) / total)).toBeLessThan(2 * unit * (1 + 1e-9));
            }
        }
      }),
    );
  });

  it("what is typed over stands, and is what is split further down", () => {
    fc.assert(
      fc.property(splitCascade, (drawn) => {
        const input = splitInput(drawn, true);
        const { standing, parts } = splitTargets(input);
        for (const { children } of groupsOf(input))
          for (const { entityId } of children)
            for (const period of periods) {
              const typed = input.targets.get(kpiId, entityId, period);
              expect(standing.get(kpiId, entityId, period)).toBe(typed ?? parts.get(kpiId, entityId, period));
            }
      }),
    );
  });

  it("the reconciliation is 0 where nothing is typed over, and else what was typed less what it replaced", () => {
    fc.assert(
      fc.property(splitCascade, fc.boolean(), (drawn, withTyped) => {
        const input = splitInput(drawn, withTyped);
        const { groups, targets, reconciliation } = evaluateCascade(input);
        for (const { entityId: parentId, period, parent, difference } of reconciliation) {
          const children = groups.find((group) => group.parentId === parentId)?.children ?? [];
          const replaced = children.map(({ entityId }) => {
            const [typed, part] = [input.targets.get(kpiId, entityId, period), targets.parts.get(kpiId, entityId, period)];
            return typed === null || part === null ? 0n : millionths(part) - millionths(typed);
          });
          const isDealt = children.some(({ entityId }) => targets.parts.get(kpiId, entityId, period) !== null);
          if (parent !== null && isDealt) expect(millionths(difference ?? NaN)).toBe(replaced.reduce((a, b) => a + b, 0n));
        }
      }),
    );
  });

  it("the rows of the table may stand in any order that keeps siblings in theirs", () => {
    fc.assert(
      fc.property(splitCascade, (drawn) => {
        const depth = (entity: Entity): number =>
          entity.parentId === null ? 0 : 1 + depth(drawn.list.find(({ id }) => id === entity.parentId) ?? { ...entity, parentId: null });
        const upwards = [...drawn.list].sort((a, b) => depth(b) - depth(a));
        const input = splitInput(drawn, true);
        const other = { ...input, tree: entityTree(upwards).tree };
        const [one, two] = [splitTargets(input), splitTargets(other)];
        for (const { id } of input.tree.entities)
          for (const period of periods) expect(two.standing.get(kpiId, id, period)).toBe(one.standing.get(kpiId, id, period));
      }),
    );
  });
});

const leafCascade = entities.chain((list) =>
  fc.record({
    list: fc.constant(list),
    weights: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }),
    above: placed(list.length, fc.integer({ min: -1000, max: 1000 }), 8),
    below: placed(list.length, fc.integer({ min: 1, max: 1000 }), 8),
  }),
);

const combinationsByLeaves: readonly (readonly [
  CascadeKind,
  Aggregation,
  (figures: readonly number[], below: readonly number[]) => number,
])[] = [
  ["split", "sum", (figures) => figures.reduce((a, b) => a + b, 0)],
  ["split", "last", (figures) => figures.reduce((a, b) => a + b, 0)],
  ["identical", "min", (figures) => Math.min(...figures)],
  ["identical", "max", (figures) => Math.max(...figures)],
  ["identical", "ratio", (figures, below) => figures.reduce((a, b) => a + b, 0) / below.reduce((a, b) => a + b, 0)],
];

describe("figures up the tree, for any tree", () => {
  it.each(combinationsByLeaves)("%s, %s: every level is what all leaves below it make at once", (kind, aggregation, direct) => {
    fc.assert(
      fc.property(leafCascade, ({ list, above, below }) => {
        const leaves = leavesBelow(list, wholeId).filter((id) => id !== wholeId);
        const isRatio = aggregation === "ratio";
        const weights = new Map(leaves.map((id) => [id, 1]));
        const pairs = below.map((row, i) => row.map((figure, j) => ((above[i]?.[j] ?? null) === null ? null : figure)));
        const input = inputOf({
          entities: list,
          kpi: { aggregation },
          kind,
          weights,
          ...(isRatio
            ? { numerators: figuresAt(leaves, above), denominators: figuresAt(leaves, pairs) }
            : { actuals: figuresAt(leaves, above) }),
        });
        const { standing, rolledUp } = rollUpActuals(input);
        for (const id of [wholeId, ...input.tree.entities.map((entity) => entity.id)]) {
          const under = leavesBelow(list, id);
          periods.forEach((period, column) => {
            const rows = under.map((leaf) => leaves.indexOf(leaf)).filter((row) => row >= 0);
            const found = rows.filter(
              (row) => (above[row]?.[column] ?? null) !== null && (!isRatio || (pairs[row]?.[column] ?? null) !== null),
            );
            const expected =
              found.length === 0
                ? null
                : direct(
                    found.map((row) => above[row]?.[column] ?? NaN),
                    found.map((row) => pairs[row]?.[column] ?? NaN),
                  );
            const figure = standing.get(kpiId, id, period);
            if (expected === null) expect(figure).toBeNull();
            else expect(figure).toBeCloseTo(expected, 9);
            if (under.length > 1) expect(rolledUp.get(kpiId, id, period)).toBe(figure);
          });
        }
      }),
    );
  });

  it("identical, average: the mean of all leaves by their weights where all have a figure, whatever levels stand between", () => {
    fc.assert(
      fc.property(leafCascade, ({ list, weights, below }) => {
        const leaves = leavesBelow(list, wholeId).filter((id) => id !== wholeId);
        const weighing = new Map(leaves.map((id, index) => [id, weights[index % weights.length] ?? 1]));
        const full = leaves.map((_, row) => periods.map((_each, column) => below[row]?.[column] ?? row + column));
        const input = inputOf({
          entities: list,
          kpi: { aggregation: "average" },
          kind: "identical",
          weights: weighing,
          actuals: figuresAt(leaves, full),
        });
        const { standing } = rollUpActuals(input);
        const total = leaves.reduce((sum, id) => sum + (weighing.get(id) ?? 0), 0);
        periods.forEach((period, column) => {
          const mean = leaves.reduce((sum, id, row) => sum + (weighing.get(id) ?? 0) * (full[row]?.[column] ?? NaN), 0) / total;
          expect(standing.get(kpiId, wholeId, period)).toBeCloseTo(mean, 9);
        });
      }),
    );
  });

  it("identical, average: without some figures, a leaf counts by its share of those that have one, level by level", () => {
    fc.assert(
      fc.property(leafCascade, ({ list, weights, above }) => {
        const { tree } = entityTree(list);
        const weighing = new Map(tree.entities.map(({ id }, index) => [id, weights[index % weights.length] ?? 1]));
        const leaves = leavesBelow(list, wholeId).filter((id) => id !== wholeId);
        const input = inputOf({
          entities: list,
          kpi: { aggregation: "average" },
          kind: "identical",
          weights: weighing,
          actuals: figuresAt(leaves, above),
        });
        const { standing } = rollUpActuals(input);
        const children = childrenIn(list);
        periods.forEach((period, column) => {
          const figureOf = (id: string): number | null => above[leaves.indexOf(id)]?.[column] ?? null;
          const has = (id: string): boolean => leavesBelow(list, id).some((leaf) => figureOf(leaf) !== null);
          // From the top: the company's share of 1 is dealt out to what stands below.
          let mean: number | null = null;
          const deal = (id: string, share: number): void => {
            const those = children(id).filter((child) => has(child.id));
            const total = those.reduce((sum, child) => sum + (weighing.get(child.id) ?? 0), 0);
            if (children(id).length === 0) mean = (mean ?? 0) + share * (figureOf(id) ?? 0);
            for (const child of those) deal(child.id, (share * (weighing.get(child.id) ?? 0)) / total);
          };
          if (leaves.length > 0 && has(wholeId)) deal(wholeId, 1);
          const figure = standing.get(kpiId, wholeId, period);
          if (mean === null) expect(figure).toBeNull();
          else expect(figure).toBeCloseTo(mean, 6);
        });
      }),
    );
  });

  it("a rate is never summed, whatever kind somebody gives it: a parent's lies between its children's", () => {
    const rates = fc.constantFrom<Partial<CascadedKpi>>(
      { aggregation: "ratio" },
      ...(["%", "per 1,000 hours", "€/h", "ppm", "Prozent"].flatMap((unit) =>
        [...aggregations, null].map((aggregation) => ({ unit, aggregation })),
      ) satisfies Partial<CascadedKpi>[]),
    );
    fc.assert(
      fc.property(leafCascade, rates, fc.constantFrom(...cascadeKinds), ({ list, weights, above, below }, kpi, kind) => {
        const { tree } = entityTree(list);
        const ids = tree.entities.map(({ id }) => id);
        const weighing = new Map(ids.map((id, index) => [id, weights[index % weights.length] ?? 1]));
        const isRatio = kpi.aggregation === "ratio";
        const leaves = leavesBelow(list, wholeId).filter((id) => id !== wholeId);
        const input = inputOf({
          entities: list,
          kpi,
          kind,
          weights: weighing,
          targets: figuresAt([wholeId], [[100, 100, 100]]),
          ...(isRatio
            ? { numerators: figuresAt(leaves, above), denominators: figuresAt(leaves, below) }
            : { actuals: figuresAt(leaves, above) }),
        });
        const { rolledUp, standing } = rollUpActuals(input);
        const { parts } = splitTargets(input);
        for (const id of [wholeId, ...ids])
          for (const period of periods) {
            expect(parts.get(kpiId, id, period)).toBeNull();
            const figure = rolledUp.get(kpiId, id, period);
            if (figure === null) continue;
            const children = tree.childrenOf(id).flatMap((child) => standing.get(kpiId, child.id, period) ?? []);
            expect(figure).toBeGreaterThanOrEqual(Math.min(...children) - 1e-9);
            expect(figure).toBeLessThanOrEqual(Math.max(...children) + 1e-9);
          }
      }),
    );
  });

  it("a figure of an entity's own stands before what is below it, and goes up in its place", () => {
    fc.assert(
      fc.property(leafCascade, ({ list, above }) => {
        const { tree } = entityTree(list);
        const ids = tree.entities.map(({ id }) => id);
        const input = inputOf({
          entities: list,
          kpi: {},
          kind: "split",
          weights: new Map(ids.map((id) => [id, 1])),
          actuals: figuresAt(ids, above),
        });
        const { standing, coverage } = rollUpActuals(input);
        for (const id of [wholeId, ...ids])
          for (const period of periods) {
            const given = tree.childrenOf(id).flatMap((child) => standing.get(kpiId, child.id, period) ?? []);
            const sum = given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
            expect(standing.get(kpiId, id, period)).toBe(input.actuals.get(kpiId, id, period) ?? sum);
            const expected = tree.childrenOf(id).length === 0 ? null : { withFigure: given.length, of: tree.childrenOf(id).length };
            expect(coverage(kpiId, id, period)).toEqual(expected);
          }
      }),
    );
  });

  it("the order of siblings and rows changes no figure", () => {
    const kinds = fc.constantFrom<readonly [CascadeKind, Aggregation]>(
      ["split", "sum"],
      ["identical", "ratio"],
      ["identical", "average"],
      ["identical", "max"],
    );
    fc.assert(
      fc.property(leafCascade, kinds, fc.infiniteStream(fc.nat()), ({ list, weights, above, below }, [kind, aggregation], chance) => {
        const ids = entityTree(list).tree.entities.map(({ id }) => id);
        const weighing = ids.map((id, index) => [id, weights[index % weights.length] ?? 1] as const);
        const shuffled = list.map((entity) => ({ entity, at: chance.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        const drawn = {
          kpi: { aggregation },
          kind,
          actuals: aggregation === "ratio" ? [] : figuresAt(ids, above),
          numerators: figuresAt(ids, above),
          denominators: figuresAt(ids, below),
        };
        const one = rollUpActuals(inputOf({ ...drawn, entities: list, weights: new Map(weighing) }));
        const two = rollUpActuals(
          inputOf({ ...drawn, entities: shuffled.map(({ entity }) => entity), weights: new Map([...weighing].reverse()) }),
        );
        for (const id of [wholeId, ...ids])
          for (const period of periods) {
            const [figure, other] = [one.standing.get(kpiId, id, period), two.standing.get(kpiId, id, period)];
            if (figure === null) expect(other).toBeNull();
            else expect(other).toBeCloseTo(figure, 6);
          }
      }),
    );
  });
});

describe("for any tree and matrix", () => {
  it("who takes part is exactly who carries a KPI or stands above one that does", () => {
    fc.assert(
      fc.property(entities, masks, (list, mask) => {
        const weights = someMembers(list, mask, [1]);
        const { tree } = entityTree(list);
        const carriers = carriersOf(
          { kpiId, kind: "split", proposed: false, because: null, weighting: "typed", decimals: 0, weights },
          tree,
        );
        const isAbove = (id: string): boolean => childrenIn(list)(id).some((child) => weights.has(child.id) || isAbove(child.id));
        for (const { id } of tree.entities) expect(carriers.takesPart(id)).toBe(weights.has(id) || isAbove(id));
      }),
    );
  });

  it("every entity stands once, after its parent, whatever the parents say, cycles and strangers among them", () => {
    const tangled = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.option(fc.nat({ max: 15 }), { nil: null })), { maxLength: 12 });
    fc.assert(
      fc.property(tangled, (drawn) => {
        const list = drawn.map(([id, above]): Entity => ({
          id: `E${id}`,
          name: `N${id}`,
          parentId: above === null ? null : `E${above}`,
          owner: "",
          weight: 1,
        }));
        const { tree, findings } = entityTree(list);
        const ids = tree.entities.map(({ id }) => id);
        const all = new Set(list.map(({ id }) => id));
        expect(new Set([...ids, ...(tree.whole === null ? [] : [tree.whole.id])])).toEqual(all);
        expect(ids).toHaveLength(all.size - (tree.whole === null ? 0 : 1));
        ids.forEach((id, index) => {
          const parent = tree.parentOf(id);
          expect(parent === wholeId || ids.indexOf(parent) < index).toBe(true);
          expect(tree.depthOf(id)).toBe(parent === wholeId ? 1 : tree.depthOf(parent) + 1);
        });
        const isTangled = list.some(({ parentId }) => parentId !== null && !all.has(parentId)) || all.size < list.length;
        if (isTangled) expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
    );
  });
});
