import { plainPeriodText } from "./periodText";

/** Languages whose month names are known; each list runs January to December, the full name first, then what people type for it. */
export const monthNames = {
  en: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
  de: "januar jan jänner jän|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
  fr: "janvier janv jan|février févr fév|mars mar|avril avr|mai|juin jun|juillet juil|août aou|septembre sept sep|octobre oct|novembre nov|décembre déc",
  es: "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
  pt: "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
  it: "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
  nl: "januari jan|februari feb febr|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec",
  pl: "styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru",
  tr: "ocak oca|şubat subat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
  ru: "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек",
  sv: "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec",
  da: "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec",
  nb: "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember",
} as const;

/** Names that are other words when nothing stands beside them: "Marca" is a brand in Spain, and Maja a person. */
const besideNumbersOnly: ReadonlySet<string> = new Set(["marca", "maja"]);

/** Whether a month's name alone, in its plain form, names the month. */
export const isMonthAlone = (word: string): boolean => !besideNumbersOnly.has(word);

/** An abbreviation means the same month in every language that uses it; one that would not has no place in the lists. */
const monthByName = new Map(
  Object.values(monthNames).flatMap((year) =>
    year.split("|").flatMap((month, index) => month.split(" ").map((name) => [plainPeriodText(name), index + 1] as const)),
  ),
);

/** Number of the month (1–12) that a word names, or null. The word is plain (`plainPeriodText`); a closing dot is allowed. */
export function monthOf(word: string): number | null {
  return monthByName.get(word.replace(/\.$/, "")) ?? null;
}
