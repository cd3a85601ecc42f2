import fc from "fast-check";
import {
  attain,
  bandsOf,
  defaultJudgement,
  defaultRollUp,
  judge,
  rollUp,
  roundHalfAway,
  scoringMethodNames,
  statusOf,
  type Status,
} from "../../src/domain";
import { sampleParameters, scoreOf } from "../support/scoringSamples";
import "../functions/customFunctions";
import { attainment, rollup, score, status } from "../../src/functions/functions";

const figure = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const oneWay = fc.constantFrom("higher" as const, "lower" as const);
const tolerance = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => ({ kind: "tolerance" as const, share }));
const rank: Record<Status, number> = { "off-target": 0, "at-risk": 1, "on-target": 2 };
const child = fc.record({
  score: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null }),
  weight: fc.integer({ min: 0, max: 50 }),
});

const bandsFor = (direction: "higher" | "lower", target: number, threshold: { kind: "tolerance"; share: number }) => {
  const bands = bandsOf(direction, { kind: "point", figure: target }, threshold);
  if ("kind" in bands) throw new Error(bands.reason);
  return bands;
};

describe("for any figures", () => {
  it("a better figure never has a worse status", () => {
    fc.assert(
      fc.property(figure, figure, figure, oneWay, tolerance, (a, b, target, direction, threshold) => {
        const [worse, better] = (direction === "higher") === a < b ? [a, b] : [b, a];
        const bands = bandsFor(direction, target, threshold);
        expect(rank[statusOf(better, bands)]).toBeGreaterThanOrEqual(rank[statusOf(worse, bands)]);
      }),
    );
  });

  it.each(scoringMethodNames)("a better figure never has a worse score by %s", (name) => {
    const any = name === "yes-no" ? fc.constantFrom(0, 1) : figure;
    const aim = name === "percent-of-target" ? positive : figure;
    fc.assert(
      fc.property(any, any, aim, oneWay, tolerance, (a, b, target, direction, threshold) => {
        const [worse, better] = (direction === "higher") === a < b ? [a, b] : [b, a];
        const bands = bandsFor(direction, target, threshold);
        const parameters = sampleParameters(name, bands);
        expect(scoreOf(name, better, bands, parameters)).toBeGreaterThanOrEqual(scoreOf(name, worse, bands, parameters) - 1e-9);
      }),
    );
  });

  it("attainment by ratio does not depend on the unit", () => {
    fc.assert(
      fc.property(positive, positive, positive, oneWay, (actual, target, scale, direction) => {
        const [here, there] = [1, scale].map((unit) =>
          attain(actual * unit, { kind: "point", figure: target * unit }, direction, "ratio", null),
        );
        if (here?.kind !== "attained" || there?.kind !== "attained") throw new Error("undefined");
        expect(Math.abs(here.attainment - there.attainment)).toBeLessThanOrEqual(1e-9 * here.attainment);
      }),
    );
  });

  it("attainment is 1 or more exactly when the status is on target", () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        oneWay,
        fc.constantFrom("ratio" as const, "mirror" as const),
        (actual, target, direction, lowerAttainment) => {
          const judged = judge(
            actual,
            target,
            { direction, threshold: null, low: null, high: null, baseline: null, attainmentMethod: null },
            { ...defaultJudgement, lowerAttainment },
          );
          if (judged.attainment.kind !== "attained" || judged.status.kind !== "status") throw new Error("unscored");
          const reached = judged.attainment.attainment;
          if (Math.abs(reached - 1) > 1e-9) expect(judged.status.status === "on-target").toBe(reached > 1);
        },
      ),
    );
  });
});

describe("for any children", () => {
  it("a parent lies between its worst and its best scored child", () => {
    fc.assert(
      fc.property(
        fc.array(child),
        fc.constantFrom("weighted" as const, "average" as const, "majority" as const, "min" as const, "max" as const),
        (children, policy) => {
          const { result } = rollUp(children, { ...defaultRollUp, policy });
          const scores = children.flatMap((each) => (each.weight > 0 && each.score !== null ? [each.score] : []));
          if (result.kind !== "rolled-up") return;
          expect(result.score).toBeGreaterThanOrEqual(Math.min(...scores));
          expect(result.score).toBeLessThanOrEqual(Math.max(...scores));
        },
      ),
    );
  });

  it("their order does not matter", () => {
    const withOrder = fc
      .array(child, { minLength: 1 })
      .chain((children) => fc.tuple(fc.constant(children), fc.shuffledSubarray(children, { minLength: children.length })));
    fc.assert(
      fc.property(withOrder, ([children, shuffled]) => {
        const [one, other] = [rollUp(children, defaultRollUp), rollUp(shuffled, defaultRollUp)];
        expect(other.coverage).toEqual({ ...one.coverage, share: expect.closeTo(one.coverage.share, 12) });
        expect(other.result.kind).toBe(one.result.kind);
        if (one.result.kind === "rolled-up" && other.result.kind === "rolled-up")
          expect(other.result.score).toBeCloseTo(one.result.score, 9);
      }),
    );
  });

  it("coverage is the part of weight scored, and under half of it there is no score", () => {
    fc.assert(
      fc.property(fc.array(child), (children) => {
        const { result, coverage } = rollUp(children, defaultRollUp);
        const weight = (of: typeof children) => of.reduce((sum, each) => sum + each.weight, 0);
        const [scored, all] = [weight(children.filter((each) => each.score !== null)), weight(children)];
        if (all > 0) expect(coverage.share).toBeCloseTo(scored / all, 12);
        expect(result.kind === "rolled-up").toBe(all > 0 && 2 * scored >= all);
      }),
    );
  });
});

describe("a cell and the card give the same digits", () => {
  it("for STATUS, SCORE and ATTAINMENT", () => {
    fc.assert(
      fc.property(figure, positive, oneWay, (actual, target, direction) => {
        const judged = judge(
          actual,
          target,
          { direction, threshold: null, low: null, high: null, baseline: null, attainmentMethod: null },
          defaultJudgement,
        );
        if (judged.status.kind !== "status" || judged.score.kind !== "score" || judged.attainment.kind !== "attained")
          throw new Error("unscored");
        const word = [[direction]] as never;
        expect(status([[actual]], [[target]], word, undefined, [["code"]] as never)).toEqual([[rank[judged.status.status] - 1]]);
        expect(score([[actual]], [[target]], undefined, word)).toEqual([[judged.score.score]]);
        expect(attainment([[actual]], [[target]], word)).toEqual([[judged.attainment.attainment]]);
      }),
    );
  });
  it("for ROLLUP", () => {
    fc.assert(
      fc.property(fc.array(child, { minLength: 1 }), (children) => {
        const { result, coverage } = rollUp(children, defaultRollUp);
        const cells = rollup(
          children.map((each) => [each.score ?? ""]),
          children.map((each) => [each.weight]),
        );
        expect(cells).toEqual([[result.kind === "rolled-up" ? result.score : "", coverage.share]]);
      }),
    );
  });
});

describe("rounding", () => {
  it("mirrors at zero and stays within half a unit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (any, decimals) => {
        const rounded = roundHalfAway(any, decimals);
        expect(Math.abs(rounded - any)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9);
        expect(roundHalfAway(-any, decimals) + rounded).toBe(0);
      }),
    );
  });
});
