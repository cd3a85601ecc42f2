import type { Handmade } from "./written";

/** Sheets of offices and service desks, hospitals, shops and public bodies. */
export const tradeLayouts: readonly Handmade[] = [
  {
    id: "recruiting-with-blocks-and-a-quarter",
    sheets: {
      Recruiting: `
HR dashboard – Recruiting | | | | | |
Cost centre: 4410 | | | | Prepared: 03/07/2025 | |
 | | | | | |
 | Target FY25 | Apr-25 | May-25 | Jun-25 | Q1 FY25 | Comment
HEADCOUNT | | | | | |
Headcount at month end | 412 | 398 | 401 | 405 | 405 |
Joiners | 36 | 4 | 6 | 5 | 15 |
Voluntary leavers | 20 | 3 | 2 | 4 | 9 | exit interviews
RECRUITMENT | | | | | |
Time to hire (days) | 45 | 51 | 48 | 47 | 48.7 |
Offer acceptance % | 85 | 81 | 84 | 88 | 84.3 |`,
    },
    figures: [
      { cells: "B6:B11", series: "target", kpi: "A", period: "=FY25" },
      { cells: "C6:E11", series: "actual", kpi: "A", period: "4" },
    ],
    none: ["F6:F11"],
    kpis: "Headcount at month end ?; Joiners ?; Voluntary leavers -; Time to hire (days) -; Offer acceptance % +",
  },
  {
    id: "service-levels-by-priority",
    sheets: {
      SLA: `
IT Service Desk – SLA report June 2025 | | | | |
Service level | Priority | Agreed | Achieved | Tickets | Breaches
Response within SLA (%) | P1 | 98 | 99.1 | 12 | 0
 | P2 | 95 | 93.4 | 61 | 4
 | P3 | 90 | 94.8 | 402 | 21
Resolution within SLA (%) | P1 | 90 | 83.3 | 12 | 2
 | P2 | 90 | 91.8 | 61 | 5
 | P3 | 85 | 88.1 | 402 | 48`,
    },
    figures: [
      { cells: "C3:C8", series: "target", kpi: "A", entity: "B", period: "=June 2025" },
      { cells: "D3:D8", series: "actual", kpi: "A", entity: "B", period: "=June 2025" },
    ],
    none: ["E3:F8"],
    kpis: "Response within SLA (%) +; Resolution within SLA (%) +",
    mayAsk: true,
  },
  {
    id: "urgences-par-semaine",
    sheets: {
      Urgences: `
CH de Valmont – Pôle Urgences | | | | | | |
Tableau de bord hebdomadaire | | | | | | |
 | | | | | | |
Indicateur | Unité | Norme | S23 | S24 | S25 | S26 | Tendance
Durée moyenne de passage | min | ≤ 240 | 262 | 251 | 248 | 239 | ↘
Patients partis sans soins | % | ≤ 3 | 4,1 | 3,6 | 3,9 | 2,8 | ↘
Taux d'occupation des lits | % | 85–92 | 96 | 94 | 91 | 90 | ↘
Réclamations écrites | nb | ≤ 5 | 7 | 4 | 6 | ND | →`,
    },
    figures: [
      { cells: "C5:C8", series: "target", kpi: "A" },
      { cells: "D5:G8", series: "actual", kpi: "A", period: "4" },
    ],
    none: ["G8"],
    kpis: "Durée moyenne de passage -; Patients partis sans soins -; Taux d'occupation des lits ~; Réclamations écrites -",
  },
  {
    id: "tiendas-meta-real",
    sheets: {
      Tiendas: `
Comparativo de tiendas | enero 2025 | | | |
Indicador | Centro | | Norte | | Comentario
 | Meta | Real | Meta | Real |
Ventas (miles €) | 320 | 331 | 210 | 198 | obras en la calle
Ticket medio (€) | 24 | 23,1 | 22 | 22,4 |
Merma % | 1,2 | 1,5 | 1,2 | 1,1 |
Conversión % | 18 | 19,2 | 17 | 15,9 |`,
    },
    merges: { Tiendas: ["B2:C2", "D2:E2"] },
    figures: ["B", "D"].flatMap((meta, index) => [
      { cells: `${meta}4:${meta}7`, series: "target" as const, kpi: "A", entity: "2", period: "=enero 2025" },
      { cells: `${"CE"[index]}4:${"CE"[index]}7`, series: "actual" as const, kpi: "A", entity: "2", period: "=enero 2025" },
    ]),
    kpis: "Ventas (miles €) +; Ticket medio (€) +; Merma % -; Conversión % +",
  },
  {
    id: "plano-plurianual",
    sheets: {
      PPA: `
Secretaria Municipal de Saúde | | | | | | | | |
Programa | Indicador | Fórmula | Linha de base (2022) | Meta 2023 | Meta 2024 | Meta 2025 | Resultado 2023 | Resultado 2024 | Fonte
Atenção básica | Cobertura vacinal (%) | Doses / população | 71,4 | 80 | 85 | 90 | 78,2 | 86,1 | SI-PNI
Atenção básica | Mortalidade infantil (por mil) | Óbitos / nascidos | 12,8 | 12 | 11 | 10 | 12,1 | 11,4 | SIM
Urgência | Tempo de resposta (min) | Média | 19 | 17 | 15 | 13 | 17,5 | 15,8 | SAMU
Gestão | Reclamações na ouvidoria | Contagem | 1840 | 1600 | 1400 | 1200 | 1712 | 1388 | Ouvidoria`,
    },
    figures: [
      { cells: "D3:D6", series: "baseline", kpi: "B", period: "=2022" },
      { cells: "E3:E6", series: "target", kpi: "B", period: "=2023" },
      { cells: "F3:F6", series: "target", kpi: "B", period: "=2024" },
      { cells: "G3:G6", series: "target", kpi: "B", period: "=2025" },
      { cells: "H3:H6", series: "actual", kpi: "B", period: "=2023" },
      { cells: "I3:I6", series: "actual", kpi: "B", period: "=2024" },
    ],
    kpis: "Cobertura vacinal (%) +; Mortalidade infantil (por mil) -; Tempo de resposta (min) -; Reclamações na ouvidoria -",
  },
  {
    id: "logframe-of-a-water-project",
    sheets: {
      Logframe: `
Project: Safe Water for Marsabit | | | | | |
Donor: WaterTrust Foundation | | | | | |
Level | Indicator | Baseline (2022) | Target 2024 | Achieved 2024 | Means of verification | Assumptions
Outcome 1 | Households using safe water (%) | 38 | 70 | 64 | household survey | rains as usual
Output 1.1 | Boreholes rehabilitated | 0 | 24 | 19 | site visits |
Output 1.2 | Water committees trained | 0 | 24 | 24 | training records |
Outcome 2 | Cases of diarrhoea per 1000 children | 61 | 30 | 42 | clinic records | clinics stay open`,
    },
    figures: [
      { cells: "C4:C7", series: "baseline", kpi: "B", period: "=2022" },
      { cells: "D4:D7", series: "target", kpi: "B", period: "=2024" },
      { cells: "E4:E7", series: "actual", kpi: "B", period: "=2024" },
    ],
    kpis: "Households using safe water (%) ?; Boreholes rehabilitated ?; Water committees trained ?; Cases of diarrhoea per 1000 children ?",
    mayAsk: true,
  },
  {
    id: "belediye-faaliyet-raporu",
    sheets: {
      Göstergeler: `
T.C. Yeşilova Belediyesi | | | | | |
2024 Yılı Performans Göstergeleri | | | | | |
S.No | Performans Göstergesi | Ölçü Birimi | 2023 Gerçekleşen | 2024 Hedef | 2024 Gerçekleşen | Sapma Nedeni
1 | Toplanan geri dönüşüm atığı | Ton | 4120 | 5000 | 5260 |
2 | Şikayetlerin çözüm süresi | Gün | 6,2 | 4 | 4,7 | personel eksikliği
3 | Kaldırım yenileme | m² | 18500 | 22000 | 21040 | ihale gecikmesi
4 | Vatandaş memnuniyeti | % | 71 | 75 | 76 |`,
    },
    figures: [
      { cells: "D4:D7", series: "actual", kpi: "B", period: "=2023" },
      { cells: "E4:E7", series: "target", kpi: "B", period: "=2024" },
      { cells: "F4:F7", series: "actual", kpi: "B", period: "=2024" },
    ],
    none: ["A4:A7"],
    kpis: "Toplanan geri dönüşüm atığı ?; Şikayetlerin çözüm süresi -; Kaldırım yenileme ?; Vatandaş memnuniyeti +",
  },
  {
    id: "员工销售考核",
    sheets: {
      考核表: `
2025年3月 门店员工考核 | | | | | |
姓名 | 销售额（万元） | | 客单价（元） | | 退货率（%） |
 | 目标 | 实际 | 目标 | 实际 | 目标 | 实际
王芳 | 12 | 13.4 | 180 | 176 | 2 | 1.4
李强 | 12 | 10.9 | 180 | 191 | 2 | 2.6
陈静 | 10 | 10.2 | 180 | 185 | 2 | 1.9
合计 | 34 | 34.5 | | | |`,
    },
    merges: { 考核表: ["A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2"] },
    figures: ["B", "D", "F"].flatMap((aim, index) => [
      { cells: `${aim}4:${aim}6`, series: "target" as const, kpi: "2", entity: "A", period: "=2025年3月" },
      { cells: `${"CEG"[index]}4:${"CEG"[index]}6`, series: "actual" as const, kpi: "2", entity: "A", period: "=2025年3月" },
    ]),
    none: ["B7:C7"],
    kpis: "销售额（万元） +; 客单价（元） ?; 退货率（%） -",
  },
  {
    id: "季度指标",
    sheets: {
      Sheet1: `
客户服务中心2024年度指标 | | | | | | |
指标 | 单位 | 2024年目标 | 一季度 | 二季度 | 三季度 | 四季度 | 全年完成
客户满意度 | % | 95 | 93.1 | 94.4 | 95.2 | 96 | 94.7
投诉数量 | 件 | 120 | 38 | 31 | 27 | 22 | 118
平均响应时间 | 分钟 | 10 | 12.4 | 11 | 9.8 | 9.1 | 10.6`,
    },
    figures: [
      { cells: "C3:C5", series: "target", kpi: "A", period: "=2024年" },
      { cells: "D3:G5", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["H3:H5"],
    kpis: "客户满意度 +; 投诉数量 -; 平均响应时间 -",
    mayAsk: true,
  },
];
