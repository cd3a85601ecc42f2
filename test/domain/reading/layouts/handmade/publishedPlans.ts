import type { Handmade } from "./written";

/** Plans and reports of towns and works: heads of two plain lines, targets of quarters and of the year, blocks under their titles. */
export const planLayouts: readonly Handmade[] = [
  {
    id: "years-over-actual-and-target",
    sheets: {
      Standards: `
Service standards | | | | | | |
 | | | | | | |
Performance indicators | Code | 2012/13 | 2013/14 | 2014/15 | 2014/15 | 2015/16 | 2016/17
 | | Actual | Actual | Target | Actual | Target | Target
Benefits | | | | | | |
Average time to process new claims | LPI0538 | 16.18 | 18.93 | 18 | 19.51 | 18 | 18
Fraud convictions | LPI0535 | 0.2 | 0.24 | | | |
Taxes | | | | | | |
Council tax collected | LPI0541 | ~0.9876 | ~0.9857 | ~0.9865 | ~0.9862 | ~0.9863 | ~0.9864`,
    },
    figures: [
      { cells: "C6:D9", series: "actual", kpi: "A", period: "3" },
      { cells: "E6:E9", series: "target", kpi: "A", period: "3" },
      { cells: "F6:F9", series: "actual", kpi: "A", period: "3" },
      { cells: "G6:H9", series: "target", kpi: "A", period: "3" },
    ],
    kpis: "Average time to process new claims ?; Fraud convictions ?; Council tax collected ?",
  },
  {
    id: "ist-und-plan-ueber-jahren",
    sheets: {
      Kennzahlen: `
Kennzahl | Einheit | Ist | Ist | Plan | Ist | Plan
 | | 2022 | 2023 | 2024 | 2024 | 2025
Fluktuation | % | 8,1 | 7,4 | 7 | 7,2 | 6,5
Umsatz | Mio. € | 41,2 | 43,8 | 46 | 45,1 | 48`,
    },
    figures: [
      { cells: "C3:D4", series: "actual", kpi: "A", period: "2" },
      { cells: "E3:E4", series: "target", kpi: "A", period: "2" },
      { cells: "F3:F4", series: "actual", kpi: "A", period: "2" },
      { cells: "G3:G4", series: "target", kpi: "A", period: "2" },
    ],
    kpis: "Fluktuation -; Umsatz +",
  },
  {
    id: "milestones-and-the-annual-target",
    sheets: {
      Targets: `
District Indicators – Fixed Targets | | | | |
Indicator | Targets/Milestones | | | | Annual Target
 | Q1 | Q2 | Q3 | Q4 |
Economic Transformation | | | | |
Area under maize (Ha) | 3340 | 17568 | 335 | 0 | 21243
Number of cows vaccinated | 34000 | - | - | - | 34000
Social Transformation | | | | |
Population covered by insurance | ~0.85 | ~0.9 | ~0.95 | ~1 | ~1
Repetition rate in primary school | ~0.27 | - | - | - | ~0.27`,
    },
    merges: { Targets: ["A2:A3", "B2:E2", "F2:F3", "A4:F4", "A7:F7"] },
    figures: [
      { cells: "B5:E6", series: "target", kpi: "A", period: "3" },
      { cells: "F5:F6", series: "target", kpi: "A", period: "=Annual" },
      { cells: "B8:E9", series: "target", kpi: "A", period: "3" },
      { cells: "F8:F9", series: "target", kpi: "A", period: "=Annual" },
    ],
    none: ["C6:E6", "C9:E9"],
    kpis: "Area under maize (Ha) ?; Number of cows vaccinated ?; Population covered by insurance ?; Repetition rate in primary school ?",
  },
  {
    id: "quartalsziele-und-gesamtjahr",
    sheets: {
      Ziele: `
Kennzahl | Ziel Q1 | Ist Q1 | Ziel Q2 | Ist Q2 | Ziel Gesamtjahr
Neukunden | 20 | 18 | 25 | 27 | 100
Fluktuation % | 2 | 1,8 | 2 | 2,1 | 8`,
    },
    figures: [
      { cells: "B2:B3", series: "target", kpi: "A", period: "=Q1" },
      { cells: "C2:C3", series: "actual", kpi: "A", period: "=Q1" },
      { cells: "D2:D3", series: "target", kpi: "A", period: "=Q2" },
      { cells: "E2:E3", series: "actual", kpi: "A", period: "=Q2" },
      { cells: "F2:F3", series: "target", kpi: "A", period: "=Gesamtjahr" },
    ],
    kpis: "Neukunden +; Fluktuation % -",
  },
  {
    id: "plan-indicativo-por-trimestres",
    sheets: {
      PLAN: `
PLAN DE DESARROLLO – SEGUIMIENTO | | | | | | | | | | | | | |
EJE | PROGRAMA PDT | CODIGO | INDICADOR | L.B | VALOR ESPERADO CUATRIENIO | T1 PLANEADO 2025 | T1 EJECUTADO 2025 | T2 PLANEADO 2025 | T2 EJECUTADO 2025 | TOTAL PLANEADO 2025 | TOTAL EJECUTADO 2025 | ESTADO
SOCIAL | Salud para todos | 2024257990021 | Personas afiliadas | 6810 | 7600 | 6900 | 6915 | 7000 | 7044 | =SUM(G3,I3) → 13900 | =SUM(H3,J3) → 13959 | EN EJECUCIÓN
SOCIAL | Educación con calidad | 2024257990027 | Tasa de deserción escolar | 3.4 | 2 | N/A | N/A | 3 | 2.8 | =SUM(G4,I4) → 3 | =SUM(H4,J4) → 2.8 | EN EJECUCIÓN
AMBIENTAL | Tenjo verde | 2024257990034 | Árboles sembrados | 8000 | 30000 | 1000 | 650 | 3000 | 3420 | =SUM(G5,I5) → 4000 | =SUM(H5,J5) → 4070 | ATRASADO`,
    },
    figures: [
      { cells: "E3:E5", series: "baseline", kpi: "D" },
      { cells: "F3:F5", series: "target", kpi: "D" },
      { cells: "G3:G5", series: "target", kpi: "D", period: "=T1 2025" },
      { cells: "H3:H5", series: "actual", kpi: "D", period: "=T1 2025" },
      { cells: "I3:I5", series: "target", kpi: "D", period: "=T2 2025" },
      { cells: "J3:J5", series: "actual", kpi: "D", period: "=T2 2025" },
    ],
    none: ["C3:C5", "G4:H4", "K3:L5"],
    kpis: "Personas afiliadas ?; Tasa de deserción escolar -; Árboles sembrados ?",
  },
];
