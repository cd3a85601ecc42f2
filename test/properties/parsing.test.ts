import fc from "fast-check";
import { readTarget } from "../../src/domain";
import { answerOf } from "../functions/customFunctions";
import { parse, score, status } from "../../src/functions/functions";

/** Ways of writing a number: marks for decimals and thousands. */
const locales = {
  en: { decimal: ".", group: "," },
  de: { decimal: ",", group: "." },
  fr: { decimal: ",", group: "\u202f" },
  ch: { decimal: ".", group: "’" },
} as const;
type Locale = keyof typeof locales;

/** Prints a figure with its decimals; a number that its form leaves open (`1,234` in German) is not printed. */
function printed(units: number, decimals: number, locale: Locale, isGrouped: boolean): string | null {
  const { decimal, group } = locales[locale];
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const text = decimals === 0 ? grouped : `${grouped}${decimal}${fraction}`;
  // One mark before exactly three digits: the rule decides, by mark and not by locale.
  const marks = text.replace(/\d/g, "");
  if (marks === "," && decimals === 3 && !text.startsWith("0")) return null;
  if (marks === "." && decimals === 0) return null;
  return units < 0 ? `-${text}` : text;
}

const comparators = [
  ["", ""],
  ["≥", "≥"],
  [">= ", "≥"],
  ["≤ ", "≤"],
  ["<", "<"],
  ["> ", ">"],
  ["= ", "="],
] as const;
/** What is written around a number, and what it does to it. */
const units = [
  ["", "", 1],
  ["%", "%", 0.01],
  [" %", "%", 0.01],
  ["ms", "ms", 1],
  [" days", "days", 1],
  ["/10", "/10", 1],
  [" €", "€", 1],
  [" new customers", "new customers", 1],
  ["k", "", 1e3],
  [" Mio. €", "€", 1e6],
] as const;

const written = fc
  .record({
    size: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    locale: fc.constantFrom<Locale>("en", "de", "fr", "ch"),
    isGrouped: fc.boolean(),
    comparator: fc.constantFrom(...comparators),
    unit: fc.constantFrom(...units),
  })
  .map(({ size, decimals, locale, isGrouped, comparator, unit }) => {
    const text = printed(size, decimals, locale, isGrouped);
    return {
      text: text === null ? null : `${comparator[0]}${text}${unit[0]}`,
      figure: Number(`${size}e-${decimals}`) * unit[2],
      comparator: comparator[1],
      unit: unit[1],
    };
  });

describe("parse ∘ print, for every number, locale, comparator and unit", () => {
  it("is the identity", () => {
    fc.assert(
      fc.property(written, ({ text, figure, comparator, unit }) => {
        fc.pre(text !== null);
        const parts = [["figure", "comparator", "unit"]] as never;
        const answer = answerOf(() => parse([[text]], parts)) as unknown[][];
        expect([text, answer[0]?.slice(1)]).toEqual([text, [comparator, unit]]);
        expect(Math.abs(Number(answer[0]?.[0]) - figure)).toBeLessThanOrEqual(1e-12 * Math.abs(figure));
      }),
      { numRuns: 1000 },
    );
  });
  it("is the identity for ranges", () => {
    const bound = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(
        bound,
        bound,
        fc.constantFrom("–", " - ", " to ", " bis "),
        fc.constantFrom(["", ""], ["%", "%"], [" days", "days"]),
        (a, b, dash, [written_ = "", unit]) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const by = unit === "%" ? 0.01 : 1;
          expect(readTarget(`${low}${dash}${high}${written_}`)).toMatchObject({
            target: { kind: "range", low: expect.closeTo(low * by, 9), high: expect.closeTo(high * by, 9) },
            unit,
          });
        },
      ),
    );
  });
  it("is the identity for times of the clock", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 59 }), (hours, minutes) => {
        for (const text of [
          `${hours}h ${minutes}min`,
          `${hours}h${minutes}`,
          `${hours} Std. ${minutes} Min.`,
          `${hours}:${String(minutes).padStart(2, "0")} h`,
        ])
          expect([text, readTarget(text)]).toEqual([
            text,
            expect.objectContaining({ target: { kind: "point", figure: expect.closeTo(hours + minutes / 60, 9) } }),
          ]);
      }),
    );
  });
});

describe("a column at once gives what its cells give one by one", () => {
  const cell = fc.oneof(
    fc.integer({ min: -50, max: 200 }),
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.constantFrom<unknown>(null, "", "NA", "95 %", "1.234,5", "abc", 0),
  );
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 20 });
  it.each([
    ["STATUS", status],
    ["SCORE", score],
  ] as const)("for %s, bad cells among good ones", (_, call) => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const column = (which: 0 | 1) => pairs.map((pair) => [pair[which]]);
        const together = answerOf(() => call(column(0), column(1)));
        const apart = pairs.map(([actual, target]) => answerOf(() => call([[actual]], [[target]])));
        // An error that every cell shares is thrown once, for all.
        const spread = Array.isArray(together) ? (together as unknown[][]).map(([each]) => each) : pairs.map(() => together);
        expect(spread).toEqual(apart.map((each) => (Array.isArray(each) ? (each as unknown[][])[0]?.[0] : each)));
      }),
    );
  });
});
