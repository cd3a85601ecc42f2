import type { Handmade } from "./written";

/** Sheets a hasty reader gets wrong. */
export const trapLayouts: readonly Handmade[] = [
  {
    id: "units-below-the-header",
    sheets: {
      Fertigung: `
Werk Ulm – Kennzahlen Fertigung | | | | | |
 | Ausbringung | Ausschuss | OEE | Rüstzeit | Unfälle |
 | Stück | % | % | min | Anzahl |
Ziel | 1200 | 2,0 | 82 | 25 | 0 |
KW 20 | 1180 | 2,4 | 79 | 28 | 0 |
KW 21 | 1215 | 1,9 | 83 | 26 | 1 |
KW 22 | 1194 | 2,1 | 81 | 24 | 0 |
Mittelwert | 1196,3 | 2,13 | 81 | 26 | |`,
    },
    figures: [
      { cells: "B4:F4", series: "target", kpi: "2", entity: "=Werk Ulm" },
      { cells: "B5:F7", series: "actual", kpi: "2", entity: "=Werk Ulm", period: "A" },
    ],
    none: ["B8:E8"],
    kpis: "Ausbringung +; Ausschuss -; OEE +; Rüstzeit -; Unfälle -",
    mayAsk: true,
  },
  {
    id: "hotel-flash-with-brackets",
    sheets: {
      "P&L": `
Seaview Hotel – Department P&L, August 2025 | | | | | |
$000 | Actual | Budget | Var | Var % | LY | % of rev
Rooms revenue | 1,204 | 1,150 | 54 | 4.7% | 1,098 | 71%
F&B revenue | 412 | 440 | (28) | -6.4% | 405 | 24%
Spa revenue | 81 | 75 | 6 | 8.0% | 69 | 5%
Total revenue | 1,697 | 1,665 | 32 | 1.9% | 1,572 | 100%
Payroll cost | 522 | 510 | (12) | -2.4% | 498 | 31%
Energy cost | 96 | 88 | (8) | -9.1% | 91 | 6%`,
    },
    figures: [
      ...["3:5", "7:8"].flatMap((rows) => {
        const [from = "", to = ""] = rows.split(":");
        return [
          { cells: `B${from}:B${to}`, series: "actual" as const, kpi: "A", period: "=August 2025" },
          { cells: `C${from}:C${to}`, series: "target" as const, kpi: "A", period: "=August 2025" },
          { cells: `F${from}:F${to}`, series: "prior" as const, kpi: "A", period: "=August 2025" },
        ];
      }),
    ],
    kpis: "Rooms revenue +; F&B revenue +; Spa revenue +; Payroll cost -; Energy cost -",
    mayAsk: true,
  },
  {
    id: "schools-with-a-national-average",
    sheets: {
      Schools: `
School | Attendance % | Reading at level % | Exclusions per 100 | Teacher vacancies
Target | 96 | 80 | 1 | 0
Ashgrove | 95.2 | 78 | 1.4 | 2
Birchwood | 96.8 | 84 | 0.6 | 0
Cedar Hall | 93.9 | 71 | 2.2 | 3
Trust average | 95.3 | 77.7 | 1.4 | 1.7
National average | 94.6 | 75 | 1.8 | 1.1`,
    },
    figures: [
      { cells: "B2:E2", series: "target", kpi: "1" },
      { cells: "B3:E5", series: "actual", kpi: "1", entity: "A" },
    ],
    none: ["B6:E7"],
    kpis: "Attendance % +; Reading at level % +; Exclusions per 100 -; Teacher vacancies -",
    mayAsk: true,
  },
  {
    id: "bonus-schwelle-ziel-maximum",
    sheets: {
      Bonus: `
Zielvereinbarung 2025 – Vertriebsleitung | | | | | | |
Nr. | Ziel | Gewicht | Schwelle (0 %) | Ziel (100 %) | Maximum (150 %) | Ist 30.06. | Zielerreichung
1 | Umsatz Region (Mio. €) | 40% | 18 | 20 | 23 | 9,8 | 49%
2 | Neukunden | 30% | 25 | 35 | 50 | 21 | 60%
3 | Reklamationsquote (%) | 30% | 3 | 2 | 1 | 2,2 | 80%`,
    },
    figures: [
      { cells: "D3:D5", series: "threshold-red", kpi: "B" },
      { cells: "E3:E5", series: "target", kpi: "B", period: "=2025" },
      { cells: "G3:G5", series: "actual", kpi: "B", period: "=30.06." },
    ],
    none: ["A3:A5"],
    kpis: "Umsatz Region (Mio. €) +; Neukunden +; Reklamationsquote (%) -",
    mayAsk: true,
  },
  {
    id: "lista-larga-por-sede",
    sheets: {
      export: `
fecha | sede | indicador | valor | meta | usuario_carga
@2025-04-30 | Quito | Productividad (t/h) | 14.2 | 15 | mlopez
@2025-04-30 | Cuenca | Productividad (t/h) | 12.9 | 13 | jperez
@2025-04-30 | Quito | Accidentes con baja | 1 | 0 | mlopez
@2025-04-30 | Cuenca | Accidentes con baja | 0 | 0 | jperez
@2025-05-31 | Quito | Productividad (t/h) | 15.1 | 15 | mlopez
@2025-05-31 | Cuenca | Productividad (t/h) | 12.4 | 13 | jperez
@2025-05-31 | Quito | Accidentes con baja | 0 | 0 | mlopez
@2025-05-31 | Cuenca | Accidentes con baja | 2 | 0 | jperez`,
    },
    figures: [
      { cells: "D2:D9", series: "actual", kpi: "C", entity: "B", period: "A" },
      { cells: "E2:E9", series: "target", kpi: "C", entity: "B", period: "A" },
    ],
    kpis: "Productividad (t/h) +; Accidentes con baja -",
  },
  {
    id: "aylar-hedef-gerceklesen-satirlari",
    sheets: {
      Takip: `
KPI | | Oca | Şub | Mar | Nis | Ortalama
Zamanında teslimat (%) | Hedef | 95 | 95 | 96 | 96 | 95,5
 | Gerçekleşen | 93,2 | 94,8 | 95,1 | 96,4 | 94,9
İade oranı (%) | Hedef | 2 | 2 | 1,8 | 1,8 | 1,9
 | Gerçekleşen | 2,3 | 2,1 | 1,9 | 1,7 | 2,0
Stok devir hızı | Hedef | 8 | 8 | 8 | 8 | 8
 | Gerçekleşen | 7,1 | 7,4 | 7,9 | 8,2 | 7,7`,
    },
    merges: { Takip: ["A2:A3", "A4:A5", "A6:A7"] },
    figures: [2, 4, 6].flatMap((row) => [
      { cells: `C${row}:F${row}`, series: "target" as const, kpi: "A", period: "1" },
      { cells: `C${row + 1}:F${row + 1}`, series: "actual" as const, kpi: "A", period: "1" },
    ]),
    none: ["G2:G7"],
    kpis: "Zamanında teslimat (%) +; İade oranı (%) -; Stok devir hızı +",
  },
  {
    id: "tiles-in-a-grid",
    sheets: {
      Home: `
Operations at a glance | | | | |
 | | | | |
On-time dispatch | | | Order accuracy | |
94.2 % | | | 99.1 % | |
Target: 96 % | | | Target: 99.5 % | |
 | | | | |
Cost per parcel | | | Damaged parcels | |
€ 3.18 | | | 0.42 % | |
Target: € 3.05 | | | Target: 0.3 % | |`,
    },
    figures: [
      ...[3, 7].flatMap((row) =>
        ["A", "D"].flatMap((column) => [
          { cells: `${column}${row + 1}`, series: "actual" as const, kpi: `${column}${row}` },
          { cells: `${column}${row + 2}`, series: "target" as const, kpi: `${column}${row}` },
        ]),
      ),
    ],
    kpis: "On-time dispatch +; Order accuracy +; Cost per parcel -; Damaged parcels -",
    mayAsk: true,
  },
  {
    id: "invoices-and-a-scorecard",
    sheets: {
      Scorecard: `
Finance scorecard | | | |
Measure | Goal | March | April | May
Invoices paid on time (%) | 95 | 91 | 93 | 96
Days sales outstanding | 40 | 47 | 45 | 43
Close (working days) | 5 | 6 | 6 | 5`,
      Invoices: `
Invoice ID | Invoice date | Supplier | Net amount | VAT | Gross amount | Paid on
INV-20411 | @2025-05-02 | Hale Ltd | 1200 | 240 | 1440 | @2025-05-28
INV-20412 | @2025-05-02 | Brook & Sons | 310.5 | 62.1 | 372.6 | @2025-06-04
INV-20413 | @2025-05-05 | Hale Ltd | 88 | 17.6 | 105.6 | @2025-05-30
INV-20414 | @2025-05-06 | Orme plc | 5400 | 1080 | 6480 |`,
    },
    figures: [
      { cells: "B3:B5", series: "target", kpi: "A" },
      { cells: "C3:E5", series: "actual", kpi: "A", period: "2" },
    ],
    none: ["Invoices!D2:F5"],
    kpis: "Invoices paid on time (%) +; Days sales outstanding -; Close (working days) ?",
  },
  {
    id: "survey-in-percent",
    sheets: {
      Enquête: `
Enquête de satisfaction usagers – vague 2024 | | | | | |
Question | Très satisfait | Satisfait | Peu satisfait | Pas du tout satisfait | Objectif | Réalisé
Accueil | 41% | 44% | 11% | 4% | 85% | 85%
Délais | 18% | 39% | 30% | 13% | 70% | 57%
Information | 25% | 47% | 21% | 7% | 75% | 72%`,
    },
    figures: [
      { cells: "F3:F5", series: "target", kpi: "A", period: "=2024" },
      { cells: "G3:G5", series: "actual", kpi: "A", period: "=2024" },
    ],
    none: ["B3:E5"],
    kpis: "Accueil ?; Délais ?; Information ?",
    mayAsk: true,
  },
  {
    id: "two-products-of-two-teams",
    sheets: {
      Delivery: `
Team | Product | KPI | Plan | Actual
Alpha | Payments | Lead time (days) | 5 | 6.1
Alpha | Ledger | Lead time (days) | 6 | 5.2
Beta | Payments | Lead time (days) | 5 | 4.4
Beta | Ledger | Lead time (days) | 7 | 9
Alpha | Payments | Escaped defects | 3 | 4
Beta | Ledger | Escaped defects | 2 | 1`,
    },
    figures: [
      { cells: "D2:D7", series: "target", kpi: "C", entity: "A" },
      { cells: "E2:E7", series: "actual", kpi: "C", entity: "A" },
    ],
    kpis: "Lead time (days) -; Escaped defects -",
    mayAsk: true,
  },
  {
    id: "sap-export-with-results",
    sheets: {
      Export: `
Profit Center Report | | | | | |
Run date: 04.06.2025 | User: KMEIER | | | | |
 | | | | | |
Region | Plant | Key figure | Plan 2025 | Actual 05.2025 | Actual 04.2025 | Deviation %
EMEA | 1000 Hamburg | Net sales (kEUR) | 1,200.00 | 1,150.25 | 1,098.10 | 4.1-
 | | Scrap rate (%) | 2.50 | 2.80 | 2.90 | 12.0
 | 1000 Hamburg Result | | 1,202.50 | 1,153.05 | 1,101.00 |
 | 1100 Lyon | Net sales (kEUR) | 900.00 | 912.40 | 905.00 | 1.4
 | | Scrap rate (%) | 2.50 | 2.10 | 2.20 | 16.0-
EMEA Result | | | 2,105.00 | 2,067.55 | |
APAC | 2000 Pune | Net sales (kEUR) | 500.00 | 488.00 | 470.00 | 2.4-
 | | Scrap rate (%) | 3.00 | 3.10 | 3.00 | 3.3
Overall Result | | | 2,605.00 | 2,555.55 | |`,
    },
    figures: ["5:6", "8:9", "11:12"].flatMap((rows) => {
      const [from = "", to = ""] = rows.split(":");
      return [
        { cells: `D${from}:D${to}`, series: "target" as const, kpi: "C", entity: "B", period: "=2025" },
        { cells: `E${from}:E${to}`, series: "actual" as const, kpi: "C", entity: "B", period: "=05.2025" },
        { cells: `F${from}:F${to}`, series: "actual" as const, kpi: "C", entity: "B", period: "=04.2025" },
      ];
    }),
    none: ["D7:F7", "D10:E10", "D13:E13"],
    kpis: "Net sales (kEUR) +; Scrap rate (%) -",
  },
  {
    id: "report-with-footnotes",
    sheets: {
      Group: `
Group performance report – Q2 2025 | | | | |
KPI | Unit | Target | Q2 2025 | Q1 2025 | Comment
Revenue¹ | € m | 48.0 | 47.2 | 45.9 |
EBIT margin² | % | 12.0 | 11.4* | 11.9 | *incl. one-off
Net promoter score | points | 40 | n/a* | 38 | survey in Q3
Employee turnover³ | % | ≤ 8.0 | 8.4¹ | 7.9 |
Lost-time accidents | # | 0 | 2 | 1 |
 | | | | |
¹ Without discontinued operations | | | | |
² Adjusted | | | | |
* n/a: not available | | | | |`,
    },
    figures: [
      { cells: "C3:C7", series: "target", kpi: "A" },
      { cells: "D3:D7", series: "actual", kpi: "A", period: "=Q2 2025" },
      { cells: "E3:E7", series: "actual", kpi: "A", period: "=Q1 2025" },
    ],
    none: ["D5"],
    kpis: "Revenue¹ +; EBIT margin² +; Net promoter score +; Employee turnover³ -; Lost-time accidents -",
  },
  {
    id: "two-teams-side-by-side",
    sheets: {
      Board: `
Sales | | | | Service | |
KPI | Target | Actual | | Measure | Goal | Result
New customers | 40 | 37 | | First response (h) | 4 | 5.2
Win rate % | 25 | 27 | | Tickets reopened % | 5 | 4.1
Discounts given % | 8 | 9.5 | | CSAT | 4.5 | 4.4`,
    },
    figures: [
      { cells: "B3:B5", series: "target", kpi: "A" },
      { cells: "C3:C5", series: "actual", kpi: "A" },
      { cells: "F3:F5", series: "target", kpi: "E" },
      { cells: "G3:G5", series: "actual", kpi: "E" },
    ],
    kpis: "New customers +; Win rate % +; Discounts given % ?; First response (h) -; Tickets reopened % ?; CSAT +",
    mayAsk: true,
  },
  {
    id: "quarters-with-ytd-and-fy",
    sheets: {
      Scorecard: `
KPI | FY24 | Q1 25 | Q2 25 | H1 YTD | Q3 25 | Q4 25 | FY25 Target | FY25 Forecast
Revenue | 820 | 201 | 214 | 415 | 209 | | 860 | 855
Customer complaints | 96 | 22 | 25 | 47 | 19 | | 90 | 88
On-time delivery % | 93.1 | 94 | 92.5 | 93.2 | 95.1 | | 95 | 94`,
    },
    figures: [
      { cells: "B2:D4", series: "actual", kpi: "A", period: "1" },
      { cells: "F2:F4", series: "actual", kpi: "A", period: "1" },
      { cells: "H2:H4", series: "target", kpi: "A", period: "=FY25" },
      { cells: "I2:I4", series: "forecast", kpi: "A", period: "=FY25" },
    ],
    none: ["E2:E4"],
    kpis: "Revenue +; Customer complaints -; On-time delivery % +",
  },
  {
    id: "months-down-with-units-and-sides",
    sheets: {
      Web: `
 | Revenue | Churn | NPS | Tickets
Unit | k€ | % | points | #
Better | higher | lower | higher | lower
Target | 500 | 3 | 45 | 200
Jan-25 | 480 | 3.4 | 41 | 231
Feb-25 | 495 | 3.1 | 43 | 212
Mar-25 | 510 | 2.9 | tbd | 190
YTD | 1485 | 3.1 | 42 | 633`,
    },
    figures: [
      { cells: "B4:E4", series: "target", kpi: "1" },
      { cells: "B5:E7", series: "actual", kpi: "1", period: "A" },
    ],
    none: ["D7", "B8:E8"],
    kpis: "Revenue +; Churn -; NPS +; Tickets -",
  },
  {
    id: "okr-with-key-results",
    sheets: {
      OKR: `
Company OKRs – Q2 2025 | | | | | | |
Objective | Key result | Owner | Start | Target | Current | Progress | Confidence
Win the mid-market | Qualified demos per month | Ann | 20 | 60 | 41 | 53% | 7/10
 | Win rate % | Ann | 18 | 25 | 21 | 43% | 6/10
Delight customers | Churn % | Bea | 4.2 | 3.0 | 3.6 | 50% | 5/10
 | NPS | Bea | 31 | 45 | 38 | 50% | 8/10`,
    },
    figures: [
      { cells: "D3:D6", series: "baseline", kpi: "B", period: "=Q2 2025" },
      { cells: "E3:E6", series: "target", kpi: "B", period: "=Q2 2025" },
      { cells: "F3:F6", series: "actual", kpi: "B", period: "=Q2 2025" },
    ],
    kpis: "Qualified demos per month ?; Win rate % +; Churn % -; NPS +",
  },
  {
    id: "months-down-with-a-target-beside-each",
    sheets: {
      Line: `
Month | Output (t) | Target | Scrap % | Limit | Remarks
Jan | 412 | 420 | 2.1 | 2.5 |
Feb | 398 | 420 | 2.9 | 2.5 | stop of 3 days
Mar | 431 | 420 | 2.2 | 2.5 |
Average | 413.7 | 420 | 2.4 | 2.5 |`,
    },
    figures: [
      { cells: "B2:B4", series: "actual", kpi: "1", period: "A" },
      { cells: "C2:C4", series: "target", kpi: "=Output (t)", period: "A" },
      { cells: "D2:D4", series: "actual", kpi: "1", period: "A" },
      { cells: "E2:E4", series: "threshold-amber", kpi: "=Scrap %" },
    ],
    none: ["B5:E5"],
    kpis: "Output (t) ?; Scrap % -",
  },
  {
    id: "achievement-in-figures",
    sheets: {
      Review: `
Employee: Maria Lopez | | Period: Q1 2025 | | |
KRA | KPI | Weightage | Target | Achievement | Score
Sales | New accounts | 40% | 12 | 9 | 30%
Sales | Collection efficiency | 30% | 98% | 95% | 29%
People | Training hours | 30% | 16 | 16 | 30%
Total | | 100% | | | 89%`,
    },
    figures: [
      { cells: "D3:D5", series: "target", kpi: "B", period: "=Q1 2025" },
      { cells: "E3:E5", series: "actual", kpi: "B", period: "=Q1 2025" },
    ],
    none: ["C6", "F6"],
    kpis: "New accounts ?; Collection efficiency ?; Training hours +",
    mayAsk: true,
  },
];
