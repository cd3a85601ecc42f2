import type { Handmade } from "./written";

/** Several sheets, and several things on one. */
export const secondSheetLayouts: readonly Handmade[] = [
  {
    id: "targets-once-a-year-on-another-sheet",
    sheets: {
      "Actuals 2025": `
Actuals 2025 – source: BI export | | | |
 | | | |
KPI | Unit | Jan | Feb | Mar
Gross margin | % | 41.2 | 40.8 | 42.5
Stock turns | x | 6.1 | 6.0 | 6.3
Late deliveries | # | 14 | 9 | 11`,
      Targets: `
Annual targets | | | |
approved by the board on 12 Dec 2024 | | | |
 | | | |
Code | KPI | Owner | Target 2025
K3 | Late deliveries | Ops | 10
K1 | Gross margin | CFO | 42
K2 | Stock turns | COO | 6.5`,
    },
    merges: { "Actuals 2025": ["A1:E1"], Targets: ["A1:D1", "A2:D2"] },
    figures: [
      { cells: "Actuals 2025!C4:E6", series: "actual", kpi: "A", period: "3" },
      { cells: "Targets!D5:D7", series: "target", kpi: "B", period: "=2025" },
    ],
    kpis: "Gross margin +; Stock turns +; Late deliveries -",
  },
  {
    id: "dashboard-of-formulas",
    sheets: {
      Dashboard: `
Executive dashboard | | | | |
Month: | Mar-26 | | | |
 | | | | |
KPI | Actual | Target | Gap | Status | Comment
Revenue k$ | =Data!D2 → 540 | =Data!E2 → 520 | =B5-C5 → 20 | =IF(D5>=0,"G","R") → G | good month
Churn % | =Data!D3 → 2.4 | =Data!E3 → 2 | =B6-C6 → 0.4 | =IF(D6<=0,"G","R") → R | two big losses
Tickets open | =Data!D4 → 71 | =Data!E4 → 80 | =B7-C7 → -9 | =IF(D7<=0,"G","R") → G | `,
      Data: `
KPI | Jan-26 | Feb-26 | Mar-26 | Target
Revenue k$ | 498 | 511 | 540 | 520
Churn % | 2.1 | 1.9 | 2.4 | 2
Tickets open | 96 | 84 | 71 | 80`,
    },
    figures: [
      { cells: "Data!B2:D4", series: "actual", kpi: "A", period: "1" },
      { cells: "Data!E2:E4", series: "target", kpi: "A" },
    ],
    none: ["Dashboard!B5:D7"],
    kpis: "Revenue k$ +; Churn % -; Tickets open -",
  },
  {
    id: "a-sheet-a-department",
    sheets: {
      Nursing: `
KPI | Target | Q1 | Q2 | Q3 | Q4
Overtime hours | 400 | 512 | 455 | 430 |
Vacancy rate % | 6 | 9.1 | 8.4 | 7.7 |
Complaints | 8 | 5 | 11 | 7 | `,
      Radiology: `
KPI | Target | Q1 | Q2 | Q3 | Q4
Overtime hours | 120 | 101 | 98 | 133 |
Vacancy rate % | 6 | 4.2 | 4.2 | 6.3 |
Scans per day | 85 | 81 | 83 | 88 | `,
      Template: `
KPI | Target | Q1 | Q2 | Q3 | Q4
 | | | | |
 | | | | |
 | | | | | `,
    },
    figures: ["Nursing", "Radiology"].flatMap((sheet) => [
      { cells: `${sheet}!B2:B4`, series: "target" as const, kpi: "A", entity: `=${sheet}` },
      { cells: `${sheet}!C2:F4`, series: "actual" as const, kpi: "A", entity: `=${sheet}`, period: "1" },
    ]),
    kpis: "Overtime hours -; Vacancy rate % -; Complaints -; Scans per day +",
    mayAsk: true,
  },
  {
    id: "two-blocks-side-by-side",
    sheets: {
      Plant: `
 | Energy (MWh) | | | | | Water (m3) | |
Month | Plan | Actual | % | | Month | Plan | Actual | %
Jan | 820 | 841 | ~1.026 | | Jan | 3100 | 3040 | ~0.981
Feb | 800 | 796 | ~0.995 | | Feb | 3000 | 3115 | ~1.038
Mar | 810 | 802 | ~0.99 | | Mar | 3050 | 2990 | ~0.98
Total | 2430 | 2439 | ~1.004 | | Total | 9150 | 9145 | ~0.999`,
    },
    merges: { Plant: ["B1:D1", "G1:I1"] },
    figures: [
      { cells: "B3:B5", series: "target", kpi: "B1", period: "A" },
      { cells: "C3:C5", series: "actual", kpi: "B1", period: "A" },
      { cells: "D3:D5", series: "attainment", kpi: "B1", period: "A" },
      { cells: "G3:G5", series: "target", kpi: "G1", period: "F" },
      { cells: "H3:H5", series: "actual", kpi: "G1", period: "F" },
      { cells: "I3:I5", series: "attainment", kpi: "G1", period: "F" },
    ],
    none: ["B6:D6", "G6:I6"],
    kpis: "Energy (MWh) -; Water (m3) -",
  },
  {
    id: "chart-data-far-right",
    sheets: {
      Summary: `
Quarterly KPI summary | | | | | | | | | | | chart data | |
KPI | Target | Q1 25 | Q2 25 | | | | | | | | x | On-time % | Target
On-time departures % | 90 | 86 | 91 | | | | | | | | 1 | =C3 → 86 | =$B$3 → 90
Customer complaints | 25 | 31 | 22 | | | | | | | | 2 | =D3 → 91 | =$B$3 → 90
Fleet availability % | 96 | 95.1 | 96.8 | | | | | | | | | | `,
    },
    figures: [
      { cells: "B3:B5", series: "target", kpi: "A" },
      { cells: "C3:D5", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["L3:N4"],
    kpis: "On-time departures % +; Customer complaints -; Fleet availability % +",
  },
  {
    id: "prior-year-and-trailing-twelve",
    sheets: {
      "Sales review": `
$k | Jul-24 | Aug-24 | Sep-24 | Sep-23 | YoY % | TTM | TTM prior | Plan Sep-24
Bookings | 310 | 298 | 355 | 322 | ~0.102 | 3890 | 3610 | 340
Billings | 290 | 301 | 330 | 318 | ~0.038 | 3705 | 3480 | 335
Marketing spend | 41 | 44 | 39 | 45 | ~-0.133 | 502 | 488 | 42`,
    },
    figures: [
      { cells: "B2:E4", series: "actual", kpi: "A", period: "1" },
      { cells: "F2:F4", series: "variance", kpi: "A" },
      { cells: "I2:I4", series: "target", kpi: "A", period: "=Sep-24" },
    ],
    none: ["G2:H4"],
    kpis: "Bookings +; Billings +; Marketing spend -",
    mayAsk: true,
  },
  {
    id: "year-a-block-below",
    sheets: {
      Claims: `
Claims department KPIs | | | | | |
 | | | | | |
2023 | Q1 | Q2 | Q3 | Q4 | Total | Target
Claims settled | 1204 | 1187 | 1250 | 1301 | 4942 | 4800
Average days to settle | 21 | 19 | 20 | 18 | 19.5 | 20
 | | | | | |
2024 | Q1 | Q2 | Q3 | Q4 | Total | Target
Claims settled | 1288 | 1310 | 1275 | | 3873 | 5000
Average days to settle | 18 | 17 | 19 | | 18 | 18`,
    },
    figures: [3, 7].flatMap((row) => [
      { cells: `B${row + 1}:E${row + 2}`, series: "actual" as const, kpi: "A", period: `A${row}+${row}` },
      { cells: `G${row + 1}:G${row + 2}`, series: "target" as const, kpi: "A", period: `A${row}` },
    ]),
    none: ["F4:F5", "F8:F9", "A3", "A7"],
    kpis: "Claims settled +; Average days to settle -",
    mayAsk: true,
  },
];
