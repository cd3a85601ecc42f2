import { plainText } from "./words";

const unitWords: ReadonlySet<string> = new Set(
  (
    "percent percentage pct pp ppt ppts bp bps bpt basis points hours hour hrs hr h mins min minutes minute sec secs seconds s ms days day d weeks week wks months month yrs years year tickets calls units unit pcs pc pieces piece ea each " +
    "customers clients employees fte ftes headcount hc count cnt number num no nr x times ratio score points pts index ppm ppb dpmo dppm t tons ton tonne tonnes kt mt kg g lb lbs oz km mi miles m m2 m3 sqm sqft cm mm l hl litres liters litre liter gal gallons bbl boe " +
    "kwh mwh gwh twh wh kw mw gw mj gj tj mmbtu db mb gb tb mbps gbps tco2e tco2 tco2eq co2e co2 kgco2e kgco2 ktco2e degc rpm bar pax beds visits orders items cases cars vehicles lines users members patients students flights trips shipments containers teu barrels fu head people persons staff " +
    "usd eur gbp chf jpy cny rmb inr brl clp mxn zar aud cad sek nok dkk pln try tl aed sar tzs kes ugx ngn ghs egp mad xof xaf fcfa cfa huf czk ron bgn rub uah krw won thb idr myr sgd hkd twd php vnd nzd ils cop pen ars uyu crc gtq dop bob pyg rs aus us " +
    "k kusd keur kgbp kchf ksek knok kdkk kpln kbrl meur musd mgbp mchf mn mm mm$ mmusd mio mill mil millions million mlls mln mld mrd mia bn bln bio tn trn billion billions trillion thousand thousands tsd tsd. ths thsd tds k€ 000s 000 '000 lakh lakhs crore crores cr lac teur tchf tusd tpln teuro euro euros dollar dollars pounds pesos reais " +
    "tage tag arbeitstage stunden stunde std std. stuck stk st stck wochen woche monate monat jahre jahr minuten sekunden punkte anzahl prozent prozentpunkte personen mitarbeiter kunden tonnen liter vzae vza ma " +
    "jours jour heures heure semaines semaine mois ans annees unites unite milliers milliards nb nbre points pourcentage personnes clients " +
    "dias dia horas hora semanas semana meses mes anos unidades unidad uds ud und un unid pzas piezas pecas miles mil millones milhoes mi milhares porcentaje porcentagem puntos pontos personas pessoas contagem numero cantidad qtd qtde empleados " +
    "giorni giorno ore ora settimane mesi anni pezzi pz unita numero punti migliaia milioni miliardi persone dagen uren weken maanden jaren stuks aantal punten gun saat dakika hafta ay yil adet kisi bin milyon milyar puan yuzde " +
    "tys szt szt. dni godz godziny osoby zl rub. тыс млн млрд руб шт дни дней часы чел ед 件 个 人 天 小时 万 亿 元 万元 亿元 円 百万円 千円 億円 名 回 時間 日 명 건 원 백만원 억원 천원 시간 일 개"
  )
    .split(" ")
    .map(plainText),
);

/** Whether a text in brackets states a unit ("%", "USD", "€ m", "min", "000s") rather than saying more about the KPI ("CAC", "MoM"). */
export function isUnitText(text: string): boolean {
  const plain = plainText(text).replace(/^in (?=\S)|^(?:en|em|w|v) (?=[^a-z]|(?:mio|mln|mill|miles|milhoes)\b)/, "");
  // In capitals it is the department, not the hour.
  if (plain === "" || plain.length > 24 || text.trim() === "HR") return false;
  if (/^(?:[%‰#°]|°c|\/ ?\d{1,3}|(?:out )?of \d{1,3}|\d(?:\.0)?-\d{1,3}|1-5|0-100)$/.test(plain)) return true;
  // "t€", "k$", "€m", "₩", "us$", "€'000", "$ million"
  const parts = plain
    .replace(currencySigns, " $ ")
    .split(/[\s/.'’·*×-]+/)
    .filter((part) => part !== "" && part !== "per" && part !== "pro" && part !== "por" && part !== "par");
  return (
    parts.length > 0 &&
    parts.length <= 5 &&
    parts.every((part) => part === "$" || unitWords.has(part) || /^(?:[%#]|1?0{2,3}s?|m[23²³])$/.test(part))
  );
}
const currencySigns = /(?:\b(?:us|r|a|c|s|nz|hk|mx|nt))?[$€£¥₩₽₺₹₫₱₪฿₦₴]/gu;

/** The unit that a KPI's name states: in brackets at its end, after a comma or dash ("handling time - mins"), or as a closing sign ("Conversion Rate %", "Sales 000s"). Null for none. */
export function unitInName(name: string): string | null {
  const bracketed = /[([]([^()[\]]+)[)\]]\s*$/.exec(name);
  if (bracketed?.[1] !== undefined && isUnitText(bracketed[1])) return bracketed[1].trim();
  return (
    /\s([%#€$£¥₩₹₺₽]|000s|R\$|US\$|[kTM][€$£]|[€$£][kmM]|TEUR|Mio\.? ?€|pp)$/.exec(name.trim())?.[1] ??
    /(?:,|\s[-–])\s*([^,\s]+)$/.exec(name.trim())?.slice(1).find(isUnitText) ??
    null
  );
}

/** The unit that a number format shows: "%" or a currency sign. Null for none. */
export function unitOfFormat(numberFormat: string): string | null {
  const first = numberFormat.split(";")[0] ?? "";
  if (first.replace(/"[^"]*"/g, "").includes("%")) return "%";
  return /\[\$([^\]-]+)[^\]]*\]/.exec(first)?.[1] ?? /[€$£¥₩₹₺₽]/.exec(first.replace(/\[[^\]]*\]/g, ""))?.[0] ?? null;
}

const figuresOf =
  "(?:(?:all|alle|toutes?(?: les)?|tous(?: les)?|tod[oa]s(?: l[oa]s| [oa]s)?|tum) )?(?:figures|amounts|values|numbers|angaben|werte|betrage|zahlen|montants|chiffres|valeurs|cifras|importes|valores|montos|tutarlar|degerler)(?: (?:are|sind|sont|son|sao|expressed|shown|stated|reported|exprimes|expresad[oa]s|express[oa]s))*";
const unlessStated =
  "(?:,? ?\\(?(?:unless (?:otherwise )?(?:stated|noted|indicated|specified)(?: otherwise)?|(?:so|wo)(?:fern|weit)? nicht anders angegeben|sauf (?:indication|mention) contraire|salvo (?:indicacion|que se indique|indicacao)(?: em)?(?: lo)? contrari[ao]|aksi belirtilmedikce)\\)?)";
const titleOfUnit = new RegExp(`^(?:${figuresOf} (?:in|en|em) (.+?)${unlessStated}?|(?:in |en |em )?(.+?)${unlessStated})$`, "u");

/** The unit of money that a title states for the figures below it: "EUR million unless stated otherwise", "All figures in USD thousands", "Angaben in T€". Null for any other. */
export function unitOfTitle(title: string): string | null {
  const bare = title.trim().replace(/^\((.*)\)$|[.]$/gu, "$1");
  const found = titleOfUnit.exec(plainText(bare));
  const plain = (found?.[1] ?? found?.[2] ?? "").trim();
  const at = plain === "" ? -1 : plainText(bare).indexOf(plain);
  if (at < 0 || !isUnitText(plain.replace(/\b(?:of|de|d'|di|von)\s*/gu, "")) || !money.test(plain)) return null;
  return plainText(bare).length === bare.length ? bare.slice(at, at + plain.length) : plain;
}
const money =
  /[$€£¥₩₽₺₹₫₱₪฿₦₴]|\b(?:t?eur|k?usd|gbp|chf|jpy|cny|rmb|inr|brl|mxn|cad|aud|sek|nok|dkk|pln|try|tl|zar|euros?|dollars?|pounds|pesos|reais|rs|lakhs?|crores?)\b/u;

/** Whether a KPI's name speaks of sums of money: not of a share, a number or a time of something. */
export function namesMoney(name: string): boolean {
  const plain = plainText(name);
  return (
    moneyNames.test(plain) &&
    !/%|\bratio\b|\brate\b|\bquote\b|number|count|anzahl|nombre|numero|\bdays\b|\btage\b|jours|\bdias\b|growth|wachstum|croissance|share|margin|marge|margen|margem/u.test(
      plain,
    )
  );
}
const moneyNames =
  /revenue|turnover|sales|income|profit|earnings|ebit|costs?\b|expens|spend|loans?\b|deposits?\b|cash|debt|assets|liabilit|equity|receivable|payable|capital|budget|capex|opex|fees?\b|umsatz|ertrag|ertrage|gewinn|ergebnis|kosten|aufwand|kredit|einlagen|forderung|verbindlich|chiffre d'affaires|produits|resultat|couts?\b|charges|depenses|creances|dettes|ventas|ingresos|utilidad|costos?\b|gastos|cartera|depositos|vendas|receita|lucro|custos?\b|despesas|ciro|gelir|gider|kar\b|maliyet/u;
