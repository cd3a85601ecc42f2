import fc from "fast-check";
import { periodAndRest, periodsInText } from "../../../src/domain/period/period";

describe("a period inside a longer header", () => {
  test.each([
    ["Jan Actual", "Jan", "Jan", "Actual"],
    ["FY26 Target", "FY2026", "FY26", "Target"],
    ["2024\nActual", "2024", "2024", "Actual"],
    ["2020\r\nActual", "2020", "2020", "Actual"],
    ["Actual (Q1 2024)", "2024-Q1", "Q1 2024", "Actual"],
    ["2026 (Objectif)", "2026", "2026", "Objectif"],
    ["vs Jan-24", "2024-01", "Jan-24", "vs"],
    ["Budget 2025", "2025", "2025", "Budget"],
    ["Budget 2025 (k€)", "2025", "2025", "Budget (k€)"],
    ["y1_2026_27", "y1_2026_27", "y1_2026_27", ""],
    ["Mar-24", "2024-03", "Mar-24", ""],
    ["Actual_Jan_24", "2024-01", "Jan_24", "Actual"],
    ["sales_2024_q1", "2024-Q1", "2024_q1", "sales"],
    ["Actual [Mar-24] kEUR", "2024-03", "Mar-24", "Actual kEUR"],
    ["JAN'18 Realizado", "2018-01", "JAN'18", "Realizado"],
    ["Realizado - JAN'18", "2018-01", "JAN'18", "Realizado"],
    ["Set Meta", "Set", "Set", "Meta"],
    ["Realizado Out", "Out", "Out", "Realizado"],
    ["Gen Budget", "Gen", "Gen", "Budget"],
    ["Cumul fin Décembre", "Décembre", "Décembre", "Cumul fin"],
    ["Gerçekleşen Oca 2024", "2024-01", "Oca 2024", "Gerçekleşen"],
    ["实际 2024年3月", "2024-03", "2024年3月", "实际"],
    ["2024년 3월 목표", "2024-03", "2024년 3월", "목표"],
    ["Q1 - Actual", "Q1", "Q1", "Actual"],
    ["10/7 Actual", "10/7", "10/7", "Actual"],
    ["Actual\nWeek 3", "Week 3", "Week 3", "Actual"],
    ["Week ending 14 Jan 2024 Actual", "2024-W02", "Week ending 14 Jan 2024", "Actual"],
    ["Stand: 31.03.2024", "2024-03-31", "31.03.2024", "Stand"],
    ["Jan–Mar 2024 Actual", "2024-Q1", "Jan–Mar 2024", "Actual"],
    ["2024A", "2024", "2024", "A"],
    ["FY26E", "FY2026", "FY26", "E"],
    ["1Q26 BU", "2026-Q1", "1Q26", "BU"],
    ["Actual 202404", "2024-04", "202404", "Actual"],
  ])("%j: %s, written %j, and %j", (header, key, text, rest) => {
    const found = periodAndRest(header);
    expect([found?.period.key, found?.period.text, found?.rest]).toEqual([key, text, rest]);
  });

  test.each(["Plan N+1", "Sales 2024 vs 2023", "Mar-24 vs Feb-24", "2024/2022", "Jan-Feb 2024 Actual", "YTD", "Target", "YTD vs B2025", "ISO 9001:2015", "Target ≥ 2000", "€ 2024", "Score 8/10", "24/7 support", "P1 incidents", "M1 retention", "Market share", "Q-score", "P&L", "Out of stock", "Score (out of 10)", "Ara toplam", "Year ago", "Target set", "Left out", "Was Sie messen", "Réduction des coûts", "Set point", "v2024", "Top 100", "1.2024.5", ""])("%j has none, or not one", (header) => {
    expect(periodAndRest(header)).toBeNull();
  }); // prettier-ignore

  test("whatever words and marks stand around a period, both are found again", () => {
    const periods = [
      "Jan-24",
      "Q1 2024",
      "FY26",
      "2024",
      "März 2009",
      "KW 12/2025",
      "Apr",
      "Q3",
      "1H26",
      "31.03.2024",
      "202404",
      "WW32'25",
    ];
    const words = ["Actual", "Target", "Budget", "Ist", "Soll", "Objectif", "Meta", "Realizado", "实际", "Gerçekleşen", "vs", "Plan (EUR)"];
    const joints = [(a: string, b: string) => `${a} ${b}`, (a: string, b: string) => `${a}\n${b}`, (a: string, b: string) => `${a} - ${b}`, (a: string, b: string) => `${a}: ${b}`, (a: string, b: string) => `${a} (${b})`, (a: string, b: string) => `${a} | ${b}`]; // prettier-ignore
    fc.assert(
      fc.property(
        fc.constantFrom(...periods),
        fc.constantFrom(...words),
        fc.constantFrom(...joints),
        fc.boolean(),
        (period, word, join, first) => {
          const found = periodAndRest(first ? join(period, word) : join(word, period));
          expect([found?.period.text, found?.rest]).toEqual([period, word]);
        },
      ),
    );
  });
});

describe("periods in a title", () => {
  test.each([
    ["Financial Performance Tracking View - Q3 2024", ["2024-Q3"]],
    ["2025 - YILLIK PERFORMANS TABLOSU", ["2025"]],
    ["Kennzahlen März 2009", ["2009-03"]],
    ["KPI report, 3 April 2026 (Q1 2026)", ["2026-04-03", "2026-Q1"]],
    ["Sales 2024 vs 2023", ["2024", "2023"]],
    ["Monthly performance (Jan - Dec)", []],
    ["Jan's and May's figures", []],
    ["Report for August", ["August"]],
    ["Scorecard Q1", ["Q1"]],
    ["Jan-Feb 2024", ["Jan", "2024-02"]],
    ["Report Jan-Feb 2024", ["Jan", "2024-02"]],
    ["Week 32 review", ["Week 32"]],
    ["Plan 2026/27", ["2026/27"]],
    ["2026", ["2026"]],
    ["Customer satisfaction", []],
  ])("%j: %j", (title, expected) => {
    expect(periodsInText(title).map(({ key }) => key)).toEqual(expected);
  });

  test("a cell of any length takes no time to speak of", () => {
    for (const piece of ["2024 ", "Jan-", "1/", "week ", "a 1", "(", "Q1"])
      expect(periodsInText(piece.repeat(8000)).length).toBeLessThan(100);
  });
});
