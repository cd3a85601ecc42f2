import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

/** What became of a cell: read, asked, or neither. */
const fateIn =
  (reading: ReturnType<typeof readSheet>) =>
  (cell: string): "read" | "asked" | "lost" => {
    const figure = reading.figures.find(({ at }) => at.endsWith(`!${cell}`));
    return figure === undefined ? "lost" : figure.asked === true ? "asked" : "read";
  };

describe("no figure is lost without a word", () => {
  test("a column headed for remarks of its own kind parts nothing into actual and target", () => {
    const reading = readSheet(
      gridOf([
        ["Kennzahl", "Art", "Ziel 2026", "Ist 2026"],
        ["Umsatz", "Chance", 10, 12],
        ["Kosten", "Risiko", 5, 6],
      ]),
    );
    expect(reading.figures.map(({ kpi, series, asked }) => [kpi, series, asked === true])).toEqual([
      ["Umsatz", "target", false],
      ["Umsatz", "actual", false],
      ["Kosten", "target", false],
      ["Kosten", "actual", false],
    ]);
  });

  test("among rows of actuals and targets one of another word is asked, and the others are read", () => {
    const fate = fateIn(
      readSheet(
        gridOf([
          ["KPI", "Scenario", "Jan 2026", "Feb 2026"],
          ["Net profit", "Actual", 10, 11],
          ["Net profit", "Target", 12, 13],
          ["Net profit", "Simulation", 14, 15],
        ]),
      ),
    );
    expect(["C2", "D2", "C3", "D3", "C4", "D4"].map(fate)).toEqual(["read", "read", "read", "read", "asked", "asked"]);
  });

  test("running totals among them are worked out from the others and stay out", () => {
    const fate = fateIn(
      readSheet(
        gridOf([
          ["KPI", "Scenario", "Jan 2026", "Feb 2026"],
          ["Net profit", "Actual", 10, 11],
          ["Net profit", "Target", 12, 13],
          ["Net profit", "YTD", 10, 21],
        ]),
      ),
    );
    expect(["C2", "C3", "C4"].map(fate)).toEqual(["read", "read", "lost"]);
  });

  test("a column of actuals beside columns that bear names is asked", () => {
    const fate = fateIn(
      readSheet(
        gridOf([
          ["Month", "Footfall", "Actual"],
          ["2026-01", 410, 12],
          ["2026-02", 415, 13],
        ]),
      ),
    );
    expect(["B2", "B3", "C2", "C3"].map(fate)).toEqual(["read", "read", "asked", "asked"]);
  });

  test("under a label that names the KPI the column of actuals is read, and a column with a name of its own is asked", () => {
    const reading = readSheet(
      gridOf([
        ["Indicador:", "Nivel de endeudamiento", ""],
        ["", "", ""],
        ["Fecha", "Resultado", "Afiliados"],
        ["2018-04", 2.19, 4100],
        ["2018-05", 2.23, 4180],
      ]),
    );
    expect(["B4", "B5", "C4", "C5"].map(fateIn(reading))).toEqual(["read", "read", "asked", "asked"]);
    expect(reading.figures.find(({ at }) => at.endsWith("!B4"))?.kpi).toBe("Nivel de endeudamiento");
  });
});

test("a form that names its KPI, a company and an area asks whose the figures are", () => {
  const sheet = (...labels: readonly (readonly [string, string])[]) =>
    readSheet(gridOf([...labels, ["Indicador:", "Nivel de endeudamiento"], ["", ""], ["Fecha", "Resultado"], ["2018-04", 2.19]]));
  const both = sheet(["Razón social", "Caja de Sucre"], ["Área:", "Contabilidad"]);
  expect(both.figures.map(({ asked }) => asked)).toEqual([true]);
  const one = sheet(["Razón social", "Caja de Sucre"]);
  expect(one.figures.map(({ entity, asked }) => [entity, asked === true])).toEqual([["Caja de Sucre", false]]);
});

describe("figures in rows of no table", () => {
  const table = [
    ["KPI", "Target", "Actual"],
    ["Net profit", 10, 12],
  ];
  const outside = (rows: Parameters<typeof gridOf>[0]) =>
    readSheet(gridOf(rows)).findings.flatMap(({ code, at, details }) => (code === "figures-outside" ? [[at, details["count"]]] : []));

  test("are said, with their first cell, their number and no year among them", () => {
    const above = [
      ["Ovens", "", ""],
      ["North", 14.5, 11],
      ["South", 16.5, 2024],
      ["", "", ""],
    ];
    expect(outside([...above, ...table])).toEqual([["Sheet1!B2", 3]]);
  });

  test("are none where a label has its number, and none in rows of the table", () => {
    const label = [
      ["Cost centre", 4410.5, ""],
      ["", "", ""],
    ];
    const legend = [
      ["", "", ""],
      ["Limits", 14.5, 22.5],
      ["More", 15.5, 23.5],
    ];
    expect(outside([...label, ...table])).toEqual([]);
    expect(outside([...table, ...legend])).toEqual([]);
  });
});

describe("lines of a ledger", () => {
  const sheet = (...headers: readonly string[]) =>
    readSheet(
      gridOf([
        headers,
        ["Travel", "Leeds", 10, 12],
        ["Salaries", "Leeds", 20, 22],
        ["Travel", "York", 11, 9],
        ["Salaries", "York", 21, 20],
      ]),
    );
  const told = ({ figures }: ReturnType<typeof sheet>) =>
    figures.map(({ kpi, entity, series, asked }) => [kpi, entity, series, asked === true]);

  test.each([
    ["account", "department", "budget", "actual"],
    ["GL Account", "Department", "Plan", "Actual"],
    ["Konto", "Abteilung", "Plan", "Ist"],
    ["Kostenart", "Abteilung", "Soll", "Ist"],
    ["Poste budgétaire", "Service", "Budget", "Réalisé"],
    ["Cuenta", "Departamento", "Presupuesto", "Real"],
    ["Rubrica", "Departamento", "Orçado", "Realizado"],
    ["科目", "部门", "预算", "实际"],
  ])("under %s are the KPIs of a budget", (...headers) => {
    const target = (kpi: string, entity: string) => [kpi, entity, "target", false];
    const actual = (kpi: string, entity: string) => [kpi, entity, "actual", false];
    expect(told(sheet(...headers))).toEqual(
      [
        ["Travel", "Leeds"],
        ["Travel", "York"],
        ["Salaries", "Leeds"],
        ["Salaries", "York"],
      ].flatMap(([kpi = "", entity = ""]) => [target(kpi, entity), actual(kpi, entity)]),
    );
  });

  test("accounts with a target may be customers, and are asked about", () => {
    const figures = told(sheet("Account", "Region", "Target", "Actual"));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(([, , , asked]) => asked === true)).toBe(true);
  });
});
