import fc from "fast-check";
import {
  comparePeriods,
  fiscalMonths,
  fiscalPeriodOf,
  frequencies,
  nextPeriod,
  periodKey,
  periodOfDay,
  previousPeriod,
  yearToDate,
  type PeriodKey,
} from "../../../src/domain/period/period";

const oneDay = 86400000;
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / oneDay, max: Date.UTC(2060, 11, 31) / oneDay })
  .map((days) => new Date(days * oneDay));
const dayOf = (date: Date): { year: number; month: number; day: number } => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** ISO 8601 by counting Mondays: week 1 is the first with at least four days in the year. */
function isoWeek(date: Date): string {
  const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * oneDay);
  const year = new Date(monday.getTime() + 3 * oneDay).getUTCFullYear();
  let week = 1;
  for (let at = new Date(monday.getTime() - 7 * oneDay); new Date(at.getTime() + 3 * oneDay).getUTCFullYear() === year; week++)
    at = new Date(at.getTime() - 7 * oneDay);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

describe("the period of a day", () => {
  test("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [day, quarter, half] = [dayOf(date), Math.floor(date.getUTCMonth() / 3) + 1, date.getUTCMonth() < 6 ? 1 : 2];
        expect(frequencies.map((frequency) => periodOfDay(day, frequency))).toEqual([
          iso(date),
          isoWeek(date),
          iso(date).slice(0, 7),
          `${day.year}-Q${quarter}`,
          `${day.year}-H${half}`,
          `${day.year}`,
        ]);
      }),
    );
  });

  // Published: 1 January 2021 is in week 53 of 2020, 31 December 2018 in week 1 of 2019 (ISO 8601).
  test("weeks at the turn of the year", () => {
    expect(periodOfDay({ year: 2021, month: 1, day: 1 }, "week")).toBe("2020-W53");
    expect(periodOfDay({ year: 2018, month: 12, day: 31 }, "week")).toBe("2019-W01");
  });

  test("in a fiscal year that starts in April and is named by its end, as most are", () => {
    const april = { startMonth: 4 };
    expect(periodOfDay({ year: 2025, month: 10, day: 1 }, "quarter", april)).toBe("FY2026-Q3");
    expect(periodOfDay({ year: 2026, month: 3, day: 31 }, "year", april)).toBe("FY2026");
    expect(periodOfDay({ year: 2026, month: 3, day: 31 }, "half-year", april)).toBe("FY2026-H2");
    expect(periodOfDay({ year: 2026, month: 3, day: 31 }, "year", { startMonth: 4, namedBy: "start" })).toBe("FY2025");
    expect(periodOfDay({ year: 2026, month: 3, day: 31 }, "month", april)).toBe("2026-03");
  });
});

describe("fiscal years", () => {
  test("the months of a fiscal quarter, half-year and year", () => {
    const april = { startMonth: 4 };
    expect(fiscalMonths(periodKey("FY26 Q3"), april)).toEqual(["2025-10", "2025-11", "2025-12"]);
    expect(fiscalMonths(periodKey("FY26 Q4"), april)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(fiscalMonths(periodKey("FY26 Q4"), { startMonth: 4, namedBy: "start" })).toEqual(["2027-01", "2027-02", "2027-03"]);
    expect(fiscalMonths(periodKey("H1 FY26"), { startMonth: 10 })).toHaveLength(6);
    expect(fiscalMonths(periodKey("FY26"), { startMonth: 1 })?.[0]).toBe("2026-01");
    expect(fiscalMonths(periodKey("2026-Q1"), april)).toBeNull();
  });

  test("every month of a fiscal period is in it, whatever the start and the naming", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.constantFrom("end", "start"), (date, startMonth, namedBy) => {
        const fiscal = { startMonth, namedBy } as const;
        for (const frequency of ["quarter", "half-year", "year"] as const)
          expect(fiscalMonths(periodOfDay(dayOf(date), frequency, fiscal), fiscal)).toContain(iso(date).slice(0, 7));
      }),
    );
  });

  test("a calendar quarter is a fiscal one where both begin together", () => {
    expect(fiscalPeriodOf(periodKey("2026-Q1"), { startMonth: 4 })).toBe("FY2026-Q4");
    expect(fiscalPeriodOf(periodKey("2025-H2"), { startMonth: 7 })).toBe("FY2026-H1");
    expect(fiscalPeriodOf(periodKey("2026-Q1"), { startMonth: 2 })).toBeNull();
    expect(fiscalPeriodOf(periodKey("2026"), { startMonth: 4 })).toBeNull();
    expect(fiscalPeriodOf(periodKey("March"), { startMonth: 4 })).toBeNull();
  });
});

describe("neighbours", () => {
  test.each([
    ["2025-12", "2026-01"], ["2025-Q4", "2026-Q1"], ["2025-H2", "2026-H1"], ["2025", "2026"], ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"], ["2020-W52", "2020-W53"], ["2020-W53", "2021-W01"], ["2021-W52", "2022-W01"],
    ["FY2025", "FY2026"], ["FY2025-Q4", "FY2026-Q1"], ["FY2025-H1", "FY2025-H2"],
  ] as [PeriodKey, PeriodKey][])("after %s comes %s, and before that the first again", (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
  }); // prettier-ignore

  test("a text without a known time has none", () => {
    for (const text of ["March", "Q1", "2026-27", "10/7"]) {
      expect(nextPeriod(periodKey(text))).toBeNull();
      expect(previousPeriod(periodKey(text))).toBeNull();
    }
  });

  test("the next period holds the day after, and comes later", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...frequencies), (date, frequency) => {
        const period = periodOfDay(dayOf(date), frequency);
        let at = date;
        while (periodOfDay(dayOf(at), frequency) === period) at = new Date(at.getTime() + oneDay);
        const next = nextPeriod(period);
        expect(next).toBe(periodOfDay(dayOf(at), frequency));
        expect(next && comparePeriods(period, next)).toBeLessThan(0);
      }),
    );
  });
});

describe("year to date", () => {
  test.each([
    ["2025-06", 4, ["2025-04", "2025-05", "2025-06"]],
    ["2026-02", 12, ["2025-12", "2026-01", "2026-02"]],
    ["2025-04", 4, ["2025-04"]],
    ["2025-Q3", 1, ["2025-Q1", "2025-Q2", "2025-Q3"]],
    ["2026-Q1", 7, ["2025-Q3", "2025-Q4", "2026-Q1"]],
    ["2026-H1", 7, ["2025-H2", "2026-H1"]],
    ["FY2026-Q2", 4, ["FY2026-Q1", "FY2026-Q2"]],
    ["FY2026", 4, ["FY2026"]],
    ["2026", 1, ["2026"]],
    ["2020-W02", 1, ["2020-W01", "2020-W02"]],
    ["2025-04-02", 4, ["2025-04-01", "2025-04-02"]],
  ] as [PeriodKey, number, string[]][])("of %s when the year starts in month %i", (period, start, expected) => {
    expect(yearToDate(period, start)).toEqual(expected);
  });

  test("quarters that do not begin with the fiscal year, and texts, have none", () => {
    expect(yearToDate(periodKey("2025-Q2"), 2)).toBeNull();
    expect(yearToDate(periodKey("2025"), 4)).toBeNull();
    expect(yearToDate(periodKey("March"), 1)).toBeNull();
  });

  test("months and days: every one from the start of the fiscal year, by the platform's calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (date, startMonth) => {
        const days: string[] = [];
        let at = date;
        for (;;) {
          days.unshift(iso(at));
          if (at.getUTCDate() === 1 && at.getUTCMonth() + 1 === startMonth) break;
          at = new Date(at.getTime() - oneDay);
        }
        expect(yearToDate(periodKey(iso(date)), startMonth)).toEqual(days);
        expect(yearToDate(periodKey(iso(date).slice(0, 7)), startMonth)).toEqual([...new Set(days.map((day) => day.slice(0, 7)))]);
      }),
    );
  });

  test("weeks: those whose Thursday lies in the fiscal year so far; from January they are the weeks of the ISO year", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (date, startMonth) => {
        const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * oneDay);
        const weeks: string[] = [];
        const startYear = thursday.getUTCMonth() + 1 >= startMonth ? thursday.getUTCFullYear() : thursday.getUTCFullYear() - 1;
        for (let at = thursday; at.getTime() >= Date.UTC(startYear, startMonth - 1, 1); at = new Date(at.getTime() - 7 * oneDay))
          weeks.unshift(isoWeek(at));
        expect(yearToDate(periodKey(isoWeek(date)), startMonth)).toEqual(weeks);
        if (startMonth === 1) expect(weeks[0]).toMatch(/W01$/);
      }),
      { numRuns: 60 },
    );
  });
});
