import type { Direction } from "../../../domain/direction";
import type { Descriptor, Series, Severity } from "../../../domain/reading/reading";
import type { Status } from "../../../domain/status";

export const statuses = {
  "on-target": "En meta",
  "at-risk": "En riesgo",
  "off-target": "Fuera de meta",
  "no-data": "Sin datos",
} satisfies Record<Status | "no-data", string>;

export const directions = {
  higher: "Más es mejor",
  lower: "Menos es mejor",
  range: "Lo mejor está en un rango",
  ask: "Aún no se sabe qué sentido es mejor",
} satisfies Record<Direction | "ask", string>;

export const severities = {
  error: (count) => (count === 1 ? "Se debe corregir antes" : `Se deben corregir antes (${count})`),
  warning: (count) => (count === 1 ? "Por comprobar" : `Por comprobar (${count})`),
  note: (count) => (count === 1 ? "Conviene saber" : `Conviene saber (${count})`),
} satisfies Record<Severity, (count: number) => string>;

export const roles = {
  kpi: "Nombre del indicador",
  perspective: "Perspectiva",
  objective: "Objetivo estratégico",
  unit: "Unidad",
  direction: "Sentido",
  owner: "Responsable",
  entity: "Departamento",
  id: "ID",
  notes: "Notas",
  low: "Límite inferior",
  high: "Límite superior",
  frequency: "Frecuencia",
  aggregation: "Agregación en el tiempo",
  period: "Periodo",
  actual: "Real",
  target: "Meta",
  prior: "Periodo anterior",
  baseline: "Línea base",
  forecast: "Pronóstico",
  "threshold-green": "Umbral verde",
  "threshold-amber": "Umbral ámbar",
  "threshold-red": "Umbral rojo",
  variance: "Desviación",
  attainment: "Cumplimiento",
  status: "Estado",
  trend: "Tendencia",
  weight: "Peso",
  score: "Puntuación",
  numerator: "Numerador",
  denominator: "Denominador",
  series: "Tipo de cifra",
  ignored: "Sin usar",
} satisfies Record<Descriptor | Series | "ignored", string>;
