import { answerOf, CellError, column, row, word } from "./customFunctions";
import { explain, status } from "../../src/functions/functions";

const of = (...args: Parameters<typeof explain>) => answerOf(() => explain(...args));
const one = (actual: unknown, target: unknown, direction?: string, threshold?: unknown) =>
  (
    of(
      row(actual),
      row(target),
      direction ? word(direction) : undefined,
      threshold === undefined ? undefined : row(threshold),
    ) as string[][]
  )[0]?.[0];

describe("BSC.EXPLAIN", () => {
  it("answers one sentence: which status, by how much, which threshold and where it comes from, which way is better", () =>
    expect(of(row(95), row(100))).toEqual([
      [
        "At risk: actual 95 misses target 100 by 5 (5 % of target) but is within threshold 90, the default of 10 % of target on the bad side, by 5; higher is better, as nothing else was said.",
      ],
    ]));
  it("tells lower is better, a share as threshold, and where both come from", () => {
    expect(one(130, 100, "lower", "120%")).toBe(
      "Off target: actual 130 misses target 100 by 30 (30 % of target) and threshold 120, given as 120 % of target, by 10; lower is better, as given.",
    );
    expect(one(30, 20, undefined, 40)).toMatch(/threshold 40, as given, by 10; lower is better, as the side of the threshold says\.$/);
    expect(one(75, "<80ms")).toMatch(/better than target 80 by 5 \(6\.3 % of target\); .*lower is better, as the target says\.$/);
  });
  it("says when a boundary is hit exactly, binary noise or not", () => {
    expect(one(100, 100)).toMatch(/^On target: actual 100 meets target 100 exactly;/);
    expect(one(90, 100)).toMatch(/but meets threshold 90, .*, exactly;/);
    expect(one(0.1 + 0.2, 0.3)).toMatch(/^On target: actual 0.3 meets target 0.3 exactly;/);
  });
  it("tells a range by its bounds", () => {
    expect(one(50, "40–60")).toMatch(/^On target: actual 50 lies inside the range 40 to 60; thresholds 36 and 66,/);
    expect(one(38, "40–60")).toMatch(/^At risk: actual 38 lies below the range 40 to 60 by 2 but is within thresholds/);
    expect(one(70, "40–60")).toMatch(/^Off target: actual 70 lies above the range 40 to 60 by 10 and outside thresholds/);
  });
  it("writes percents as percents and their distance in percentage points", () =>
    expect(one(0.93, "≥95%")).toMatch(/^At risk: actual 93 % misses target 95 % by 2 percentage points \(2\.1 % of target\)/));
  it("of a missing figure says what is missing", () => {
    expect(of(column<unknown>(null, "NA", new CellError("#N/A")), row(100))).toEqual(
      column(...Array<string>(3).fill("No data: no actual.")),
    );
    expect(one(5, "Indicator")).toBe("No data: no target.");
  });
  it("tells 0 and negative targets without a percent of nothing", () => {
    expect(one(3, 0, "lower")).toBe(
      "Off target: actual 3 misses target 0 by 3 and threshold 0, the target itself, as 10 % of it is nothing, by 3; lower is better, as given.",
    );
    expect(one(-95, -100)).toMatch(/^On target: actual -95 is better than target -100 by 5 \(5 % of target\)/);
  });
  it("names a wrong argument as STATUS does", () => {
    expect(of(row("abc"), row(5))).toMatch(/^#VALUE! actual: "abc"/);
    expect(of(row(5), row("abc"))).toMatch(/^#VALUE! target: "abc"/);
    expect(of(row(95), row(100), word("higher"), row(110))).toMatch(/^#VALUE! threshold: it lies on the good side/);
  });
  it("starts with the word STATUS gives, figure by figure", () => {
    const actuals = column<unknown>(120, 100, 95, 90, 89.99, 0, -5, null);
    const words = status(actuals, row(100)) as string[][];
    const sentences = explain(actuals, row(100)) as string[][];
    words.forEach(([text], i) => expect(sentences[i]?.[0]?.split(":")[0]).toBe(text));
  });
  it("passes other errors on", () => expect(of(row(new CellError("#DIV/0!")), row(5))).toBe("#DIV/0!"));
});
