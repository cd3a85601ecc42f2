import { directionInWords } from "../../../../src/domain/reading/kpis/directionEvidence";

const listed = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Good things in the name, and yet better low or nobody's guess. */
const notBetterHigh = listed(`
  Revenue at risk | Margin erosion | Sales returns | Satisfaction complaints | Failure rate of new customers | Profit warnings | Sales staff turnover | Sales force cost | Availability losses | Dissatisfied customers
  Income tax | Interest income forgone | Lost market share | Market share decline | Days to collect revenue | Cost of sales | Customer satisfaction gap | Low availability hours | Number of detractors (NPS) | Yield loss | Accuracy errors
  Conversion rate drop | Customer deposits withdrawn | Unprofitable customers | Negative margin products | Rental income arrears | Umsatzausfall | Umsatzrückgang | Umsatzeinbußen | Kundenunzufriedenheit | Margenverlust | Marge perdue
  Insatisfaction client | Insatisfacción | Insatisfação | Indisponibilité | Indisponibilidad | Pérdida de clientes | Müşteri memnuniyetsizliği | 不满意度 | 客户不满意率 | 销售额下降 | 不合格率`);

/** Bad things in the name, and yet better high or nobody's guess. */
const notBetterLow = listed(`
  Cost coverage ratio | Error-free orders | Days without accident | Incident response readiness | Complaint satisfaction rate | Order backlog | Waste heat used | Waste to energy share | Waste diverted from landfill | Emissions avoided
  Injury prevention training hours | Fraud detection rate | Bug fix rate | Failure analysis completed | Infections treated | Crime clear-up rate | Debt recovered | Outage restoration score | Claims settled | Churn win-back rate
  Overtime reduction | Rate of return | Total shareholder return | Customer return rate | Cycle time improvement | Response time compliance | Response time within SLA | Delivery time adherence | Cost efficiency | Cost performance index
  Energy consumption from renewables | Mortality reviews | Patched vulnerabilities | Defect removal efficiency | Mean time between incidents | Days between accidents | Hours between failures | NPL coverage ratio | Arrears collected | Absenteeism improvement
  Overdue receivables collected | Complaint-to-compliment ratio | Unfallfreie Tage | Kostendeckungsgrad | Fehlerkultur | Kostenersparnis | Beschwerdezufriedenheit | Ausfallsicherheit | Mittlere Zeit zwischen Ausfällen
  Taux de couverture des coûts | Taux de satisfaction des réclamations | Zéro accident | Temps moyen entre pannes | Cobertura de costos | Días sin accidentes | Tiempo medio entre fallas | Custos evitados | Tempo médio entre falhas
  Kazasız gün | Hatasız üretim | Gecikmesiz teslimat | Maliyet tasarrufu | Arızalar arası ortalama süre | 无事故天数 | 零缺陷 | 成本节约 | 投诉满意度 | 平均故障间隔时间 | 坏账准备 | 投诉处理及时率`);

describe("names that say the opposite of their words", () => {
  test.each(notBetterHigh)("%s: not said to be better high", (name) => expect(directionInWords(name)).not.toBe("higher"));
  test.each(notBetterLow)("%s: not said to be better low", (name) => expect(directionInWords(name)).not.toBe("lower"));
});
