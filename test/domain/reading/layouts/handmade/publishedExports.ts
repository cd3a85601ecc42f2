import type { Handmade } from "./written";

/** Files that a program wrote, one KPI or one month a row. */
export const exportLayouts: readonly Handmade[] = [
  {
    id: "corporate-plan-with-levels",
    sheets: {
      kpis: `
id | kpa_id | objective_id | ref | level | kpi_name | unit | baseline | y1_2026_27 | y2_2027_28 | direction | frequency | responsible_dept | source_page
kpa1-001 | kpa1 | so1 | 1.1 | outcome | Customs contribution to Annual Net Tax Revenue Growth Rate | percent | 0.095 | 0.1 | 0.11 | grow | Quarterly | CED | 58
kpa1-003 | kpa1 | so1 | 1.1 | outcome | Percentage of Tax Revenue Target Achievement made by Customs | percent | 1.052 | 1 | 1 | reduce | Quarterly | CED | 58
kpa1-011 | kpa1 | so1 | 1.1 | outcome | Cost of Revenue Collection Ratio | percent | 0.0247 | ≤3% | ≤3% | grow | Quarterly | FND | 59
kpa1-012 | kpa1 | so1 | '1.1.1 | output | Percentage of identified tax non-compliance cases resolved | percent | 1 | 1 | 1 | maintain | Annually | TID | 59
kpa1-024 | kpa1 | so1 | '1.1.6 | output | Ratio of total tax arrears over total revenue collected for the year | percent | 0.31 | <29% | <27% | reduce | Quarterly | DRD | 60
kpa1-036 | kpa1 | so1 | '1.1.14 | output | Average time (days) taken from Arrival of Goods to Removal (exit) | days | 8 days | 8 days | 7 days | reduce | Quarterly | CED | 61`,
    },
    figures: [
      { cells: "H2:H7", series: "baseline", kpi: "F" },
      { cells: "I2:J7", series: "target", kpi: "F", period: "1" },
    ],
    none: ["D2:D4", "N2:N7"],
    kpis: `Customs contribution to Annual Net Tax Revenue Growth Rate +; Percentage of Tax Revenue Target Achievement made by Customs +;
      Cost of Revenue Collection Ratio -; Percentage of identified tax non-compliance cases resolved +;
      Ratio of total tax arrears over total revenue collected for the year -; Average time (days) taken from Arrival of Goods to Removal (exit) -`,
  },
  {
    id: "sales-by-month-with-a-total-and-ids",
    sheets: {
      kpi: `
ym | gmv | total_orders | aov | ec_orders | tel_orders | ec_cv_rate | new_line_id
202507 | 2481698 | 703 | 3530 | 286 | 417 | | 2193
202508 | 2404885 | 654 | 3674 | 277 | 377 | | 1693
202509 | 1560816 | 420 | 3716 | 169 | 251 | | 1916
202510 | 3457963 | 843 | 4102 | 409 | 434 | 0.065 | 6294
202511 | 3183107 | 725 | 4391 | 394 | 331 | 0.117 | 3358`,
    },
    figures: [{ cells: "B2:H6", series: "actual", kpi: "1", period: "A" }],
    kpis: "gmv +; total_orders +; aov +; ec_orders +; tel_orders ?; ec_cv_rate +; new_line_id +",
  },
  {
    id: "indicadores-com-responsaveis-e-metrica",
    sheets: {
      indicadores: `
OBJETIVOS | INDICADOR | META 2025 | MÉTRICA | UNIDADE MEDIDA | CICLO MEDIÇÃO | RESPONS. INDICADOR | RESPONS. MEDIÇÃO | RESULTADO ACUMULADO | JANEIRO | FEVEREIRO | MARÇO | obs
Elevar o nível de satisfação | Nível de satisfação do cliente com as soluções | 75,00% | MÉDIA | Percentual | Mensal | DIRC | UGEPV | 86,19% | 85,75% | 86,63% | | as pesquisas foram
 | Índice de satisfação e imagem | 8,40 | ÚLTIMO VALOR | Nota | Anual | GADP | ASSCOM | 0,00 | 0,00 | 0,00 | 0,00 |
Elevar o faturamento | Valor do Faturamento (R$ em Milhões) | R$ 84.000.000,00 | ACUMULADO | Monetário | Mensal | DIRC | UGVEN | R$ 25.986.098,79 | R$ 3.499.932,66 | R$ 4.645.245,86 | R$ 13.464.118,86 | abaixo do previsto
Garantir alta disponibilidade | Percentual de disponibilidade das soluções | 99,80% | MÉDIA | Percentual | Mensal | DTIC | DTIC | 99,34% | 99,82% | 99,79% | 98,91% |`,
    },
    figures: [
      { cells: "C2:C5", series: "target", kpi: "B", period: "=2025" },
      { cells: "J2:L5", series: "actual", kpi: "B", period: "1" },
    ],
    none: ["I2:I5"],
    kpis: `Nível de satisfação do cliente com as soluções +; Índice de satisfação e imagem +; Valor do Faturamento (R$ em Milhões) +;
      Percentual de disponibilidade das soluções +`,
  },
];
