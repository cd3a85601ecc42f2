import { answerOf, CellError, column, row, word } from "./customFunctions";
import { score } from "../../src/functions/functions";

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
    expect(of(row(5), row(5), undefined, undefined, word("magic"))).toMatch(/^#VALUE! method: "magic" is not known\. Use "bands"/);
    expect(of(row(5), row(5), undefined, undefined, word("bands"), row(1))).toMatch(/^#VALUE! parameters: /);
    expect(of(row(5), row(5), row(9), word("higher"))).toMatch(/^#VALUE! threshold: /);
  });
  it("broadcasts targets and thresholds row by row", () =>
    expect(of(column(700, 20), column(700, 20), column(500, 40))).toEqual([[near(20 / 3)], [near(20 / 3)]]));
  it("passes other errors on", () => expect(of(row(new CellError("#DIV/0!")), row(5))).toBe("#DIV/0!"));
});
