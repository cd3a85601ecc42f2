import { plainText } from "../reading/words";

const kinds = {
  percent: "% percent percentage pct prozent pourcent porcentaje pp".split(" "),
  euro: "€ eur euro euros teur keur meur".split(" "),
  dollar: "$ usd us$ dollar dollars kusd".split(" "),
  pound: "£ gbp pound pounds".split(" "),
  yen: "¥ jpy yen".split(" "),
  franc: "chf".split(" "),
  hours: "h hr hrs hour hours std stunde stunden heure heures hora horas".split(" "),
  minutes: "min mins minute minutes minuten minuto minutos".split(" "),
  seconds: "s sec secs second seconds sekunden".split(" "),
  days: "d day days tag tage jour jours dia dias".split(" "),
  weeks: "week weeks woche wochen semaine semaines semana semanas".split(" "),
  months: "month months monat monate mois mes meses".split(" "),
  years: "year years yr yrs jahr jahre ans ano anos".split(" "),
  count: "# count number no nr pcs pieces units unit stuck anzahl customers employees tickets calls".split(" "),
  weight: "kg t tons tonnes g".split(" "),
} as const satisfies Record<string, readonly string[]>;
export type UnitKind = keyof typeof kinds;

/** What a unit counts in: two units of one kind are the same but for their scale (€ and € m). Null for one that says nothing known, or two things. */
export function unitKindOf(unit: string): UnitKind | null {
  const text = plainText(unit);
  if (/[/]|\bper\b|\bpro\b|\bpar\b|\bpor\b/.test(text) && !text.includes("%")) return null;
  const words = text.split(/[\s.,()'-]+|(?<=[%€$£¥#])|(?=[%€$£¥#])/).filter((word) => word !== "");
  const found = new Set(
    words.flatMap((word) => (Object.keys(kinds) as UnitKind[]).filter((kind) => (kinds[kind] as readonly string[]).includes(word))),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
