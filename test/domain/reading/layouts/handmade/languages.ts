import type { Handmade } from "./written";

/** Words of other languages and scripts. */
export const languageLayouts: readonly Handmade[] = [
  {
    id: "korean-channels",
    sheets: {
      채널별: `
채널 | 매출 | 비용 | ROAS | 목표 매출 | 목표 비용 | 목표 ROAS
검색 | 52000000 | 13000000 | 4 | 50000000 | 12500000 | 4
디스플레이 | 18000000 | 9000000 | 2 | 20000000 | 8000000 | 2.5
제휴 | 7500000 | 1500000 | 5 | 7000000 | 1400000 | 5`,
    },
    figures: [
      { cells: "B2:B4", series: "actual", kpi: "1", entity: "A" },
      { cells: "C2:C4", series: "actual", kpi: "1", entity: "A" },
      { cells: "D2:D4", series: "actual", kpi: "1", entity: "A" },
      { cells: "E2:E4", series: "target", kpi: "B1", entity: "A" },
      { cells: "F2:F4", series: "target", kpi: "C1", entity: "A" },
      { cells: "G2:G4", series: "target", kpi: "D1", entity: "A" },
    ],
    kpis: "매출 +; 비용 -; ROAS +",
  },
  {
    id: "russian-people",
    sheets: {
      Цели: `
Сотрудник | Цель | Вес, % | План | Факт | Выполнение, %
Иванова А. | Выручка | 50 | 1200 | 1260 | 105
 | Жалобы клиентов | 20 | 10 | 8 | 125
 | Доля рынка | 30 | 15 | 14.1 | 94
Петров Б. | Выручка | 60 | 900 | 870 | 96.7
 | Доля рынка | 40 | 12 | 12.6 | 105`,
    },
    merges: { Цели: ["A2:A4", "A5:A6"] },
    figures: [
      { cells: "C2:C6", series: "weight", kpi: "B", entity: "A" },
      { cells: "D2:D6", series: "target", kpi: "B", entity: "A" },
      { cells: "E2:E6", series: "actual", kpi: "B", entity: "A" },
      { cells: "F2:F6", series: "attainment", kpi: "B", entity: "A" },
    ],
    kpis: "Выручка +; Жалобы клиентов -; Доля рынка +",
  },
  {
    id: "chinese-rates",
    sheets: {
      指标: `
2025年3月 绩效指标 | | | | |
指标 | 单位 | 目标 | 实际 | 达成率 | 状态
销售额 | 万元 | 500 | 520 | =D3/C3 → ~1.04 | 达成
客户投诉数 | 件 | 5 | 8 | =C4/D4 → ~0.625 | 未达成
准时交货率 | % | 95 | 96.2 | =D5/C5 → ~1.0126 | 达成`,
    },
    figures: [
      { cells: "C3:C5", series: "target", kpi: "A", period: "=2025年3月" },
      { cells: "D3:D5", series: "actual", kpi: "A", period: "=2025年3月" },
      { cells: "E3:E5", series: "attainment", kpi: "A", period: "=2025年3月" },
      { cells: "F3:F5", series: "status", kpi: "A", period: "=2025年3月" },
    ],
    kpis: "销售额 +; 客户投诉数 -; 准时交货率 +",
  },
  {
    id: "german-objectives",
    sheets: {
      BSC: `
Balanced Scorecard Werk Süd | | | | |
Perspektive | Strategisches Ziel | Messgröße | Sollwert 2025 | Ist 2025 | Maßnahme
Finanzen | Ertrag steigern | Umsatzrendite (%) | 8 | 7,4 | Preise anpassen
 | Kosten senken | Herstellkosten je Stück (€) | 12,5 | 12,9 | Rüstzeiten verkürzen
Kunden | Treue Kunden | Wiederkaufrate (%) | 65 | 67,2 | Bonusprogramm
Prozesse | Stabil liefern | Lieferverzug (Tage) | 1,5 | 2,1 | Puffer planen
Mitarbeiter | Gesund arbeiten | Krankenstand (%) | 4 | 5,2 | Gesundheitstag`,
    },
    figures: [
      { cells: "D3:D7", series: "target", kpi: "C", period: "=2025" },
      { cells: "E3:E7", series: "actual", kpi: "C", period: "=2025" },
    ],
    kpis: `Umsatzrendite (%) +; Herstellkosten je Stück (€) -; Wiederkaufrate (%) +; Lieferverzug (Tage) -; Krankenstand (%) -`,
  },
  {
    id: "rangos",
    sheets: {
      Tablero: `
INDICADORES DE GESTIÓN | | | | | |
 | | | | | |
Indicador | Unidad | Meta | Rango Verde | Rango Naranja | Rango Rojo | Resultado
Satisfacción del usuario | % | 90 | ≥ 90 | 80 - 89 | < 80 | 86
Quejas recibidas | # | 10 | ≤ 10 | 11 - 15 | > 15 | 9
Ejecución presupuestal | % | 95 | ≥ 95 | 85 - 94 | < 85 | 97`,
    },
    figures: [
      { cells: "C4:C6", series: "target", kpi: "A" },
      { cells: "D4:D6", series: "threshold-green", kpi: "A" },
      { cells: "E4:E6", series: "threshold-amber", kpi: "A" },
      { cells: "F4:F6", series: "threshold-red", kpi: "A" },
      { cells: "G4:G6", series: "actual", kpi: "A" },
    ],
    kpis: "Satisfacción del usuario +; Quejas recibidas -; Ejecución presupuestal +",
  },
  {
    id: "perspectivas-maio",
    sheets: {
      Mapa: `
OBJETIVO | INDICADOR | META | JAN'18 | FEV'18 | MAR'18 | ABR'18 | MAIO'18
PERSPECTIVA FINANCEIRA | | | | | | |
Aumentar a receita | Receita líquida (R$ mil) | 900 | 870 | 905 | 912 | 880 | 930
Reduzir custos | Custo por atendimento (R$) | 42 | 45 | 44 | 43,5 | 43 | 41,8
PERSPECTIVA CLIENTES | | | | | | |
Encantar o cliente | Satisfação do cliente (%) | 90 | 88 | 89 | - | 91 | 92
 | Reclamações | 15 | 19 | 16 | 14 | 17 | 12`,
    },
    figures: [
      { cells: "C3:C4", series: "target", kpi: "B" },
      { cells: "C6:C7", series: "target", kpi: "B" },
      { cells: "D3:H4", series: "actual", kpi: "B", period: "1" },
      { cells: "D6:H7", series: "actual", kpi: "B", period: "1" },
    ],
    none: ["F6"],
    kpis: "Receita líquida (R$ mil) +; Custo por atendimento (R$) -; Satisfação do cliente (%) +; Reclamações -",
  },
  {
    id: "plan-d-actions",
    sheets: {
      "Plan d'actions": `
N° | ACTIONS | RESPONSABLE | ÉCHÉANCE | AVANCEMENT | STATUT | COMMENTAIRES
1 | Former les équipes | Claire | @2025-03-31 | ~0.8 | EN COURS | deux sessions
2 | Renouveler le contrat d'entretien | Hugo | @2025-01-15 | ~1 | TERMINE |
3 | Migrer la base clients | Léa | @2025-02-28 | ~0.4 | RETARD | fournisseur`,
    },
    figures: [],
    none: ["A2:A4", "D2:E4"],
    kpis: "",
  },
];
