import type { Handmade } from "./written";

/** Headers of several rows, places side by side, KPIs across. */
export const secondColumnLayouts: readonly Handmade[] = [
  {
    id: "years-over-quarters",
    sheets: {
      Vertrieb: `
Vertriebscontrolling | | | | | | | | |
Stand: 14.07.2025 | | | | | | | | |
 | | 2024 | | | | 2025 | | |
 | | Q1 | | Q2 | | Q1 | | Q2 |
Kennzahl | Einheit | Plan | Ist | Plan | Ist | Plan | Ist | Plan | Ist
1.1 Umsatz | T€ | 1200 | 1185 | 1250 | 1262 | 1300 | 1274 | 1350 | 1391
1.2 Auftragseingang | T€ | 1350 | 1290 | 1350 | 1377 | 1400 | 1425 | 1450 | 1388
2.1 Reklamationsquote | % | 2,5 | 2,9 | 2,5 | 2,4 | 2,2 | 2,6 | 2,2 | 2,1
2.2 Liefertreue | % | 95 | 93,8 | 95 | 96,1 | 96 | 95,2 | 96 | 97,4`,
    },
    merges: { Vertrieb: ["A1:J1", "C3:F3", "G3:J3", "C4:D4", "E4:F4", "G4:H4", "I4:J4"] },
    figures: ["C", "E", "G", "I"].flatMap((plan, index) => [
      { cells: `${plan}6:${plan}9`, series: "target" as const, kpi: "A", period: "3+4" },
      { cells: `${"DFHJ"[index]}6:${"DFHJ"[index]}9`, series: "actual" as const, kpi: "A", period: "3+4" },
    ]),
    none: ["C3", "G3"],
    kpis: "1.1 Umsatz +; 1.2 Auftragseingang +; 2.1 Reklamationsquote -; 2.2 Liefertreue +",
  },
  {
    id: "month-ytd-full-year",
    sheets: {
      "Mgmt accounts": `
Northgate Logistics Ltd | | | | | | | | | |
Management accounts £000 | | | | | | | | | |
 | May 2025 | | | Year to date | | | Full year 2025 | |
 | Actual | Budget | Var | Actual | Budget | Var | Forecast | Budget | Var
Haulage revenue | 812 | 840 | =B5-C5 → -28 | 4010 | 4100 | =E5-F5 → -90 | 9900 | 10050 | =H5-I5 → -150
Warehousing revenue | 265 | 250 | =B6-C6 → 15 | 1290 | 1240 | =E6-F6 → 50 | 3120 | 3000 | =H6-I6 → 120
Total revenue | =B5+B6 → 1077 | =C5+C6 → 1090 | =B7-C7 → -13 | =E5+E6 → 5300 | =F5+F6 → 5340 | =E7-F7 → -40 | =H5+H6 → 13020 | =I5+I6 → 13050 | =H7-I7 → -30
Fuel costs | 198 | 210 | =B8-C8 → -12 | 1020 | 1050 | =E8-F8 → -30 | 2490 | 2520 | =H8-I8 → -30
Driver wages | 402 | 395 | =B9-C9 → 7 | 1990 | 1975 | =E9-F9 → 15 | 4790 | 4740 | =H9-I9 → 50
Total costs | =B8+B9 → 600 | =C8+C9 → 605 | =B10-C10 → -5 | =E8+E9 → 3010 | =F8+F9 → 3025 | =E10-F10 → -15 | =H8+H9 → 7280 | =I8+I9 → 7260 | =H10-I10 → 20`,
    },
    merges: { "Mgmt accounts": ["A1:J1", "B3:D3", "E3:G3", "H3:J3"] },
    figures: ["5:6", "8:9"].flatMap((rows) => {
      const [first, last] = rows.split(":");
      return [
        { cells: `B${first}:B${last}`, series: "actual" as const, kpi: "A", period: "=May 2025" },
        { cells: `C${first}:C${last}`, series: "target" as const, kpi: "A", period: "=May 2025" },
        { cells: `D${first}:D${last}`, series: "variance" as const, kpi: "A", period: "=May 2025" },
        { cells: `H${first}:H${last}`, series: "forecast" as const, kpi: "A", period: "=Full year 2025" },
        { cells: `I${first}:I${last}`, series: "target" as const, kpi: "A", period: "=Full year 2025" },
        { cells: `J${first}:J${last}`, series: "variance" as const, kpi: "A", period: "=Full year 2025" },
      ];
    }),
    none: ["B7:J7", "B10:J10", "E5:G6", "E8:G9"],
    kpis: "Haulage revenue +; Warehousing revenue +; Fuel costs -; Driver wages -",
  },
  {
    id: "calls-by-week-with-units",
    sheets: {
      "Contact centre": `
Contact centre weekly KPIs | | | | | |
 | | | | | |
Week | Calls offered | Service level | AHT | Abandon rate | CSAT | FCR
 | # | % in 20 s | mm:ss | % | 1-5 | %
Target | | 80 | 300 | 5 | 4.5 | 75
W18 | 11820 | 78.4 | 312 | 6.1 | 4.3 | 71.9
W19 | 12044 | 81.2 | 305 | 4.8 | 4.4 | 73.0
W20 | 10977 | 84.9 | 298 | 3.9 | 4.6 | 76.4
W21 | 12630 | 74.1 | 326 | 7.7 | 4.2 | 70.5
Average | =AVERAGE(B6:B9) → 11867.75 | =AVERAGE(C6:C9) → 79.65 | =AVERAGE(D6:D9) → 310.25 | =AVERAGE(E6:E9) → 5.625 | =AVERAGE(F6:F9) → 4.375 | =AVERAGE(G6:G9) → 72.95`,
    },
    figures: [
      { cells: "B5:G5", series: "target", kpi: "3" },
      { cells: "B6:G9", series: "actual", kpi: "3", period: "A" },
    ],
    none: ["B10:G10"],
    kpis: "Calls offered ?; Service level +; AHT -; Abandon rate -; CSAT +; FCR +",
  },
  {
    id: "stores-with-target-below",
    sheets: {
      Stores: `
Store comparison October 2025 | | | | | |
Store | Manager | Sales k€ | Conversion % | UPT | Shrink % | Staff turnover %
Aachen | Lena M. | 412 | 21.4 | 2.1 | 0.9 | 12
Bonn | T. Reiter | 388 | 19.8 | 2.3 | 1.4 | 18
Köln Dom | Aylin K. | 905 | 24.6 | 2.6 | 1.1 | 22
Trier | (vacant) | 201 | 18.2 | 1.9 | 1.8 | 31
Total / avg | | =SUM(C3:C6) → 1906 | =AVERAGE(D3:D6) → 21 | =AVERAGE(E3:E6) → 2.225 | =AVERAGE(F3:F6) → 1.3 | =AVERAGE(G3:G6) → 20.75
Target per store | | 450 | 22 | 2.4 | 1.2 | 20`,
    },
    merges: { Stores: ["A1:G1"] },
    figures: [
      { cells: "C3:G6", series: "actual", kpi: "2", entity: "A", period: "=October 2025" },
      { cells: "C8:G8", series: "target", kpi: "2", period: "=October 2025" },
    ],
    none: ["C7:G7"],
    kpis: "Sales k€ +; Conversion % +; UPT +; Shrink % -; Staff turnover % -",
    mayAsk: true,
  },
  {
    id: "suppliers-across",
    sheets: {
      "Supplier scorecard": `
Supplier scorecard H1 2025 | | | | | |
 | | | Suppliers | | |
Criterion | Weight | Target | Alfa Metall | Borealis | Chen Hong | Duroplast
On-time delivery (%) | ~0.3 | 98 | 96.5 | 99.1 | 91.2 | 97.7
Defect rate (ppm) | ~0.3 | 500 | 430 | 610 | 1240 | 380
Response to complaints (days) | ~0.15 | 3 | 2.5 | 4 | 6 | 2
Price change vs last year (%) | ~0.25 | 0 | 1.8 | -0.5 | -2 | 3.1
Overall score | =SUM(B4:B7) → ~1 | | 82 | 78 | 55 | 84
Rating | | | B | B | D | A`,
    },
    merges: { "Supplier scorecard": ["A1:G1", "D2:G2"] },
    figures: [
      { cells: "B4:B7", series: "weight", kpi: "A", period: "=H1 2025" },
      { cells: "C4:C7", series: "target", kpi: "A", period: "=H1 2025" },
      { cells: "D4:G7", series: "actual", kpi: "A", entity: "3", period: "=H1 2025" },
    ],
    none: ["B8", "D8:G8", "D9:G9"],
    kpis: "On-time delivery (%) +; Defect rate (ppm) -; Response to complaints (days) -; Price change vs last year (%) -",
    mayAsk: true,
  },
  {
    id: "pairs-without-merges",
    sheets: {
      Tracking: `
 | Apr-25 | | May-25 | | Jun-25 |
KPI | Target | Actual | Target | Actual | Target | Actual
Net promoter score | 40 | 38 | 41 | 42 | 42 | 44
Average order value | 62 | 61.2 | 62 | 63.5 | 63 | 60.9
Cart abandonment rate | 68% | 70.4% | 68% | 69.1% | 67% | 67.8%
Returns | 310 | 355 | 300 | 298 | 300 | n/a`,
    },
    figures: ["B", "D", "F"].flatMap((target, index) => [
      { cells: `${target}3:${target}6`, series: "target" as const, kpi: "A", period: `=${["Apr-25", "May-25", "Jun-25"][index]}` },
      {
        cells: `${"CEG"[index]}3:${"CEG"[index]}6`,
        series: "actual" as const,
        kpi: "A",
        period: `=${["Apr-25", "May-25", "Jun-25"][index]}`,
      },
    ]),
    none: ["G6"],
    kpis: "Net promoter score +; Average order value +; Cart abandonment rate -; Returns -",
  },
  {
    id: "targets-in-the-headers",
    sheets: {
      "IT Ops": `
Date | Uptime % (target 99.5) | Open P1 tickets (max 3) | Backup success % (goal: 100) | Patch compliance % (≥ 95)
@2025-09-05 | 99.71 | 2 | 100 | 94.2
@2025-09-12 | 99.02 | 5 | 98 | 95.8
@2025-09-19 | 99.98 | 1 | 100 | 96.3
@2025-09-26 | 99.64 | 3 | 100 | 95.1`,
    },
    figures: [{ cells: "B2:E5", series: "actual", kpi: "1", period: "A" }],
    none: ["A2:A5"],
    kpis: `Uptime % (target 99.5) +; Open P1 tickets (max 3) -; Backup success % (goal: 100) +; Patch compliance % (≥ 95) +`,
  },
];
