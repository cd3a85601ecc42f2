import { bandsOf, scoringMethodNames, scoringMethods, statusOf, statusOfScore, type Bands } from "../../src/domain";

const made = (bands: ReturnType<typeof bandsOf>): Bands => {
  if ("kind" in bands) throw new Error(bands.reason);
  return bands;
};
const pointBands = made(bandsOf("higher", { kind: "point", figure: 700 }, { kind: "figure", figure: 500 }));
const healthy = made(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "figure", figure: 75 }));
const [third, twoThirds] = [10 / 3, 20 / 3];

describe.each(scoringMethodNames)("scoring method %s", (name) => {
  const method = scoringMethods[name];
  it("stays within 0 and 10 however far the figure is", () => {
    for (const within of [pointBands, healthy])
      for (const actual of [-1e12, -1, 0, 85, 499.9, 1e12]) {
        const score = method.score(actual, within, []);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10);
      }
  });
  if (method.statusFrom === "score")
    it("gives the status by its thirds", () => {
      for (const actual of [300, 499, 500, 501, 699, 700, 701, 900])
        expect(statusOfScore(method.score(actual, pointBands, []))).toBe(statusOf(actual, pointBands));
    });
});

describe("bands", () => {
  const { score } = scoringMethods.bands;
  it("of a range: best in the middle, 20/3 at each bound, 10/3 at each threshold, then 0", () => {
    const scores = [70, 75, 80, 85, 90, 95, 100].map((actual) => score(actual, healthy, []));
    [0, third, twoThirds, 10, twoThirds, third, 0].forEach((expected, i) => expect(scores[i]).toBeCloseTo(expected, 12));
  });
  it("with the threshold on the target: met 10, not met 0", () => {
    const zero = made(bandsOf("lower", { kind: "point", figure: 0 }, { kind: "tolerance", share: 0.1 }));
    expect([score(0, zero, []), score(1, zero, [])]).toEqual([10, 0]);
  });
});
