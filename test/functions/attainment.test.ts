import { answerOf, CellError, column, row, word } from "./customFunctions";
import { attainment } from "../../src/functions/functions";

const of = (...args: Parameters<typeof attainment>) => answerOf(() => attainment(...args));
const near = (expected: number) => expect.closeTo(expected, 12);

describe("BSC.ATTAINMENT", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of(row(50), row(100))).toEqual([[0.5]]));
  it("is actual / target for higher", () => expect(of(column(110, 95), row(100))).toEqual([[near(1.1)], [0.95]]));
  it("is 2 − actual / target for lower, or target / actual by ratio", () => {
    expect(of(row(110), row(100), word("lower"))).toEqual([[near(0.9)]]);
    expect(of(row(110), row(100), word("lower"), word("ratio"))).toEqual([[near(100 / 110)]]);
  });
  it("is 1 exactly on target in every direction", () =>
    expect([of(row(7), row(7)), of(row(7), row(7), word("lower")), of(row(7), row("5–9"))]).toEqual([[[1]], [[1]], [[1]]]));
  it("of a missing figure is blank", () =>
    expect(of(column<unknown>(null, "-", new CellError("#N/A")), row(100))).toEqual(column("", "", "")));
  it("of an actual 0 is 0", () => expect(of(row(0), row(100))).toEqual([[0]]));
  it("of a negative actual is negative", () => expect(of(row(-20), row(100))).toEqual([[-0.2]]));
  it("is #N/A where undefined, saying why and what to do", () => {
    expect(of(row(5), row(0))).toMatch(/^#N\/A The target is 0.*baseline/);
    expect(of(row(5), row(-5))).toMatch(/^#N\/A .*negative target/);
    expect(of(row(0), row(5), word("lower"), word("ratio"))).toMatch(/^#N\/A The actual is 0.*mirror/);
    expect(of(row(5), row(10), undefined, word("progress"))).toMatch(/^#N\/A .*needs a baseline/);
    expect(of(row(5), row(10), undefined, word("progress"), row(10))).toMatch(/^#N\/A Baseline and target are equal/);
  });
  it("is progress where a baseline is all that makes it possible", () =>
    expect(of(row(3), row(0), word("lower"), undefined, row(12))).toEqual([[0.75]]));
  it("names a wrong argument", () => {
    expect(of(row(5), row(5), word("higher"), word("mirror"))).toMatch(/^#VALUE! method: /);
    expect(of(row(5), row(5), undefined, undefined, row("then"))).toMatch(/^#VALUE! baseline: "then" is not a number/);
  });
  it("brings percent text and a plain number to one scale", () => expect(of(column(95, 0.95), row("≥95%"))).toEqual(column(1, 1)));
  it("never hands Excel an infinity, which would arrive as 0", () =>
    expect(of(row(1e308), row(1e-308))).toEqual([[expect.stringMatching(/^#N\/A/)]]));
  it("passes other errors on, each in its cell", () =>
    expect(of(column<unknown>(50, new CellError("#REF!")), row(100))).toEqual(column<unknown>(0.5, "#REF!")));
});
