import fc from "fast-check";
import {
  aggregate as aggregateFigures,
  aggregations,
  forecast as forecastFigures,
  limitsOf,
  roundHalfAway,
  signalsOf,
  split as splitTarget,
  targetAt,
  targetPaths,
  trendOf,
} from "../../src/domain";
import { answerOf } from "../functions/customFunctions";
import { aggregate, limits, split, trend } from "../../src/functions/functions";

const figure = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const maybe = fc.option(figure, { nil: null });
const series = fc.array(maybe, { minLength: 1, maxLength: 40 });
const whole = (figures: readonly (number | null)[]): number[] => figures.filter((each): each is number => each !== null);

describe("AGGREGATE, for any series", () => {
  it("by ratio is Σ numerators / Σ denominators of the periods that have both, whatever the order of the periods", () => {
    const pairs = fc.array(
      fc.tuple(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), fc.option(fc.integer({ min: 1, max: 50 }), { nil: null })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(pairs, (periods) => {
        const both = periods.filter(([above, below]) => above !== null && below !== null) as [number, number][];
        const [above, below] = [both.reduce((sum, [a]) => sum + a, 0), both.reduce((sum, [, b]) => sum + b, 0)];
        const of = (rows: typeof periods) =>
          aggregateFigures(
            rows.map(([a]) => a),
            "ratio",
            rows.map(([, b]) => b),
          );
        expect(of(periods)).toEqual(
          both.length === 0 ? { kind: "none", reason: "no-figures" } : { kind: "aggregated", figure: above / below },
        );
        expect(of([...periods].reverse())).toEqual(of(periods));
      }),
    );
  });
  it("min ≤ average ≤ max, and sum is average × count", () => {
    fc.assert(
      fc.property(series, (figures) => {
        const [sum = 0, average = 0, , min = 0, max = 0, count = 0] = aggregations.slice(0, 6).map((method) => {
          const result = aggregateFigures(figures, method, null);
          return result.kind === "aggregated" ? result.figure : 0;
        });
        expect(count).toBe(whole(figures).length);
        expect(average).toBeGreaterThanOrEqual(min);
        expect(average).toBeLessThanOrEqual(max);
        expect(Math.abs(sum - average * count)).toBeLessThanOrEqual(1e-9 * whole(figures).reduce((all, each) => all + Math.abs(each), 1));
      }),
    );
  });
  it("a missing period more changes nothing", () => {
    fc.assert(
      fc.property(series, fc.nat(), fc.constantFrom(...aggregations.slice(0, 6)), (figures, at, method) => {
        const more = [...figures];
        more.splice(at % (figures.length + 1), 0, null);
        expect(aggregateFigures(more, method, null)).toEqual(aggregateFigures(figures, method, null));
      }),
    );
  });
});

describe("XmR limits, for any series", () => {
  it("agree with a second way of computing: sorted moving ranges, means by running update", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }), fc.boolean(), (figures, screened) => {
        const running = (numbers: readonly number[]): number => numbers.reduce((mean, each, i) => mean + (each - mean) / (i + 1), 0);
        const ranges: number[] = [];
        for (let i = figures.length - 1; i > 0; i -= 1)
          ranges.push(Math.max(figures[i] ?? 0, figures[i - 1] ?? 0) - Math.min(figures[i] ?? 0, figures[i - 1] ?? 0));
        ranges.sort((a, b) => a - b);
        const first = running(ranges);
        // Near the screening limit, binary noise may decide.
        fc.pre(ranges.every((range) => range === 0 || Math.abs(range / (3.267 * first) - 1) > 1e-9));
        while (screened && (ranges[ranges.length - 1] ?? 0) > 3.267 * first) ranges.pop();
        const [mean, mR] = [running(figures), running(ranges)];
        expect(limitsOf(figures, screened)).toMatchObject({
          mean: expect.closeTo(mean, 6),
          lower: expect.closeTo(mean - 2.66 * mR, 6),
          upper: expect.closeTo(mean + 2.66 * mR, 6),
          meanRange: expect.closeTo(mR, 6),
        });
      }),
    );
  });
  it("move with the series: shifted and stretched figures give shifted and stretched limits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer(),
        (figures, times, plus) => {
          const [here, there] = [
            limitsOf(figures, false),
            limitsOf(
              figures.map((each) => each * times + (plus % 1000)),
              false,
            ),
          ];
          if (here === null || there === null) throw new Error("no limits");
          expect(there.upper).toBeCloseTo(here.upper * times + (plus % 1000), 6);
          expect(there.lower).toBeCloseTo(here.lower * times + (plus % 1000), 6);
        },
      ),
    );
  });
  it("signals turn over with the series, and improving with them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom("nhs" as const, "wheeler" as const),
        (figures, rule) => {
          const turned = figures.map((each) => -each);
          const [here, there] = [limitsOf(figures, false), limitsOf(turned, false)];
          if (here === null || there === null) throw new Error("no limits");
          const flip = signalsOf(turned, there, rule).map(
            ({ kind, change, points }) => `${kind} ${change === "up" ? "down" : "up"} ${points.join()}`,
          );
          expect(new Set(flip)).toEqual(
            new Set(signalsOf(figures, here, rule).map(({ kind, change, points }) => `${kind} ${change} ${points.join()}`)),
          );
          const trendIn = (of: number[], direction: "higher" | "lower") => {
            const result = trendOf(of, direction, rule);
            return result.kind === "trend" ? result.trend : result.reason;
          };
          expect(trendIn(turned, "lower")).toBe(trendIn(figures, "higher"));
        },
      ),
    );
  });
});

describe("SPLIT, for any target, weights and precision", () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 20 }).filter((all) => all.some((each) => each > 0));
  /** A figure with at most six decimals, so that units can be counted in whole numbers. */
  const target = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([units, places]) => Number(`${units}e-${places}`));
  const units = (figure: number): bigint => {
    const [mantissa = "", exponent = "0"] = String(figure).split("e");
    const [digits = "", fraction = ""] = mantissa.split(".");
    return BigInt(`${digits}${fraction}`) * 10n ** BigInt(30 - fraction.length + Number(exponent));
  };

  it("sums to the target exactly", () => {
    fc.assert(
      fc.property(target, weights, fc.integer({ min: -3, max: 9 }), (of, by, decimals) => {
        expect(splitTarget(of, by, decimals).reduce((sum, part) => sum + units(part), 0n)).toBe(units(of));
      }),
    );
  });
  it("gives no part more than one unit away from its quota, but for the heaviest, which takes what lies beyond the precision", () => {
    fc.assert(
      fc.property(target, weights, fc.integer({ min: 0, max: 4 }), (of, by, decimals) => {
        const total = by.reduce((a, b) => a + b, 0);
        const heaviest = by.indexOf(by.reduce((a, b) => Math.max(a, b)));
        splitTarget(of, by, decimals).forEach((part, i) => {
          const allowed = 10 ** -decimals * (i === heaviest ? 2 : 1) + 1e-6;
          expect(Math.abs(part - (of * (by[i] ?? 0)) / total)).toBeLessThanOrEqual(allowed + Math.abs(of) * 1e-12);
        });
      }),
    );
  });
  it("gives every part as many decimals as asked for, where the target has no more", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, fc.integer({ min: 0, max: 4 }), (of, by, decimals) => {
        for (const part of splitTarget(of, by, decimals)) expect(roundHalfAway(part, decimals)).toBe(part);
      }),
    );
  });
});

describe("TARGETAT, for any span", () => {
  it("lies between baseline and target, and never turns back", () => {
    fc.assert(
      fc.property(figure, figure, fc.nat(1000), fc.nat(1000), fc.constantFrom(...targetPaths), (baseline, target, a, b, path) => {
        const at = (day: number) => targetAt({ baseline, target, start: 100, due: 900 }, day, path);
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        const noise = 1e-9 * (Math.abs(baseline) + Math.abs(target) + 1);
        expect(Math.abs(at(late) - baseline)).toBeGreaterThanOrEqual(Math.abs(at(early) - baseline) - noise);
        expect(Math.abs(at(late) - baseline) + Math.abs(target - at(late))).toBeCloseTo(Math.abs(target - baseline), 5);
      }),
    );
  });
});

describe("FORECAST, for any series", () => {
  it("goes on along a straight line by linear, gaps or not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: -100, max: 100 }),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 30 }),
        (start, step, there) => {
          fc.pre(there.filter(Boolean).length >= 2);
          const result = forecastFigures(
            there.map((is, i) => (is ? start + step * i : null)),
            3,
            "linear",
          );
          if (result.kind !== "forecast") throw new Error(result.reason);
          result.figures.forEach((each, i) => expect(each).toBeCloseTo(start + step * (there.length + i), 6));
        },
      ),
    );
  });
});

describe("a cell and the domain give the same digits", () => {
  const column = (cells: readonly (number | null)[]): unknown[][] => cells.map((cell) => [cell]);
  it("for AGGREGATE, LIMITS, TREND and SPLIT", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1e6 }), (figures, target) => {
        const aggregated = aggregateFigures(figures, "average", null);
        expect(answerOf(() => aggregate(column(figures), [["average"]] as never))).toEqual([
          [aggregated.kind === "aggregated" ? aggregated.figure : ""],
        ]);
        const drawn = limitsOf(figures, false);
        if (drawn !== null)
          expect(answerOf(() => limits(column(figures)))).toEqual([[drawn.mean, drawn.lower, drawn.upper, drawn.meanRange]]);
        const result = trendOf(figures, "lower", "nhs");
        if (result.kind === "trend")
          expect(answerOf(() => trend(column(figures), [["lower"]] as never))).toEqual([
            [{ improving: "Improving", worsening: "Worsening", "no-real-change": "No real change" }[result.trend]],
          ]);
        const by = figures.map((each) => Math.abs(each ?? 0));
        if (by.some((each) => each > 0)) expect(answerOf(() => split([[target]], column(by)))).toEqual(column(splitTarget(target, by, 0)));
      }),
    );
  });
});
