import { readCell } from "../../address";
import type { FigureReading } from "../../reading/reading";
import type { Material, SourceCell } from "../material";
import type { Found, Rule } from "../rule";

/** Sums among the figures they sum up: counted as a KPI of their own, they count everything twice. Totals that were left out are said too. */
export const totalInside: Rule = (material) => {
  const leftOut = material.reading.findings
    .filter(({ code }) => code === "total-row-left-out")
    .map(({ at, details }): Found => ({
      severity: "note",
      at,
      details: { text: String(details["text"] ?? details["kpi"] ?? ""), left: 1 },
      fix: null,
    }));
  const byCell = new Map(material.reading.figures.map((figure) => [figure.at, figure]));
  const sums = material.reading.kpis.flatMap((kpi, kpiIndex): Found[] => {
    const summed = material.figuresOf(kpiIndex).filter((figure) => {
      const cell = material.cell(figure.at);
      return cell !== null && figure.series === "actual" && sumsOthers(cell, figure, byCell, material);
    });
    const [first, ...others] = summed;
    if (first === undefined) return [];
    const formula = material.cell(first.at)?.formula ?? "";
    return [{ severity: "warning", at: first.at, also: others.map(({ at }) => at), details: { kpi: kpi.name, formula }, fix: null }];
  });
  return [...leftOut, ...sums];
};

/** Every cell summed, two at least, holds an actual of another KPI in the same period. */
function sumsOthers(
  { formula, sheet, row, column }: SourceCell,
  own: FigureReading,
  byCell: ReadonlyMap<string, FigureReading>,
  { cell }: Material,
): boolean {
  const cells = summedCells(formula).filter((at) => at.row !== row || at.column !== column);
  const filled = cells.flatMap(({ letters }) => {
    const source = cell(`${sheet}!${letters}`);
    return source === null || source.value === "" || typeof source.value === "string" ? [] : [byCell.get(source.at)];
  });
  return (
    filled.length >= 2 &&
    filled.every((figure) => figure?.series === "actual" && figure.kpiIndex !== own.kpiIndex && figure.periodKey === own.periodKey) &&
    new Set(filled.map((figure) => figure?.kpiIndex)).size >= 2
  );
}

interface Summed {
  readonly letters: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of `=SUM(C2:C5)`, of SUBTOTAL, and of `=C2+C3`; none for any other formula. */
function summedCells(formula: string): readonly Summed[] {
  const [, from = "", to = ""] = /^=(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+,)*(\$?[A-Z]+\$?\d+):(\$?[A-Z]+\$?\d+)\)$/i.exec(formula) ?? [];
  const [first, last] = [readCell(from), readCell(to)];
  if (first && last && first.column === last.column && last.row - first.row < 10_000) {
    const letters = from.replace(/[\d$]/g, "").toUpperCase();
    return Array.from({ length: last.row - first.row + 1 }, (_, index) => ({
      letters: `${letters}${first.row + index + 1}`,
      row: first.row + index,
      column: first.column,
    }));
  }
  if (!/^=(?:\$?[A-Z]+\$?\d+)(?:\+\$?[A-Z]+\$?\d+)+$/i.test(formula)) return [];
  return formula
    .slice(1)
    .split("+")
    .flatMap((part) => {
      const place = readCell(part);
      return place ? [{ letters: part.replace(/\$/g, "").toUpperCase(), ...place }] : [];
    });
}
