import { dayOfSerial, serialOfDay, serialOfText } from "../../../src/domain";
import { datePartShown, daysInMonth } from "../../../src/domain/period/serialDate";

describe("Excel's serial numbers", () => {
  it("end with the year 9999, and a time of day is dropped", () => {
    expect(dayOfSerial(2958465)).toEqual({ year: 9999, month: 12, day: 31 });
    expect(dayOfSerial(2958465.75)).toEqual({ year: 9999, month: 12, day: 31 });
    expect([dayOfSerial(2958466), dayOfSerial(0.99), dayOfSerial(-1), dayOfSerial(NaN)]).toEqual([null, null, null, null]);
    expect(dayOfSerial(1.75)).toEqual({ year: 1900, month: 1, day: 1 });
  });
  it("know the leap day of 2000 and of 2400", () => {
    expect(dayOfSerial(36585)).toEqual({ year: 2000, month: 2, day: 29 });
    expect(dayOfSerial(36586)).toEqual({ year: 2000, month: 3, day: 1 });
    // 400 years are 146,097 days.
    expect(dayOfSerial(36585 + 146097)).toEqual({ year: 2400, month: 2, day: 29 });
  });
  it("count a 29 February 1900 that never was: the days before it are one less", () => {
    const serials = [
      [1, 1],
      [2, 28],
      [3, 1],
    ].map(([month = 0, day = 0]) => serialOfDay({ year: 1900, month, day }));
    expect(serials).toEqual([1, 59, 61]);
  });
  it("of every day are the inverse of the day of a serial", () => {
    for (let serial = 61; serial < 90000; serial += 13) {
      const day = dayOfSerial(serial);
      expect(day && serialOfDay(day)).toBe(serial);
    }
  });
});

test("the days of a month are the platform's, leap years of the centuries included", () => {
  for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2400])
    for (let month = 1; month <= 12; month += 1)
      expect([year, month, daysInMonth(year, month)]).toEqual([year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()]);
});

describe("a day as text", () => {
  it("is read year first, with one digit or two", () =>
    expect(["2026-03-31", "2026-3-1", " 2026-01-01 ", "2024-02-29"].map(serialOfText)).toEqual([46112, 46082, 46023, 45351]));
  it.each(["2026-13-01", "2026-00-10", "2026-02-29", "2026-02-00", "x2026-01-01", "2026-01-01x", "31.03.2026", "", "2026-03"])(
    "%p is none",
    (text) => expect(serialOfText(text)).toBeNull(),
  );
});

describe("what a number format shows of a date", () => {
  it.each([
    ["dd/mm/yyyy", "day"],
    ["[$-409]d-mmm-yy;@", "day"],
    ["yyyy-mm-dd hh:mm:ss.000", "day"],
    ["mmm yyyy", "month"],
    ["mmmm", "month"],
    ["mm/yyyy", "month"],
    ["yyyy", "year"],
    ['"Fund" yyyy', "year"],
    ["[$-de-DE]yyyy", "year"],
    ["\\d yyyy", "year"],
    ["_dyyyy", "year"],
  ])("%s: the %s", (format, part) => expect(datePartShown(format)).toBe(part));
  it.each(["General", "0.00", "#,##0", "@", "0 %", "h:mm:ss", "mm:ss.0", '"um" hh:mm', '0 "days"', "[Red]0.00;[Red]-0.00", ""])(
    "%p: nothing",
    (format) => expect(datePartShown(format)).toBeNull(),
  );
});
