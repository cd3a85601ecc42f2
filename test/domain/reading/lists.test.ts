import { lists } from "../../../src/domain/reading/tables/lists";
import { readSheet, readSheets } from "../../../src/domain/reading/readSheet";
import type { SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { gridOf } from "./grids";

/** Sheets that each recogniser knows for a list of something else than KPIs. */
const sheets: Readonly<Record<keyof typeof lists, readonly SheetGrid[]>> = {
  entities: [
    gridOf([
      ["Entity", "Parent", "Owner", "Weight", "Room"],
      ["North", "Group", "Bea", 60, "under the roof"],
      ["South", "Group", "Cem", 40, "by the gate"],
    ]),
    gridOf([
      ["Who we are"],
      [],
      ["Entity", "Parent", "Owner", "Weight"],
      ["Group", "", "Ann", 100],
      ["North", "Group", "Bea", 60],
      ["South", "Group", "Cem", 40],
    ]),
    gridOf([
      ["Abteilung", "Übergeordnet", "Verantwortlich", "Gewicht"],
      ["Werk Ulm", "Konzern", "A. Roth", 60],
      ["Werk Graz", "Konzern", "B. Kern", 40],
    ]),
  ],
  "nothing-measured": [
    gridOf([
      ["Objective", "Owner", "Weight", "Room"],
      ["Grow", "Bea", 60, "A 1"],
      ["Delight", "Cem", 40, "B 2"],
    ]),
  ],
  initiatives: [
    gridOf(
      [
        ["Initiatives 2026"],
        [],
        ["Objective", "Initiative", "Owner", "Start", "Due", "Progress", "Status"],
        ["Grow", "New web shop", "Ann", 46054, 46203, 0.4, "On track"],
        ["Grow", "Second shift", "Bea", 46082, 46295, 0.1, "Late"],
      ],
      { formats: { D4: "yyyy-mm-dd", D5: "yyyy-mm-dd", E4: "yyyy-mm-dd", E5: "yyyy-mm-dd", F4: "0%", F5: "0%" } },
    ),
    gridOf([
      ["Maßnahme", "Verantwortlich", "Beginn", "Termin", "Budget", "Ist"],
      ["Neuer Webshop", "A. Roth", "01.02.2026", "30.06.2026", 40000, 12000],
      ["Zweite Schicht", "B. Kern", "01.03.2026", "30.09.2026", 15000, 0],
    ]),
  ],
};

describe.each(Object.keys(lists) as (keyof typeof lists)[])("a list: %s", (name) => {
  test.each(sheets[name].map((grid) => [grid.values.flat().slice(0, 8).join(" "), grid] as const))(
    "no KPI is made of %s",
    (_text, grid) => {
      const { kpis, figures, questions, findings } = readSheet(grid);
      expect({ kpis, figures, questions }).toEqual({ kpis: [], figures: [], questions: [] });
      expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
    },
  );

  test("the user can say that a column names KPIs, and then they are read", () => {
    const [grid] = sheets[name];
    const { lines } = readSheet(grid as SheetGrid);
    const line = (header: string) => lines.find((each) => each.header === header);
    const names = line("Entity") ?? line("Initiative") ?? line("Objective");
    const corrected = readSheets([grid as SheetGrid], { [names?.id ?? ""]: "kpi" });
    expect(corrected.kpis.length).toBeGreaterThan(1);
  });
});

describe("KPIs with the same columns beside them are no list", () => {
  test("actions with their dates beside KPIs", () => {
    const { kpis, figures } = readSheet(
      gridOf([
        ["KPI", "Target", "Actual", "Initiative", "Start", "Due"],
        ["Churn rate", 5, 6, "Call back", "2026-01-01", "2026-06-30"],
      ]),
    );
    expect([kpis.length, figures.map(({ series, value }) => [series, value])]).toEqual([
      1,
      [
        ["target", 5],
        ["actual", 6],
      ],
    ]);
  });

  test("one KPI by month, named by its tab", () => {
    const reading = readSheet(
      gridOf(
        [
          ["Month", "Target", "Actual"],
          ["2026-01", 5, 6],
          ["2026-02", 5, 4],
        ],
        { sheet: "Churn rate" },
      ),
    );
    expect(reading.figures).toHaveLength(4);
  });
});
