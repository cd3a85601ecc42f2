import fc from "fast-check";
import { completePeriod, isKnownPeriod, periodAndRest, periodKey, readPeriod, type Frequency } from "../../../src/domain/period/period";
import { openLayouts } from "../reading/layouts/openLayouts";

const read = (header: string | number, format = "General"): string | null => readPeriod(header, format)?.key ?? null;

describe("written forms of a period", () => {
  const decided: readonly (readonly [key: string, frequency: Frequency, ...forms: string[]])[] = [
    ["2024-Q1", "quarter", "Q1 2024", "1Q24", "24Q1", "Q1/24", "Q1'24", "2024Q1", "Q1-2024", "T1 2024", "1T24", "1T 2024", "Trim. 1 2024", "1er trimestre 2024", "1º trimestre 2024", "1. Quartal 2024", "Quartal 1 2024", "First quarter 2024", "1st Quarter 2024", "Qtr 1 2024", "I квартал 2024", "1 кв. 2024 г.", "I kwartał 2024", "1e kwartaal 2024", "1. Çeyrek 2024", "2024年第1季度", "2024年第一季度", "2024년 1분기", "Jan-Mar 2024", "Jan – Mar 2024", "01.01.2024 - 31.03.2024", "Quarter ended 31 March 2024"],
    ["2024-H1", "half-year", "H1 2024", "1H24", "1H 2024", "1S 2024", "S1 2024", "1. Halbjahr 2024", "1. HJ 2024", "1er semestre 2024", "First half 2024", "2024年上半年", "2024년 상반기", "Jan-Jun 2024", "Q1-Q2 2024"],
    ["2024-03", "month", "2024-03", "2024-3", "2024/03", "2024.03", "03/2024", "3.2024", "202403", "2024M03", "M03 2024", "Mar-24", "MAR'24", "mar/24", "Mar. 2024", "2024 March", "2024年3月", "2024年03月", "2024년 3월", "24年3月", "Month ended 31 March 2024", "01/03/2024 - 31/03/2024"],
    ["2024-03-14", "day", "2024-03-14", "2024/03/14", "20240314", "14.03.2024", "14.3.24", "14/03/2024", "03/14/2024", "3/14/24", "14-Mar-24", "14 Mar 2024", "14 March 2024", "March 14, 2024", "Mar 14th, 2024", "14. März 2024", "14 de marzo de 2024", "14 marca 2024", "14 марта 2024 г.", "Thu 14 Mar 2024", "2024-03-14T08:30:00Z", "2024-03-14 08:30", "2024-03-14T00:00:00.000+02:00", "3/14/2024 8:30 AM", "2024年3月14日", "2024년 3월 14일"],
    ["2025-W32", "week", "2025-W32", "2025W32", "WW32'25", "W32 2025", "W32/25", "KW 32/2025", "KW32-2025", "32. KW 2025", "CW32 2025", "Week 32, 2025", "Wk 32 2025", "Semaine 32 2025", "S32 2025", "2025年第32周", "Week ending 10 Aug 2025", "W/E 10-Aug-25", "Week commencing 4 Aug 2025", "Week of Aug 4, 2025", "Semaine du 4 août 2025", "Woche vom 4.8.2025", "4-10 Aug 2025", "04.08.2025 - 10.08.2025"],
    ["2026", "year", "2026", "CY2026", "CY26", "Year 2026", "2026年", "2026년", "Año 2026", "2026 г.", "Jan-Dec 2026", "Year ended 31 December 2026"],
    ["FY2026", "year", "FY26", "FY2026", "FY 26", "FY'26", "fy 2026", "Fiscal Year 2026", "GJ 2026", "Exercice 2026"],
    ["FY2026-Q3", "quarter", "Q3 FY26", "FY26 Q3", "FY2026-Q3", "3Q FY2026", "FY26/Q3"],
    ["FY2026-H2", "half-year", "H2 FY26", "FY26 H2", "FY2026-H2"],
  ]; // prettier-ignore

  test.each(decided.flatMap(([key, frequency, ...forms]) => forms.map((form) => [form, key, frequency] as const)))(
    "%s is %s",
    (form, key, frequency) => {
      expect(readPeriod(form, "General")).toEqual({ key, text: form, frequency });
    },
  );

  test.each([
    ["year", ["FY2026/27", "FY26/27", "2026/27", "2026-27", "2026/2027", "y1_2026_27", "GJ 2025/26", "2024年度", "Year 1", "Apr 2025 - Mar 2026"]],
    ["half-year", ["1H", "H2", "1S", "2. Halbjahr", "上半年", "하반기", "Jan-Jun"]],
    ["quarter", ["1Q", "Q1", "T3", "3T", "1. Quartal", "2º trimestre", "1분기", "第1季度", "Q1 2025/26", "Jan-Mar", "Feb - Apr 2024"]],
    ["month", ["March", "avr.", "Mär", "M01", "P03", "Mois 1", "Monat 12", "3月", "三月", "3월", "Oca", "Şub", "Янв", "Sept.", "Mar FY26", "FY26 P03", "2011/12"]],
    ["week", ["WW32", "W32", "KW 5", "Week 1", "第12周", "12주차", "Sem 1", "Week ending 10/7"]],
    ["day", ["10/7", "03/04/2026", "14-Jan", "14.1.", "Jan 14th", "3月14日"]],
  ] as const)("a %s for certain, but which one the text alone does not say", (frequency, forms) => {
    for (const form of forms) {
      expect(readPeriod(form, "General")).toEqual({ key: form, text: form, frequency });
      expect([form, isKnownPeriod(periodKey(form))]).toEqual([form, false]);
    }
  }); // prettier-ignore

  test("numbers of six and eight digits are months and days, dates only when the format shows one", () => {
    expect(read(20240314)).toBe("2024-03-14");
    expect(read(202413)).toBeNull();
    expect(read(20240231)).toBeNull();
    expect(read(45365, "d-mmm-yy")).toBe("2024-03-14");
    expect(read(45365, "[$-407]mmm\\ yy;@")).toBe("2024-03");
    expect(read(45365, 'yyyy"年"m"月"')).toBe("2024-03");
    expect(read(45365, "yyyy")).toBe("2024");
    expect(read(45365.75, "dd/mm/yyyy hh:mm")).toBe("2024-03-14");
    expect(read(45365, "#,##0")).toBeNull();
  });

  test("a week that runs from Sunday to Saturday is the ISO week of most of its days", () => {
    expect(read("Week ending 13 Jan 2024")).toBe("2024-W02");
    expect(read("Week commencing 7 Jan 2024")).toBe("2024-W02");
    expect(read("Week ending 14 Jan 2024")).toBe("2024-W02");
  });
});

describe("months in many languages", () => {
  // The platform's own names of months, from the Unicode Common Locale Data Repository.
  const locales = ["en", "en-GB", "de", "de-AT", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "sv", "da", "nb"];
  const named = locales.flatMap((locale) =>
    (["long", "short"] as const).flatMap((style) =>
      [false, true].flatMap((beside) =>
        Array.from({ length: 12 }, (_, index) => {
          const options = beside ? ({ month: style, day: "numeric" } as const) : ({ month: style } as const);
          const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(Date.UTC(2024, index, 15));
          return { locale, beside, month: index + 1, name: parts.find(({ type }) => type === "month")?.value ?? "" };
        }),
      ),
    ),
  );
  // "des." is left to the French article.
  const known = named.filter(({ name }) => !/^des\.?$/.test(name));
  const shapes: readonly ((name: string, year: number) => string)[] = [
    (name, year) => `${name} ${year}`,
    (name, year) => `${name}-${year % 100}`,
    (name, year) => `${name}'${year % 100}`,
    (name, year) => `${name.toUpperCase()} ${year}`,
    (name, year) => `${year} ${name.replace(/\.$/, "")}`,
    (name, year) => `${name.replace(/\.$/, "")}/${year}`,
  ];

  test("every name, in every case and with its year in every place, is that month", () => {
    expect(named.filter(({ name }) => /^\d*$/.test(name))).toEqual([]);
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(...shapes),
        fc.integer({ min: 2013, max: 2049 }),
        ({ name, month }, shape, year) => {
          expect([name, read(shape(name, year))]).toEqual([name, `${year}-${String(month).padStart(2, "0")}`]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("every name alone is a month without its year", () => {
    // A genitive, as in "14 marca", does not stand alone.
    for (const { name } of known.filter(({ beside }) => !beside))
      expect([name, readPeriod(name, "General")?.frequency]).toEqual([name, "month"]);
  });
});

describe("keys", () => {
  test("every key is read as itself", () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    const key = fc.oneof(
      year.map(String),
      year.map((y) => `FY${y}`),
      fc.tuple(year, fc.constantFrom("H1", "H2", "Q1", "Q4", "01", "12", "W01", "W52", "01-31", "11-05")).map((parts) => parts.join("-")),
      fc.tuple(year, fc.constantFrom("H1", "H2", "Q1", "Q4")).map(([y, part]) => `FY${y}-${part}`),
    );
    fc.assert(fc.property(key, (each) => expect([read(each), isKnownPeriod(periodKey(each))]).toEqual([each, true])));
  });

  test("a fiscal year written like a month is not taken for one", () => {
    expect(isKnownPeriod(periodKey("2026-27"))).toBe(false);
    expect(read("2011-12")).toBe("2011-12");
  });
});

describe("a part of a year with its months in brackets", () => {
  test.each([
    ["Q1 (April to June)", 2024, "2024-Q2"],
    ["Q4 (January to March)", 2024, "2024-Q1"],
    ["Q3 (Jul-Sep)", 2024, "2024-Q3"],
    ["Quartal 2 (Juli bis September)", 2025, "2025-Q3"],
  ])("%s of %i is when its months are", (text, year, key) => {
    const period = readPeriod(text, "General");
    expect(period).toMatchObject({ text, frequency: "quarter" });
    expect(period && isKnownPeriod(period.key)).toBe(false);
    expect(period && completePeriod(period, { year }).key).toBe(key);
  });

  test.each(["OEE (Jan-Mar)", "Q1 (North to South)", "Q1 (target)", "Q5 (April to June)"])("%s is none", (text) => {
    expect(readPeriod(text, "General")).toBeNull();
  });
});

describe("false friends", () => {
  test.each(["Market", "Mark", "Target", "Score", "Decision", "Set-up", "Output", "Sub", "Sub 12", "1", "12", "100", "99.5", "K01", "K1", "Q-score", "P&L", "H&S", "T-shirt", "ISO 9001", "A1", "SKU-2040", "X-2024", "v2024", "S32", "12H1", "1h", "2 h", "3t", "2s", "m2", "m3", "14 days", "6 months", "3개월", "12个月", "Monat", "Week", "Year to date", "YTD", "N-1", "Plan N+1", "Month 13", "M13", "P14", "W54", "2024-2023", "2023-2025", "Jan-Feb 2024", "1-3", "Week 12 24", "Decimal", "Marginal 2024", "Mayor", "Janitor 24", "Autumn 2024", "2024 vs 2023", "1 set", "1h30", "Marca", "des",  "10.5", "1.2.3", "1,2", "5-10", "14.01", "Q0", "Q5", "H3"])("%s is no period", (text) => {
    expect(read(text)).toBeNull();
  }); // prettier-ignore

  test.each(openLayouts.map((layout) => [layout.id, layout] as const))(
    "%s: what a careful reader takes for no period is none",
    (_id, { grids, expected }) => {
      const periods = new Set(expected.figures.map(({ period }) => period));
      // Dates and quarters that stand there without a figure of their own.
      const besides = ["2024-09-14", "2024-09-15", "Q1 2024", "Q2 2024"];
      const texts = grids.flatMap(({ values }) => values.flat()).filter((value): value is string => typeof value === "string");
      const taken = texts.map((text) => text.trim()).filter((text) => readPeriod(text, "General") && !periods.has(text));
      expect(taken.filter((text) => !besides.includes(text))).toEqual([]);
      expect(expected.kpis.filter(({ name }) => periodAndRest(name)).map(({ name }) => name)).toEqual([]);
    },
  );

  test("a text of any length and any marks is read without harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const period = readPeriod(text, "General");
        if (period) expect(period.text).toBe(text.normalize("NFC").trim());
        const found = periodAndRest(text);
        if (found) expect(text.normalize("NFC")).toContain(found.period.text);
      }),
    );
  });
});
