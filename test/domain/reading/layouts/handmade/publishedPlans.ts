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
  {
    id: "quarters-down-under-captions",
    sheets: {
      Recycling: `
Our policy and performance | | |
 | | |
Weight of recycling and waste collected | | |
Collection | 2017/18 (tonnes) | 2018/19 (tonnes) | 2019/20 (tonnes) so far
General waste | 53336 | 46956 | 29334
Recycling | 23312 | 22374 | 13957
 | | |
Quarterly recycling performance | | |
Date | 2017/18 | 2018/19 | 2019/20
Q1 (April to June) | ~0.523 | ~0.556 | ~0.551
Q2 (July to September) | ~0.543 | ~0.515 | ~0.5328
Q3 (October to December) | ~0.499 | ~0.5029 | TBC
Q4 (January to March) | ~0.536 | ~0.4577 | TBC
Yearly total | ~0.497 | ~0.5107 | TBC
 | | |
Percentage of bins emptied on their scheduled day | | |
Date range | 2018/19 | 2019/20 |
Q1 (April to June) | ~0.9973 | ~0.9982 |
Q2 (July to September) | ~0.9963 | ~0.9976 |
Yearly total | ~0.9976 | TBC |`,
    },
    figures: [
      { cells: "B5:B6", series: "actual", kpi: "A", period: "=2017/18" },
      { cells: "C5:C6", series: "actual", kpi: "A", period: "=2018/19" },
      { cells: "D5:D6", series: "actual", kpi: "A", period: "=2019/20 so far" },
      { cells: "B10:D13", series: "actual", kpi: "A8", period: "A+9" },
      { cells: "B18:C19", series: "actual", kpi: "A16", period: "A+17" },
    ],
    none: ["D12:D13", "B14:D14", "B20:C20"],
    kpis: "General waste ?; Recycling ?; Quarterly recycling performance ?; Percentage of bins emptied on their scheduled day +",
  },
  {
    id: "blocks-of-a-works-under-captions",
    sheets: {
      Dashboard: `
KPI Dashboard & Metrics Tracking | | | | | | |
 | | | | | | |
Overall Equipment Effectiveness (OEE) | | | | | | |
Period | Baseline | Target | Actual | Status | Trend | |
Month 0 | ~0.65 | - | ~0.65 | ✓ | → | |
Month 6 | ~0.65 | ~0.7 | ~0.683 | At risk | ↗ | |
Month 18 | ~0.65 | ~0.8 | - | - | - | |
 | | | | | | |
Cost per Unit | | | | | | |
Period | Baseline | Target | Actual | Savings | ROI Impact | |
Month 0 | 50 | - | 50 | =B11-D11 → 0 | - | |
Month 6 | 50 | 48 | 48.6 | =B12-D12 → 1.4 | - | |
Month 18 | 50 | 42.5 | - | - | - | |
 | | | | | | |
Daily Production Output (per line) | | | | | | |
Line | Target | Mon | Tue | Wed | Thu | Fri | Weekly Total
Line 1 | 260 | 258 | 262 | 261 | 249 | 264 | =SUM(C17:G17) → 1294
Line 2 | 260 | 240 | 251 | 260 | 258 | 255 | =SUM(C18:G18) → 1264
Total | =SUM(B17:B18) → 520 | =SUM(C17:C18) → 498 | =SUM(D17:D18) → 513 | =SUM(E17:E18) → 521 | =SUM(F17:F18) → 507 | =SUM(G17:G18) → 519 | =SUM(H17:H18) → 2558
 | | | | | | |
System Uptime | | | | | | |
System | Target | This Month | Last Month | YTD | Status | |
MES | ~0.995 | ~0.9962 | ~0.9948 | ~0.9951 | ✓ | |
SCADA | ~0.995 | ~0.9917 | ~0.9955 | ~0.994 | ✗ | |`,
    },
    figures: [
      { cells: "B5:B7", series: "baseline", kpi: "A3", period: "A" },
      { cells: "C5:C7", series: "target", kpi: "A3", period: "A" },
      { cells: "D5:D7", series: "actual", kpi: "A3", period: "A" },
      { cells: "B11:B13", series: "baseline", kpi: "A9", period: "A" },
      { cells: "C11:C13", series: "target", kpi: "A9", period: "A" },
      { cells: "D11:D13", series: "actual", kpi: "A9", period: "A" },
      { cells: "B17:B18", series: "target", kpi: "A15", entity: "A" },
      { cells: "C17:G18", series: "actual", kpi: "A15", entity: "A", period: "16" },
      { cells: "B23:B24", series: "target", kpi: "A21", entity: "A" },
      { cells: "C23:C24", series: "actual", kpi: "A21", entity: "A" },
      { cells: "D23:D24", series: "prior", kpi: "A21", entity: "A" },
    ],
    none: ["C5", "D7:F7", "C11", "E11:F13", "D13", "H17:H18", "B19:H19", "E23:E24"],
    kpis: "Overall Equipment Effectiveness (OEE) +; Cost per Unit -; Daily Production Output (per line) +; System Uptime +",
  },
  {
    id: "captions-that-may-be-places",
    sheets: {
      Umsatz: `
Umsatz je Markt | |
 | |
Aurora | |
Monat | Ziel | Ist
Jan 2025 | 120 | 118
Feb 2025 | 125 | 131
 | |
Borealis | |
Monat | Ziel | Ist
Jan 2025 | 80 | 84
Feb 2025 | 82 | 79`,
    },
    figures: [
      { cells: "B5:B6", series: "target", kpi: "=Umsatz", entity: "=Aurora", period: "A" },
      { cells: "C5:C6", series: "actual", kpi: "=Umsatz", entity: "=Aurora", period: "A" },
      { cells: "B10:B11", series: "target", kpi: "=Umsatz", entity: "=Borealis", period: "A" },
      { cells: "C10:C11", series: "actual", kpi: "=Umsatz", entity: "=Borealis", period: "A" },
    ],
    kpis: "Umsatz +",
    mayAsk: true,
  },
];
