import type { UnscoredReason } from "../../../domain/status";

/** Why something has no status, in words that say what is missing. */
export const unscoredReasons = {
  "no-actual": "Pas de réalisé pour cette période",
  "no-target": "Pas de cible à laquelle comparer",
  "no-direction": "On ne sait pas quel sens est le meilleur",
  "not-a-number": "La valeur n’est pas un nombre",
  "not-due": "Pas encore à échéance",
  stale: "La dernière valeur est trop ancienne",
  "low-coverage": "Trop peu d’indicateurs notés",
  "zero-target": "La cible vaut zéro",
  "negative-target": "La cible est négative",
  "zero-actual": "Le réalisé vaut zéro",
  "negative-actual": "Le réalisé est négatif",
  "no-baseline": "Pas de valeur initiale pour mesurer le progrès",
  "no-range": "Bornes inférieure et supérieure non indiquées",
  "percent-scale": "Réalisé et cible n’ont pas la même échelle de pourcentage",
  "threshold-wrong-side": "Le seuil est du bon côté de la cible",
  "bounds-reversed": "La borne inférieure dépasse la borne supérieure",
  "baseline-is-target": "Valeur initiale et cible sont identiques",
  "method-not-for-direction": "La méthode de notation ne convient pas au sens",
  "unknown-method": "La méthode de notation n’est pas comprise",
  "unknown-threshold": "Le seuil n’est pas compris",
} satisfies Record<UnscoredReason, string>;
