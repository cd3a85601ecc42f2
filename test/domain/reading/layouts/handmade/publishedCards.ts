import type { Handmade } from "./written";

/** Tables as companies, regulators and universities publish them, rebuilt with their headers, their order and their oddities. */
export const publishedCardLayouts: readonly Handmade[] = [
  {
    id: "chancen-und-risikokarte",
    sheets: {
      bcr: `
Perspektive | Strategisches_Ziel | Kennzahl | Einheit | Wirkung | VJ_2025 | FC_2026 | PL_2026 | PL_2027 | Maßnahme | Roadmap_Status | Chance_Risiko | Art | Eintritt_1_5 | Wert_MioEUR
Finanzen | Wachstum 5 % p. a. | Nettoumsatz | Mio. € | Anstieg günstig | 236.8 | 243.9 | 248.6 | 261 | Übernahme Digitalanbieter | in Arbeit | Positive Konjunktur | Chance | 2 | 20
Finanzen | Rendite steigern | ROI | % | Anstieg günstig | 9.4 | 10.1 | 12 | 13 | Rationalisierung Montage | verzögert | Gemeinkostensteigerung | Risiko | 1 | -0.5
Finanzen | Liquidität sichern | Debitorenziel | Tage | Anstieg ungünstig | 38 | 46 | 35 | 33 | | | Forderungsausfall | Risiko | 4 | -15
Markt, Kunde, Produkt | Sortiment optimieren | Variantenanteil | % | neutral | 12 | 15 | 15 | 15 | Modularisierung GT1 | in Arbeit | Neue Kundenwünsche | Chance | 3 | 11.5
Prozesse | Service verbessern | Ø Servicezeit | Std. | Anstieg ungünstig | 78 | 82 | 60 | 48 | Digitaler Serviceprozess | in Arbeit | Softwareabhängigkeit | Risiko | 4 | -10
Prozesse | Liefertreue auf 98 % | Liefertreue | % | Anstieg günstig | 93 | 95.6 | 95 | 96 | Prozessstandardisierung | fertig | Schnittstellenkoordination | Risiko | 2 | -1
Mitarbeiter | Motivation stärken | DB je Kopf | Tsd. € | Anstieg günstig | 108 | 95 | 112 | 116 | | | | | |`,
    },
    figures: [
      { cells: "F2:F8", series: "prior", kpi: "C", period: "=2025" },
      { cells: "G2:G8", series: "forecast", kpi: "C", period: "=2026" },
      { cells: "H2:H8", series: "target", kpi: "C", period: "=2026" },
      { cells: "I2:I8", series: "target", kpi: "C", period: "=2027" },
    ],
    none: ["N2:O7"],
    kpis: "Nettoumsatz +; ROI +; Debitorenziel -; Variantenanteil ?; Ø Servicezeit -; Liefertreue +; DB je Kopf +",
  },
  {
    id: "detalles-de-la-medida",
    sheets: {
      "Detalles Medida": `
Ministerio de Salud | | |
Detalles Medida | | |
 | | |
Nit | 892200015 | |
RazonSocial | CAJA DE COMPENSACIÓN FAMILIAR DE SUCRE | |
FechaInicio | @2018-04-01 | |
 | | |
Componente: | Financiero | |
Area: | Contabilidad | |
Indicador: | Nivel de Endeudamiento | |
 | | |
Fecha | Resultado | Valoración | Ponderación
2018/Abril | 2.19 | 1 | 0.035
2018/Mayo | 2.23 | 1 | 0.035
2018/Junio | 2.28 | 1 | 0.035
Línea de acción: | Cumplir los parámetros patrimoniales exigidos | |
Indicador: | Capital Mínimo | |
 | | |
Fecha | Resultado | Valoración | Ponderación
2018/Abril | 1.01 | 3 | 0.105
2018/Mayo | 0.83 | 2 | 0.07
2018/Junio | 0.84 | 2 | 0.07`,
    },
    figures: [
      { cells: "B13:B15", series: "actual", kpi: "B10", entity: "B5", period: "A" },
      { cells: "B20:B22", series: "actual", kpi: "B17", entity: "B5", period: "A" },
    ],
    none: ["B4", "B6", "C13:D15", "C20:D22"],
    kpis: "Nivel de Endeudamiento -; Capital Mínimo +",
    mayAsk: true,
  },
  {
    id: "budget-and-actual-by-account",
    sheets: {
      budget_vs_actual: `
month | department | account | account_type | budget | actual
@2025-01-01 | Sales | Revenue | revenue | 1792000 | 1831981
@2025-02-01 | Sales | Revenue | revenue | 1792000 | 1898541
@2025-01-01 | Sales | Salaries & Benefits | expense | 336000 | 335043
@2025-02-01 | Sales | Salaries & Benefits | expense | 336000 | 328943
@2025-01-01 | Sales | Travel & Entertainment | expense | 23520 | 22254
@2025-02-01 | Sales | Travel & Entertainment | expense | 35280 | 36053
@2025-01-01 | Marketing | Salaries & Benefits | expense | 165000 | 167620
@2025-02-01 | Marketing | Salaries & Benefits | expense | 165000 | 164083
@2025-01-01 | Marketing | Advertising & Media | expense | 171707 | 186451
@2025-02-01 | Marketing | Advertising & Media | expense | 171707 | 193037`,
    },
    figures: [
      { cells: "E2:E11", series: "target", kpi: "C", entity: "B", period: "A" },
      { cells: "F2:F11", series: "actual", kpi: "C", entity: "B", period: "A" },
    ],
    none: ["D2:D11"],
    kpis: "Revenue +; Salaries & Benefits -; Travel & Entertainment -; Advertising & Media -",
  },
  {
    id: "league-tables-of-a-university",
    sheets: {
      "Key performance": `
Key operational performance indicators | |
League table performance | |
 | |
Current ranking | Previous ranking | Publication
Domestic rankings | |
8th | 6th | Guardian University Guide 2022
10th | 9th | Complete University Guide 2022
International rankings | |
166 | 173 | Quacquarelli Symonds 2022 (QS)
201-250 | 251-300 | Times Higher Ranking 2022
 | |
Teaching | |
 | |
Year of guide | Entry standard score | Ranking
2022 | 167 | 15
2021 | 174 | 12
2020 | 182 | 12
2019 | 186 | 10`,
    },
    merges: { "Key performance": ["A5:C5", "A8:C8"] },
    figures: [
      { cells: "A6:A10", series: "actual", kpi: "C" },
      { cells: "B6:B10", series: "prior", kpi: "C" },
      { cells: "B15:B18", series: "actual", kpi: "14", period: "A" },
      { cells: "C15:C18", series: "actual", kpi: "14", period: "A" },
    ],
    none: ["A8:C8", "A15:A18"],
    kpis: "Guardian University Guide 2022 -; Complete University Guide 2022 -; Quacquarelli Symonds 2022 (QS) -; Times Higher Ranking 2022 -; Entry standard score +; Ranking -",
    mayAsk: true,
  },
];
