import { answerOf, CellError, column, row } from "./customFunctions";
import { trend } from "../../src/functions/functions";

const of = (values: unknown[][], direction?: unknown, rule?: unknown) =>
  answerOf(() => trend(values, [[direction]] as never, [[rule]] as never));
/** Up and down by one around a level, which no rule takes for a signal. */
const noise = Array.from({ length: 12 }, (_, i) => 10 + (i % 2));

describe("BSC.TREND", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of(row(...noise))).toEqual([["No real change"]]));
  it("is a signal when the latest figure lies outside the limits, good or bad by the direction", () => {
    expect(of(column(...noise, 30))).toEqual([["Improving"]]);
    expect(of(column(...noise, 30), "Lower is better")).toEqual([["Worsening"]]);
    expect(of(column(...noise, -9))).toEqual([["Worsening"]]);
    expect(of(column(...noise, -9), "<=")).toEqual([["Improving"]]);
  });
  it("is no signal once the latest figure is back", () =>
    expect(of(column(...noise, 30, ...noise.slice(0, 3)))).toEqual([["No real change"]]));
  it("by nhs takes 7 on one side, by wheeler 8", () => {
    const shifted = (long: number) => row(...noise, ...noise, 10, ...Array.from({ length: long }, (_, i) => 11.6 + (i % 2) / 10));
    expect([6, 7, 8].map((long) => of(shifted(long), null, "nhs"))).toEqual([[["No real change"]], [["Improving"]], [["Improving"]]]);
    expect([7, 8].map((long) => of(shifted(long), null, "wheeler"))).toEqual([[["No real change"]], [["Improving"]]]);
  });
  it("by nhs takes 7 points one way, by wheeler not", () => {
    const falling = [12, 11.7, 11.4, 11.1, 10.8, 10.5, 10.2];
    expect(of(row(...noise, ...falling), "lower", "nhs")).toEqual([["Improving"]]);
    expect(of(row(...noise, ...falling), "lower", "wheeler")).toEqual([["No real change"]]);
    expect(of(row(...noise, 11.7, 11.7, ...falling.slice(2)), "lower", "nhs")).toEqual([["No real change"]]);
  });
  it("leaves missing figures out", () =>
    expect(of(column<unknown>(...noise, null, "NA", new CellError("#N/A"), 30))).toEqual([["Improving"]]));
  it("of no figures is No data, of one figure #N/A", () => {
    expect(of(row(null, "-"))).toEqual([["No data"]]);
    expect(of(row(5))).toMatch(/^#N\/A values: at least 2 figures/);
  });
  it("of figures that never change is no real change, 0 included", () => {
    expect(of(row(0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([["No real change"]]);
    expect(of(row(...Array<number>(20).fill(0.1)))).toEqual([["No real change"]]);
  });
  it("takes negative figures", () => expect(of(column(...noise.map((figure) => -figure), 5))).toEqual([["Improving"]]));
  it("names a wrong argument", () => {
    expect(of(row("x"))).toMatch(/^#VALUE! values: "x"/);
    expect(of(row(1, 2), "sideways")).toMatch(/^#VALUE! direction: "sideways"/);
    expect(of(row(1, 2), "range")).toMatch(/^#VALUE! direction: a trend is told for/);
    expect(of(row(1, 2), null, "gut feeling")).toMatch(/^#VALUE! rule: /);
  });
  it("answers each direction of an array", () =>
    expect(answerOf(() => trend(column(...noise, 30), row("higher", "lower") as never))).toEqual([["Improving", "Worsening"]]));
  it("passes other errors on", () => expect(of(row<unknown>(1, new CellError("#REF!")))).toBe("#REF!"));
});
