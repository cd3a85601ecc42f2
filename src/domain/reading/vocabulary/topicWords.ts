import { perspectiveIn } from "../perspectiveWords";
import { plainText } from "../words";
import { listed } from "./wordList";

/** What KPIs are about, and no department is called: they head a group of KPIs wherever they stand in a column. */
const topics: ReadonlySet<string> = new Set(
  listed(`cost | costs | delivery | on-time delivery | punctuality | timeliness | productivity | efficiency | effectiveness | attendance | absence | attainment | achievement | progress | behaviour | behavior | conduct | staffing | wellbeing | well-being
    engagement | satisfaction | retention | recruitment | turnover | morale | experience | outcomes | outcome | access | waiting times | reliability | availability | capacity | utilisation | utilization | throughput | volume | volumes | demand | activity | workload
    profitability | revenue | revenues | income | expenditure | expenses | spending | budget | cash | cash flow | liquidity | solvency | margin | pricing | inventory | stock | lead time | lead times | complaints | waste | emissions | equality | diversity | inclusion | equity
    quality | safety | responsiveness | teaching | leadership | skills | incidents | response times | service level | service levels | service quality | staff development | team | uptime | coverage
    kosten | liefertreue | termintreue | lieferung | termine | produktivität | effizienz | arbeitssicherheit | sicherheit | umsatz | ertrag | erträge | ergebnis | liquidität | rentabilität | zufriedenheit | auslastung | verfügbarkeit | leistung | leistungen | anwesenheit
    abwesenheit | fehlzeiten | gesundheit | weiterbildung | bestand | bestände | durchlaufzeit | durchlaufzeiten | mengen | menge | reklamationen | beschwerden | pünktlichkeit | qualität | fluktuation | wirtschaftlichkeit | personalentwicklung
    coût | coûts | délai | délais | productivité | efficacité | efficience | rentabilité | trésorerie | chiffre d'affaires | satisfaction | absentéisme | climat social | activité | volumes | fiabilité | disponibilité | ponctualité | bien-être | effectifs | assiduité | réussite | qualité
    costo | costos | coste | costes | plazo | plazos | entrega | entregas | productividad | eficiencia | eficacia | rentabilidad | liquidez | ingresos | gastos | satisfacción | absentismo | ausentismo | clima laboral | asistencia | puntualidad | convivencia | rendimiento | disponibilidad | calidad
    custo | custos | prazo | prazos | produtividade | eficiência | eficácia | rentabilidade | receitas | despesas | satisfação | absenteísmo | clima organizacional | assiduidade | frequência | desempenho | disponibilidade | qualidade
    maliyet | maliyetler | teslimat | verimlilik | gelir | gelirler | gider | giderler | karlılık | memnuniyet | müşteri memnuniyeti | çalışan memnuniyeti | devamsızlık | iş güvenliği | güvenlik | kalite | performans
    成本 | 质量 | 品质 | 交付 | 效率 | 安全 | 收入 | 利润 | 满意度 | 客户满意度 | 出勤 | 进度 | 生产率 | 服务质量 | 效益 | 盈利能力`).map(
    plainText,
  ),
);

/** German words that grow together with a topic ("Energiekosten", "Kundenzufriedenheit"); shorter ones end other words too. */
const endings = [...topics].filter((topic) => topic.length >= 6 && !/[^a-z]/.test(topic));

/**
 * Whether a text says what KPIs are about: "Costs", "Patient safety", "Qualité de service", a perspective, or a sentence of four words and
 * more, as aims are written.
 */
export function isTopic(text: string): boolean {
  const plain = plainText(text)
    .replace(/^(?:\d{1,2}|[a-h])[.):]\s*/, "")
    .trim();
  if (perspectiveIn(text) !== null || plain.split(" ").length > 4) return true;
  return plain.split(/\s*(?:&|\+|\/|,|\b(?:and|und|et|y|e|ve)\b|和|与)\s*/u).every(isOneTopic);
}

function isOneTopic(plain: string): boolean {
  if (plain === "") return false;
  if (topics.has(plain) || perspectiveIn(plain) !== null) return true;
  const words = plain.split(/[\s-]+/);
  const [first = "", second = ""] = words;
  if (words.length > 1 && topics.has(words.at(-1) ?? "")) return true;
  if (words.length > 2 && topics.has(first) && /^(?:de|des|du|del|da|do|d'|of|der|des)$/.test(second)) return true;
  return words.length === 1 && endings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending));
}
