import type { Handmade } from "./written";

/** Lamps, ranks, points and fiscal years, and what offices add around them. */
export const secondMarkLayouts: readonly Handmade[] = [
  {
    id: "lamps-as-numbers",
    sheets: {
      Cockpit: `
KPI-Cockpit 03/2025 | | | | | | |
KPI-ID | Bezeichnung | Einheit | Ziel | Ist | Vormonat | Ampel | Trend
F-01 | Liquidität 2. Grades | % | 110 | 104 | 101 | 2 | 1
F-02 | Working Capital | T€ | 850 | 910 | 875 | 3 | -1
P-01 | Durchlaufzeit | Tage | 12 | 11,4 | 12,6 | 1 | 1
P-02 | Fehlerquote | % | 1,5 | 1,9 | 1,9 | 2 | 0
Ampel: 1 = grün, 2 = gelb, 3 = rot; Trend: 1 = besser, 0 = gleich, -1 = schlechter | | | | | | |`,
    },
    merges: { Cockpit: ["A7:H7"] },
    figures: [
      { cells: "D3:D6", series: "target", kpi: "B", period: "=03/2025" },
      { cells: "E3:E6", series: "actual", kpi: "B", period: "=03/2025" },
      { cells: "F3:F6", series: "prior", kpi: "B", period: "=03/2025" },
      { cells: "G3:G6", series: "status", kpi: "B", period: "=03/2025" },
      { cells: "H3:H6", series: "trend", kpi: "B", period: "=03/2025" },
    ],
    kpis: "Liquidität 2. Grades +; Working Capital ?; Durchlaufzeit -; Fehlerquote -",
    mayAsk: true,
  },
  {
    id: "rank-points-and-last-rank",
    sheets: {
      League: `
Branch league table – P6 | | | | | | |
Rank | Last rank | Branch | Sales vs LY % | Mystery shop score | Waste % | Points
1 | 3 | Leeds | 6.2 | 93 | 1.9 | 27
2 | 1 | York | 4.8 | 96 | 2.2 | 25
3 | 2 | Hull | 1.1 | 88 | 2.6 | 18
4 | 4 | Ripon | -2.3 | 91 | 3.1 | 12`,
    },
    figures: [{ cells: "D3:F6", series: "actual", kpi: "2", entity: "C", period: "=P6" }],
    none: ["A3:B6", "G3:G6"],
    kpis: "Sales vs LY % +; Mystery shop score +; Waste % -",
    mayAsk: true,
  },
  {
    id: "fiscal-years-and-quarters",
    sheets: {
      NHS: `
Performance indicator | 2022-23 | 2023-24 | 2024-25 Q1 | 2024-25 Q2 | 2024-25 target | Met?
Patients seen within 4 hours (%) | 71.2 | 70.9 | 73.1 | 74.4 | 78 | No
Cancelled operations | 1284 | 1310 | 301 | 288 | 1100 | Yes
MRSA bacteraemias | 6 | 4 | 1 | 2 | 0 | No
Staff recommending care (%) | 64 | 66 | 67 | 68 | 70 | No`,
    },
    figures: [
      { cells: "B2:E5", series: "actual", kpi: "A", period: "1" },
      { cells: "F2:F5", series: "target", kpi: "A", period: "=2024-25" },
      { cells: "G2:G5", series: "status", kpi: "A" },
    ],
    kpis: `Patients seen within 4 hours (%) +; Cancelled operations -; MRSA bacteraemias -; Staff recommending care (%) +`,
  },
  {
    id: "answers-counted",
    sheets: {
      "Guest survey": `
Guest survey August (512 replies) | | | | | | |
Question | Very good | Good | Fair | Poor | Score (1-4) | Target
Check-in | 310 | 150 | 40 | 12 | 3.48 | 3.5
Room cleanliness | 355 | 120 | 27 | 10 | 3.6 | 3.6
Breakfast | 190 | 201 | 88 | 33 | 3.07 | 3.3`,
    },
    figures: [
      { cells: "F3:F5", series: "actual", kpi: "A", period: "=August" },
      { cells: "G3:G5", series: "target", kpi: "A", period: "=August" },
    ],
    none: ["B3:E5"],
    kpis: "Check-in +; Room cleanliness +; Breakfast +",
    mayAsk: true,
  },
  {
    id: "last-year-this-year-and-growth",
    sheets: {
      Traffic: `
Airport traffic | Sep 2024 | Sep 2025 | Change | Jan-Sep 2024 | Jan-Sep 2025 | Change | Rolling 12 months
Passengers (000) | 812 | 846 | ~0.042 | 6904 | 7210 | ~0.044 | 9480
Cargo (t) | 10250 | 9980 | ~-0.026 | 91200 | 90110 | ~-0.012 | 121400
Delayed departures (%) | 22 | 19 | ~-0.136 | 24 | 21 | ~-0.125 | 21.5`,
    },
    figures: [
      { cells: "B2:C4", series: "actual", kpi: "A", period: "1" },
      { cells: "D2:D4", series: "variance", kpi: "A" },
    ],
    none: ["E2:F4", "G2:G4", "H2:H4"],
    kpis: "Passengers (000) +; Cargo (t) +; Delayed departures (%) -",
    mayAsk: true,
  },
  {
    id: "target-rows-repeated-under-each-name",
    sheets: {
      KPI: `
 | 2023 | 2024 | 2025
Energy per tonne (kWh) | 412 | 405 | 398
Target | 410 | 400 | 395
Lost time accidents | 7 | 5 | 6
Target | 5 | 4 | 3
Complaints per 1000 orders | 2.2 | 2.6 | 1.9
Target | 2 | 2 | 2`,
    },
    figures: [2, 4, 6].flatMap((row) => [
      { cells: `B${row}:D${row}`, series: "actual" as const, kpi: "A", period: "1" },
      { cells: `B${row + 1}:D${row + 1}`, series: "target" as const, kpi: `A${row}`, period: "1" },
    ]),
    none: ["B1:D1"],
    kpis: "Energy per tonne (kWh) -; Lost time accidents -; Complaints per 1000 orders -",
  },
  {
    id: "plan-block-left-actual-block-right",
    sheets: {
      Budgetkontrolle: `
Vertrieb Inland – Budgetkontrolle | | | | | | | |
 | Budget | | | | Ist | | |
Position | Jan | Feb | Mär | Summe | Jan | Feb | Mär | Summe
Umsatz (T€) | 120 | 125 | 130 | =SUM(B4:D4) → 375 | 118 | 131 | 127 | =SUM(F4:H4) → 376
Reisekosten (T€) | 6 | 6 | 7 | =SUM(B5:D5) → 19 | 5,2 | 7,1 | 6,8 | 19,1
Besuche | 40 | 40 | 44 | =SUM(B6:D6) → 124 | 37 | 42 | 45 | =SUM(F6:H6) → 124`,
    },
    merges: { Budgetkontrolle: ["A1:I1", "B2:E2", "F2:I2"] },
    figures: [
      { cells: "B4:D6", series: "target", kpi: "A", period: "3" },
      { cells: "F4:H6", series: "actual", kpi: "A", period: "3" },
    ],
    none: ["E4:E6", "I4:I6"],
    kpis: "Umsatz (T€) +; Reisekosten (T€) -; Besuche +",
  },
  {
    id: "codes-before-and-formula-description-after",
    sheets: {
      Katalog: `
Lfd. Nr. | KPI-Code | KPI | Formel | Quelle | Frequenz | Zielwert | Toleranz | Letzter Wert | Stichtag
1 | FIN-010 | Umsatzrendite | EBIT / Umsatz x 100 | SAP FI | monatlich | 8 % | ± 0,5 | 7,6 % | @2025-05-31
2 | FIN-020 | Forderungslaufzeit (Tage) | Forderungen / Umsatz x 365 | SAP FI | monatlich | 38 | ± 3 | 41 | @2025-05-31
3 | KUN-010 | Wiederkaufrate | Wiederkäufer / Kunden x 100 | CRM | quartalsweise | 60 % | ± 2 | 58,5 % | @2025-03-31`,
    },
    figures: [
      { cells: "G2:G4", series: "target", kpi: "C", period: "J" },
      { cells: "I2:I4", series: "actual", kpi: "C", period: "J" },
    ],
    none: ["A2:A4", "H2:H4", "J2:J4"],
    kpis: "Umsatzrendite +; Forderungslaufzeit (Tage) -; Wiederkaufrate +",
    mayAsk: true,
  },
];
