import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const kpisOf = (rows: Parameters<typeof gridOf>[0], merges: readonly string[] = []) => {
  const { kpis, findings } = readSheet(gridOf(rows, { merges }));
  return {
    kpis: kpis.map(({ name, perspective, objective, weight }) => ({ name, perspective, objective, weight })),
    leftOut: findings.filter(({ code }) => code === "column-left-out").map(({ details }) => details.header),
  };
};

describe("a table whose columns are levels", () => {
  test.each([
    ["Level 1", "Level 2", "Level 3"],
    ["First-level indicator", "Second-level indicator", "Third-level indicator"],
    ["Nivel 1", "Nivel 2", "Nivel 3"],
    ["一级指标", "二级指标", "三级指标"],
  ])("the deepest of %s, %s, %s names the KPIs, the others group them", (first, second, third) => {
    const { kpis } = kpisOf(
      [
        [first, second, third, "Target", "Actual"],
        ["Output", "Quantity", "Miles paved", 12, 10],
        ["", "", "Bridges mended", 4, 4],
        ["", "Quality", "Complaints answered", 50, 48],
        ["Effect", "Public", "Satisfied residents", 0.9, 0.88],
      ],
      ["A2:A4", "B2:B3"],
    );
    expect(kpis.map(({ name, perspective, objective }) => [perspective, objective, name])).toEqual([
      ["Output", "Quantity", "Miles paved"],
      ["Output", "Quantity", "Bridges mended"],
      ["Output", "Quality", "Complaints answered"],
      ["Effect", "Public", "Satisfied residents"],
    ]);
  });

  test("beside a column of KPIs all levels group them", () => {
    const { kpis } = kpisOf([
      ["Level 1", "Level 2", "KPI", "Target", "Actual"],
      ["Output", "Quantity", "Miles paved", 12, 10],
      ["Effect", "Public", "Satisfied residents", 0.9, 0.88],
    ]);
    expect(kpis.map(({ name, perspective, objective }) => [perspective, objective, name])).toEqual([
      ["Output", "Quantity", "Miles paved"],
      ["Effect", "Public", "Satisfied residents"],
    ]);
  });
});

describe("weights of groups", () => {
  const rows = (own: string) => [
    ["Weight", "Perspective", "KPI", "Target", "Actual", own],
    [0.6, "Safety", "Accidents", 0, 1, 50],
    ["", "", "Near misses reported", 5, 4, 50],
    [0.4, "Service", "Trains on time", 0.9, 0.88, 100],
  ];

  test.each([
    ["merged over their KPIs", ["A2:A3", "B2:B3"]],
    ["written once a group", []],
  ])("%s, they are no KPI's, which is said, and the KPIs keep their own", (_, merges) => {
    const { kpis, leftOut } = kpisOf(rows("Sub weighting"), merges);
    expect(kpis.map(({ weight }) => weight)).toEqual([50, 50, 100]);
    expect(leftOut).toEqual(["Weight"]);
  });

  test("the first KPI of a group does not take the weight of the group", () => {
    const without = rows("").map((row) => row.slice(0, 5));
    const { kpis, leftOut } = kpisOf(without, ["A2:A3", "B2:B3"]);
    expect(kpis.map(({ weight }) => weight)).toEqual([null, null, null]);
    expect(leftOut).toEqual(["Weight"]);
  });

  test("a weight in every row is each KPI's own", () => {
    const { kpis } = kpisOf([
      ["Perspective", "KPI", "Weight", "Target", "Actual"],
      ["Safety", "Accidents", 20, 0, 1],
      ["", "Near misses reported", 30, 5, 4],
      ["Service", "Trains on time", 50, 0.9, 0.88],
    ]);
    expect(kpis.map(({ weight }) => weight)).toEqual([20, 30, 50]);
  });
});
