import type { PeriodReading } from "../period";
import { contentOf, type ColumnContent } from "./columnContent";
import type { Header } from "./header";
import { conceptsOf, seriesOfConcept } from "./headerCell";
import type { HeaderConcept } from "./headerWords";
import type { Descriptor, Series, Tell } from "./reading";
import type { SheetView } from "./sheetView";

/** A column as it was understood; `column` counts in the view. */
export interface Column {
  readonly column: number;
  readonly header: string;
  readonly role: Descriptor | Series | "ignored";
  readonly because: Tell;
  readonly period: PeriodReading | null;
  /** Figures so far this year and the like: derived, not read. */
  readonly derived: boolean;
  /** Why the figures of this column are asked about; null when it is sure. */
  readonly doubt: string | null;
  readonly content: ColumnContent;
}

const descriptorOfConcept = {
  kpi: "kpi",
  perspective: "perspective",
  objective: "objective",
  direction: "direction",
  unit: "unit",
  owner: "owner",
  entity: "entity",
  period: "period",
  frequency: "frequency",
  id: "id",
  comment: "notes",
  low: "low",
  high: "high",
} as const satisfies Partial<Record<HeaderConcept, Descriptor>>;

/** Series whose cells must be numbers: a column headed "Critical" that says Yes and No holds no threshold. */
const onlyNumbers: ReadonlySet<Column["role"]> = new Set([
  "threshold-green",
  "threshold-amber",
  "threshold-red",
  "baseline",
  "prior",
  "forecast",
]);
/** Words wide enough to head a column of remarks too. */
const looseWords = /^(?:result|outcome|value|current|resultado|valor|mesure|real|act|base)/i;

/** Takes every column for what its header, its group and its content say. */
export function readColumns(view: SheetView, header: Header): readonly Column[] {
  const contents = header.cells.map((_, column) => contentOf(view, column, header.bodyRow));
  const kpi = kpiColumn(header, contents);
  const context: Context = {
    header,
    contents,
    kpi,
    hasTarget: header.cells.some((cell) => cell?.concepts.length === 1 && cell.concepts[0] === "target"),
  };
  const columns = header.cells.map((_, column) => readColumn(view, context, column));
  return onePerPlace(oneColumnEach(columns));
}

interface Context {
  readonly header: Header;
  readonly contents: readonly ColumnContent[];
  readonly kpi: { readonly column: number; readonly rivals: readonly number[] };
  readonly hasTarget: boolean;
}

function readColumn(view: SheetView, context: Context, column: number): Column {
  const { header, contents, kpi } = context;
  const cell = header.cells[column] ?? null;
  const group = header.groups[column] ?? null;
  const content = contents[column] ?? contentOf(view, column, header.bodyRow);
  const text = cell?.text ?? view.text(header.row, column);
  const base = { column, header: text, content, period: cell?.period ?? null, derived: false, doubt: null };
  if (cell === null) return { ...base, role: "ignored", because: "not-recognised" };

  const concept = conceptOf(context, column);
  const because = cell.period === null ? "header-word" : cell.concepts.length === 0 ? "period-header" : "series-and-period";
  if (concept === "ytd" || (group?.cell?.concepts.includes("ytd") && isFigureConcept(concept)))
    return { ...base, role: "ignored", because, derived: true };
  if (concept === "kpi" || cell.concepts.includes("kpi")) {
    if (column === kpi.column) return { ...base, role: "kpi", because, doubt: kpi.rivals.length > 0 ? "several-kpi-columns" : null };
    if (concept === "kpi") return { ...base, role: content.codes > 0.8 ? "id" : "ignored", because };
  }
  const descriptor =
    concept !== null && concept in descriptorOfConcept ? descriptorOfConcept[concept as keyof typeof descriptorOfConcept] : null;
  if (descriptor !== null)
    return { ...base, role: descriptor, because, doubt: descriptor === "period" && content.periods < 0.6 ? "period-column" : null };

  const series = concept === null ? "actual" : concept in seriesOfConcept ? seriesOfConcept[concept as keyof typeof seriesOfConcept] : null;
  if (series === null) return { ...base, role: "ignored", because };
  if (content.filled > 0 && ((onlyNumbers.has(series) && content.figures < 0.5) || (looseWords.test(text) && figuresOf(content) < 0.5)))
    return { ...base, role: "ignored", because: "not-recognised" };
  return inGroup(
    { ...base, role: series, because, doubt: ambiguous(cell.concepts, content, context, series) },
    group,
    cell.concepts.length > 0,
  );
}

const isFigureConcept = (concept: HeaderConcept | null): boolean => concept === null || concept in seriesOfConcept;

/** Of the concepts a word can stand for, the one that the column's content and its neighbours speak for; null for a bare period. */
function conceptOf(context: Context, column: number): HeaderConcept | null {
  const concepts = context.header.cells[column]?.concepts ?? [];
  const [first] = concepts;
  if (concepts.length < 2) return first ?? null;
  const can = (concept: HeaderConcept): boolean => concepts.includes(concept);
  if (can("kpi") && column === context.kpi.column) return "kpi";
  const others = concepts.filter((concept) => concept !== "kpi");
  if (can("objective") && can("target")) return figuresOf(context.contents[column]) >= 0.5 ? "target" : "objective";
  if (can("green") && can("target")) return context.hasTarget ? "green" : "target";
  if (can("forecast") && can("target")) return "forecast";
  return others[0] ?? "kpi";
}

const figuresOf = (content: ColumnContent | undefined): number => (content === undefined ? 0 : content.figures + content.yesOrNo);

/** A word of two meanings whose content does not settle it. */
function ambiguous(concepts: readonly HeaderConcept[], content: ColumnContent, { hasTarget }: Context, series: Series): string | null {
  if (concepts.includes("objective") && series === "target" && figuresOf(content) < 0.8) return "objective-or-target";
  if (concepts.includes("forecast") && concepts.includes("target") && !hasTarget) return "forecast-or-target";
  return null;
}

/** Lets a merged cell above say the period or the series of the columns under it. */
function inGroup(column: Column, group: Header["groups"][number], namesSeries: boolean): Column {
  if (group === null || group.isTitle) return column;
  const { cell } = group;
  if (cell?.period && column.period === null && cell.concepts.length === 0)
    return { ...column, period: cell.period, because: "group-header" };
  const series = cell?.concepts
    .map((concept) => seriesOfConcept[concept as keyof typeof seriesOfConcept] as Series | undefined)
    .find((each) => each);
  if (series && column.period !== null && !namesSeries && cell?.period === null)
    return { ...column, role: series, because: "group-header" };
  return { ...column, doubt: "group" };
}

/** The column that names the KPIs: the most telling word; of ids and names, the names. Rivals are columns that say it as well. */
function kpiColumn(header: Header, contents: readonly ColumnContent[]): Context["kpi"] {
  const rank = (column: number): number => {
    const cell = header.cells[column];
    if (!cell?.concepts.includes("kpi")) return 0;
    const word = cell.text.toLowerCase();
    const loose = /^(?:title|name|nombre|nome|labels|table|activity|цель|kpi category)$/.test(word)
      ? 1
      : /kpi|key performance/.test(word)
        ? 3
        : 2;
    return (contents[column]?.codes ?? 0) > 0.8 ? 0.5 : loose;
  };
  const ranks = header.cells.map((_, column) => rank(column));
  const best = Math.max(...ranks);
  const first = ranks.indexOf(best);
  return { column: first, rivals: ranks.flatMap((each, column) => (each === best && column !== first ? [column] : [])) };
}

const single: readonly Descriptor[] = [
  "perspective",
  "objective",
  "direction",
  "unit",
  "owner",
  "entity",
  "period",
  "low",
  "high",
  "frequency",
];

/** Of two columns for the same description the first holds; two that place a figure (entity, period) leave it open. */
function oneColumnEach(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    if (!single.includes(column.role as Descriptor)) return column;
    const same = columns.filter(({ role }) => role === column.role);
    if (same.length === 1) return column;
    const places = column.role === "entity" || column.role === "period";
    if (columns.findIndex(({ role }) => role === column.role) === index)
      return places ? { ...column, doubt: `several-${column.role}-columns` } : column;
    return { ...column, role: "ignored" };
  });
}

/** What a sheet works out from other figures is not read into a card, so that two of them do no harm. */
const derivedSeries: ReadonlySet<Column["role"]> = new Set(["variance", "attainment", "status", "trend", "score"]);

/** Two columns for one series and period, or an undated column of actuals beside dated ones: neither is taken without asking. */
function onePerPlace(columns: readonly Column[]): readonly Column[] {
  const place = ({ role, period }: Column): string => `${role} ${period?.key ?? ""}`;
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(place(column), (counts.get(place(column)) ?? 0) + 1);
  const isSeries = ({ role }: Column): boolean => Object.values(seriesOfConcept).includes(role as never);
  const datedActuals = columns.some(({ role, period }) => role === "actual" && period !== null);
  return columns.map((column) => {
    if (!isSeries(column) || column.doubt !== null || derivedSeries.has(column.role)) return column;
    if ((counts.get(place(column)) ?? 0) > 1) return { ...column, doubt: "same-series-twice" };
    return datedActuals && column.role === "actual" && column.period === null ? { ...column, doubt: "undated-beside-dated" } : column;
  });
}

/** Whether a target column is headed by another word (Budget, Plan, Benchmark): it is read as target, and that is said. */
export const isOtherWordForTarget = ({ role, header }: Column): boolean =>
  role === "target" && /budget|plan|benchmark|forecast|quota|or[cç]ado|^pl$|^bu$/i.test(header) && conceptsOf(header).includes("target");
