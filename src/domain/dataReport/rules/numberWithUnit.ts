import { numericSeries } from "../numericSeries";
import { shown, type Found, type Rule } from "../rule";
import { readFigure } from "../../figures/figure";
import { readTarget } from "../../figures/target";
import { lineFacts } from "../lineFacts";
import { readWrittenNumber } from "../writtenNumber";

/** A figure that carries its unit in its cell. Its number can stand alone and show the unit by its format, where all of the KPI's say the same one. */
export const numberWithUnit: Rule = (material) =>
  material.reading.figures.flatMap((figure): Found[] => {
    if (figure.series === "target" || !numericSeries.has(figure.series) || typeof figure.value !== "string") return [];
    const cell = material.cell(figure.at);
    const parts = partsOf(figure.value);
    if (cell === null || parts === null) return [];
    const number = readWrittenNumber(parts.digits, lineFacts(material, cell).mark);
    const details = { kpi: figure.kpi, text: figure.value.trim(), unit: parts.unit };
    const found = { severity: "warning", at: cell.at, details } as const;
    if (number === null || number === "ambiguous" || cell.formula !== "") return [{ ...found, fix: null }];
    const units = new Set(
      material.figuresOf(figure.kpiIndex).flatMap(({ value }) => (typeof value === "string" ? (partsOf(value)?.unit ?? []) : [])),
    );
    const aim = readTarget(figure.value);
    // A unit that counts thousands or minutes of an hour changes the number.
    const isPlain = aim.kind === "target" && aim.target.kind === "point" && aim.target.figure === number.value;
    if (units.size !== 1 || !isPlain) return [{ ...found, fix: null }];
    const decimals = number.decimals > 0 ? `.${"0".repeat(Math.min(number.decimals, 10))}` : "";
    const change = {
      at: cell.at,
      from: cell.value,
      fromFormat: cell.numberFormat,
      to: number.value,
      toFormat: `0${decimals}"${parts.behind}"`,
    };
    return [{ ...found, details: { ...details, number: shown(number.value) }, fix: { kind: "set-number", changes: [change] } }];
  });

/** `12 pcs`, `4.5h`, `17.8:1`: digits and what stands behind them. A currency is no unit to keep: it is read with its number. */
function partsOf(text: string): { readonly digits: string; readonly behind: string; readonly unit: string } | null {
  const [, digits = "", behind = ""] = /^([-−]?\d[\d.,'’]*)(\s*\p{L}[\p{L}./ ]{0,20}|\s?:\s?1)$/u.exec(text.trim()) ?? [];
  return digits === "" || readFigure(text).kind === "figure" ? null : { digits, behind, unit: behind.trim() };
}
