import { plainText } from "../words";
import { isKindOfPart } from "./entityWords";

/** A caption over the parts of a company: the words before it say which series, "" for none. */
export interface PartedBy {
  readonly series: string;
  readonly part: string;
}

const patterns: readonly RegExp[] = [
  /^(?<series>.*?)\s*(?<!\p{L})(?:by|per|for each|par|selon|por|según|nach|je|pro)\s+(?:each\s+|chaque\s+|cada\s+)?(?<part>\p{L}[\p{L}\s-]*)$/iu,
  /^(?<part>\p{L}+?)['’]?(?:\s+bazında|(?:y?[ea]) göre)\s*(?<series>.*)$/iu,
  /^(?:按|各|分)(?<part>[\p{Script=Han}]{2,4}?)(?:统计|划分|分类)?(?<series>实际|目标|实际值|目标值)?$/u,
];

/** "Réalisé par direction", "Ist je Werk", "By region", "按部门": the names under it are directions, plants, regions. Null for any other text. */
export function partedBy(text: string, isPart: (text: string) => boolean): PartedBy | null {
  for (const pattern of patterns) {
    const { series = "", part = "" } = pattern.exec(text)?.groups ?? {};
    const named = [part, ...singulars(part)];
    if (part !== "" && !named.some((each) => isDivisor.test(each)) && named.some((each) => isPart(each) || isKindOfPart(each)))
      return { series: series.trim(), part };
  }
  return null;
}

/** "Actual per employee": what a KPI is divided by. */
const isDivisor =
  /^(?:employee|person|staff member|project|mitarbeiter|employé|collaborateur|empleado|funcionário|colaborador|personel|çalışan|员工)$/i;

/** "Bereichen", "directions", "áreas" as one of them. */
const singulars = (part: string): readonly string[] =>
  /\p{Script=Han}/u.test(part) ? [] : [/s$/i, /es$/i, /n$/i, /en$/i].map((ending) => plainText(part).replace(ending, ""));
