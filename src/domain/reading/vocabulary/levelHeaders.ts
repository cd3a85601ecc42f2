import { plainText } from "../words";

/** Words for a level of a tree of indicators, as plain text. */
const levelWords: ReadonlySet<string> = new Set(
  "level tier layer nivel niveau ebene stufe livello seviye duzey kademe poziom уровень уровня".split(" "),
);

/** Words that say of what it is a level, and little words that join them. */
const besideLevel: ReadonlySet<string> = new Set(
  (
    "indicator indicators kpi kpis measure measures metric metrics objective objectives index of the " +
    "indikator indikatoren kennzahl kennzahlen der die ziel ziele indicateur indicateurs objectif objectifs de du d'indicateur indicador indicadores objetivo objetivos del do " +
    "indicatore indicatori obiettivo di indicatoren doel van gosterge gostergeler gostergesi hedef показатель показатели показателя цель wskaznik wskazniki cel"
  ).split(" "),
);

const ordinals: readonly string[] = [
  "1 i 1st 1er 1o 1a first erste erster ersten premier premiere primer primera primero primeiro primeira primo prima eerste birinci первый первого первая pierwszy pierwszego",
  "2 ii 2nd 2e 2o 2a second zweite zweiter zweiten deuxieme second segundo segunda secondo tweede ikinci второй второго вторая drugi drugiego",
  "3 iii 3rd 3e 3o 3a third dritte dritter dritten troisieme tercer tercera tercero terceiro terceira terzo derde ucuncu третий третьего третья trzeci trzeciego",
  "4 iv 4th 4e 4o 4a fourth vierte vierter vierten quatrieme cuarto cuarta quarto vierde dorduncu четвертый четвертого czwarty czwartego",
];
const levelOfWord: ReadonlyMap<string, number> = new Map(
  ordinals.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

const signs: ReadonlyMap<string, number> = new Map(
  ["一1１壹大", "二2２贰中", "三3３叁小", "四4４"].flatMap((each, index) => [...each].map((sign) => [sign, index + 1] as const)),
);

/** 一级指标, 第2階層, 3단계 지표; 大分類, 중분류. */
const eastern =
  /^(?:第?([一二三四1-4１-４壹贰叁])(?:级|級|层|層|阶|階層|階|レベル|次|차|단계|레벨)(?:绩效|績效|考核|评价|評価|평가|성과)?(?:指标|指標|目标|目標|维度|지표|목표|분류)?|([大中小])(?:分类|分類|类|類|項目|项目))$/u;
const korean: ReadonlyMap<string, number> = new Map([
  ["대분류", 1],
  ["중분류", 2],
  ["소분류", 3],
]);

/** The level that a header counts: 1 for "First-level indicator", "Nivel 1" and 一级指标. Null for any other text. */
export function levelIn(header: string): number | null {
  const plain = plainText(header);
  const joined = plain.replace(/\s/g, "");
  const [, counted, size] = eastern.exec(joined) ?? [];
  const sign = counted ?? size;
  if (sign !== undefined) return signs.get(sign) ?? null;
  if (korean.has(joined)) return korean.get(joined) ?? null;
  const words = plain
    .replace(/([a-zа-я])(\d)/gu, "$1 $2")
    .split(/[\s._:/()-]+/u)
    .filter((word) => word !== "" && !besideLevel.has(word));
  if (words.length !== 2 || !words.some((word) => levelWords.has(word))) return null;
  return words.map((word) => levelOfWord.get(word)).find((level) => level !== undefined) ?? null;
}
