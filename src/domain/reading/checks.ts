import { readFigure } from "../figures/figure";
import { isKnownPeriod } from "../period/period";
import { readTarget } from "../figures/target";
import { columnOf, type Column } from "./columns/column";
import { datingOf } from "./figures/dating";
import { isOtherWordForTarget } from "./columns/columns";
import { placeOf } from "./figures/figurePlaces";
import type { FigureReading, Finding, KpiReading, Question } from "./reading";
import { splitAddress } from "../address";
import type { HeaderBand } from "./headers/headerBand";
import type { SheetView } from "./sheetView";
import type { Table } from "./tables/table";
import { plainText } from "./words";

/** Tables with what was read from them. */
export interface Checked {
  readonly tables: readonly Table[];
  readonly kpis: readonly KpiReading[];
  readonly figures: readonly FigureReading[];
}

/** What is worth knowing about a reading as a whole: one member a rule. */
export const checks = {
  /** A column with a header or figures that was taken for nothing. */
  "column-not-used": ({ tables }) =>
    tables.flatMap(({ view, columns, header }) =>
      columns
        .filter((column) => column.role === "ignored" && !isWorkedOut(column) && column.content.filled > 0)
        .map((column) => note("column-not-used", headerAt(view, header, column), { header: column.header })),
    ),

  /** A column of figures that was understood, and is of no KPI: running totals, sums of other columns, weights of groups. */
  "column-left-out": ({ tables }) =>
    tables.flatMap(({ view, columns, header }) =>
      columns
        .filter((column) => isWorkedOut(column) && column.header !== "" && column.content.figures > 0.5 && column.content.periods < 0.5)
        .map((column) => note("column-left-out", headerAt(view, header, column), { header: column.header })),
    ),

  /** Budget, Plan, Benchmark … read as target: said, because it is a decision. */
  "column-taken-as": ({ tables }) =>
    tables.flatMap(({ view, columns, header }) =>
      columns
        .filter(isOtherWordForTarget)
        .map((column) => note("column-taken-as", headerAt(view, header, column), { header: column.header, role: "target" })),
    ),

  "no-actual-column": ({ tables, figures }) =>
    tables.length === 0 ||
    figures.some(({ series }) => series === "actual" || series === "denominator") ||
    tables.some(({ columns }) => columns.some(({ role }) => role === "actual"))
      ? []
      : [{ code: "no-actual-column", severity: "warning", at: tables[0]?.view.sheet ?? "", details: {} }],

  "no-kpis": ({ tables, kpis }) =>
    kpis.length > 0 || tables.length === 0 ? [] : [{ code: "no-kpis", severity: "error", at: tables[0]?.view.sheet ?? "", details: {} }],

  "no-target": ({ kpis, figures }) => {
    const withTarget = new Set(figures.filter(({ series }) => series === "target").map(({ kpiIndex }) => kpiIndex));
    return kpis.flatMap((kpi, index) => (withTarget.has(index) ? [] : [note("no-target", kpi.at, { kpi: kpi.name })]));
  },

  "duplicate-kpi": ({ kpis }) => {
    const first = new Map<string, string>();
    return kpis.flatMap(({ name, at }) => {
      const other = first.get(plainText(name));
      if (other === undefined) first.set(plainText(name), at);
      return other === undefined ? [] : [{ code: "duplicate-kpi", severity: "warning", at, details: { kpi: name, other } } as const];
    });
  },

  /** Periods without a year, or days that two countries read differently: kept as they are written, in the order of the sheet. */
  "period-not-a-date": ({ tables, figures }) =>
    tables.flatMap(({ view, columns, header }) => {
      const undecided = columns.filter(({ period }) => period !== null && !isKnownPeriod(period.key));
      const [first] = undecided;
      const isCompleted = figures.some(
        ({ period, periodKey }) => period === first?.period?.text && periodKey !== null && isKnownPeriod(periodKey),
      );
      return first && !isCompleted
        ? [note("period-not-a-date", headerAt(view, header, first), { text: first.period?.text ?? "", count: undecided.length })]
        : [];
    }),

  /** Rows among dated ones that say no period: their figures come into no card. */
  "row-without-period": ({ tables }) =>
    tables.flatMap((table) => {
      const column = columnOf(table.columns, "period");
      if (column === null) return [];
      const dating = datingOf(table);
      return table.records
        .filter((record) => dating.isUndated(record))
        .map(
          ({ row }) =>
            ({
              code: "row-without-period",
              severity: "warning",
              at: table.view.at(row, column.column),
              details: { row: table.view.place(row, column.column).row + 1 },
            }) as const,
        );
    }),

  "figures-asked": ({ tables, figures }) => {
    const asked = figures.filter((figure) => figure.asked).length;
    return asked === 0 ? [] : [{ code: "figures-asked", severity: "warning", at: tables[0]?.view.sheet ?? "", details: { count: asked } }];
  },
} as const satisfies Record<string, (read: Checked) => readonly Finding[]>;

/** Findings of every check. */
export function checkReading(read: Checked): readonly Finding[] {
  return Object.values(checks).flatMap((check: (read: Checked) => readonly Finding[]) => check(read));
}

const isWorkedOut = ({ role, derived, because }: Column): boolean =>
  role === "ignored" && (derived || because[0] === "group-header" || because[0] === "computed");

const headerAt = (view: SheetView, { bottom }: HeaderBand, { stack, column }: Column): string =>
  view.at(stack.at(-1)?.row ?? bottom, stack.at(-1)?.column ?? column);

const note = (code: Finding["code"], at: string, details: Finding["details"]): Finding => ({ code, severity: "note", at, details });

/**
 * Percent on two scales: an actual of 0.95 beside a target of 95 in a KPI whose unit, name or format speaks of percent, both plain
 * numbers. The target's figures are asked about; a text "95%" says its scale itself and needs no question.
 */
export function askPercentScale(
  kpis: readonly KpiReading[],
  figures: readonly FigureReading[],
): {
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
  for (const [index, kpi] of kpis.entries()) {
    const own = byKpi.get(index) ?? [];
    // A column that may hold something else altogether is no actual to hold a target against.
    const stated = own
      .filter(({ series, question }) => series === "actual" && !question?.startsWith("series-of-column"))
      .flatMap(({ value }) => plainNumber(value));
    const actuals = stated.length > 0 ? stated : ratiosOf(own);
    const target = own.find(({ series, value }) => series === "target" && plainNumber(value).length > 0);
    if (target === undefined || actuals.length === 0 || !speaksOfPercent(kpi.unit, kpi.name, own)) continue;
    const aim = Math.abs(plainNumber(target.value)[0] ?? 0);
    const middle = [...actuals].map(Math.abs).sort((a, b) => a - b)[Math.floor(actuals.length / 2)] ?? 0;
    const times = Math.max(aim, middle) / Math.min(aim, middle);
    if (!(times > 20 && times < 500) || Math.min(aim, middle) > 1.5) continue;
    const id = `percent-scale:${splitAddress(kpi.at).sheet || kpi.at}!${kpi.name}`;
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

/** The actuals that only a numerator and a denominator give. */
function ratiosOf(figures: readonly FigureReading[]): readonly number[] {
  const below = new Map(figures.flatMap((figure) => (figure.series === "denominator" ? [[placeOf(figure), figure.value] as const] : [])));
  return figures.flatMap((figure) => {
    const [over] = plainNumber(below.get(placeOf({ ...figure, series: "denominator" })) ?? "");
    return figure.series === "numerator" && over !== undefined ? plainNumber(figure.value).map((above) => above / over) : [];
  });
}

function plainNumber(value: number | string): readonly number[] {
  const read = readFigure(value);
  return read.kind === "figure" && !read.percent && read.value !== 0 ? [read.value] : [];
}

const speaksOfPercent = (unit: string | null, name: string, figures: readonly FigureReading[]): boolean =>
  /%|percent|pct|prozent|pour ?cent|por ?cien/i.test(`${unit ?? ""} ${name}`) ||
  figures.some(({ numberFormat, series }) => (series === "actual" || series === "target") && numberFormat.includes("%")) ||
  figures.some(({ value }) => readTarget(value).kind === "target" && String(value).includes("%"));
