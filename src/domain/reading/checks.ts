import { readFigure } from "../figure";
import { isKnownPeriod } from "../period";
import { readTarget } from "../target";
import { isOtherWordForTarget } from "./columns";
import type { FigureReading, Finding, Question } from "./reading";
import { columnOf, type NamedKpi, type Table } from "./table";

/** A table with what was read from it. */
export interface Checked {
  readonly table: Table;
  readonly kpis: readonly NamedKpi[];
  readonly figures: readonly FigureReading[];
}

/** What is worth knowing about a reading as a whole: one member a rule. */
export const checks = {
  /** A column with a header or figures that was taken for nothing. */
  "column-not-used": ({ table: { view, header, columns } }) =>
    columns
      .filter(({ role, header: text, content, derived }) => role === "ignored" && !derived && (text !== "" || content.filled > 0))
      .map(({ column, header: text }) => note("column-not-used", view.at(header.row, column), { header: text })),

  /** Budget, Plan, Benchmark … read as target: said, because it is a decision. */
  "column-taken-as": ({ table: { view, header, columns } }) =>
    columns
      .filter(isOtherWordForTarget)
      .map(({ column, header: text }) => note("column-taken-as", view.at(header.row, column), { header: text, role: "target" })),

  "no-actual-column": ({ table: { view, columns } }) =>
    columns.some(({ role }) => role === "actual")
      ? []
      : [{ code: "no-actual-column", severity: "warning", at: view.grid.sheet, details: {} }],

  "no-kpis": ({ table: { view }, kpis }) =>
    kpis.length > 0 ? [] : [{ code: "no-kpis", severity: "error", at: view.grid.sheet, details: {} }],

  "no-target": ({ kpis, figures }) => {
    const withTarget = new Set(figures.filter(({ series }) => series === "target").map(({ kpiIndex }) => kpiIndex));
    return kpis.flatMap(({ kpi }, index) => (withTarget.has(index) ? [] : [note("no-target", kpi.at, { kpi: kpi.name })]));
  },

  /** Periods without a year, or days that two countries read differently: kept as they are written, in the order of the sheet. */
  "period-not-a-date": ({ table: { view, header, columns } }) => {
    const undecided = columns.filter(({ period }) => period !== null && !isKnownPeriod(period.key));
    const [first] = undecided;
    return first
      ? [note("period-not-a-date", view.at(header.row, first.column), { text: first.period?.text ?? "", count: undecided.length })]
      : [];
  },

  "merged-cells": ({ table: { view, header } }) =>
    view.grid.merges.map((merge) => {
      const [row, column] = [merge.row - view.grid.row, merge.column - view.grid.column];
      return {
        code: "merged-cells",
        severity: row < header.bodyRow ? "note" : "warning",
        at: view.at(row, column),
        details: { text: view.text(row, column) },
      };
    }),

  "figures-asked": ({ table: { view }, figures }) => {
    const asked = figures.filter((figure) => figure.asked).length;
    return asked === 0 ? [] : [{ code: "figures-asked", severity: "warning", at: view.grid.sheet, details: { count: asked } }];
  },
} as const satisfies Record<string, (read: Checked) => readonly Finding[]>;

/** Findings of every check. */
export function checkReading(read: Checked): readonly Finding[] {
  return Object.values(checks).flatMap((check: (read: Checked) => readonly Finding[]) => check(read));
}

const note = (code: Finding["code"], at: string, details: Finding["details"]): Finding => ({ code, severity: "note", at, details });

/**
 * Percent on two scales: an actual of 0.95 beside a target of 95 in a KPI whose unit, name or format speaks of percent, both plain
 * numbers. The target's figures are asked about; a text "95%" says its scale itself and needs no question.
 */
export function askPercentScale({ table, kpis, figures }: Checked): {
  figures: readonly FigureReading[];
  questions: readonly Question[];
  findings: readonly Finding[];
} {
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const mixed = new Map<number, string>();
  const byKpi = new Map<number, FigureReading[]>();
  for (const figure of figures) {
    const own = byKpi.get(figure.kpiIndex);
    if (own) own.push(figure);
    else byKpi.set(figure.kpiIndex, [figure]);
  }
  for (const [index, { kpi }] of kpis.entries()) {
    const own = byKpi.get(index) ?? [];
    const actuals = own.filter(({ series }) => series === "actual").flatMap(({ value }) => plainNumber(value));
    const target = own.find(({ series, value }) => series === "target" && plainNumber(value).length > 0);
    if (target === undefined || actuals.length === 0 || !speaksOfPercent(kpi.unit, kpi.name, own)) continue;
    const aim = Math.abs(plainNumber(target.value)[0] ?? 0);
    const middle = [...actuals].map(Math.abs).sort((a, b) => a - b)[Math.floor(actuals.length / 2)] ?? 0;
    const times = Math.max(aim, middle) / Math.min(aim, middle);
    if (!(times > 20 && times < 500) || Math.min(aim, middle) > 1.5) continue;
    const id = `percent-scale:${table.view.grid.sheet}!${kpi.name}`;
    mixed.set(index, id);
    findings.push({ code: "percent-scale", severity: "warning", at: target.at, details: { kpi: kpi.name, actual: middle, target: aim } });
    questions.push({
      id,
      code: "percent-scale",
      at: target.at,
      details: { kpi: kpi.name, actual: middle, target: aim },
      choices: ["as-read", "leave-out"],
      proposed: null,
    });
  }
  const asked = (figure: FigureReading): FigureReading => {
    const question = figure.series === "target" ? mixed.get(figure.kpiIndex) : undefined;
    return question === undefined || figure.asked ? figure : { ...figure, asked: true, question };
  };
  return { figures: figures.map(asked), questions, findings };
}

function plainNumber(value: number | string): readonly number[] {
  const read = readFigure(value);
  return read.kind === "figure" && !read.percent && read.value !== 0 ? [read.value] : [];
}

const speaksOfPercent = (unit: string | null, name: string, figures: readonly FigureReading[]): boolean =>
  /%|percent|pct|prozent|pour ?cent|por ?cien/i.test(`${unit ?? ""} ${name}`) ||
  figures.some(({ numberFormat, series }) => (series === "actual" || series === "target") && numberFormat.includes("%")) ||
  figures.some(({ value }) => readTarget(value).kind === "target" && String(value).includes("%"));

/** Two figures of one KPI, entity, period and series: the same row twice in a long table. Both are asked about. */
export function askTwice(
  figures: readonly FigureReading[],
  table: Table,
): { figures: readonly FigureReading[]; questions: readonly Question[]; findings: readonly Finding[] } {
  if (columnOf(table.columns, "period") === null && columnOf(table.columns, "entity") === null)
    return { figures, questions: [], findings: [] };
  const keyOf = ({ kpiIndex, entity, period, series }: FigureReading): string => JSON.stringify([kpiIndex, entity, period, series]);
  const places = new Map<string, FigureReading[]>();
  for (const figure of figures) {
    const same = places.get(keyOf(figure));
    if (same) same.push(figure);
    else places.set(keyOf(figure), [figure]);
  }
  const questions = new Map<string, Question>();
  const findings: Finding[] = [];
  const asked = figures.map((figure) => {
    const [first, second] = places.get(keyOf(figure)) ?? [];
    if (first === undefined || second === undefined || figure.asked) return figure;
    const id = `duplicate-kpi:${first.at}`;
    if (!questions.has(id)) {
      questions.set(id, {
        id,
        code: "duplicate-kpi",
        at: second.at,
        details: { kpi: figure.kpi, other: first.at },
        choices: ["keep-first", "keep-last"],
        proposed: null,
      });
      findings.push({ code: "duplicate-kpi", severity: "warning", at: second.at, details: { kpi: figure.kpi, other: first.at } });
    }
    return { ...figure, asked: true, question: id };
  });
  return { figures: asked, questions: [...questions.values()], findings };
}
