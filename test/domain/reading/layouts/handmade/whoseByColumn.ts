import type { Handmade } from "./written";

/** A column of one word for groups of KPIs and for departments. */
export const whoseByColumn: readonly Handmade[] = [
  {
    id: "bereich-of-topics",
    sheets: {
      Cockpit: `
Hartwig Antriebstechnik GmbH | | | | | | |
Monatliche Kennzahlen Produktion | | | | | | |
 | | | | | | |
Bereich | Kennzahl | Einheit | Jan 24 | | | Feb 24 | |
 | | | Plan | Ist | Abw. | Plan | Ist | Abw.
Qualität | Ausschussquote | % | 2.5 | 2.8 | =E6-D6 → 0.3 | 2.5 | 2.6 | =H6-G6 → 0.1
 | Kundenreklamationen | Anz. | 8 | 11 | =E7-D7 → 3 | 8 | 7 | =H7-G7 → -1
Produktion | OEE | % | 82 | 78.5 | =E8-D8 → -3.5 | 82 | 80.2 | =H8-G8 → -1.8
 | Liefertermintreue | % | 97 | 94.2 | =E9-D9 → -2.8 | 97 | 95.5 | =H9-G9 → -1.5
Personal | Krankenstand | % | 5 | 7.4 | =E10-D10 → 2.4 | 5 | 6.8 | =H10-G10 → 1.8
Kosten | Energiekosten | T€ | 118 | 131 | =E11-D11 → 13 | 112 | – |
 | Instandhaltungskosten | T€ | 64 | 58 | =E12-D12 → -6 | 64 | 71 | =H12-G12 → 7`,
    },
    merges: { Cockpit: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4", "A6:A7", "A8:A9", "A11:A12"] },
    figures: [
      { cells: "D6:D12", series: "target", kpi: "B", period: "4" },
      { cells: "E6:E12", series: "actual", kpi: "B", period: "4" },
      { cells: "F6:F12", series: "variance", kpi: "B", period: "4" },
      { cells: "G6:G12", series: "target", kpi: "B", period: "4" },
      { cells: "H6:H12", series: "actual", kpi: "B", period: "4" },
      { cells: "I6:I12", series: "variance", kpi: "B", period: "4" },
    ],
    none: ["H11"],
    kpis: "Ausschussquote -; Kundenreklamationen -; OEE +; Liefertermintreue +; Krankenstand -; Energiekosten -; Instandhaltungskosten -",
  },
  {
    id: "area-with-a-national-column",
    sheets: {
      "School data": `
Oakfield Academy – Self-evaluation data summary | | | | | | |
* suppressed, fewer than 5 pupils | | | | | | |
 | | | | | | |
Area | Measure | 2021/22 | 2022/23 | 2023/24 | National 2023/24 | Target 2024/25 | Trend
Attainment | Progress 8 score | -0.12 | 0.03 | 0.11 | -0.03 | 0.2 | ↑
 | Disadvantaged pupils with grade 5+ | * | ~0.26 | ~0.29 | ~0.258 | ~0.35 | ↑
Attendance | Overall absence | ~0.081 | ~0.078 | ~0.071 | ~0.07 | ~0.065 | ↓
 | Persistent absence | ~0.243 | ~0.229 | ~0.208 | ~0.212 | ~0.18 | ↓
Behaviour | Fixed-term exclusions | 64 | 71 | 52 | | 40 | ↓
Staffing | Staff absence days per teacher | 7.9 | 8.4 | 7.1 | 8 | 6.5 | ↓`,
    },
    figures: [
      { cells: "C5:E10", series: "actual", kpi: "B", period: "4" },
      { cells: "G5:G10", series: "target", kpi: "B", period: "=2024/25" },
      { cells: "H5:H10", series: "trend", kpi: "B" },
    ],
    none: ["C6", "F5:F8", "F10"],
    kpis: "Progress 8 score +; Disadvantaged pupils with grade 5+ +; Overall absence -; Persistent absence -; Fixed-term exclusions -; Staff absence days per teacher -",
  },
  {
    id: "service-that-tells-names-apart",
    sheets: {
      "SLA Report": `
Managed Services – Service Level Report | | | | |
Service | Service level | SLA target | W/E 07-Mar | W/E 14-Mar | Status
ERP | Availability | ≥99.9% | ~0.9997 | ~0.9812 | Breached
E-mail | Availability | ≥99.5% | ~0.9991 | ~0.9996 | Met
WAN | Availability | ≥99.5% | ~0.9942 | ~0.9989 | Met
Service Desk | First call resolution | ≥ 70% | ~0.72 | ~0.66 | Met
Backup | Successful backups | ≥98% | ~0.991 | ~0.987 | Met
Change | Failed changes | ≤ 2 | 1 | 3 | At risk`,
    },
    figures: [
      { cells: "C3:C8", series: "target", kpi: "B", entity: "A" },
      { cells: "D3:E8", series: "actual", kpi: "B", entity: "A", period: "2" },
      { cells: "F3:F8", series: "status", kpi: "B", entity: "A" },
    ],
    kpis: "Availability +; First call resolution +; Successful backups +; Failed changes -",
  },
  {
    id: "area-de-temas",
    sheets: {
      Indicadores: `
Colegio San Telmo – Indicadores 2025 | | | |
Ámbito | Indicador | Unidad | Meta | Real
Convivencia | Partes de incidencias | nº | 40 | 52
 | Quejas de familias | nº | 10 | 7
Rendimiento | Alumnos aprobados | % | 90 | 88
Asistencia | Absentismo | % | 4 | 5.1
Clima laboral | Satisfacción del profesorado | 1-10 | 8 | 7.6`,
    },
    figures: [
      { cells: "D3:D7", series: "target", kpi: "B", period: "=2025" },
      { cells: "E3:E7", series: "actual", kpi: "B", period: "=2025" },
    ],
    kpis: "Partes de incidencias -; Quejas de familias -; Alumnos aprobados +; Absentismo -; Satisfacción del profesorado +",
  },
  {
    id: "alan-ve-gostergeler",
    sheets: {
      Göstergeler: `
Alan | Gösterge | Birim | Hedef | Gerçekleşen
Kalite | Hata oranı | % | 2 | 2.4
 | Müşteri şikayeti | adet | 10 | 13
Maliyet | Birim maliyet | TL | 120 | 118
İş güvenliği | İş kazası | adet | 0 | 1
Teslimat | Zamanında teslimat | % | 95 | 93`,
    },
    figures: [
      { cells: "D2:D6", series: "target", kpi: "B" },
      { cells: "E2:E6", series: "actual", kpi: "B" },
    ],
    kpis: "Hata oranı -; Müşteri şikayeti -; Birim maliyet -; İş kazası -; Zamanında teslimat +",
  },
  {
    id: "领域与指标",
    sheets: {
      指标: `
领域 | 指标 | 单位 | 目标 | 实际
质量 | 不良率 | % | 1.5 | 1.8
 | 客户投诉 | 件 | 5 | 3
成本 | 单位成本 | 元 | 80 | 78
安全 | 工伤事故 | 起 | 0 | 1
效率 | 设备利用率 | % | 85 | 83`,
    },
    figures: [
      { cells: "D2:D6", series: "target", kpi: "B" },
      { cells: "E2:E6", series: "actual", kpi: "B" },
    ],
    kpis: "不良率 -; 客户投诉 -; 单位成本 -; 工伤事故 -; 设备利用率 +",
  },
  {
    id: "area-of-places",
    sheets: {
      Branches: `
Area | KPI | Target | Actual
North | Complaints closed in time | 95 | 91
South | Parcels per route | 140 | 146
East | Damaged parcels | 12 | 15`,
    },
    figures: [
      { cells: "C2:C4", series: "target", kpi: "B", entity: "A" },
      { cells: "D2:D4", series: "actual", kpi: "B", entity: "A" },
    ],
    kpis: "Complaints closed in time +; Parcels per route +; Damaged parcels -",
  },
  {
    id: "bereich-of-departments-only",
    sheets: {
      Kennzahlen: `
Bereich | Kennzahl | Ziel | Ist
Vertrieb | Auftragseingang (Mio. €) | 12 | 11.4
Einkauf | Liefertreue der Lieferanten (%) | 95 | 92
Logistik | Lagerreichweite (Tage) | 30 | 34
Buchhaltung | Offene Posten (T€) | 200 | 260`,
    },
    figures: [
      { cells: "C2:C5", series: "target", kpi: "B", entity: "A" },
      { cells: "D2:D5", series: "actual", kpi: "B", entity: "A" },
    ],
    kpis: "Auftragseingang (Mio. €) +; Liefertreue der Lieferanten (%) +; Lagerreichweite (Tage) ?; Offene Posten (T€) -",
    mayAsk: true,
  },
  {
    id: "export-with-codes-of-units",
    sheets: {
      EXPORT_KPI_FACT: `
RECORD_ID | BU_CODE | BU_NAME | KPI_CODE | KPI_NAME | UOM | SCENARIO | PERIOD | VALUE
880341 | BU10 | Packaging | K100 | Net Sales | kEUR | ACT | 202403 | 18420.5
880344 | BU10 | Packaging | K100 | Net Sales | kEUR | BUD | 202403 | 19000
880353 | BU10 | Packaging | K210 | OTIF | % | ACT | 202403 | 93.4
880356 | BU10 | Packaging | K210 | OTIF | % | BUD | 202403 | 96
880377 | BU20 | Labels | K100 | Net Sales | kEUR | ACT | 202403 | 7315.2
880380 | BU20 | Labels | K100 | Net Sales | kEUR | BUD | 202403 | 7100
880389 | BU20 | Labels | K210 | OTIF | % | ACT | 202403 | 97.1
880392 | BU20 | Labels | K210 | OTIF | % | BUD | 202403 | 96`,
    },
    figures: ["2", "4", "6", "8"].flatMap((row) => [
      { cells: `I${row}`, series: "actual" as const, kpi: "E", entity: "C", period: "H" },
      { cells: `I${Number(row) + 1}`, series: "target" as const, kpi: "E", entity: "C", period: "H" },
    ]),
    none: ["A2:B9", "D2:D9"],
    kpis: "Net Sales +; OTIF +",
  },
  {
    id: "code-agence-sans-nom",
    sheets: {
      Export: `
Code agence | Indicateur | Objectif | Réalisé
A012 | Chiffre d'affaires (k€) | 400 | 412
A012 | Taux de réclamation (%) | 2 | 2.3
A047 | Chiffre d'affaires (k€) | 380 | 371
A047 | Taux de réclamation (%) | 2 | 1.8`,
    },
    figures: [
      { cells: "C2:C5", series: "target", kpi: "B", entity: "A" },
      { cells: "D2:D5", series: "actual", kpi: "B", entity: "A" },
    ],
    none: ["A2:A5"],
    kpis: "Chiffre d'affaires (k€) +; Taux de réclamation (%) -",
  },
];
