import { answerOf, CellError, column, row } from "./customFunctions";
import { forecast } from "../../src/functions/functions";

const of = (values: unknown[][], periods: unknown, method?: unknown) => answerOf(() => forecast(values, [[periods]], [[method]] as never));
const near = (expected: number) => expect.closeTo(expected, 9);

describe("BSC.FORECAST", () => {
  it("answers a row for a row and a column for a column, one figure a period", () => {
    expect(of(row(10, 20, 30), 2)).toEqual([[20, 20]]);
    expect(of(column(10, 20, 30), 2)).toEqual([[20], [20]]);
  });
  it("goes on at the mean so far by run rate, along the line by linear", () => {
    expect(of(row(1, 3), 1, "run rate")).toEqual([[2]]);
    expect(of(row(10, 20, 30), 3, "linear")).toEqual([[near(40), near(50), near(60)]]);
    expect(of(row(30, 20, 10), 2, "linear")).toEqual([[near(0), near(-10)]]);
  });
  it("repeats the season plus the change between seasons by seasonal: quarters, or months from two years on", () => {
    expect(of(row(10, 20, 30, 40, 11, 21, 31, 41), 5, "seasonal")).toEqual([[12, 22, 32, 42, 13]]);
    const months = Array.from({ length: 24 }, (_, i) => (i % 12) * 100 + Math.floor(i / 12) * 7);
    expect(of(row(...months), 13, "seasonal")).toEqual([[...Array.from({ length: 12 }, (_, i) => near(i * 100 + 14)), near(21)]]);
  });
  it("needs two figures for a line and two whole seasons for a season", () => {
    expect(of(row(5), 1, "linear")).toMatch(/^#N\/A values: at least 2 figures/);
    expect(of(row(1, 2, 3, 4, 5, 6, 7), 1, "seasonal")).toMatch(/^#N\/A values: method "seasonal" needs two whole seasons/);
    expect(of(row(1, 2, 3, 4, null, 6, 7, 8), 1, "seasonal")).toMatch(/^#N\/A values: method "seasonal"/);
  });
  it("keeps the place of a missing figure, and forecasts from the last period on", () => {
    expect(of(row<unknown>(10, null, 30), 1, "linear")).toEqual([[near(40)]]);
    expect(of(row<unknown>(10, "NA", 30, new CellError("#N/A")), 1, "linear")).toEqual([[near(50)]]);
    expect(of(row<unknown>(10, null, 30), 1)).toEqual([[20]]);
  });
  it("of no figures is blank", () => expect(of(row(null, "NA"), 3, "linear")).toEqual([[""]]));
  it("takes 0 and negative figures", () => expect(of(row(0, -2), 1)).toEqual([[-1]]));
  it("names a wrong argument", () => {
    expect(of(row(1, 2), null)).toMatch(/^#VALUE! periods: it is missing/);
    expect(of(row(1, 2), 1.5)).toMatch(/^#VALUE! periods: 1.5 is not a whole number from 1/);
    expect(of(row(1, 2), -1)).toMatch(/^#VALUE! periods: -1/);
    expect(of(row(1, 2), "many")).toMatch(/^#VALUE! periods: "many" is not a number/);
    expect(of(row(1, 2), 1, "hunch")).toMatch(/^#VALUE! method: "hunch" is not known\. Use "run-rate"/);
    expect(of(row("x"), 1)).toMatch(/^#VALUE! values: "x"/);
  });
  it("lays the methods of a column below each other", () =>
    expect(answerOf(() => forecast(row(1, 3), [[2]], column("run-rate", "linear") as never))).toEqual([
      [2, 2],
      [near(5), near(7)],
    ]));
  it("passes other errors on", () => expect(of(row<unknown>(1, new CellError("#REF!")), 1)).toBe("#REF!"));
});
