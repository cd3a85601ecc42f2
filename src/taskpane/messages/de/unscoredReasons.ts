import type { UnscoredReason } from "../../../domain/status";

/** Why something has no status, in words that say what is missing. */
export const unscoredReasons = {
  "no-actual": "Kein Istwert für diese Periode",
  "no-target": "Kein Zielwert als Maßstab",
  "no-direction": "Unbekannt, was besser ist",
  "not-a-number": "Der Wert ist keine Zahl",
  "not-due": "Noch nicht fällig",
  stale: "Der jüngste Wert ist zu alt",
  "low-coverage": "Zu wenige Kennzahlen mit Score",
  "zero-target": "Der Zielwert ist null",
  "negative-target": "Der Zielwert ist negativ",
  "zero-actual": "Der Istwert ist null",
  "negative-actual": "Der Istwert ist negativ",
  "no-baseline": "Kein Ausgangswert, um den Fortschritt zu messen",
  "no-range": "Untere und obere Grenze fehlen",
  "percent-scale": "Istwert und Zielwert haben verschiedene Prozentskalen",
  "threshold-wrong-side": "Die Schwelle liegt auf der guten Seite des Zielwerts",
  "bounds-reversed": "Die untere Grenze liegt über der oberen",
  "baseline-is-target": "Ausgangswert und Zielwert sind gleich",
  "method-not-for-direction": "Die Score-Methode passt nicht zur Richtung",
  "unknown-method": "Die Score-Methode wird nicht verstanden",
  "unknown-threshold": "Die Schwelle wird nicht verstanden",
} satisfies Record<UnscoredReason, string>;
