import type { Direction } from "../direction";

// Plain words: lower case, without accents.
const rise =
  "increases?|increasing|rises?|rising|growth|growing|up|upward|higher|more|" +
  "anstieg|steigerung|zunahme|zuwachs|erhohung|wachstum|steigend|hoher|mehr|" +
  "hausse|augmentation|progression|croissance|en hausse|plus eleve|" +
  "aumento|incremento|subida|alza|crecimiento|suba|alta|crescimento|incremento|rialzo|crescita|" +
  "stijging|toename|groei|stijgend|art[ıi]s|yukselis|рост|повышение|увеличение|wzrost|zwiekszenie";
const fall =
  "decreases?|decreasing|declines?|declining|falls?|falling|drops?|reduction|down|downward|lower|less|" +
  "ruckgang|senkung|abnahme|minderung|verringerung|reduzierung|sinkend|niedriger|weniger|" +
  "baisse|diminution|recul|en baisse|moins eleve|" +
  "disminucion|reduccion|bajada|descenso|caida|baja|queda|reducao|diminuicao|diminuzione|calo|riduzione|ribasso|" +
  "daling|afname|dalend|azal[ıi]s|dusus|снижение|уменьшение|падение|spadek|zmniejszenie";
const good =
  "favou?rable|good|positive|desirable|desired|wanted|better|beneficial|" +
  "gunstig|gut|positiv|erwunscht|vorteilhaft|besser|" +
  "positif|souhaitable|souhaitee?|bon(?:ne)?|mieux|deseable|deseado|positivo|positiva|buen[oa]|mejor|favoravel|desejavel|desejado|bo[am]|melhor|" +
  "favorevole|buono|desiderabile|meglio|goed|positief|gewenst|beter|olumlu|iyi|daha iyi|" +
  "благоприятно|благоприятны[йи]|хорошо|положительно|лучше|korzystn[yae]|korzystnie|dobr[yae]|lepiej";
const bad =
  "un-?favou?rable|adverse|bad|negative|undesirable|undesired|unwanted|worse|harmful|" +
  "ungunstig|schlecht|negativ|unerwunscht|nachteilig|schlechter|" +
  "defavorable|negatif|mauvaise?|indesirable|desfavorable|negativo|negativa|mal[oa]|peor|desfavoravel|indesejavel|ruim|pior|" +
  "sfavorevole|cattivo|peggio|indesiderato|ongunstig|slecht|negatief|ongewenst|slechter|olumsuz|kotu|" +
  "неблагоприятно|неблагоприятны[йи]|плохо|отрицательно|хуже|niekorzystn[yae]|niekorzystnie|z[łl][yae]|[zź]le|gorzej";
/** Words between the two that say nothing. */
const link = "(?: |is|are|=|:|-|–|ist|est|es|e|y|ve|это|jest|=>|→)+";

const told = (way: string, worth: string): RegExp => new RegExp(`^(?:(?:${way})${link}(?:${worth})|(?:${worth})${link}(?:${way}))$`, "u");
const phrases: readonly (readonly [Direction, RegExp])[] = [
  ["higher", told(rise, good)],
  ["higher", told(fall, bad)],
  ["lower", told(fall, good)],
  ["lower", told(rise, bad)],
];

/** Chinese, Japanese and Korean write the two without a space, and with particles between them. */
const joined: readonly (readonly [Direction, RegExp])[] = [
  ["lower", /^(?:上升|增加|提高|上昇|증가|상승).{0,3}(?:不利|不好|望ましくない|悪|불리|나쁨)/u],
  ["higher", /^(?:下降|减少|減少|降低|低下|감소|하락).{0,3}(?:不利|不好|望ましくない|悪|불리|나쁨)/u],
  ["higher", /^(?:上升|增加|提高|上昇|증가|상승).{0,3}(?:有利|好|望ましい|良|유리|좋음)/u],
  ["lower", /^(?:下降|减少|減少|降低|低下|감소|하락).{0,3}(?:有利|好|望ましい|良|유리|좋음)/u],
];

/**
 * The direction that a cell says by judging a movement: "Increase favourable" and "Fall is bad" are higher, "Anstieg ungünstig" and "Baisse
 * souhaitable" lower. `plain` is in lower case and without accents. Null for any other text.
 */
export function directionOfPhrase(plain: string): Direction | null {
  // Without accents Korean stands in its parts.
  const text = plain.normalize("NFC");
  return [...phrases, ...joined].find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
