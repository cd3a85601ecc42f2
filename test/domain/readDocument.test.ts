import { evaluateCard, defaultCardSettings, readPeriod, serialOfDay, type PeriodKey } from "../../src/domain";
import { readFrequency } from "../../src/domain/words/frequencyWords";
import { readDocument, type DocumentTables } from "../../src/domain/readDocument";
import { unreadCells } from "../../src/domain/unreadCells";

const period = (text: string): PeriodKey => readPeriod(text, "General")?.key ?? (text as PeriodKey);

/** A card with one KPI and one figure, as its tables stand. */
function tables(kpi: Readonly<Record<string, string | number | boolean>>, month = "2026-03"): DocumentTables {
  return {
    BSC_Perspectives: { headers: ["ID", "Perspective"], values: [["P1", "Customer"]] },
    BSC_Objectives: { headers: ["ID", "Perspective", "Objective"], values: [["O1", "P1", "Please"]] },
    BSC_KPIs: {
      headers: ["Mine", "ID", "Objective", "KPI", "Direction", ...Object.keys(kpi)],
      values: [["", "K1", "O1", "Orders", "higher", ...Object.values(kpi)]],
    },
    BSC_Data: { headers: ["KPI", "Entity", "Period", "Actual", "Target"], values: [["K1", "", month, 50, 60]] },
  };
}

const judged = (given: DocumentTables, at = "2026-03", day?: { year: number; month: number; day: number }) =>
  evaluateCard(readDocument(given), period(at), {
    ...defaultCardSettings,
    asOf: day ? { day: serialOfDay(day) ?? 0, grace: 0 } : null,
  }).perspectives[0]?.objectives[0]?.kpis[0];

describe("the Scoring column", () => {
  test("says how the KPI is scored", () =>
    expect(judged(tables({ Scoring: "linear 0; 200" }))?.score).toEqual({ kind: "score", score: 2.5 }));
  test.each(["", "-", 0, "n/a"])("%p leaves it to the card", (Scoring) => {
    const usual = judged(tables({}));
    expect(usual?.score).toEqual({ kind: "score", score: expect.closeTo(10 / 9, 9) });
    expect(judged(tables({ Scoring }))?.score).toEqual(usual?.score);
  });
  test.each(["magic", "linear", true, 12])("%p is not understood: no score, and the cell is named", (Scoring) => {
    const given = tables({ Scoring });
    expect(judged(given)?.score).toEqual({ kind: "unscored", reason: "unknown-method" });
    expect(given.BSC_KPIs && unreadCells(given.BSC_KPIs)).toEqual([
      { kpiId: "K1", kpi: "Orders", heading: "Scoring", text: String(Scoring), row: 0, column: 5 },
    ]);
  });
});

describe("the Frequency column", () => {
  test("carries a quarterly KPI's last figure forward on a monthly card, and a monthly one's not", () => {
    const inMay = { year: 2026, month: 6, day: 1 };
    expect(judged(tables({ Frequency: "Quarterly" }), "2026-05", inMay)).toMatchObject({ carriedFrom: "2026-03", actual: 50 });
    expect(judged(tables({ Frequency: "Monthly" }), "2026-05", inMay)).toMatchObject({ carriedFrom: null, status: { reason: "stale" } });
  });
  // As they stand in published plans and reports in English, German, French, Spanish and Portuguese.
  test.each([
    ["Monthly", "month"],
    ["Quarterly", "quarter"],
    ["Annually", "year"],
    ["Semiannually", "half-year"],
    ["Semi-Annual", "half-year"],
    ["Mensal", "month"],
    ["Trimestral", "quarter"],
    ["Semestral", "half-year"],
    ["Anual", "year"],
    ["Hebdomadaire", "week"],
    ["Mensuel", "month"],
    ["vierteljährlich", "quarter"],
    ["  half-yearly ", "half-year"],
    ["TÄGLICH", "day"],
  ])("%s", (word, frequency) => expect(readFrequency(word)).toBe(frequency));
  test.each(["After every two years", "Por incidente", "Tetramestral", "Quarterly And Annual"])(
    "%s is none we know, and is named",
    (word) => {
      expect(readFrequency(word)).toBeNull();
      const { BSC_KPIs } = tables({ Frequency: word });
      expect(BSC_KPIs && unreadCells(BSC_KPIs)).toMatchObject([{ heading: "Frequency", text: word }]);
    },
  );
});

test("what is understood or blank is not named, whatever else stands in the table", () => {
  const { BSC_KPIs } = tables({
    Frequency: "",
    Scoring: "",
    Weight: "2",
    Threshold: "90 %",
    Low: "",
    High: "NA",
    Baseline: 0,
    Target: "abc",
  });
  expect(BSC_KPIs && unreadCells(BSC_KPIs)).toEqual([]);
});

test.each([
  ["Direction", "sideways"],
  ["Weight", "heavy"],
  ["Threshold", "some"],
  ["Low", "low"],
  ["High", "high"],
  ["Baseline", "#REF!"],
])("%s %p is named", (heading, text) => {
  const given = {
    headers: ["ID", "KPI", heading],
    values: [
      ["K1", "Orders", text],
      ["", "no row of ours", text],
    ],
  };
  expect(unreadCells(given)).toEqual([{ kpiId: "K1", kpi: "Orders", heading, text, row: 0, column: 2 }]);
});
