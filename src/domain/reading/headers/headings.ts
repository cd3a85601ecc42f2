import type { Column } from "../columns/column";
import { conceptsOf } from "./headerCell";
import type { Series } from "../reading";

/** Words that head actuals and targets alike. */
const says = /^(?:value|figure|amount|number|wert|valeur|montant|valor|importe|valore)s?$/i;

/** A column of figures whose header names a month, or nothing certain: the sheet's heading may say that they are targets. */
export const isBare = ({ role, because, header }: Column): boolean =>
  role === "actual" &&
  (because[0] === "period-header" || because[0] === "only-figures" || because[0] === "content" || says.test(header.trim()));

const wordsOf = (text: string): readonly string[] => text.split(/[\s()[\]:|/_–-]+/).filter((word) => word !== "");
const scenarios = ["target", "forecast", "prior"] as const;

/** "Targets", "Budget 2026", "Sollwerte": up to three words, one of them for a series other than actual and none for actuals. */
export function headingSeries(text: string): Series | null {
  const words = wordsOf(text);
  if (words.length > 3) return null;
  const whole = conceptsOf(text)[0];
  if (whole === "target") return whole;
  const concepts = [...words, text].flatMap((word) => conceptsOf(word));
  if (concepts.includes("actual")) return null;
  return scenarios.find((series) => concepts.includes(series)) ?? null;
}

/** A tab that is called after what its figures are: "Actuals", "Ist 2026". */
export const namesSeries = (tab: string): boolean =>
  [tab, ...wordsOf(tab)].some((word) =>
    conceptsOf(word).some((concept) => concept === "actual" || scenarios.includes(concept as (typeof scenarios)[number])),
  );

/** A heading that says target itself, not plan or budget, which may hold more than targets. */
export const saysTargets = (text: string): boolean => /target|\bziel|\bsoll|cible|objectif|\bmetas?\b|objetivo|hedef|目标|目標/i.test(text);

/** Headers of a plan's years to come: "y1_2026_27", "Year 2". */
export const isPlannedYear = ({ header }: Column): boolean =>
  /^(?:y|yr|year|jahr|ann[ée]e|an|a[ñn]o|ano)[ _-]?\d(?:\D|$)/i.test(header.trim());
