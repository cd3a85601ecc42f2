import fc from "fast-check";
import { chooseSpan, choosePeriod } from "../../src/app/openScorecard";
import { visibleColumns, type ScorecardColumn } from "../../src/app/scorecardLayout";
import { switchMode } from "../../src/app/switchMode";
import { cardSpans, type CardSpan } from "../../src/domain/cardSpan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { RunningAddIn } from "../support/addIn";
import { cardFormulas, cardLines, openRandomCard, randomObjectiveOverTime, type CardLine } from "../support/randomCards";
import { words } from "../support/scorecards";

jest.setTimeout(600_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** How many random cards; more can be asked for. */
const cards = Number(process.env["RANDOM_CARDS"] ?? 60);
const periods = ["2025-01", "2025-02", "2025-03", "2025-11", "2026-01", "2026-02", "2026-03", "2026-Q1", "2026-04"];
const views: readonly (readonly [CardSpan, string])[] = cardSpans.flatMap((span) =>
  ["2026-03", "2026-Q1", "2026-04"].map((period) => [span, period] as const),
);

/** To twelve digits: in what order figures are added up is Excel's own affair. */
const toTwelve = (line: Partial<CardLine>): Partial<CardLine> =>
  Object.fromEntries(
    Object.entries(line).map(([column, value]) => [column, typeof value === "number" ? Number(value.toPrecision(12)) : value]),
  );

test("in every span plain Excel, the functions, values and the pane show the same of random cards", async () => {
  const objectives = fc.sample(randomObjectiveOverTime(periods.length), { numRuns: cards, seed: 20261122 });
  addIn = await openRandomCard(objectives, periods, "2026-02");
  const compared: ScorecardColumn[] = [...visibleColumns.filter((column) => column !== "comment"), "coverage"];
  const commented: ScorecardColumn[] = [...compared, "note", "comment"];
  const shown = async (columns: readonly ScorecardColumn[]) => (await cardLines(addIn, columns)).map(toTwelve);
  const byFunctions = new Map<string, readonly Partial<CardLine>[]>();
  let scored = 0;
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    const pane = await choosePeriod(excelWorkbook, period, words);
    const lines = await shown(commented);
    byFunctions.set(`${span} ${period}`, lines);
    scored += lines.filter(({ id, score }) => String(id).startsWith("K") && typeof score === "number").length;
    const kpis = new Map(pane.perspectives.flatMap((each) => each.kpis).map((each) => [each.id, each]));
    for (const { id, score, actual } of lines) {
      const kpi = kpis.get(String(id));
      if (!kpi) continue;
      expect([id, span, period, actual, score === "" ? null : score]).toEqual([
        id,
        span,
        period,
        toTwelve({ actual: kpi.actual ?? "" }).actual,
        kpi.score === null ? null : Number(kpi.score.toPrecision(12)),
      ]);
    }
  }
  // The generator must not have made cards of nothing but blanks.
  expect(scored).toBeGreaterThan(cards * 5);

  await switchMode(excelWorkbook, "plain", words);
  expect((await cardFormulas()).filter((content) => /BSC\./.test(content))).toEqual([]);
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    await choosePeriod(excelWorkbook, period, words);
    expect([span, period, await shown(commented)]).toEqual([span, period, byFunctions.get(`${span} ${period}`)]);
  }

  await switchMode(excelWorkbook, "values", words);
  expect(await cardFormulas()).toEqual([]);
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    await choosePeriod(excelWorkbook, period, words);
    const wanted = byFunctions.get(`${span} ${period}`)?.map(({ note: _note, comment: _comment, ...line }) => line);
    expect([span, period, await shown(compared)]).toEqual([span, period, wanted]);
  }
});
