import type { Handmade } from "./written";

/** Sheets where it must be told what a figure is: an actual or its judgement, its unit, its direction. */
export const figureLayouts: readonly Handmade[] = [
  {
    id: "service-desk-with-a-dash-for-no-direction",
    sheets: {
      Actuals: `
IT Service Desk KPIs – Actuals | | | | | |
 | | | | | |
KPI ID | KPI | Unit | Jan | Feb | Mar | Apr
SD-01 | Tickets opened | # | 1412 | 1288 | 1356 | 1401
SD-02 | First contact resolution | % | 68 | 70 | 71 | 69
SD-03 | Mean time to resolve | hours | 9.4 | 8.8 | 8.1 | 8.6
SD-04 | Abandoned calls | % | 6.1 | 5.4 | 5.8 | 4.9
SD-05 | Customer satisfaction | 1-5 | 4.1 | 4.1 | 4.2 | n/a
SD-06 | Backlog older than 30 days | # | 87 | 81 | 92 | 76`,
      Targets: `
Agreed with the business 15 Dec | | | |
 | | | |
KPI ID | KPI | Better is | 2025 Target | Owner
SD-02 | First contact resolution | Higher | 75 | L. Brandt
SD-03 | Mean time to resolve | Lower | 8 | L. Brandt
SD-04 | Abandoned calls | Lower | 5 | L. Brandt
SD-05 | Customer satisfaction | Higher | 4.3 | M. Okafor
SD-06 | Backlog older than 30 days | Lower | 60 | M. Okafor
SD-01 | Tickets opened | - | - | M. Okafor`,
      Definitions: `
KPI | Definition | Source | Frequency
Tickets opened | All incidents and service requests logged in the tool | ServiceNow | Monthly
Abandoned calls | Callers who hang up after 20 seconds | ServiceNow | Monthly`,
    },
    figures: [
      { cells: "Actuals!D4:G9", series: "actual", kpi: "B", period: "3" },
      { cells: "Targets!D4:D9", series: "target", kpi: "B", period: "=2025" },
    ],
    none: ["Actuals!G8", "Targets!D9"],
    kpis: "Tickets opened ?; First contact resolution +; Mean time to resolve -; Abandoned calls -; Customer satisfaction +; Backlog older than 30 days -",
  },
  ...["Review Period | FY 2024-25", " | "].map((period, index): Handmade => ({
    id: index === 0 ? "appraisal-with-achievement-and-its-share" : "appraisal-that-names-no-period",
    sheets: {
      Appraisal: `
Sanjeevani Lifesciences Pvt. Ltd. | | | | | | | | | |
Annual Performance Appraisal – KRA Sheet | | | | | | | | | |
 | | | | | | | | | |
Employee Name | | Priya Nair | | Emp. Code | 10482 | | | | |
Designation | | Area Sales Manager | | ${period} | | | | |
S.No. | KRA | KPI | UoM | Weightage | Target | Achievement | % Achieved | Rating (1-5) | Weighted Score | Remarks
1 | Sales growth | Primary sales | Rs. Lakh | 0.3 | 480 | 452 | =G7/F7 → 0.94 | 3 | =E7*I7 → 0.9 | Monsoon quarter below plan
2 | | Secondary sales | Rs. Lakh | 0.2 | 440 | 446 | =G8/F8 → 1.01 | 4 | =E8*I8 → 0.8 |
3 | Collections | Overdue receivables > 60 days | Rs. Lakh | 0.25 | 15 | 18.5 | =F9/G9 → 0.81 | 2 | =E9*I9 → 0.5 |
4 | People | Team attrition | % | 0.25 | 10 | 14 | =F10/G10 → 0.71 | 2 | =E10*I10 → 0.5 | 2 of 14 left
 | Total | | | =SUM(E7:E10) → 1 | | | | | =SUM(J7:J10) → 2.7 |`,
    },
    merges: { Appraisal: ["A1:K1", "A2:K2", "B7:B8"] },
    figures: [
      { cells: "E7:E10", series: "weight", kpi: "C", entity: "C4" },
      ...(
        [
          ["F", "target"],
          ["G", "actual"],
          ["H", "attainment"],
          ["I", "score"],
          ["J", "score"],
        ] as const
      ).map(([column, series]) => ({
        cells: `${column}7:${column}10`,
        series,
        kpi: "C",
        entity: "C4",
        ...(index === 0 ? { period: "=FY 2024-25" } : {}),
      })),
    ],
    none: ["F4", "A7:A10", "E11", "J11"],
    kpis: "Primary sales +; Secondary sales +; Overdue receivables > 60 days -; Team attrition -",
  })),
  {
    id: "central-de-atendimento-com-sentido",
    sheets: {
      Indicadores: `
Central de Atendimento | | | | | |
Acompanhamento mensal dos indicadores | | | | | |
 | | | | | |
Indicador | TMA | Nível de Serviço (20 s) | Taxa de Abandono | CSAT | Turnover | Custo por Contato
Unidade | s | % | % | nota 1 a 5 | % | R$
Sentido | menor melhor | maior melhor | menor melhor | maior melhor | menor melhor | menor melhor
Meta | ≤ 240 | ≥ 80% | ≤ 5% | '4,5 | 3 | R$ 6,50
jan/25 | 262 | ~0.741 | ~0.068 | '4,3 | 4.1 | R$ 6,92
fev/25 | 255 | ~0.768 | ~0.061 | '4,3 | 3.6 | R$ 6,81
mar/25 | 251 | ~0.782 | ~0.057 | - | 3.9 | R$ 6,77
Média | =AVERAGE(B8:B10) → 256 | =AVERAGE(C8:C10) → ~0.763 | =AVERAGE(D8:D10) → ~0.062 | | =AVERAGE(F8:F10) → 3.9 |`,
    },
    figures: [
      { cells: "B7:G7", series: "target", kpi: "4" },
      { cells: "B8:G10", series: "actual", kpi: "4", period: "A" },
    ],
    none: ["E10", "B11:D11", "F11"],
    kpis: "TMA -; Nível de Serviço (20 s) +; Taxa de Abandono -; CSAT +; Turnover -; Custo por Contato -",
  },
  {
    id: "bank-pack-in-three-sections",
    sheets: {
      "KPI Pack": `
Meridian Savings Bank | | | | | | | |
Monthly KPI Pack – June 2024 | | | | | | | |
EUR million unless stated otherwise | | | | | | | |
 | Month | | | | | Year to date | |
 | Act | Bud | LE | PY | Var % | Act | Bud | PY
Volumes | | | | | | | |
Customer loans – Retail | 8412 | 8500 | 8430 | 7990 | =B7/C7-1 → -0.01 | 8412 | 8500 | 7990
Customer deposits | 17240 | 17000 | 17180 | 16512 | =B8/C8-1 → 0.014 | 17240 | 17000 | 16512
Profitability | | | | | | | |
Net interest income | 41.8 | 40.5 | 41.5 | 36.9 | =B10/C10-1 → 0.03 | 247.3 | 241 | 214.6
Operating costs | 27.6 | 26.8 | 27.3 | 25.4 | =B11/C11-1 → 0.03 | 163.4 | 160.8 | 151.9
Cost/income ratio (%) | 52.1 | 51 | 51.6 | 52.4 | =B12/C12-1 → 0.02 | 51.7 | 51.5 | 53.9
Risk and capital | | | | | | | |
NPL ratio (%) | 2.9 | 2.7 | 2.8 | 3.1 | =B14/C14-1 → 0.07 | 2.9 | 2.7 | 3.1
Cost of risk (bps) | 34 | 30 | 33 | 41 | =B15/C15-1 → 0.13 | 36 | 30 | 39
CET1 ratio (%) | 15.4 | 15.2 | 15.4 | 14.8 | =B16/C16-1 → 0.01 | 15.4 | 15.2 | 14.8`,
    },
    merges: { "KPI Pack": ["B4:F4", "G4:I4"] },
    figures: (
      [
        ["B", "actual"],
        ["C", "target"],
        ["D", "forecast"],
        ["E", "prior"],
        ["F", "variance"],
      ] as const
    ).flatMap(([column, series]) =>
      ["7:8", "10:12", "14:16"].map((rows) => {
        const [from = "", to = ""] = rows.split(":");
        return { cells: `${column}${from}:${column}${to}`, series, kpi: "A", period: "=June 2024" };
      }),
    ),
    none: ["G7:I8", "G10:I12", "G14:I16"],
    kpis: "Customer loans – Retail +; Customer deposits +; Net interest income +; Operating costs -; Cost/income ratio (%) -; NPL ratio (%) -; Cost of risk (bps) -; CET1 ratio (%) +",
  },
  {
    id: "bsc-de-supermercados",
    sheets: {
      BSC: `
Balanced Scorecard – 1º Trimestre 2025 | | | | | | |
 | | | | | | |
Perspectiva Financeira | | | | | | |
Objetivo Estratégico | Indicador | Unid. | Peso | Meta | Realizado | % Ating. | Farol
Aumentar a rentabilidade | Margem EBITDA | % | 0.3 | '8,5 | '7,9 | 0.929 | Amarelo
 | Venda por m² | R$ | 0.2 | R$ 1.200,00 | R$ 1.264,50 | 1.054 | Verde
Reduzir perdas | Quebra sobre vendas | % | 0.2 | '1,8 | '2,3 | 0.783 | Vermelho
 | | | | | | |
Perspectiva dos Processos Internos | | | | | | |
Objetivo Estratégico | Indicador | Unid. | Peso | Meta | Realizado | % Ating. | Farol
Garantir abastecimento | Ruptura de gôndola | % | 0.2 | < 6% | 7,4% | | Vermelho
 | Estoque sobre plano | % | 0.1 | 95-105 | '101 | | Verde`,
    },
    merges: { BSC: ["A1:H1", "A3:H3", "A5:A6", "A9:H9", "A11:A12"] },
    figures: ["5:7", "11:12"].flatMap((rows) => {
      const [from = "", to = ""] = rows.split(":");
      const of = (column: string): string => `${column}${from}:${column}${to}`;
      const period = "=1º Trimestre 2025";
      return [
        { cells: of("D"), series: "weight" as const, kpi: "B" },
        { cells: of("E"), series: "target" as const, kpi: "B", period },
        { cells: of("F"), series: "actual" as const, kpi: "B", period },
        { cells: of("G"), series: "attainment" as const, kpi: "B", period },
        { cells: of("H"), series: "status" as const, kpi: "B", period },
      ];
    }),
    kpis: "Margem EBITDA +; Venda por m² +; Quebra sobre vendas -; Ruptura de gôndola -; Estoque sobre plano ~",
  },
  {
    id: "plant-board-with-plan-actual-and-variance",
    sheets: {
      "SQDC Board": `
Plant SQDC Board | | | | | | |
 | | | | | | |
Pillar | Metric | UOM | | @2024-07-01 | @2024-08-01 | @2024-09-01 | H1
Safety | Recordable injuries | # | Plan | 1 | 1 | 1 | =SUM(E4:G4) → 3
 | | | Actual | 0 | 2 | | =SUM(E5:G5) → 2
 | | | Var | =E5-E4 → -1 | =F5-F4 → 1 | | =H5-H4 → -1
 | Near misses reported | # | Plan | 20 | 20 | 20 | =SUM(E7:G7) → 60
 | | | Actual | 14 | 23 | | =SUM(E8:G8) → 37
 | | | Var | =E8-E7 → -6 | =F8-F7 → 3 | | =H8-H7 → -23
Quality | Scrap rate | % | Plan | 1.8 | 1.8 | 1.7 | =AVERAGE(E10:G10) → 1.77
 | | | Actual | 2.1 | 1.9 | | =AVERAGE(E11:G11) → 2
 | | | Var | =E11-E10 → 0.3 | =F11-F10 → 0.1 | | =H11-H10 → 0.23
 | Customer PPM | ppm | Plan | 50 | 50 | 50 | =AVERAGE(E13:G13) → 50
 | | | Actual | 62 | 48 | | =AVERAGE(E14:G14) → 55
 | | | Var | =E14-E13 → 12 | =F14-F13 → -2 | | =H14-H13 → 5`,
    },
    merges: {
      "SQDC Board": ["A4:A9", "B4:B6", "C4:C6", "B7:B9", "C7:C9", "A10:A15", "B10:B12", "C10:C12", "B13:B15", "C13:C15"],
    },
    figures: [4, 7, 10, 13].flatMap((row) =>
      (["target", "actual", "variance"] as const).map((series, step) => ({
        cells: `E${row + step}:G${row + step}`,
        series,
        kpi: "B",
        period: "3",
      })),
    ),
    none: ["H4:H15"],
    kpis: "Recordable injuries -; Near misses reported ?; Scrap rate -; Customer PPM -",
  },
  {
    id: "ratios-and-times-with-their-units",
    sheets: {
      Service: `
Service level | Target | Jan 2025 | Feb 2025 | Mar 2025
Average speed of answer | < 30 sec | 24 sec | 41 sec | 28 sec
Request fulfilment time | < 3 days | 2.1 days | 3.4 days | 2.8 days
Spare devices to open requests | 2.5:1 | 2.8:1 | 2.4:1 | 3:1
Pupil:teacher ratio | 18:1 | 17:1 | 18:1 | 19:1
Uptime | ≥ 99.5% | ~0.997 | ~0.991 | ~0.999`,
    },
    figures: [
      { cells: "B2:B6", series: "target", kpi: "A" },
      { cells: "C2:E6", series: "actual", kpi: "A", period: "1" },
    ],
    kpis: "Average speed of answer -; Request fulfilment time -; Spare devices to open requests ?; Pupil:teacher ratio ?; Uptime +",
  },
];
