import { wordKey } from "../words";
import { listed } from "./wordList";

/** The series that a word beside a KPI's name can say. */
export type LabelSeries = "target" | "actual" | "prior" | "baseline" | "forecast" | "variance" | "attainment" | "ytd" | "status" | "trend";

/** Words that name a series beside a KPI's name, in any language; `loose` words also belong to names of KPIs ("Planned maintenance", "Pay gap"). */
const words: Readonly<Record<LabelSeries, { readonly sure: readonly string[]; readonly loose: readonly string[] }>> = {
  target: {
    sure: listed(`target | targets | tgt | goal | budget | budgeted | bgt | plan | ziel | zielwert | soll | sollwert | planwert | vorgabe | objectif | cible | budgété | meta | objetivo | presupuesto | ppto
      presupuestado | presupuestada | alvo | orçado | orçada | orçamento | obiettivo | doel | doelwaarde | begroting | begroot | begrote | streefwaarde | hedef | hedefi | hedeflenen | bütçe | план | бюджет | cel | budżet
      목표 | 계획 | 예산 | target value | target amount | kpi target | valeur cible | valor meta | valor objetivo`),
    loose:
      listed(`planned | goals | quota | benchmark | geplant | geplante | prévu | prévue | prévus | prévues | planifié | planifiée | previsto | prevista | previstos | previstas | planificado | planificada | planejado | planejada
      planned value | gepland | geplande | planlanan | norm | norme | PL | BU`),
  },
  actual: {
    sure: listed(
      `actual | actuals | istwert | ist | réel | réelle | réels | réelles | consuntivo | werkelijk | werkelijke | gerçekleşen | факт | wykonanie | 실적 | 실제 | actual value`,
    ),
    loose:
      listed(`act | realised | realized | achieved | réalisé | réalisée | réalisés | réalisées | real | reales | ejecutado | ejecutada | logrado | logrado | realizado | realizada | realizados | realizadas | effettivo
      effettiva | effettivi | effettive | realisatie | gerealiseerd | gerealiseerde | AC | realizacja`),
  },
  prior: {
    sure: listed(`py | ly | prior year | previous year | last year | prior period | previous period | previous month | last month | vorjahr | vj | vormonat | N-1 | année précédente | mois précédent | año anterior
      mes anterior | ano anterior | mês anterior | anno precedente | vorig jaar | geçen yıl | önceki yıl | прошлый год | 전년 | 전월 | poprzedni rok | sply`),
    loose: listed(`prior | previous | prev | précédent`),
  },
  baseline: {
    sure: listed(
      `baseline | baseline value | ausgangswert | basiswert | línea base | linha de base | valeur initiale | valor inicial | nulmeting`,
    ),
    loose: [],
  },
  forecast: {
    sure: listed(
      `forecast | fcst | fcast | hochrechnung | prognose | prévision | pronóstico | proyección | previsão | projeção | previsione | tahmin | прогноз | prognoza | 예측 | 예상 | latest estimate`,
    ),
    loose: listed(`outlook | previsión | projected | estimate | estimated | FC | LE`),
  },
  variance: {
    sure: listed(`Δ | abw | var % | variance % | variance to target | variance to budget | variance to plan`),
    loose: listed(
      `variance | var | deviation | difference | diff | delta | gap | abweichung | écart | desviación | variación | desvio | variação | scostamento | afwijking | sapma | отклонение | odchylenie | 차이`,
    ),
  },
  attainment: {
    sure: listed(`zielerreichung | zielerreichungsgrad | taux de réalisation | cumplimiento | % cumplimiento | % achieved | achievement % | attainment % | % achievement | % attainment | budget used | budget consumed | budget spent | budget utilised
      budget utilized | used of budget | 달성률 | target achievement | target attainment`),
    loose: listed(`achievement | attainment | atingimento | raggiungimento`),
  },
  ytd: {
    sure: listed(`ytd | qtd | mtd | year to date | month to date | quarter to date | cumul | cumulé | cumulative | cumul. | kumuliert | kumulierte | kumulierter | acumulado | acumulada | acumulados | acumuladas | cumulato | progressivo
      cumulatief | kümülatif | narastająco | 누계 | 누적 | fytd`),
    loose: listed(`year | cum`),
  },
  status: { sure: [], loose: listed(`status | statut | estado | ampel | rag`) },
  trend: { sure: [], loose: listed(`trend | tendance | tendencia | tendência | tendenz`) },
};

export interface SeriesWord {
  readonly series: LabelSeries;
  readonly loose: boolean;
  /** Two capital letters that are only meant as written ("Sales AC"). */
  readonly asWritten: string | null;
}

/** Series words by the key of their words, `prior year` as `prior year`. */
export const seriesWords: ReadonlyMap<string, SeriesWord> = new Map(
  (Object.entries(words) as [LabelSeries, (typeof words)[LabelSeries]][]).flatMap(([series, { sure, loose }]) =>
    [...sure.map((word) => [word, false] as const), ...loose.map((word) => [word, true] as const)].map(
      ([word, isLoose]) =>
        [keyOfWords(word.split(/\s+/)), { series, loose: isLoose, asWritten: /^[A-Z]{2}$/.test(word) ? word : null }] as const,
    ),
  ),
);

/** Keys of the words that series words begin with: a label without one names no series. */
export const beginsSeriesWord: ReadonlySet<string> = new Set([...seriesWords.keys()].map((key) => key.split(" ")[0] ?? ""));

/** Words by their keys, parted by blanks. */
export function keyOfWords(parts: readonly string[]): string {
  return parts.map((part) => (part === "Δ" ? "δ" : wordKey(part))).join(" ");
}

/** Series words of languages written without blanks, which lean on the name: 売上目標, 实际销售额. */
export const leaningWords: readonly (readonly [word: string, series: LabelSeries])[] = [
  ["目标达成率", "attainment"], ["目標達成率", "attainment"], ["达成率", "attainment"], ["達成率", "attainment"], ["完成率", "attainment"], ["달성률", "attainment"],
  ["累计", "ytd"], ["累計", "ytd"], ["누계", "ytd"], ["누적", "ytd"], ["去年", "prior"], ["上年", "prior"], ["前年", "prior"], ["전년", "prior"],
  ["差异", "variance"], ["差異", "variance"], ["预测", "forecast"], ["予測", "forecast"], ["見込", "forecast"], ["目标", "target"], ["目標", "target"], ["计划", "target"], ["計画", "target"], ["预算", "target"],
  ["予算", "target"], ["목표", "target"], ["계획", "target"], ["实际", "actual"], ["实绩", "actual"], ["実績", "actual"], ["實際", "actual"], ["실적", "actual"], ["실제", "actual"],
]; // prettier-ignore

/** Words after which, or before which, a series word is part of a KPI's own name: "Forecast accuracy", "Plan adherence", "on target". */
export const nameAfter =
  /^(?:achiev\w*|attain\w*|adherence|compliance|accuracy|variance|deviation|error|bias|utili[sz]ation|overruns?|underspend|execution|fulfil\w*|completion|completed|reached|met|hit|quality|reliability|groups?|audience|population|segments?|lists?|dates?|year|rate|progress|erreich\w*|erfullung|treue|einhaltung|genauigkeit|atteint\w*|cumplid\w*|cumplimiento|alcanzad\w*|atingid\w*|raggiunt\w*|management|process|owner|setting|review)$/;
/** "Year-over-year growth", "Year end close". */
export const notAfterYear = /^(?:end|over|on|to|round|of|ended|ending|\d+)$/;
export const nameBefore =
  /^(?:on|off|above|below|over|under|within|to|at|in|im|uber|unter|sobre|bajo|dentro|acima|abaixo|action|business|development|succession|recovery|maintenance|continuity|improvement|treatment|care|pension|strategic|standard|floor|training|marketing|travel|project|projects|r&d|capital|market|pay|wage|gender|skills?)$/;
