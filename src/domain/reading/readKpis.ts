import { readFigure } from "../figure";
import type { Direction } from "../kpi";
import { readTarget } from "../target";
import type { Column } from "./columns";
import { weighDirection } from "./directionEvidence";
import type { Descriptor, Finding, KpiReading, Question, Series } from "./reading";
import type { GridValue } from "./sheetGrid";
import { columnOf, type KpiRow, type Table } from "./table";
import { unitInName, unitOfFormat } from "./units";
import { plainText } from "./words";

/** A KPI with the rows of the sheet that hold its figures. */
export interface KpiRows {
  readonly kpi: KpiReading;
  readonly rows: readonly KpiRow[];
}

/** Reads what describes each KPI: once a KPI, however many rows it has. */
export function readKpis(table: Table): {
  readonly kpis: readonly KpiRows[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
} {
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const groups = groupRows(table);
  const seen = new Map<string, { at: string; count: number }>();
  const kpis = groups.map((rows): KpiRows => {
    const reader = new RowReader(table, rows, findings);
    const { name } = rows[0]!;
    const kpi = reader.kpi();
    const earlier = seen.get(plainText(name));
    if (earlier) findings.push({ code: "duplicate-kpi", severity: "warning", at: kpi.at, details: { kpi: name, other: earlier.at } });
    seen.set(plainText(name), { at: earlier?.at ?? kpi.at, count: (earlier?.count ?? 0) + 1 });
    const id = `${table.view.grid.sheet}!${plainText(name)}${earlier ? ` ${earlier.count + 1}` : ""}`;
    if (earlier)
      questions.push({
        id: `duplicate-kpi:${id}`,
        code: "duplicate-kpi",
        at: kpi.at,
        details: { kpi: name, other: earlier.at },
        choices: ["keep-both", "keep-first"],
        proposed: "keep-both",
      });
    if (kpi.direction === "ask")
      questions.push({
        id: `direction:${id}`,
        code: "direction",
        at: kpi.at,
        details: { kpi: name },
        choices: ["higher", "lower", "range"],
        proposed: reader.proposed,
      });
    return { kpi, rows };
  });
  return { kpis, questions, findings };
}

/** Rows of one KPI: those of one name where a column tells them apart by period or entity; else every row is a KPI of its own. */
function groupRows({ rows, columns }: Table): readonly (readonly KpiRow[])[] {
  if (columnOf(columns, "period") === null && columnOf(columns, "entity") === null) return rows.map((row) => [row]);
  const groups = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const key = plainText(row.name);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

class RowReader {
  proposed: Direction | null = null;
  readonly #first: KpiRow;

  constructor(
    private readonly table: Table,
    private readonly rows: readonly KpiRow[],
    private readonly findings: Finding[],
  ) {
    this.#first = rows[0]!;
  }

  kpi(): KpiReading {
    const { view } = this.table;
    const { row, name, block } = this.#first;
    const column = columnOf(this.table.columns, "kpi")!.column;
    const top = view.mergeAt(row, column)?.row ?? row;
    const at = view.at(Math.max(0, top), column);
    if (/^[=+\-@]/.test(name)) this.findings.push({ code: "formula-like-name", severity: "note", at, details: { kpi: name } });
    const unit = this.#unit();
    const threshold = this.#series("threshold-amber") ?? this.#series("threshold-red");
    const rawThreshold = threshold === null ? "" : view.value(row, threshold.column);
    const weight = this.#series("weight");
    const [low, high] = [this.#bound("low"), this.#bound("high")];
    const baseline = this.#series("baseline");
    const direction = this.#direction(unit, rawThreshold, low !== null && high !== null, at);
    return {
      name,
      at,
      row: view.grid.row + Math.max(0, top),
      unit,
      ...direction,
      perspective: this.#text("perspective") ?? block,
      objective: this.#text("objective"),
      owner: this.#text("owner"),
      weight: weight === null ? null : this.#number(weight, "unreadable-weight"),
      threshold: threshold === null ? null : this.#threshold(threshold, rawThreshold),
      low,
      high,
      baseline: baseline === null ? null : this.#number(baseline, "not-a-number"),
    };
  }

  #direction(
    unit: string | null,
    threshold: GridValue,
    hasBounds: boolean,
    at: string,
  ): Pick<KpiReading, "direction" | "directionBecause"> {
    const { view, columns } = this.table;
    const stated = columnOf(columns, "direction");
    const targets = this.rows.flatMap(({ row }) =>
      columns.filter(({ role }) => role === "target").map(({ column }) => view.value(row, column)),
    );
    const read = weighDirection({
      name: this.#first.name,
      unit,
      stated: stated === null ? "" : view.filled(this.#first.row, stated.column),
      targets,
      threshold,
      hasBounds,
    });
    this.proposed = read.proposed;
    if (read.problem !== null) {
      const where = read.problem === "unknown-direction-word" && stated !== null ? view.at(this.#first.row, stated.column) : at;
      this.findings.push({
        code: read.problem,
        severity: "warning",
        at: where,
        details: { kpi: this.#first.name, text: stated === null ? "" : view.filledText(this.#first.row, stated.column) },
      });
    }
    return { direction: read.direction, directionBecause: read.because };
  }

  #unit(): string | null {
    const { view, columns } = this.table;
    const stated = this.#text("unit") ?? unitInName(this.#first.name);
    if (stated !== null) return stated;
    const figures = columns.filter(({ role }) => role === "actual" || role === "target");
    const shown = new Set(
      figures.flatMap(({ column }) => {
        const value = view.value(this.#first.row, column);
        if (typeof value === "number") return [unitOfFormat(view.format(this.#first.row, column))];
        const target = readTarget(value);
        return target.kind === "target" ? [target.unit === "" ? null : target.unit] : [];
      }),
    );
    const [only] = shown;
    return shown.size === 1 ? (only ?? null) : null;
  }

  #text(role: Descriptor): string | null {
    const column = columnOf(this.table.columns, role);
    const text = column === null ? "" : this.table.view.filledText(this.#first.row, column.column);
    return text === "" ? null : text;
  }

  #series(series: Series): Column | null {
    return this.table.columns.find(({ role, doubt }) => role === series && doubt === null) ?? null;
  }

  #bound(role: "low" | "high"): number | null {
    const column = columnOf(this.table.columns, role);
    return column === null ? null : this.#number(column, "not-a-number");
  }

  #number(column: Column, code: "unreadable-weight" | "not-a-number"): number | null {
    const { view } = this.table;
    const value = view.value(this.#first.row, column.column);
    const read = readFigure(value);
    if (read.kind === "not-a-number") this.#say(code, column, value);
    return read.kind === "figure" ? read.value : null;
  }

  #threshold(column: Column, value: GridValue): number | string | null {
    const read = readFigure(value);
    if (read.kind === "not-a-number") this.#say("unreadable-threshold", column, value);
    return read.kind === "figure" && typeof value !== "boolean" ? value : null;
  }

  #say(code: Finding["code"], column: Column, value: GridValue): void {
    this.findings.push({
      code,
      severity: "warning",
      at: this.table.view.at(this.#first.row, column.column),
      details: { kpi: this.#first.name, text: String(value) },
    });
  }
}
