import { readFigure } from "../../figures/figure";
import type { PeriodReading } from "../../period/period";
import { readTarget } from "../../figures/target";
import type { Column } from "../columns/column";
import { isYesNoWord } from "../columns/yesNoCell";
import { undated, type Dating } from "./dating";
import type { Doubt } from "./doubts";
import type { FigureReading, Finding, Question, Series } from "../reading";
import type { GridValue } from "../sheetGrid";
import type { Spot, TableKpi } from "./spots";
import type { Table, TableRow } from "../tables/table";

/** Figures of a table, cell by cell. */
export interface FiguresReading {
  readonly figures: readonly FigureReading[];
  readonly blanks: readonly FigureReading[];
  readonly notFigures: readonly string[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Reads every cell that has its place in the table. What is unsure is marked `asked` and has its question; `first` is the index of the table's first KPI. */
export function readFigures(
  table: Table,
  kpis: readonly TableKpi[],
  dating: Dating,
  doubts: readonly Doubt[],
  first: number,
): FiguresReading {
  const figures: FigureReading[] = [];
  const blanks: FigureReading[] = [];
  const notFigures: string[] = [];
  const findings: Finding[] = [];
  const questions = new Map<string, Question>();
  const { view } = table;
  for (const [index, { named, spots }] of kpis.entries()) {
    const isRatio = saysRatio(
      named.text,
      spots.map(({ record, column }) => view.value(record.row, column.column)),
    );
    for (const spot of [...spots, ...contextSpots(table, kpis)]) {
      const { row, column } = "record" in spot ? { row: spot.record.row, column: spot.column.column } : spot;
      const value = "record" in spot ? view.value(row, column) : spot.value;
      const at = "record" in spot ? view.at(row, column) : spot.at;
      const { series, period, entity } = spot;
      const base: FigureReading = {
        at,
        kpi: named.text,
        kpiIndex: first + index,
        entity,
        period: period?.text ?? null,
        periodKey: period?.key ?? null,
        series,
        value: typeof value === "boolean" ? String(value).toUpperCase() : value,
        numberFormat: view.format(row, column),
        ...("record" in spot && period === null && dating.isUndated(spot.record) ? { undated: true } : {}),
      };
      const cell = readCell(value, series, isRatio);
      if (cell.finding !== null) findings.push({ ...cell.finding, at, details: { ...cell.finding.details, kpi: named.text } });
      if (cell.kind === "none") {
        blanks.push(base);
        if (value !== "" && String(value).trim() !== "") notFigures.push(at);
        continue;
      }
      const question =
        ("record" in spot ? questionOf(table, doubts, dating, spot) : null) ??
        (cell.kind === "unreadable" ? unreadable(at, value, named.text) : null);
      if (question) questions.set(question.id, question);
      figures.push(question ? { ...base, asked: true, question: question.id } : base);
    }
  }
  return { figures, blanks, notFigures, questions: [...questions.values()], findings };
}

interface ContextSpot {
  readonly row: number;
  readonly column: number;
  readonly at: string;
  readonly value: GridValue;
  readonly series: Series;
  readonly entity: string | null;
  readonly period: PeriodReading | null;
}

/** "Target | 95" above the only KPI's table is a figure too. */
function contextSpots({ context, view }: Table, kpis: readonly TableKpi[]): readonly ContextSpot[] {
  if (kpis.length !== 1) return [];
  return context.lines.flatMap(({ role, row, column, at, tell }) =>
    tell === "label-beside" &&
    (role === "target" ||
      role === "baseline" ||
      role === "weight" ||
      role === "threshold-amber" ||
      role === "threshold-red" ||
      role === "threshold-green")
      ? [
          {
            row,
            column,
            at,
            value: readAfterLabel(view.value(row, column)),
            series: role,
            entity: context.one("entity")?.text ?? null,
            period: null,
          },
        ]
      : [],
  );
}

/** "Target: 95" in one cell holds its figure behind the colon. */
const readAfterLabel = (value: GridValue): GridValue =>
  typeof value === "string" && /^[^\d<>≤≥=]+[:\uFF1A]/.test(value) ? value.replace(/^[^:\uFF1A]*[:\uFF1A]\s*/, "") : value;

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

/** "2:1" is a ratio where the KPI's name says so or another of its figures is one for certain ("17.8:1"). */
const saysRatio = (name: string, values: readonly GridValue[]): boolean =>
  /ratio|\p{L}\s?:\s?\p{L}|\bper\b|verhältnis|quote|rapport|relaci[oó]n|raz[oó]n|relaç[aã]o|propor[cç]|oran|比/iu.test(name) ||
  values.some((value) => typeof value === "string" && /\d[.,]\d+\s?:\s?1$/.test(value.trim()));
const wholeToOne = /^[<>≤≥=]*\s*\d+\s?:\s?1$/;

/** What a cell of a series holds. A target may be written in words; Yes and No are figures of their own kind. */
export function readCell(value: GridValue, series: Series, isRatio = false): CellReading {
  if (
    typeof value === "string" &&
    /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!)$/.test(value.trim())
  )
    return { kind: "none", finding: finding("error-cell", value) };
  const read = readFigure(value);
  if (read.kind === "missing") return { kind: "none", finding: null };
  if (typeof value === "string" && wholeToOne.test(value.trim()) && !isRatio)
    return { kind: "unreadable", finding: finding(series === "target" ? "unreadable-target" : unreadableCode(series), value) };
  if (series === "target") {
    const target = readTarget(value);
    if (target.kind === "no-target") return { kind: "none", finding: null };
    if (target.kind === "target") return { kind: "figure", finding: null };
    return isYesNo(value) || clock.test(String(value).trim())
      ? { kind: "figure", finding: null }
      : { kind: "unreadable", finding: finding("unreadable-target", value) };
  }
  if (series.startsWith("threshold-") && readTarget(value).kind === "target") return { kind: "figure", finding: null };
  if (wordsAllowed.has(series)) return { kind: "figure", finding: null };
  if (read.kind === "figure") {
    const isText = typeof value === "string" && read.percent !== true;
    return { kind: "figure", finding: isText ? finding("text-number", value, { number: read.value }) : null };
  }
  if (isYesNo(value)) return { kind: "figure", finding: finding("not-a-number", value) };
  // "$3.8M", "8.7x", "12 pcs", "1:12": a number with its unit, which is no number yet for a cell's formula.
  const withUnit = readTarget(value);
  if ((withUnit.kind === "target" && withUnit.comparator === null && withUnit.target.kind === "point") || clock.test(String(value).trim()))
    return { kind: "figure", finding: finding("not-a-number", value) };
  return { kind: "unreadable", finding: finding(unreadableCode(series), value) };
}

/** Minutes and seconds, or hours and minutes, with or without a comparator. */
const clock = /^[<>≤≥=]*\s*\d{1,3}:[0-5]\d(?::[0-5]\d)?$/;

const unreadableCode = (series: Series): Finding["code"] =>
  series === "weight" ? "unreadable-weight" : series.startsWith("threshold-") ? "unreadable-threshold" : "not-a-number";

const isYesNo = (value: GridValue): boolean => typeof value === "boolean" || isYesNoWord(String(value));

function questionOf(table: Table, doubts: readonly Doubt[], dating: Dating, { record, column, series, period }: Spot): Question | null {
  const doubt = doubts.find(({ rows }) => rows === null || rows.has(record.row));
  if (doubt)
    return {
      id: `layout:${doubt.reason}:${doubt.at}`,
      code: "layout",
      at: doubt.at,
      details: { reason: doubt.reason, text: doubt.text },
      choices: ["as-read", "leave-out"],
      proposed: null,
    };
  if (column.doubt !== null) return columnQuestion(table, column, record, series);
  if (dating.unclear === null || period !== null || undated.has(series)) return null;
  const { sheet } = table.view;
  return {
    id: `period-of-sheet:${sheet}`,
    code: "period-of-sheet",
    at: sheet,
    details: { texts: dating.unclear.join(", "), count: dating.unclear.length },
    choices: [...dating.unclear, "none"],
    proposed: null,
  };
}

function columnQuestion({ view, header }: Table, column: Column, record: TableRow, series: Series): Question {
  const cell = column.stack.at(-1);
  const at = view.at(cell?.row ?? header.bottom, cell?.column ?? column.column);
  if (column.doubt === "columns-are-what")
    return {
      id: `layout:columns-are-what:${view.at(header.top, 0)}`,
      code: "layout",
      at,
      details: { reason: "columns-are-what", text: column.entity?.text ?? column.kpi?.text ?? column.header },
      choices: ["as-read", "leave-out"],
      proposed: null,
    };
  const choices = [...new Set([record.series ?? series, "actual", "target", "forecast", "prior", "ignored"])];
  return {
    id: `series-of-column:${at}`,
    code: "series-of-column",
    at,
    details: { header: column.header, reason: column.doubt ?? "" },
    choices,
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
