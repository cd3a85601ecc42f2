import { readFigure } from "../../figures/figure";
import { columnOf, holdsFigures, type Column, type Label } from "./column";
import { nameEntities } from "./columnLabels";
import { seriesOfConcept } from "../headers/headerCell";
import type { LineRole, Series } from "../reading";
import type { SheetView } from "../sheetView";
import { seriesInLabel } from "../vocabulary/seriesInLabel";
import { plainText } from "../words";

/** The name in a header: beside a series or a period, in a group above, or the header itself over figures. */
export function named(columns: readonly Column[]): readonly Column[] {
  const across = columnOf(columns, "kpi") === null && columns.some(({ role }) => role === "period");
  return columns.map((column) => {
    const { stack, content } = column;
    const hasFigures = holdsFigures(column) || column.derived;
    const label = [...stack].reverse().find((cell) => cell.label !== null && (!cell.similar || across));
    if (label?.label == null) return column;
    const own: Label = { text: label.label, row: label.row, column: label.column };
    if (label.similar && column.because[0] !== "corrected" && content.filled > 0 && content.figures + content.yesOrNo < 0.5) return column;
    if (label.similar && column.because[0] !== "corrected")
      return { ...column, role: "actual", because: ["only-figures"], label: own, doubt: null };
    if (hasFigures) return label.number ? column : { ...column, label: own };
    if (
      column.role === "ignored" &&
      content.filled > 0 &&
      content.figures + content.yesOrNo >= 0.5 &&
      content.periods < 0.5 &&
      !content.counting &&
      column.because[0] !== "corrected"
    )
      return { ...column, role: "actual", because: ["only-figures"], label: own };
    return column;
  });
}

/**
 * "KPI" over figures, beside the column that names the KPIs and without one of actuals: their figures, which is asked. Beside actuals it is
 * left out, which the reading says.
 */
export function figuresOfKpis(columns: readonly Column[]): readonly Column[] {
  if (columnOf(columns, "kpi") === null || columns.some(({ role }) => role === "actual")) return columns;
  const found = columns.filter(
    ({ role, stack, content }) =>
      role === "ignored" && stack.at(-1)?.concepts[0] === "kpi" && content.filled > 0 && content.figures + content.yesOrNo > 0.5,
  );
  return columns.map((column) =>
    found.length === 1 && column === found[0] && column.because[0] !== "corrected"
      ? { ...column, role: "actual", because: ["content"], doubt: "only-figures" }
      : column,
  );
}

/** "new_line_id" among the figures of each month: how many ids there were, or the code of something, which is asked. */
export function idsAmongFigures(columns: readonly Column[]): readonly Column[] {
  const period = columnOf(columns, "period");
  if (columnOf(columns, "kpi") !== null || period === null || period.content.distinct < 1) return columns;
  if (columns.filter(({ because }) => because[0] === "only-figures").length < 3) return columns;
  return columns.map((column) => {
    const cell = column.stack.at(-1);
    const isAmong = column.role === "id" && column.column > period.column && column.content.numbers > 0.9 && !column.content.counting;
    return isAmong && cell !== undefined && column.because[0] !== "corrected" && /\S[_ -]ids?$/i.test(cell.text)
      ? {
          ...column,
          role: "actual",
          because: ["only-figures"],
          label: { text: cell.text, row: cell.row, column: cell.column },
          doubt: "only-figures",
        }
      : column;
  });
}

/** Targets in words ("27 trainings held by June") beside a column of target figures describe them: they are left out, which the reading says. */
export function targetsInWords(columns: readonly Column[]): readonly Column[] {
  const targets = columns.filter(({ role }) => role === "target");
  if (!targets.some(({ content }) => content.figures > 0.5)) return columns;
  return columns.map((column) =>
    column.role === "target" &&
    column.because[0] !== "corrected" &&
    column.content.filled > 0 &&
    column.content.figures + column.content.yesOrNo < 0.2
      ? { ...column, role: "ignored", label: null, doubt: null }
      : column,
  );
}

/** "Progress Q1", "Avance T2" and no column of actuals: how far it has come, or how much of the target? */
export function progressAsActual(columns: readonly Column[]): readonly Column[] {
  const dated = columns.filter(({ role, period }) => role === "attainment" && period !== null);
  if (dated.length < 2 || columns.some(({ role }) => role === "actual")) return columns;
  return columns.map((column) =>
    dated.includes(column) && column.because[0] !== "corrected" ? { ...column, role: "actual", doubt: "only-figures" } : column,
  );
}

/** "Achievement" of 9 beside a target of 12 and no column of actuals is no share of it: figures above two and without a percent sign. */
export function achievementAsActual(view: SheetView, rows: readonly number[]): (columns: readonly Column[]) => readonly Column[] {
  return (columns) => {
    const found = columns.filter(({ role }) => role === "attainment");
    const says = (role: LineRole): boolean => columns.some((column) => column.role === role);
    if (found.length === 0 || !says("target") || says("actual")) return columns;
    const shows = (column: Column, isPlain: (figure: number) => boolean): boolean => {
      const figures = rows.filter((row) => !view.isBlank(row, column.column));
      const plain = figures.filter((row) => {
        const read = readFigure(view.value(row, column.column));
        return read.kind === "figure" && !read.percent && isPlain(read.value) && !view.format(row, column.column).includes("%");
      });
      return !/%/.test(column.header) && plain.length > 0 && plain.length * 2 >= figures.length;
    };
    // Beside "% Achieved" the plain "Achievement" is what the share is of.
    const [only, ...more] = found.filter(
      (column) => column.content.computed < 0.5 && shows(column, (figure) => found.length > 1 || figure > 2),
    );
    if (only === undefined || more.length > 0 || only.because[0] === "corrected") return columns;
    return columns.map((column) =>
      column === only ? { ...column, role: "actual", doubt: found.length > 1 ? null : "only-figures" } : column,
    );
  };
}

/** "Rating (1-5)" that says 3 and 4 is a score; one that says "Good" is a status. */
export function ratingAsScore(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) =>
    column.role === "status" && column.because[0] !== "corrected" && column.content.numbers > 0.7 && ratings.test(column.header)
      ? { ...column, role: "score" }
      : column,
  );
}

const ratings =
  /rating|grade|assessment|evaluation|bewertung|beurteilung|einsch[aä]tzung|\bnote\b|[ée]valuation|appr[ée]ciation|calificaci[oó]n|evaluaci[oó]n|avalia[cç][aã]o|\bnota\b|valutazione|giudizio|beoordeling|değerlendirme|评级|评价|評価|평가/iu;

/** A score beside a target and no column of actuals: it is what the target is for, or points for it. */
export function scoreAsActual(columns: readonly Column[]): readonly Column[] {
  const scores = columns.filter(({ role }) => role === "score");
  const says = (role: LineRole): boolean => columns.some((column) => column.role === role);
  // Worked out from other columns it is points, not what they are for.
  if (
    scores.length !== 1 ||
    (scores[0]?.content.computed ?? 0) > 0.5 ||
    !says("target") ||
    says("actual") ||
    says("numerator") ||
    says("prior")
  )
    return columns;
  return columns.map((column) =>
    scores.includes(column) && column.because[0] !== "corrected" ? { ...column, role: "actual", doubt: "score-or-actual" } : column,
  );
}

/** Columns headed 50 and 100 beside a score: what is worth 50 and 100 points. The figure of full fulfilment is the target. */
export function fulfilmentScale(columns: readonly Column[]): readonly Column[] {
  const scale = columns.filter(({ stack, role, content }) => role === "ignored" && stack.at(-1)?.number === true && content.figures > 0.5);
  const points = scale.map(({ header }) => Number(header));
  const isScale = scale.length === 2 && points.includes(100) && points.every((each) => each > 0 && each <= 100);
  const says = (role: LineRole): boolean => columns.some((column) => column.role === role);
  if (!isScale || says("target") || !says("actual") || !(says("score") || says("weight"))) return columns;
  return columns.map((column) =>
    scale.includes(column) ? { ...column, role: column.header === "100" ? "target" : "threshold-amber", because: ["content"] } : column,
  );
}

/**
 * "Planned maintenance" is a KPI's name, but beside "Maintenance" it is the target of that; so are "Revenue Result" and "Revenue Planned"
 * two figures of one KPI.
 */
export function pairedNames(columns: readonly Column[]): readonly Column[] {
  // A column that holds no figure yet names its KPI all the same.
  const names = new Set(columns.flatMap(({ stack }) => stack.flatMap(({ label }) => (label === null ? [] : [plainText(label)]))));
  const partings = columns.map(({ label, because }) => {
    const parted = label === null || because[0] !== "only-figures" ? null : seriesInLabel(label.text);
    return parted?.nameLike ? parted : null;
  });
  const together = new Map<string, Set<string>>();
  for (const parted of partings)
    if (parted !== null)
      together.set(plainText(parted.rest), (together.get(plainText(parted.rest)) ?? new Set<string>()).add(parted.series));
  return columns.map((column, index) => {
    const parted = partings[index] ?? null;
    if (parted === null || column.label === null) return column;
    const rest = plainText(parted.rest);
    if (!names.has(rest) && (together.get(rest)?.size ?? 0) < 2) return column;
    const series = seriesOfConcept[parted.series as keyof typeof seriesOfConcept] as Series | undefined;
    return series === undefined
      ? { ...column, role: "ignored", derived: true, label: null }
      : { ...column, role: series, because: ["series-in-name"], label: { ...column.label, text: parted.rest } };
  });
}

/**
 * "Schedule attainment %", "Sales vs LY %" among KPIs that stand side by side, where no other column is of that schedule or those sales: a
 * KPI of that name.
 */
export function loneJudgements(columns: readonly Column[]): readonly Column[] {
  if (columnOf(columns, "kpi") !== null) return columns;
  const bearers = new Map<string, number>();
  for (const { label } of columns) if (label !== null) bearers.set(plainText(label.text), (bearers.get(plainText(label.text)) ?? 0) + 1);
  return columns.map((column) => {
    const { role, because, label, stack } = column;
    const isJudgement = (role === "attainment" || role === "variance") && because[0] === "series-in-name" && label !== null;
    const cell = stack.find(({ row }) => row === label?.row);
    return isJudgement && cell !== undefined && (bearers.get(plainText(label.text)) ?? 0) === 1
      ? { ...column, role: "actual", because: ["only-figures"], label: { ...label, text: cell.text } }
      : column;
  });
}

/** "Year ICI Target" is as derived as "Year ICI". */
export function derivedTogether(columns: readonly Column[]): readonly Column[] {
  const derived = new Set(columns.filter((column) => column.derived && column.header !== "").map(({ header }) => plainText(header)));
  return columns.map((column) =>
    holdsFigures(column) && column.label !== null && derived.has(plainText(column.label.text))
      ? { ...column, role: "ignored", derived: true, label: null }
      : column,
  );
}

/** Without any word for a series, a single column of figures under an unknown header is asked about; beside known ones it is not read. */
export function onlyUnnamed(columns: readonly Column[]): readonly Column[] {
  const kpi = columnOf(columns, "kpi");
  if (kpi === null) return columns;
  const unnamed = columns.filter((column) => column.role === "actual" && column.because[0] === "only-figures");
  const others = columns.filter((column) => holdsFigures(column) && column.because[0] !== "only-figures" && column.role !== "weight");
  const back = (column: Column): Column => ({ ...column, role: "ignored", because: ["not-recognised"], label: null });
  if (unnamed.length === 0) return columns;
  const isUnnamed = new Set(unnamed);
  if (nameEntities(unnamed)) return columns;
  const lacks = (["target", "actual"] as const).find((series) => !others.some(({ role }) => role === series));
  if (others.length > 0)
    return columns.map((column) => {
      if (!isUnnamed.has(column)) return column;
      return lacks === undefined || others.some(({ period }) => period !== null)
        ? back(column)
        : { ...column, role: lacks, label: null, doubt: "only-figures" };
    });
  return columns.map((column) =>
    isUnnamed.has(column) ? { ...column, doubt: unnamed.length === 1 ? "only-figures" : "columns-are-what" } : column,
  );
}
