import fc from "fast-check";
import { numberMarks, readFigure, readTarget, writeFigure, writeTarget, type Comparator, type NumberMarks } from "../../src/domain";
import { answerOf, row } from "../functions/customFunctions";
import { parse } from "../../src/functions/functions";

/** Every language, and its number marks with the other ways of the same: spaces of any width, apostrophes, percent close or apart, currency on either side. */
const marks = fc.oneof(
  fc.constantFrom<NumberMarks>(...Object.values(numberMarks)),
  fc
    .record({
      decimal: fc.constantFrom<NumberMarks["decimal"]>(".", ","),
      group: fc.constantFrom<NumberMarks["group"]>("", ".", ",", " ", "\u00a0", "\u202f", "’", "'"),
      percentGap: fc.constantFrom<NumberMarks["percentGap"]>("", " ", "\u00a0", "\u202f"),
      currency: fc.constantFrom<NumberMarks["currency"]>("before", "after"),
    })
    .filter(({ decimal, group }) => group !== decimal),
);
/** Figures as people have them, and any others that are whole digits away from the ends of what a number can be. */
const figure = fc
  .oneof(
    fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
    fc.constantFrom(0, 1.234, 1234, 123.456, 0.125, 1000, 999.999, 1_234_567, 1234.567, -1.5, 1e-9, 1e21),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  )
  .map((any) => any + 0);
const comparator = fc.constantFrom<Comparator | null>(null, "at-least", "at-most", "equals");
const currencies = ["$", "€", "£", "¥", "₹"];
const units = ["", "ms", "days", "Tage", "jours", "h", "min", "/10", "new customers", "m2", "per 1000 staff", "FTE", "°C", ...currencies];
const unit = fc.constantFrom(...units);
const signs = { "at-least": "≥", "at-most": "≤", equals: "=" } as const;

const partsOf = (text: string) =>
  answerOf(() => parse([[text]], row("comparator", "figure", "low", "high", "unit") as never)) as unknown[][] | string;

describe("what is written of a target is read as the same target, in every language", () => {
  it("figures alone", () => {
    fc.assert(
      fc.property(figure, marks, (value, by) => {
        const text = writeFigure(value, by);
        expect([text, readFigure(text)]).toEqual([text, { kind: "figure", value }]);
      }),
      { numRuns: 2000 },
    );
  });

  it("one figure with comparator and unit, by the reader and by BSC.PARSE", () => {
    fc.assert(
      fc.property(figure, comparator, unit, marks, (value, compared, withUnit, by) => {
        const target = { kind: "target", target: { kind: "point", figure: value }, comparator: compared, unit: withUnit } as const;
        const text = writeTarget(target, by);
        expect([text, readTarget(text)]).toEqual([text, target]);
        const sign = compared === null ? "" : signs[compared];
        const [low, high] = [compared === "at-least" || compared === "equals", compared === "at-most" || compared === "equals"];
        expect([text, partsOf(text)]).toEqual([text, [[sign, value, low ? value : "", high ? value : "", withUnit]]]);
      }),
      { numRuns: 3000 },
    );
  });

  it("percents, as the shares they are", () => {
    fc.assert(
      // Fifteen digits, as Excel keeps them: a share of more is rounded once when it is written and once when it is read.
      fc.property(
        figure.map((any) => Number(any.toPrecision(15))),
        comparator,
        marks,
        (percents, compared, by) => {
          const read = readTarget(`${percents}%`);
          fc.pre(read.kind === "target" && read.target.kind === "point" && !/e/.test(String(percents)));
          if (read.kind !== "target") return;
          const target = { ...read, comparator: compared };
          const text = writeTarget(target, by);
          expect([text, readTarget(text)]).toEqual([text, target]);
          expect(text).toMatch(/\d[ \u00a0\u202f]?%$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("ranges with and without unit", () => {
    fc.assert(
      fc.property(figure, figure, unit, marks, (low, high, withUnit, by) => {
        const target = { kind: "target", target: { kind: "range", low, high }, comparator: null, unit: withUnit } as const;
        const text = writeTarget(target, by);
        expect([text, readTarget(text)]).toEqual([text, target]);
        expect(answerOf(() => parse([[text]], row("low", "high", "unit") as never))).toEqual([[low, high, withUnit]]);
      }),
      { numRuns: 2000 },
    );
  });

  it("a bare < or > stays what it is", () => {
    fc.assert(
      fc.property(figure, unit, marks, fc.constantFrom("<", ">", "< ", "> "), (value, withUnit, by, sign) => {
        const text = sign + writeTarget({ kind: "target", target: { kind: "point", figure: value }, comparator: null, unit: withUnit }, by);
        expect([text, (partsOf(text) as unknown[][])[0]?.slice(0, 2)]).toEqual([text, [sign.trim(), value]]);
      }),
    );
  });
});

describe("what could be read two ways is written so that it cannot", () => {
  it.each([
    ["de", 1234, "1234"],
    ["de", 1234.5, "1.234,5"],
    ["de", 1234567, "1.234.567"],
    ["de", 1.234, "1,2340"],
    ["de", 0.125, "0,125"],
    ["de", 1234.567, "1.234,567"],
    ["fr", 1234, "1\u202f234"],
    ["fr", 12.345, "12,3450"],
    ["en", 1234, "1,234"],
    ["en", 1.234, "1.234"],
    ["de-CH", 1234.5, "1’234.5"],
    ["pt", 1e21, "1.000.000.000.000.000.000.000"],
    ["es", 1e-9, "0,000000001"],
  ] as const)("in %s %d is %s", (language, value, text) => expect(writeFigure(value, numberMarks[language])).toBe(text));
  it("and targets stand as people of the language write them", () => {
    const target = (figure_: number, unit_: string) =>
      ({ kind: "target", target: { kind: "point", figure: figure_ }, comparator: "at-least", unit: unit_ }) as const;
    expect(writeTarget(target(2500000, "€"), numberMarks.de)).toBe("≥2.500.000 €");
    expect(writeTarget(target(-2.5, "$"), numberMarks.en)).toBe("≥-$2.5");
    expect(writeTarget({ ...target(0.995, "%"), percent: true }, numberMarks.fr)).toBe("≥99,5\u202f%");
  });
});
