import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assuranceOf, limitsOf, signalsOf, type Signal } from "../../../src/domain";

interface Published {
  readonly limits: readonly {
    readonly id: string;
    readonly values: readonly number[];
    readonly screened: boolean;
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
    readonly rangeLimit?: number;
    readonly signals?: { readonly outside: number[]; readonly nhsShift7: number[]; readonly wheelerRun8: number[] };
  }[];
  readonly rules: readonly {
    readonly rule: string;
    readonly values?: readonly number[];
    readonly mean?: number;
    readonly flags?: readonly number[];
    readonly flagsAt?: number;
    readonly target?: number;
    readonly limits?: readonly [number, number][];
    readonly higher?: readonly string[];
    readonly lower?: readonly string[];
  }[];
}
const published = JSON.parse(readFileSync(join(__dirname, "xmr.json"), "utf8")) as Published;
const pointsOf = (signals: readonly Signal[], kind: Signal["kind"]): number[] =>
  signals.filter((signal) => signal.kind === kind).flatMap(({ points }) => [...points]);

describe("published process behaviour charts", () => {
  it.each(published.limits.map((each) => [each.id, each] as const))(
    "limits of %s",
    (_, { values, screened, mean, lower, upper, rangeLimit }) => {
      const limits = limitsOf(values, screened);
      // Published with 4 to 7 decimals.
      expect(limits).toMatchObject({ mean: expect.closeTo(mean, 4), lower: expect.closeTo(lower, 4), upper: expect.closeTo(upper, 4) });
      // The range limit differs on purpose: the source's constant is 3.268.
      if (rangeLimit !== undefined) expect(((limits?.rangeLimit ?? 0) / 3.267) * 3.268).toBeCloseTo(rangeLimit, 2);
      expect(limits?.provisional).toBe(false);
    },
  );

  it.each(published.limits.flatMap((each) => (each.signals ? [[each.id, each, each.signals] as const] : [])))(
    "signals of %s",
    (_, { values, screened }, expected) => {
      const limits = limitsOf(values, screened);
      if (limits === null) throw new Error("no limits");
      const [nhs, wheeler] = [signalsOf(values, limits, "nhs"), signalsOf(values, limits, "wheeler")];
      expect(pointsOf(nhs, "outside")).toEqual(expected.outside);
      expect(pointsOf(nhs, "shift")).toEqual(expected.nhsShift7);
      expect(pointsOf(wheeler, "shift")).toEqual(expected.wheelerRun8);
    },
  );

  it.each(published.rules.filter(({ values }) => values !== undefined))("$rule: $values", ({ rule, values = [], mean, flags, flagsAt }) => {
    const own = limitsOf(values, false);
    const limits = { mean: mean ?? own?.mean ?? 0, lower: -100, upper: 100 };
    const points = pointsOf(signalsOf(values, limits, "nhs"), rule.startsWith("trend") ? "trend" : "shift");
    if (flagsAt === undefined) expect(points).toEqual(flags);
    else expect(points).toContain(flagsAt);
  });

  it("assurance of a target against the limits", () => {
    for (const { rule, target = 0, limits = [], higher = [], lower = [] } of published.rules.filter((each) => each.rule === "assurance")) {
      const words = (direction: "higher" | "lower") =>
        limits.map(([low, high]) => assuranceOf({ lower: low, upper: high }, target, direction).replace(/-/g, " "));
      expect([rule, words("higher"), words("lower")]).toEqual([rule, higher, lower]);
    }
  });
});

describe("the rules beside the published cases", () => {
  const limits = { mean: 0, lower: -3, upper: 3 };
  const near = (values: readonly number[], rule: "nhs" | "wheeler") => pointsOf(signalsOf(values, limits, rule), "near-limit");
  it("nhs: two of three in the outer third, all three on one side, none of them outside", () => {
    expect(near([0, 2.5, 1, 2.5], "nhs")).toEqual([1, 3]);
    expect(near([2.5, -1, 2.5], "nhs")).toEqual([]);
    expect(near([2.5, 1, 3.5], "nhs")).toEqual([]);
    expect(near([-2.5, -2.1, -1], "nhs")).toEqual([0, 1]);
  });
  it("wheeler: three of four beyond half way, whatever the fourth does", () => {
    expect(near([1.6, 1.6, -1, 1.6], "wheeler")).toEqual([0, 1, 3]);
    expect(near([1.6, 1.4, 1.4, 1.6], "wheeler")).toEqual([]);
  });
  it("a figure on a line is on neither side of it", () => {
    expect(pointsOf(signalsOf([3, -3], limits, "nhs"), "outside")).toEqual([]);
    expect(pointsOf(signalsOf([1, 1, 1, 0, 1, 1, 1, 1], limits, "nhs"), "shift")).toEqual([]);
  });
  it("fewer than twelve figures make the limits provisional, fewer than two make none", () => {
    expect(limitsOf(Array<number>(11).fill(1), false)?.provisional).toBe(true);
    expect(limitsOf([null, 4, null], false)).toBeNull();
  });
});
