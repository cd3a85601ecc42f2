import type { Handmade } from "./written";

/** Sheets of one shape. */
export const whoseByTab: readonly Handmade[] = [
  {
    id: "departments-of-a-city",
    sheets: {
      Police: `
City of Fairview | | | |
Adopted Budget – Performance Measures | | | |
 | | | |
Measure | FY 2022 Actual | FY 2023 Actual | FY 2024 Estimate | FY 2025 Target
Goal 1: Respond quickly to calls for service | | | |
Average response time (minutes) | 6.8 | 6.5 | 6.4 | 6
Goal 2: Reduce crime and keep roads safe | | | |
Violent crimes per 1,000 residents | 3.9 | 3.6 | 3.5 | 3.3
Overtime hours | 21400 | 24850 | 23000 | 20000
 | | | |
Fiscal year runs July 1 to June 30. | | | |`,
      "Fire & EMS": `
City of Fairview | | | |
Adopted Budget – Performance Measures | | | |
 | | | |
Measure | FY 2022 Actual | FY 2023 Actual | FY 2024 Estimate | FY 2025 Target
Goal 1: Arrive in time | | | |
First unit on scene within 5 minutes | ~0.82 | ~0.84 | ~0.86 | ~0.9
Cardiac arrest survival to discharge | ~0.11 | N/A | ~0.13 | ~0.15
Overtime hours | 15210 | 16020 | 15500 | 14000`,
      "Parks & Recreation": `
City of Fairview | | | |
Adopted Budget – Performance Measures | | | |
 | | | |
Measure | FY 2022 Actual | FY 2023 Actual | FY 2024 Estimate | FY 2025 Target
Goal 1: Parks for everyone | | | |
Program registrations | 9420 | 11875 | 12500 | 13000
Days pools closed for repair | 34 | 21 | TBD | 10`,
    },
    merges: {
      Police: ["A5:E5", "A7:E7"],
      "Fire & EMS": ["A5:E5"],
      "Parks & Recreation": ["A5:E5"],
    },
    figures: ["Police", "Fire & EMS", "Parks & Recreation"].flatMap((sheet) => [
      { cells: `${sheet}!B6:B9`, series: "actual" as const, kpi: "A", entity: `=${sheet}`, period: "=FY 2022" },
      { cells: `${sheet}!C6:C9`, series: "actual" as const, kpi: "A", entity: `=${sheet}`, period: "=FY 2023" },
      { cells: `${sheet}!D6:D9`, series: "forecast" as const, kpi: "A", entity: `=${sheet}`, period: "=FY 2024" },
      { cells: `${sheet}!E6:E9`, series: "target" as const, kpi: "A", entity: `=${sheet}`, period: "=FY 2025" },
    ]),
    none: ["Fire & EMS!C7", "Parks & Recreation!D7"],
    kpis: "Average response time (minutes) -; Violent crimes per 1,000 residents -; Overtime hours -; First unit on scene within 5 minutes +; Cardiac arrest survival to discharge +; Program registrations +; Days pools closed for repair -",
  },
  {
    id: "a-sheet-a-perspective",
    sheets: Object.fromEntries(
      [
        ["Financial", "Operating margin", 12, 11.2],
        ["Customer", "Customer satisfaction", 85, 87],
        ["Internal Processes", "Scrap rate", 2, 2.4],
        ["Learning & Growth", "Training completed", 90, 76],
      ].map(([tab, kpi, target, actual]) => [tab, `\nKPI | Target | Actual\n${String(kpi)} | ${String(target)} | ${String(actual)}`]),
    ),
    figures: ["Financial", "Customer", "Internal Processes", "Learning & Growth"].flatMap((tab) => [
      { cells: `${tab}!B2`, series: "target" as const, kpi: "A" },
      { cells: `${tab}!C2`, series: "actual" as const, kpi: "A" },
    ]),
    kpis: "Operating margin +; Customer satisfaction +; Scrap rate -; Training completed +",
  },
  {
    id: "a-sheet-a-ward-nobody-knows",
    sheets: {
      Rose: `
KPI | Target | Actual
Falls | 4 | 6
Pressure ulcers | 1 | 1`,
      Iris: `
KPI | Target | Actual
Cancelled operations | 5 | 3
Waiting time (days) | 21 | 28`,
    },
    figures: ["Rose", "Iris"].flatMap((tab) => [
      { cells: `${tab}!B2:B3`, series: "target" as const, kpi: "A", entity: `=${tab}` },
      { cells: `${tab}!C2:C3`, series: "actual" as const, kpi: "A", entity: `=${tab}` },
    ]),
    kpis: "Falls -; Pressure ulcers -; Cancelled operations -; Waiting time (days) -",
    mayAsk: true,
  },
  {
    id: "logframe-with-a-results-chain",
    sheets: {
      Logframe: `
Clean Water for Turkana – Results Framework | | | | | | |
Donor: EU Delegation Reporting officer: J. Ekal | | | | | | |
 | | | | | | |
Results chain | No. | Indicator | Baseline (2022) | Target 2023 | Achieved 2023 | Target 2024 | Source of verification
Outcome 1: Households use safe water all year | 1.1 | % of households with access to safe water | ~0.41 | ~0.5 | ~0.47 | ~0.65 | KAP survey
 | 1.2 | Diarrhoea cases per 1,000 children under 5 | 212 | 180 | 191 | 150 | Clinic records
Output 1.1: Water points rehabilitated | 2.1 | Number of water points rehabilitated | 0 | 20 | 18 | 45 | Completion certificates
 | 2.2 | Average downtime after a breakdown (days) | 31 | 20 | 22 | TBD | Pump mechanic log`,
    },
    merges: { Logframe: ["A1:H1", "A2:H2", "A5:A6", "A7:A8"] },
    figures: [
      { cells: "D5:D8", series: "baseline", kpi: "C", period: "=2022" },
      { cells: "E5:E8", series: "target", kpi: "C", period: "=2023" },
      { cells: "F5:F8", series: "actual", kpi: "C", period: "=2023" },
      { cells: "G5:G8", series: "target", kpi: "C", period: "=2024" },
    ],
    none: ["B5:B8", "G8"],
    kpis: "% of households with access to safe water +; Diarrhoea cases per 1,000 children under 5 -; Number of water points rehabilitated +; Average downtime after a breakdown (days) -",
  },
];
