import { listed } from "./vocabulary/wordList";
import { plainText } from "./words";

/**
 * Words that alone head the block of a perspective: the four of Kaplan and Norton, and those that public bodies and plants add. A title
 * with any other word in it is none, so that "Customer satisfaction" stays a KPI.
 */
const perspectives = {
  financial:
    listed(`financial | financials | finance | finances | fiscal | shareholder | shareholders | profitability | stewardship | financial stewardship | value creation | financial performance | financial results | financial health
    finanziell | finanzielle | finanzen | finanz | wirtschaftlichkeit | wirtschaftlich | financier | financière | financiers | financières | finanzas | financiero | financiera | económica | financeiro | financeira | finanças | económico financiera
    finanziario | finanziaria | finanza | economico finanziaria | financieel | financiële | financiën | finansal | mali | finans | финансы | финансовая | финансовый | 财务 | 財務 | 财务层面 | 재무 | finansowa | finanse`),
  customer:
    listed(`customer | customers | client | clients | customer focus | customer service | customers and market | market | markets | market and customer | stakeholder | stakeholders | citizen | citizens | patient | patients | student | students | constituents | community
    customer and stakeholder | customer experience | beneficiary | beneficiaries | donors
    kunde | kunden | markt | kunden und markt | client | clientèle | clientele | marché | cliente | clientes | cliente y mercado | clientes y mercado | mercado | sociedade | usuarios | grupos de interés | partes interesadas | ciudadano | cidadão | clienti | mercato | klant | klanten
    müşteri | müşteriler | paydaş | клиенты | клиентская | клиент | 客户 | 顧客 | 客戶 | 고객 | klient | klienci | klienta`),
  "internal process":
    listed(`internal process | internal processes | internal business process | internal business processes | internal business | internal | process | processes | business process | business processes | operations | operational | operational excellence | operation
    quality | internal operations | operational efficiency | core processes | supply chain | transportation | production | manufacturing | logistics | quality and operations | operations and quality | key processes | processes and quality
    interne prozesse | prozess | prozesse | interne geschäftsprozesse | geschäftsprozesse | interne | qualität | betrieb | interne prozess | processus | processus internes | processus interne | interne | internes | opérations | qualité
    procesos | procesos internos | proceso interno | interna | interno | internas | internos | operaciones | calidad | procesos de negocio | processos | processos internos | processo interno | operações | qualidade | operacional | operacionales | processos de negócio
    processi | processi interni | processo interno | operazioni | qualità | interne processen | processen | intern | kwaliteit | iç süreçler | süreç | süreçler | içsel süreçler | iç süreç | внутренние процессы | бизнес процессы | процессы | внутренних процессов | 内部流程 | 流程 | 内部プロセス | 業務プロセス | 内部业务流程
    내부 프로세스 | 프로세스 | 업무프로세스 | procesy wewnętrzne | procesy | procesów wewnętrznych`),
  "learning and growth":
    listed(`learning and growth | learning | growth | learning growth | people | employee | employees | people and culture | culture | staff | workforce | human capital | organizational capacity | organisational capacity | capacity | innovation | innovation and learning
    learning and innovation | learning and development | learning development and growth | people and learning | talent | hr | human resources | development | organizational development | people and growth | enablers | growth and innovation | innovation and growth | employee learning and growth | learning innovation and growth
    lernen | lernen und entwicklung | lernen und wachstum | lern und entwicklung | lern und wachstum | mitarbeiter | mitarbeitende | personal | entwicklung | potenzial | potenziale | potential | wachstum | innovation | mitarbeiter und innovation | mitarbeiter und lernen | wissen
    apprentissage | apprentissage et croissance | apprentissage organisationnel | croissance | développement | ressources humaines | personnel | collaborateurs | apprentissage et développement | innovation et apprentissage
    aprendizaje | aprendizaje y crecimiento | aprendizaje y desarrollo | crecimiento | innovación | personas | recursos humanos | talento humano | formación y crecimiento | aprendizaje crecimiento | innovación y aprendizaje | desarrollo | capacidades
    aprendizado | aprendizado e crescimento | aprenizado e crescimento | aprendizagem e crescimento | aprendizagem | crescimento | inovação | pessoas | inovação e aprendizado | aprendizado crescimento
    apprendimento | apprendimento e crescita | crescita | persone | innovazione | leren en groei | leren en groeien | groei | innovatie | mensen | medewerkers | öğrenme | öğrenme ve gelişme | öğrenme ve büyüme | öğrenme ve gelişim | gelişim | çalışanlar | büyüme
    обучение и развитие | развитие | персонал | обучение | обучение и рост | 学习与成长 | 学习成长 | 學習與成長 | 学習と成長 | 인재 | 학습과 성장 | 학습 및 성장 | 학습성장 | rozwój | uczenie się i rozwój | nauka i rozwój | pracownicy | rozwoju`),
  sustainability:
    listed(`sustainability | environment | environmental | esg | social | social and environmental | environment and sustainability | csr | nachhaltigkeit | umwelt | durabilité | environnement | développement durable | sostenibilidad | medio ambiente | ambiental | responsabilidad social
    sustentabilidade | meio ambiente | sostenibilità | ambiente | duurzaamheid | sürdürülebilirlik | governance | sustainability and environment`),
  safety: listed(
    `safety | health and safety | health safety | hse | ehs | safety and environment | health safety and environment | arbeitssicherheit | sicherheit | sécurité | seguridad | segurança | seguridad y salud | sicurezza | veiligheid`,
  ),
} as const satisfies Record<string, readonly string[]>;

/** "Perspective: …", "… objectives", "… KPIs": words around the perspective's own that say nothing more. */
const framing =
  /^(?:perspective|perspectives|perspektive|perspektiven|perspectiva|perspectivas|perspetiva|prospettiva|perspectief|perspektif|perspektifi|boyutu|перспектива|perspektywa|dimension|dimensao|pillar|axe|eje|eixo|view|sicht|quadrant|area|kpi|kpis|metrics|measures|indicators|objectives|goals|section|block|bsc|results|kennzahlen|ziele|indicateurs|indicadores|objetivos|the|our|la|le|les|der|die|das|el|los|las|de|da|do|del|du|des|dos)$/;
const nameOf: ReadonlyMap<string, string> = new Map(
  Object.entries(perspectives).flatMap(([name, words]) => words.map((word) => [joinedWords(plainText(word)), name] as const)),
);

/** The perspective a block title names, in its usual English name; null for any other text. */
export function perspectiveIn(title: string): string | null {
  const plain = plainText(title)
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(/\b\d+(?:[.,]\d+)? ?%/g, " ")
    .replace(/^(?:\d{1,2}|[ivx]{1,3}|[a-f])[.):]\s+|^\d+ - /, "")
    .trim();
  if (plain === "" || plain.length > 70) return null;
  const words = plain
    .split(/[\s:|_,;.–—-]+/)
    .map((word) => word.replace(/s?(?:perspektive|dimension)$/, (end, at: number) => (at === 0 ? end : " perspektive")));
  const kept = words
    .join(" ")
    .split(/[\s/]+/)
    .filter((word) => word !== "" && !framing.test(word));
  return kept.length === 0 || kept.length > 7 ? null : (nameOf.get(joinedWords(kept.join(" "))) ?? nameOf.get(kept.join("")) ?? null);
}

/** One joining word for all, and none at the end. */
function joinedWords(text: string): string {
  return text
    .replace(/[-/]/g, " ")
    .replace(/(?<=\s)(?:&|\+|und|et|y|e|en|ve|и|i|and|与|和)(?=\s)/gu, "and")
    .replace(/\s+(?:and\s+)?/g, " ")
    .trim();
}
