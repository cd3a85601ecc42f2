import type { Direction } from "../../../domain/direction";
import type { Descriptor, Series, Severity } from "../../../domain/reading/reading";
import type { Status } from "../../../domain/status";

export const statuses = {
  "on-target": "On target",
  "at-risk": "At risk",
  "off-target": "Off target",
  "no-data": "No data",
} satisfies Record<Status | "no-data", string>;

export const directions = {
  higher: "Higher is better",
  lower: "Lower is better",
  range: "Within a range is better",
  ask: "Which way is better is not known yet",
} satisfies Record<Direction | "ask", string>;

export const severities = {
  error: (count) => (count === 1 ? "Must be put right first" : `Must be put right first (${count})`),
  warning: (count) => (count === 1 ? "Please check" : `Please check (${count})`),
  note: (count) => (count === 1 ? "Good to know" : `Good to know (${count})`),
} satisfies Record<Severity, (count: number) => string>;

export const roles = {
  kpi: "KPI name",
  perspective: "Perspective",
  objective: "Objective",
  unit: "Unit",
  direction: "Direction",
  owner: "Owner",
  entity: "Department",
  id: "ID",
  notes: "Notes",
  low: "Low bound",
  high: "High bound",
  frequency: "Frequency",
  aggregation: "Aggregation over time",
  period: "Period",
  actual: "Actual",
  target: "Target",
  prior: "Prior period",
  baseline: "Baseline",
  forecast: "Forecast",
  "threshold-green": "Green threshold",
  "threshold-amber": "Amber threshold",
  "threshold-red": "Red threshold",
  variance: "Variance",
  attainment: "Attainment",
  status: "Status",
  trend: "Trend",
  weight: "Weight",
  score: "Score",
  numerator: "Numerator",
  denominator: "Denominator",
  series: "Kind of figure",
  ignored: "Not used",
} satisfies Record<Descriptor | Series | "ignored", string>;
