import type { Frequency } from "../period/period";

/** How people write how often a figure is taken, in English, German, French, Spanish and Portuguese: lower case, without hyphens. */
const words: Readonly<Record<Frequency, string>> = {
  day: "day, daily, every day, tag, täglich, jour, journalier, journalière, quotidien, quotidienne, día, diario, diaria, diariamente, dia, diário, diária",
  week: "week, weekly, every week, woche, wöchentlich, semaine, hebdomadaire, semana, semanal, semanalmente",
  month: "month, monthly, every month, monat, monatlich, mois, mensuel, mensuelle, mes, mensual, mensualmente, mês, mensal, mensalmente",
  quarter:
    "quarter, quarterly, every quarter, quartal, quartalsweise, vierteljährlich, trimestre, trimestriel, trimestrielle, trimestral, trimestralmente",
  "half-year":
    "half year, half yearly, halfyearly, semi annual, semi annually, semiannual, semiannually, twice a year, every six months, every 6 months, halbjahr, halbjährlich, semestre, semestriel, semestrielle, semestral, semestralmente",
  year: "year, yearly, annual, annually, every year, jahr, jährlich, année, an, annuel, annuelle, año, ano, anual, anualmente",
};

const frequencyOf: ReadonlyMap<string, Frequency> = new Map(
  Object.entries(words).flatMap(([frequency, known]) => known.split(", ").map((word) => [word, frequency as Frequency] as const)),
);

/** The frequency a word means, in any case; null for a word that is not known (`per incident`, `every two years`). */
export function readFrequency(text: string): Frequency | null {
  const word = text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0_-]+/g, " ");
  return frequencyOf.get(word) ?? null;
}
