import { readFileSync } from "node:fs";
import path from "node:path";
import { insertExample } from "../../../src/app/insertExample";
import type { ExampleSheet } from "../../../src/app/examples/exampleSheet";
import { actualMonths, monthCount, sampleFigures, type SampleFigure } from "../../../src/app/examples/sampleCompany/figures";
import { kpis } from "../../../src/app/examples/sampleCompany/kpis";
import { departments, entities, initiatives, objectives, perspectives } from "../../../src/app/examples/sampleCompany/organisation";
import { sampleCompany } from "../../../src/app/examples/sampleCompany/sampleCompany";
import { aggregations } from "../../../src/domain/aggregate";
import { directions } from "../../../src/domain/direction";
import { defaultJudgement, judge } from "../../../src/domain/judgement";
import { readSheets } from "../../../src/domain/reading/readSheet";
import type { FigureReading } from "../../../src/domain/reading/reading";
import type { SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { serialOfDay } from "../../../src/domain/period/serialDate";
import { readTarget } from "../../../src/domain/figures/target";
import { readThreshold } from "../../../src/domain/thresholds";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { startAddIn } from "../../support/addIn";
import { sheetNamed } from "../../support/workbooks";
import { cellKey } from "../../workbench/workbook/address";
import { openXlsx } from "../../workbench/xlsx";

jest.setTimeout(120_000);

const sheets = sampleCompany();
const sheetCalled = (name: string): ExampleSheet => {
  const found = sheets.find(({ sheet }) => sheet === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const gridOf = ({ sheet, rows, numberFormats, merges }: ExampleSheet): SheetGrid => ({
  sheet,
  row: 0,
  column: 0,
  values: rows.map((row) => row.map((value) => value ?? "")),
  formulas: rows.map((row) => row.map(() => "")),
  numberFormats,
  merges,
});

const figures = sampleFigures();
const october = actualMonths - 1;
const keyOf = (month: number): string => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const seriesNames = ["actual", "target", "numerator", "denominator"] as const;

describe("the company", () => {
  test("has four perspectives, 14 objectives, 24 KPIs, two divisions of three departments, nine initiatives, 36 months", () => {
    expect(new Set(objectives.map(({ perspective }) => perspective))).toEqual(new Set(perspectives));
    expect([perspectives.length, objectives.length, kpis.length, initiatives.length, monthCount]).toEqual([4, 14, 24, 9, 36]);
    expect(new Set(kpis.map(({ name }) => name)).size).toBe(24);
    const [company, ...others] = entities;
    const divisions = others.filter(({ parent }) => parent === company?.id);
    expect(divisions).toHaveLength(2);
    for (const { id } of divisions) expect(departments.filter(({ parent }) => parent === id)).toHaveLength(3);
    expect(others).toHaveLength(8);
  });

  test("has KPIs of every direction and aggregation, and of many units", () => {
    expect(new Set(kpis.map(({ direction }) => direction))).toEqual(new Set(directions));
    expect(new Set(kpis.map(({ aggregation }) => aggregation))).toEqual(new Set(aggregations));
    expect(kpis.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(["€ k", "%", "days", "ppm", "index", "complaints", "MWh", "hours"]),
    );
  });

  test("gives every objective a KPI, every department KPIs, every initiative an objective", () => {
    expect(new Set(kpis.map(({ objective }) => `O${objective}`))).toEqual(new Set(objectives.map(({ id }) => id)));
    departments.forEach((_, index) =>
      expect(figures.filter((series) => (series.departments[index] ?? []).length > 0).length).toBeGreaterThan(15),
    );
    for (const { objective } of initiatives) expect(objectives.map(({ id }) => id)).toContain(objective);
  });

  test("has initiatives whose progress, dates and status agree at the end of October 2026", () => {
    for (const { start, due, progress, status } of initiatives) {
      expect(start < due).toBe(true);
      expect(progress === 1).toBe(status === "Done");
      expect(progress === 0).toBe(status === "Not started");
      expect(due < "2026-10-31" && progress < 1).toBe(status === "Late");
      if (status === "Not started") expect(start > "2026-10-31").toBe(true);
    }
  });

  test("names no person: owners are roles", () => {
    const owners = [...entities, ...objectives, ...kpis, ...initiatives].map(({ owner }) => owner);
    const isRole =
      /^(?:Head of (?:[A-Z][a-z]+ ?)+|(?:Managing|Finance) Director|(?:Castings|Machined Parts|Coatings|Drives|Pumps|Service) Manager)$/;
    expect(owners.filter((owner) => !isRole.test(owner))).toEqual([]);
  });

  test("is the same whenever it is made", () => expect(sampleCompany()).toEqual(sheets));
});

describe("the figures of the departments make the company's", () => {
  const actuals = (parts: readonly (readonly SampleFigure[])[], month: number): number[] =>
    parts.flatMap((part) => part[month]?.actual ?? []);
  // Counted in whole units, so that no binary fraction hides a difference.
  const units = (figure: number, decimals: number): number => {
    const whole = Number((figure * 10 ** decimals).toFixed(0));
    expect(Math.abs(whole / 10 ** decimals - figure)).toBeLessThan(1e-9);
    return whole;
  };
  const unitsTogether = (all: readonly number[], decimals: number): number => all.reduce((sum, each) => sum + units(each, decimals), 0);
  const summed = figures.filter(({ kpi }) => kpi.rollUp === "sum");

  test.each(summed)(
    "$kpi.name: actuals and targets sum to the company's to the last unit in every month",
    ({ kpi, company, departments: parts }) => {
      for (const { month, actual, target } of company) {
        if (actual !== null) expect(unitsTogether(actuals(parts, month), kpi.decimals)).toBe(units(actual, kpi.decimals));
        const bounds = (raw: number | string): readonly number[] => {
          const read = readTarget(raw);
          if (read.kind !== "target") throw new Error(`no target: ${raw}`);
          return read.target.kind === "range" ? [read.target.low, read.target.high] : [read.target.figure];
        };
        bounds(target).forEach((bound, side) => {
          const shares = parts.flatMap((part) => (part[month] === undefined ? [] : [bounds(part[month].target)[side] ?? NaN]));
          expect(unitsTogether(shares, kpi.decimals)).toBe(units(bound, kpi.decimals));
        });
      }
    },
  );

  test.each(figures.filter(({ kpi }) => kpi.rollUp === "ratio"))(
    "$kpi.name: the company's is the sum of numerators over the sum of denominators, and each department's its own",
    ({ company, departments: parts }) => {
      for (const { month, actual, numerator, denominator } of company.slice(0, actualMonths)) {
        const there = parts.flatMap((part) => (part[month]?.actual == null ? [] : [part[month]]));
        const [above, below] = [there.map((part) => part.numerator ?? NaN), there.map((part) => part.denominator ?? NaN)];
        expect(unitsTogether(above, 4)).toBe(units(numerator ?? NaN, 4));
        expect(unitsTogether(below, 4)).toBe(units(denominator ?? NaN, 4));
        expect((actual ?? NaN) * unitsTogether(below, 4)).toBeCloseTo(unitsTogether(above, 4), 3);
        there.forEach((part) => expect((part.actual ?? NaN) * (part.denominator ?? NaN)).toBeCloseTo(part.numerator ?? NaN, 6));
        // Between the best and the worst of the departments, as a weighted mean is, and not their sum.
        expect(actual).toBeGreaterThanOrEqual(Math.min(...actuals(parts, month)));
        expect(actual).toBeLessThanOrEqual(Math.max(...actuals(parts, month)));
      }
    },
  );

  test.each(figures.filter(({ kpi }) => kpi.rollUp === "weighted"))(
    "$kpi.name: the mean by each department's share of the whole tree",
    ({ company, departments: parts }) => {
      const shares = departments.map(({ weight, parent }) => {
        const siblings = departments.filter((each) => each.parent === parent).reduce((sum, each) => sum + each.weight, 0);
        const division = entities.find(({ id }) => id === parent)?.weight ?? NaN;
        return (weight / siblings) * (division / 100);
      });
      expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      for (const { month, actual } of company) {
        if (actual === null) expect(actuals(parts, month)).toEqual([]);
        else
          expect(parts.reduce((sum, part, index) => sum + (part[month]?.actual ?? NaN) * (shares[index] ?? NaN), 0)).toBeCloseTo(actual, 8);
      }
    },
  );

  test("the lowest and the highest are one department's", () => {
    for (const { kpi, company, departments: parts } of figures)
      for (const { month, actual } of company.slice(0, actualMonths)) {
        const sorted = actuals(parts, month).sort((a, b) => a - b);
        if (kpi.rollUp === "min") expect(actual).toBe(sorted[0]);
        if (kpi.rollUp === "max") expect(actual).toBe(sorted.at(-1));
      }
  });

  test("what is not a sum has one target for all", () => {
    for (const { kpi, company, departments: parts } of figures.filter((series) => series.kpi.rollUp !== "sum"))
      for (const part of parts)
        expect([kpi.name, part.map(({ target }) => target)]).toEqual([
          kpi.name,
          part.length === 0 ? [] : company.map(({ target }) => target),
        ]);
  });
});

describe("how the company does", () => {
  const statusOf = (index: number, figure: SampleFigure | undefined): string => {
    const kpi = kpis[index];
    if (kpi === undefined || figure === undefined) return "not carried";
    const threshold = readThreshold(kpi.threshold);
    if (threshold.kind === "missing" || threshold.kind === "not-a-number") throw new Error(kpi.threshold);
    const by = { direction: kpi.direction, threshold, low: null, high: null, baseline: null, attainmentMethod: null };
    const { status } = judge(figure.actual, figure.target, by, defaultJudgement);
    return status.kind === "status" ? status.status : status.reason;
  };

  test("in October 2026 about 55 % of the KPIs are on target, 25 % at risk, 20 % off target", () => {
    const statuses = figures.map(({ company }, index) => statusOf(index, company[october]));
    const part = (status: string): number => statuses.filter((each) => each === status).length / statuses.length;
    expect(Math.abs(part("on-target") - 0.55)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(part("at-risk") - 0.25)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(part("off-target") - 0.2)).toBeLessThanOrEqual(0.05);
  });

  test("in every month of the last year some KPIs are on target, some at risk and some off", () => {
    for (let month = october - 11; month <= october; month++) {
      const statuses = new Set(figures.map(({ company }, index) => statusOf(index, company[month])));
      expect([...statuses].filter((each) => each !== "no-actual").sort()).toEqual(["at-risk", "off-target", "on-target"]);
    }
  });

  test("Castings has more KPIs off target than any other department", () => {
    const off = departments.map(
      (_, place) => figures.filter(({ departments: parts }, index) => statusOf(index, parts[place]?.[october]) === "off-target").length,
    );
    const [castings = 0, ...others] = off;
    expect(castings).toBeGreaterThan(Math.max(...others));
  });

  test("on-time delivery really shifts in April 2026: every month since lies below what the months before allow, none of those did", () => {
    const actuals = figures.find(({ kpi }) => kpi.name === "On-time delivery")?.company.flatMap(({ actual }) => actual ?? []) ?? [];
    const before = actuals.slice(0, 27);
    const ranges = before.slice(1).map((each, index) => Math.abs(each - (before[index] ?? NaN)));
    const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length;
    const [lower, upper] = [mean(before) - 2.66 * mean(ranges), mean(before) + 2.66 * mean(ranges)];
    expect(before.filter((each) => each < lower || each > upper)).toEqual([]);
    expect(actuals.slice(27).filter((each) => each >= lower)).toEqual([]);
    expect(actuals).toHaveLength(34);
  });

  test("a few months are missing: a survey twice at the company, single months at departments, one of them the latest", () => {
    const gaps = figures.flatMap(({ kpi, company }) =>
      company.slice(0, actualMonths).flatMap(({ month, actual }) => (actual === null ? [`${kpi.name} ${keyOf(month)}`] : [])),
    );
    expect(gaps).toEqual(["Customer satisfaction 2024-08", "Customer satisfaction 2025-08"]);
    const late = figures.flatMap(({ kpi, departments: parts }) =>
      parts.flatMap((part, place) =>
        kpi.aggregation !== "count" && part.length > 0 && part[october]?.actual === null
          ? [`${kpi.name}, ${departments[place]?.name}`]
          : [],
      ),
    );
    expect(late).toEqual(["First-pass yield, Pumps"]);
  });

  test("November and December 2026 have targets and no actuals", () => {
    for (const { company, departments: parts } of figures)
      for (const { actual, target } of [company, ...parts].flatMap((each) => each.slice(actualMonths))) {
        expect(actual).toBeNull();
        expect(target).not.toBe("");
      }
  });
});

describe("the add-in reads it as it is", () => {
  const line = (kpi: string, entity: string | null, period: string | null, series: string, figure: number | string): string =>
    [kpi, entity, period, series, figure].join(" | ");
  const read = (all: readonly FigureReading[]): readonly string[] =>
    all.map(({ kpi, entity, periodKey, series, value }) => line(kpi, entity, periodKey, series, value)).sort();
  const truth = (name: string, entity: string | null, rows: readonly SampleFigure[]): readonly string[] =>
    rows.flatMap((row) =>
      seriesNames.flatMap((series) => {
        const figure = row[series];
        return figure === null ? [] : [line(name, entity, keyOf(row.month), series, figure)];
      }),
    );
  const company = figures.flatMap((series) => truth(series.kpi.name, null, series.company));
  const isMonthly = ({ series }: FigureReading): boolean => seriesNames.some((each) => each === series);

  test("the sheet of KPIs: every KPI with all that is said of it, every figure, nothing asked, nothing left out", () => {
    const reading = readSheets([gridOf(sheetCalled("KPIs"))]);
    expect(
      reading.kpis.map(({ name, unit, direction, perspective, objective, owner, threshold }) => ({
        name,
        unit,
        direction,
        perspective,
        objective,
        owner,
        threshold,
      })),
    ).toEqual(
      kpis.map(({ name, unit, direction, owner, threshold, objective }) => ({
        name,
        unit,
        direction,
        perspective: objectives[objective - 1]?.perspective,
        objective: objectives[objective - 1]?.name,
        owner,
        threshold,
      })),
    );
    expect(reading.kpis.map(({ directionBecause }) => directionBecause)).toEqual(kpis.map(() => "stated"));
    const monthly = reading.figures.filter(isMonthly);
    expect(read(monthly)).toEqual([...company].sort());
    expect(reading.figures.filter((figure) => !isMonthly(figure)).map(({ kpi, series, value }) => [kpi, series, value])).toEqual(
      kpis.map(({ name, threshold }) => [name, "threshold-amber", threshold]),
    );
    expect(reading.figures.filter(({ asked }) => asked)).toEqual([]);
    expect(reading.notFigures).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
    expect(reading.kpis.map(({ aggregation }) => aggregation)).toEqual(kpis.map(({ aggregation }) => aggregation));
  });

  test("the company and its departments of 2026 together: one KPI each, and every figure with whose it is", () => {
    const all = sheetCalled("Department figures");
    const january = serialOfDay({ year: 2026, month: 1, day: 1 });
    const kept = all.rows.map((row, r) => r <= all.headerRow || Number(row[2]) >= january);
    const of2026 = { ...all, rows: all.rows.filter((_, r) => kept[r]), numberFormats: all.numberFormats.filter((_, r) => kept[r]) };
    const reading = readSheets([gridOf(sheetCalled("KPIs")), gridOf(of2026)]);
    expect(reading.kpis.map(({ name }) => name)).toEqual(kpis.map(({ name }) => name));
    const parts = figures.flatMap((series) =>
      series.departments.flatMap((rows, place) => truth(series.kpi.name, departments[place]?.name ?? null, rows.slice(24))),
    );
    const monthly = reading.figures.filter(isMonthly);
    expect(read(monthly)).toEqual([...company, ...parts].sort());
    expect(reading.questions).toEqual([]);
  });
});

describe("as a workbook", () => {
  test("sample-manufacturer.xlsx holds it cell by cell (after a change: npm run examples)", async () => {
    const opened = await openXlsx(
      readFileSync(path.join(__dirname, "../../workbench/examples/sample-manufacturer.xlsx")),
      "sample-manufacturer",
    );
    expect(opened.sheets.map(({ name }) => name)).toEqual(sheets.map(({ sheet }) => sheet));
    for (const [index, example] of sheets.entries()) {
      const cells = opened.sheets[index]?.cells ?? new Map();
      const found = example.rows.map((row, r) =>
        row.map((value, c) => {
          const cell = cells.get(cellKey(r, c));
          return [cell?.value ?? null, value === null ? "" : (cell?.style?.numberFormat ?? "General")];
        }),
      );
      expect(found).toEqual(
        example.rows.map((row, r) => row.map((value, c) => [value, value === null ? "" : example.numberFormats[r]?.[c]])),
      );
    }
  });

  test("the pane puts it into the open workbook, also beside sheets that have its names", async () => {
    const addIn = await startAddIn();
    const before = addIn.host.workbook.sheets.length;
    await insertExample(excelWorkbook, "company");
    await insertExample(excelWorkbook, "company");
    await addIn.host.settle();
    expect(addIn.host.workbook.sheets.slice(before).map(({ name }) => name)).toEqual([
      "KPIs",
      "Departments",
      "Department figures",
      "Initiatives",
      "KPIs 2",
      "Departments 2",
      "Department figures 2",
      "Initiatives 2",
    ]);
    const { rows } = sheetCalled("Department figures");
    const cells = sheetNamed(addIn.host.workbook, "Department figures").cells;
    expect(rows.map((row, r) => row.map((_, c) => cells.get(cellKey(r, c))?.value ?? null))).toEqual(rows);
    addIn.close();
  });
});
