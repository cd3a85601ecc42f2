import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  attain,
  defaultJudgement,
  defaultRollUp,
  impliedDirection,
  judge,
  readTarget,
  rollUp,
  roundHalfAway,
  statusOf,
  bandsOf,
  type Threshold,
} from "../../src/domain";

interface PublishedCase {
  readonly id: string;
  readonly family: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly source: string;
}

const published = JSON.parse(readFileSync(join(__dirname, "published/scoring.json"), "utf8")) as PublishedCase[];
const family = (name: string): [string, PublishedCase][] =>
  published.filter((each) => each.family === name).map((each) => [`${each.id} (${each.source})`, each]);

const number = (figures: Readonly<Record<string, unknown>>, name: string): number => Number(figures[name]);
const numbers = (figures: Readonly<Record<string, unknown>>, name: string): number[] => (figures[name] as unknown[]).map(Number);

const unsaid = { low: null, high: null, baseline: null, attainmentMethod: null };
const decimalsOf = (figure: number): number => (String(figure).split(".")[1] ?? "").length;

describe("published examples", () => {
  it.each(family("goal_red_flag"))("score of %s", (_, { inputs, expected }) => {
    const [target, limit] = [number(inputs, "goal"), number(inputs, "redFlag")];
    const threshold: Threshold = { kind: "figure", figure: limit };
    const direction = impliedDirection(readTarget(target), threshold);
    const judged = judge(number(inputs, "actual"), target, { ...unsaid, direction, threshold }, defaultJudgement).score;
    if (judged.kind !== "score") throw new Error(judged.reason);
    expect(roundHalfAway(judged.score, decimalsOf(number(expected, "score")))).toBe(number(expected, "score"));
  });

  it.each(family("rollup_mean"))("parent of %s", (_, { inputs, expected }) => {
    const children = numbers(inputs, "children").map((score) => ({ score, weight: 1 }));
    const { result } = rollUp(children, defaultRollUp);
    if (result.kind !== "rolled-up") throw new Error(result.reason);
    expect(roundHalfAway(result.score, 2)).toBe(expected["parent"]);
  });

  it("parent of the whole BSC Designer tree: {29.58, 29.92, 36.4, 35.14, 36.33} → 33.47", () => {
    const { result } = rollUp(
      [29.58, 29.92, 36.4, 35.14, 36.33].map((score) => ({ score, weight: 1 })),
      defaultRollUp,
    );
    expect(result.kind === "rolled-up" && roundHalfAway(result.score, 2)).toBe(33.47);
  });

  it("a missing child's share goes to the others in proportion (SPHA: 80, 90 and none, weights .25 .25 .5 → 85)", () => {
    const { result, coverage } = rollUp(
      [80, 90, null].map((score, i) => ({ score, weight: [0.25, 0.25, 0.5][i] ?? 0 })),
      defaultRollUp,
    );
    expect(result.kind === "rolled-up" && result.score).toBe(85);
    expect(coverage).toEqual({ scored: 2, of: 3, share: 0.5 });
  });

  it("of weights .5 .3 .2 without the first, the others hold .6 and .4", () => {
    const only = (which: number): unknown =>
      rollUp(
        [null, which === 1 ? 1 : 0, which === 2 ? 1 : 0].map((score, i) => ({ score, weight: [0.5, 0.3, 0.2][i] ?? 0 })),
        defaultRollUp,
      ).result;
    expect(only(1)).toMatchObject({ score: expect.closeTo(0.6, 12) });
    expect(only(2)).toMatchObject({ score: expect.closeTo(0.4, 12) });
  });

  it.each(family("target_weights"))("shares of %s", (_, { inputs, expected }) => {
    const weights = numbers(inputs, "targets");
    const shares = weights.map((_weight, mine) => {
      const { result } = rollUp(
        weights.map((weight, i) => ({ score: i === mine ? 100 : 0, weight })),
        defaultRollUp,
      );
      return result.kind === "rolled-up" ? roundHalfAway(result.score, 1) : null;
    });
    expect(shares).toEqual(expected["pct"]);
  });

  it.each(family("first_match_rules"))("ClearPoint's default evaluation: %s", (_, { inputs, expected }) => {
    const judged = judge(
      number(inputs, "actual"),
      number(inputs, "target"),
      { ...unsaid, direction: "higher", threshold: null },
      defaultJudgement,
    ).status;
    const names = { "on-target": "Above Target", "at-risk": "Caution", "off-target": "Below Plan" };
    expect(judged.kind === "status" && names[judged.status]).toBe(expected["status"]);
  });

  it.each(family("pct_off_target"))("Port Stephens Council, 5 %% off target: %s", (_, { inputs, expected }) => {
    const bands = bandsOf("higher", { kind: "point", figure: number(inputs, "target") }, { kind: "share", share: 0.95 });
    if ("kind" in bands) throw new Error(bands.reason);
    const names = { "on-target": "On track", "at-risk": "Monitor", "off-target": "Off track" };
    expect(names[statusOf(number(inputs, "actual"), bands)]).toBe(expected["status"]);
  });

  it.each(family("budget_variance"))("hospital budget, −2 %% allowed: %s", (_, { inputs, expected }) => {
    const bands = bandsOf("higher", { kind: "point", figure: 0 }, { kind: "figure", figure: -0.02 });
    if ("kind" in bands) throw new Error(bands.reason);
    const names = { "on-target": "Green", "at-risk": "Yellow", "off-target": "Red" };
    expect(names[statusOf(number(inputs, "variance_pct_of_budget"), bands)]).toBe(expected["status"]);
  });

  // Attainment says how far the wrong way it went (−11 %); the score, in published/examples.test.ts, is the published 0.
  const forward = family("baseline_stretch_progress").filter(([, { id }]) => id !== "pz-100-10-110");
  it.each(forward)("progress from baseline: %s", (_, { inputs, expected }) => {
    const [baseline, target] = [number(inputs, "baseline"), number(inputs, "stretch")];
    const direction = target > baseline ? "higher" : "lower";
    const attained = attain(number(inputs, "value"), { kind: "point", figure: target }, direction, "progress", baseline);
    expect(attained.kind === "attained" && attained.attainment * 100).toBeCloseTo(number(expected, "pct"), 9);
  });
});

describe("Boston CityScore 2026", () => {
  const [, ...lines] = readFileSync(join(__dirname, "../data/boston-cityscore-2026.csv"), "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => {
    // The metric's name may hold no comma in this file, so the columns split plainly.
    const [metric = "", direction = "", logic = "", target = "", period = "", numerator = "", denominator = "", score = ""] =
      line.split(",");
    const [n, d] = [Number(numerator), Number(denominator)];
    // What the city compares: a rate against its target, or one average against another.
    const [actual, aim] = logic === "num/den/target" ? [n / d, Number(target)] : logic === "current/historical" ? [n, d] : [d, n];
    return { name: `${metric} ${period}`, direction: direction as "higher" | "lower", actual, aim, score };
  });
  const scored = rows.filter((row) => row.score !== "");

  it("has its 56 published scores", () => expect(scored).toHaveLength(56));

  it.each(scored)("$name: attainment by ratio is the published score", ({ direction, actual, aim, score }) => {
    const settings = { ...defaultJudgement, lowerAttainment: "ratio" as const };
    const { attainment } = judge(actual, aim, { ...unsaid, direction, threshold: null }, settings);
    expect(attainment.kind === "attained" && Math.abs(attainment.attainment - Number(score))).toBeLessThan(1e-9);
  });
});
