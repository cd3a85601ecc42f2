import { isUnitText, unitInName, unitOfFormat } from "../../../../src/domain/reading/units";
import { kpiNames } from "./kpiNames";

describe("units as people write them", () => {
  test.each([
    "%", "Percent", "Hours", "Tickets", "Tage", "dias", "horas", "contagem", "pax", "CLP/pax", "tCO2e", "kWh/FU", "TZS billion", "Mlls", "FCFA", "MBps", "$", "₩", "R$", "000s", "#", "x", "pp", "mins", "/10", "T€", "Mio. €",
    "TEUR", "k€", "bn", "FTE", "Stk.", "pcs", "€ m", "$M", "USD '000", "in %", "in Mio. EUR", "k USD", "€/t", "kg CO2e/unit", "Mrd. €", "out of 5", "1-5", "тыс. руб.", "百万円", "万元", "억원", "Mio CHF", "bps", "m³", "US$ million", "adet",
  ])("%s is one", (text) => expect(isUnitText(text)).toBe(true)); // prettier-ignore

  test.each(["CAC", "MoM", "Churn", "Customer", "sales", "YTD", "annual", "OTIF", "HR", "Borough offices", "2026", "", "Q1", "Target", "EBITDA", "Alteration I", "ARR"])("%s is none", (text) =>
    expect(isUnitText(text)).toBe(false),
  ); // prettier-ignore

  test.each([
    ["MRR ($)", "$"], ["Revenue (€ m)", "€ m"], ["Conversion Rate %", "%"], ["Sales 000s", "000s"], ["Average handling time - mins", "mins"], ["Energy, kWh", "kWh"], ["Cashflow T€", "T€"], ["Umsatz [Mio. €]", "Mio. €"],
    ["Customer Acquisition Cost (CAC)", null], ["Revenue Growth (MoM)", null], ["Headcount", null], ["MTTR - tempo medio de resposta a incidente", null], ["Sales, net", null],
  ])("%s states %s", (name, unit) => expect(unitInName(name)).toBe(unit)); // prettier-ignore

  test("a name is no unit", () =>
    expect(kpiNames.map(([name]) => name).filter((name) => isUnitText(name) && name !== "Headcount")).toEqual([]));

  test("a number format shows percent and currencies", () => {
    expect([
      unitOfFormat("0.0%"),
      unitOfFormat('#,##0 "Stk"'),
      unitOfFormat("[$€-407] #,##0"),
      unitOfFormat("₺#,##0"),
      unitOfFormat("General"),
    ]).toEqual(["%", null, "€", "₺", null]);
  });
});
