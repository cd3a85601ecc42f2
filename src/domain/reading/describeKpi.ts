import { readFigure } from "../figure";
import type { Direction } from "../direction";
import { readTarget } from "../target";
import { weighDirection } from "./directionEvidence";
import type { Descriptor, Finding, KpiReading, Series } from "./reading";
import type { GridValue } from "./sheetGrid";
import { columnOf, type KpiRows, type Table } from "./table";
import { unitInName, unitOfFormat } from "./units";

/** A KPI as its rows describe it. */
export interface DescribedKpi {
  readonly kpi: KpiReading;
  /** The likely direction, where it is asked. */
  readonly proposed: Direction | null;
  readonly findings: readonly Finding[];
}

/** Reads what describes a KPI, from the first of its rows; all its targets speak for its direction. */
export function describeKpi(table: Table, rows: KpiRows["rows"]): DescribedKpi {
  const { view, columns, nameColumn } = table;
  const { row, name, block } = rows[0];
  const top = Math.max(0, view.mergeAt(row, nameColumn)?.row ?? row);
  const at = view.at(top, nameColumn);
  const unit = unitOf(table, row, name);
  const threshold = rawSeries(table, row, "threshold-amber") ?? rawSeries(table, row, "threshold-red") ?? "";
  const [low, high] = [numberIn(table, row, "low"), numberIn(table, row, "high")];
  const stated = columnOf(columns, "direction");
  const direction = weighDirection({
    name,
    unit,
    stated: stated === null ? "" : view.filled(row, stated.column),
    targets: rows.flatMap((each) => columns.filter(({ role }) => role === "target").map(({ column }) => view.value(each.row, column))),
    threshold,
    hasBounds: low.value !== null && high.value !== null,
  });
  const findings: Finding[] = [...low.findings, ...high.findings];
  if (/^[=+\-@]/.test(name)) findings.push({ code: "formula-like-name", severity: "note", at, details: { kpi: name } });
  if (direction.problem !== null) {
    const place = direction.problem === "unknown-direction-word" && stated !== null ? view.at(row, stated.column) : at;
    const text = stated === null ? "" : view.filledText(row, stated.column);
    findings.push({ code: direction.problem, severity: "warning", at: place, details: { kpi: name, text } });
  }
  const kpi: KpiReading = {
    name,
    at,
    row: view.grid.row + top,
    unit,
    direction: direction.direction,
    directionBecause: direction.because,
    perspective: textIn(table, row, "perspective") ?? block,
    objective: textIn(table, row, "objective"),
    owner: textIn(table, row, "owner"),
    weight: figureOf(rawSeries(table, row, "weight")),
    threshold: figureOf(threshold) === null || typeof threshold === "boolean" ? null : threshold,
    low: low.value,
    high: high.value,
    baseline: figureOf(rawSeries(table, row, "baseline")),
  };
  return { kpi, proposed: direction.proposed, findings };
}

/** The unit stated in a column, in the name, or shown by all of the first row's figures alike. */
function unitOf(table: Table, row: number, name: string): string | null {
  const stated = textIn(table, row, "unit") ?? unitInName(name);
  if (stated !== null) return stated;
  const { view, columns } = table;
  const shown = new Set(
    columns
      .filter(({ role }) => role === "actual" || role === "target")
      .flatMap(({ column }) => {
        const value = view.value(row, column);
        if (typeof value === "number") return [unitOfFormat(view.format(row, column))];
        const target = readTarget(value);
        return target.kind === "target" ? [target.unit === "" ? null : target.unit] : [];
      }),
  );
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
}

function textIn({ view, columns }: Table, row: number, role: Descriptor): string | null {
  const column = columnOf(columns, role);
  const text = column === null ? "" : view.filledText(row, column.column);
  return text === "" ? null : text;
}

/** Content of the row's cell in the first column of a series that is sure. */
function rawSeries({ view, columns }: Table, row: number, series: Series): GridValue | null {
  const column = columns.find(({ role, doubt }) => role === series && doubt === null);
  return column === undefined ? null : view.value(row, column.column);
}

function figureOf(value: GridValue | null): number | null {
  const read = readFigure(value);
  return read.kind === "figure" ? read.value : null;
}

function numberIn({ view, columns }: Table, row: number, role: "low" | "high"): { value: number | null; findings: readonly Finding[] } {
  const column = columnOf(columns, role)?.column;
  if (column === undefined) return { value: null, findings: [] };
  const value = view.value(row, column);
  const isUnreadable = readFigure(value).kind === "not-a-number";
  const details = { text: String(value) };
  return {
    value: figureOf(value),
    findings: isUnreadable ? [{ code: "not-a-number", severity: "warning", at: view.at(row, column), details }] : [],
  };
}
