import type { Handmade } from "./written";

/** Lists for goals, weeks, surveys and service levels. */
export const secondListLayouts: readonly Handmade[] = [
  {
    id: "newest-week-first",
    sheets: {
      "L10 Scorecard": `
 | | | | | | | |
 | LEADERSHIP TEAM SCORECARD | | | | | | |
 | | | | | | | |
 | Owner | Measurable | Goal | 11/24 | 11/17 | 11/10 | 11/3 | Qtr avg
 | SALES | | | | | | |
 | Kim | Discovery calls | 15 | 17 | 12 | 16 | 14 | 14.8
 | Kim | Pipeline added | $120k | $135k | $98k | $12.5k | $141k | $96.6k
 | DELIVERY | | | | | | |
 | Raj | Projects over budget | < 2 | 1 | 3 | 1 | 0 | 1.3
 | Raj | Utilization | 78% | 81% | 76% | 79% | 74% | 77.5%
 | FINANCE | | | | | | |
 | Bea | AR > 60 days | $40,000 | $38,250 | $44,100 | $41,900 | — | $41,417
 | | | | | | | |
 | | | | | | | | `,
    },
    merges: { "L10 Scorecard": ["B2:I2", "B5:I5", "B8:I8", "B11:I11"] },
    figures: [
      ...["6:7", "9:10", "12:12"].flatMap((rows) => {
        const [first, last] = rows.split(":");
        return [
          { cells: `D${first}:D${last}`, series: "target" as const, kpi: "C" },
          { cells: `E${first}:H${last}`, series: "actual" as const, kpi: "C", period: "4" },
        ];
      }),
    ],
    none: ["I6:I7", "I9:I10", "I12", "H12"],
    kpis: "Discovery calls +; Pipeline added +; Projects over budget -; Utilization +; AR > 60 days -",
  },
  {
    id: "sla-months-with-target-in-the-name",
    sheets: {
      "Service report": `
Monthly service report – customer ACME | | | | |
Service | SLA | Jul | Aug | Sep | Breaches
P1 response within 15 min (95%) | 95% | 97.2% | 94.1% | 100% | 1
P2 response within 1 h (90%) | 90% | 93% | 92.5% | 88.9% | 1
Portal availability (99.5%) | 99.5% | 99.97% | 99.61% | 99.2% | 1
First call resolution (70%) | 70% | 71% | 73% | 75% | 0`,
    },
    figures: [
      { cells: "B3:B6", series: "target", kpi: "A" },
      { cells: "C3:E6", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["F3:F6"],
    kpis: `P1 response within 15 min (95%) +; P2 response within 1 h (90%) +; Portal availability (99.5%) +; First call resolution (70%) +`,
    mayAsk: true,
  },
  {
    id: "engagement-survey",
    sheets: {
      Survey: `
Employee engagement survey – % favourable | | | | | |
Question | n | 2022 | 2024 | Change | Benchmark | vs benchmark
Q1 I would recommend this company | 412 | 71 | 74 | 3 | 76 | -2
Q2 My manager gives useful feedback | 409 | 65 | 63 | -2 | 68 | -5
Q3 I know what is expected of me | 415 | 82 | 85 | 3 | 81 | 4
Q4 I intend to leave within a year | 398 | 18 | 21 | 3 | 17 | 4`,
    },
    merges: { Survey: ["A1:G1"] },
    figures: [
      { cells: "C3:D6", series: "actual", kpi: "A", period: "2" },
      { cells: "E3:E6", series: "variance", kpi: "A" },
      { cells: "F3:F6", series: "target", kpi: "A" },
      { cells: "G3:G6", series: "variance", kpi: "A" },
    ],
    none: ["B3:B6", "C2:D2"],
    kpis: `Q1 I would recommend this company +; Q2 My manager gives useful feedback +; Q3 I know what is expected of me +;
      Q4 I intend to leave within a year -`,
    mayAsk: true,
  },
  {
    id: "ratings-of-a-person",
    sheets: {
      "Performance review": `
Employee: | Daniel Obi | | Period: | FY25 H1 | |
Role: | Account manager | | Manager: | C. Marsh | |
 | | | | | |
KRA | KPI | Weight | Target | Achieved | Self rating | Manager rating | Weighted score
Revenue | New revenue ($k) | 40% | 600 | 655 | 5 | 4 | =C5*G5 → 1.6
Revenue | Renewal rate (%) | 25% | 90 | 87 | 3 | 3 | =C6*G6 → 0.75
Customers | Customer visits | 15% | 48 | 50 | 4 | 4 | =C7*G7 → 0.6
Discipline | CRM hygiene errors | 20% | 10 | 4 | 5 | 5 | =C8*G8 → 1
Total | | 100% | | | | | =SUM(H5:H8) → 3.95
Rating scale: 1 = poor, 2 = below, 3 = meets, 4 = exceeds, 5 = outstanding | | | | | | |`,
    },
    figures: [
      { cells: "C5:C8", series: "weight", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
      { cells: "D5:D8", series: "target", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
      { cells: "E5:E8", series: "actual", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
      { cells: "F5:F8", series: "score", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
      { cells: "G5:G8", series: "score", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
      { cells: "H5:H8", series: "score", kpi: "B", entity: "=Daniel Obi", period: "=FY25 H1" },
    ],
    none: ["C9", "H9"],
    kpis: "New revenue ($k) +; Renewal rate (%) +; Customer visits +; CRM hygiene errors -",
    mayAsk: true,
  },
  {
    id: "v2mom",
    sheets: {
      V2MOM: `
Vision | Be the most trusted payroll provider in the Nordics | | | |
Values | Trust, accuracy, speed | | | |
 | | | | |
Method | Measure | Owner | Start of year | Target | Now
Grow with partners | Partner-sourced ARR (M€) | Ida | 1.4 | 2.5 | 1.9
Grow with partners | Active partners | Ida | 22 | 40 | 31
Zero-error payroll | Correction runs per 1000 payslips | Olav | 6.2 | 2 | 3.8
Zero-error payroll | Payslips issued on time (%) | Olav | 97.5 | 99.5 | 99.1
Obstacles | Hiring of payroll specialists, old integration layer | | | |`,
    },
    figures: [
      { cells: "D5:D8", series: "baseline", kpi: "B" },
      { cells: "E5:E8", series: "target", kpi: "B" },
      { cells: "F5:F8", series: "actual", kpi: "B" },
    ],
    kpis: `Partner-sourced ARR (M€) +; Active partners +; Correction runs per 1000 payslips -; Payslips issued on time (%) +`,
    mayAsk: true,
  },
  {
    id: "hoshin-bowler",
    sheets: {
      Bowler: `
Bowling chart FY2026 | | | | | | | |
Objective | Measure | JOP | | Apr | May | Jun | Jul | FYTD
Delight customers | On-time in full | 92.1% | Plan | 93% | 93.5% | 94% | 94.5% | 93.8%
 | | | Actual | 92.8% | 93.9% | 93.1% | | 93.3%
 | External PPM | 145 | Plan | 140 | 130 | 120 | 110 | 125
 | | | Actual | 152 | 128 | 117 | | 132.3
Engage people | Suggestions per head | 0.4 | Plan | 0.5 | 0.5 | 0.6 | 0.6 | 2.2
 | | | Actual | 0.3 | 0.6 | 0.7 | | 1.6`,
    },
    merges: {
      Bowler: ["A1:I1", "A3:A6", "A7:A8", "B3:B4", "B5:B6", "B7:B8", "C3:C4", "C5:C6", "C7:C8"],
    },
    figures: [
      { cells: "C3:C8", series: "baseline", kpi: "B" },
      ...[3, 5, 7].flatMap((row) => [
        { cells: `E${row}:H${row}`, series: "target" as const, kpi: "B", period: "2" },
        { cells: `E${row + 1}:H${row + 1}`, series: "actual" as const, kpi: "B", period: "2" },
      ]),
    ],
    none: ["I3:I8"],
    kpis: "On-time in full +; External PPM -; Suggestions per head +",
    mayAsk: true,
  },
  {
    id: "income-statement-with-ratios",
    sheets: {
      "P&L Q3": `
Contoso Foods – Income statement Q3 FY25 (kUSD) | | | | |
 | Actual | Budget | Δ | Δ % | PY
Net sales | 8450 | 8600 | =B3-C3 → -150 | =D3/C3 → ~-0.017 | 8120
COGS | 5230 | 5200 | =B4-C4 → 30 | =D4/C4 → ~0.006 | 5105
Gross profit | =B3-B4 → 3220 | =C3-C4 → 3400 | =B5-C5 → -180 | =D5/C5 → ~-0.053 | =F3-F4 → 3015
␣␣Gross margin % | =B5/B3 → ~0.381 | =C5/C3 → ~0.395 | =B6-C6 → ~-0.014 | | =F5/F3 → ~0.371
SG&A | 2015 | 2100 | =B7-C7 → -85 | =D7/C7 → ~-0.04 | 1960
Operating income | =B5-B7 → 1205 | =C5-C7 → 1300 | =B8-C8 → -95 | =D8/C8 → ~-0.073 | =F5-F7 → 1055
Headcount (FTE) | 214 | 220 | =B9-C9 → -6 | =D9/C9 → ~-0.027 | 209`,
    },
    figures: ["B", "C", "F"].map((column, index) => ({
      cells: `${column}3:${column}9`,
      series: (["actual", "target", "prior"] as const)[index] ?? "actual",
      kpi: "A",
      period: "=Q3 FY25",
    })),
    none: [],
    kpis: "Net sales +; COGS -; Gross profit +; Gross margin % +; SG&A -; Operating income +; Headcount (FTE) ?",
    mayAsk: true,
  },
  {
    id: "daily-board-with-day-first-dates",
    sheets: {
      "SQDC board": `
Line 4 daily board | | | | |
Area | Measure | Target | 13/05 | 14/05 | 15/05 | 16/05
Safety | Near misses reported | ≥ 1 | 2 | 0 | 1 | 3
Quality | First pass yield | 97% | 96.4% | 97.8% | 95.9% | 98.1%
Delivery | Plan attainment | 100% | 98% | 101% | 94% | holiday
Cost | Overtime hours | 0 | 6 | 0 | 4 | 0`,
    },
    figures: [
      { cells: "C3:C6", series: "target", kpi: "B" },
      { cells: "D3:G6", series: "actual", kpi: "B", period: "2" },
    ],
    none: ["G5"],
    kpis: "Near misses reported +; First pass yield +; Plan attainment +; Overtime hours -",
    mayAsk: true,
  },
  {
    id: "percent-written-three-ways",
    sheets: {
      "KPI list": `
Department | KPI | Target | Jan | Feb | Mar
Finance | Invoices matched automatically | ~0.9 | 0.87 | 88% | 91
Finance | Overdue receivables | 5% | 6% | ~0.055 | 4.8
HR | Early leavers (first year) | 10% | 12% | 9% | 11%
HR | Vacancies filled internally | ~0.35 | ~0.3 | ~0.38 | ~0.41`,
    },
    figures: [
      { cells: "C2:C5", series: "target", kpi: "B", entity: "A" },
      { cells: "D2:F5", series: "actual", kpi: "B", entity: "A", period: "1" },
    ],
    kpis: "Invoices matched automatically +; Overdue receivables -; Early leavers (first year) -; Vacancies filled internally +",
    mayAsk: true,
  },
  {
    id: "okr-with-grades",
    sheets: {
      "Company OKRs": `
Q3 2025 OKRs | | | | |
Objective / Key result | Owner | Start | Goal | Current | Grade (0-1)
O1 Become the default choice for small clinics | Nora | | | | 0.6
KR1.1 Win 60 new clinics | Nora | 0 | 60 | 41 | 0.7
KR1.2 Reduce onboarding time from 30 to 14 days | Ola | 30 | 14 | 21 | 0.6
O2 Make support effortless | Per | | | | 0.5
KR2.1 Raise CSAT to 4.7 | Per | 4.3 | 4.7 | 4.5 | 0.5
KR2.2 Cut ticket backlog below 50 | Per | 180 | 50 | 112 | 0.5`,
    },
    merges: { "Company OKRs": ["A1:F1"] },
    figures: ["4:5", "7:8"].flatMap((rows) => {
      const [first, last] = rows.split(":");
      return [
        { cells: `C${first}:C${last}`, series: "baseline" as const, kpi: "A", period: "=Q3 2025" },
        { cells: `D${first}:D${last}`, series: "target" as const, kpi: "A", period: "=Q3 2025" },
        { cells: `E${first}:E${last}`, series: "actual" as const, kpi: "A", period: "=Q3 2025" },
        { cells: `F${first}:F${last}`, series: "score" as const, kpi: "A", period: "=Q3 2025" },
      ];
    }),
    none: ["F3", "F6"],
    kpis: `KR1.1 Win 60 new clinics +; KR1.2 Reduce onboarding time from 30 to 14 days -; KR2.1 Raise CSAT to 4.7 +;
      KR2.2 Cut ticket backlog below 50 -`,
    mayAsk: true,
  },
];
