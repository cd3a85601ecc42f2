import type { UnscoredReason } from "../../../domain/status";

/** Why something has no status, in words that say what is missing. */
export const unscoredReasons = {
  "no-actual": "Sin valor real en este periodo",
  "no-target": "Sin meta con que compararlo",
  "no-direction": "No se sabe qué sentido es mejor",
  "not-a-number": "La cifra no es un número",
  "not-due": "Aún no ha vencido",
  stale: "La última cifra es demasiado antigua",
  "low-coverage": "Muy pocos indicadores con puntuación",
  "zero-target": "La meta es cero",
  "negative-target": "La meta es negativa",
  "zero-actual": "El valor real es cero",
  "negative-actual": "El valor real es negativo",
  "no-baseline": "Sin línea base para medir el progreso",
  "no-range": "Sin límite inferior y superior",
  "percent-scale": "El real y la meta están en escalas de porcentaje distintas",
  "threshold-wrong-side": "El umbral está en el lado bueno de la meta",
  "bounds-reversed": "El límite inferior supera al superior",
  "baseline-is-target": "La línea base y la meta son iguales",
  "method-not-for-direction": "El método de puntuación no encaja con el sentido",
  "unknown-method": "No se entiende el método de puntuación",
  "unknown-threshold": "No se entiende el umbral",
} satisfies Record<UnscoredReason, string>;
