/** A plain KPI sheet of any size: four perspectives, both directions, one target, a column a month. */
export function kpiSheet(kpis: number, periods: number): (string | number)[][] {
  const months = Array.from(
    { length: periods },
    (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  const rows = Array.from({ length: kpis }, (_, kpi) => [
    `Perspective ${kpi % 4}`,
    `KPI ${kpi}`,
    kpi % 2 === 0 ? "higher" : "lower",
    100,
    ...months.map((_month, month) => 80 + ((kpi * 7 + month * 3) % 40)),
  ]);
  return [["Perspective", "KPI", "Direction", "Target", ...months], ...rows];
}
