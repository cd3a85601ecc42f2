import fc from "fast-check";
import { readSheet, readSheets } from "../../../src/domain/reading/readSheet";
import type { Reading } from "../../../src/domain/reading/reading";
import type { GridValue } from "../../../src/domain/reading/sheetGrid";
import { gridOf } from "./grids";

const entities = ({ figures }: Reading): readonly (string | null)[] => [...new Set(figures.map(({ entity }) => entity))];
const perspectives = ({ kpis }: Reading): readonly (string | null)[] => kpis.map(({ perspective }) => perspective);
const taken = ({ figures }: Reading): number => figures.filter(({ asked }) => !asked).length;

describe("a column headed by a word of two meanings", () => {
  const headings: readonly (readonly [heading: string, topics: readonly string[], head: readonly string[]])[] = [
    ["Area", ["Costs", "Patient safety", "Staffing"], ["Measure", "Target", "Actual"]],
    ["Bereich", ["Qualität", "Personal", "Kosten"], ["Kennzahl", "Ziel", "Ist"]],
    ["Domaine", ["Coûts", "Qualité de service", "Délais"], ["Indicateur", "Cible", "Réalisé"]],
    ["Ámbito", ["Costes", "Convivencia", "Clima laboral"], ["Indicador", "Meta", "Real"]],
    ["Área", ["Custos", "Qualidade", "Prazos"], ["Indicador", "Meta", "Realizado"]],
    ["Alan", ["Kalite", "Maliyet", "Verimlilik"], ["Gösterge", "Hedef", "Gerçekleşen"]],
    ["领域", ["质量", "成本", "安全"], ["指标", "目标", "实际"]],
  ];
  const names = ["Wert A7", "Wert B8", "Wert C9"];
  const sheet = (heading: string, head: readonly string[], parts: readonly string[], kpis: readonly string[]): Reading =>
    readSheet(gridOf([[heading, ...head], ...parts.map((part, index): GridValue[] => [part, kpis[index] ?? "", 10 + index, 11 + index])]));

  test.each(headings)("%s over topics groups the KPIs", (heading, topics, head) => {
    const reading = sheet(heading, head, topics, names);
    expect(perspectives(reading)).toEqual(topics);
    expect(entities(reading)).toEqual([null]);
    expect(taken(reading)).toBe(6);
  });

  test.each(headings)("%s says whose the figures are where a KPI comes again under another of its words", (heading, topics, head) => {
    const reading = sheet(heading, head, topics, ["Wert A7", "Wert A7", "Wert A7"]);
    expect(entities(reading)).toEqual(topics);
    expect(reading.kpis).toHaveLength(1);
  });

  const words = fc.uniqueArray(fc.stringMatching(/^[BDFGKLMNPRTVZ][aeiou][bdfgklmnprtvz][aeiou][bdfgklmnprtvz]{1,2}$/), {
    minLength: 3,
    maxLength: 3,
  });
  test("is asked about, whatever nobody knows stands under it: no figure is taken either way", () => {
    fc.assert(
      fc.property(fc.constantFrom("Area", "Bereich", "Área", "Service"), words, (heading, parts) => {
        const reading = sheet(heading, ["KPI", "Target", "Actual"], parts, names);
        expect(taken(reading)).toBe(0);
        expect(reading.questions.map(({ details }) => details["reason"])).toContain("perspective-or-entity");
      }),
      { numRuns: 60 },
    );
  });

  test("is a place's where places stand under it", () => {
    expect(entities(sheet("Area", ["KPI", "Target", "Actual"], ["North", "South", "East"], names))).toEqual(["North", "South", "East"]);
  });

  test("says whose the figures are beside another column that groups the KPIs", () => {
    const reading = readSheet(
      gridOf([
        ["Category", "Servicio", "KPI", "Target", "Actual"],
        ["Customer", "Biotren", "Passengers", 10, 12],
        ["Financial", "Araucanía", "Mean fare", 5, 6],
      ]),
    );
    expect(entities(reading)).toEqual(["Biotren", "Araucanía"]);
    expect(perspectives(reading)).toEqual(["Customer", "Financial"]);
  });
});

describe("what others reach", () => {
  test.each([
    "National",
    "National average",
    "Sector average",
    "Peers",
    "Bundesdurchschnitt",
    "Branchendurchschnitt",
    "Moyenne nationale",
    "Promedio del sector",
    "Média nacional",
    "Sektör ortalaması",
    "全国平均",
  ])("%s beside our figures is neither ours nor a department's, and the tab stays a tab", (word) => {
    const reading = readSheet(
      gridOf(
        [
          ["Theme", "Measure", "2024", `${word} 2024`, "Target 2025"],
          ["Attendance", "Overall absence", 7.1, 7, 6.5],
          ["Staffing", "Vacancies", 4, 5, 3],
        ],
        { sheet: "School data" },
      ),
    );
    expect(reading.figures.filter(({ at, asked }) => at.startsWith("School data!D") && !asked)).toEqual([]);
    expect(entities({ ...reading, figures: reading.figures.filter(({ asked }) => !asked) })).toEqual([null]);
    expect(taken(reading)).toBe(4);
  });

  test("National beside International is a part of the business", () => {
    const reading = readSheet(
      gridOf([
        ["KPI", "National", "International"],
        ["Orders", 7, 5],
        ["Returns", 1, 2],
      ]),
    );
    expect(entities(reading)).toEqual(["National", "International"]);
    expect(taken(reading)).toBe(0);
  });
});

describe("a code", () => {
  const rows = (code: string, name: string | null): GridValue[][] => [
    [code, ...(name === null ? [] : [name]), "KPI", "Target", "Actual"],
    ["BU10", ...(name === null ? [] : ["Packaging"]), "Net sales", 10, 12],
    ["BU20", ...(name === null ? [] : ["Labels"]), "Net sales", 8, 7],
  ];
  test.each([
    ["BU_CODE", "BU_NAME"],
    ["Store #", "Store"],
    ["Code agence", "Agence"],
    ["Standort-ID", "Standort"],
    ["Código de sucursal", "Sucursal"],
    ["部门编码", "部门"],
  ])("%s beside %s is an id, and alone it says whose the figures are", (code, name) => {
    const [both, alone] = [rows(code, name), rows(code, null)].map((each) => readSheet(gridOf(each)));
    expect([entities(both as Reading), taken(both as Reading)]).toEqual([["Packaging", "Labels"], 4]);
    expect([entities(alone as Reading), taken(alone as Reading)]).toEqual([["BU10", "BU20"], 4]);
  });
});

describe("a title that words an objective", () => {
  test.each([
    "Goal 1: Respond quickly",
    "Objective 2 – Prevent fires",
    "Ziel 3: Kosten senken",
    "Objectif 1.2 : Réduire les délais",
    "Objetivo 4. Crecer",
    "Stratejik Amaç 1: Büyüme",
    "目标1：提高质量",
    "Output 1.1: Water points rehabilitated",
  ])("%s is the objective of the KPIs below it, under the perspective above it", (title) => {
    const { kpis } = readSheet(
      gridOf(
        [
          ["KPI", "Target", "Actual"],
          ["Customer", "", ""],
          [title, "", ""],
          ["Complaints", 10, 12],
          ["Financial", "", ""],
          ["Operating cost", 10, 12],
        ],
        { merges: ["A2:C2", "A3:C3", "A5:C5"] },
      ),
    );
    expect(kpis.map(({ perspective, objective }) => [perspective, objective])).toEqual([
      ["Customer", title],
      ["Financial", null],
    ]);
  });

  test("stands in a column under a header nobody knows as well", () => {
    const { kpis } = readSheet(
      gridOf([
        ["Chain", "Indicator", "Target", "Actual"],
        ["Outcome 1: Safe water", "Households with water", 10, 12],
        ["Output 1.1: Wells", "Wells dug", 8, 9],
      ]),
    );
    expect(kpis.map(({ objective }) => objective)).toEqual(["Outcome 1: Safe water", "Output 1.1: Wells"]);
  });
});

describe("sheets of one shape", () => {
  const head = ["Measure", "FY 2023 Actual", "FY 2024 Actual", "FY 2025 Target"];
  const tab = (sheet: string, ...kpis: readonly string[]) =>
    gridOf([head, ...kpis.map((kpi, index): GridValue[] => [kpi, 10 + index, sheet.length + index, 12 + index])], { sheet });

  test("are of departments where one KPI comes again, which is no duplicate", () => {
    const reading = readSheets([
      tab("Police", "Response time", "Overtime hours"),
      tab("Fire & EMS", "Fires", "Overtime hours"),
      tab("Parks & Recreation", "Registrations"),
    ]);
    expect(entities(reading)).toEqual(["Police", "Fire & EMS", "Parks & Recreation"]);
    expect(reading.questions.filter(({ code }) => code === "duplicate-kpi")).toEqual([]);
    expect(reading.kpis.filter(({ name }) => name === "Overtime hours")).toHaveLength(1);
    expect(taken(reading)).toBe(15);
  });

  test("are of perspectives where their tabs are called so", () => {
    const reading = readSheets([tab("Financial", "Margin"), tab("Customer", "Complaints"), tab("Learning & Growth", "Training")]);
    expect(perspectives(reading)).toEqual(["Financial", "Customer", "Learning & Growth"]);
    expect(entities(reading)).toEqual([null]);
  });

  test("are asked about where their tabs may be anything", () => {
    expect(taken(readSheets([tab("Rose", "Falls"), tab("Iris", "Waiting time")]))).toBe(0);
  });

  test("say nothing where the tabs are those of any workbook", () => {
    expect(entities(readSheets([tab("Sheet1", "Falls"), tab("Sheet2", "Waiting time")]))).toEqual([null]);
  });
});
