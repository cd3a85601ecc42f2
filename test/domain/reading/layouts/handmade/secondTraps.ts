import type { Handmade } from "./written";

/** Sheets on which something that is no figure looks very much like one, or a name like a header. */
export const secondTrapLayouts: readonly Handmade[] = [
  {
    id: "names-with-series-words",
    sheets: {
      "S&OP": `
Month | Forecast accuracy % | Budget adherence % | Schedule attainment % | Planned downtime h | Target group reach %
Jan-25 | 81 | 97 | 92 | 36 | 44
Feb-25 | 84 | 101 | 90 | 41 | 47
Mar-25 | 79 | 99 | 95 | 33 | 46`,
    },
    figures: [{ cells: "B2:F4", series: "actual", kpi: "1", period: "A" }],
    kpis: `Forecast accuracy % +; Budget adherence % ?; Schedule attainment % +; Planned downtime h ?; Target group reach % +`,
    mayAsk: true,
  },
  {
    id: "quarter-sums-between-months",
    sheets: {
      "FY plan vs act": `
KPI | Row | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | H1
Orders received | Plan | 40 | 42 | 45 | 127 | 45 | 46 | 48 | 139 | 266
Orders received | Actual | 38 | 44 | 41 | 123 | 47 | 45 | 50 | 142 | 265
Revenue (k€) | Plan | 510 | 520 | 560 | 1590 | 560 | 570 | 600 | 1730 | 3320
Revenue (k€) | Actual | 498 | 533 | 541 | 1572 | 575 | 566 | 612 | 1753 | 3325`,
    },
    figures: [2, 4].flatMap((row) => [
      { cells: `C${row}:E${row}`, series: "target" as const, kpi: "A", period: "1" },
      { cells: `G${row}:I${row}`, series: "target" as const, kpi: "A", period: "1" },
      { cells: `C${row + 1}:E${row + 1}`, series: "actual" as const, kpi: "A", period: "1" },
      { cells: `G${row + 1}:I${row + 1}`, series: "actual" as const, kpi: "A", period: "1" },
    ]),
    none: ["F2:F5", "J2:K5"],
    kpis: "Orders received +; Revenue (k€) +",
  },
  {
    id: "mtd-and-ytd-in-one-row",
    sheets: {
      Flash: `
Flash report | Nov-25 | | | | | |
 | | | | | | |
Line | MTD Act | MTD Bud | MTD PY | YTD Act | YTD Bud | YTD PY | FY Bud
Room revenue | 410 | 430 | 398 | 4620 | 4700 | 4410 | 5100
F&B revenue | 155 | 150 | 149 | 1690 | 1720 | 1650 | 1880
Payroll cost | 190 | 188 | 181 | 2050 | 2040 | 1975 | 2230
Occupancy % | 71 | 74 | 70 | 73 | 75 | 72 | 75`,
    },
    figures: [
      { cells: "B4:B7", series: "actual", kpi: "A", period: "=Nov-25" },
      { cells: "C4:C7", series: "target", kpi: "A", period: "=Nov-25" },
      { cells: "D4:D7", series: "prior", kpi: "A", period: "=Nov-25" },
    ],
    none: ["E4:G7"],
    kpis: "Room revenue +; F&B revenue +; Payroll cost -; Occupancy % +",
    mayAsk: true,
  },
  {
    id: "initiatives-below-the-kpis",
    sheets: {
      Strategy: `
Objective | KPI | Target 2026 | Actual 2025 | Owner
Grow renewals | Net revenue retention % | 112 | 107 | CRO
Cut waste | Material loss % | 2.5 | 3.1 | COO
 | | | |
Initiatives | | | |
Initiative | Objective | Budget (k€) | Spent (k€) | Progress %
Customer success programme | Grow renewals | 250 | 90 | 35
New cutting line | Cut waste | 1400 | 1380 | 95
Supplier audits | Cut waste | 60 | 22 | 50`,
    },
    figures: [
      { cells: "C2:C3", series: "target", kpi: "B", period: "=2026" },
      { cells: "D2:D3", series: "actual", kpi: "B", period: "=2025" },
    ],
    none: ["C7:E9"],
    kpis: "Net revenue retention % +; Material loss % -",
  },
  {
    id: "bands-with-weights-and-scores",
    sheets: {
      BSC: `
Corporate scorecard | | | | | | FY2025
Perspective / KPI | Unit | Weight | Target | Actual | Achievement | Weighted
Financial | | 40% | | | | 38.2%
EBITDA margin | % | 25% | 18 | 17.1 | 95% | 23.8%
Free cash flow | mEUR | 15% | 32 | 30.7 | 96% | 14.4%
Customer | | 35% | | | | 35.9%
Customer retention | % | 20% | 92 | 93.5 | 102% | 20.4%
Time to quote | days | 15% | 4 | 3.9 | 103% | 15.5%
People | | 25% | | | | 22.1%
Regretted leavers | % | 25% | 5 | 5.7 | 88% | 22.1%
Overall | | 100% | | | | 96.2%`,
    },
    figures: ["4:5", "7:8", "10:10"].flatMap((rows) => {
      const [first, last] = rows.split(":");
      return [
        { cells: `C${first}:C${last}`, series: "weight" as const, kpi: "A", period: "=FY2025" },
        { cells: `D${first}:D${last}`, series: "target" as const, kpi: "A", period: "=FY2025" },
        { cells: `E${first}:E${last}`, series: "actual" as const, kpi: "A", period: "=FY2025" },
        { cells: `F${first}:F${last}`, series: "attainment" as const, kpi: "A", period: "=FY2025" },
        { cells: `G${first}:G${last}`, series: "score" as const, kpi: "A", period: "=FY2025" },
      ];
    }),
    none: ["C3", "G3", "C6", "G6", "C9", "G9", "C11", "G11"],
    kpis: "EBITDA margin +; Free cash flow +; Customer retention +; Time to quote -; Regretted leavers -",
  },
  {
    id: "threshold-target-stretch",
    sheets: {
      "Bonus plan": `
2025 bonus plan – executive committee | | | | | |
Measure | Weight | Threshold (50%) | Target (100%) | Stretch (150%) | Result | Payout
Organic growth | 40% | 2.0% | 4.0% | 6.0% | 3.4% | 85%
Adjusted EBITA (m€) | 40% | 88 | 96 | 104 | 97.2 | 107.5%
Lost time injury rate | 20% | 1.8 | 1.5 | 1.2 | 1.6 | 83.3%`,
    },
    merges: { "Bonus plan": ["A1:G1"] },
    figures: [
      { cells: "B3:B5", series: "weight", kpi: "A" },
      { cells: "C3:C5", series: "threshold-amber", kpi: "A" },
      { cells: "D3:D5", series: "target", kpi: "A", period: "=2025" },
      { cells: "F3:F5", series: "actual", kpi: "A", period: "=2025" },
      { cells: "G3:G5", series: "score", kpi: "A", period: "=2025" },
    ],
    none: ["E3:E5"],
    kpis: "Organic growth +; Adjusted EBITA (m€) +; Lost time injury rate -",
    mayAsk: true,
  },
  {
    id: "rating-scale-across",
    sheets: {
      "KPI definition": `
KPI | Weight | 1 (poor) | 2 | 3 (meets) | 4 | 5 (best) | Actual | Rating
Budget deviation % | 30 | 10 | 7 | 5 | 3 | 1 | 4.2 | 3
Milestones reached % | 40 | 70 | 80 | 90 | 95 | 100 | 93 | 3
Stakeholder score | 30 | 3 | 3.5 | 4 | 4.3 | 4.6 | 4.4 | 4
Total | 100 | | | | | | | 3.3`,
    },
    figures: [
      { cells: "B2:B4", series: "weight", kpi: "A" },
      { cells: "H2:H4", series: "actual", kpi: "A" },
      { cells: "I2:I4", series: "score", kpi: "A" },
    ],
    none: ["C2:G4", "B5", "I5"],
    kpis: "Budget deviation % -; Milestones reached % +; Stakeholder score +",
    mayAsk: true,
  },
  {
    id: "low-and-high-limits",
    sheets: {
      "Process control": `
Parameter | Unit | LSL | Nominal | USL | Shift 1 | Shift 2 | Shift 3
Bath temperature | °C | 58 | 60 | 62 | 60.4 | 61.1 | 59.8
pH value | | 6.8 | 7.0 | 7.2 | 7.05 | 7.11 | 6.96
Line speed | m/min | 11 | 12 | 13 | 12.1 | 11.8 | 12.4`,
    },
    figures: [
      { cells: "D2:D4", series: "target", kpi: "A" },
      { cells: "F2:H4", series: "actual", kpi: "A", entity: "1" },
    ],
    none: ["C2:C4", "E2:E4"],
    kpis: "Bath temperature ~; pH value ~; Line speed ~",
    mayAsk: true,
  },
  {
    id: "orders-and-staff-beside-the-kpis",
    sheets: {
      KPIs: `
KPI | Target | Actual
Orders per day | 35 | 32
Average order value (€) | 80 | 84.6
Delivery within 48 h (%) | 95 | 91`,
      Orders: `
Order no. | Date | Customer | Qty | Amount € | Shipped
100231 | @2025-06-02 | Baumann | 3 | 241.5 | @2025-06-03
100232 | @2025-06-02 | Cortez | 1 | 79.9 | @2025-06-05
100233 | @2025-06-03 | Dimitrov | 2 | 158 | @2025-06-04`,
      Staff: `
Name | Function | Since | FTE | Hourly rate
Ivo | Picker | @2019-03-01 | 1 | 17.4
Jana | Packer | @2022-08-15 | 0.8 | 16.9
Karim | Shift lead | @2016-01-01 | 1 | 23.1`,
      Rates: `
Currency | Rate to EUR | Valid from
USD | 0.92 | @2025-01-01
CHF | 1.06 | @2025-01-01
GBP | 1.18 | @2025-01-01`,
    },
    figures: [
      { cells: "B2:B4", series: "target", kpi: "A" },
      { cells: "C2:C4", series: "actual", kpi: "A" },
    ],
    none: ["Orders!A2:B4", "Orders!D2:F4", "Staff!C2:E4", "Rates!B2:C4"],
    kpis: "Orders per day +; Average order value (€) +; Delivery within 48 h (%) +",
  },
  {
    id: "label-and-value-in-one-cell",
    sheets: {
      Board: `
Safety board | | |
 | | |
TRIR | Near misses | Audits done |
Target: 1.2 | Target: 20 | Target: 12 |
Actual: 1.4 | Actual: 27 | Actual: 9 |
YTD: 1.3 | YTD: 188 | YTD: 71 | `,
    },
    figures: [
      { cells: "A4:C4", series: "target", kpi: "3" },
      { cells: "A5:C5", series: "actual", kpi: "3" },
    ],
    none: ["A6:C6"],
    kpis: "TRIR -; Near misses ?; Audits done +",
    mayAsk: true,
  },
  {
    id: "regions-with-subtotals-typed",
    sheets: {
      Sales: `
Region | Branch | Sales plan | Sales actual | New accounts plan | New accounts actual
North | Kiel | 210 | 205 | 12 | 9
North | Hamburg | 540 | 566 | 30 | 34
North | Σ | 750 | 771 | 42 | 43
South | Ulm | 180 | 171 | 10 | 11
South | München | 610 | 633 | 33 | 29
South | Σ | 790 | 804 | 43 | 40
Company | | 1540 | 1575 | 85 | 83`,
    },
    figures: ["2:3", "5:6"].flatMap((rows) => {
      const [first, last] = rows.split(":");
      return [
        { cells: `C${first}:C${last}`, series: "target" as const, kpi: "=Sales", entity: "B" },
        { cells: `D${first}:D${last}`, series: "actual" as const, kpi: "=Sales", entity: "B" },
        { cells: `E${first}:E${last}`, series: "target" as const, kpi: "=New accounts", entity: "B" },
        { cells: `F${first}:F${last}`, series: "actual" as const, kpi: "=New accounts", entity: "B" },
      ];
    }),
    none: ["C4:F4", "C7:F7", "C8:F8"],
    kpis: "Sales +; New accounts +",
    mayAsk: true,
  },
  {
    id: "goal-and-share-rows-below-weeks",
    sheets: {
      Clinic: `
Week of | New patients | No-shows | Collections $ | Hygiene reappointment %
3/3/2025 | 14 | 9 | 18200 | 84
3/10/2025 | 17 | 6 | 20150 | 88
3/17/2025 | 11 | 12 | 16900 | 81
3/24/2025 | 19 | 5 | 21400 | 90
Avg | 15.25 | 8 | 19162.5 | 85.75
Goal | 16 | 7 | 20000 | 90
% of goal | 95% | 114% | 96% | 95%`,
    },
    figures: [
      { cells: "B2:E5", series: "actual", kpi: "1", period: "A" },
      { cells: "B7:E7", series: "target", kpi: "1" },
    ],
    none: ["B6:E6", "B8:E8"],
    kpis: "New patients +; No-shows -; Collections $ +; Hygiene reappointment % +",
  },
  {
    id: "footnotes-brackets-and-swiss-thousands",
    sheets: {
      Konzern: `
Kennzahlen Konzern, in TCHF | | | |
 | 2023 | 2024 | Budget 2025 | Fussnote
Nettoerlös | 1'250'400 | 1'311'900¹ | 1'350'000 | ¹ inkl. Akquisition
Betriebsergebnis (EBIT) | 98'300 | (4'200) | 60'000 |
Personalaufwand | 410'700 | 433'100 | 428'000 |
Forschungsquote in % | 6.1 | 6.4 | 6.5 |
Mitarbeitende (VZÄ) | 3'912 | 4'105 | – | `,
    },
    figures: [
      { cells: "B3:C7", series: "actual", kpi: "A", period: "2" },
      { cells: "D3:D6", series: "target", kpi: "A", period: "=2025" },
    ],
    none: ["B2:C2", "D7"],
    kpis: "Nettoerlös +; Betriebsergebnis (EBIT) +; Personalaufwand -; Forschungsquote in % ?; Mitarbeitende (VZÄ) ?",
    mayAsk: true,
  },
  {
    id: "adopted-amended-and-used",
    sheets: {
      "City budget": `
City of Lakeview | | | | | |
Budget status as of 03/31/2025 | | | | | |
Department | Adopted budget | Amended budget | YTD actual | Encumbered | % used | Remaining
Police | 12400 | 12650 | 9100 | 310 | ~0.744 | 3240
Parks | 3100 | 3050 | 2010 | 95 | ~0.69 | 945
Library | 1450 | 1450 | 1066 | 12 | ~0.743 | 372
Total general fund | 16950 | 17150 | 12176 | 417 | ~0.734 | 4557`,
    },
    merges: { "City budget": ["A1:G1", "A2:G2"] },
    figures: [],
    none: ["D4:D6", "B7:G7"],
    kpis: "",
    mayAsk: true,
  },
  {
    id: "agents-with-team-rows",
    sheets: {
      "Agent scorecard": `
Agent scorecard – week 22 | | | | |
Team | Agent | Calls handled | AHT (sec) | QA score % | Adherence %
Blue | Ana | 212 | 305 | 91 | 94
Blue | Bo | 188 | 341 | 87 | 90
Blue | Cy | 240 | 288 | 94 | 96
Team Blue | | 640 | 311 | 90.7 | 93.3
Red | Di | 199 | 322 | 89 | 88
Red | Ed | 221 | 299 | 92 | 95
Team Red | | 420 | 310.5 | 90.5 | 91.5
Target | | 200 | 310 | 90 | 93`,
    },
    merges: { "Agent scorecard": ["A1:F1"] },
    figures: [
      { cells: "C3:F5", series: "actual", kpi: "2", entity: "B", period: "=week 22" },
      { cells: "C7:F8", series: "actual", kpi: "2", entity: "B", period: "=week 22" },
      { cells: "C10:F10", series: "target", kpi: "2", period: "=week 22" },
    ],
    none: ["C6:F6", "C9:F9"],
    kpis: "Calls handled +; AHT (sec) -; QA score % +; Adherence % +",
    mayAsk: true,
  },
  {
    id: "best-base-and-worst-case",
    sheets: {
      Outlook: `
2026 outlook | Actual 2025 | Worst case | Base case | Best case | Board target
Subscribers (k) | 84 | 80 | 90 | 99 | 92
ARPU ($) | 11.2 | 10.8 | 11.5 | 12 | 11.6
Monthly churn % | 2.9 | 3.4 | 2.8 | 2.3 | 2.7`,
    },
    figures: [
      { cells: "B2:B4", series: "actual", kpi: "A", period: "=2025" },
      { cells: "D2:D4", series: "forecast", kpi: "A", period: "=2026" },
      { cells: "F2:F4", series: "target", kpi: "A", period: "=2026" },
    ],
    none: ["C2:C4", "E2:E4"],
    kpis: "Subscribers (k) +; ARPU ($) +; Monthly churn % -",
    mayAsk: true,
  },
  {
    id: "wide-export-by-quarter",
    sheets: {
      export: `
id | kpi_name | unit | owner | q1_target | q1_actual | q2_target | q2_actual | q3_target | q3_actual | last_modified | is_active
17 | Lead time | days | ops@x.io | 12 | 13.5 | 11 | 11.2 | 10 | 10.9 | @2025-10-02 | TRUE
21 | Yield loss | % | ops@x.io | 4 | 4.4 | 3.8 | 3.7 | 3.5 | | @2025-10-02 | TRUE
34 | Energy intensity | kWh/t | eng@x.io | 410 | 421 | 405 | 409 | 400 | 398 | @2025-09-30 | FALSE`,
    },
    figures: ["E", "G", "I"].flatMap((target, index) => [
      { cells: `${target}2:${target}4`, series: "target" as const, kpi: "B", period: `=q${index + 1}` },
      { cells: `${"FHJ"[index]}2:${"FHJ"[index]}4`, series: "actual" as const, kpi: "B", period: `=q${index + 1}` },
    ]),
    none: ["A2:A4", "K2:L4"],
    kpis: "Lead time -; Yield loss -; Energy intensity -",
  },
  {
    id: "risks-and-actions-on-other-sheets",
    sheets: {
      KPI: `
Kennzahl | Ziel | Ist | Ampel
Termintreue Projekte (%) | 90 | 84 | gelb
Budgetüberschreitung (%) | 5 | 7,5 | rot
Kundenzufriedenheit (1-6) | 2 | 1,8 | grün`,
      Risiken: `
Nr. | Risiko | Eintritt (1-5) | Schaden (1-5) | Risikozahl | Verantwortlich
1 | Lieferant fällt aus | 2 | 4 | 8 | Horn
2 | Schlüsselperson geht | 3 | 3 | 9 | Ernst
3 | Preisanstieg Stahl | 4 | 2 | 8 | Horn`,
      Maßnahmen: `
Nr. | Maßnahme | Bis | Fortschritt | Status
1 | Zweitlieferant qualifizieren | @2025-11-30 | 60% | läuft
2 | Nachfolge planen | @2026-02-28 | 10% | offen`,
    },
    figures: [
      { cells: "B2:B4", series: "target", kpi: "A" },
      { cells: "C2:C4", series: "actual", kpi: "A" },
      { cells: "D2:D4", series: "status", kpi: "A" },
    ],
    none: ["Risiken!A2:A4", "Risiken!C2:E4", "Maßnahmen!A2:A3", "Maßnahmen!C2:D3"],
    kpis: "Termintreue Projekte (%) +; Budgetüberschreitung (%) -; Kundenzufriedenheit (1-6) ?",
  },
  {
    id: "reached-in-plain-text-sentences",
    sheets: {
      Review: `
Departmental objectives 2025 | | | |
Objective | Measure of success | Target | Position at Q2 | Comment
Better planning decisions | Major applications decided in time | 88% or more | 91% | ahead
Safer roads | People killed or seriously injured | fewer than 40 | 17 to date | to be watched
Healthy staff | Days lost per employee | no more than 7.0 | 3.9 (half year) | seasonal
Digital services | Residents with an account | 60,000 by March 2026 | c. 51,000 | `,
    },
    merges: { Review: ["A1:E1"] },
    figures: [
      { cells: "C3:C6", series: "target", kpi: "B", period: "=2025" },
      { cells: "D3:D6", series: "actual", kpi: "B", period: "=Q2" },
    ],
    kpis: `Major applications decided in time +; People killed or seriously injured -; Days lost per employee -; Residents with an account +`,
    mayAsk: true,
  },
];
