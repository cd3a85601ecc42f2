import { shareOfPercent } from "../../figures/numberText";
import type { FigureReading } from "../../reading/reading";
import { numericSeries } from "../numericSeries";
import { percentScaleOf } from "../percentOfKpi";
import type { Material, SourceCell } from "../material";
import { shown, type Found, type Rule } from "../rule";
import { lineFacts } from "../lineFacts";
import { readWrittenNumber, type WrittenNumber } from "../writtenNumber";
import type { CellFix } from "../dataProblem";
import { unitOfFormat } from "../../reading/units";

/** Numbers stored as text: no formula of Excel's counts them. No fix where the column does not show what `1.234` means. */
export const textNumber: Rule = (material) =>
  material.reading.figures.flatMap((figure): Found[] => {
    const cell = textCell(material, figure);
    if (cell === null) return [];
    const written = readWrittenNumber(String(cell.value), lineFacts(material, cell).mark);
    if (written === null) return [];
    const text = String(cell.value).trim();
    const details = { kpi: figure.kpi, text };
    if (written === "ambiguous") return [{ severity: "warning", at: cell.at, details: { ...details, because: "ambiguous" }, fix: null }];
    const number = numberFor(material, figure, cell, written);
    if (number === null) return [{ severity: "warning", at: cell.at, details: { ...details, because: "percent" }, fix: null }];
    if (cell.formula !== "") return [{ severity: "warning", at: cell.at, details: { ...details, because: "formula" }, fix: null }];
    return [
      {
        severity: written.percent ? "note" : "warning",
        at: cell.at,
        details: { ...details, number: shown(number.value) },
        fix: fixOf(cell, number),
      },
    ];
  });

function textCell(material: Material, { at, series, value }: FigureReading): SourceCell | null {
  if (typeof value !== "string" || !numericSeries.has(series)) return null;
  const cell = material.cell(at);
  return cell !== null && typeof cell.value === "string" && cell.value.trim() !== "" ? cell : null;
}

interface NumberToSet {
  readonly value: number;
  readonly format: string | null;
}

/** The number on the scale of the KPI's other figures, and the number format it needs; null where that scale is not known. */
function numberFor(material: Material, figure: FigureReading, cell: SourceCell, written: WrittenNumber): NumberToSet | null {
  const own = figure.numberFormat === "@" ? lineFacts(material, cell).numberFormat : null;
  const decimals = written.decimals > 0 ? `.${"0".repeat(Math.min(written.decimals, 10))}` : "";
  if (written.percent) {
    const scale = percentScaleOf(material, figure.kpiIndex);
    if (scale === null) return null;
    if (scale === "percent") return { value: written.value, format: own };
    const shows = figure.numberFormat.includes("%") ? null : `0${decimals}%`;
    return { value: shareOfPercent(written.value), format: shows };
  }
  if (written.currency !== null && unitOfFormat(figure.numberFormat) === null) {
    const { sign, before } = written.currency;
    const mark = sign === "$" ? "$" : `[$${sign}]`;
    return { value: written.value, format: before ? `${mark}#,##0${decimals}` : `#,##0${decimals} ${mark}` };
  }
  return { value: written.value, format: own };
}

const fixOf = (cell: SourceCell, { value, format }: NumberToSet): CellFix => ({
  kind: "set-number",
  changes: [{ at: cell.at, from: cell.value, fromFormat: cell.numberFormat, to: value, toFormat: format }],
});
