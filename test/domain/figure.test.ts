import { readFigure, readTarget } from "../../src/domain";

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
    ["money", "€ 1.200,50", 1200.5],
  ])("%s", (_, raw, value) => expect(readFigure(raw)).toEqual({ kind: "figure", value }));

  it.each([
    ["95 %", 0.95],
    ["99,96 %", 0.9996],
    ["99.99%", 0.9999],
    ["(5 %)", -0.05],
  ])("%s is a share and says that it was a percent", (raw, value) =>
    expect(readFigure(raw)).toEqual({ kind: "figure", value, percent: true }),
  );

  it.each(["", "  ", "NA", "n/a", "N/A**", "-", "–", "—", "?", "*", "#N/A", "Sin Datos", "No data", null, undefined])(
    "%p is no figure, not zero",
    (raw) => expect(readFigure(raw)).toEqual({ kind: "missing" }),
  );

  it.each(["abc", "80ms", "2026-01", "1-2", "1.2.3", "1,23,4", "12 34", "#REF!"])("%s is not a number, and said so", (raw) =>
    expect(readFigure(raw)).toEqual({ kind: "not-a-number", text: raw }),
  );
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
