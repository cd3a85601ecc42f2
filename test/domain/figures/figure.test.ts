import { directionOfTarget, impliedDirection, readFigure, readTarget, type Threshold } from "../../../src/domain";

describe("a figure as people write it", () => {
  it.each([
    ["a number", 95, 95],
    ["a typed zero", 0, 0],
    ["zero as text", "0", 0],
    ["thousands in English", "1,234.5", 1234.5],
    ["thousands in German", "1.234,5", 1234.5],
    ["thousands with a space", "1 234,5", 1234.5],
    ["thousands with a narrow no-break space", "1\u202f234,5", 1234.5],
    ["Swiss thousands", "1'234'567", 1234567],
    ["Indian grouping", "12,34,567", 1234567],
    ["a decimal comma", "5,0", 5],
    ["a decimal comma after zero", "0,125", 0.125],
    ["a negative in brackets", "(120)", -120],
    ["a typographic minus", "−5", -5],
    ["a minus behind, as SAP writes it", "1.250,00-", -1250],
    ["a minus behind decimals", "4.1-", -4.1],
    ["money", "€ 1.200,50", 1200.5],
    ["money in brackets", "€ (120)", -120],
    ["money of a country with its letters", "R$ 1.264,50", 1264.5],
    ["money by its code", "CHF 3’500", 3500],
    ["money by its code behind", "-12,50 EUR", -12.5],
    ["money with its sign behind", "(1.200,50) €", -1200.5],
    ["a plus sign", "+ 5", 5],
    ["a zero with a minus sign", "-0", 0],
    ["no digit before the decimals", ".5", 0.5],
    ["a decimal comma without a digit before it", ",5", 0.5],
    ["a closing point", "12.", 12],
    ["a doubled space", "1  234", 1234],
    ["Indian grouping with decimals", "12,34,567.5", 1234567.5],
    ["powers of ten, as Excel shows large figures", "1.5E+03", 1500],
    ["powers of ten below one", "2e-3", 0.002],
    ["a negative power of ten", "−12.25e4", -122500],
    ["powers of ten in brackets", "(1E5)", -100000],
  ])("%s", (_, raw, value) => expect(readFigure(raw)).toEqual({ kind: "figure", value }));

  it.each([
    ["95 %", 0.95],
    ["99,96 %", 0.9996],
    ["99.99%", 0.9999],
    ["(5 %)", -0.05],
    ["(5) %", -0.05],
    ["0.5e-6 %", expect.closeTo(5e-9, 20)],
    ["0.0000001 %", expect.closeTo(1e-9, 20)],
  ])("%s is a share and says that it was a percent", (raw, value) =>
    expect(readFigure(raw)).toEqual({ kind: "figure", value, percent: true }),
  );

  it.each(["", "  ", "NA", "n/a", "N/A**", "-", "–", "—", "?", "*", "#N/A", "n/a **", "Sin Datos", "No   data", null, undefined])(
    "%p is no figure, not zero",
    (raw) => expect(readFigure(raw)).toEqual({ kind: "missing" }),
  );

  it.each(["abc", "80ms", "2:30", "17.8:1", "EUR", "R$", "12 Eur", "EUROS 5", "2026-01", "1-2", "1.2.3", "1,23,4", "12 34", "#REF!"])(
    "%s is not a number, and said so",
    (raw) => expect(readFigure(raw)).toEqual({ kind: "not-a-number", text: raw }),
  );
  it.each([
    "5*",
    "*n/a",
    "5 (3)",
    "(5) x",
    "5€30",
    "x5",
    "5x",
    "x5.",
    "5.x",
    "x5,25",
    "5,25x",
    "e5",
    "5e",
    "x1e5",
    "1e5x",
    "1.e5",
    "1e400",
  ])("%s is no number with something beside it", (raw) => expect(readFigure(raw)).toEqual({ kind: "not-a-number", text: raw }));
  it.each(["1234 567", "1 2345", "1 234567", "12,34.5", "1,234.5.6", "1,234.5x", "1,234.x5", "1.23,4,5"])(
    "%s groups its digits as nobody does",
    (raw) => expect(readFigure(raw)).toEqual({ kind: "not-a-number", text: raw }),
  );
  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
    [Infinity, "Infinity"],
    [NaN, "NaN"],
  ])("%p in a cell is not a number", (raw, text) => expect(readFigure(raw)).toEqual({ kind: "not-a-number", text }));
});

describe("a target as people write it", () => {
  const point = (figure: number, comparator: string | null, unit: string): unknown => ({
    kind: "target",
    target: { kind: "point", figure },
    comparator,
    unit,
  });
  const percent = (figure: number, comparator: string | null): unknown => ({
    ...(point(figure, comparator, "%") as object),
    percent: true,
  });
  const range = (low: number, high: number, unit: string): unknown => ({
    kind: "target",
    target: { kind: "range", low, high },
    comparator: null,
    unit,
  });

  it.each([
    [100, point(100, null, "")],
    [0, point(0, null, "")],
    ["≥99.99%", percent(0.9999, "at-least")],
    ["≤3%", percent(0.03, "at-most")],
    ["Max. 5 %", percent(0.05, "at-most")],
    ["<80ms", point(80, "at-most", "ms")],
    ["> 1,000", point(1000, "at-least", "")],
    ["8.5/10", point(8.5, null, "/10")],
    ["17.8:1", point(17.8, null, ":1")],
    ["≤ 17.5 : 1", point(17.5, "at-most", ":1")],
    ["15:1–18:1", range(15, 18, ":1")],
    ["R$ 6,50", point(6.5, null, "R$")],
    ["≤ US$ 3.5M", point(3_500_000, "at-most", "US$")],
    ["CHF 3’500", point(3500, null, "CHF")],
    ["50 new customers", point(50, null, "new customers")],
    ["4 hours", point(4, null, "hours")],
    ["$3.5M", point(3_500_000, null, "$")],
    ["<$2M", point(2_000_000, "at-most", "$")],
    ["99,96 %", percent(0.9996, null)],
    ["40–60", range(40, 60, "")],
    ["10 - 20", range(10, 20, "")],
    ["-5 to 5", range(-5, 5, "")],
    ["80% – 90%", { ...(range(0.8, 0.9, "%") as object), percent: true }],
    ["40-60 %", { ...(range(0.4, 0.6, "%") as object), percent: true }],
    ["± 5.2%", { ...(range(-0.052, 0.052, "%") as object), percent: true }],
  ])("%s", (raw, read) => expect(readTarget(raw)).toEqual(read));

  it.each([
    ["100", point(100, null, "")],
    ["at   least  5", point(5, "at-least", "")],
    [" ≥ 5 ", point(5, "at-least", "")],
    ["80 % – 90", { ...(range(0.8, 0.9, "%") as object), percent: true }],
    ["±5.2", range(-5.2, 5.2, "")],
    ["+/- 5", range(-5, 5, "")],
    ["+-5", range(-5, 5, "")],
    ["between 5 and 10", range(5, 10, "")],
    ["5..10", range(5, 10, "")],
    ["5...10", range(5, 10, "")],
    ["5 bis 10 Tage", range(5, 10, "Tage")],
    ["10+", point(10, "at-least", "")],
    ["10 or more", point(10, "at-least", "")],
    ["95 % or higher", percent(0.95, "at-least")],
    ["5 percent", percent(0.05, null)],
    ["≤ 5 per cent", percent(0.05, "at-most")],
    ["= 5", point(5, "equals", "")],
    ["≤ 1,234.", point(1234, "at-most", "")],
    ["$5m", point(5_000_000, null, "$")],
    ["$5 MM", point(5_000_000, null, "$")],
    ["$5b", point(5_000_000_000, null, "$")],
    ["$3.5M per year", point(3_500_000, null, "$ per year")],
    ["5 m", point(5, null, "m")],
    ["5 mm", point(5, null, "mm")],
    ["5 MN", point(5, null, "MN")],
    ["5 M", point(5_000_000, null, "")],
    ["5 MIO €", point(5_000_000, null, "€")],
    ["€ 5 per unit", point(5, null, "€ per unit")],
    ["< $80", point(80, "at-most", "$")],
    ["5 km2", point(5, null, "km2")],
    ["3 per 1000", point(3, null, "per 1000")],
    ["5 accidents per 1000", point(5, null, "accidents per 1000")],
  ])("%s, too", (raw, read) => expect(readTarget(raw)).toEqual(read));
  it.each([
    "1:17.8",
    "2:30",
    "1:12",
    "5-",
    "1250 –",
    "5 ± 2",
    "abc to 5",
    "≥ abc",
    "goal 5",
    "40 ms – 60 s",
    "1.2.3 ms",
    "5 of 10 + 3",
    "5 of 10+3",
    "5 new / 10 old",
  ])("%s has more than one meaning, or none", (raw) => expect(readTarget(raw)).toEqual({ kind: "not-a-number", text: raw }));

  it.each(["", "Indicator", "n/a", "-", null])("%p is no target", (raw) => expect(readTarget(raw)).toEqual({ kind: "no-target" }));

  it.each([
    ["2h 30min", 2.5, "h", null],
    ["1h30", 1.5, "h", null],
    ["≤ 1:30 h", 1.5, "h", "at-most"],
    ["1:30:36 h", 1.51, "h", null],
    ["4 Std. 15 Min.", 4.25, "Std", null],
    ["3 minutes and 30 seconds", 3.5, "minutes", null],
  ])("%s is one time in its first unit", (raw, figure, unit, comparator) =>
    expect(readTarget(raw)).toEqual({ kind: "target", target: { kind: "point", figure: expect.closeTo(figure, 12) }, unit, comparator }),
  );

  it.each(["abc", "2026-03-31", "Q3 2026", "5 days 4 hours", "1:30", "30min 2h", "1h 2h", "better than last year"])(
    "%s is said to be unreadable, not guessed",
    (raw) => expect(readTarget(raw)).toEqual({ kind: "not-a-number", text: raw }),
  );
});

describe("the direction that a target speaks for", () => {
  const said = (raw: string | number | null) => directionOfTarget(readTarget(raw));
  it("is that of its comparator, or a range", () =>
    expect(["≥ 5", "10 or more", "≤ 3 %", "40–60"].map(said)).toEqual(["higher", "higher", "lower", "range"]));
  it("is not said by a plain figure, an equals sign, or no target", () =>
    expect([5, "5", "= 5", null, "soon"].map(said)).toEqual([null, null, null, null, null]));

  const implied = (target: string | number | null, threshold: Threshold | null) => impliedDirection(readTarget(target), threshold);
  const figure = (at: number): Threshold => ({ kind: "figure", figure: at });
  const share = (of: number): Threshold => ({ kind: "share", share: of });
  it("else is the side its threshold lies on: target 20 and red flag 40 are lower is better (Spider Impact)", () => {
    expect([implied(20, figure(40)), implied(20, figure(10))]).toEqual(["lower", "higher"]);
    expect([implied(20, share(1.1)), implied(20, share(0.9))]).toEqual(["lower", "higher"]);
  });
  it("else is higher", () => {
    expect([implied(20, null), implied(20, figure(20)), implied(20, { kind: "tolerance", share: 0.1 })]).toEqual([
      "higher",
      "higher",
      "higher",
    ]);
    expect(implied(null, figure(40))).toBe("higher");
  });
  it("is the comparator's where a threshold says something else", () =>
    expect([implied("≥ 20", figure(40)), implied("≤ 3", figure(1))]).toEqual(["higher", "lower"]));
});
