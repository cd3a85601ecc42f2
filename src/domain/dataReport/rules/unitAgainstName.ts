import type { KpiReading } from "../../reading/reading";
import { unitInName, unitOfFormat } from "../../reading/units";
import type { Material } from "../material";
import { unitSeries } from "../numericSeries";
import type { Found, Rule } from "../rule";
import { unitKindOf } from "../unitKind";

/** A KPI whose unit says another thing than its name, or than the number format of its figures. */
export const unitAgainstName: Rule = (material) =>
  material.reading.kpis.flatMap((kpi, kpiIndex) => againstName(kpi) ?? againstFormat(material, kpi, kpiIndex) ?? []);

function againstName(kpi: KpiReading): Found | null {
  const named = unitInName(kpi.name) ?? (/%|\bpercent(?:age)?\b|\bprozent\b/i.test(kpi.name) ? "%" : null);
  const [inName, stated] = [named === null ? null : unitKindOf(named), kpi.unit === null ? null : unitKindOf(kpi.unit)];
  if (inName === null || stated === null || inName === stated) return null;
  return { severity: "warning", at: kpi.at, details: { kpi: kpi.name, unit: kpi.unit ?? "", named: named ?? "" }, fix: null };
}

function againstFormat({ figuresOf }: Material, kpi: KpiReading, kpiIndex: number): Found | null {
  const stated = kpi.unit === null ? null : unitKindOf(kpi.unit);
  if (stated === null) return null;
  const against = figuresOf(kpiIndex).filter(({ value, series, numberFormat }) => {
    const shown = typeof value === "number" && unitSeries.has(series) ? unitOfFormat(numberFormat) : null;
    const kind = shown === null ? null : unitKindOf(shown);
    return kind !== null && kind !== stated;
  });
  const [first, ...others] = against;
  if (first === undefined) return null;
  const details = { kpi: kpi.name, unit: kpi.unit ?? "", format: unitOfFormat(first.numberFormat) ?? "" };
  return { severity: "warning", at: first.at, also: others.map(({ at }) => at), details, fix: null };
}
