import { plainText } from "../reading/words";
import { listed } from "../reading/vocabulary/wordList";
import { cascadeKinds, weightings, type CascadeKind, type Weighting } from "./cascadeKind";

/** Other words for them, in English, German, French, Spanish and Portuguese. */
const kindWords: Readonly<Record<CascadeKind, string>> = {
  identical: `same | equal | copied | copy | cascade unchanged | identisch | gleich | unverändert | identique | même | pareil | idéntico | idéntica | igual | mismo | idêntico | idêntica | mesmo`,
  split: `divided | allocated | distributed | shared out | aufgeteilt | verteilt | aufteilen | geteilt nach Anteil | réparti | répartie | répartir | ventilé | divisé | repartido | repartida | repartir | distribuido | dividido | dividida | distribuído | rateado`,
  contributory: `contributing | contribution | contributes | supporting | supports | beitragend | Beitrag | unterstützend | contributif | contributive | contribution | soutien | contributivo | contributiva | contribuye | apoyo | contributório | contribui`,
  shared: `joint | common | jointly | gemeinsam | geteilt | partagé | partagée | commun | commune | compartido | compartida | común | conjunto | compartilhado | compartilhada | partilhado | comum`,
  own: `local | individual | only here | eigen | eigene | eigenes | lokal | propre | locale | individuel | propio | propia | próprio | própria`,
};

const weightingWords: Readonly<Record<Weighting, string>> = {
  typed: `by weight | weights | as typed | nach Gewicht | eingegeben | getippt | saisi | par poids | por peso | manual | digitado`,
  "by-target": `target | by targets | proportional to target | nach Ziel | nach Zielwert | par cible | selon la cible | por meta | según meta | por objetivo | pela meta`,
};

const kinds = meanings(cascadeKinds, kindWords);
const weightingsByWord = meanings(weightings, weightingWords);

/** The kind a word means, in any case; null for an unknown one. */
export const readCascadeKind = (word: string): CascadeKind | null => kinds.get(plainText(word)) ?? null;

/** How a word says that a KPI is weighted; null for an unknown one. */
export const readWeighting = (word: string): Weighting | null => weightingsByWord.get(plainText(word)) ?? null;

function meanings<Term extends string>(terms: readonly Term[], words: Readonly<Record<Term, string>>): ReadonlyMap<string, Term> {
  return new Map(
    terms.flatMap((term) => [term, term.replace("-", " "), ...listed(words[term])].map((word) => [plainText(word), term] as const)),
  );
}
