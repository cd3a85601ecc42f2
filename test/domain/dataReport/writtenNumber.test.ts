import fc from "fast-check";
import { readWrittenNumber, shownDecimalMark, type DecimalMark } from "../../../src/domain/dataReport/writtenNumber";
import { readFigure } from "../../../src/domain/figures/figure";

/** A number as a person of that mark writes it, with or without groups of thousands. */
const write = (value: number, decimals: number, mark: DecimalMark, grouped: boolean): string => {
  const [whole = "", rest = ""] = value.toFixed(decimals).split(".");
  const groups = grouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark === "," ? "." : ",") : whole;
  return rest === "" ? groups : `${groups}${mark}${rest}`;
};

test("what is written with a mark is read with it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom<DecimalMark>(",", "."),
      fc.boolean(),
      (digits, decimals, mark, grouped) => {
        const value = digits / 10 ** decimals;
        const read = readWrittenNumber(write(value, decimals, mark, grouped), mark);
        expect(read).toMatchObject({ value: Number(value.toFixed(decimals)), decimals });
      },
    ),
  );
});

test("without a mark it is the same number, or said to be ambiguous: never another one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom<DecimalMark>(",", "."),
      fc.boolean(),
      (digits, decimals, mark, grouped) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        const text = write(value, decimals, mark, grouped);
        const read = readWrittenNumber(text, null);
        if (read === "ambiguous") expect(text).toMatch(/^[1-9]\d{0,2}[.,]\d{3}$/);
        else expect(read).toMatchObject({ value });
      },
    ),
  );
});

test("where the text leaves no choice, it is what the cell functions read too", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-(]?[€$]? ?\d{1,3}([.,' ]\d{1,3}){0,3}\)? ?%?$/), (text) => {
      const read = readWrittenNumber(text, null);
      const figure = readFigure(text);
      if (read === null || read === "ambiguous" || figure.kind !== "figure") return;
      expect(read.percent ? read.value / 100 : read.value).toBeCloseTo(figure.value, 9);
    }),
  );
});

test.each([
  ["1.234", "ambiguous"],
  ["1,234", "ambiguous"],
  ["0,125", 0.125],
  ["1 234,5", 1234.5],
  ["1'234.50", 1234.5],
  ["(120)", -120],
  ["−3,5 %", -3.5],
  ["12.345.678", 12345678],
  ["€1.200,50", 1200.5],
  ["12,34,567", 1234567],
])("%s", (text, expected) => {
  const read = readWrittenNumber(text, null);
  expect(typeof read === "object" ? read?.value : read).toBe(expected);
});

test.each(["", "abc", "12 pcs", "1.2.3", "31.12.2026", "2026-01", "≥5", "1,2,3", "1:30", "8.5/10", "12,", "--5", "1 23"])(
  "%s is no number",
  (text) => {
    expect(readWrittenNumber(text, ",")).toBeNull();
    expect(readWrittenNumber(text, ".")).toBeNull();
  },
);

test.each([
  [["1.234", "5,25"], ","],
  [["1.234", "5.25"], "."],
  [["1.234", "1.234.567"], ","],
  [["≥99,9%", "n/a"], ","],
  [["1.234", "1,234"], null],
  [["5,2", "5.2"], null],
  [["31.12.2026", "1/2"], null],
  [["3.5", "1,234.5"], "."],
])("%j show %s", (texts, mark) => {
  expect(shownDecimalMark(texts)).toBe(mark);
});
