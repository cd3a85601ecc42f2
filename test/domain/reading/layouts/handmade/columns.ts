import type { Handmade } from "./written";

/** KPIs side by side, exports, several sheets, blocks. */
export const columnLayouts: readonly Handmade[] = [
  {
    id: "export-per-site",
    sheets: {
      fact_kpi: `
site_id | ym | kpi | actual | target
S01 | 202404 | Energy use per unit | 4.1 | 4
S01 | 202405 | Energy use per unit | 3.9 | 4
S01 | 202404 | Scrap cost | 1210 | 1000
S01 | 202405 | Scrap cost | 980 | 1000
S02 | 202404 | Energy use per unit | 4.6 | 4.2
S02 | 202405 | Energy use per unit | 4.4 | 4.2
S02 | 202404 | Scrap cost | 640 | 700
S02 | 202405 | Scrap cost | | 700`,
    },
    figures: [
      { cells: "D2:D9", series: "actual", kpi: "C", entity: "A", period: "B" },
      { cells: "E2:E9", series: "target", kpi: "C", entity: "A", period: "B" },
    ],
    none: ["B2:B9"],
    kpis: "Energy use per unit -; Scrap cost -",
  },
  {
    id: "revenue-against-target",
    sheets: {
      export: `
month | region | revenue | revenue_target | revenue_vs_target_pct | expense | expense_budget | expense_budget_used_pct
2024-01 | EMEA | 510 | 500 | 102 | 310 | 300 | 103.3
2024-01 | APAC | 280 | 300 | 93.3 | 190 | 200 | 95
2024-02 | EMEA | 495 | 505 | 98 | 305 | 300 | 101.7
2024-02 | APAC | 315 | 305 | 103.3 | 196 | 200 | 98`,
    },
    figures: [
      { cells: "C2:C5", series: "actual", kpi: "1", entity: "B", period: "A" },
      { cells: "D2:D5", series: "target", kpi: "C1", entity: "B", period: "A" },
      { cells: "E2:E5", series: "attainment", kpi: "C1", entity: "B", period: "A" },
      { cells: "F2:F5", series: "actual", kpi: "1", entity: "B", period: "A" },
      { cells: "G2:G5", series: "target", kpi: "F1", entity: "B", period: "A" },
      { cells: "H2:H5", series: "attainment", kpi: "F1", entity: "B", period: "A" },
    ],
    kpis: "revenue +; expense -",
  },
  {
    id: "headcount",
    sheets: {
      HR: `
Department | Headcount | | Attrition % | | Time to hire (days) |
 | Plan | Actual | Plan | Actual | Plan | Actual
Engineering | 120 | 113 | 8 | 9.5 | 45 | 61
Sales | 60 | 62 | 12 | 15.1 | 30 | 34
Support | 45 | 44 | 15 | 13.2 | 25 | 22
Total | =SUM(B3:B5) → 225 | =SUM(C3:C5) → 219 | | | | `,
    },
    merges: { HR: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"] },
    figures: [
      { cells: "B3:B5", series: "target", kpi: "1", entity: "A" },
      { cells: "C3:C5", series: "actual", kpi: "1", entity: "A" },
      { cells: "D3:D5", series: "target", kpi: "1", entity: "A" },
      { cells: "E3:E5", series: "actual", kpi: "1", entity: "A" },
      { cells: "F3:F5", series: "target", kpi: "1", entity: "A" },
      { cells: "G3:G5", series: "actual", kpi: "1", entity: "A" },
    ],
    none: ["B6:C6"],
    kpis: "Headcount ?; Attrition % -; Time to hire (days) -",
  },
  {
    id: "short-codes",
    sheets: {
      Income: `
Income statement, April 2026, kEUR | | | | | |
 | PY | PL | AC | ΔPL | FC
Net sales | 1180 | 1250 | 1231 | =D3-C3 → -19 | 1260
Cost of goods sold | 640 | 660 | 671 | =D4-C4 → 11 | 668
Personnel expenses | 290 | 300 | 297 | =D5-C5 → -3 | 301
EBIT | 120 | 140 | 118 | =D6-C6 → -22 | 132`,
    },
    figures: [
      { cells: "B3:B6", series: "prior", kpi: "A", period: "=April 2026" },
      { cells: "C3:C6", series: "target", kpi: "A", period: "=April 2026" },
      { cells: "D3:D6", series: "actual", kpi: "A", period: "=April 2026" },
      { cells: "E3:E6", series: "variance", kpi: "A", period: "=April 2026" },
      { cells: "F3:F6", series: "forecast", kpi: "A", period: "=April 2026" },
    ],
    kpis: "Net sales +; Cost of goods sold -; Personnel expenses -; EBIT +",
  },
  {
    id: "a-sheet-a-person",
    sheets: {
      Anna: `
Week Ending | Calls | Calls Target | Meetings | Meetings Target
01/12/2024 | 41 | 40 | 6 | 8
01/19/2024 | 38 | 40 | 9 | 8
01/26/2024 | 44 | 40 | 7 | 8`,
      Ben: `
Week Ending | Calls | Calls Target | Meetings | Meetings Target
01/12/2024 | 29 | 35 | 5 | 6
01/19/2024 | 36 | 35 | 6 | 6
01/26/2024 | 33 | 35 | ? | 6`,
    },
    figures: ["Anna", "Ben"].flatMap((sheet) => [
      { cells: `${sheet}!B2:B4`, series: "actual" as const, kpi: "1", entity: `=${sheet}`, period: "A" },
      { cells: `${sheet}!C2:C4`, series: "target" as const, kpi: "B1", entity: `=${sheet}`, period: "A" },
      { cells: `${sheet}!D2:D4`, series: "actual" as const, kpi: "1", entity: `=${sheet}`, period: "A" },
      { cells: `${sheet}!E2:E4`, series: "target" as const, kpi: "D1", entity: `=${sheet}`, period: "A" },
    ]),
    none: ["Ben!D4"],
    kpis: "Calls ?; Meetings ?",
  },
  {
    id: "weeks-down",
    sheets: {
      Plant: `
 | Output (units) | Scrap (kg) | OEE (%) | Accidents
Target | 5200 | 60 | 85 | 0
@2026-01-04 | 5110 | 71 | 82.4 | 0
@2026-01-11 | 5240 | 58 | 84.9 | 1
@2026-01-18 | 4980 | 66 | 81 | 0
@2026-01-25 | 5300 | 55 | 86.2 | 0`,
    },
    figures: [
      { cells: "B2:E2", series: "target", kpi: "1" },
      { cells: "B3:E6", series: "actual", kpi: "1", period: "A" },
    ],
    none: ["A3:A6"],
    kpis: "Output (units) +; Scrap (kg) -; OEE (%) +; Accidents -",
  },
  {
    id: "targets-on-another-sheet",
    sheets: {
      Actuals: `
KPI | Jan-26 | Feb-26 | Mar-26
Units sold | 1020 | 990 | 1105
Return rate | ~0.031 | ~0.028 | ~0.026
Average basket ($) | 48.2 | 47.9 | 49.5`,
      Targets: `
KPI | Jan-26 | Feb-26 | Mar-26
Average basket ($) | 48 | 48 | 50
Units sold | 1000 | 1000 | 1100
Return rate | ~0.03 | ~0.03 | ~0.025`,
    },
    figures: [
      { cells: "Actuals!B2:D4", series: "actual", kpi: "A", period: "1" },
      { cells: "Targets!B2:D4", series: "target", kpi: "A", period: "1" },
    ],
    kpis: "Units sold +; Return rate -; Average basket ($) +",
  },
  {
    id: "shops-under-months",
    sheets: {
      Sales: `
 | | Jan | | Feb | 
Shop | KPI | Plan | Actual | Plan | Actual
Oslo | Sales | 310 | 298 | 320 | 331
 | Shrinkage (%) | 1.2 | 1.5 | 1.2 | 1.1
Bergen | Sales | 190 | 201 | 195 | 188
 | Shrinkage (%) | 1.4 | 1.3 | 1.4 | 1.6`,
    },
    merges: { Sales: ["C1:D1", "E1:F1", "A3:A4", "A5:A6"] },
    figures: [
      { cells: "C3:C6", series: "target", kpi: "B", entity: "A", period: "=Jan" },
      { cells: "D3:D6", series: "actual", kpi: "B", entity: "A", period: "=Jan" },
      { cells: "E3:E6", series: "target", kpi: "B", entity: "A", period: "=Feb" },
      { cells: "F3:F6", series: "actual", kpi: "B", entity: "A", period: "=Feb" },
    ],
    kpis: "Sales +; Shrinkage (%) -",
  },
  {
    id: "kpi-cards",
    sheets: {
      Cards: `
Customer satisfaction | | | Order backlog |
Target | 85 | | Target | 40
Actual | 82.5 | | Actual | 52
Status | At Risk | | Status | Off Track
 | | | |
Delivery reliability | | | Sick leave |
Target | ~0.97 | | Target | ~0.04
Actual | ~0.981 | | Actual | ~0.037
Status | On Track | | Status | On Track`,
    },
    merges: { Cards: ["A1:B1", "D1:E1", "A6:B6", "D6:E6"] },
    figures: [
      { cells: "B2", series: "target", kpi: "A1" },
      { cells: "B3", series: "actual", kpi: "A1" },
      { cells: "B4", series: "status", kpi: "A1" },
      { cells: "E2", series: "target", kpi: "D1" },
      { cells: "E3", series: "actual", kpi: "D1" },
      { cells: "E4", series: "status", kpi: "D1" },
      { cells: "B7", series: "target", kpi: "A6" },
      { cells: "B8", series: "actual", kpi: "A6" },
      { cells: "B9", series: "status", kpi: "A6" },
      { cells: "E7", series: "target", kpi: "D6" },
      { cells: "E8", series: "actual", kpi: "D6" },
      { cells: "E9", series: "status", kpi: "D6" },
    ],
    kpis: "Customer satisfaction +; Order backlog -; Delivery reliability +; Sick leave -",
    mayAsk: true,
  },
];
