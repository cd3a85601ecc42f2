import type { Handmade } from "./written";

/** Sheets of other languages, as offices there keep them. */
export const secondLanguageLayouts: readonly Handmade[] = [
  {
    id: "sollwerte-als-text",
    sheets: {
      "Ziele 2025": `
Zielvereinbarung IT-Betrieb 2025 | | | | | |
 | | | | | |
Nr. | Kennzahl | Zielwert | Ist Q1 | Ist Q2 | Verantwortlich | Bemerkung
1 | Verfügbarkeit SAP | ≥99,9% | 99,95% | 99,87% | Krüger | Wartung am 12.05.
2 | Offene Prio-1-Tickets | max. 5 | 7 | 4 | Baum |
3 | Migration Windows 11 abgeschlossen | bis 31.12. | k.A. | k.A. | Baum | läuft
4 | Kosten je Arbeitsplatz | höchstens 85 € | 88,20 € | 86,90 € | Krüger |
5 | Anwenderzufriedenheit (Note) | mind. 2,0 | n. v. | 2,1 | Weiß | 1 = sehr gut`,
    },
    merges: { "Ziele 2025": ["A1:G1"] },
    figures: [
      { cells: "C4:C8", series: "target", kpi: "B" },
      { cells: "D4:D8", series: "actual", kpi: "B", period: "=Q1" },
      { cells: "E4:E8", series: "actual", kpi: "B", period: "=Q2" },
    ],
    none: ["A4:A8", "D6:E6", "D8"],
    kpis: `Verfügbarkeit SAP +; Offene Prio-1-Tickets -; Migration Windows 11 abgeschlossen ?; Kosten je Arbeitsplatz -;
      Anwenderzufriedenheit (Note) ?`,
    mayAsk: true,
  },
  {
    id: "geschaeftsjahre",
    sheets: {
      Übersicht: `
Kennzahl | ME | GJ 22/23 Ist | GJ 23/24 Ist | GJ 24/25 Plan | GJ 24/25 HR
Umsatzerlöse | T€ | 18.450 | 19.120 | 20.000 | 19.640
Rohertragsmarge | % | 31,2 | 30,8 | 32,0 | 31,1
Personalaufwandsquote | % | 24,6 | 25,1 | 24,0 | 24,9
Eigenkapitalquote | % | 38 | 40 | 42 | 41`,
    },
    figures: [
      { cells: "C2:C5", series: "actual", kpi: "A", period: "=GJ 22/23" },
      { cells: "D2:D5", series: "actual", kpi: "A", period: "=GJ 23/24" },
      { cells: "E2:E5", series: "target", kpi: "A", period: "=GJ 24/25" },
      { cells: "F2:F5", series: "forecast", kpi: "A", period: "=GJ 24/25" },
    ],
    kpis: "Umsatzerlöse +; Rohertragsmarge +; Personalaufwandsquote -; Eigenkapitalquote +",
    mayAsk: true,
  },
  {
    id: "kumuliert",
    sheets: {
      Produktion: `
Kennzahlenblatt Produktion | | | | | | | |
Jahr: | 2025 | | | | | | |
 | | Jan | | Feb | | Mrz | | kumuliert |
Kennzahl | Einh. | Soll | Ist | Soll | Ist | Soll | Ist | Soll | Ist
Ausbringung | Stk | 4200 | 4105 | 4000 | 4080 | 4300 | 4275 | 12500 | 12460
Ausschuss | Stk | 40 | 52 | 40 | 37 | 40 | 45 | 120 | 134
Unfälle | Anz. | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1`,
    },
    merges: { Produktion: ["A1:J1", "C3:D3", "E3:F3", "G3:H3", "I3:J3"] },
    figures: ["C", "E", "G"].flatMap((plan, index) => [
      { cells: `${plan}5:${plan}7`, series: "target" as const, kpi: "A", period: `=${["Jan", "Feb", "Mrz"][index]}` },
      { cells: `${"DFH"[index]}5:${"DFH"[index]}7`, series: "actual" as const, kpi: "A", period: `=${["Jan", "Feb", "Mrz"][index]}` },
    ]),
    none: ["B2", "I5:J7"],
    kpis: "Ausbringung +; Ausschuss -; Unfälle -",
  },
  {
    id: "linea-base-y-avance",
    sheets: {
      Municipio: `
MUNICIPIO DE SAN ISIDRO | | | | | | | | | |
Matriz de seguimiento del Plan de Desarrollo | | | | | | | | | |
Eje | Indicador | Unidad de medida | Línea base 2021 | Meta 2024 | Avance T1 | Avance T2 | Avance T3 | % de cumplimiento | Semáforo
Ciudad segura | Delitos por 10 000 habitantes | Tasa | 84 | 70 | 80 | 78 | 74 | 71% | 🟡
Ciudad segura | Luminarias en servicio | % | 82 | 95 | 85 | 90 | 94 | 92% | 🟢
Ciudad limpia | Residuos reciclados | % | 12 | 25 | 13 | 15 | 16 | 31% | 🔴
Ciudad limpia | Quejas por recolección | Número | 640 | 400 | 150 | 131 | 122 | s/d | ⚪`,
    },
    merges: { Municipio: ["A1:J1", "A2:J2"] },
    figures: [
      { cells: "D4:D7", series: "baseline", kpi: "B", period: "=2021" },
      { cells: "E4:E7", series: "target", kpi: "B", period: "=2024" },
      { cells: "F4:F7", series: "actual", kpi: "B", period: "=T1" },
      { cells: "G4:G7", series: "actual", kpi: "B", period: "=T2" },
      { cells: "H4:H7", series: "actual", kpi: "B", period: "=T3" },
      { cells: "I4:I7", series: "attainment", kpi: "B" },
      { cells: "J4:J7", series: "status", kpi: "B" },
    ],
    none: ["I7"],
    kpis: `Delitos por 10 000 habitantes -; Luminarias en servicio +; Residuos reciclados +; Quejas por recolección -`,
    mayAsk: true,
  },
  {
    id: "logistica-mil-e-milhoes",
    sheets: {
      Logística: `
Painel de indicadores - Operação Sudeste | | | | |
Indicador | Meta mensal | Jan/25 | Fev/25 | Mar/25 | Acum.
Faturamento | R$ 1,2 mi | R$ 1,15 mi | R$ 1,31 mi | R$ 1,22 mi | R$ 3,68 mi
Custo do frete | R$ 85 mil | R$ 91 mil | R$ 84,5 mil | R$ 88 mil | R$ 263,5 mil
OTIF | 95% | 93,1% | 95,4% | 96% | 94,8%
Avarias | 0,5% | 0,7% | 0,4% | - | 0,6%`,
    },
    figures: [
      { cells: "B3:B6", series: "target", kpi: "A" },
      { cells: "C3:E6", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["E6", "F3:F6"],
    kpis: "Faturamento +; Custo do frete -; OTIF +; Avarias -",
    mayAsk: true,
  },
  {
    id: "obiettivo-consuntivo",
    sheets: {
      Negozi: `
 | Gennaio | | | Febbraio | |
Indicatore | Obiettivo | Consuntivo | Scostamento | Obiettivo | Consuntivo | Scostamento
Fatturato (€) | 52000 | 49800 | -2200 | 54000 | 55150 | 1150
Scontrino medio (€) | 38 | 36,5 | -1,5 | 38 | 38,4 | 0,4
Resi (%) | 3 | 3,6 | 0,6 | 3 | 2,8 | -0,2
Ore di straordinario | 40 | 55 | 15 | 40 | 38 | -2`,
    },
    merges: { Negozi: ["B1:D1", "E1:G1"] },
    figures: [
      { cells: "B3:B6", series: "target", kpi: "A", period: "=Gennaio" },
      { cells: "C3:C6", series: "actual", kpi: "A", period: "=Gennaio" },
      { cells: "D3:D6", series: "variance", kpi: "A", period: "=Gennaio" },
      { cells: "E3:E6", series: "target", kpi: "A", period: "=Febbraio" },
      { cells: "F3:F6", series: "actual", kpi: "A", period: "=Febbraio" },
      { cells: "G3:G6", series: "variance", kpi: "A", period: "=Febbraio" },
    ],
    kpis: "Fatturato (€) +; Scontrino medio (€) +; Resi (%) -; Ore di straordinario -",
  },
  {
    id: "hedef-gerceklesen",
    sheets: {
      "KPI Karnesi": `
2024 YILI SATIŞ BÖLÜMÜ KPI KARNESİ | | | | | | | |
Sıra No | KPI | Birim | Ağırlık (%) | Önceki Yıl | Hedef | Gerçekleşen | Gerçekleşme Oranı | Puan
1 | Ciro | Milyon TL | 40 | 210 | 250 | 244 | ~0.976 | 39
2 | Yeni müşteri sayısı | Adet | 25 | 61 | 75 | 82 | ~1.093 | 27
3 | Tahsilat süresi | Gün | 20 | 52 | 45 | 49 | ~0.918 | 18
4 | Müşteri şikayeti | Adet | 15 | 38 | 30 | 27 | ~1.1 | 16
TOPLAM | | | 100 | | | | | 100`,
    },
    merges: { "KPI Karnesi": ["A1:I1", "A7:C7"] },
    figures: [
      { cells: "D3:D6", series: "weight", kpi: "B", period: "=2024" },
      { cells: "E3:E6", series: "prior", kpi: "B", period: "=2024" },
      { cells: "F3:F6", series: "target", kpi: "B", period: "=2024" },
      { cells: "G3:G6", series: "actual", kpi: "B", period: "=2024" },
      { cells: "H3:H6", series: "attainment", kpi: "B", period: "=2024" },
      { cells: "I3:I6", series: "score", kpi: "B", period: "=2024" },
    ],
    none: ["A3:A6", "D7", "I7"],
    kpis: "Ciro +; Yeni müşteri sayısı +; Tahsilat süresi -; Müşteri şikayeti -",
    mayAsk: true,
  },
  {
    id: "chinese-quarters-merged",
    sheets: {
      考核表: `
XX公司2024年度绩效考核表 | | | | | | | | | |
部门：市场部 | | | | | | | | | |
序号 | 考核指标 | 权重 | 一季度 | | 二季度 | | 三季度 | | 备注
 | | | 目标值 | 完成值 | 目标值 | 完成值 | 目标值 | 完成值 |
1 | 销售收入（万元） | 40% | 300 | 286 | 320 | 335 | 350 | 341 |
2 | 新增客户数（家） | 30% | 12 | 15 | 12 | 9 | 15 | 16 |
3 | 客户投诉率（%） | 20% | 1 | 0.8 | 1 | 1.3 | 1 | 0.9 | 二季度物流问题
4 | 费用控制率（%） | 10% | 100 | 97 | 100 | 103 | 100 | 99 |
合计 | | 100% | | | | | | | `,
    },
    merges: { 考核表: ["A1:J1", "A2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:I3", "J3:J4", "A9:B9"] },
    figures: [
      { cells: "C5:C8", series: "weight", kpi: "B", entity: "=市场部" },
      ...["D", "F", "H"].flatMap((target, index) => {
        const period = `=${["一季度", "二季度", "三季度"][index]}`;
        return [
          { cells: `${target}5:${target}8`, series: "target" as const, kpi: "B", entity: "=市场部", period },
          { cells: `${"EGI"[index]}5:${"EGI"[index]}8`, series: "actual" as const, kpi: "B", entity: "=市场部", period },
        ];
      }),
    ],
    none: ["A5:A8", "C9"],
    kpis: "销售收入（万元） +; 新增客户数（家） +; 客户投诉率（%） -; 费用控制率（%） ?",
    mayAsk: true,
  },
  {
    id: "ocena-pracownika",
    sheets: {
      "Karta ocen": `
Karta celów pracownika | | | | | |
Imię i nazwisko: | Anna Nowak | | Dział: | Obsługa klienta | |
Okres oceny: | 2024 | | Przełożony: | Piotr Zając | |
 | | | | | |
Lp. | Cel / wskaźnik | Waga | Wartość docelowa | Wartość osiągnięta | Ocena (1-5) | Uwagi
1 | Czas odpowiedzi na zgłoszenie (h) | 30% | 4 | 5,2 | 3 |
2 | Satysfakcja klienta (%) | 40% | 90 | 93 | 5 | świetnie
3 | Liczba reklamacji | 20% | 10 | 9 | 4 |
4 | Szkolenia (dni) | 10% | 5 | 3 | 2 |
 | Suma | 100% | | | 3,9 | `,
    },
    merges: { "Karta ocen": ["A1:G1"] },
    figures: [
      { cells: "C6:C9", series: "weight", kpi: "B", entity: "=Anna Nowak", period: "=2024" },
      { cells: "D6:D9", series: "target", kpi: "B", entity: "=Anna Nowak", period: "=2024" },
      { cells: "E6:E9", series: "actual", kpi: "B", entity: "=Anna Nowak", period: "=2024" },
      { cells: "F6:F9", series: "score", kpi: "B", entity: "=Anna Nowak", period: "=2024" },
    ],
    none: ["B3", "A6:A9", "C10", "F10"],
    kpis: `Czas odpowiedzi na zgłoszenie (h) -; Satysfakcja klienta (%) +; Liczba reklamacji -; Szkolenia (dni) +`,
    mayAsk: true,
  },
  {
    id: "tableau-de-bord-rh",
    sheets: {
      "TdB RH": `
TABLEAU DE BORD SOCIAL | | | | | | |
Indicateurs | Unité | N-1 | Objectif N | Janv. | Févr. | Mars | Moyenne
Taux d'absentéisme | % | 5,4 | 5,0 | 5,9 | 5,6 | 4,8 | 5,4
Turnover | % | 14 | 12 | 1,1 | 0,9 | 1,3 | 1,1
Accidents du travail avec arrêt | nb | 9 | 0 | 1 | 0 | 0 | 0,3
Heures de formation | h | 1240 | 1400 | 96 | 120 | NC | 108
Effectif au 31/12 | ETP | 212 | 218 | 213 | 213 | 215 | 213,7`,
    },
    figures: [
      { cells: "C3:C7", series: "prior", kpi: "A" },
      { cells: "D3:D7", series: "target", kpi: "A" },
      { cells: "E3:G7", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["H3:H7", "G6"],
    kpis: `Taux d'absentéisme -; Turnover -; Accidents du travail avec arrêt -; Heures de formation +; Effectif au 31/12 ?`,
    mayAsk: true,
  },
];
