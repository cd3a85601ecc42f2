import { readFileSync } from "node:fs";
import path from "node:path";
import { bamboobscSample } from "../../../src/app/examples/bamboobscSample";
import { plantKpis } from "../../../scripts/examples/plantKpis";
import { untidyKpis } from "../../../scripts/examples/untidyKpis";
import { bostonCityScore } from "../../../src/app/examples/bostonCityScore";
import type { ExampleSheet } from "../../../src/app/examples/exampleSheet";
import { readSheet } from "../../../src/domain/reading/readSheet";
import type { Reading } from "../../../src/domain/reading/reading";
import type { SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { cellKey } from "../../workbench/workbook/address";
import { openXlsx } from "../../workbench/xlsx";

const gridOf = ({ sheet, rows, numberFormats, merges }: ExampleSheet): SheetGrid => ({
  sheet,
  row: 0,
  column: 0,
  values: rows.map((row) => row.map((value) => value ?? "")),
  formulas: rows.map((row) => row.map(() => "")),
  numberFormats,
  merges,
});
const read = (example: ExampleSheet): Reading => readSheet(gridOf(example));

interface Published {
  readonly metric: string;
  readonly direction: string;
  readonly target: string;
  readonly period: string;
  readonly published_score: string;
}

interface PublishedSample {
  readonly target: number;
  readonly perspectives: readonly {
    readonly name: string;
    readonly objectives: readonly {
      readonly name: string;
      readonly kpis: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
    }[];
  }[];
  readonly actuals: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function publishedScores(): readonly Published[] {
  const [header = "", ...lines] = readFileSync(path.join(__dirname, "../../data/boston-cityscore-2026.csv"), "utf8").trim().split("\n");
  const names = header.split(",");
  return lines.map(
    (line) => Object.fromEntries(line.split(",").map((value, index) => [names[index], value.trim()])) as unknown as Published,
  );
}

/** A file holds #N/A as an error, the add-in's rows as its text. */
const errorText = (value: unknown): unknown => (typeof value === "object" && value !== null && "error" in value ? value.error : value);

describe("the Boston CityScore example", () => {
  const reading = read(bostonCityScore);
  const withTarget = publishedScores().filter(({ target }) => target !== "");

  test("holds every metric with a fixed target once, with its direction and target, blank ones included", () => {
    const metrics = new Map(withTarget.map((row) => [row.metric, row]));
    expect(reading.kpis.map(({ name, direction }) => [name, direction])).toEqual(
      [...metrics.values()].map(({ metric, direction }) => [metric, direction]),
    );
    const targets = reading.figures.filter(({ series }) => series === "target").map(({ kpi, value }) => [kpi, value]);
    expect(targets).toEqual([...metrics.values()].map(({ metric, target }) => [metric, Number(target)]));
  });

  test("reproduces the 39 published scores: actual over target, target over actual where lower is better", () => {
    const targets = new Map(reading.figures.filter(({ series }) => series === "target").map(({ kpi, value }) => [kpi, Number(value)]));
    const scores = new Map(
      reading.figures
        .filter(({ series }) => series === "actual")
        .map(({ kpi, kpiIndex, periodKey, value }) => {
          const target = targets.get(kpi) ?? NaN;
          return [`${kpi} ${periodKey}`, reading.kpis[kpiIndex]?.direction === "lower" ? target / Number(value) : Number(value) / target];
        }),
    );
    const published = withTarget.filter((row) => row.published_score !== "");
    expect(published).toHaveLength(39);
    expect(scores.size).toBe(39);
    for (const { metric, period, published_score } of published)
      expect(Math.abs((scores.get(`${metric} ${period}`) ?? NaN) - Number(published_score))).toBeLessThan(1e-9);
  });

  test("leaves the six blank figures blank, and asks nothing", () => {
    expect(reading.blanks.map(({ kpi, periodKey }) => `${kpi} ${periodKey}`)).toEqual(
      withTarget.filter((row) => row.published_score === "").map(({ metric, period }) => `${metric} ${period}`),
    );
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  test("says that the perspectives are a mapping of ours", () => {
    expect(bostonCityScore.rows.slice(0, bostonCityScore.headerRow).flat().join(" ")).toMatch(/perspectives.*mapped/);
    expect(new Set(reading.kpis.map(({ perspective }) => perspective))).toEqual(
      new Set(["Customer", "Internal process", "Learning and growth"]),
    );
  });
});

describe("the five years of a company", () => {
  const published = JSON.parse(readFileSync(path.join(__dirname, "../../data/bamboobsc-sample.json"), "utf8")) as PublishedSample;
  const reading = read(bamboobscSample);

  test("holds every KPI of the published sample where it belongs, with its weight, and asks nothing", () => {
    expect(reading.kpis.map(({ perspective, objective, name, weight }) => [perspective, objective, name, weight])).toEqual(
      published.perspectives.flatMap((perspective) =>
        perspective.objectives.flatMap((objective) =>
          objective.kpis.map(({ name, weight }) => [perspective.name, objective.name, name, weight]),
        ),
      ),
    );
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  test("holds its target and its figures of all five years", () => {
    const ids = published.perspectives.flatMap(({ objectives }) => objectives.flatMap(({ kpis }) => kpis));
    const actuals = new Map(ids.map(({ id, name }) => [name, published.actuals[id]]));
    const figures = reading.figures.filter(({ series }) => series === "actual");
    expect(figures).toHaveLength(30);
    for (const { kpi, periodKey, value } of figures)
      expect([kpi, periodKey, value]).toEqual([kpi, periodKey, actuals.get(kpi)?.[periodKey ?? ""]]);
    expect(reading.figures.filter(({ series }) => series === "target").map(({ value }) => value)).toEqual(Array(6).fill(published.target));
  });
});

describe("the plant example", () => {
  test("is read whole: twelve months of ten KPIs, nothing asked", () => {
    const reading = read(plantKpis);
    expect(reading.kpis).toHaveLength(10);
    expect(
      reading.kpis.map(({ objective, owner, weight, threshold }) => [objective, owner, weight, threshold].includes(null)),
    ).not.toContain(true);
    expect(reading.figures.filter(({ series }) => series === "actual")).toHaveLength(120);
    expect(new Set(reading.figures.filter(({ series }) => series === "actual").map(({ periodKey }) => periodKey)).size).toBe(12);
    expect(reading.questions).toEqual([]);
  });
});

describe("the untidy example", () => {
  const reading = read(untidyKpis);

  test("shows a finding for each of its mistakes", () => {
    const codes = new Set(reading.findings.map(({ code }) => code));
    const mistakes = [
      "text-number",
      "not-a-number",
      "error-cell",
      "duplicate-kpi",
      "total-row-left-out",
      "unreadable-target",
      "percent-scale",
      "unknown-direction-word",
      "direction-contradicts-name",
      "merged-cells",
    ];
    expect(mistakes.filter((code) => !codes.has(code as never))).toEqual([]);
  });

  test("asks where it cannot know", () => {
    expect(new Set(reading.questions.map(({ code }) => code))).toEqual(
      new Set(["direction", "percent-scale", "duplicate-kpi", "unreadable-figure"]),
    );
  });

  test("takes no total for a KPI", () => expect(reading.kpis.map(({ name }) => name)).not.toContain("Total"));
});

describe.each([bostonCityScore, bamboobscSample, plantKpis, untidyKpis])("the workbook $file.xlsx", (example) => {
  test("holds what the add-in's own example holds, cell by cell (after a change: npm run examples)", async () => {
    const file = path.join(__dirname, `../../workbench/examples/${example.file}.xlsx`);
    const { sheets } = await openXlsx(readFileSync(file), example.file);
    expect(sheets.map(({ name }) => name)).toEqual([example.sheet]);
    const cells = sheets[0]?.cells ?? new Map();
    example.rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = cells.get(cellKey(r, c));
        expect(errorText(cell?.value) ?? null).toBe(value);
        if (value !== null) expect(cell?.style?.numberFormat ?? "General").toBe(example.numberFormats[r]?.[c]);
      }),
    );
  });
});
