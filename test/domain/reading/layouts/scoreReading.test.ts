import type { FigureReading, KpiReading, Reading } from "../../../../src/domain/reading/reading";
import { readSheets } from "../../../../src/domain/reading/readSheet";
import { openLayouts } from "./openLayouts";
import { scoreReading } from "./scoreReading";

const [layout] = openLayouts.filter(({ id }) => id === "L36");
if (!layout) throw new Error("L36 is missing");
const { expected, grids } = layout;
const read = readSheets(grids);

/** The human's own reading, as if the reader had made it. */
const human: Pick<Reading, "kpis" | "figures"> = {
  kpis: expected.kpis.map((kpi, row): KpiReading => ({
    ...kpi,
    at: kpi.at ?? "",
    row,
    directionBecause: "stated",
    threshold: null,
    low: null,
    high: null,
    baseline: null,
  })),
  figures: expected.figures.map((figure): FigureReading => ({
    ...figure,
    value: String(figure.value),
    kpiIndex: 0,
    periodKey: null,
    numberFormat: "General",
  })),
};
const changed = (change: (figure: FigureReading) => FigureReading | null): Pick<Reading, "kpis" | "figures"> => ({
  ...human,
  figures: human.figures.flatMap((figure) => (figure.at === "executive!D2" ? (change(figure) ?? []) : figure)),
});

describe("the scorer", () => {
  test("finds a human's reading wholly right", () => {
    const { core, right, misses } = scoreReading(human, expected);
    expect({ right, misses }).toEqual({ right: core, misses: [] });
  });

  test.each([
    ["another KPI", { kpi: "New Logos" }],
    ["another entity", { entity: "Support" }],
    ["no entity", { entity: null }],
    ["another period", { period: "2026" }],
    ["another series", { series: "target" }],
  ] as const)("finds a figure of %s wrong", (_, difference) => {
    expect(
      scoreReading(
        changed((figure) => ({ ...figure, ...difference })),
        expected,
      ),
    ).toMatchObject({ wrong: 1, right: 13 });
  });

  test("lets case, white space, quotes and dollar signs pass", () => {
    const same = changed((figure) => ({ ...figure, at: "'executive'!$D$2", kpi: " monthly  REVENUE", entity: "SALES" }));
    expect(scoreReading(same, expected)).toMatchObject({ wrong: 0, right: 14, strayed: 0 });
  });

  test("counts what is asked and what is missed, neither as right", () => {
    expect(
      scoreReading(
        changed((figure) => ({ ...figure, asked: true, kpi: "x" })),
        expected,
      ),
    ).toMatchObject({ asked: 1, wrong: 0, right: 13 });
    expect(
      scoreReading(
        changed(() => null),
        expected,
      ),
    ).toMatchObject({ missed: 1, wrong: 0, right: 13 });
  });

  test("a core figure from a cell that is none is invented, from one of another series astray", () => {
    const elsewhere = (at: string): Pick<Reading, "kpis" | "figures"> => ({
      ...human,
      figures: [...human.figures, ...human.figures.slice(0, 1).map((figure) => ({ ...figure, at }))],
    });
    expect(scoreReading(elsewhere("executive!Z9"), { ...expected, notFigures: ["executive!Z9"] })).toMatchObject({
      invented: 1,
      strayed: 0,
    });
    expect(scoreReading(elsewhere("executive!E2"), expected)).toMatchObject({ invented: 0, strayed: 1 });
  });

  test("a firm direction where the human would ask is wrong, asking never is", () => {
    const pointing = (direction: KpiReading["direction"]): Pick<Reading, "kpis" | "figures"> => ({
      ...human,
      kpis: human.kpis.map((kpi) => ({ ...kpi, direction })),
    });
    const open = { ...expected, kpis: expected.kpis.map((kpi) => ({ ...kpi, direction: "ask" as const })) };
    expect(scoreReading(pointing("ask"), expected).directionsWrong).toBe(0);
    expect(scoreReading(pointing("range"), expected).directionsWrong).toBe(expected.kpis.length);
    expect(scoreReading(pointing("higher"), open).directionsWrong).toBe(expected.kpis.length);
  });

  test("finds the reader's own reading of a plain sheet right", () => {
    expect(scoreReading(read, expected)).toMatchObject({ core: 14, right: 14 });
  });
});
