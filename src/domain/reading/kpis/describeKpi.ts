import { readAggregation } from "../../words/aggregationWords";
import { readFigure } from "../../figures/figure";
import type { Direction } from "../../direction";
import { readTarget } from "../../figures/target";
import { columnOf, type Column } from "../columns/column";
import { weighDirection } from "./directionEvidence";
import type { Descriptor, Finding, KpiReading, Series } from "../reading";
import type { GridValue } from "../sheetGrid";
import type { Spot, TableKpi } from "../figures/spots";
import type { Table } from "../tables/table";
import { namesMoney, unitInName, unitOfFormat } from "../units";

/** A KPI as its rows and the titles describe it. */
export interface DescribedKpi {
  readonly kpi: KpiReading;
  /** The likely direction, where it is asked. */
  readonly proposed: Direction | null;
  readonly findings: readonly Finding[];
}

/** Reads what describes a KPI, from the first of its rows or from what stands beside the table; all its targets speak for its direction. */
export function describeKpi(table: Table, { named, at, record, spots, perspective, objective }: TableKpi): DescribedKpi {
  const { view } = table;
  const name = named.text;
  const says = (role: Descriptor): { value: GridValue; at: string } | null => descriptor(table, record?.row ?? null, role);
  const textOf = (role: Descriptor): string | null => {
    const text = String(says(role)?.value ?? "").trim();
    return text === "" ? null : text;
  };
  const valueOf = ({ record: { row }, column }: Spot): GridValue => view.value(row, column.column);
  const first = (series: Series): GridValue | null => {
    const spot = spots.find((each) => each.series === series && isSure(each.column));
    return spot ? valueOf(spot) : (contextValue(table, series) ?? null);
  };
  // "EUR million unless stated otherwise" above the table is of the money that states none.
  const titled = columnOf(table.columns, "unit") === null ? table.context.one("unit") : null;
  const ofTitle = titled?.tell === "title" ? titled.text : null;
  const unit =
    (ofTitle === null ? textOf("unit") : null) ??
    unitInName(name) ??
    unitShown(table, spots) ??
    (ofTitle !== null && namesMoney(name) ? ofTitle : null);
  const threshold = limitOf(table, spots) ?? contextValue(table, "threshold-amber") ?? contextValue(table, "threshold-red") ?? "";
  const [low, high] = [numberOf(says("low")), numberOf(says("high"))];
  const stated = says("direction");
  const direction = weighDirection({
    name,
    unit,
    stated: stated === null || isDashForNone(table, stated.value) ? "" : stated.value,
    header: columnOf(table.columns, "direction")?.header ?? "",
    targets: [
      ...spots.filter(({ series }) => series === "target").map(valueOf),
      ...(contextValue(table, "target") === null ? [] : [contextValue(table, "target") ?? ""]),
    ],
    threshold,
    green: first("threshold-green") ?? "",
    red: first("threshold-red") ?? "",
    hasBounds: low.value !== null && high.value !== null,
  });
  const findings: Finding[] = [...low.findings, ...high.findings];
  if (/^[=+\-@]/.test(name)) findings.push({ code: "formula-like-name", severity: "note", at, details: { kpi: name } });
  if (direction.problem !== null) {
    const place = direction.problem === "unknown-direction-word" && stated !== null ? stated.at : at;
    findings.push({
      code: direction.problem,
      severity: "warning",
      at: place,
      details: { kpi: name, text: String(stated?.value ?? "").trim() },
    });
  }
  const aggregation = readAggregation(textOf("aggregation") ?? "");
  const kpi: KpiReading = {
    name,
    at,
    row: named.row < 0 ? 0 : view.place(named.row, named.column).row,
    unit,
    direction: direction.direction,
    directionBecause: direction.because,
    perspective: textOf("perspective") ?? perspective,
    objective: textOf("objective") ?? objective,
    owner: textOf("owner"),
    weight: figureOf(first("weight")),
    threshold: figureOf(threshold) === null || typeof threshold === "boolean" ? null : threshold,
    low: low.value,
    high: high.value,
    baseline: figureOf(first("baseline")),
    ...(aggregation === null ? {} : { aggregation }),
  };
  return { kpi, proposed: direction.proposed, findings };
}

/** The limit beyond which the KPI is off target. Shown as a percentage beside figures that are none, it is a share of the target. */
function limitOf({ view }: Table, spots: readonly Spot[]): GridValue | null {
  const cellOf = (series: Series): Spot | undefined => spots.find((each) => each.series === series && isSure(each.column));
  const spot = cellOf("threshold-amber") ?? cellOf("threshold-red");
  if (spot === undefined) return null;
  const value = view.value(spot.record.row, spot.column.column);
  const isPercent = ({ record: { row }, column: { column } }: Spot): boolean => view.format(row, column).includes("%");
  const figures = spots.filter(({ series }) => series === "actual" || series === "target");
  const isShare = typeof value === "number" && isPercent(spot) && !figures.some(isPercent);
  return isShare ? `${Number((value * 100).toPrecision(12))}%` : value;
}

/** A dash is "lower" beside a plus in the same column; among words it says that there is no direction. */
function isDashForNone({ view, columns, records }: Table, value: GridValue): boolean {
  const column = columnOf(columns, "direction")?.column;
  return isDash(value) && (column === undefined || !records.some(({ row }) => /^[+＋]/.test(view.text(row, column))));
}
const isDash = (value: GridValue): boolean => /^[-−–—]$/.test(String(value).trim());

const isSure = ({ doubt }: Column): boolean => doubt === null;

/** What the KPI's row says in a column of this kind, or else what a label or a title says for the whole table. */
function descriptor(table: Table, row: number | null, role: Descriptor): { value: GridValue; at: string } | null {
  const column = columnOf(table.columns, role);
  if (column !== null && row !== null) {
    const from = role === "perspective" || role === "objective" ? lastFilled(table, row, column.column) : row;
    return { value: table.view.filled(from, column.column), at: table.view.at(from, column.column) };
  }
  const said = table.context.one(role);
  return said && { value: said.text, at: said.at };
}

/** A perspective stands once, beside the first of its KPIs; no block is longer than this. */
const longestBlock = 200;

function lastFilled({ view, rows }: Table, row: number, column: number): number {
  for (let above = row; above >= Math.max(rows[0] ?? row, row - longestBlock); above--)
    if (view.filledText(above, column) !== "") return above;
  return row;
}

function contextValue(table: Table, series: Series): GridValue | null {
  return table.context.one(series)?.text ?? null;
}

/** The unit shown by all of the first row's figures alike. */
function unitShown({ view }: Table, spots: readonly Spot[]): string | null {
  const [opening] = spots;
  const shown = new Set(
    spots
      .filter(
        ({ record, series }) => (record === opening?.record || record.series !== null) && (series === "actual" || series === "target"),
      )
      .slice(0, 40)
      .flatMap(({ record: { row }, column: { column } }) => {
        const value = view.value(row, column);
        if (typeof value === "number") return [unitOfFormat(view.format(row, column))];
        const target = readTarget(value);
        return target.kind === "target" ? [target.unit === "" ? null : target.unit] : [];
      }),
  );
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
}

function figureOf(value: GridValue | null): number | null {
  const read = readFigure(value);
  return read.kind === "figure" ? read.value : null;
}

function numberOf(said: { value: GridValue; at: string } | null): { value: number | null; findings: readonly Finding[] } {
  if (said === null) return { value: null, findings: [] };
  const isUnreadable = readFigure(said.value).kind === "not-a-number";
  return {
    value: figureOf(said.value),
    findings: isUnreadable ? [{ code: "not-a-number", severity: "warning", at: said.at, details: { text: String(said.value) } }] : [],
  };
}
