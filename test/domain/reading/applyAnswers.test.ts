import { applyAnswers } from "../../../src/domain/reading/applyAnswers";
import type { Reading } from "../../../src/domain/reading/reading";
import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const answer = (reading: Reading, code: string, reply: string): Reading =>
  applyAnswers(reading, Object.fromEntries(reading.questions.filter((question) => question.code === code).map(({ id }) => [id, reply])));
const said = ({ figures }: Reading): unknown[] =>
  figures.map(({ at, series, period, asked }) => [at.replace("Sheet1!", ""), series, period, ...(asked ? ["asked"] : [])]);

describe("answers", () => {
  test("a direction is set, counts as stated, and its question is gone", () => {
    const reading = answer(
      readSheet(
        gridOf([
          ["KPI", "Actual"],
          ["Headcount", 50],
        ]),
      ),
      "direction",
      "lower",
    );
    expect(reading.kpis).toEqual([expect.objectContaining({ direction: "lower", directionBecause: "stated" })]);
    expect(reading.questions).toEqual([]);
  });

  test("an answer that was not offered, or to no question, changes nothing", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Actual"],
        ["Headcount", 50],
      ]),
    );
    expect(answer(reading, "direction", "sideways")).toEqual(reading);
    expect(applyAnswers(reading, { elsewhere: "lower" })).toEqual(reading);
  });

  test("of Target and Budget, one is the target and the other left out", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Target", "Budget", "Actual"],
        ["Net profit", 10, 11, 12],
      ]),
    );
    const [target = "", budget = ""] = reading.questions.map(({ id }) => id);
    expect(said(applyAnswers(reading, { [target]: "target", [budget]: "ignored" }))).toEqual([
      ["B2", "target", null],
      ["D2", "actual", null],
    ]);
    expect(said(applyAnswers(reading, { [budget]: "forecast" }))).toEqual([
      ["B2", "target", null, "asked"],
      ["C2", "forecast", null],
      ["D2", "actual", null],
    ]);
  });

  test("the period of the sheet is given to all figures, or to none", () => {
    const reading = readSheet(gridOf([["2025 against 2026"], ["KPI", "Target", "Actual"], ["Net profit", 10, 12]]));
    expect(said(answer(reading, "period-of-sheet", "2026"))).toEqual([
      ["B3", "target", "2026"],
      ["C3", "actual", "2026"],
    ]);
    expect(said(answer(reading, "period-of-sheet", "none"))).toEqual([
      ["B3", "target", null],
      ["C3", "actual", null],
    ]);
  });

  test("figures of a doubtful layout are taken as read, or left out", () => {
    const reading = readSheet(gridOf([["Sales Department Scorecard"], ["KPI", "Actual"], ["Net profit", 12]]));
    expect(said(reading)).toEqual([["B3", "actual", null, "asked"]]);
    expect(said(answer(reading, "layout", "as-read"))).toEqual([["B3", "actual", null]]);
    expect(said(answer(reading, "layout", "leave-out"))).toEqual([]);
  });

  test("of a KPI named twice, the first is kept and the figures of the others still belong to theirs", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Actual"],
        ["Stock", 1],
        ["Stock", 2],
        ["Debt", 3],
      ]),
    );
    const kept = answer(reading, "duplicate-kpi", "keep-first");
    expect(kept.kpis.map(({ at }) => at)).toEqual(["Sheet1!A2", "Sheet1!A4"]);
    expect(kept.figures.map(({ kpiIndex, value }) => [kept.kpis[kpiIndex]?.name, value])).toEqual([
      ["Stock", 1],
      ["Debt", 3],
    ]);
    expect(answer(reading, "duplicate-kpi", "keep-both").kpis).toHaveLength(3);
  });

  test("of a month given twice, the first or the last is kept", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Month", "Actual"],
        ["Stock", "2026-01", 1],
        ["Stock", "2026-01", 2],
        ["Stock", "2026-02", 3],
      ]),
    );
    expect(answer(reading, "duplicate-kpi", "keep-first").figures.map(({ value }) => value)).toEqual([1, 3]);
    expect(answer(reading, "duplicate-kpi", "keep-last").figures.map(({ value }) => value)).toEqual([2, 3]);
  });

  test("of a KPI given twice over months, one question decides about all of it: the first, the last, or both with their blanks", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Month", "Numerator", "Denominator", "Target"],
        ["Surveys", "2026-01", 50, 12, 4],
        ["Surveys", "2026-02", 30, 7, 4],
        ["Surveys", "2026-01", 58, 24, 4],
        ["Surveys", "2026-02", 119, null, 4],
        ["Stock", "2026-01", 1, 2, 4],
      ]),
    );
    expect(reading.questions.filter(({ code }) => code === "duplicate-kpi")).toMatchObject([
      { choices: ["keep-first", "keep-last", "keep-both"] },
    ]);
    const numerators = (choice: string): unknown =>
      answer(reading, "duplicate-kpi", choice)
        .figures.filter(({ series }) => series === "numerator")
        .map(({ kpi, value, asked }) => [kpi, value, asked]);
    expect(numerators("keep-first")).toEqual([
      ["Surveys", 50, undefined],
      ["Surveys", 30, undefined],
      ["Stock", 1, undefined],
    ]);
    expect(numerators("keep-last")).toEqual([
      ["Surveys", 58, undefined],
      ["Surveys", 119, undefined],
      ["Stock", 1, undefined],
    ]);
    expect(numerators("keep-both")).toEqual([
      ["Surveys", 50, undefined],
      ["Surveys", 30, undefined],
      ["Surveys (2)", 58, undefined],
      ["Surveys (2)", 119, undefined],
      ["Stock", 1, undefined],
    ]);
    const both = answer(reading, "duplicate-kpi", "keep-both");
    expect(both.kpis.map(({ name, at }) => [name, at])).toEqual([
      ["Surveys", "Sheet1!A2"],
      ["Stock", "Sheet1!A6"],
      ["Surveys (2)", "Sheet1!A4"],
    ]);
    expect(both.blanks.map(({ at, kpi }) => [at, kpi])).toEqual([["Sheet1!D5", "Surveys (2)"]]);
    expect([...both.figures, ...both.blanks].every(({ kpi, kpiIndex }) => both.kpis[kpiIndex]?.name === kpi)).toBe(true);
  });

  test("a ratio of numerator and denominator beside a target in percent is asked about, not divided by a hundred", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Unit", "Month", "Numerator", "Denominator", "Target"],
        ["On time", "%", "2026-01", 90, 100, 95],
        ["On time", "%", "2026-02", 93, 100, 95],
      ]),
    );
    expect(reading.questions.map(({ code }) => code)).toContain("percent-scale");
    expect(reading.figures.filter(({ series, asked }) => series === "target" && !asked)).toEqual([]);
  });

  test("the same row twice with the same figures needs no answer", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Month", "Actual"],
        ["Stock", "2026-01", 1],
        ["Stock", "2026-01", 1],
        ["Stock", "2026-02", 3],
      ]),
    );
    expect(reading.questions.filter(({ code }) => code === "duplicate-kpi")).toEqual([]);
  });

  test("all questions answered, nothing is asked any more", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "Target", "Budget", "Actual"],
        ["Stock", "soon", 2, 3],
        ["Stock", 95, 4, "%"],
        ["Headcount", 1, 1, "some"],
      ]),
    );
    const answers = Object.fromEntries(reading.questions.map(({ id, choices }) => [id, choices[0] ?? ""]));
    const settled = applyAnswers(reading, answers);
    expect(reading.questions.length).toBeGreaterThan(4);
    expect(settled.questions).toEqual([]);
    expect(settled.figures.filter(({ asked }) => asked)).toEqual([]);
    expect(settled.kpis.filter(({ direction }) => direction === "ask")).toEqual([]);
  });
});
