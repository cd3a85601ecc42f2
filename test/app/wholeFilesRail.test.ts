import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildVerb } from "../headless/buildVerb";
import { readVerb } from "../headless/readVerb";
import { csvRecords, csvRows, workbookOfCsv } from "../support/csvWorkbook";
import { saveXlsx } from "../workbench/xlsx";

jest.setTimeout(240_000);

const file = "rail-operator-kpis.csv";
const folder = mkdtempSync(path.join(tmpdir(), "rail-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const published = csvRecords(file);
const scored = published.filter(({ estado }) => estado !== "");
const statuses: Readonly<Record<string, string>> = { ok: "on-target", alerta: "at-risk", critico: "off-target" };

/** Their second limit, 80 % of the target, is in no cell of theirs: a column says it. */
const withThreshold = (): readonly (readonly string[])[] => csvRows(file).map((row, index) => [...row, index === 0 ? "umbral" : "80%"]);

const said = async (run: typeof readVerb, args: readonly string[]): Promise<unknown> => {
  const lines: unknown[] = [];
  await run.run(args, (line) => lines.push(line));
  return lines[0];
};

interface Result {
  readonly kpi: string;
  readonly entity: string;
  readonly period: string;
  readonly actual: unknown;
  readonly target: unknown;
  readonly attainment: number | null;
  readonly status: string;
  readonly reason: string | null;
}

beforeAll(async () => {
  writeFileSync(at("rail.xlsx"), await saveXlsx(workbookOfCsv(csvRows(file), "kpis")));
  writeFileSync(at("rail80.xlsx"), await saveXlsx(workbookOfCsv(withThreshold(), "kpis")));
});

test("the file is what it is said to be: 171 rows, two of them without data", () => {
  expect(published).toHaveLength(171);
  expect(scored).toHaveLength(169);
  expect(published.filter(({ observacion }) => observacion === "Sin Datos")).toHaveLength(2);
});

describe("the rail operator's file, opened in Excel", () => {
  test("is read whole and without a question: their own status tells which way is better", async () => {
    const reading = (await said(readVerb, [at("rail.xlsx")])) as {
      readonly kpis: readonly { readonly name: string; readonly direction: string; readonly unit: string; readonly perspective: string }[];
      readonly figures: readonly {
        readonly at: string;
        readonly entity: string;
        readonly series: string;
        readonly value: unknown;
        readonly asked?: boolean;
      }[];
      readonly questions: readonly unknown[];
    };
    expect(reading.questions).toEqual([]);
    expect(reading.kpis.map(({ name, direction, unit, perspective }) => [name, direction, unit, perspective])).toEqual([
      ["Pasajeros", "higher", "pax", "Afluencia"],
      ["Tasa de Ocupación", "higher", "%", "Ocupación"],
      ["Tarifa Media", "higher", "CLP/pax", "Financiero"],
    ]);
    const figures = new Map(reading.figures.map((figure) => [figure.at, figure]));
    published.forEach(({ servicio, valor, meta }, index) => {
      for (const [column, series, written] of [
        ["E", "actual", valor],
        ["F", "target", meta],
      ] as const) {
        const figure = figures.get(`kpis!${column}${index + 2}`);
        if (written === "") expect(figure).toBeUndefined();
        else expect(figure).toMatchObject({ entity: servicio, series, value: Number(written) });
      }
    });
    expect(reading.figures.filter(({ series }) => series === "actual" || series === "target")).toHaveLength(338);
    expect(reading.figures.filter(({ asked }) => asked)).toEqual([]);
  });

  test("built with their limits, each status is theirs: 169 of 169, and two rows without any", async () => {
    const built = (await said(buildVerb, [at("rail80.xlsx"), at("out.xlsx")])) as { readonly results: readonly Result[] };
    const key = (kpi = "", entity = "", period = ""): string => JSON.stringify([kpi, entity, period]);
    const results = new Map(built.results.map((result) => [key(result.kpi, result.entity, result.period), result]));
    expect(built.results.filter(({ entity }) => entity !== "")).toHaveLength(171);
    const differing = scored.filter(
      ({ nombre, servicio, periodo, estado = "" }) => results.get(key(nombre, servicio, periodo))?.status !== statuses[estado],
    );
    expect(differing).toEqual([]);
    for (const { nombre, servicio, periodo, valor, meta } of scored) {
      const result = results.get(key(nombre, servicio, periodo));
      expect(result).toMatchObject({ actual: Number(valor), target: Number(meta), reason: null });
      expect(result?.attainment).toBeCloseTo(Number(valor) / Number(meta), 12);
    }
    for (const { nombre, servicio, periodo } of published.filter(({ estado }) => estado === ""))
      expect(results.get(key(nombre, servicio, periodo))).toMatchObject({ actual: null, status: "no-data", reason: "no-actual" });
  });

  test("the whole has no figure of its own, and says so: levels of four services are not added up", async () => {
    const built = (await said(buildVerb, [at("rail.xlsx"), at("out.xlsx")])) as {
      readonly results: readonly Result[];
      readonly findings: readonly { readonly code: string }[];
    };
    expect(built.results.filter(({ entity }) => entity === "").map(({ actual, status, reason }) => [actual, status, reason])).toEqual([
      [null, "no-data", "no-actual"],
      [null, "no-data", "no-actual"],
      [null, "no-data", "no-actual"],
    ]);
    expect(built.findings.map(({ code }) => code)).toContain("entities-only");
  });
});
