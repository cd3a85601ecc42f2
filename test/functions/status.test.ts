import { answerOf, CellError, column, row, word } from "./customFunctions";
import { status } from "../../src/functions/functions";

const of = (...args: Parameters<typeof status>) => answerOf(() => status(...args));
const one = (actual: unknown, target: unknown, ...rest: unknown[]) => of(row(actual), row(target), ...(rest as never[]));

describe("BSC.STATUS", () => {
  it("answers one cell with one cell, as a matrix", () => expect(one(100, 100)).toEqual([["On target"]]));
  it("judges higher is better by default", () => {
    expect(of(column(95, 89.99, 100, 101), row(100))).toEqual(column("At risk", "Off target", "On target", "On target"));
  });
  it("judges lower is better when told, in anybody's words", () => {
    for (const direction of ["lower", "Lower is better", "<=", "min", "-1", "niedriger ist besser"])
      expect(of(column(90, 105, 120), row(100), word(direction))).toEqual(column("On target", "At risk", "Off target"));
  });
  it("takes the direction from the target or the threshold when told none", () => {
    expect(one(75, "<80ms")).toEqual([["On target"]]);
    expect(one(4, "≤3%")).toEqual([["Off target"]]);
    expect(one(50, "40–60")).toEqual([["On target"]]);
    expect(one(30, 20, null, [[40]])).toEqual([["At risk"]]);
  });
  it("is inclusive at each boundary", () => expect(of(column(100, 90), row(100))).toEqual(column("On target", "At risk")));
  it("takes a threshold in units, or as a share of target", () => {
    expect(of(column(85, 79), row(100), undefined, row(80))).toEqual(column("At risk", "Off target"));
    expect(of(column(85, 79), row(100), undefined, row("80%"))).toEqual(column("At risk", "Off target"));
  });
  it.each([null, undefined, "", "NA", "N/A**", "-", "Sin Datos"])("of %p is No data", (actual) =>
    expect(one(actual, 100)).toEqual([["No data"]]),
  );
  it("of a #N/A is No data, for actual and for target", () => {
    expect(one(new CellError("#N/A"), 100)).toEqual([["No data"]]);
    expect(one(100, new CellError("#N/A"))).toEqual([["No data"]]);
  });
  it("without a target, or with one that is only tracked, is No data", () =>
    expect(of(row(5), row(null, "Indicator"))).toEqual([["No data", "No data"]]));
  it("takes 0 as a figure", () => expect(of(row(0), row(100, 0))).toEqual([["Off target", "On target"]]));
  it("judges negative figures", () => expect(of(column(-90, -105, -120), row(-100))).toEqual(column("On target", "At risk", "Off target")));

  it("names the argument that is wrong, and the remedy", () => {
    expect(one(5, "abc")).toMatch(/^#VALUE! target: "abc" is not a target\. Use /);
    expect(one("abc", 5)).toMatch(/^#VALUE! actual: "abc" is not a number\. /);
    expect(one(5, 5, [["sideways"]])).toMatch(/^#VALUE! direction: "sideways" .*higher, lower, range/);
    expect(one(5, 5, null, [["red"]])).toMatch(/^#VALUE! threshold: /);
    expect(one(5, 5, null, null, [["colour"]])).toMatch(/^#VALUE! output: "colour" .*"text", "code", "light" or "reason"/);
    expect(one(95, 100, [["higher"]], [[110]])).toMatch(/^#VALUE! threshold: it lies on the good side of target/);
    expect(one(95, 100, [["range"]])).toMatch(/^#VALUE! target: .*40–60/);
    expect(one(0.5, "3 %")).toMatch(/^#VALUE! target: .*two scales/);
    expect(one(true, 5)).toMatch(/^#VALUE! actual: "TRUE"/);
  });
  it("answers in words, codes, lights and reasons", () => {
    const actuals = column<unknown>(100, 95, 50, null);
    expect(of(actuals, row(100), undefined, undefined, row("text", "code", "light", "reason") as never)).toEqual([
      ["On target", 1, "●", ""],
      ["At risk", 0, "▲", ""],
      ["Off target", -1, "◆", ""],
      ["No data", "", "○", "No actual"],
    ]);
  });

  it("broadcasts a column against a row as Excel's operators do", () =>
    expect(of(column(90, 100), row(90, 100))).toEqual([
      ["On target", "At risk"],
      ["On target", "On target"],
    ]));
  it("gives #N/A where one range ends before another", () => {
    const answer = of(column(1, 2, 3), column(1, 2)) as string[][];
    expect(answer.slice(0, 2)).toEqual(column("On target", "On target"));
    expect(answer[2]?.[0]).toMatch(/^#N\/A target: its 2 × 1 cells end/);
  });
  it("spoils only the cell of a bad element", () => {
    const answer = of(column<unknown>(100, "abc"), row(100)) as string[][];
    expect(answer[0]).toEqual(["On target"]);
    expect(answer[1]?.[0]).toMatch(/^#VALUE! actual: "abc"/);
  });
  it("throws an error that every cell shares, so that Excel shows its sentence", () =>
    expect(of(column(1, 2, 3), row("abc"))).toMatch(/^#VALUE! target/));
  it("passes other errors on", () => {
    expect(of(column<unknown>(1, new CellError("#DIV/0!")), row(1))).toEqual(column("On target", "#DIV/0!"));
    expect(one(1, 1, [[new CellError("#NUM!")]])).toBe("#NUM!");
  });
  it("reads data types by their basic value", () => {
    expect(one({ type: "FormattedNumber", basicValue: 100, numberFormat: "0.0" }, 100)).toEqual([["On target"]]);
    expect(one({ type: "Error", basicValue: "#N/A" }, 100)).toEqual([["No data"]]);
  });

  it("answers 100,000 rows in one call", () => {
    const actuals = Array.from({ length: 100_000 }, (_, i) => [i % 200]);
    expect(of(actuals, row(100))).toHaveLength(100_000);
  });
  it("answers a whole column up to the last row in use", () => {
    const whole = (...cells: unknown[]): unknown[][] => Array.from({ length: 1_048_576 }, (_, i) => [cells[i] ?? null]);
    expect(of(whole(100, null, 50), row(100))).toEqual(column("On target", "No data", "Off target"));
    expect(of(whole(100, null, 50), whole(100))).toEqual(column("On target", "No data", "No data"));
  });
});
