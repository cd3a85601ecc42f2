import { layOutExample, type ExampleCell, type ExampleSheet } from "../../src/app/examples/exampleSheet";

interface PlantKpi {
  readonly perspective: string;
  readonly objective: string;
  readonly kpi: string;
  readonly unit: string;
  readonly direction: "Higher" | "Lower";
  readonly weight: number;
  readonly owner: string;
  readonly target: number;
  readonly threshold: number;
  readonly numberFormat: string;
}

const kpis: readonly PlantKpi[] = [
  { perspective: "Financial", objective: "Grow profitably", kpi: "Revenue", unit: "€ k", direction: "Higher", weight: 0.5, owner: "Controlling", target: 1850, threshold: 1700, numberFormat: "#,##0" },
  { perspective: "Financial", objective: "Grow profitably", kpi: "Gross margin", unit: "%", direction: "Higher", weight: 0.5, owner: "Controlling", target: 0.32, threshold: 0.29, numberFormat: "0.0%" },
  { perspective: "Financial", objective: "Lower the cost of a part", kpi: "Cost per part", unit: "€", direction: "Lower", weight: 1, owner: "Production", target: 4.2, threshold: 4.6, numberFormat: "0.00" },
  { perspective: "Customer", objective: "Deliver what was promised", kpi: "On-time delivery", unit: "%", direction: "Higher", weight: 0.6, owner: "Logistics", target: 0.97, threshold: 0.93, numberFormat: "0.0%" },
  { perspective: "Customer", objective: "Deliver what was promised", kpi: "Customer complaints", unit: "complaints", direction: "Lower", weight: 0.4, owner: "Quality", target: 6, threshold: 9, numberFormat: "0" },
  { perspective: "Internal process", objective: "Run the line without loss", kpi: "OEE", unit: "%", direction: "Higher", weight: 0.5, owner: "Production", target: 0.82, threshold: 0.75, numberFormat: "0.0%" },
  { perspective: "Internal process", objective: "Run the line without loss", kpi: "Scrap rate", unit: "%", direction: "Lower", weight: 0.3, owner: "Quality", target: 0.018, threshold: 0.025, numberFormat: "0.0%" },
  { perspective: "Internal process", objective: "Run the line without loss", kpi: "Unplanned downtime", unit: "hours", direction: "Lower", weight: 0.2, owner: "Maintenance", target: 20, threshold: 30, numberFormat: "0.0" },
  { perspective: "Learning and growth", objective: "Safe and able people", kpi: "Lost-time accidents", unit: "accidents", direction: "Lower", weight: 0.6, owner: "Safety", target: 0, threshold: 1, numberFormat: "0" },
  { perspective: "Learning and growth", objective: "Safe and able people", kpi: "Training hours per employee", unit: "hours", direction: "Higher", weight: 0.4, owner: "HR", target: 2.5, threshold: 2, numberFormat: "0.0" },
]; // prettier-ignore

/** Serial numbers of the first days of the months of 2025. */
const months = [45658, 45689, 45717, 45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992];

/** A small multiplicative generator (Lehmer, modulus 2³¹ − 1): the same figures in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function actualsOf({ target, threshold, numberFormat, direction }: PlantKpi, next: () => number): readonly ExampleCell[] {
  const span = Math.abs(target - threshold);
  const digits = numberFormat === "0.0%" ? 3 : numberFormat === "0.00" ? 2 : numberFormat === "0.0" ? 1 : 0;
  return months.map((_, index) => {
    // Figures wander around the threshold and get a little better over the year.
    const better = (next() * 3 - 1.9 + index / 12) * span * (direction === "Lower" ? -1 : 1);
    return Number(Math.max(0, target + better).toFixed(digits));
  });
}

const next = seeded(2025);

/** A plant of an invented maker of parts: every column the reader knows, twelve months of invented figures. */
export const plantKpis: ExampleSheet = layOutExample({
  sheet: "Plant KPIs",
  file: "plant-kpis",
  title: "Plant scorecard",
  notes: ["An invented plant; every figure is made up."],
  header: ["Perspective", "Objective", "KPI", "Unit", "Direction", "Weight", "Owner", "Target", "Threshold", ...months],
  headerFormats: [...Array.from({ length: 9 }, () => "General"), ...months.map(() => "mmm yy")],
  rows: kpis.map((kpi) => ({
    cells: [
      kpi.perspective,
      kpi.objective,
      kpi.kpi,
      kpi.unit,
      kpi.direction,
      kpi.weight,
      kpi.owner,
      kpi.target,
      kpi.threshold,
      ...actualsOf(kpi, next),
    ],
    numberFormat: kpi.numberFormat,
  })),
  figuresFrom: 7,
  figuresTo: 21,
  mergeTitle: true,
  widths: [20, 27, 28, 11, 10, 8, 13, 10, 10, ...months.map(() => 9)],
});
