import fc from "fast-check";
import { completePeriod, dayOrderOf, readPeriod, type PeriodContext, type PeriodReading } from "../../../src/domain/period/period";

const reading = (text: string): PeriodReading => {
  const period = readPeriod(text, "General");
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};

describe("a period completed by what the sheet says elsewhere", () => {
  const april = { fiscal: { startMonth: 4 } };
  test.each<[string, PeriodContext, string]>([
    ["Mar", { year: 2025 }, "2025-03"],
    ["Q1", { year: 2024 }, "2024-Q1"],
    ["H2", { year: 2024 }, "2024-H2"],
    ["Week 1", { year: 2025 }, "2025-W01"],
    ["3月", { year: 2024 }, "2024-03"],
    ["M07", { year: 2024 }, "2024-07"],
    ["Jan - Dec", { year: 2024 }, "2024"],
    ["10/7", { year: 2024, order: "month-first" }, "2024-10-07"],
    ["10/7", { year: 2024, order: "day-first" }, "2024-07-10"],
    ["03/04/2026", { order: "day-first" }, "2026-04-03"],
    ["03/04/2026", { order: "month-first" }, "2026-03-04"],
    ["13/02", { year: 2024 }, "2024-02-13"],
    ["14-Jan", { year: 2024 }, "2024-01-14"],
    ["Week ending 10/6", { year: 2024, order: "month-first" }, "2024-W40"],
    ["Q1", { fiscalYear: 2026 }, "FY2026-Q1"],
    ["Mar FY26", april, "2026-03"],
    ["Oct FY26", april, "2025-10"],
    ["Oct FY26", { fiscal: { startMonth: 4, namedBy: "start" } }, "2026-10"],
    ["Oct", { fiscalYear: 2026, ...april }, "2025-10"],
    ["P03", { fiscalYear: 2026, ...april }, "2025-06"],
    ["FY26 P10", april, "2026-01"],
    ["2026/27", april, "FY2027"],
    ["FY2026/27", { fiscal: { startMonth: 4, namedBy: "start" } }, "FY2026"],
    ["y1_2026_27", april, "FY2027"],
    ["Q2 2025/26", april, "FY2026-Q2"],
    ["Apr 2025 - Mar 2026", april, "FY2026"],
  ])("%s with %j is %s, and its text stays", (text, context, key) => {
    expect(completePeriod(reading(text), context)).toEqual({ ...reading(text), key });
  });

  test.each<[string, PeriodContext]>([
    ["Mar", {}],
    ["10/7", { year: 2024 }],
    ["10/7", { order: "day-first" }],
    ["Mar FY26", { year: 2024 }],
    ["P03", { year: 2024 }],
    ["P13", { fiscalYear: 2026, ...april }],
    ["2026/27", { year: 2026 }],
    ["2011/12", { year: 2011, ...april }],
    ["29 Feb", { year: 2023 }],
    ["Sem 1", { year: 2024 }],
  ])("%s with %j is still undecided", (text, context) => {
    expect(completePeriod(reading(text), context)).toEqual(reading(text));
  });

  test("a period that is known, or a real date, is never changed", () => {
    const context = { year: 1999, fiscalYear: 1998, order: "month-first", fiscal: { startMonth: 7 } } as const;
    for (const text of ["2024-03", "Q1 2024", "FY26 Q3", "31/01/2024", "2024"])
      expect(completePeriod(reading(text), context)).toEqual(reading(text));
    const dated = readPeriod(45365, "dd mmm");
    expect(dated && completePeriod(dated, context)).toEqual(dated);
  });
});

describe("day or month first", () => {
  test.each([
    ["day-first", ["13/02", "03/04"]],
    ["month-first", ["10/7", "10/14", "10/21", "10/28"]],
    ["month-first", ["01/02/2024", "01/31/2024"]],
    ["day-first", ["w/e 03/02/24", "w/e 24/02/24", "Target", ""]],
    ["day-first", ["3-2-2024", "25-2-2024"]],
    ["contradictory", ["13/02", "02/13"]],
    ["unclear", ["01/02", "01/03"]],
    ["unclear", ["05/05/2024", "06/06/2024"]],
    // Twelve firsts of a month, or the first twelve days of a year.
    ["unclear", Array.from({ length: 12 }, (_, index) => `1/${index + 1}`)],
    ["month-first", ["10/1", "11/1", "12/1", "1/1"]],
    ["day-first", ["01/11/2024", "01/12/2024", "01/01/2025", "01/02/2025"]],
    ["day-first", ["01/02/2025", "01/01/2025", "01/12/2024", "01/11/2024"]],
    ["unclear", []],
    ["unclear", ["2024", "Q1", "13.02.2024", "8-13"]],
    ["unclear", ["99/98"]],
  ] as const)("%s: %j", (order, texts) => {
    expect(dayOrderOf(texts)).toBe(order);
  });

  test("days of any real calendar are never taken the wrong way round", () => {
    const steps = fc.constantFrom(1, 7, 14, 28, 3, 5);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        steps,
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        fc.boolean(),
        (start, step, count, dayFirst, withYear) => {
          const texts = Array.from({ length: count }, (_, index) => {
            const date = new Date(Date.UTC(2020, 0, 1 + start + index * step));
            const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
            return (dayFirst ? `${day}/${month}` : `${month}/${day}`) + (withYear ? `/${date.getUTCFullYear()}` : "");
          });
          expect([dayFirst ? "day-first" : "month-first", "unclear"]).toContain(dayOrderOf(texts));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("firsts of months are never taken the wrong way round either", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 2, 3, 6, 12), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 28 }), fc.boolean(), (start, step, count, day, dayFirst) => {
        const texts = Array.from({ length: count }, (_, index) => {
          const date = new Date(Date.UTC(2020, start + index * step, day));
          const month = date.getUTCMonth() + 1;
          return `${dayFirst ? `${day}/${month}` : `${month}/${day}`}/${date.getUTCFullYear()}`;
        });
        expect([dayFirst ? "day-first" : "month-first", "unclear"]).toContain(dayOrderOf(texts));
      }),
      { numRuns: 2000 },
    ); // prettier-ignore
  });
});
