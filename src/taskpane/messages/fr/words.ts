import type { Direction } from "../../../domain/direction";
import type { Descriptor, Series, Severity } from "../../../domain/reading/reading";
import type { Status } from "../../../domain/status";
import { heading } from "./grammar";

export const statuses = {
  "on-target": "Cible atteinte",
  "at-risk": "À risque",
  "off-target": "Hors cible",
  "no-data": "Sans données",
} satisfies Record<Status | "no-data", string>;

export const directions = {
  higher: "Plus haut, c’est mieux",
  lower: "Plus bas, c’est mieux",
  range: "Entre deux bornes, c’est mieux",
  ask: "On ne sait pas encore quel sens est le meilleur",
} satisfies Record<Direction | "ask", string>;

export const severities = {
  error: heading("À corriger d’abord"),
  warning: heading("À vérifier"),
  note: heading("Bon à savoir"),
} satisfies Record<Severity, (count: number) => string>;

export const roles = {
  kpi: "Nom de l’indicateur",
  perspective: "Axe",
  objective: "Objectif stratégique",
  unit: "Unité",
  direction: "Sens",
  owner: "Responsable",
  entity: "Service",
  id: "Identifiant",
  notes: "Notes",
  low: "Borne inférieure",
  high: "Borne supérieure",
  frequency: "Fréquence",
  aggregation: "Agrégation dans le temps",
  period: "Période",
  actual: "Réalisé",
  target: "Cible",
  prior: "Période précédente",
  baseline: "Valeur initiale",
  forecast: "Prévision",
  "threshold-green": "Seuil vert",
  "threshold-amber": "Seuil orange",
  "threshold-red": "Seuil rouge",
  variance: "Écart",
  attainment: "Taux de réalisation",
  status: "Statut",
  trend: "Tendance",
  weight: "Poids",
  score: "Score",
  numerator: "Numérateur",
  denominator: "Dénominateur",
  series: "Nature de la valeur",
  ignored: "Non utilisé",
} satisfies Record<Descriptor | Series | "ignored", string>;
