import type { Handmade } from "./written";

/** A KPI a row, as lists are kept. */
export const rowLayouts: readonly Handmade[] = [
  {
    id: "okr",
    sheets: {
      "OKRs Q2": `
Objective | Key Result | Owner | Baseline | Target | Current | Progress | Confidence
Delight our users | Raise NPS | Maya | 31 | 45 | 38 | =(F2-D2)/(E2-D2) → ~0.5 | 7
 | Reduce first response time (h) | Tom | 12 | 4 | 6.5 | =(F3-D3)/(E3-D3) → ~0.6875 | 6
 | Increase weekly active users | Maya | 8200 | 12000 | 9900 | =(F4-D4)/(E4-D4) → ~0.447 | 5
Run a tight ship | Reduce cloud cost per user ($) | Iris | 2.4 | 1.8 | 2.1 | =(F5-D5)/(E5-D5) → ~0.5 | 8
 | Raise test coverage (%) | Iris | 61 | 80 | 74 | =(F6-D6)/(E6-D6) → ~0.684 | 9`,
    },
    merges: { "OKRs Q2": ["A2:A4", "A5:A6"] },
    figures: [
      { cells: "D2:D6", series: "baseline", kpi: "B" },
      { cells: "E2:E6", series: "target", kpi: "B" },
      { cells: "F2:F6", series: "actual", kpi: "B" },
      { cells: "G2:G6", series: "attainment", kpi: "B" },
    ],
    none: ["H2:H6"],
    kpis: "Raise NPS +; Reduce first response time (h) -; Increase weekly active users +; Reduce cloud cost per user ($) -; Raise test coverage (%) +",
    mayAsk: true,
  },
  {
    id: "eos-weeks",
    sheets: {
      Scorecard: `
Measurable | Who | Goal | Avg | 6-Jan | 13-Jan | 20-Jan | 27-Jan
Sales calls made | Dana | >=40 | =AVERAGE(E2:H2) → 41.5 | 44 | 39 | 41 | 42
Proposals sent | Dana | >=5 | =AVERAGE(E3:H3) → 5 | 6 | 4 | 5 | 5
Cash balance | Priya | >=$250K | =AVERAGE(E4:H4) → 256500 | 261000 | 254000 | 249000 | 262000
Customer complaints | Lou | <=2 | =AVERAGE(E5:H5) → 1.5 | 1 | 3 | 2 | 0
Orders shipped late | Lou | <=1 | =AVERAGE(E6:H6) → 1 | 0 | 2 | 1 | 1`,
    },
    figures: [
      { cells: "C2:C6", series: "target", kpi: "A" },
      { cells: "E2:H6", series: "actual", kpi: "A", period: "1" },
    ],
    none: ["D2:D6"],
    kpis: "Sales calls made +; Proposals sent +; Cash balance +; Customer complaints -; Orders shipped late -",
  },
  {
    id: "sla-report",
    sheets: {
      SLA: `
Service Level Report March 2024 | | | |

Service level | Committed | Achieved | Status | Remarks
Availability of the ERP | ≥99.9% | 99.95% | Met |
Availability of the web shop | ≥99.5% | 99.1% | Breached | two outages
Priority 1 incidents solved in time | ≥ 95 % | 91.0% | Breached | on-call gap
Mean time to restore (hours) | ≤4 | 3.2 | Met |
Open problems older than 30 days | < 5 | 7 | Breached | `,
    },
    figures: [
      { cells: "B4:B8", series: "target", kpi: "A", period: "=March 2024" },
      { cells: "C4:C8", series: "actual", kpi: "A", period: "=March 2024" },
      { cells: "D4:D8", series: "status", kpi: "A", period: "=March 2024" },
    ],
    kpis: `Availability of the ERP +; Availability of the web shop +; Priority 1 incidents solved in time +;
      Mean time to restore (hours) -; Open problems older than 30 days -`,
  },
  {
    id: "hospital-years",
    sheets: {
      Indicators: `
Quality indicators | | | | |
Indicator | Unit | 2021 | 2022 | 2023 | Benchmark
Hospital-acquired infections | per 1000 bed days | 2.1 | 1.9 | 1.7 | 1.5
Average length of stay | days | 6.4 | 6.1 | 5.8 | 5.5
Readmissions within 30 days | % | N/A** | 9.2 | 8.8 | 8
Patient satisfaction | % | 81 | 83 | 84 | 85
Emergency waiting time | minutes | 62 | 71 | 66 | 45
 | | | | |
** Not collected before 2022 | | | | | `,
    },
    figures: [
      { cells: "C3:E7", series: "actual", kpi: "A", period: "2" },
      { cells: "F3:F7", series: "target", kpi: "A" },
    ],
    none: ["C5", "C2:E2"],
    kpis: "Hospital-acquired infections -; Average length of stay -; Readmissions within 30 days -; Patient satisfaction +; Emergency waiting time -",
  },
  {
    id: "pays-reel-objectif",
    sheets: {
      Suivi: `
PAYS | Indicateur | 2025 (Réel) | 2026 (Objectif) | 2026 (Réel)
France | Chiffre d'affaires | 1250 | 1400 | 1320
France | Taux de réclamations | ~0.021 | ~0.018 | ~0.019
Maroc | Chiffre d'affaires | 410 | 450 | 466
Maroc | Taux de réclamations | ~0.034 | ~0.03 | ~0.027
Sénégal | Chiffre d'affaires | 220 | 260 | 241
Sénégal | Taux de réclamations | ~0.041 | ~0.035 | ~0.036`,
    },
    figures: [
      { cells: "C2:C7", series: "actual", kpi: "B", entity: "A", period: "=2025" },
      { cells: "D2:D7", series: "target", kpi: "B", entity: "A", period: "=2026" },
      { cells: "E2:E7", series: "actual", kpi: "B", entity: "A", period: "=2026" },
    ],
    kpis: "Chiffre d'affaires +; Taux de réclamations -",
  },
  {
    id: "pillars-fy",
    sheets: {
      Measures: `
Measure ID | PDE Pillar | Measure | Measure Division | Unit | FY24 Actual | FY25 Actual | FY26 Target
1001 | Students first | Graduation rate | High schools | % | 84.1 | 85.3 | 87
1002 | Students first | Chronic absenteeism rate | High schools | % | 21.4 | 19.8 | 18
1003 | Students first | Chronic absenteeism rate | Primary schools | % | 14.2 | 13.9 | 12
1004 | Safe schools | Suspensions per 100 students | High schools | # | 6.1 | 5.4 | 5
1005 | Safe schools | Buildings inspected on time | Operations | % | 92 | 96 | 98`,
    },
    figures: [
      { cells: "F2:F6", series: "actual", kpi: "C", entity: "D", period: "=FY24" },
      { cells: "G2:G6", series: "actual", kpi: "C", entity: "D", period: "=FY25" },
      { cells: "H2:H6", series: "target", kpi: "C", entity: "D", period: "=FY26" },
    ],
    none: ["A2:A6"],
    kpis: "Graduation rate +; Chronic absenteeism rate -; Suspensions per 100 students -; Buildings inspected on time +",
  },
  {
    id: "years-of-plan",
    sheets: {
      plan: `
kpa_id | objective_id | kpi | unit | baseline | y1_2026_27 | y2_2027_28 | y3_2028_29 | responsible_dept
KPA1 | O1.1 | Households with piped water | % | 71 | 75 | 80 | 85 | Works
KPA1 | O1.2 | Water losses | % | 34 | 31 | 28 | 25 | Works
KPA2 | O2.1 | Road accidents per year | # | 410 | 380 | 350 | 320 | Transport
KPA3 | O3.1 | Own revenue collected | TZS billion | 2.4 | 2.9 | 3.5 | 4.1 | Finance`,
    },
    figures: [
      { cells: "E2:E5", series: "baseline", kpi: "C" },
      { cells: "F2:H5", series: "target", kpi: "C", period: "1" },
    ],
    kpis: "Households with piped water +; Water losses -; Road accidents per year -; Own revenue collected +",
    mayAsk: true,
  },
  {
    id: "database-thresholds",
    sheets: {
      kpis: `
kpi_id | name | unit | is_benefit | weight | target | green_threshold | amber_threshold | red_threshold | actual
K1 | Order fill rate | % | 1 | 0.4 | 98 | 97 | 94 | 90 | 95.5
K2 | Freight cost per order | EUR | 0 | 0.35 | 6.5 | 6.8 | 7.5 | 8.5 | 7.1
K3 | Returns | % | 0 | 0.25 | 2 | 2.5 | 3.5 | 5 | 2.2`,
    },
    figures: [
      { cells: "E2:E4", series: "weight", kpi: "B" },
      { cells: "F2:F4", series: "target", kpi: "B" },
      { cells: "G2:G4", series: "threshold-green", kpi: "B" },
      { cells: "H2:H4", series: "threshold-amber", kpi: "B" },
      { cells: "I2:I4", series: "threshold-red", kpi: "B" },
      { cells: "J2:J4", series: "actual", kpi: "B" },
    ],
    none: ["D2:D4"],
    kpis: "Order fill rate +; Freight cost per order -; Returns -",
  },
  {
    id: "quarters-and-year",
    sheets: {
      "FY plan": `
KPI | UoM | Target | 1Q | 2Q | 3Q | 4Q | Total
New contracts | # | 120 | 25 | 31 | 28 | 40 | =SUM(D2:G2) → 124
Order intake | Mlls | 36 | 8.1 | 9.4 | 7.7 | 11.2 | =SUM(D3:G3) → 36.4
Warranty claims | # | 80 | 22 | 19 | 24 | 17 | =SUM(D4:G4) → 82`,
    },
    figures: [
      { cells: "C2:C4", series: "target", kpi: "A" },
      { cells: "D2:G4", series: "actual", kpi: "A", period: "1" },
    ],
    none: ["H2:H4"],
    kpis: "New contracts +; Order intake +; Warranty claims -",
  },
  {
    id: "work-weeks",
    sheets: {
      Fab: `
Weekly KPI review | | | | |
 | | | | |
Metric | Goal | WW32 | WW33 | WW34 | WW35
Line yield | ~0.965 | ~0.958 | ~0.961 | ~0.967 | ~0.97
Scrap rate | ~0.012 | ~0.015 | ~0.013 | ~0.014 | ~0.011
Cycle time per layer (days) | 1.4 | 1.52 | 1.48 | - | 1.45
Tool downtime | ~0.08 | ~0.091 | ~0.085 | ~0.079 | ~0.082`,
    },
    merges: { Fab: ["A1:F1"] },
    figures: [
      { cells: "B4:B7", series: "target", kpi: "A" },
      { cells: "C4:F7", series: "actual", kpi: "A", period: "3" },
    ],
    none: ["E6"],
    kpis: "Line yield +; Scrap rate -; Cycle time per layer (days) -; Tool downtime -",
  },
  {
    id: "trend-and-lamp",
    sheets: {
      KPIs: `
KPI | Current Value | Previous Value | Target | Trend | Status
Monthly recurring revenue ($K) | 412 | 395 | 420 | ↑ 4.3% | 🟡
Gross churn rate (%) | 1.9 | 2.3 | 2 | ↓ 17.4% | 🟢
Support backlog (tickets) | 143 | 118 | 100 | ↑ 21.2% | 🔴
Uptime (%) | 99.97 | 99.92 | 99.9 | ↑ 0.1% | 🟢`,
    },
    figures: [
      { cells: "B2:B5", series: "actual", kpi: "A" },
      { cells: "C2:C5", series: "prior", kpi: "A" },
      { cells: "D2:D5", series: "target", kpi: "A" },
      { cells: "E2:E5", series: "trend", kpi: "A" },
      { cells: "F2:F5", series: "status", kpi: "A" },
    ],
    kpis: "Monthly recurring revenue ($K) +; Gross churn rate (%) -; Support backlog (tickets) -; Uptime (%) +",
  },
  {
    id: "sustainability",
    sheets: {
      ESG: `
Environmental indicators | | | | |
Indicator | 2022 | 2023 | 2024 | 2030 Target | Comment
GHG emissions, scope 1 (tCO2e) | 18400 | 17250 | 16100 | 11000 | verified
Energy consumption (MWh) | 92100 | 90500 | 88800 | 75000 |
Share of renewable electricity (%) | 41 | 48 | 57 | 100 | contracts signed
Water withdrawal (m3) | 310000 | 305000 | n/a | 260000 | meter replaced
Waste to landfill (t) | 820 | 760 | 690 | 300 | `,
    },
    figures: [
      { cells: "B3:D7", series: "actual", kpi: "A", period: "2" },
      { cells: "E3:E7", series: "target", kpi: "A", period: "=2030" },
    ],
    none: ["B2:D2", "D6"],
    kpis: `GHG emissions, scope 1 (tCO2e) -; Energy consumption (MWh) -; Share of renewable electricity (%) +;
      Water withdrawal (m3) -; Waste to landfill (t) -`,
  },
  {
    id: "profit-and-loss",
    sheets: {
      "P&L": `
Budget vs Actual | | | |
Period: May 2026 | | | |
 | | | |
 | Budget | Actual | Variance | Variance %
Revenue | | | |
␣␣Product sales | 820000 | 798500 | =C6-B6 → -21500 | =D6/B6 → ~-0.026
␣␣Service revenue | 240000 | 261200 | =C7-B7 → 21200 | =D7/B7 → ~0.088
Total revenue | =SUM(B6:B7) → 1060000 | =SUM(C6:C7) → 1059700 | =C8-B8 → -300 | =D8/B8 → ~-0.0003
Expenses | | | |
␣␣Salaries expense | 410000 | 418300 | =C10-B10 → 8300 | =D10/B10 → ~0.02
␣␣Travel expense | 18000 | 14100 | =C11-B11 → -3900 | =D11/B11 → ~-0.217
Total expenses | =SUM(B10:B11) → 428000 | =SUM(C10:C11) → 432400 | =C12-B12 → 4400 | =D12/B12 → ~0.01`,
    },
    figures: [
      { cells: "B6:B7", series: "target", kpi: "A", period: "=May 2026" },
      { cells: "B10:B11", series: "target", kpi: "A", period: "=May 2026" },
      { cells: "C6:C7", series: "actual", kpi: "A", period: "=May 2026" },
      { cells: "C10:C11", series: "actual", kpi: "A", period: "=May 2026" },
      { cells: "D6:D7", series: "variance", kpi: "A", period: "=May 2026" },
      { cells: "D10:D11", series: "variance", kpi: "A", period: "=May 2026" },
      { cells: "E6:E7", series: "variance", kpi: "A", period: "=May 2026" },
      { cells: "E10:E11", series: "variance", kpi: "A", period: "=May 2026" },
    ],
    none: ["B8:E8", "B12:E12"],
    kpis: "Product sales +; Service revenue +; Salaries expense -; Travel expense -",
    mayAsk: true,
  },
  {
    id: "measure-goal-actual",
    sheets: {
      Data: `
Measure Name | Desired Direction | Measure Goal | Q1 Actual | Q2 Actual | Q3 Actual | YTD
Potholes repaired within 3 days (%) | Up | 90 | 86 | 91 | 93 | 90
Library visits | Up | 45000 | 43800 | 46120 | 47005 | 136925
Average permit time (days) | Down | 20 | 24 | 22 | 21 | 22.3
Vacant positions | Down | 60 | 72 | 75 | NA | 73.5`,
    },
    figures: [
      { cells: "C2:C5", series: "target", kpi: "A" },
      { cells: "D2:D5", series: "actual", kpi: "A", period: "=Q1" },
      { cells: "E2:E5", series: "actual", kpi: "A", period: "=Q2" },
      { cells: "F2:F5", series: "actual", kpi: "A", period: "=Q3" },
    ],
    none: ["G2:G5", "F5"],
    kpis: "Potholes repaired within 3 days (%) +; Library visits +; Average permit time (days) -; Vacant positions -",
  },
];
