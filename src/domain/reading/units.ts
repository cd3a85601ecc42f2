import { plainText } from "./words";

const unitWords: ReadonlySet<string> = new Set(
  (
    "percent percentage pct pp bps hours hour hrs hr h mins min minutes minute sec secs seconds s ms days day d weeks months years yrs tickets calls units unit pcs pieces " +
    "customers employees fte ftes count number no nr x times ratio score points pts index ppm dpmo t tons tonnes kg g km m m2 m3 l litres liters kwh mwh gwh kw mw mbps tco2e tco2 co2e " +
    "usd eur gbp chf jpy cny inr brl clp mxn zar aud cad sek nok dkk pln try aed tzs fcfa k 000s 000 thousand thousands million millions mn mio bn billion " +
    "tage tag stunden std minuten stuck jahre wochen monate teur mio eur jours jour heures heure semaines mois unites dias dia horas semanas meses unidades contagem pax"
  ).split(" "),
);

/** Whether a text in brackets states a unit ("%", "USD", "€ m", "min", "000s") rather than saying more about the KPI ("CAC", "MoM"). */
export function isUnitText(text: string): boolean {
  const plain = plainText(text);
  if (plain === "" || plain.length > 20) return false;
  if (/^(?:[%#‰€$£¥₩₽₺₹]|r\$|us\$|\/ ?\d+)$/.test(plain)) return true;
  const parts = plain.split(/[\s/.'-]+|(?<=[€$£¥₩₹])|(?=[€$£¥₩₹])/).filter((part) => part !== "" && part !== "per");
  return parts.length > 0 && parts.every((part) => unitWords.has(part) || /^[%€$£¥₩₹#]$/.test(part));
}

/** The unit that a KPI's name states: in brackets at its end, or as a closing sign ("Conversion Rate %", "Sales 000s"). Null for none. */
export function unitInName(name: string): string | null {
  const bracketed = /[([]([^()[\]]+)[)\]]\s*$/.exec(name);
  if (bracketed?.[1] !== undefined && isUnitText(bracketed[1])) return bracketed[1].trim();
  return /\s(%|#|€|\$|£|000s)$/.exec(name.trim())?.[1] ?? null;
}

/** The unit that a number format shows: "%" or a currency sign. Null for none. */
export function unitOfFormat(numberFormat: string): string | null {
  const first = numberFormat.split(";")[0] ?? "";
  if (first.replace(/"[^"]*"/g, "").includes("%")) return "%";
  return /\[\$([^\]-]+)[^\]]*\]/.exec(first)?.[1] ?? /[€$£¥₩₹]/.exec(first.replace(/\[[^\]]*\]/g, ""))?.[0] ?? null;
}
