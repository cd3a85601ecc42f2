import type { HeaderConcept } from "../headerWords";
import { isUnitText } from "../units";
import { keptByText, plainText, wordKey } from "../words";
import { codeOf } from "./codeHeaders";
import { isKindOfPart } from "./entityWords";
import { limitOfColour, saidOfSeries, sameTwice } from "./headerPhrases";
import { knownWord, nearWord, type KnownWord } from "./knownWords";
import { partedBy } from "./partedBy";

/** A concept that a header can stand for, and by which word it was known. */
export interface HeaderMatch {
  readonly concept: HeaderConcept;
  /** `similar`: only nearly a known word (a typing error), or a form that is not certain. */
  readonly how: "exact" | "similar";
  /** The known word, as the lists write it. */
  readonly word: string;
}

/**
 * What a header says, in the order of the header words: no match for a text that is no header word, or says two things that exclude
 * each other ("Actual / Target"). Case, accents, separators, numbering, articles, footnote signs, a unit or a remark at the end, fillers
 * ("Annual Target", "Actual value") and a second language ("Ziel / Target", "Kennzahl (KPI)") do not matter. "Actual (YTD)" says `ytd` first.
 */
export function matchHeader(text: string): readonly HeaderMatch[] {
  const bare = withoutDecoration(text);
  if (bare === "" || bare.length > 80) return [];
  const exact = matchExactly(bare);
  if (exact !== null) return exact;
  const similar = nearWord(wordKey(bare)) ?? nearWord(wordKey(withoutTail(bare) ?? bare));
  return similar === undefined ? [] : matchesOf(similar, "similar");
}

/** What a header says exactly: for the many texts of a sheet that are no headers, without looking for words they may misspell. */
export const matchHeaderExactly: (text: string) => readonly HeaderMatch[] = keptByText((text) => {
  const bare = withoutDecoration(text);
  if (bare === "" || bare.length > 80) return [];
  return (matchExactly(bare) ?? []).filter(({ how }) => how === "exact");
});

const matchesOf = (known: KnownWord, how: HeaderMatch["how"]): readonly HeaderMatch[] =>
  known.concepts.map((concept) => ({ concept, how, word: known.word }));

const whole = (text: string): readonly HeaderMatch[] | null => {
  const known = knownWord(wordKey(text));
  return known === undefined ? null : matchesOf(known, "exact");
};

/** Null when no way of reading the text meets a known word; an empty list when the words met contradict each other. */
function matchExactly(text: string): readonly HeaderMatch[] | null {
  for (const read of [
    whole,
    plural,
    bracketed,
    alternatives,
    unitAtEnd,
    withoutFillers,
    ofATerm,
    phrase,
    overParts,
    coded,
    plannedYear,
    initials,
    comparedWith,
  ]) {
    const matches = read(text);
    if (matches !== null) return matches;
  }
  return null;
}

/** Numbering before and footnote signs after a word, articles, quotes and closing colons. */
function withoutDecoration(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+\s*$/u, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["'“„«»]+|["'”“»«]+$/gu, "")
    .replace(/^(?:\(?(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]\s*)(?=\p{L})/u, "")
    .replace(/^(?:the|our|der|die|das|le|la|les|el|los|las|il|lo|gli|het|os|as)\s+(?=\p{L}{3})/iu, "")
    .replace(/^l['’](?=\p{L}{3})/iu, "")
    .replace(/[\s:;.,–—-]+$/u, "")
    .trim();
}

/** The plural of a known word that counts nothing: "Targets", "Perspectives", "Baselines". */
function plural(text: string): readonly HeaderMatch[] | null {
  const single = [/es$/iu, /s$/iu]
    .map((ending) => text.replace(ending, ""))
    .find((each) => each.length >= 5 && each !== text && knownWord(wordKey(each)));
  const known = single === undefined ? undefined : knownWord(wordKey(single));
  const concepts = known?.concepts.filter((concept) => pluralConcepts.has(concept)) ?? [];
  return known === undefined || concepts.length === 0 ? null : matchesOf({ ...known, concepts }, "exact");
}
const pluralConcepts: ReadonlySet<HeaderConcept> = new Set([
  "kpi", "perspective", "objective", "target", "actual", "baseline", "forecast", "variance", "weight", "score", "status", "trend", "comment", "initiative", "source", "formula", "unit",
]); // prettier-ignore

/** Concepts that narrow another one: "Actual (YTD)", "Result (previous year)". */
const narrowing: readonly HeaderConcept[] = ["ytd", "prior", "forecast"];

function bracketed(text: string): readonly HeaderMatch[] | null {
  const [, outside = "", inside = ""] = /^(.+?)\s*[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  if (outside === "") return null;
  const outer = matchExactly(outside);
  if (outer === null || outer.length === 0) return outer;
  if (isUnitText(inside) || wordKey(inside) === "") return outer;
  const inner = matchExactly(withoutDecoration(inside));
  if (inner === null) return namesAnother(inside, outer) ? [] : outer;
  return joined(outer, inner);
}

/** Two words for one column: what both can mean; of a word that narrows and a series both, the narrower first. */
function joined(one: readonly HeaderMatch[], other: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const both = one.filter(({ concept }) => other.some((each) => each.concept === concept));
  if (both.length > 0) return both;
  for (const [narrow, wide] of [
    [one, other],
    [other, one],
  ] as const) {
    // prettier-ignore
    const found = narrow.filter(({ concept }) => narrowing.includes(concept));
    if (found.length > 0 && wide.some(({ concept }) => concept === "actual"))
      return found[0]?.concept === "ytd" ? [...found, ...wide] : found;
    if (found[0]?.concept === "ytd" && wide.some(({ concept }) => concept === "target")) return [...found, ...wide];
  }
  return [];
}

/** Whether a remark names a series other than the header's own: "Actual (% of target)" is no plain actual. */
function namesAnother(remark: string, own: readonly HeaderMatch[]): boolean {
  return plainText(remark)
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      (word) =>
        knownWord(word)?.concepts.some((concept) => figureConcepts.has(concept) && !own.some((each) => each.concept === concept)) === true,
    );
}
const figureConcepts: ReadonlySet<HeaderConcept> = new Set([
  "target", "actual", "prior", "baseline", "forecast", "variance", "attainment", "ytd", "green", "amber", "red", "score",
]); // prettier-ignore

/** "Ziel / Target", "Kennzahl | KPI", "Owner or Lead": each part a known word, and the meaning they share. */
function alternatives(text: string): readonly HeaderMatch[] | null {
  const parts = text.split(/\s*[/|\n]\s*|\s+(?:-|–|—|or|oder|ou|of|o|or|&|and|und|et|y|e)\s+/iu);
  if (parts.length < 2 || parts.length > 3) return null;
  const named = parts.filter((part) => !milestones.has(wordKey(part)));
  const read = named.map((part) => (wordKey(part) === "" ? null : (whole(part) ?? plural(part) ?? withoutFillers(part))));
  if (read.some((each) => each === null)) return null;
  const [first = [], ...others] = read as (readonly HeaderMatch[])[];
  const shared = others.reduce((left, other) => left.filter(({ concept }) => other.some((each) => each.concept === concept)), first);
  // "Targets/Milestones": a milestone is a target here, alone it is a date or a deed.
  if (named.length < parts.length) return shared.filter(({ concept }) => concept === "target");
  if (shared.length > 0) return shared;
  const all = [first, ...others].flat();
  // "Objective / KPI": the KPIs, below their objectives or beside them.
  if (others.length === 1 && [first, ...others].some(says("kpi")) && [first, ...others].some(says("objective")))
    return all.filter(({ concept }) => concept === "kpi");
  return all.some(({ concept }) => figureConcepts.has(concept) || concept === "kpi") ? [] : all;
}

const milestones: ReadonlySet<string> = new Set(
  ("milestone milestones meilenstein meilensteine jalon jalons hito hitos marco marcos traguardo traguardi mijlpaal mijlpalen kilometretasi dönüm 里程碑 マイルストーン 마일스톤").split(" ").map(wordKey),
); // prettier-ignore

const says =
  (wanted: HeaderConcept) =>
  (matches: readonly HeaderMatch[]): boolean =>
    matches.some(({ concept }) => concept === wanted);

/** "Target in USD", "Ist [t]", "Zielwert, %", "Actual $". */
function unitAtEnd(text: string): readonly HeaderMatch[] | null {
  const outside = withoutTail(text);
  return outside === null ? null : (whole(outside) ?? withoutFillers(outside));
}

function withoutTail(text: string): string | null {
  const [, outside = "", unit = ""] = /^(.+?)(?:\s*[,:–-]\s*|\s+(?:in|en|em|im|w|v)\s+|[\s_.]+)(\S+(?:\s\S+)?)$/iu.exec(text) ?? [];
  // "Total orders" names what is counted.
  const isCounted = /^\p{L}{4,}$/u.test(unit) && knownWord(wordKey(outside))?.concepts.includes("total") === true;
  return outside !== "" && isUnitText(unit) && !isCounted ? outside : null;
}

/** "Annual Target", "Actual value", "Revised Budget", "target_value": words that only say which or that it is a number. */
function withoutFillers(text: string): readonly HeaderMatch[] | null {
  const words = text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").split(/[\s_.-]+/u);
  const rest = words.filter((word) => !fillers.has(wordKey(word)));
  if (rest.length === 0 || rest.length === words.length) return null;
  const matches = whole(rest.join(" "))?.filter(({ concept }) => filled.has(concept));
  return matches === undefined || matches.length === 0 ? null : matches;
}
const fillers: ReadonlySet<string> = new Set(
  ("annual yearly monthly quarterly weekly daily value values figure figures number amount amounts level result results revised original approved agreed final initial strategic kpi metric measure indicator indicators " +
    "indikator indikatoren indicateur indicador indicadores indicatore gosterge jahrlich monatlich wert werte zahl betrag annuel annuelle mensuel mensuelle trimestriel valeur valeurs montant chiffre anual mensual trimestral semanal valor valores monto importe mensal " +
    "annuale mensile valore importo jaarlijks maandelijks waarde bedrag yillik aylik deger").split(" "),
); // prettier-ignore
const filled: ReadonlySet<HeaderConcept> = new Set(["target", "actual", "prior", "baseline", "forecast", "variance", "attainment", "weight", "green", "amber", "red", "ytd"]); // prettier-ignore

/** "Meta del cuatrienio", "Valor esperado cuatrienio", "Multi-year target": of a term of several years. */
function ofATerm(text: string): readonly HeaderMatch[] | null {
  const rest = text.replace(term, " ").replace(/\s+/g, " ").trim();
  if (rest === "" || rest === text.trim()) return null;
  const matches = (whole(rest) ?? withoutFillers(rest))?.filter(({ concept }) => filled.has(concept));
  return matches === undefined || matches.length === 0 ? null : matches;
}
const term =
  /(?:^|\s)(?:(?:de|del|do|da|du|of|for|the|für|per) )*(?:[ck]uatrienio|cuatrienal|quadri[eé]nio|quadrienal|quinqu[eé]nio|quinquenal|trienio|tri[eê]nio|trienal|bienio|bi[eê]nio|bienal|plurianual|pluriannuel(?:le)?|multi-?(?:year|annual)|mehrj[aä]hrige?[rs]?|end of term|fin de (?:gobierno|periodo|per[ií]odo))(?=\s|$)/iu;

/** "L.B" over figures: línea base, linha de base; without its dots it may be pounds. */
const initials = (text: string): readonly HeaderMatch[] | null =>
  /^L\. ?B\.?$/i.test(text) ? [{ concept: "baseline", how: "exact", word: "Línea base" }] : null;

/** "Planned Target", "Deviation from planned target to actual", "Red below". */
const phrase = (text: string): readonly HeaderMatch[] | null =>
  (sameTwice(text) ?? saidOfSeries(text) ?? limitOfColour(text))?.map((concept): HeaderMatch => ({ concept, how: "exact", word: text })) ??
  null;

const isEntityWord = (text: string): boolean => knownWord(wordKey(text))?.concepts.includes("entity") === true;

/** "Réalisé par direction", "By region": whose the figures under it are, and perhaps of which series. */
function overParts(text: string): readonly HeaderMatch[] | null {
  const parted = partedBy(text, isEntityWord);
  // "Value per employee" is a KPI.
  if (parted === null || fillers.has(wordKey(parted.series).replace(/s$/, ""))) return null;
  const series = parted.series === "" ? [] : (matchExactly(parted.series) ?? []).filter(({ concept }) => filled.has(concept));
  return parted.series !== "" && series.length === 0 ? null : [...series, { concept: "entity", how: "exact", word: parted.part }];
}

/** "BU_CODE", "Código de sucursal": an id, and of a part of a company its name where no other column names it. */
function coded(text: string): readonly HeaderMatch[] | null {
  const code = codeOf(text);
  if (code === null) return null;
  const isPart = isEntityWord(code.of) || isKindOfPart(code.of.replace(/_/g, " "));
  const id: HeaderMatch = { concept: "id", how: "exact", word: "Code" };
  if (isPart) return [{ concept: "entity", how: "exact", word: code.of }, id];
  return code.isSure ? [id] : null;
}

/** "y1_2026_27": a year of a plan, counted and named, holds what is aimed at. */
const plannedYear = (text: string): readonly HeaderMatch[] | null =>
  /^y(?:ea)?r?[\s_]?[1-9]\d?[\s_-]+(?:fy[\s_]?)?20\d\d(?:[\s_/-]+(?:20)?\d\d)?$/i.test(text)
    ? [{ concept: "target", how: "similar", word: "Target" }]
    : null;

/** "vs Jan-24": an earlier figure, or the difference to it. */
const comparedWith = (text: string): readonly HeaderMatch[] | null =>
  /^(?:vs\.?|versus|against|ggü\.?|gegenüber|par rapport à)\s+\p{L}{3,9}\.?[\s'-]?\d{2,4}$/iu.test(text)
    ? [
        { concept: "prior", how: "similar", word: "Previous Month" },
        { concept: "variance", how: "similar", word: "Variance" },
      ]
    : null;
