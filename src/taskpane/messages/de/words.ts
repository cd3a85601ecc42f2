import type { Direction } from "../../../domain/direction";
import type { Descriptor, Series, Severity } from "../../../domain/reading/reading";
import type { Status } from "../../../domain/status";

export const statuses = {
  "on-target": "Im Ziel",
  "at-risk": "Gefährdet",
  "off-target": "Verfehlt",
  "no-data": "Keine Daten",
} satisfies Record<Status | "no-data", string>;

export const directions = {
  higher: "Mehr ist besser",
  lower: "Weniger ist besser",
  range: "Gut ist innerhalb eines Bereichs",
  ask: "Noch unbekannt, was besser ist",
} satisfies Record<Direction | "ask", string>;

export const severities = {
  error: (count) => (count === 1 ? "Zuerst zu beheben" : `Zuerst zu beheben (${count})`),
  warning: (count) => (count === 1 ? "Bitte prüfen" : `Bitte prüfen (${count})`),
  note: (count) => (count === 1 ? "Gut zu wissen" : `Gut zu wissen (${count})`),
} satisfies Record<Severity, (count: number) => string>;

export const roles = {
  kpi: "Name der Kennzahl",
  perspective: "Perspektive",
  objective: "Strategisches Ziel",
  unit: "Einheit",
  direction: "Richtung",
  owner: "Verantwortlich",
  entity: "Abteilung",
  id: "ID",
  notes: "Bemerkungen",
  low: "Untere Grenze",
  high: "Obere Grenze",
  frequency: "Turnus",
  aggregation: "Aggregation über die Zeit",
  period: "Periode",
  actual: "Ist",
  target: "Zielwert",
  prior: "Vorperiode",
  baseline: "Ausgangswert",
  forecast: "Prognose",
  "threshold-green": "Grüne Schwelle",
  "threshold-amber": "Gelbe Schwelle",
  "threshold-red": "Rote Schwelle",
  variance: "Abweichung",
  attainment: "Zielerreichung",
  status: "Status",
  trend: "Trend",
  weight: "Gewicht",
  score: "Score",
  numerator: "Zähler",
  denominator: "Nenner",
  series: "Wertart",
  ignored: "Nicht verwendet",
} satisfies Record<Descriptor | Series | "ignored", string>;
