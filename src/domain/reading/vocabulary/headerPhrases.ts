import type { HeaderConcept } from "../headerWords";
import { wordKey } from "../words";
import { knownWord } from "./knownWords";

const ofSeries: ReadonlySet<HeaderConcept> = new Set(["target", "actual", "prior", "baseline", "forecast"]);

/** "Planned Target", "Actual Result", "Budget Plan": two words for one kind of figure. The concepts they share; null for anything else. */
export function sameTwice(text: string): readonly HeaderConcept[] | null {
  const words = text.split(/\s+/).map((word) => knownWord(wordKey(word)));
  const [first, second] = words;
  if (words.length !== 2 || !first || !second || first.key === second.key) return null;
  const shared = first.concepts.filter((concept) => ofSeries.has(concept) && second.concepts.includes(concept));
  return shared.length === 0 ? null : shared;
}

/** Words that join a difference, or a remark, to what it is of. */
const joining =
  /^(\S+(?:\s%)?)\s+(?:from|between|of|to|on|for|about|against|vs\.?|versus|zwischen|von|vom|zum|zur|zu|für|gegenüber|entre|de|du|des|del|da|do|sur|sobre|par rapport (?:à|au)|respecto (?:a|al|de|del)|frente a|em relação (?:a|à|ao)|tra|fra|dal|rispetto (?:a|al)|tussen|van|ten opzichte van|od)\s+(.+)$/iu;
const between = new Set(
  "and to vs versus from the of on at und zu zum zur von vom der die das den et le la les à au du des de y el los al del a e o os as da do il i ed en het value values".split(
    " ",
  ),
);

/**
 * "Deviation from planned target to actual", "Écart entre prévu et réalisé", "Comment on deviations": a word for a difference or a remark,
 * and behind it nothing but words for figures. The concept of the first word; null for anything else.
 */
export function saidOfSeries(text: string): readonly HeaderConcept[] | null {
  const [, lead = "", rest = ""] = joining.exec(text) ?? [];
  const concepts = conceptsOf(lead).filter((concept) => concept === "variance" || concept === "comment");
  const words = rest.split(/[\s/-]+/).filter((word) => word !== "" && !between.has(word.toLowerCase()));
  if (concepts.length === 0 || words.length === 0) return null;
  const isRemark = concepts[0] === "comment";
  const isFigure = (word: string): boolean =>
    conceptsOf(word).some((concept) => ofSeries.has(concept) || concept === "attainment" || (isRemark && concept === "variance"));
  return words.every(isFigure) ? concepts.slice(0, 1) : null;
}

const limits =
  /^(\p{L}+)\s*(?:[-–:,]\s*)?(?:(?:if|when|is|for|below|above|under|over|from|up to|at|less than|more than|greater than|or|wenn|bei|unter|über|ab|bis|oder|si|quand|sous|sur|au-dessus(?: de)?|en dessous(?: de)?|inférieur à|supérieur à|dès|jusqu'à|ou|cuando|menor(?: que| a)?|mayor(?: que| a)?|por debajo(?: de)?|por encima(?: de)?|desde|hasta|o|se|quando|abaixo(?: de)?|acima(?: de)?|menor que|maior que|até|sotto|sopra|fino a|onder|boven|vanaf|tot)(?=\s|$)|[<>≤≥=/]+|\s+)+$/iu;

/** "Red below / above", "Rot unter", "Vert si ≥": a colour, and behind it only words for a limit. */
export function limitOfColour(text: string): readonly HeaderConcept[] | null {
  const [whole, colour = ""] = limits.exec(text) ?? [];
  const concepts = (knownWord(wordKey(colour))?.concepts ?? []).filter((each) => each === "green" || each === "amber" || each === "red");
  return whole === undefined || whole === colour || concepts.length !== 1 ? null : concepts;
}

/** Of a word or its plural. */
const conceptsOf = (word: string): readonly HeaderConcept[] =>
  (knownWord(wordKey(word)) ?? knownWord(wordKey(word.replace(/e?s$/iu, ""))))?.concepts ?? [];
