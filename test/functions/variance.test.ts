import { answerOf, CellError, column, row, word } from "./customFunctions";
import { variance } from "../../src/functions/functions";

const of = (...args: Parameters<typeof variance>) => answerOf(() => variance(...args));

describe("BSC.VARIANCE", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of(row(110), row(100))).toEqual([[10]]));
  it("is favourable by default: positive is good", () =>
    expect(of(column(110, 90), row(100), row("higher", "lower") as never)).toEqual([
      [10, -10],
      [-10, 10],
    ]));
  it("is actual − target when raw, a share of target when percent", () =>
    expect(of(row(110), row(100), word("lower"), row("raw", "percent") as never)).toEqual([[10, -0.1]]));
  it("is 0 on target and inside a range", () => expect([of(row(100), row(100)), of(row(85), row("80–90"))]).toEqual([[[0]], [[0]]]));
  it("of a missing figure is blank", () =>
    expect(of(column<unknown>(null, "NA", new CellError("#N/A")), row(100))).toEqual(column("", "", "")));
  it("of 0 and of negative figures is a number", () => expect(of(column(0, -5), row(-10))).toEqual(column(10, 5)));
  it("in percent of a target 0 is #N/A and says why", () =>
    expect(of(row(5), row(0), undefined, word("percent"))).toMatch(/^#N\/A The target is 0/));
  it("names a wrong argument", () => expect(of(row(5), row(5), undefined, word("euros"))).toMatch(/^#VALUE! output: "euros"/));
  it("passes other errors on", () => expect(of(row(5), row(new CellError("#NULL!")))).toBe("#NULL!"));
  it("takes favorable as the American spelling", () =>
    expect(answerOf(() => variance(row(90), row(100), word("lower"), word("Favorable")))).toEqual([[10]]));
});
