import { completePeriod, isKnownPeriod, readPeriod, type PeriodReading } from "../period";
import { columnOf, holdsFigures, type Column, type Label } from "./column";
import { contentOf, type ColumnContent } from "./columnContent";
import { weighRoles } from "./columnTells";
import type { StackCell } from "./headerBand";
import { conceptsOf, seriesOfConcept } from "./headerCell";
import { perspectiveIn } from "./perspectiveWords";
import type { Corrections, Descriptor, LineRole, Series, Tell } from "./reading";
import type { SheetView } from "./sheetView";
import { isEntityLabel } from "./vocabulary/entityWords";
import { seriesInLabel } from "./vocabulary/seriesInLabel";
import { plainText } from "./words";

/** Takes every column for what its headers, its content and its neighbours say. `keyOf` gives the id under which a role can be corrected. */
export function readColumns(
  view: SheetView,
  stacks: readonly (readonly StackCell[])[],
  rows: readonly number[],
  corrections: Corrections,
): readonly Column[] {
  const records = rows.filter((row) => hasTwoCells(view, row));
  const contents = stacks.map((_, column) => contentOf(view, column, records.length > 0 ? records : rows));
  const first = firstFigureColumn(stacks, contents);
  const says = (wanted: "target" | "actual"): boolean =>
    stacks.some((stack) => stack.some(({ concepts }) => concepts.length === 1 && concepts[0] === wanted));
  const facts = { hasTarget: says("target"), hasActual: says("actual") };
  const ids = lineIds(view.sheet, stacks);
  const weighed = stacks.map((stack, column) => {
    const content = contents[column] as ColumnContent;
    const corrected = corrections[ids[column] ?? ""];
    const roles = weighRoles({ stack, content, leads: column < first, ...facts });
    return {
      column,
      stack,
      content,
      roles: corrected ? [{ role: corrected, weight: 100, because: ["corrected"] as const }, ...roles] : roles,
    };
  });
  const kpi = kpiColumn(weighed);
  const columns = progressAsActual(weighed.map((each) => readColumn(each, kpi)));
  return [
    fulfilmentScale,
    named,
    pairedNames,
    derivedTogether,
    onlyUnnamed,
    oneColumnEach,
    onePeriodColumn(view, rows),
    labelled,
    onePerPlace,
  ].reduce<readonly Column[]>((taken, settle) => settle(taken), columns);
}

/** Titles and remarks between and below the rows say nothing about what a column holds. */
function hasTwoCells(view: SheetView, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < view.columns && filled < 2; column++)
    if (!view.isBlank(row, column) || view.formula(row, column) !== "") filled++;
  return filled > 1;
}

interface Weighed {
  readonly column: number;
  readonly stack: readonly StackCell[];
  readonly content: ColumnContent;
  readonly roles: readonly { readonly role: LineRole | "ytd"; readonly weight: number; readonly because: readonly Tell[] }[];
}

/** Ids of the columns' lines: the sheet and the headers over it; a second one of the same headers has its number. */
export function lineIds(sheet: string, stacks: readonly (readonly StackCell[])[]): readonly string[] {
  const seen = new Map<string, number>();
  return stacks.map((stack, column) => {
    const headers = stack.map(({ text }) => plainText(text)).join(" / ");
    const id = `${sheet}!${headers === "" ? `(${column + 1})` : headers}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  });
}

/** Column of the first figures: names stand left of it. */
function firstFigureColumn(stacks: readonly (readonly StackCell[])[], contents: readonly ColumnContent[]): number {
  const found = contents.findIndex(
    ({ figures, codes, counting, filled }, column) =>
      filled > 0 &&
      figures > 0.5 &&
      !counting &&
      (codes < 0.9 ||
        stacks[column]?.some(({ period, concepts, label }) => period !== null || concepts.length > 0 || label !== null) === true) &&
      !stacks[column]?.some(({ concepts }) => concepts.some((concept) => concept === "id" || concept === "weight" || concept === "period")),
  );
  return found < 0 ? stacks.length : found;
}

function readColumn({ column, stack, content, roles }: Weighed, kpi: KpiChoice): Column {
  const own = stack.at(-1);
  const base = {
    column,
    stack,
    header: own?.text ?? "",
    content,
    period: periodOf(stack),
    label: null,
    kpi: null,
    entity: null,
    block: null,
    derived: false,
    doubt: null,
  };
  if (column === kpi.column) return { ...base, role: "kpi", because: kpi.because, doubt: kpi.rivals ? "several-kpi-columns" : kpi.doubt };
  const best = roles.find(({ role, weight }) => weight >= 3 && role !== "kpi");
  if (own !== undefined && /^[øØ∅Σ∑]/.test(own.text)) return { ...base, role: "ignored", because: ["computed"], derived: true };
  if (roles[0]?.role === "ytd" && roles[0].weight >= 3) return { ...base, role: "ignored", because: roles[0].because, derived: true };
  if (best === undefined || best.role === "ytd") {
    const wasKpi = roles.some(({ role, weight }) => role === "kpi" && weight >= 3);
    return { ...base, role: wasKpi && content.codes > 0.8 ? "id" : "ignored", because: ["not-recognised"] };
  }
  const second = roles.find(({ role }) => role !== best.role && role !== "kpi");
  return { ...base, role: best.role, because: best.because, doubt: meaningDoubt(own, best, second) ?? kpiFigureDoubt(best.role, content) };
}

/** A word of two meanings whose content does not settle it. */
function meaningDoubt(
  own: StackCell | undefined,
  best: { readonly role: LineRole | "ytd"; readonly weight: number; readonly because: readonly Tell[] },
  second: { readonly role: LineRole | "ytd"; readonly weight: number } | undefined,
): string | null {
  if (best.because[0] === "corrected") return null;
  if (own?.similar && holdsFigures({ role: best.role } as Column)) return "similar-word";
  if (own === undefined || own.concepts.length < 2 || second === undefined || second.weight < 6) return null;
  const pair = new Set([best.role, second.role]);
  if (pair.has("target") && pair.has("forecast") && best.weight - second.weight < 1.5) return "forecast-or-target";
  return null;
}

const kpiFigureDoubt = (role: LineRole | "ytd", content: ColumnContent): string | null =>
  role === "period" && content.filled > 0 && content.periods + content.yearNumbers < 0.6 ? "period-column" : null;

interface KpiChoice {
  readonly column: number;
  readonly rivals: boolean;
  readonly because: readonly Tell[];
  readonly doubt: string | null;
}

/** The column that names the KPIs: the most telling word; of ids and names, the names; without any word the names left of the figures. */
function kpiColumn(weighed: readonly Weighed[]): KpiChoice {
  const ranks = weighed.map(({ stack, content, roles }) => {
    const found = roles.find(({ role }) => role === "kpi");
    if (found === undefined || found.weight < 3) return 0;
    const word = stack.at(-1)?.text.toLowerCase() ?? "";
    const loose = /^(?:title|name|nombre|nome|labels|table|activity|цель|kpi category|konu)$/.test(word)
      ? -2
      : /kpi|key performance/.test(word)
        ? 1
        : 0;
    const rival = roles.find(({ role }) => role !== "kpi" && role !== "ignored");
    const shared = found.because[0] === "header-word" && rival !== undefined && rival.weight >= found.weight - 0.5 ? -1.5 : 0;
    return found.weight + loose + shared + Math.min(1, content.distinct) * 0.4 + (content.filled === 0 ? -6 : 0);
  });
  const best = Math.max(0, ...ranks);
  if (best < 3) return otherNames(weighed) ?? codesAsNames(weighed);
  const column = ranks.indexOf(best);
  const chosen = weighed[column];
  const rivals = ranks.filter((rank) => Math.abs(rank - best) < 0.3).length > 1 && best >= 8;
  return { column, rivals, because: chosen?.roles.find(({ role }) => role === "kpi")?.because ?? [], doubt: null };
}

/** Without a column for KPIs the one that parts them names them, if it never says the same twice: "Service" over services, objectives. */
function otherNames(weighed: readonly Weighed[]): KpiChoice | null {
  const across = weighed.filter(
    ({ stack, content }) =>
      stack.at(-1)?.label != null &&
      content.figures > 0.5 &&
      stack.every(({ concepts, period }) => concepts.length === 0 && period === null),
  );
  const told = weighed.some(
    ({ stack, content }) =>
      content.figures > 0.3 &&
      stack.some(({ concepts, period }) => period !== null || concepts.some((concept) => concept === "actual" || concept === "target")),
  );
  if (!told || across.length > 1 || weighed.some(({ roles }) => roles[0]?.role === "period")) return null;
  const parts = weighed.filter(
    ({ content }) =>
      content.filled > 1 && content.distinct > 0.95 && content.figures < 0.3 && content.perspectives < 0.3 && content.entities < 0.3,
  );
  const named = (role: LineRole): Weighed | undefined => parts.find(({ roles }) => roles[0]?.role === role && roles[0].weight >= 3);
  const found = named("objective") ?? named("perspective");
  return found
    ? { column: found.column, rivals: false, because: ["content"], doubt: found.roles[0]?.role === "objective" ? "objective-as-kpi" : null }
    : null;
}

/** Without any column of names its codes have to do: "E1", "E4". */
function codesAsNames(weighed: readonly Weighed[]): KpiChoice {
  const codes = weighed.find(
    ({ stack, roles, content }) =>
      roles[0]?.role === "id" &&
      stack.some(({ concepts }) => concepts.includes("id")) &&
      content.filled > 0 &&
      content.numbers < 0.5 &&
      !content.counting &&
      content.distinct > 0.9,
  );
  return codes
    ? { column: codes.column, rivals: false, because: ["content"], doubt: null }
    : { column: -1, rivals: false, because: [], doubt: null };
}

/** The period that the cells over a column name together: "Jan" under "2026" is January 2026. */
function periodOf(stack: readonly StackCell[]): PeriodReading | null {
  const periods = stack.flatMap(({ period }) => (period === null ? [] : [period]));
  const own = periods.at(-1);
  if (own === undefined) return null;
  const above = periods.slice(0, -1).reverse();
  return above.reduce((taken, period) => joinedPeriod(taken, period), own);
}

/** A period that lacks its year, completed by one that says it. */
export function joinedPeriod(part: PeriodReading, whole: PeriodReading): PeriodReading {
  if (isKnownPeriod(part.key)) return part;
  const year = /^(?:FY)?(\d{4})/.exec(whole.key)?.[1];
  if (year === undefined) return part;
  const complete = completePeriod(part, { year: Number(year) });
  return isKnownPeriod(complete.key) ? { ...complete, text: `${part.text} ${whole.text}` } : part;
}

/** The name in a header: beside a series or a period, in a group above, or the header itself over figures. */
function named(columns: readonly Column[]): readonly Column[] {
  const across = columnOf(columns, "kpi") === null && columns.some(({ role }) => role === "period");
  return columns.map((column) => {
    const { stack, content } = column;
    const hasFigures = holdsFigures(column) || column.derived;
    const label = [...stack].reverse().find((cell) => cell.label !== null && (!cell.similar || across));
    if (label?.label == null) return column;
    const own: Label = { text: label.label, row: label.row, column: label.column };
    if (label.similar && column.because[0] !== "corrected")
      return { ...column, role: "actual", because: ["only-figures"], label: own, doubt: null };
    if (hasFigures) return label.number ? column : { ...column, label: own };
    if (
      column.role === "ignored" &&
      content.filled > 0 &&
      content.figures + content.yesOrNo >= 0.5 &&
      !content.counting &&
      column.because[0] !== "corrected"
    )
      return { ...column, role: "actual", because: ["only-figures"], label: own };
    return column;
  });
}

/** "Progress Q1", "Avance T2" and no column of actuals: how far it has come, or how much of the target? */
function progressAsActual(columns: readonly Column[]): readonly Column[] {
  const dated = columns.filter(({ role, period }) => role === "attainment" && period !== null);
  if (dated.length < 2 || columns.some(({ role }) => role === "actual")) return columns;
  return columns.map((column) =>
    dated.includes(column) && column.because[0] !== "corrected" ? { ...column, role: "actual", doubt: "only-figures" } : column,
  );
}

/** Columns headed 50 and 100 beside a score: what is worth 50 and 100 points. The figure of full fulfilment is the target. */
function fulfilmentScale(columns: readonly Column[]): readonly Column[] {
  const scale = columns.filter(({ stack, role, content }) => role === "ignored" && stack.at(-1)?.number === true && content.figures > 0.5);
  const points = scale.map(({ header }) => Number(header));
  const isScale = scale.length === 2 && points.includes(100) && points.every((each) => each > 0 && each <= 100);
  const says = (role: LineRole): boolean => columns.some((column) => column.role === role);
  if (!isScale || says("target") || !says("actual") || !(says("score") || says("weight"))) return columns;
  return columns.map((column) =>
    scale.includes(column) ? { ...column, role: column.header === "100" ? "target" : "threshold-amber", because: ["content"] } : column,
  );
}

/** "Planned maintenance" is a KPI's name, but beside "Maintenance" it is the target of that. */
function pairedNames(columns: readonly Column[]): readonly Column[] {
  const names = new Set(columns.flatMap(({ label }) => (label === null ? [] : [plainText(label.text)])));
  return columns.map((column) => {
    const parted = column.label === null || column.because[0] !== "only-figures" ? null : seriesInLabel(column.label.text);
    if (!parted?.nameLike || column.label === null || !names.has(plainText(parted.rest))) return column;
    const series = seriesOfConcept[parted.series as keyof typeof seriesOfConcept] as Series | undefined;
    return series === undefined
      ? { ...column, role: "ignored", derived: true, label: null }
      : { ...column, role: series, because: ["series-in-name"], label: { ...column.label, text: parted.rest } };
  });
}

/** "Year ICI Target" is as derived as "Year ICI". */
function derivedTogether(columns: readonly Column[]): readonly Column[] {
  const derived = new Set(columns.filter((column) => column.derived && column.header !== "").map(({ header }) => plainText(header)));
  return columns.map((column) =>
    holdsFigures(column) && column.label !== null && derived.has(plainText(column.label.text))
      ? { ...column, role: "ignored", derived: true, label: null }
      : column,
  );
}

/** Without any word for a series, a single column of figures under an unknown header is asked about; beside known ones it is not read. */
function onlyUnnamed(columns: readonly Column[]): readonly Column[] {
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

const single: readonly Descriptor[] = [
  "perspective",
  "objective",
  "direction",
  "unit",
  "owner",
  "entity",
  "low",
  "high",
  "frequency",
  "series",
];

/** Of two columns for the same description the first holds; two entities leave it open. */
function oneColumnEach(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    if (!single.includes(column.role as Descriptor)) return column;
    const first = columns.findIndex(({ role }) => role === column.role);
    const same = columns.filter(({ role }) => role === column.role);
    if (same.length === 1) return column;
    if (first === index)
      return column.role === "entity" && column.because[0] !== "corrected" ? { ...column, doubt: "several-entity-columns" } : column;
    return { ...column, role: "ignored" };
  });
}

const fineness = ["day", "week", "month", "quarter", "half-year", "year"] as const;

/** Of several columns of periods the finest counts; one of years completes months without theirs (see `datingOf`), the others are derived. */
function onePeriodColumn(view: SheetView, rows: readonly number[]): (columns: readonly Column[]) => readonly Column[] {
  return (columns) => {
    const periods = columns.filter(({ role }) => role === "period");
    if (periods.length < 2) return columns;
    const frequencyOf = ({ column }: Column): number => {
      for (const row of rows.slice(0, 50)) {
        const value = view.filled(row, column);
        const read = typeof value === "boolean" || value === "" ? null : readPeriod(value, view.format(row, column));
        if (read) return fineness.indexOf(read.frequency);
      }
      return fineness.length;
    };
    const ranked = periods.map((column) => ({ column, rank: frequencyOf(column) })).sort((a, b) => a.rank - b.rank);
    const main = ranked[0]?.column;
    return columns.map((column) => (column.role === "period" && column !== main ? { ...column, role: "ignored", derived: true } : column));
  };
}

/** Whether the names in the headers are KPIs or entities. */
function labelled(columns: readonly Column[]): readonly Column[] {
  const withLabel = columns.filter((column) => holdsFigures(column) && column.label !== null);
  const [first] = withLabel;
  if (first === undefined) return columns;
  return columnOf(columns, "kpi") !== null ? withEntities(columns, withLabel) : withKpis(columns, withLabel);
}

/** Names of places and departments side by side; the likely ones are sure beside a sure one. */
function nameEntities(columns: readonly Column[]): boolean {
  // "Suppliers" over the names says it.
  if (columns.every(({ stack }) => stack.some(({ concepts }) => concepts.includes("entity")))) return true;
  const told = columns.map(({ label }) => isEntityLabel(label?.text ?? ""));
  const surely = told.filter((each) => each === "surely").length;
  return surely > 0 && (surely * 2 >= told.length || told.every((each) => each !== "no"));
}

/** The KPIs stand in rows: names in the headers are entities, unless one of them stands over all figures as a title. */
function withEntities(columns: readonly Column[], withLabel: readonly Column[]): readonly Column[] {
  const [first] = withLabel;
  const figures = columns.filter((column) => holdsFigures(column) && column.role !== "weight");
  const isOne = withLabel.every(({ label }) => label?.row === first?.label?.row && label?.column === first?.label?.column);
  const isTitle = isOne && withLabel.length >= figures.length;
  const sure = nameEntities(withLabel);
  return columns.map((column) => {
    if (!holdsFigures(column) || column.label === null) return column;
    if (!sure && (isTitle || isGeneralTitle(column))) return { ...column, label: null };
    return { ...column, entity: column.label, doubt: column.doubt ?? (sure ? null : "columns-are-what") };
  });
}

/** The KPIs stand across: a second name above them is their block, or whose figures they are when the same KPIs come again. */
function withKpis(columns: readonly Column[], withLabel: readonly Column[]): readonly Column[] {
  const upperOf = ({ stack, label }: Column): StackCell | undefined =>
    stack.find((cell) => cell.label !== null && !cell.number && cell.row < (label?.row ?? 0));
  const uppers = new Map<string, Set<string>>();
  for (const column of withLabel) {
    const seen = uppers.get(column.label?.text ?? "") ?? new Set<string>();
    uppers.set(column.label?.text ?? "", seen.add(upperOf(column)?.text ?? ""));
  }
  return columns.map((column) => {
    if (!holdsFigures(column) || column.label === null) return column;
    const upper = upperOf(column);
    if (upper === undefined) return { ...column, kpi: column.label };
    const again = (uppers.get(column.label.text)?.size ?? 0) > 1;
    const isEntity = again || isEntityLabel(upper.text) === "surely";
    return isEntity
      ? { ...column, kpi: column.label, entity: { text: upper.text, row: upper.row, column: upper.column } }
      : { ...column, kpi: column.label, block: upper.text };
  });
}

/** A title over known columns ("Monthly performance") says what they are in general, not whose. */
function isGeneralTitle({ stack, label }: Column): boolean {
  const cell = stack.find(({ row, column }) => row === label?.row && column === label.column);
  return (
    cell === undefined || perspectiveIn(cell.text) !== null || (cell.concepts.length === 0 && cell.span > 1 && titleWords.test(cell.text))
  );
}

const titleWords =
  /month|quarter|week|year|perform|result|period|figure|value|monat|quartal|woche|jahr|ergebnis|werte|mois|mensuel|trimestre|r[ée]sultat|valeur|resultado|mensual|mensal|valores|\bkpi/i;

/** What a sheet works out from other figures is not read into a card, so that two of them do no harm. */
const derivedSeries: ReadonlySet<LineRole> = new Set(["variance", "attainment", "status", "trend", "score", "numerator", "denominator"]);

/** Two columns for one series, name and period, or an undated column of actuals beside dated ones: none is taken without asking. */
function onePerPlace(columns: readonly Column[]): readonly Column[] {
  const place = ({ role, period, kpi, entity }: Column): string =>
    JSON.stringify([role, period?.text ?? "", kpi?.text ?? "", entity?.text ?? ""]);
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(place(column), (counts.get(place(column)) ?? 0) + 1);
  const datedActuals = columns.some(({ role, period }) => role === "actual" && period !== null);
  return columns.map((column) => {
    if (!holdsFigures(column) || column.doubt !== null || column.because[0] === "corrected" || derivedSeries.has(column.role))
      return column;
    if ((counts.get(place(column)) ?? 0) > 1) return { ...column, doubt: "same-series-twice" };
    return datedActuals && column.role === "actual" && column.period === null && column.kpi === null && column.entity === null
      ? { ...column, doubt: "undated-beside-dated" }
      : column;
  });
}

/** Whether a target column is headed by another word (Budget, Plan, Benchmark): it is read as target, and that is said. */
export const isOtherWordForTarget = ({ role, header }: Column): boolean =>
  role === "target" && /budget|plan|benchmark|forecast|quota|or[cç]ado|^pl$|^bu$/i.test(header) && conceptsOf(header).includes("target");
