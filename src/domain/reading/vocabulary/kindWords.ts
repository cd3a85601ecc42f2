import { plainText } from "../words";

const plainSet = (text: string): ReadonlySet<string> => new Set(text.split("|").map((word) => plainText(word)));

/** Headers of columns that sort KPIs: by their level, their kind, their class. */
const kindHeaders = plainSet(
  `level | levels | kpi level | indicator level | measure level | result level | type | kpi type | indicator type | measure type | type of kpi | type of indicator | kind | nature | class | classification | tag | tags | tier | lead/lag | leading/lagging
  ebene | stufe | kennzahlenart | kennzahltyp | indikatortyp | art der kennzahl | klasse | klassifizierung | niveau | nature de l'indicateur | type d'indicateur | classe | catégorie d'indicateur | nivel | tipo de indicador | clase | clasificación | naturaleza
  nível | classificação | natureza | livello | tipo di indicatore | classificazione | soort indicator | klasse | seviye | gösterge türü | sınıf | уровень | тип показателя | вид показателя | класс | poziom | rodzaj wskaźnika | klasa
  级别 | 层级 | 指标类型 | 指标性质 | 性质 | 等级 | レベル | 指標種別 | 指標区分 | 수준 | 지표유형 | 지표구분`,
);

/** Kinds of KPIs, as cells say them. */
const kindsOfKpi = plainSet(
  `input | process | activity | output | outcome | impact | result | efficiency | effectiveness | quality | leading | lagging | lead | lag | strategic | tactical | operational | core | support | primary | secondary | quantitative | qualitative | mandatory | optional | volume | workload
  ergebnis | wirkung | leistung | prozess | frühindikator | spätindikator | strategisch | operativ | quantitativ | qualitativ | résultat | effet | moyen | processus | stratégique | opérationnel | quantitatif | qualitatif | insumo | proceso | producto | resultado | impacto | gestión
  eficacia | eficiencia | efectividad | calidad | estratégico | operativo | cuantitativo | cualitativo | processo | produto | eficácia | eficiência | efetividade | qualidade | operacional | quantitativo | esito | prodotto | efficacia | efficienza | strategico | uitkomst | proces
  girdi | süreç | çıktı | sonuç | etki | nicel | nitel | вход | процесс | выход | результат | эффект | 投入 | 过程 | 产出 | 效果 | 结果 | 效益 | 定量 | 定性 | 投入指标 | 产出指标 | 効果 | 成果 | 투입 | 과정 | 산출 | 결과 | 정량 | 정성 | nakład | produkt | rezultat | oddziaływanie`,
);

/** Whether a header says that its column sorts KPIs ("Level", "Indicator type") and names nobody whose figures they are. */
export const isKindHeader = (header: string): boolean => kindHeaders.has(plainText(header.replace(/_/g, " ")).replace(/[\s:.]+$/, ""));

/** Whether a cell says of what kind a KPI is: "outcome", "leading". */
export const isKindOfKpi = (text: string): boolean =>
  kindsOfKpi.has(plainText(text).replace(/ (?:kpi|indicator|measure|indikator|indicateur|indicador)$/, ""));
