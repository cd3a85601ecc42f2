import { defaultRollUp, rollUp, type RollUpSettings } from "../../src/domain";

const children = (...pairs: readonly (readonly [number | null, number])[]) => pairs.map(([score, weight]) => ({ score, weight }));
const up = (given: ReturnType<typeof children>, settings: Partial<RollUpSettings> = {}) => rollUp(given, { ...defaultRollUp, ...settings });
const scoreOf = (given: ReturnType<typeof children>, settings: Partial<RollUpSettings> = {}) => {
  const { result } = up(given, settings);
  return result.kind === "rolled-up" ? result.score : result.reason;
};

describe("roll-up", () => {
  it("weighs by share: only the proportion of weights counts", () => {
    expect(scoreOf(children([10, 3], [2, 1]))).toBe(8);
    expect(scoreOf(children([10, 300], [2, 100]))).toBe(8);
  });
  it("says how much of its weight is scored", () => {
    expect(up(children([10, 3], [null, 1], [5, 4])).coverage).toEqual({ scored: 2, of: 3, share: 0.875 });
  });
  it("with exactly the minimum scored has a score, with less is unscored", () => {
    expect(scoreOf(children([6, 1], [null, 1]))).toBe(6);
    expect(scoreOf(children([6, 49], [null, 51]))).toBe("low-coverage");
    expect(scoreOf(children([6, 49], [null, 51]), { minimumCoverage: 0.4 })).toBe(6);
  });
  it("does not count a child of weight 0, neither as scored nor as missing", () => {
    expect(up(children([10, 1], [0, 0], [null, 0]))).toMatchObject({ result: { score: 10 }, coverage: { scored: 1, of: 1, share: 1 } });
  });
  it("of no children is unscored", () =>
    expect(up([])).toEqual({ result: { kind: "unscored", reason: "low-coverage" }, coverage: { scored: 0, of: 0, share: 0 } }));

  it("missing as zero counts 0 on purpose, whatever the coverage", () =>
    expect(scoreOf(children([9, 1], [null, 1], [null, 1]), { missing: "as-zero" })).toBe(3));
  it("missing as zero with nothing scored at all is still unscored", () =>
    expect(scoreOf(children([null, 1]), { missing: "as-zero" })).toBe("low-coverage"));
  it("blank-parent: one missing child and the parent is unscored", () => {
    expect(scoreOf(children([9, 99], [null, 1]), { missing: "blank-parent" })).toBe("low-coverage");
    expect(scoreOf(children([9, 99], [5, 1]), { missing: "blank-parent" })).toBeCloseTo(8.96, 12);
  });

  it.each([
    ["average", 5],
    ["min", 2],
    ["max", 8],
    ["weighted", 6.5],
  ] as const)("policy %s of 8 (×3) and 2", (policy, expected) => {
    expect(scoreOf(children([8, 3], [2, 1]), { policy })).toBe(expected);
  });
  it("policy majority: the mean of the band that holds most weight", () =>
    expect(scoreOf(children([8, 1], [7, 1], [1, 1]), { policy: "majority" })).toBe(7.5));
  it("policy majority: of two bands with the same weight the worse", () =>
    expect(scoreOf(children([8, 1], [1, 1]), { policy: "majority" })).toBe(1));

  it("reads its status from thirds of the score, inclusive", () => {
    const statusAt = (score: number) => up(children([score, 1])).result;
    expect([20 / 3, 6.6, 10 / 3, 3.3].map((score) => statusAt(score))).toMatchObject(
      ["on-target", "at-risk", "at-risk", "off-target"].map((status) => ({ status })),
    );
  });
});
