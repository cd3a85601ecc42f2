import { readFigure } from "../figure";
import { readPeriod, type PeriodReading } from "../period";
import { readTarget } from "../target";
import type { Column } from "./columns";
import type { Doubt } from "./doubts";
import type { FigureReading, Finding, Question, Series } from "./reading";
import { figureColumnsOf } from "./readRows";
import type { GridValue } from "./sheetGrid";
import { columnOf, type KpiRow, type NamedKpi, type Table } from "./table";

/** Figures of a table, cell by cell. */
export interface FiguresReading {
  readonly figures: readonly FigureReading[];
  readonly blanks: readonly FigureReading[];
  readonly notFigures: readonly string[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Series that a single target or a title's period does not date: they hold for the KPI, not for a period. */
const undated: ReadonlySet<Series> = new Set(["weight", "threshold-green", "threshold-amber", "threshold-red", "baseline"]);

/** Reads every cell in a column of figures and a row of a KPI. What is unsure is marked `asked` and has its question. */
export function readFigures(table: Table, kpis: readonly NamedKpi[], doubts: readonly Doubt[]): FiguresReading {
  const figures: FigureReading[] = [];
  const blanks: FigureReading[] = [];
  const notFigures: string[] = [];
  const findings: Finding[] = [];
  const questions = new Map<string, Question>();
  const dating = datingOf(table);
  for (const [kpiIndex, { kpi, rows }] of kpis.entries())
    for (const row of rows)
      for (const column of figureColumnsOf(table.columns)) {
        const { view } = table;
        const value = view.value(row.row, column.column);
        const at = view.at(row.row, column.column);
        const series = column.role as Series;
        const period = dating.periodOf(row, column, series);
        const entity = columnOf(table.columns, "entity");
        const entityText = entity === null ? "" : view.filledText(row.row, entity.column);
        const base: FigureReading = {
          at,
          kpi: kpi.name,
          kpiIndex,
          entity: entityText === "" ? null : entityText,
          period: period?.text ?? null,
          periodKey: period?.key ?? null,
          series,
          value: typeof value === "boolean" ? String(value).toUpperCase() : value,
          numberFormat: view.format(row.row, column.column),
        };
        const cell = readCell(value, series);
        if (cell.finding !== null) findings.push({ ...cell.finding, at, details: { ...cell.finding.details, kpi: kpi.name } });
        if (cell.kind === "none") {
          blanks.push(base);
          if (value !== "" && String(value).trim() !== "") notFigures.push(at);
          continue;
        }
        const question =
          questionOf(table, doubts, dating, column, row, series, period) ??
          (cell.kind === "unreadable" ? unreadable(at, value, kpi.name) : null);
        if (question) questions.set(question.id, question);
        figures.push(question ? { ...base, asked: true, question: question.id } : base);
      }
  return { figures, blanks, notFigures, questions: [...questions.values()], findings };
}

interface Dating {
  periodOf(row: KpiRow, column: Column, series: Series): PeriodReading | null;
  /** The title says several periods, or none for certain, and nothing else on the sheet does. */
  readonly unclear: readonly string[] | null;
}

function datingOf({ view, columns, periodOfSheet }: Table): Dating {
  const column = columnOf(columns, "period");
  const isWide = columns.some(({ period, role }) => period !== null && role === "actual");
  const ofSheet = periodOfSheet.kind === "one" && !isWide && column === null ? periodOfSheet.period : null;
  return {
    unclear:
      periodOfSheet.kind === "unclear" && !columns.some(({ period }) => period !== null) && column === null ? periodOfSheet.texts : null,
    periodOf: (row, own, series) => {
      if (own.period !== null) return own.period;
      if (undated.has(series)) return null;
      if (column === null) return ofSheet;
      const value = view.filled(row.row, column.column);
      if (typeof value === "boolean" || value === "") return null;
      const text = String(value).trim();
      return readPeriod(value, view.format(row.row, column.column)) ?? { key: text as PeriodReading["key"], text, frequency: "day" };
    },
  };
}

interface CellReading {
  readonly kind: "figure" | "none" | "unreadable";
  readonly finding: Omit<Finding, "at"> | null;
}

const finding = (code: Finding["code"], value: GridValue, details: Finding["details"] = {}): Omit<Finding, "at"> => ({
  code,
  severity: "warning",
  details: { text: String(value), ...details },
});
const wordsAllowed: ReadonlySet<Series> = new Set(["status", "trend", "variance", "attainment", "score"]);

/** What a cell of a series holds. A target may be written in words; Yes and No are figures of their own kind. */
export function readCell(value: GridValue, series: Series): CellReading {
  if (
    typeof value === "string" &&
    /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!)$/.test(value.trim())
  )
    return { kind: "none", finding: finding("error-cell", value) };
  const read = readFigure(value);
  if (read.kind === "missing") return { kind: "none", finding: null };
  if (series === "target") {
    const target = readTarget(value);
    if (target.kind === "no-target") return { kind: "none", finding: null };
    if (target.kind === "target") return { kind: "figure", finding: null };
    return isYesNo(value) ? { kind: "figure", finding: null } : { kind: "unreadable", finding: finding("unreadable-target", value) };
  }
  if (wordsAllowed.has(series)) return { kind: "figure", finding: null };
  if (read.kind === "figure") {
    const isText = typeof value === "string" && read.percent !== true;
    return { kind: "figure", finding: isText ? finding("text-number", value, { number: read.value }) : null };
  }
  if (isYesNo(value)) return { kind: "figure", finding: finding("not-a-number", value) };
  // "$3.8M", "8.7x", "12 pcs", "1:12": a number with its unit, which is no number yet for a cell's formula.
  const withUnit = readTarget(value);
  if (
    (withUnit.kind === "target" && withUnit.comparator === null && withUnit.target.kind === "point") ||
    /^\d{1,3}:[0-5]\d(?::[0-5]\d)?$/.test(String(value).trim())
  )
    return { kind: "figure", finding: finding("not-a-number", value) };
  return { kind: "unreadable", finding: finding(unreadableCode(series), value) };
}

const unreadableCode = (series: Series): Finding["code"] =>
  series === "weight" ? "unreadable-weight" : series.startsWith("threshold-") ? "unreadable-threshold" : "not-a-number";

const isYesNo = (value: GridValue): boolean =>
  typeof value === "boolean" || /^(?:yes|no|ja|nein|oui|non|s[ií]|sim|n[aã]o|true|false)$/i.test(String(value).trim());

function questionOf(
  { view, header }: Table,
  doubts: readonly Doubt[],
  dating: Dating,
  column: Column,
  row: KpiRow,
  series: Series,
  period: PeriodReading | null,
): Question | null {
  const doubt = doubts.find(({ rows }) => rows === null || rows.has(row.row));
  if (doubt)
    return {
      id: `layout:${doubt.reason}:${doubt.at}`,
      code: "layout",
      at: doubt.at,
      details: { reason: doubt.reason, text: doubt.text },
      choices: ["as-read", "leave-out"],
      proposed: null,
    };
  if (column.doubt !== null) {
    const at = view.at(header.row, column.column);
    const choices = [...new Set([series, "actual", "target", "forecast", "prior", "ignored"])];
    return {
      id: `series-of-column:${at}`,
      code: "series-of-column",
      at,
      details: { header: column.header, reason: column.doubt },
      choices,
      proposed: null,
    };
  }
  if (dating.unclear === null || period !== null || undated.has(series)) return null;
  const { sheet } = view.grid;
  return {
    id: `period-of-sheet:${sheet}`,
    code: "period-of-sheet",
    at: sheet,
    details: { texts: dating.unclear.join(", ") },
    choices: [...dating.unclear, "none"],
    proposed: null,
  };
}

const unreadable = (at: string, value: GridValue, kpi: string): Question => ({
  id: `unreadable-figure:${at}`,
  code: "unreadable-figure",
  at,
  details: { kpi, text: String(value) },
  choices: ["as-read", "leave-out"],
  proposed: "leave-out",
});
