import type { Handmade } from "./written";

/** A KPI a row or a few rows, with what stands around it. */
export const secondRowLayouts: readonly Handmade[] = [
  {
    id: "plan-ist-abweichung-under-machines",
    sheets: {
      OEE: `
Werk Nord – OEE je Anlage | | | | | |
 | | | | | |
Anlage | | KW 31 | KW 32 | KW 33 | KW 34 | Ø
Presse 1 | Soll | 85 | 85 | 85 | 85 | 85
 | Ist | 81,2 | 83,9 | 86,0 | 84,4 | 83,9
 | Abw. | -3,8 | -1,1 | 1,0 | -0,6 | -1,1
Presse 2 | Soll | 80 | 80 | 82 | 82 | 81
 | Ist | 78,5 | 80,7 | 79,9 | 83,1 | 80,6
 | Abw. | -1,5 | 0,7 | -2,1 | 1,1 | -0,4
Lackieranlage | Soll | 90 | 90 | 90 | 90 | 90
 | Ist | 91,1 | 88,8 | 90,2 | k.A. | 90,0
 | Abw. | 1,1 | -1,2 | 0,2 | k.A. | 0,0`,
    },
    merges: { OEE: ["A4:A6", "A7:A9", "A10:A12"] },
    figures: [4, 7, 10].flatMap((row) => [
      { cells: `C${row}:F${row}`, series: "target" as const, kpi: "=OEE", entity: "A", period: "3" },
      { cells: `C${row + 1}:F${row + 1}`, series: "actual" as const, kpi: "=OEE", entity: "A", period: "3" },
      { cells: `C${row + 2}:F${row + 2}`, series: "variance" as const, kpi: "=OEE", entity: "A", period: "3" },
    ]),
    none: ["G4:G12", "F11:F12"],
    kpis: "OEE +",
    mayAsk: true,
  },
  {
    id: "far-down-after-a-revision-table",
    sheets: {
      "Clinical KPIs": `
St. Bride's University Hospital | | | | | |
Quality & Safety Department | | | | | |
Document no. QS-F-014 | | | | Rev. 3 | |
 | | | | | |
Revision | Date | Changed by | Change | | |
1 | @2021-02-01 | A. Quinn | first issue | | |
2 | @2022-11-15 | P. Osei | indicator 4 added | | |
3 | @2024-01-10 | P. Osei | thresholds revised | | |
 | | | | | |
Reporting period: | 2024 Q2 | | | | |
 | | | | | |
No. | Indicator | Num. | Den. | Result | Target | Owner
1 | Hand hygiene compliance (%) | 1874 | 2110 | =C13/D13*100 → 88.8 | ≥ 90 | Infection control
2 | Patient falls per 1000 bed days | 41 | 15220 | =C14/D14*1000 → 2.69 | ≤ 2.5 | Nursing
3 | Pressure ulcers grade 2+ (%) | 19 | 3120 | =C15/D15*100 → 0.61 | < 0.5 | Nursing
4 | Surgical site infections (%) | 12 | 980 | =C16/D16*100 → 1.22 | < 1.5 | Surgery
 | | | | | |
Prepared by: _____________ | | | Approved by: _____________ | | |
Green = target met. Data source: incident reporting system. | | | | | | `,
    },
    merges: { "Clinical KPIs": ["A1:G1", "A2:G2", "A19:G19"] },
    figures: [
      { cells: "C13:C16", series: "numerator", kpi: "B", period: "=2024 Q2" },
      { cells: "D13:D16", series: "denominator", kpi: "B", period: "=2024 Q2" },
      { cells: "E13:E16", series: "actual", kpi: "B", period: "=2024 Q2" },
      { cells: "F13:F16", series: "target", kpi: "B", period: "=2024 Q2" },
    ],
    none: ["A6:B8", "A13:A16"],
    kpis: `Hand hygiene compliance (%) +; Patient falls per 1000 bed days -; Pressure ulcers grade 2+ (%) -; Surgical site infections (%) -`,
  },
  {
    id: "japanese-stacked-months",
    sheets: {
      営業部: `
2025年度 KPI管理表 | | | | | | |
 | | | | | | | 
KPI項目 | 単位 | 区分 | 4月 | 5月 | 6月 | 7月 | 累計
売上高 | 百万円 | 目標 | 120 | 125 | 130 | 130 | =SUM(D4:G4) → 505
 | | 実績 | 118 | 127 | 121 | 135 | =SUM(D5:G5) → 501
 | | 達成率 | ~0.983 | ~1.016 | ~0.931 | ~1.038 | ~0.992
新規顧客数 | 件 | 目標 | 20 | 20 | 25 | 25 | =SUM(D7:G7) → 90
 | | 実績 | 17 | 22 | 24 | 26 | =SUM(D8:G8) → 89
 | | 達成率 | ~0.85 | ~1.1 | ~0.96 | ~1.04 | ~0.989
解約率 | % | 目標 | 2 | 2 | 1.8 | 1.8 | 
 | | 実績 | 2.3 | 1.9 | 2.1 | 1.7 | 
 | | 達成率 | ~0.87 | ~1.053 | ~0.857 | ~1.059 | `,
    },
    merges: { 営業部: ["A1:H1", "A4:A6", "B4:B6", "A7:A9", "B7:B9", "A10:A12", "B10:B12"] },
    figures: [4, 7, 10].flatMap((row) => [
      { cells: `D${row}:G${row}`, series: "target" as const, kpi: "A", period: "3" },
      { cells: `D${row + 1}:G${row + 1}`, series: "actual" as const, kpi: "A", period: "3" },
      { cells: `D${row + 2}:G${row + 2}`, series: "attainment" as const, kpi: "A", period: "3" },
    ]),
    none: ["H4:H9"],
    kpis: "売上高 +; 新規顧客数 +; 解約率 -",
  },
  {
    id: "university-codes",
    sheets: {
      "Strategic KPIs": `
University of Eastmoor: Strategy 2030 KPI monitor | | | | | | | | |
Code | KPI | Lead | Baseline 2019/20 | 2021/22 | 2022/23 | 2023/24 | Target 2030 | RAG | Comment
T1 | Overall student satisfaction (NSS) | PVC Education | 83 | 79 | 80.5 | 82.1 | 88 | A | recovering
T2 | Continuation rate | PVC Education | 91.2 | 90.4 | 90.9 | 91.8 | 94 | A |
T3 | Student : staff ratio | Registrar | 17.8 | 18.4 | 18.1 | 17.5 | 16 | A |
R1 | Research income (£m) | PVC Research | 48.2 | 51.0 | 55.7 | 57.3 | 75 | G |
R2 | Outputs in top 10% journals (%) | PVC Research | 18 | 19.1 | 19.6 | 19.2 | 25 | R | see paper 4
E1 | Scope 1 and 2 emissions (tCO2e) | Estates | 21400 | 19950 | 18700 | 18120 | 8000 | R | `,
    },
    merges: { "Strategic KPIs": ["A1:J1"] },
    figures: [
      { cells: "D3:D8", series: "baseline", kpi: "B", period: "=2019/20" },
      { cells: "E3:G8", series: "actual", kpi: "B", period: "2" },
      { cells: "H3:H8", series: "target", kpi: "B", period: "=2030" },
      { cells: "I3:I8", series: "status", kpi: "B" },
    ],
    kpis: `Overall student satisfaction (NSS) +; Continuation rate +; Student : staff ratio -; Research income (£m) +;
      Outputs in top 10% journals (%) +; Scope 1 and 2 emissions (tCO2e) -`,
    mayAsk: true,
  },
  {
    id: "rules-as-text",
    sheets: {
      KPIs: `
KPI | Unit | RAG rule | Jan 25 | Feb 25 | Mar 25
Invoices paid on time | % | green: ≥95, amber: 90-95, red: <90 | 96.1 | 92.4 | 94.9
Days sales outstanding | days | green: ≤45, amber: 46-55, red: >55 | 47 | 44 | 58
Month-end close | working days | green: ≤5, amber: 6-7, red: >7 | 6 | 5 | 5
Forecast accuracy | % | green: >90, amber: 85-90, red: <85 | 91 | 88 | 83`,
    },
    figures: [{ cells: "D2:F5", series: "actual", kpi: "A", period: "1" }],
    kpis: "Invoices paid on time +; Days sales outstanding -; Month-end close -; Forecast accuracy +",
  },
  {
    id: "two-places-a-kpi",
    sheets: {
      Logistics: `
KPI | Location | UoM | Target FY25 | Q1 | Q2 | Q3
Order picking accuracy | Rotterdam | % | 99.8 | 99.7 | 99.9 | 99.6
 | Antwerp | % | 99.8 | 99.4 | 99.5 | 99.8
Dock-to-stock time | Rotterdam | h | 6 | 7.5 | 6.2 | 5.9
 | Antwerp | h | 8 | 8.1 | 7.8 | 7.9
Damaged pallets | Rotterdam | # | 12 | 15 | 9 | 11
 | Antwerp | # | 10 | 7 | 12 | 8`,
    },
    merges: { Logistics: ["A2:A3", "A4:A5", "A6:A7"] },
    figures: [
      { cells: "D2:D7", series: "target", kpi: "A", entity: "B", period: "=FY25" },
      { cells: "E2:G7", series: "actual", kpi: "A", entity: "B", period: "1" },
    ],
    kpis: "Order picking accuracy +; Dock-to-stock time -; Damaged pallets -",
  },
  {
    id: "lookup-list-beside",
    sheets: {
      "HR board": `
HR KPIs 2025 | | | | | | | | Lookup |
KPI | Owner | helper | Target | Actual | Status | | | Status | Points
Time to fill (days) | Mia | 1 | 42 | 51 | Red | | | Green | 3
Offer acceptance rate (%) | Mia | 2 | 85 | 88 | Green | | | Amber | 2
Absence rate (%) | Jon | 3 | 3.5 | 3.7 | Amber | | | Red | 1
Training hours per employee | Sue | 4 | 24 | 19 | Red | | | |
eNPS | Sue | 5 | 20 | 26 | Green | | | Owner | Team
 | | | | | | | | Mia | 4
 | | | | | | | | Jon | 7
 | | | | | | | | Sue | 5`,
    },
    merges: { "HR board": ["I1:J1"] },
    hiddenColumns: { "HR board": ["C"] },
    figures: [
      { cells: "D3:D7", series: "target", kpi: "A", period: "=2025" },
      { cells: "E3:E7", series: "actual", kpi: "A", period: "=2025" },
      { cells: "F3:F7", series: "status", kpi: "A", period: "=2025" },
    ],
    none: ["C3:C7", "J3:J5", "J8:J10"],
    kpis: "Time to fill (days) -; Offer acceptance rate (%) +; Absence rate (%) -; Training hours per employee +; eNPS +",
  },
  {
    id: "different-columns-a-block",
    sheets: {
      "Balanced Scorecard": `
BALANCED SCORECARD – RIVERTON COUNCIL | | | | | |
 | | | | | |
FINANCIAL | | | | | |
Measure | Budget 2025 | Outturn 2025 | Variance | Lead | |
Council tax collected (%) | 97.5 | 96.9 | -0.6 | Revenues | |
Savings delivered (£k) | 4200 | 3875 | -325 | Finance | |
 | | | | | |
CUSTOMER | | | | | |
Measure | Lead | 2023 | 2024 | 2025 | Target 2025 | Trend
Calls answered within 2 minutes (%) | Contact centre | 71 | 74 | 78 | 80 | ↑
Missed bin collections per 100k | Waste | 62 | 58 | 71 | 50 | ↓
 | | | | | |
PEOPLE | | | | | |
Measure | Target | Actual | RAG | | |
Sickness days per FTE | 8.5 | 9.7 | R | | |
Apprentices in post | 40 | 43 | G | | | `,
    },
    merges: { "Balanced Scorecard": ["A1:G1", "A3:G3", "A8:G8", "A13:G13"] },
    figures: [
      { cells: "B5:B6", series: "target", kpi: "A", period: "=2025" },
      { cells: "C5:C6", series: "actual", kpi: "A", period: "=2025" },
      { cells: "D5:D6", series: "variance", kpi: "A" },
      { cells: "C10:E11", series: "actual", kpi: "A", period: "9" },
      { cells: "F10:F11", series: "target", kpi: "A", period: "=2025" },
      { cells: "G10:G11", series: "trend", kpi: "A" },
      { cells: "B15:B16", series: "target", kpi: "A" },
      { cells: "C15:C16", series: "actual", kpi: "A" },
      { cells: "D15:D16", series: "status", kpi: "A" },
    ],
    none: ["C9:E9"],
    kpis: `Council tax collected (%) +; Savings delivered (£k) +; Calls answered within 2 minutes (%) +;
      Missed bin collections per 100k -; Sickness days per FTE -; Apprentices in post +`,
    mayAsk: true,
  },
];
