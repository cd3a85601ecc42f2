import { answerOf, CellError, column, row, word } from "./customFunctions";
import { score } from "../../src/functions/functions";
import { scoringMethodNames } from "../../src/domain";

const of = (...args: Parameters<typeof score>) => answerOf(() => score(...args));
const near = (expected: number) => expect.closeTo(expected, 12);

describe("BSC.SCORE", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of(row(900), row(700), row(500))).toEqual([[10]]));
  it("scores target 700 and threshold 500 as Spider Impact does", () => {
    expect(of(column(300, 500, 600, 700, 900), row(700), row(500))).toEqual([[0], [near(10 / 3)], [near(5)], [near(20 / 3)], [10]]);
  });
  it("takes lower is better from the side of the threshold, or from a word", () => {
    expect(of(column(20, 30, 50, 0), row(20), row(40))).toEqual([[near(20 / 3)], [near(5)], [near(5 / 3)], [10]]);
    expect(of(row(100), row(100), undefined, word("lower"))).toEqual([[near(20 / 3)]]);
  });
  it("is 20/3 exactly on target and 10/3 at the default threshold", () =>
    expect(of(column(100, 90), row(100))).toEqual([[near(20 / 3)], [near(10 / 3)]]));
  it("of a missing figure is blank", () =>
    expect(of(column<unknown>(null, "", "NA", new CellError("#N/A")), row(100))).toEqual(column("", "", "", "")));
  it("of 0 is a score", () => expect(of(row(0), row(100))).toEqual([[0]]));
  it("of a target 0: met 10, not met 0", () => expect(of(column(0, 3), row(0), undefined, word("lower"))).toEqual(column(10, 0)));
  it("of negative figures", () => expect(of(row(-100), row(-100))).toEqual([[near(20 / 3)]]));
  it("names a wrong argument", () => {
    expect(of(row(5), row("abc"))).toMatch(/^#VALUE! target: /);
    expect(of(row(5), row(5), undefined, undefined, word("magic"))).toMatch(
      /^#VALUE! method: "magic" is not known\. Use "bands", "linear".*or "piecewise"/,
    );
    expect(of(row(5), row(5), undefined, undefined, word("bands"), row(1))).toMatch(/^#VALUE! parameters: /);
    expect(of(row(5), row(5), row(9), word("higher"))).toMatch(/^#VALUE! threshold: /);
  });
  it("broadcasts targets and thresholds row by row", () =>
    expect(of(column(700, 20), column(700, 20), column(500, 40))).toEqual([[near(20 / 3)], [near(20 / 3)]]));
  it("scores by any method a tool uses, with its parameters", () => {
    const by = (method: string, parameters: unknown[][] | undefined, actual: unknown, target: unknown, direction?: string) =>
      (of(row(actual), row(target), undefined, direction ? word(direction) : undefined, word(method), parameters) as number[][])[0]?.[0];
    expect(by("linear", row(0, 200), 50, 200)).toBe(2.5);
    expect(by("linear", row(0, 200), 50, 20, "lower")).toBe(7.5);
    expect(by("progress", row(500), 460, 400)).toBe(4);
    expect(by("progress", row(100), 110, 10)).toBe(0);
    expect(by("equal-bands", column(0, 4000, 6000, 12000), 9000, 6000)).toBeCloseTo(8.3333333, 6);
    expect(by("goal-only", undefined, 100, 100)).toBe(10);
    expect(by("goal-only", undefined, 61, "40–60")).toBe(0);
    expect(by("two-colour", row(0, 50, 100), 25, 100)).toBe(2.5);
    expect(by("two-color", row(100, 50, 0), 25, 20)).toBe(7.5);
    expect(by("percent of target", undefined, 80, 100)).toBe(8);
    expect(by("percent-of-target", row(0.5), 80, 100)).toBe(5);
    expect(
      by(
        "piecewise",
        [
          [50, 7.5],
          [500, 10],
        ],
        400,
        500,
      ),
    ).toBeCloseTo(9.4444444, 6);
    expect(
      by(
        "piecewise",
        [
          [0, 50, 100],
          [0, 4, 10],
        ],
        75,
        100,
      ),
    ).toBe(7);
  });
  it("takes yes and no in words, switches and figures, and needs no target for them", () => {
    expect(of(column<unknown>("yes", true, 1, "ja", "Sí", "no", false, 0, "non"), row(null), undefined, undefined, word("yes-no"))).toEqual(
      column(10, 10, 10, 10, 10, 0, 0, 0, 0),
    );
    expect(of(column("yes", "no"), row(null), undefined, word("lower"), word("yes-no"))).toEqual(column(0, 10));
    expect(of(column("yes", "no"), row("no"), undefined, undefined, word("yes-no"))).toEqual(column(0, 10));
    expect(of(row("maybe"), row(null), undefined, undefined, word("yes-no"))).toMatch(/^#VALUE! actual: "maybe" is neither yes nor no/);
    expect(of(row(""), row(null), undefined, undefined, word("yes-no"))).toEqual([[""]]);
  });
  it.each(scoringMethodNames)("says what parameters %s takes when it is given words, or far too many", (name) => {
    const given = (parameters: unknown[][]) => of(row(5), row(10), undefined, undefined, word(name), parameters);
    expect(given(row("seven"))).toMatch(/^#VALUE! parameters: "seven" is not a number/);
    expect(given(row(3, 1, 2, 9, 4))).toMatch(new RegExp(`^#VALUE! parameters: method "${name}" (needs|takes)`));
  });
  it("names a method that cannot run in the direction, or has no target to hold against", () => {
    expect(of(row(5), row(10), undefined, word("lower"), word("two-colour"), row(0, 5, 10))).toMatch(
      /^#VALUE! method: "two-colour" does not fit/,
    );
    expect(of(row(5), row("4–6"), undefined, undefined, word("linear"), row(0, 10))).toMatch(/^#VALUE! method: "linear" does not fit/);
    expect(of(row(5), row(0), undefined, undefined, word("percent-of-target"))).toMatch(/^#N\/A The target is 0.*"bands"/);
    expect(of(row(5), row(10), undefined, undefined, word("progress"), row(10))).toMatch(/^#N\/A Baseline and target are equal/);
    expect(of(row(5), row(10), undefined, undefined, word("progress"))).toMatch(/^#VALUE! parameters: method "progress" needs/);
  });
  it("passes other errors on", () => expect(of(row(new CellError("#DIV/0!")), row(5))).toBe("#DIV/0!"));
});
