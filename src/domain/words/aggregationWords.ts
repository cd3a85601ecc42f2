import { aggregations, type Aggregation } from "../aggregate";

/** Other words for them, as sheets have them and as Excel calls its functions in English, German, French, Spanish and Portuguese. */
const otherWords: Readonly<Record<Aggregation, readonly string[]>> = {
  sum: [
    "total",
    "summe",
    "somme",
    "suma",
    "soma",
    "acumulado",
    "acumulada",
    "cumulative",
    "cumulated",
    "accumulated",
    "kumuliert",
    "cumul",
    "cumulé",
    "cumulato",
  ],
  average: ["avg", "mean", "mittelwert", "durchschnitt", "moyenne", "promedio", "media", "média"],
  last: [
    "latest",
    "last value",
    "latest value",
    "dernière valeur",
    "último valor",
    "ultimo valore",
    "letzter",
    "letzter wert",
    "dernier",
    "dernière",
    "último",
    "ultimo",
    "última",
  ],
  min: ["minimum", "mínimo", "minimo"],
  max: ["maximum", "máximo", "maximo"],
  count: ["anzahl", "nb", "nombre", "contar", "contar.núm"],
  ratio: ["quotient", "verhältnis", "razón", "razão"],
};

/** Every word that is known, in lower case, with what it means. */
export const aggregationsByWord: ReadonlyMap<string, Aggregation> = new Map(
  aggregations.flatMap((aggregation) => [aggregation, ...otherWords[aggregation]].map((word) => [word, aggregation] as const)),
);

/** The aggregation a word means, in any case; null for an unknown one. */
export const readAggregation = (word: string): Aggregation | null =>
  aggregationsByWord.get(word.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
