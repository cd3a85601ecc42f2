/** A part of the company: the company itself has no parent. Weights are relative among siblings. */
export interface SampleEntity {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly owner: string;
  readonly weight: number;
}

/** The company, its two divisions, and three departments of each. */
export const entities: readonly SampleEntity[] = [
  { id: "E1", name: "Orrindale Manufacturing", parent: null, owner: "Managing Director", weight: 100 },
  { id: "E2", name: "Components Division", parent: "E1", owner: "Head of Components", weight: 55 },
  { id: "E3", name: "Systems Division", parent: "E1", owner: "Head of Systems", weight: 45 },
  { id: "E4", name: "Castings", parent: "E2", owner: "Castings Manager", weight: 35 },
  { id: "E5", name: "Machined Parts", parent: "E2", owner: "Machined Parts Manager", weight: 40 },
  { id: "E6", name: "Coatings", parent: "E2", owner: "Coatings Manager", weight: 25 },
  { id: "E7", name: "Drives", parent: "E3", owner: "Drives Manager", weight: 45 },
  { id: "E8", name: "Pumps", parent: "E3", owner: "Pumps Manager", weight: 35 },
  { id: "E9", name: "After-Sales Service", parent: "E3", owner: "Service Manager", weight: 20 },
];

/** The six that have figures of their own. */
export const departments = entities.slice(3);

export const perspectives = ["Financial", "Customer", "Internal process", "Learning and growth"] as const;

export interface SampleObjective {
  readonly id: string;
  readonly perspective: (typeof perspectives)[number];
  readonly name: string;
  readonly owner: string;
}

const objectiveOf = ([perspective, name, owner]: readonly [0 | 1 | 2 | 3, string, string], index: number): SampleObjective => ({
  id: `O${index + 1}`,
  perspective: perspectives[perspective],
  name,
  owner,
});

export const objectives: readonly SampleObjective[] = (
  [
    [0, "Grow with customers who pay for quality", "Head of Sales"],
    [0, "Earn more on every order", "Finance Director"],
    [0, "Free the cash tied up in stock and invoices", "Finance Director"],
    [1, "Deliver on the promised day", "Head of Logistics"],
    [1, "Ship parts without defects", "Head of Quality"],
    [1, "Be the supplier customers recommend", "Head of Sales"],
    [2, "Run the machines without loss", "Head of Plant"],
    [2, "Make it right the first time", "Head of Quality"],
    [2, "Bring new products to market faster", "Head of Engineering"],
    [2, "Use less energy", "Head of Plant"],
    [2, "Keep capacity and supply in balance", "Head of Purchasing"],
    [3, "Send everybody home unhurt", "Head of Safety"],
    [3, "Build the skills the plan needs", "Head of People"],
    [3, "Be a place people want to stay at", "Head of People"],
  ] as const
).map(objectiveOf);

export interface SampleInitiative {
  readonly id: string;
  readonly objective: string;
  readonly name: string;
  readonly owner: string;
  /** `2026-03-01`. */
  readonly start: string;
  readonly due: string;
  /** A part of one. */
  readonly progress: number;
  readonly status: "Done" | "On track" | "At risk" | "Late" | "Not started";
}

/** As they stood at the end of October 2026. */
export const initiatives: readonly SampleInitiative[] = (
  [
    ["O2", "Renegotiate castings contracts below cost", "Finance Director", "2026-02-01", "2026-12-31", 0.4, "At risk"],
    ["O3", "Weekly call on overdue invoices", "Head of Credit Control", "2026-05-01", "2027-03-31", 0.55, "On track"],
    ["O4", "Move dispatch to the new warehouse system", "Head of Logistics", "2026-01-15", "2026-08-31", 0.7, "Late"],
    ["O5", "Inline leak test on the pump line", "Head of Quality", "2025-09-01", "2026-06-30", 1, "Done"],
    ["O7", "Replace the two oldest furnaces", "Head of Plant", "2026-03-01", "2027-06-30", 0.35, "At risk"],
    ["O9", "One design review calendar for all projects", "Head of Engineering", "2026-06-01", "2026-12-31", 0.65, "On track"],
    ["O10", "Recover heat from the curing ovens", "Head of Plant", "2025-11-01", "2026-10-31", 1, "Done"],
    ["O13", "Apprentice school for setters", "Head of People", "2026-09-01", "2027-08-31", 0.15, "On track"],
    ["O14", "Shift plans six weeks ahead", "Head of People", "2027-01-01", "2027-06-30", 0, "Not started"],
  ] as const
).map(([objective, name, owner, start, due, progress, status], index) => ({
  id: `I${index + 1}`,
  objective,
  name,
  owner,
  start,
  due,
  progress,
  status,
}));
