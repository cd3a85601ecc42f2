import fc from "fast-check";
import {
  completeMatrix,
  exactDifference,
  exactSum,
  figuresIn,
  FigureTable,
  proposeDecimals,
  proposeMatrix,
  type CascadeInput,
} from "../../../src/domain/cascade";
import type { PeriodKey } from "../../../src/domain/period/period";
import { cascadeOf, entitiesDrawn } from "./cascadeOf";

const drawing = "Works\n  North 55\n    Casting 35\n    Parts 40\n    Coating 25\n  South 45\n    Drives 60\n    Pumps 40";
const entities = entitiesDrawn(drawing);
const [casting, parts, south, drives] = ["E3", "E4", "E6", "E7"];
const kpis = [
  { id: "K1", name: "Revenue", unit: "€ k", aggregation: "sum" as const },
  { id: "K2", name: "Share price", unit: "€", aggregation: "last" as const },
];
const base = cascadeOf({ entities, kpis, lines: [], targets: { K1: { "": [7200] } } });
const propose = (carried: Readonly<Record<string, readonly string[]>>, input: CascadeInput = base) =>
  proposeMatrix({ ...input, carriedNow: (kpiId, entityId) => carried[kpiId]?.includes(entityId) === true });

describe("a matrix that is proposed", () => {
  it("is carried by all with their weights where no entity has figures, and by nobody where only the company has them", () => {
    const [revenue, price] = propose({}).lines;
    expect(Object.fromEntries(revenue?.weights ?? [])).toEqual({ E2: 55, E3: 35, E4: 40, E5: 25, E6: 45, E7: 60, E8: 40 });
    expect(revenue).toMatchObject({ kind: "split", proposed: true, because: "sums", weighting: "typed", decimals: 0 });
    expect(price).toMatchObject({ kind: null, because: "company-only" });
    expect(price?.weights.size).toBe(0);
  });

  it("is carried by those with figures and those above them, who weigh in part: 55 × (35 + 40) / 100, and 45 × 60 / 100", () => {
    const [revenue] = propose({ K1: [casting, parts, drives] }).lines;
    expect(Object.fromEntries(revenue?.weights ?? [])).toEqual({ E2: 41.25, E3: 35, E4: 40, E6: 27, E7: 60 });
  });

  it("leaves to the company what it alone has figures of, where entities have figures of other KPIs", () => {
    const two = cascadeOf({ entities, kpis: [...kpis.slice(0, 1), { id: "K3", name: "Receivables", unit: "€ k", aggregation: "last" }], lines: [] }); // prettier-ignore
    const kinds = (carried: Readonly<Record<string, readonly string[]>>) =>
      propose(carried, two).lines.map(({ kind, because }) => [kind, because]);
    expect(kinds({ K1: ["", casting], K3: [""] })).toEqual([["split", "sums"], [null, "company-only"]]); // prettier-ignore
    expect(kinds({ K1: [""], K3: [""] })).toEqual([["split", "sums"], ["split", "level"]]); // prettier-ignore
    expect(kinds({ K1: ["", casting] })).toEqual([["split", "sums"], ["split", "level"]]); // prettier-ignore
  });

  it("has as many decimals as the targets show, and more where money is parted small", () => {
    const decimals = (unit: string, ...targets: number[]) => {
      const periods = targets.map((_, index) => `2026-0${index + 1}`);
      return proposeDecimals(
        { id: "K1", unit },
        cascadeOf({ entities, kpis: [{ id: "K1" }], lines: [], periods, targets: { K1: { "": targets } } }),
      );
    };
    expect(decimals("orders", 120)).toBe(0);
    expect(decimals("orders", 120, 120.5)).toBe(1);
    expect(decimals("employees", 3)).toBe(0);
    // Five departments: 0.8 each is two digits as 0.80, 1,440 needs none.
    expect(decimals("€ m", 4)).toBe(2);
    expect(decimals("€ k", 7200)).toBe(0);
    expect(decimals("€ k")).toBe(0);
    expect(decimals("€ m", 0)).toBe(0);
  });

  it("completes what stands: new KPIs, and new entities where one beside them carries", () => {
    const stored = propose({ K1: [casting] });
    const grown = cascadeOf({
      entities: [
        ...entities,
        { id: "E9", name: "Forge", parentId: "E2", owner: "", weight: 30 },
        { id: "E10", name: "Valves", parentId: south, owner: "", weight: 10 },
        { id: "E11", name: "Hammer", parentId: "E9", owner: "", weight: 1 },
        { id: "E13", name: "Anvil", parentId: "E9", owner: "", weight: 1 },
        { id: "E12", name: "West", parentId: "E1", owner: "", weight: 5 },
      ],
      kpis: [...kpis, { id: "K3", name: "Orders", unit: "orders", aggregation: "sum" }],
      lines: [],
    });
    const isNew = (id: string): boolean => ["E9", "E10", "E11", "E12", "E13"].includes(id);
    const completed = completeMatrix(stored, propose({}, grown), grown.tree, isNew);
    const [revenue, price, orders] = completed.lines;
    // Forge stands beside Casting, Hammer and Anvil below Forge, West beside North; South's teams have none of it, nor has Valves.
    expect([...(revenue?.weights.keys() ?? [])].sort()).toEqual(["E11", "E12", "E13", "E2", "E3", "E9"]);
    expect(revenue?.weights.get("E9")).toBe(30);
    expect(price?.weights.size).toBe(0);
    expect(orders?.weights.size).toBe(12);
  });
});

describe("figures by their place", () => {
  const [period, other] = ["2026-01", "2026-02"] as PeriodKey[];

  it("of two in one place the first stands; where there is none there is none", () => {
    const at = { kpiId: "K1", entityId: "E1", period: period ?? ("" as PeriodKey) };
    const figures = figuresIn([{ ...at, figure: 0 }, { ...at, figure: 2 }]); // prettier-ignore
    expect(figures.get("K1", "E1", at.period)).toBe(0);
    expect(figures.get("K1", "E2", at.period)).toBeNull();
  });

  it("a table takes what it has a place for and knows nothing of the rest", () => {
    const table = new FigureTable(base);
    if (period === undefined || other === undefined) throw new Error("no periods");
    table.put("K1", "", period, 5);
    table.put("K1", "E3", period, 0);
    table.put("K9", "E3", period, 7);
    table.put("K1", "E3", other, 7);
    expect([table.get("K1", "", period), table.get("K1", "E3", period), table.get("K2", "E3", period)]).toEqual([5, 0, null]);
    expect([table.get("K9", "E3", period), table.get("K1", "E3", other)]).toEqual([null, null]);
    table.put("K1", "", period, null);
    expect(table.get("K1", "", period)).toBeNull();
  });
});

describe("sums of written figures", () => {
  it("have no binary noise", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactDifference(0.3, 0.1)).toBe(0.2);
    expect(exactSum([1e20, 1, -1e20])).toBe(1);
    expect(exactSum([1.0000000001, 2e-10])).toBe(1.0000000003);
    expect(exactSum([])).toBe(0);
    expect(Object.is(exactDifference(0.1, 0.1), 0)).toBe(true);
  });

  it("are those of whole numbers of their last decimal, for any figures", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 })), { maxLength: 12 }), (drawn) => {
        const total = drawn.reduce((sum, [units, places]) => sum + BigInt(units) * 10n ** BigInt(12 - places), 0n);
        expect(exactSum(drawn.map(([units, places]) => Number(`${units}e${-places}`)))).toBe(Number(`${total}e-12`));
      }),
    );
  });
});
