import type { Direction } from "../direction";
import { directionOfPhrase } from "./directionPhrases";
import { listed } from "../reading/vocabulary/wordList";

// Words of every language together: none of them means one direction here and another there.
const words: Readonly<Record<Direction, readonly string[]>> = {
  higher:
    listed(`higher | higher is better | higher better | high | high is better | up | upward | upwards | increase | increasing | max | maximize
    maximise | more | more is better | bigger is better | larger is better | greater is better | grow | growth | above | at least | benefit
    positive | higher is good | higher the better | the higher the better | the more the better | upper | maximum | maximization | improve
    raise | larger | bigger | bigger better | more better | ascending | up is good | up is better | increase is good | exceed | not less than
    no less than | più alto è meglio | più è alto meglio è | più alto | maggiore | maggiore è meglio | massimizzare | aumentare
    crescente è meglio | hoger | hoger is beter | stijgend | maximaliseren | verhogen | yüksek | yüksek daha iyi | ne kadar yüksek o kadar iyi
    artan | artış | artmalı | maksimum | выше лучше | чем выше тем лучше | больше лучше | рост | максимизация | 越高越好 | 越大越好 | 正向 | 高いほど良い
    높을수록 좋음 | 상향 | wyższy | im więcej tym lepiej | im wyżej tym lepiej | rosnący | wzrost | >= | > | => | ≥ | ⩾ | 1 | +1 | + | ↑ | ▲ | ⬆ | ⇧ | ↗
    △ | ⇑ | 🔼 | 📈 | ñ | höher | höher ist besser | hoch | steigend | steigern | aufwärts | mehr ist besser | größer ist besser | maximieren
    je höher desto besser | erhöhen | mindestens | plus élevé | plus haut | plus c'est mieux | plus est mieux | hausse | à la hausse | augmenter
    augmentation | croissant | maximiser | supérieur | au moins | mayor | mayor es mejor | más alto | más alto es mejor | más es mejor
    cuanto más mejor | subir | sube | creciente | aumentar | maximizar | ascendente | alza | al menos | maior | maior é melhor | mais alto
    mais é melhor | quanto maior melhor | crescente | maior igual | tendencia alta | pelo menos`),
  lower:
    listed(`lower | lower is better | lower better | low | low is better | down | downward | downwards | decrease | decreasing | min | minimize
    minimise | lower is good | the lower the better | lower the better | the less the better | the fewer the better | minimum | minimization
    smaller | smaller better | less better | fewer | fewer better | descending | down is good | down is better | decrease is good | shrink
    avoid | not more than | no more than | più basso è meglio | più basso | minore | minore è meglio | minimizzare | diminuire | ridurre | lager
    lager is beter | dalend | minimaliseren | verlagen | düşük | düşük daha iyi | ne kadar düşük o kadar iyi | azalan | azalış | azalmalı
    ниже лучше | чем ниже тем лучше | меньше лучше | снижение | минимизация | 越低越好 | 越小越好 | 负向 | 逆向 | 低いほど良い | 낮을수록 좋음 | 하향 | niższy
    im mniej tym lepiej | im niżej tym lepiej | malejący | spadek | less | less is better | fewer is better | smaller is better | reduce
    reduction | below | at most | cost | negative | <= | < | =< | ≤ | ⩽ | -1 | −1 | - | − | ↓ | ▼ | ⬇ | ⇩ | ↘ | ▽ | ⇓ | 🔽 | 📉 | ò | niedriger
    niedriger ist besser | niedrig | tiefer | tiefer ist besser | sinkend | fallend | abwärts | weniger ist besser | kleiner ist besser
    minimieren | senken | höchstens | je niedriger desto besser | plus bas | moins c'est mieux | moins est mieux | baisse | à la baisse
    diminuer | diminution | réduire | décroissant | minimiser | inférieur | au plus | menor | menor es mejor | más bajo | más bajo es mejor
    menos es mejor | cuanto menos mejor | bajar | baja | decreciente | disminuir | reducir | minimizar | descendente | menor é melhor
    mais baixo | menos é melhor | quanto menor melhor | decrescente | diminuir | reduzir | menor igual | tendencia baixa`),
  range:
    listed(`range | in range | within range | within | between | band | target range | goal post | goalpost | corridor | maintain | stable | nominal
    nominal is best | nominal is better | target is best | on target | on target is best | keep | hold | constant | inside range | within limits
    within tolerance | in the range | in band | between limits | two sided | two-sided | neutral is best | closer is better | exact | middle
    optimum | optimal | range is better | goal posts | = | == | ± | ↔ | ⇔ | bereich | im bereich | zielbereich | korridor | zielkorridor
    spanne | bandbreite | halten | stabil | konstant | innerhalb | zielband | zielwert genau | plage | fourchette | intervalle | maintenir
    rango | en rango | dentro de rango | banda | mantener | faixa | na faixa | intervalo | manter | estable | estável | stable est mieux | entre
    dans la plage | nell'intervallo | intervallo | mantenere | binnen bereik | bandbreedte | handhaven | aralık | aralıkta | sabit | диапазон
    в диапазоне | стабильно | 区间 | 范围 | 範囲 | 범위 | zakres | w zakresie`),
};

const directionOf: ReadonlyMap<string, Direction> = new Map(
  (["higher", "lower", "range"] as const).flatMap((direction) => words[direction].map((word) => [plain(word), direction] as const)),
);

/** The few words of each direction that a message names: everybody knows one of them. */
export const knownDirectionWords = ["higher", "lower", "range", "up", "down", "max", "min", ">=", "<=", "1", "-1"] as const;

/**
 * The direction a word means, as people write it in English, German, French, Spanish, Portuguese and some more languages, in any case and with or without accents:
 * `Higher is better`, `<=`, `Max`, `1`, `menor_igual`, `Anstieg ungünstig`. Null for any other word, blank included.
 */
export function readDirection(word: string | number): Direction | null {
  const bare = plain(String(word));
  return directionOf.get(bare) ?? (bare.length < 80 ? (comparedWithGood(bare) ?? directionOfPhrase(bare)) : null);
}

const more =
  "higher|high|more|bigger|larger|greater|hoher|hoch|mehr|grosser|plus(?: (?:haut|eleve))?|haut|eleve|mayor|mas(?: alto)?|alto|maior|mais(?: alto)?|piu(?: alto)?|maggiore|hoger|hoog|meer|yuksek|cok|buyuk|fazla|artan|↑|▲|\\+";
const less =
  "lower|low|less|fewer|smaller|niedriger|niedrig|weniger|kleiner|tiefer|geringer|gering|moins(?: (?:haut|eleve))?|plus (?:bas|faible|petit)|bas|faible|menor|menos(?: alto)?|(?:mas|mais|piu) (?:bajo|baixo|basso|pequeno)|bajo|baixo|meno|minore|lager|laag|minder|dusuk|az|kucuk|azalan|↓|▼|-";
const good =
  "better|best|besser|mejor|melhor|mieux|meilleur|meglio|beter|iyi(?:dir)?|ideal|(?:is|are|ist|sind|est|es|e|=) (?:good|gut|bien|bon|bueno|bom|buono|goed)";
const little =
  "(?:is|are|ist|sind|est|es|e|it|its|=|:|o|the|la|le|el|das|desto|um so|umso|c'est|en|den|daha|ne kadar|o kadar|quanto|cuanto|tanto|je|,|->|→)";
const wording = (compared: string): RegExp =>
  new RegExp(
    `^(?:${little} )*(?:${compared})(?: (?:value|values|wert|werte|valor|valeur|deger))?(?: ?${little})* (?:${good})$|^(?:${good}) (?:if|when|wenn|si|se|cuando|quando) (?:${little} )*(?:${compared})$`,
  );
const saysLess = wording(less);
const saysMore = wording(more);

/** "Menor melhor", "je höher, desto besser", "the fewer the better", "better if lower": a comparison called good. Null for any other text. */
const comparedWithGood = (text: string): Direction | null => (saysLess.test(text) ? "lower" : saysMore.test(text) ? "higher" : null);

const yesWords: ReadonlySet<string> = new Set([
  "1",
  "yes",
  "y",
  "true",
  "x",
  "✓",
  "✔",
  "☑",
  "ja",
  "wahr",
  "oui",
  "vrai",
  "si",
  "sim",
  "verdadero",
  "verdadeiro",
  "evet",
  "да",
  "是",
]);
const noWords: ReadonlySet<string> = new Set([
  "0",
  "no",
  "n",
  "false",
  "nein",
  "falsch",
  "non",
  "faux",
  "falso",
  "nao",
  "hayir",
  "нет",
  "否",
]);
const asksHigher =
  /(?:higher|bigger|more|greater|increase|hoher|mehr|grosser|mayor|maior|plus|piu|hoger).*(?:better|good|besser|mejor|melhor|mieux|meglio|beter)|benefi|^fav(?:ou)?rable$/;
const asksLower =
  /(?:lower|smaller|less|fewer|decrease|niedriger|weniger|kleiner|menor|menos|moins|meno|lager).*(?:better|good|besser|mejor|melhor|mieux|meglio|beter)|is cost$|^cost$/;

/**
 * The direction that a cell of a direction column says, under its header: yes and no (1 and 0, TRUE and FALSE, an x) count only where the
 * header asks for one direction ("is_benefit", "HigherIsBetter"); everywhere else only the words of `readDirection` do. Null for none.
 */
export function readDirectionCell(cell: string | number | boolean, header: string): Direction | null {
  const question = plain(header.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "))
    .replace(/[?.]+/g, " ")
    .trim();
  // "Higher/lower is better" asks for a word, not for yes or no.
  const asked = asksHigher.test(question) === asksLower.test(question) ? null : asksHigher.test(question) ? "higher" : "lower";
  const word = plain(String(cell)).replace(/\s*[([].*[)\]]$/, "");
  if (asked !== null && (yesWords.has(word) || noWords.has(word))) return yesWords.has(word) === (asked === "higher") ? "higher" : "lower";
  return typeof cell === "boolean" ? null : (readDirection(cell) ?? readDirection(word));
}

function plain(word: string): string {
  const trimmed = word.trim();
  // A lone arrow glyph of a symbol font (ñ up, ò down) would lose its meaning with its accent.
  if (trimmed.length === 1) return trimmed.toLowerCase();
  const bare = trimmed
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return bare
    .replace(/[_,\s\u00a0]+/g, " ")
    .replace(/[.!]$/, "")
    .replace(/’/g, "'")
    .trim();
}
