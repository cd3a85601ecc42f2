import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { GridValue } from "../../../src/domain/reading/sheetGrid";
import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf, type GridExtras } from "./grids";

const folder = path.join(__dirname, "../../golden/reading");

interface Input extends GridExtras {
  readonly promise: string;
  readonly rows: readonly (readonly (GridValue | null)[])[];
}

type ExpectedFigure = [
  at: string,
  kpi: string,
  series: string,
  period: string | null,
  value: GridValue,
  entity?: string | null,
  asked?: "asked",
];

interface Expected {
  readonly kpis: readonly Readonly<Record<string, unknown>>[];
  readonly figures: readonly ExpectedFigure[];
  readonly blanks: readonly string[];
  readonly notFigures: readonly string[];
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

describe.each(readdirSync(folder))("a sheet as in golden/reading/%s", (name) => {
  const input = JSON.parse(readFileSync(path.join(folder, name, "input.json"), "utf8")) as Input;
  const expected = JSON.parse(readFileSync(path.join(folder, name, "expected.json"), "utf8")) as Expected;
  const reading = readSheet(gridOf(input.rows, input));
  const cell = (at: string): string => at.replace("Sheet1!", "");

  test(input.promise, () => {
    const figures = reading.figures.map(
      ({ at, kpi, series, period, value, entity, asked }): ExpectedFigure =>
        [cell(at), kpi, series, period, value, entity, ...(asked ? (["asked"] as const) : [])] as ExpectedFigure,
    );
    expect(figures).toEqual(
      expected.figures.map(([at, kpi, series, period, value, entity = null, ...asked]) => [
        at,
        kpi,
        series,
        period,
        value,
        entity,
        ...asked,
      ]),
    );
    expect(reading.kpis).toEqual(expected.kpis.map((kpi) => expect.objectContaining(kpi)));
  });

  test("says what has no figure, what is none, what it asks and what it found", () => {
    const named = ({ code, at }: { code: string; at: string }): string => (at === "Sheet1" ? code : `${code} ${cell(at)}`);
    expect(reading.blanks.map(({ at }) => cell(at))).toEqual(expected.blanks);
    expect(reading.notFigures.map(cell).sort()).toEqual([...expected.notFigures].sort());
    expect(reading.questions.map(named)).toEqual(expected.questions);
    expect(reading.findings.map(named).sort()).toEqual([...expected.findings].sort());
  });

  test("every figure asked about has its question", () => {
    const ids = new Set(reading.questions.map(({ id }) => id));
    expect(reading.figures.filter(({ asked, question }) => asked && !ids.has(question ?? ""))).toEqual([]);
    expect(ids.size).toBe(reading.questions.length);
  });
});
