import type { Handmade } from "./written";

/** Pages of annual reports and scorecards whose headers say planned and achieved in more than one word, or in one letter. */
export const reportLayouts: readonly Handmade[] = [
  {
    id: "three-past-years-and-a-planned-target",
    sheets: {
      "Programme 2": `
PROGRAMME 2: LOCAL GOVERNANCE – ANNUAL PERFORMANCE REPORT | | | | | | |
 | | | | | | |
Performance Indicator | Actual Achievement 2017/2018 | Actual Achievement 2018/2019 | Planned Target 2019/2020 | Actual Achievement 2019/2020 | Deviation from planned target to Actual Achievement 2019/2020 | Comment on deviations
Sub-programme: Public Participation | | | | | |
Number of wards with functional ward committees | 492 | 501 | 508 | 496 | -12 | Ward committees were under re-election
Percentage of community complaints resolved within 30 days | - | ~0.71 | ~0.8 | ~0.77 | ~-0.03 | Delayed feedback
Sub-programme: Disaster Management | | | | | |
Turnaround time for disaster assessment (hours) | 72 | 60 | 48 | 52 | 4 | Access roads were flooded`,
    },
    merges: { "Programme 2": ["A1:G1", "A4:G4", "A7:G7"] },
    figures: [
      { cells: "B5:B8", series: "actual", kpi: "A", period: "=2017/2018" },
      { cells: "C5:C8", series: "actual", kpi: "A", period: "=2018/2019" },
      { cells: "D5:D8", series: "target", kpi: "A", period: "=2019/2020" },
      { cells: "E5:E8", series: "actual", kpi: "A", period: "=2019/2020" },
      { cells: "F5:F8", series: "variance", kpi: "A", period: "=2019/2020" },
    ],
    none: ["B6"],
    kpis: "Number of wards with functional ward committees ?; Percentage of community complaints resolved within 30 days +; Turnaround time for disaster assessment (hours) -",
  },
  {
    id: "letters-for-target-and-actual",
    sheets: {
      HR: `
T = Target   A = Actual | | | | | | |
 | | | | | | |
Area | KPI | Unit | Q1 T | Q1 A | Q2 T | Q2 A | Owner
Recruitment | Time to fill | days | 48 | 51 | 45 | 46 | T. Moreau
Recruitment | Cost per hire | EUR | 3500 | 3610 | 3400 | 3320 | T. Moreau
Retention | Absence rate | % | 4.2 | 4.4 | 3.6 | - | S. Kowalska`,
    },
    figures: [
      { cells: "D4:D6", series: "target", kpi: "B", period: "=Q1" },
      { cells: "E4:E6", series: "actual", kpi: "B", period: "=Q1" },
      { cells: "F4:F6", series: "target", kpi: "B", period: "=Q2" },
      { cells: "G4:G6", series: "actual", kpi: "B", period: "=Q2" },
    ],
    none: ["G6"],
    kpis: "Time to fill -; Cost per hire -; Absence rate -",
  },
  {
    id: "soll-und-ist-in-buchstaben",
    sheets: {
      Werk: `
Kennzahl | Einheit | Jan 2026 | | Feb 2026 |
 | | S | I | S | I
OEE | % | 78 | 75.3 | 78 | 76.1
Ausschussquote | % | 2.5 | 3.1 | 2.5 | 2.4`,
    },
    merges: { Werk: ["C1:D1", "E1:F1"] },
    figures: [
      { cells: "C3:C4", series: "target", kpi: "A", period: "=Jan 2026" },
      { cells: "D3:D4", series: "actual", kpi: "A", period: "=Jan 2026" },
      { cells: "E3:E4", series: "target", kpi: "A", period: "=Feb 2026" },
      { cells: "F3:F4", series: "actual", kpi: "A", period: "=Feb 2026" },
    ],
    kpis: "OEE +; Ausschussquote -",
  },
  {
    id: "letters-of-two-groups",
    sheets: {
      Trial: `
KPI | Q1 A | Q1 B | Q2 A | Q2 B
Conversion rate | ~0.12 | ~0.14 | ~0.11 | ~0.15
Units per order | 2.1 | 2.4 | 2.2 | 2.3`,
    },
    figures: [
      { cells: "B2:B3", series: "actual", kpi: "A", entity: "=A", period: "=Q1" },
      { cells: "C2:C3", series: "actual", kpi: "A", entity: "=B", period: "=Q1" },
      { cells: "D2:D3", series: "actual", kpi: "A", entity: "=A", period: "=Q2" },
      { cells: "E2:E3", series: "actual", kpi: "A", entity: "=B", period: "=Q2" },
    ],
    kpis: "Conversion rate +; Units per order +",
    mayAsk: true,
  },
  {
    id: "initiatives-with-their-budgets",
    sheets: {
      Card: `
Perspective | Objective | Measure | Baseline 2025 | Target 2026 | Initiative | Budget (USD) | Accountable
Financial | Grow revenue | Revenue growth | 4.1 | 6 | Key account programme | 120000 | CFO
Customer | Deliver on promise | Customer complaints | 7.8 | 5 | Complaint root-cause team | 20000 | COO
Internal Process | Run a safe operation | Lost-time injuries | 6 | 4 | Safety walks | 10000 | HSE Manager`,
    },
    figures: [
      { cells: "D2:D4", series: "baseline", kpi: "C", period: "=2025" },
      { cells: "E2:E4", series: "target", kpi: "C", period: "=2026" },
    ],
    none: ["G2:G4"],
    kpis: "Revenue growth +; Customer complaints -; Lost-time injuries -",
  },
  {
    id: "income-worked-out-below",
    sheets: {
      "Budget vs Actual": `
Code | Account | Budget | Actual
4010 | Revenue | 182000 | 176450
5010 | Personnel costs | 120000 | 121300
 | | |
 | Net income | =C2-C3 → 62000 | =D2-D3 → 55150`,
    },
    figures: [
      { cells: "C2:C3", series: "target", kpi: "B" },
      { cells: "D2:D3", series: "actual", kpi: "B" },
    ],
    none: ["C5:D5"],
    kpis: "Revenue +; Personnel costs -",
  },
  {
    id: "limits-said-by-colour-and-side",
    sheets: {
      Targets: `
KPI | Unit | Better when | Target | Actual | Red below / above
Abandonment Rate | % | Lower | ~0.06 | ~0.07 | ~0.08
Calls Answered | calls | Higher | 17000 | 16420 | 15500`,
    },
    figures: [
      { cells: "D2:D3", series: "target", kpi: "A" },
      { cells: "E2:E3", series: "actual", kpi: "A" },
      { cells: "F2:F3", series: "threshold-red", kpi: "A" },
    ],
    none: [],
    kpis: "Abandonment Rate -; Calls Answered +",
  },
  {
    id: "footer-below-departments",
    sheets: {
      Safety: `
Dept. | Key Measures | FY 2020 Actual | FY 2021 Target
Police | Injury crashes | 2753 | 2500
Fire | Response time (minutes) | 6.4 | 6

FY 2021 Adopted Budget and Business Plan | | | 146`,
    },
    figures: [
      { cells: "C2:C3", series: "actual", kpi: "B", entity: "A", period: "=FY 2020" },
      { cells: "D2:D3", series: "target", kpi: "B", entity: "A", period: "=FY 2021" },
    ],
    none: ["D5"],
    kpis: "Injury crashes -; Response time (minutes) -",
  },
];
