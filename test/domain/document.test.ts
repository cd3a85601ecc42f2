import { columnsOf, dataKey } from "../../src/domain/document";
import { readDocument } from "../../src/domain/readDocument";

describe("the stored tables", () => {
  it("are read by their headings, in whatever order and among whatever other columns", () => {
    const card = readDocument({
      BSC_Perspectives: { headers: ["Mine", "Weight", "Perspective", "Order", "ID"], values: [["x", 3, " Customer ", 2, "c "]] },
      BSC_Objectives: { headers: ["ID", "Perspective", "Objective", "Owner", "Weight"], values: [["o1", "c", "Please", "Ann", "2"]] },
      BSC_KPIs: {
        headers: [
          ...["ID", "Objective", "KPI", "Unit", "Direction", "Frequency", "Weight", "Owner"],
          ...["Threshold", "Low", "High", "Baseline", "Scoring"],
        ],
        values: [
          ["k1", "o1", "Wait", "min", "lower", "monthly", 4, "Bob", "110 %", 1, 2, 3, "linear 0; 200"],
          ["k2", "o1", "Mood", "", "sideways", "", "", "", 90, "", "n/a", "soon", 0],
          ["k3", "o1", "Odd", "", "up", "now and then", "heavy", "", "perhaps", "", "", "", "magic"],
        ],
      },
      BSC_Data: {
        headers: ["Period", "Target", "Actual", "Entity", "KPI", "Key"],
        values: [
          ["2026-03", 5, "95 %", "North", "k1", "k1|North|2026-03"],
          ["2026-04", "", true, "", "k1", ""],
        ],
      },
    });
    expect(card.perspectives).toEqual([{ id: "c", name: "Customer", order: 2, weight: 3 }]);
    expect(card.objectives).toEqual([{ id: "o1", perspectiveId: "c", name: "Please", owner: "Ann", weight: 2 }]);
    expect(card.kpis).toEqual([
      {
        ...{ id: "k1", objectiveId: "o1", name: "Wait", unit: "min", direction: "lower", frequency: "month", weight: 4, owner: "Bob" },
        ...{
          threshold: { kind: "share", share: 1.1 },
          low: 1,
          high: 2,
          baseline: 3,
          attainmentMethod: null,
          aggregation: null,
          targetAggregation: null,
        },
        scoring: { method: "linear", parameters: [0, 200] },
      },
      {
        ...{ id: "k2", objectiveId: "o1", name: "Mood", unit: "", direction: null, frequency: null, weight: 1, owner: "" },
        ...{
          threshold: { kind: "figure", figure: 90 },
          low: null,
          high: null,
          baseline: null,
          attainmentMethod: null,
          aggregation: null,
          targetAggregation: null,
          scoring: null,
        },
      },
      {
        ...{ id: "k3", objectiveId: "o1", name: "Odd", unit: "", direction: "higher", frequency: null, weight: 1, owner: "" },
        ...{
          threshold: null,
          low: null,
          high: null,
          baseline: null,
          attainmentMethod: null,
          aggregation: null,
          targetAggregation: null,
          scoring: { method: null, text: "magic" },
        },
      },
    ]);
    expect(card.figures).toEqual([
      { kpiId: "k1", entity: "North", period: "2026-03", actual: "95 %", target: 5 },
      { kpiId: "k1", entity: "", period: "2026-04", actual: "true", target: null },
    ]);
  });

  it("that are not there are empty; rows without an id are passed over, and the others are in their order", () => {
    expect(readDocument({})).toEqual({ perspectives: [], objectives: [], kpis: [], figures: [] });
    const headers = ["ID", "Perspective", "Weight"];
    const values = [
      ["", "Draft", 1],
      ["  ", "Draft", 1],
      ["f", "Financial", ""],
      ["c", "Customer", ""],
    ];
    expect(readDocument({ BSC_Perspectives: { headers, values } }).perspectives).toEqual([
      { id: "f", name: "Financial", order: 1, weight: 1 },
      { id: "c", name: "Customer", order: 2, weight: 1 },
    ]);
  });

  it("have our own columns behind the ones that people fill", () => {
    expect(columnsOf("BSC_Entities")).toEqual(["ID", "Entity", "Parent", "Owner", "Weight"]);
    const data = columnsOf("BSC_Data");
    expect(data.slice(0, 5)).toEqual(["KPI", "Entity", "Period", "Actual", "Target"]);
    expect(data.indexOf("Key")).toBeGreaterThan(data.indexOf("Comment"));
  });
  it("find a row of figures by KPI, entity and period", () => expect(dataKey("k1", "", "2026-03")).toBe("k1||2026-03"));
});
