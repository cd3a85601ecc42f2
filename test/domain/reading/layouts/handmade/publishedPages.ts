import type { Handmade } from "./written";

/** Pages of reports: labels above a table, sentences below it, weights of groups beside weights of KPIs. */
export const pageLayouts: readonly Handmade[] = [
  {
    id: "hospital-by-month-with-standards-below",
    sheets: {
      Performance: `
Performance against key targets | | | |
 | | | |
National standard | Dec 17 | Jan 18 | Feb 18 | Mar 18
A&E: Trust overall | ~0.86 | ~0.833 | ~0.856 | ~0.837
18-week referral | ~0.8864 | ~0.889 | ~0.887 | ~0.881
Cancer two-week wait | ~0.937 | ~0.961 | ~0.963 |
Cases of MRSA | 0 | 0 | 0 | 0
 | | | |
The standards explained | | | |
A&E four-hour wait | The national standard is that 95 per cent of all patients should be treated within four hours. | | |
Cancer two-week wait | 93% of urgent cancer outpatient referrals should be seen within 14 days. | | |
C. difficile | Cases of this hospital acquired infection should not exceed 39 cases per year. | | |`,
    },
    figures: [{ cells: "B4:E7", series: "actual", kpi: "A", period: "3" }],
    none: ["B10:B12"],
    kpis: "A&E: Trust overall ?; 18-week referral ?; Cancer two-week wait ?; Cases of MRSA -",
  },
  {
    id: "budget-book-with-objectives-above",
    sheets: {
      "City Attorney": `
GOALS, OBJECTIVES, and PERFORMANCE MEASURES | | | | |
 | | | | |
Strategic Plan Goal: | Promote an Inclusive and Resilient Economy Throughout the City | | | |
Department Goal/Objective: | Provide professional legal advice and representation to the City Council, City Manager and Staff. | | | |
Performance Measures: | CY 2017 | CY 2018 | CY 2019 | CY 2020⏎Projected | CY 2021⏎Estimate
Ordinances & Resolutions Approved | 417 | 377 | 346 | 362 | 376
Public Meetings Staffed | 82 | 81 | 70 | 66 | 70
 | | | | |
Strategic Plan Goal: | Foster Healthy Neighborhoods throughout the City | | | |
Department Goal/Objective: | Provide Professional Representation to City in enforcement of the City Code. | | | |
Performance Measures: | CY 2017 | CY 2018 | CY 2019 | CY 2020⏎Projected | CY 2021⏎Estimate
Municipal Infraction Cases | 140 | 102 | 209 | 55 | 79
Housing Authority Hearings | 20 | 26 | 25 | 30 | 30`,
    },
    merges: { "City Attorney": ["A1:F1", "B3:F3", "B4:F4", "B9:F9", "B10:F10"] },
    figures: [
      { cells: "B6:D7", series: "actual", kpi: "A", period: "5" },
      { cells: "E6:E7", series: "forecast", kpi: "A", period: "=CY 2020" },
      { cells: "F6:F7", series: "forecast", kpi: "A", period: "=CY 2021" },
      { cells: "B12:D13", series: "actual", kpi: "A", period: "11" },
      { cells: "E12:E13", series: "forecast", kpi: "A", period: "=CY 2020" },
      { cells: "F12:F13", series: "forecast", kpi: "A", period: "=CY 2021" },
    ],
    kpis: "Ordinances & Resolutions Approved ?; Public Meetings Staffed ?; Municipal Infraction Cases ?; Housing Authority Hearings ?",
  },
  {
    id: "transport-officer-with-two-weightings",
    sheets: {
      "Transport Officer": `
Performance Agreement: Accountabilities, objectives and measures | | | | | | | | |
 | | | | | | | | |
Weighting | KRA | Deliverable | Budget | Apr-25 | Achievement % | Score | Sub Weighting | Individual Rating | Actual Weighted Score
0.1 | SAFETY | Accidents No accident | 0 | 0 | 0 | 1 | 33.3 | 3.33 | 3.33
 | | Breakdowns Zero breakdowns | 0 | 0.02 | 0 | 0.8 | 33.3 | 3.33 | 2.66
 | | Incidents No incident | 0 | 0 | 0 | 1 | 33.3 | 3.33 | 3.33
 | | Sub total | | | | | =SUM(H4:H6) → 99.9 | =SUM(I4:I6) → 9.99 | =SUM(J4:J6) → 9.32
0.2 | Utilization | KMs Per Month | 12000 | 10350 | =E8/D8 → 0.8625 | 0.9 | 100 | 20 | 17.25
0.15 | Compliance | COF & Licensing | 1 | 1 | 1 | 1 | 50 | 7.5 | 7.5
 | | Operational Compliance | 1 | 0.95 | 0.95 | 1 | 50 | 7.5 | 7.13
 | | Sub total | | | | | =SUM(H9:H10) → 100 | =SUM(I9:I10) → 15 | =SUM(J9:J10) → 14.63`,
    },
    merges: { "Transport Officer": ["A1:J1", "A4:A6", "B4:B6", "A9:A10", "B9:B10"] },
    figures: ["4:6", "8:8", "9:10"].flatMap((rows) => {
      const [from = "", to = ""] = rows.split(":");
      return [
        { cells: `D${from}:D${to}`, series: "target" as const, kpi: "C" },
        { cells: `E${from}:E${to}`, series: "actual" as const, kpi: "C", period: "3" },
        { cells: `F${from}:F${to}`, series: "attainment" as const, kpi: "C" },
        { cells: `G${from}:G${to}`, series: "score" as const, kpi: "C" },
        { cells: `H${from}:H${to}`, series: "weight" as const, kpi: "C" },
        { cells: `J${from}:J${to}`, series: "score" as const, kpi: "C" },
      ];
    }),
    none: ["A4:A10", "I4:I11", "H7", "J7", "H11", "J11"],
    kpis: `Accidents No accident -; Breakdowns Zero breakdowns -; Incidents No incident -; KMs Per Month +; COF & Licensing +;
      Operational Compliance +`,
  },
];
