import fc from "fast-check";
import { comparePeriods, isKnownPeriod, periodKey, readPeriod, type PeriodKey } from "../../../src/domain/period/period";
import { dayOfSerial } from "../../../src/domain/period/serialDate";

const keyOf = (header: string | number, format = "General"): string | null => readPeriod(header, format)?.key ?? null;

describe("reading a period", () => {
  test.each([
    ["2026-04", "2026-04"], ["Apr 26", "2026-04"], ["Apr-26", "2026-04"], ["April 2026", "2026-04"], ["04/2026", "2026-04"], ["202604", "2026-04"],
    ["JAN'18", "2018-01"], ["MAIO'18", "2018-05"], ["März 2009", "2009-03"], ["Mrz. 2009", "2009-03"], ["Okt 25", "2025-10"], ["Dez. 2025", "2025-12"],
    ["févr. 2026", "2026-02"], ["août 2026", "2026-08"], ["Juil 26", "2026-07"], ["Décembre 2026", "2026-12"],
    ["enero de 2026", "2026-01"], ["Ene-26", "2026-01"], ["sept. 2026", "2026-09"], ["dic 26", "2026-12"],
    ["Março 2026", "2026-03"], ["fev/26", "2026-02"], ["out 26", "2026-10"], ["January-25", "2025-01"], ["2026 Apr", "2026-04"],
    ["Q1 2024", "2024-Q1"], ["2024-Q1", "2024-Q1"], ["1Q24", "2024-Q1"], ["Q3'25", "2025-Q3"], ["T2 2025", "2025-Q2"], ["3. Quartal 2025", "2025-Q3"],
    ["Q3 FY26", "FY2026-Q3"], ["FY26 Q3", "FY2026-Q3"], ["FY26", "FY2026"], ["1H26", "2026-H1"], ["H2 2026", "2026-H2"], ["2026", "2026"],
    ["2026-W32", "2026-W32"], ["KW 5 2026", "2026-W05"], ["Week 32, 2026", "2026-W32"],
    ["2026-02-14", "2026-02-14"], ["14.02.2026", "2026-02-14"], ["01/31/2024", "2024-01-31"], ["31/01/2024", "2024-01-31"], ["14 Feb 2026", "2026-02-14"], ["Feb 14, 2026", "2026-02-14"],
  ])("%s is %s", (header, key) => {
    expect(keyOf(header)).toBe(key);
    expect(readPeriod(header, "General")?.text).toBe(header);
  }); // prettier-ignore

  test.each(["03/04/2026", "10/7", "March", "Mär", "avr.", "Q1", "1H", "Week 1", "WW32", "2011/12", "FY25/26"])(
    "%s is a period, but which one it does not say: its text stays",
    (header) => {
      expect(keyOf(header)).toBe(header);
      expect(isKnownPeriod(periodKey(header))).toBe(false);
    },
  );

  test.each([
    "Target",
    "Monday",
    "13/2026",
    "2026-13",
    "31.02.2026",
    "Q5 2026",
    "Week 60",
    "99",
    "10/40",
    "",
    "May revenue",
    "Total 2026",
    "1850",
  ])("%s is none", (header) => expect(keyOf(header)).toBeNull());

  test("numbers are years, months of six digits, or dates when they are formatted as such", () => {
    expect(keyOf(2026)).toBe("2026");
    expect(keyOf(202604)).toBe("2026-04");
    expect(keyOf(46054, "mmm yyyy")).toBe("2026-02");
    expect(keyOf(46054, "dd.mm.yyyy")).toBe("2026-02-01");
    expect(readPeriod(46054, "mmm yyyy")?.text).toBe("2026-02-01");
    expect(keyOf(46054)).toBeNull();
    expect(keyOf(2026.5)).toBeNull();
    expect(keyOf(2026, "0%")).toBeNull();
    expect(keyOf(45, "h:mm")).toBeNull();
  });
});

describe("the day of a serial number", () => {
  test("agrees with the platform's calendar from 1 March 1900 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
        expect(dayOfSerial(serial)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      }),
    );
  });

  test("1 January 1900 is 1, and the 29 February 1900 that never was is no day", () => {
    expect(dayOfSerial(1)).toEqual({ year: 1900, month: 1, day: 1 });
    expect(dayOfSerial(59)).toEqual({ year: 1900, month: 2, day: 28 });
    expect(dayOfSerial(60)).toBeNull();
    expect(dayOfSerial(0)).toBeNull();
  });
});

describe("the order of periods", () => {
  const sorted = (...texts: string[]): string[] => texts.map(periodKey).sort(comparePeriods);

  test("earlier first, the shorter of two that begin together first", () => {
    expect(sorted("2026", "2025-12", "2026-02", "Q1 2026", "Jan 26", "1H26")).toEqual([
      "2025-12",
      "2026-01",
      "2026-Q1",
      "2026-H1",
      "2026",
      "2026-02",
    ]);
    expect(sorted("FY26", "FY25", "Q2 FY25")).toEqual(["FY2025", "FY2025-Q2", "FY2026"]);
  });

  test("texts without a known time keep the order of their sheet, after the known ones", () => {
    expect(sorted("Week 10", "2026-01", "Week 9", "March")).toEqual(["2026-01", "Week 10", "Week 9", "March"]);
  });

  test("is an order: every two keys compare the opposite way round, and three are consistent", () => {
    const key = fc.constantFrom(
      "2025",
      "2026",
      "2026-Q1",
      "2026-01",
      "2026-02",
      "2026-W05",
      "2026-02-01",
      "March",
      "Q1",
      "FY2026",
    ) as fc.Arbitrary<PeriodKey>;
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
