import { answerOf, CellError, column, row } from "./customFunctions";
import { parse } from "../../src/functions/functions";

const of = (text: unknown, part?: unknown) => answerOf(() => parse([[text]], [[part]] as never));
const parts = row("figure", "comparator", "unit", "low", "high") as never;

describe("BSC.PARSE", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of("≤3 %")).toEqual([[0.03]]));
  it.each([
    ["≥99.99%", 0.9999, "≥", "%", 0.9999, ""],
    ["≤3 %", 0.03, "≤", "%", "", 0.03],
    ["<80ms", 80, "<", "ms", "", 80],
    ["> 50", 50, ">", "", 50, ""],
    [">= 50", 50, "≥", "", 50, ""],
    ["= 7", 7, "=", "", 7, 7],
    ["mindestens 5 Tage", 5, "≥", "Tage", 5, ""],
    ["99,96 %", 0.9996, "", "%", "", ""],
    ["1.234,5", 1234.5, "", "", "", ""],
    ["1 234,5 €", 1234.5, "", "€", "", ""],
    ["8.5/10", 8.5, "", "/10", "", ""],
    ["$3.5M", 3_500_000, "", "$", "", ""],
    ["50 new customers", 50, "", "new customers", "", ""],
    ["4 hours", 4, "", "hours", "", ""],
    ["2h 30min", 2.5, "", "h", "", ""],
    ["5m30", 5.5, "", "m", "", ""],
    ["5 m2", 5, "", "m2", "", ""],
    ["0.00008 %", 8e-7, "", "%", "", ""],
    [95, 95, "", "", "", ""],
  ])("takes %p apart", (text, figure, comparator, unit, low, high) =>
    expect(answerOf(() => parse([[text]], parts))).toEqual([[figure, comparator, unit, low, high]]),
  );
  it("gives a range by its two bounds", () => {
    expect(answerOf(() => parse(row("40–60 %"), row("low", "high", "unit") as never))).toEqual([[0.4, 0.6, "%"]]);
    expect(of("40–60")).toMatch(/^#N\/A The text names a range.*"low" or "high"/);
  });
  it("decides 1.234 and 1,234 by its rule: a lone point is a decimal point, a lone comma before three digits groups thousands", () => {
    expect(answerOf(() => parse(row("1.234", "1,234", "0,125", "1,23")))).toEqual([[1.234, 1234, 0.125, 1.23]]);
  });
  it("of a mark for none, or of a KPI only tracked, is blank", () => {
    for (const none of [null, "", "NA", "-", "N/A**", "Indicator", new CellError("#N/A")]) expect(of(none)).toEqual([[""]]);
  });
  it("takes 0 and negative figures", () => {
    expect(of(0)).toEqual([[0]]);
    expect(of("≥ -5 %")).toEqual([[-0.05]]);
    expect(of("(120)")).toEqual([[-120]]);
  });
  it("says what it cannot read, and what it was asked for", () => {
    expect(of("better than last year")).toMatch(/^#VALUE! text: "better than last year" cannot be read/);
    expect(of(true)).toMatch(/^#VALUE! text: "TRUE"/);
    expect(of("5", "colour")).toMatch(/^#VALUE! part: "colour" is not known\. Use "figure", "comparator", "unit", "low" or "high"/);
  });
  it("spoils only the cell of a bad text", () =>
    expect(answerOf(() => parse(column("5", "abc")))).toEqual([[5], [expect.stringMatching(/^#VALUE! text: "abc"/)]]));
  it("passes other errors on", () => expect(of(new CellError("#REF!"))).toBe("#REF!"));
});
