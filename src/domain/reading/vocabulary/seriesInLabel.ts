import { readPeriod } from "../../period/period";
import { isUnitText } from "../units";
import { plainText, wordKey } from "../words";
import { knownWord } from "./knownWords";
import { matchHeaderExactly } from "./matchHeader";
import {
  beginsSeriesWord,
  keyOfWords,
  leaningWords,
  nameAfter,
  nameBefore,
  notAfterYear,
  seriesWords,
  type LabelSeries,
} from "./seriesWords";

/** A label that names a KPI and one of its series. */
export interface LabelReading {
  readonly series: LabelSeries;
  /** The label without the word for the series, as it was written: the KPI's name; "" where the label says only what was derived. */
  readonly rest: string;
  /** The whole may as well be a KPI's own name ("Planned maintenance"): to be taken only where another label bears the rest. */
  readonly nameLike: boolean;
}

/**
 * A word for a series beside a KPI's name: "ICI Target", "목표 매출", "revenue_target_pct", "Objectif de CA", "YTD Sales". Null for a label
 * without one, for a header word alone, and for names of KPIs that have such a word in them ("Forecast accuracy", "On-target deliveries").
 */
export function seriesInLabel(label: string): LabelReading | null {
  const text = label.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 80) return null;
  const whole = matchHeaderExactly(text);
  const derived = whole.find(({ concept }) => concept === "variance" || concept === "attainment");
  if (derived !== undefined && wordKey(text) !== "%") {
    const series = derived.concept === "variance" ? "variance" : "attainment";
    const named = comparison(text) ?? besideName(text);
    return named?.series === series ? shareOnly(named) : { series, rest: "", nameLike: false };
  }
  if (whole.length > 0) return null;
  const found = read(text, 0);
  return found === null ? null : shareOnly(found);
}

/** The same of a label that is a header word as a whole ("Effectif réalisé"), which other labels of its name must bear out. */
export function seriesBesideName(label: string): LabelReading | null {
  const found = matchHeaderExactly(label).length === 0 ? null : read(label.normalize("NFC").replace(/\s+/g, " ").trim(), 0);
  return found && { ...found, nameLike: true };
}

/** The percent sign belongs to the share, not to the KPI it is of. */
const shareOnly = (found: LabelReading): LabelReading =>
  found.series === "attainment" ? { ...found, rest: found.rest.replace(/(?:\s*%|[\s_.]+pct)$/i, "") } : found;

function read(text: string, depth: number): LabelReading | null {
  const found = comparison(text) ?? leaning(text) ?? besideName(text) ?? headerWordAtEnd(text) ?? (depth === 0 ? compound(text) : null);
  if (found === null || (found.rest === "" && found.series !== "variance" && found.series !== "attainment")) return null;
  const inner = depth < 2 && found.rest !== "" ? read(found.rest, depth + 1) : null;
  if (inner === null) return found;
  const series = strongest.find((each) => each === found.series || each === inner.series);
  return series === undefined ? null : { series, rest: inner.rest, nameLike: found.nameLike && inner.nameLike };
}
/** Of two series in one label, the one that makes the figure; a target and an actual together say nothing. */
const strongest: readonly LabelSeries[] = ["ytd", "attainment", "variance", "status", "trend", "prior", "forecast"];

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/Δ|[Nn]-1(?!\d)|(?:\p{Lu}?[\p{Ll}\p{M}]+(?=\p{Lu}\p{Ll}))|[\p{L}\p{M}\p{N}%#$€£&]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** "revenue_vs_target_pct", "Sales vs LY", "Var vs Budget", "% of Target": held against another series. */
function comparison(text: string): LabelReading | null {
  const plain = text.replace(/[_.]+/g, " ");
  const [matched = "", before = "", of = "", , after = ""] =
    /^(.*?)\s*(?<![\p{L}\p{N}])(vs\.?|versus|compared to|against|gegenüber|ggü\.?|par rapport à|frente a|(?:as )?(?:%|pct|percent) (?:of|to|vs)|(?:%|pct) (?:vom|du|de la|do|da|del))\s+(target|goal|budget|plan|forecast|py|ly|prior year|previous year|last year|prior|ziel|vorjahr|objectif|l'objectif|meta|objetivo|presupuesto|orçado)\b\s*(.*)$/iu.exec(
      plain,
    ) ??
    /^(%|pct)()()()$/.exec("") ??
    [];
  if (matched === "") return null;
  const share = /%|pct|percent/i.test(`${of} ${after}`) && !/py|ly|year|prior|vorjahr/i.test(matched.slice(before.length));
  const rest = clean(`${before} ${after.replace(/\b(?:pct|percent)\b|[%()]/gi, "")}`).replace(
    /^(?:var|variance|delta|δ|diff|abw|abweichung|écart|actual|ist|real)\.?$/iu,
    "",
  );
  return { series: share ? "attainment" : "variance", rest: joinedLike(text, rest), nameLike: false };
}

/** 売上目標, 实际销售额, 목표매출. */
function leaning(text: string): LabelReading | null {
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text)) return null;
  const bare = text.replace(/\s*[(（][^()（）]*[)）]$/u, "");
  for (const [word, series] of leaningWords) {
    const rest = bare.endsWith(word) ? bare.slice(0, -word.length) : bare.startsWith(word) ? bare.slice(word.length) : null;
    if (rest !== null && wordKey(rest) !== "")
      return { series, rest: clean(rest) + text.slice(bare.length), nameLike: /^(?:客户|市场|顧客|管理|达成|設定)/u.test(rest) };
  }
  return null;
}

function besideName(text: string): LabelReading | null {
  const tokens = tokensOf(text);
  if (!tokens.some((token) => beginsSeriesWord.has(keyOfWords([token.text])))) return null;
  const isMachineName = /[_.]|\p{Ll}\p{Lu}/u.test(text) && !/\s/.test(text);
  const tail = tailOf(tokens);
  for (let size = 3; size >= 1; size--)
    for (const from of [...new Set([tail - size, tokens.length - size, 0, ...(isMachineName ? tokens.map((_, place) => place) : [])])]) {
      if (from < 0 || from + size > tokens.length || size >= tokens.length) continue;
      const phrase = tokens.slice(from, from + size);
      const word = seriesWords.get(keyOfWords(phrase.map((token) => token.text)));
      if (word === undefined || (word.asWritten !== null && !phrase.every((token) => token.text === word.asWritten))) continue;
      const [before, after] = [tokens[from - 1], tokens[from + size]];
      if (plainText(phrase[0]?.text ?? "") === "year" && after && notAfterYear.test(plainText(after.text))) return null;
      if ((before && nameBefore.test(plainText(before.text))) || (after && nameAfter.test(plainText(after.text)))) return null;
      if (from === 0 && onlyAtEnd.test(plainText(phrase[0]?.text ?? ""))) continue;
      const rest = without(text, phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0);
      if (saysNothing(rest, from === 0)) return null;
      const ofSomething = from === 0 && word.series === "actual" && /\sof\s/i.test(rest);
      return { series: word.series, rest, nameLike: (word.loose && !isMachineName) || ofSomething };
    }
  return null;
}
/** "Ventas Conseguido", "Receita – Resultado": a word that alone heads a column of figures, borne out by another label of the same name. */
function headerWordAtEnd(text: string): LabelReading | null {
  const tokens = tokensOf(text);
  if (tokens.every((token) => figureWord(token) === null)) return null;
  const tail = tailOf(tokens);
  const [word, before] = [tokens[tail - 1], tokens[tail - 2]];
  if (word === undefined || before === undefined || nameBefore.test(plainText(before.text))) return null;
  const concept = figureWord(word);
  if (concept === null) return null;
  const rest = without(text, word.start, word.end);
  return saysNothing(rest, false) ? null : { series: concept, rest, nameLike: true };
}
function figureWord({ text }: Token): "actual" | "target" | "prior" | "forecast" | null {
  const [concept] = knownWord(wordKey(text))?.concepts ?? [];
  return concept === "actual" || concept === "target" || concept === "prior" || concept === "forecast" ? concept : null;
}
/** "Quota di mercato", "Gap year", "Standard hours": as the first word they name something else. */
const onlyAtEnd =
  /^(?:quota|gap|status|statut|estado|trend|norm|norme|difference|diff|rag|estimate|ac|act|le|achievement|attainment|benchmark)$/;

/** Where the tokens end that are no unit and no period: "Revenue Target USD", "Sales Actual 2026". */
function tailOf(tokens: readonly Token[]): number {
  for (let size = Math.min(3, tokens.length - 1); size >= 1; size--) {
    const tail = tokens.slice(-size).map((token) => token.text).join(" "); // prettier-ignore
    if (isTail(tail)) return tokens.length - size;
  }
  return tokens.length;
}
const isTail = (text: string): boolean =>
  isUnitText(text) || /^(?:pct|perc|amt|num|cnt|qty)$/i.test(text) || readPeriod(text, "General") !== null;
/** A rest that is no KPI: "Target USD", "2026 Target", "Target value". A unit before the word may be one: "Calls Target". */
const saysNothing = (rest: string, stoodFirst: boolean): boolean =>
  !/\p{L}/u.test(rest) ||
  (stoodFirst ? isTail(rest) : readPeriod(rest, "General") !== null || /^(?:[a-z]{0,2}[$€£]|usd|eur|gbp|chf|pct)$/i.test(rest)) ||
  /^(?:values?|amounts?|figures?|level|wert|valeur|valor|number|date|no|id|type|name|codes?|keys?|kürzel|código|clave|clé|kodu?)$/iu.test(
    rest,
  );

/** "Sollumsatz", "Umsatzziel": German words grow together, so that the rest has to be borne by another label. */
function compound(text: string): LabelReading | null {
  const [, first = "", name = ""] = /^(Soll|Ist|Plan|Ziel|Budget)(\p{Ll}{4,}.*)$/u.exec(text) ?? [];
  if (name !== "")
    return { series: first === "Ist" ? "actual" : "target", rest: name.slice(0, 1).toUpperCase() + name.slice(1), nameLike: true };
  const stem = /^(\p{Lu}\p{Ll}{3,}?)s?(?:ziel|soll|plan|budget)$/u.exec(text)?.[1];
  return stem === undefined ? null : { series: "target", rest: stem, nameLike: true };
}

function without(text: string, start: number, end: number): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const glue =
    /_$/.test(before) && /^_/.test(after)
      ? "_"
      : /\.$/.test(before) && /^\./.test(after)
        ? "."
        : / $|[([]$/.test(before) || /^ /.test(after)
          ? " "
          : "";
  return clean(before.replace(/[([_.]$/, "") + glue + after.replace(/^[)\]_.]/, ""));
}

/** Separators, brackets left empty and little words at the ends: "de ventas" → "ventas". */
function clean(text: string): string {
  const trimmed = text
    .replace(/[([]\s*[)\]]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—:;,/|_.]+|[\s\-–—:;,/|_.]+$/g, "");
  const bare = trimmed.replace(
    /^(?:for|of|the|de la|de los|de las|del|de|des|du|da|do|das|dos|di|della|del|für|von|der|des|voor|van|dla|w|per|pour|para)\s+(?=\S)|^d['’](?=\p{L})/iu,
    "",
  );
  return bare === "" ? trimmed : bare;
}

const joinedLike = (text: string, rest: string): string =>
  /\s/.test(text) ? rest : rest.replace(/ /g, text.includes(".") && !text.includes("_") ? "." : "_");
