import type { Handmade } from "./written";

/** Names and captions in a header of two lines. */
export const whoseByHeader: readonly Handmade[] = [
  {
    id: "directions-sous-un-titre",
    sheets: {
      "TB 2024": `
Ville de Clairmont-sur-Seille | | | | | | | |
Tableau de bord annuel 2024 des directions | | | | | | | |
 | | | | | | | |
Indicateur | Unité | Objectif | Réalisé par direction | | | | | Total Ville
 | | | Voirie | Espaces verts | Petite enfance | État civil | Police municipale |
Effectif au 31/12 | ETP | | 42.5 | 31 | 58.2 | 12 | 18 | =SUM(D6:H6) → 161.7
Taux d'absentéisme | % | ≤ 7,5 | 8,2 | 6,9 | 9,4 | 5,1 | 7,0 | 7,9
Satisfaction des usagers | /10 | 8,5 | 7,4 | 8,8 | 8,9 | 8,1 | n.d. | 8,3
Accidents du travail | nb | 0 | 7 | 4 | 2 | 0 | 3 | =SUM(D9:H9) → 16`,
    },
    merges: { "TB 2024": ["A1:I1", "A2:I2", "A4:A5", "B4:B5", "C4:C5", "D4:H4", "I4:I5"] },
    figures: [
      { cells: "C6:C9", series: "target", kpi: "A", period: "=2024" },
      { cells: "D6:H9", series: "actual", kpi: "A", entity: "5", period: "=2024" },
    ],
    none: ["H8", "I6:I9"],
    kpis: "Effectif au 31/12 ?; Taux d'absentéisme -; Satisfaction des usagers +; Accidents du travail -",
  },
  {
    id: "ist-je-werk-ohne-verbund-unten",
    sheets: {
      Werke: `
Kennzahl | Ziel | Ist je Werk | | | Gesamt Gruppe
 | | Ulm | Brünn | Györ |
Ausschuss (%) | 2 | 1.8 | 2.6 | 2.1 | 2.2
Termintreue (%) | 97 | 96.5 | 94 | 98.2 | 96.1`,
    },
    merges: { Werke: ["C1:E1"] },
    figures: [
      { cells: "B3:B4", series: "target", kpi: "A" },
      { cells: "C3:E4", series: "actual", kpi: "A", entity: "2" },
    ],
    none: ["F3:F4"],
    kpis: "Ausschuss (%) -; Termintreue (%) +",
  },
  {
    id: "real-por-sede",
    sheets: {
      Sedes: `
Indicador | Meta | Real por sede | | | Promedio general
 | | Quito | Cuenca | Loja |
Quejas | 10 | 12 | 7 | 9 | 9.3
Ventas (miles) | 250 | 262 | 214 | 205 | 227`,
    },
    merges: { Sedes: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
    figures: [
      { cells: "B3:B4", series: "target", kpi: "A" },
      { cells: "C3:E4", series: "actual", kpi: "A", entity: "2" },
    ],
    none: ["F3:F4"],
    kpis: "Quejas -; Ventas (miles) +",
  },
  {
    id: "rag-thresholds-over-colours",
    sheets: {
      Scorecard: `
St. Brigid's Hospital – Quality and Performance Scorecard | | | | | | | | |
 | | | | RAG thresholds | | | Quarterly results | |
Ref | Indicator | Lead | Target | Green | Amber | Red | Q1 FY24 | Q2 FY24 | FY24 YTD
Patient Safety | | | | | | | | |
S1 | Hand hygiene compliance | DoN | ≥90% | ≥90% | 85–89.9% | <85% | ~0.912 | ~0.897 | ~0.905
S2 | Inpatient falls per 1,000 bed days | DoN | <5.0 | <5.0 | 5.0–6.0 | >6.0 | 4.8 | 5.3 | 5.05
Workforce | | | | | | | | |
W1 | Sickness absence rate | HRD | ≤4% | ≤4% | 4.1–5% | >5% | ~0.047 | ~0.044 | ~0.046`,
    },
    merges: { Scorecard: ["A1:J1", "E2:G2", "H2:I2", "A4:J4", "A7:J7"] },
    figures: [
      { cells: "D5:D8", series: "target", kpi: "B" },
      { cells: "E5:E8", series: "threshold-green", kpi: "B" },
      { cells: "F5:F8", series: "threshold-amber", kpi: "B" },
      { cells: "G5:G8", series: "threshold-red", kpi: "B" },
      { cells: "H5:I8", series: "actual", kpi: "B", period: "3" },
    ],
    none: ["J5:J8"],
    kpis: "Hand hygiene compliance +; Inpatient falls per 1,000 bed days -; Sickness absence rate -",
  },
  {
    id: "schwellen-neben-werken",
    sheets: {
      Werke: `
 | Nord | | Süd | | Schwellenwerte | |
Kennzahl | Soll | Ist | Soll | Ist | Grün | Gelb | Rot
Ausschuss (%) | 2 | 1.8 | 2.2 | 2.6 | 2 | 2.5 | 3
Krankenstand (%) | 4 | 4.4 | 4 | 3.8 | 4 | 5 | 6`,
    },
    merges: { Werke: ["B1:C1", "D1:E1", "F1:H1"] },
    figures: [
      { cells: "B3:B4", series: "target", kpi: "A", entity: "1" },
      { cells: "C3:C4", series: "actual", kpi: "A", entity: "1" },
      { cells: "D3:D4", series: "target", kpi: "A", entity: "1" },
      { cells: "E3:E4", series: "actual", kpi: "A", entity: "1" },
      { cells: "F3:F4", series: "threshold-green", kpi: "A" },
      { cells: "G3:G4", series: "threshold-amber", kpi: "A" },
      { cells: "H3:H4", series: "threshold-red", kpi: "A" },
    ],
    kpis: "Ausschuss (%) -; Krankenstand (%) -",
  },
  {
    id: "peers-and-sector-average",
    sheets: {
      Benchmarks: `
KPI | Unit | Target | Actual | Sector average | Peer group
Staff turnover | % | 12 | 14.1 | 15.2 | 13.8
Customer satisfaction | % | 85 | 83 | 80 | 84`,
    },
    figures: [
      { cells: "C2:C3", series: "target", kpi: "A" },
      { cells: "D2:D3", series: "actual", kpi: "A" },
    ],
    none: ["E2:F3"],
    kpis: "Staff turnover -; Customer satisfaction +",
  },
];
