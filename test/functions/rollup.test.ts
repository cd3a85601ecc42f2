import { answerOf, CellError, column, row } from "./customFunctions";
import { rollup } from "../../src/functions/functions";

const of = (scores: unknown[][], weights?: unknown[][] | null, policy?: string, missing?: string) =>
  answerOf(() => rollup(scores, weights ?? undefined, (policy && [[policy]]) as never, (missing && [[missing]]) as never));
const near = (expected: number) => expect.closeTo(expected, 12);

describe("BSC.ROLLUP", () => {
  it("answers a row of two cells: score and coverage", () => expect(of(column(10, 5))).toEqual([[7.5, 1]]));
  it("rolls up BSC Designer's published children", () =>
    expect(of(column(88.8, 46.5, 19.5, 8.2, 7.1, 7.4))).toEqual([[near(29.583333333333332), 1]]));
  it("weighs", () => expect(of(column(10, 2), column(3, 1))).toEqual([[8, 1]]));
  it("ignores the missing and says how much is covered", () =>
    expect(of(column<unknown>(80, 90, ""), column(0.25, 0.25, 0.5))).toEqual([[85, 0.5]]));
  it("under half covered gives no score, only the coverage", () =>
    expect(of(column<unknown>(80, "NA", new CellError("#N/A")))).toEqual([["", near(1 / 3)]]));
  it("takes a child of weight 0 for none: the formulas of a scorecard sheet choose a parent's children so", () => {
    expect(of(column<unknown>(8, "", 6, ""), column(1, 0, 1, 0))).toEqual([[7, 1]]);
    expect(of(column<unknown>("", ""), column(0, 0))).toEqual([["", 0]]);
  });
  it("takes 0 as a score", () => expect(of(column(0, 10))).toEqual([[5, 1]]));
  it("follows policy and missing policy", () => {
    expect(of(column(8, 2), null, "min")).toEqual([[2, 1]]);
    expect(of(column(8, 2), column(3, 1), "Average")).toEqual([[5, 1]]);
    expect(of(column<unknown>(9, ""), null, "weighted", "as zero")).toEqual([[4.5, 0.5]]);
    expect(of(column<unknown>(9, ""), null, "weighted", "blank-parent")).toEqual([["", 0.5]]);
  });
  it("answers a row for each policy of a column", () =>
    expect(answerOf(() => rollup(column(8, 2), undefined, column("min", "max") as never))).toEqual([
      [2, 1],
      [8, 1],
    ]));
  it("names a wrong argument", () => {
    expect(of(column(1, 2), column(1, 2, 3))).toMatch(/^#VALUE! weights: 3 cells beside 2 scores/);
    expect(of(column(1, 2), column(1, -2))).toMatch(/^#VALUE! weights: -2 is below zero/);
    expect(of(column<unknown>("Score", 2))).toMatch(/^#VALUE! scores: "Score" is not a number/);
    expect(of(column(1, 2), null, "best")).toMatch(/^#VALUE! policy: "best"/);
  });
  it("takes a row of scores as well as a column", () => expect(of(row(10, 2), row(3, 1))).toEqual([[8, 1]]));
  it("passes other errors on", () => expect(of(column<unknown>(1, new CellError("#DIV/0!")))).toBe("#DIV/0!"));
});
