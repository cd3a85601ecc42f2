import { seriesInLabel } from "../../../../src/domain/reading/vocabulary/seriesInLabel";

const told = (label: string): string => {
  const found = seriesInLabel(label);
  return found === null ? "none" : `${found.series} of ${found.rest}`;
};

describe("a word for a series beside a KPI's name", () => {
  test.each([
    ["ICI Target", "target of ICI"], ["목표 매출", "target of 매출"], ["목표매출", "target of 매출"], ["revenue_target_pct", "target of revenue_pct"], ["x_budget", "target of x"], ["Sales Actual", "actual of Sales"],
    ["Ist Umsatz", "actual of Umsatz"], ["Umsatz - Ist", "actual of Umsatz"], ["Umsatz Plan", "target of Umsatz"], ["CA objectif", "target of CA"], ["Objectif CA", "target of CA"],
    ["Objectif de chiffre d'affaires", "target of chiffre d'affaires"], ["Meta de ventas", "target of ventas"], ["Target for NPS", "target of NPS"], ["Sales (Target)", "target of Sales"],
    ["Sales (Target) (USD)", "target of Sales (USD)"], ["Revenue Target ($)", "target of Revenue ($)"], ["Sales Target 2026", "target of Sales 2026"], ["TargetRevenue", "target of Revenue"], ["RevenueTarget", "target of Revenue"],
    ["Actual.Sales", "actual of Sales"], ["Calls Target", "target of Calls"], ["On-time delivery target", "target of On-time delivery"], ["Target - On-time delivery", "target of On-time delivery"],
    ["売上目標", "target of 売上"], ["实际销售额", "actual of 销售额"], ["План продаж", "target of продаж"], ["Ciro hedefi", "target of Ciro"], ["Sales PY", "prior of Sales"], ["Chiffre d'affaires N-1", "prior of Chiffre d'affaires"],
    ["Sales Forecast", "forecast of Sales"], ["Baseline NPS", "baseline of NPS"], ["YTD Sales", "ytd of Sales"], ["Cumul CA", "ytd of CA"], ["Year ICI", "ytd of ICI"], ["Sales YTD Actual", "ytd of Sales"],
  ])("%s: %s", (label, expected) => expect(told(label)).toBe(expected)); // prettier-ignore

  test.each([
    ["revenue_vs_target_pct", "attainment of revenue"], ["expense_budget_used_pct", "attainment of expense"], ["% of Target", "attainment of "], ["Var vs Budget", "variance of "], ["Sales vs LY", "variance of Sales"],
    ["Sales Actual vs Target", "variance of Sales"], ["Sales % of plan", "attainment of Sales"], ["Sales Target Achievement %", "attainment of Sales"],
  ])("%s is worked out: %s", (label, expected) => expect(told(label).trim()).toBe(expected.trim())); // prettier-ignore

  test.each([
    "Target achievement rate", "Budget variance", "Plan adherence", "Forecast accuracy", "On-target deliveries", "Projects on budget", "Business continuity plan", "Gender pay gap", "Standard deviation",
    "Year over year growth", "Year end close days", "Goal completion rate", "Quota di mercato", "Net Result", "Customer lifetime value", "Customer satisfaction", "Budget utilisation", "Sales", "Marketing budget",
    "Accuracy of delivery", "Status", "Target", "Target 2026", "Target USD", "Planet health", "Goals scored per match?", "",
  ])("%s is a KPI's name, a header word alone, or neither", (label) => {
    const found = seriesInLabel(label);
    expect(found === null || found.nameLike).toBe(true);
  }); // prettier-ignore

  test.each([
    "Actual cost of work",
    "Planned maintenance",
    "Real estate cost",
    "Sollzinsen",
    "Value at risk (VaR)",
    "Visites réalisées",
    "Treinamentos realizados",
    "Sales AC",
  ])("%s may be a name of its own: only with another label that bears the rest", (label) =>
    expect(seriesInLabel(label)?.nameLike).toBe(true),
  );

  test("what is taken away and what stays make up the label: the rest is part of it", () => {
    for (const label of [
      "ICI Target",
      "revenue_target_pct",
      "Meta de ventas",
      "Sales (Target) (USD)",
      "On-time delivery target",
      "売上目標",
    ]) {
      const rest = seriesInLabel(label)?.rest ?? "";
      let place = 0;
      for (const letter of rest.replace(/[\s_]/g, "")) {
        place = label.indexOf(letter, place) + 1;
        expect(place).toBeGreaterThan(0);
      }
    }
  });
});
