import { answerOf, CellError, column, row } from "./customFunctions";
import { split } from "../../src/functions/functions";

const of = (target: unknown, weights: unknown[][], decimals?: unknown) => answerOf(() => split([[target]], weights, [[decimals]]));

describe("BSC.SPLIT", () => {
  it("lies as the weights do", () => {
    expect(of(100, row(1, 1, 1))).toEqual([[34, 33, 33]]);
    expect(of(100, column(1, 1, 1))).toEqual([[34], [33], [33]]);
    expect(
      of(10, [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
  it("gives the units left over to the largest remainders", () =>
    // Quotas 33.3, 33.4 and 33.3: the last seat goes to the middle one.
    expect(of(100, row(333, 334, 333))).toEqual([[33, 34, 33]]));
  it("keeps as many decimals as the target has, or as told", () => {
    expect(of(10.5, row(1, 1))).toEqual([[5.3, 5.2]]);
    expect(of(100, row(1, 2), 2)).toEqual([[33.33, 66.67]]);
    expect(of(12345, row(1, 1), -3)).toEqual([[6345, 6000]]);
  });
  it("gives what lies beyond the precision to the heaviest part", () => expect(of(10.57, row(1, 3), 1)).toEqual([[2.6, 7.97]]));
  it("gives 0 to a weight of 0 and a blank to a blank", () => expect(of(9, row<unknown>(1, 0, null, 2))).toEqual([[3, 0, "", 6]]));
  it("of a missing target is blank; of a target 0 all parts are 0", () => {
    for (const missing of [null, "", "NA", new CellError("#N/A")]) expect(of(missing, row(1, 1))).toEqual([[""]]);
    expect(of(0, row(1, 1))).toEqual([[0, 0]]);
  });
  it("splits a negative target as its mirror", () => expect(of(-100, row(1, 1, 1))).toEqual([[-34, -33, -33]]));
  it("names a wrong argument", () => {
    expect(of("ten", row(1))).toMatch(/^#VALUE! target: "ten" is not a number/);
    expect(of(10, row<unknown>(1, "half"))).toMatch(/^#VALUE! weights: "half" is not a number/);
    expect(of(10, row(1, -1))).toMatch(/^#VALUE! weights: -1 is below zero/);
    expect(of(10, row(1), 0.5)).toMatch(/^#VALUE! decimals: 0.5 is not a whole number from -12 to 12/);
    expect(of(10, row(0, null))).toMatch(/^#N\/A The weights sum to 0/);
  });
  it("splits each target of a column", () =>
    expect(answerOf(() => split(column(100, 10), row(1, 1, 2)))).toEqual([
      [25, 25, 50],
      [3, 2, 5],
    ]));
  it("spoils only the row of a bad target", () =>
    expect(answerOf(() => split(column<unknown>(4, "ten"), row(1, 1)))).toEqual([
      [2, 2],
      [expect.stringMatching(/^#VALUE! target/), expect.stringMatching(/^#VALUE! target/)],
    ]));
  it("passes other errors on", () => expect(of(10, row<unknown>(1, new CellError("#REF!")))).toBe("#REF!"));
});
