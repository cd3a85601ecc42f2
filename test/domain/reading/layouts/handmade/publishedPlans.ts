import type { Handmade } from "./written";

/** Plans and reports of towns and works: heads of two plain lines, targets of quarters and of the year, blocks under their titles. */
export const planLayouts: readonly Handmade[] = [
  {
    id: "years-over-actual-and-target",
    sheets: {
      Standards: `
Service standards | | | | | | |
 | | | | | | |
Performance indicators | Code | 2012/13 | 2013/14 | 2014/15 | 2014/15 | 2015/16 | 2016/17
 | | Actual | Actual | Target | Actual | Target | Target
Benefits | | | | | | |
Average time to process new claims | LPI0538 | 16.18 | 18.93 | 18 | 19.51 | 18 | 18
Fraud convictions | LPI0535 | 0.2 | 0.24 | | | |
Taxes | | | | | | |
Council tax collected | LPI0541 | ~0.9876 | ~0.9857 | ~0.9865 | ~0.9862 | ~0.9863 | ~0.9864`,
    },
    figures: [
      { cells: "C6:D9", series: "actual", kpi: "A", period: "3" },
      { cells: "E6:E9", series: "target", kpi: "A", period: "3" },
      { cells: "F6:F9", series: "actual", kpi: "A", period: "3" },
      { cells: "G6:H9", series: "target", kpi: "A", period: "3" },
    ],
    kpis: "Average time to process new claims ?; Fraud convictions ?; Council tax collected ?",
  },
  {
    id: "ist-und-plan-ueber-jahren",
    sheets: {
      Kennzahlen: `
Kennzahl | Einheit | Ist | Ist | Plan | Ist | Plan
 | | 2022 | 2023 | 2024 | 2024 | 2025
Fluktuation | % | 8,1 | 7,4 | 7 | 7,2 | 6,5
Umsatz | Mio. € | 41,2 | 43,8 | 46 | 45,1 | 48`,
    },
    figures: [
      { cells: "C3:D4", series: "actual", kpi: "A", period: "2" },
      { cells: "E3:E4", series: "target", kpi: "A", period: "2" },
      { cells: "F3:F4", series: "actual", kpi: "A", period: "2" },
      { cells: "G3:G4", series: "target", kpi: "A", period: "2" },
    ],
    kpis: "Fluktuation -; Umsatz +",
  },
];
