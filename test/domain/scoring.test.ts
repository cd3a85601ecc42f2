import {
  bandsOf,
  defaultJudgement,
  judge,
  readScoringChoice,
  scoringMethodNames,
  scoringMethods,
  statusOf,
  statusOfScore,
  type Bands,
  type ScoringMethodName,
} from "../../src/domain";
import { sampleParameters, scoreOf } from "../support/scoringSamples";

const made = (bands: ReturnType<typeof bandsOf>): Bands => {
  if ("kind" in bands) throw new Error(bands.reason);
  return bands;
};
const higher = made(bandsOf("higher", { kind: "point", figure: 700 }, { kind: "figure", figure: 500 }));
const lower = made(bandsOf("lower", { kind: "point", figure: 20 }, { kind: "figure", figure: 40 }));
const healthy = made(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "figure", figure: 75 }));
const [third, twoThirds] = [10 / 3, 20 / 3];

/** Published or hand-made figures and scores of each method; a method without an entry does not compile. */
const known: Record<ScoringMethodName, readonly { parameters: readonly number[]; within: Bands; scores: readonly [number, number][] }[]> = {
  bands: [
    {
      parameters: [],
      within: higher,
      scores: [
        [300, 0],
        [500, third],
        [600, 5],
        [700, twoThirds],
        [900, 10],
      ],
    },
    {
      parameters: [],
      within: lower,
      scores: [
        [0, 10],
        [20, twoThirds],
        [30, 5],
        [40, third],
        [50, 5 / 3],
      ],
    },
    {
      parameters: [],
      within: healthy,
      scores: [
        [70, 0],
        [75, third],
        [80, twoThirds],
        [85, 10],
        [90, twoThirds],
        [95, third],
        [100, 0],
      ],
    },
  ],
  linear: [
    {
      parameters: [0, 200],
      within: higher,
      scores: [
        [-5, 0],
        [50, 2.5],
        [200, 10],
        [900, 10],
      ],
    },
    {
      parameters: [200, 0],
      within: lower,
      scores: [
        [-5, 10],
        [50, 7.5],
        [200, 0],
      ],
    },
  ],
  progress: [
    {
      parameters: [500],
      within: higher,
      scores: [
        [400, 0],
        [500, 0],
        [600, 5],
        [700, 10],
        [800, 10],
      ],
    },
    {
      parameters: [40],
      within: lower,
      scores: [
        [50, 0],
        [40, 0],
        [35, 2.5],
        [20, 10],
        [0, 10],
      ],
    },
  ],
  "equal-bands": [
    {
      parameters: [0, 4000, 6000, 12000],
      within: higher,
      scores: [
        [-1, 0],
        [4000, third],
        [5000, 5],
        [9000, 25 / 3],
        [13000, 10],
      ],
    },
    {
      parameters: [0, 4000, 6000, 12000],
      within: lower,
      scores: [
        [-1, 10],
        [4000, twoThirds],
        [9000, 5 / 3],
        [13000, 0],
      ],
    },
    {
      parameters: [1000, 2000, 4000],
      within: higher,
      scores: [
        [1000, 0],
        [1500, 2.5],
        [3000, 7.5],
      ],
    },
    {
      parameters: [0, 200],
      within: higher,
      scores: [
        [50, 2.5],
        [150, 7.5],
      ],
    },
    {
      parameters: [12000, 6000, 4000, 0],
      within: lower,
      scores: [
        [4000, twoThirds],
        [9000, 5 / 3],
      ],
    },
  ],
  "goal-only": [
    {
      parameters: [],
      within: higher,
      scores: [
        [699.9, 0],
        [700, 10],
      ],
    },
    {
      parameters: [],
      within: lower,
      scores: [
        [20, 10],
        [20.1, 0],
      ],
    },
    {
      parameters: [],
      within: healthy,
      scores: [
        [79.9, 0],
        [80, 10],
        [90, 10],
        [91, 0],
      ],
    },
  ],
  "two-colour": [
    {
      parameters: [0, 50, 100],
      within: higher,
      scores: [
        [-1, 0],
        [0, 0],
        [25, 2.5],
        [50, 5],
        [100, 10],
        [101, 10],
      ],
    },
    {
      parameters: [100, 20, 0],
      within: lower,
      scores: [
        [120, 0],
        [60, 2.5],
        [20, 5],
        [10, 7.5],
        [0, 10],
      ],
    },
  ],
  "yes-no": [
    {
      parameters: [],
      within: higher,
      scores: [
        [1, 10],
        [0, 0],
      ],
    },
    {
      parameters: [],
      within: lower,
      scores: [
        [1, 0],
        [0, 10],
      ],
    },
  ],
  "percent-of-target": [
    {
      parameters: [],
      within: higher,
      scores: [
        [-70, 0],
        [0, 0],
        [350, 5],
        [700, 10],
        [770, 10],
      ],
    },
    {
      parameters: [0.8],
      within: higher,
      scores: [
        [350, 5],
        [700, 8],
      ],
    },
    {
      parameters: [],
      within: lower,
      scores: [
        [0, 10],
        [-3, 10],
        [20, 10],
        [40, 5],
      ],
    },
    {
      parameters: [],
      within: healthy,
      scores: [
        [85, 10],
        [75, 5],
        [95, 5],
        [60, 0],
      ],
    },
  ],
  piecewise: [
    {
      parameters: [50, 7.5, 500, 10],
      within: higher,
      scores: [
        [0, 7.5],
        [50, 7.5],
        [400, 9.444444444],
        [500, 10],
        [600, 10],
      ],
    },
    {
      parameters: [0, 10, 55, 7.4, 84, 6.5],
      within: lower,
      scores: [
        [79, 6.655172413],
        [90, 6.5],
      ],
    },
    {
      parameters: [0, 0, 85, 10, 100, 2],
      within: healthy,
      scores: [
        [85, 10],
        [100, 2],
      ],
    },
  ],
};

/** Parameters each method must refuse. */
const refused: Record<ScoringMethodName, readonly (readonly number[])[]> = {
  bands: [[1]],
  linear: [[], [1], [1, 1], [1, 2, 3]],
  progress: [[1, 2]],
  "equal-bands": [[], [1], [0, 5, 5], [0, 5, 3]],
  "goal-only": [[1]],
  "two-colour": [[], [0, 1], [0, 2, 1], [0, 1, 2, 3]],
  "yes-no": [[1]],
  "percent-of-target": [[0], [-1], [1, 2]],
  piecewise: [[], [0, 1], [0, 1, 2], [0, 1, 2, 3, 4], [2, 0, 1, 10], [0, 0, 1, 11], [0, -1, 1, 5]],
};

describe.each(scoringMethodNames)("scoring method %s", (name) => {
  const method = scoringMethods[name];

  it("gives the known scores", () => {
    expect(known[name].length).toBeGreaterThan(0);
    for (const { parameters, within, scores } of known[name])
      for (const [actual, expected] of scores)
        expect([actual, scoreOf(name, actual, within, parameters)]).toEqual([actual, expect.closeTo(expected, 8)]);
  });
  it("accepts its parameters and refuses others", () => {
    for (const { parameters } of known[name]) expect(method.accepts(parameters)).toBe(true);
    expect(refused[name].filter((parameters) => method.accepts(parameters))).toEqual([]);
    expect(refused[name].length).toBeGreaterThan(0);
  });
  it("stays within 0 and 10 however far the figure is, in every direction it knows", () => {
    for (const within of [higher, lower, healthy])
      for (const actual of [-1e12, -1, 0, 1, 85, 499.9, 1e12]) {
        const result = method.score({ actual, bands: within, baseline: 100 }, sampleParameters(name, within));
        if (result.kind === "unscored") {
          expect(["method-not-for-direction", "not-a-number"]).toContain(result.reason);
          continue;
        }
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(10);
      }
  });
  it("leaves the status of a KPI to its target and threshold", () => {
    if (name === "yes-no") return expect(statusBy(name, 1)).toBe("on-target");
    expect([900, 700, 699, 500, 499].map((actual) => statusBy(name, actual))).toEqual([
      "on-target",
      "on-target",
      "at-risk",
      "at-risk",
      "off-target",
    ]);
  });
  if (method.statusFrom === "score")
    it("gives the status by its thirds too", () => {
      for (const actual of [300, 499, 500, 501, 699, 700, 701, 900])
        expect(statusOfScore(scoreOf(name, actual, higher, []))).toBe(statusOf(actual, higher));
    });
});

function statusBy(method: ScoringMethodName, actual: number) {
  const scoring = { method, parameters: sampleParameters(method, higher) };
  const by = {
    direction: "higher" as const,
    threshold: { kind: "figure" as const, figure: 500 },
    low: null,
    high: null,
    baseline: 0,
    attainmentMethod: null,
    scoring,
  };
  const { status } = judge(actual, 700, by, defaultJudgement);
  return status.kind === "status" ? status.status : status.reason;
}

describe("a healthy range", () => {
  it.each(["linear", "progress", "equal-bands", "two-colour", "yes-no"] as const)("cannot be scored by %s, and that is said", (name) =>
    expect(scoringMethods[name].score({ actual: 0, bands: healthy, baseline: 1 }, sampleParameters(name, higher))).toEqual({
      kind: "unscored",
      reason: "method-not-for-direction",
    }),
  );
});

describe("a scale", () => {
  it.each(["linear", "equal-bands", "two-colour"] as const)(
    "of %s that falls says that lower is better, one that rises that higher is",
    (name) => {
      const { leads } = scoringMethods[name];
      expect([leads([10, 20, 30], null), leads([30, 20, 10], null)]).toEqual(["higher", "lower"]);
      expect([leads([-10, -5], null), leads([-5, -10], null)]).toEqual(["higher", "lower"]);
    },
  );
  it("from a baseline to a target says it by which of the two is more", () => {
    const { leads } = scoringMethods.progress;
    expect([leads([500], 700), leads([40], 20)]).toEqual(["higher", "lower"]);
  });
  it("says nothing without a baseline, or without a target", () => {
    const { leads } = scoringMethods.progress;
    expect([leads([], 20), leads([-40], null), leads([40], null)]).toEqual([null, null, null]);
  });
  it.each(["bands", "goal-only", "yes-no", "percent-of-target", "piecewise"] as const)("%s has none", (name) =>
    expect(scoringMethods[name].leads([10, 5, 0, 0], 20)).toBeNull(),
  );
});

describe("yes-no", () => {
  it.each([0.5, 2, -1])("%d is neither yes nor no", (actual) =>
    expect(scoringMethods["yes-no"].score({ actual, bands: higher, baseline: null }, [])).toEqual({
      kind: "unscored",
      reason: "not-a-number",
    }),
  );
});

describe("bands", () => {
  it("half way from the bound of a range to its threshold scores half way between theirs, however wide the range is", () => {
    const wide = made(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "figure", figure: 60 }));
    expect([70, 100].map((actual) => scoreOf("bands", actual, wide, []))).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
  });
  it("with the threshold on the target: met 10, not met 0", () => {
    const zero = made(bandsOf("lower", { kind: "point", figure: 0 }, { kind: "tolerance", share: 0.1 }));
    expect([scoreOf("bands", 0, zero, []), scoreOf("bands", 1, zero, [])]).toEqual([10, 0]);
  });
});

describe("progress", () => {
  const by = { direction: "higher" as const, threshold: null, low: null, high: null, attainmentMethod: null };
  const scored = (baseline: number | null, target = 100) =>
    judge(60, target, { ...by, baseline }, { ...defaultJudgement, scoring: "progress" }).score;
  it("starts from the KPI's own baseline", () => expect(scored(20)).toEqual({ kind: "score", score: 5 }));
  it("is unscored without a baseline, on the target, or with one on the good side", () => {
    expect(scored(null)).toMatchObject({ reason: "no-baseline" });
    expect(scored(100)).toMatchObject({ reason: "baseline-is-target" });
    expect(scored(105)).toMatchObject({ reason: "method-not-for-direction" });
  });
});

describe("a KPI's Scoring cell", () => {
  it.each([
    ["bands", { method: "bands", parameters: [] }],
    ["Goal only", { method: "goal-only", parameters: [] }],
    ["linear 0; 200", { method: "linear", parameters: [0, 200] }],
    ["linear(0; 200)", { method: "linear", parameters: [0, 200] }],
    ["piecewise: 50; 7,5; 500; 10", { method: "piecewise", parameters: [50, 7.5, 500, 10] }],
    ["two_colour −10; 0; 10", { method: "two-colour", parameters: [-10, 0, 10] }],
    ["percent-of-target 120%", { method: "percent-of-target", parameters: [1.2] }],
    ["percent of target (1.2)", { method: "percent-of-target", parameters: [1.2] }],
    ["yes/no", { method: "yes-no", parameters: [] }],
    ["2-colour: 0; 50; 100", { method: "two-colour", parameters: [0, 50, 100] }],
    ["min/max 0; 1,000", { method: "linear", parameters: [0, 1000] }],
    ["Progress", { method: "progress", parameters: [] }],
  ])("%s", (text, choice) => expect(readScoringChoice(text)).toEqual(choice));
  it.each(["", "  ", "-", "n/a"])("%p says nothing and inherits", (text) => expect(readScoringChoice(text)).toBeNull());
  it.each(["magic", "linear", "linear 5", "bands 3", "linear a; b", "linear 0, 200", "yes maybe", "12"])("%p is not understood", (text) =>
    expect(readScoringChoice(text)).toEqual({ method: null, text }),
  );
  it("that is not understood takes the score and leaves the status", () => {
    const by = { direction: "higher" as const, threshold: null, low: null, high: null, baseline: null, attainmentMethod: null };
    const scoring = { method: null, text: "magic" };
    const judged = judge(95, 100, { ...by, scoring }, defaultJudgement);
    expect(judged).toMatchObject({ status: { status: "at-risk" }, score: { kind: "unscored", reason: "unknown-method" } });
    expect(judge(null, 100, { ...by, scoring }, defaultJudgement).score).toMatchObject({ reason: "no-actual" });
  });
});
