import type { CascadedKpi, CascadeFigures } from "../../domain/cascade/cascadeFigures";
import { wholeId, type EntityTree } from "../../domain/cascade/entity";
import { figuresIn, type PlacedFigure } from "../../domain/cascade/figureTable";
import type { WrittenTarget, WrittenTargets } from "../../domain/cascade/writtenTargets";
import { readFigure } from "../../domain/figures/figure";
import { comparePeriods, type PeriodKey } from "../../domain/period/period";
import { readTarget, type Target } from "../../domain/figures/target";
import type { GridValue } from "../../domain/reading/sheetGrid";
import { figureColumn, LinkList } from "../card/tables/linkList";
import type { StoredTable, StoredWorkbook } from "../storedWorkbook";
import { isLinkFormula } from "./blockFormulas";
import { entitySeries, type EntitySeries } from "./entitySheetLayout";
import { entitySheetsIn } from "./entitySheetsIn";
import { onceFor } from "./onceFor";
import type { StoredCascade } from "./storedCascade";

/** What texts that stand for figures mean; of a percent the share, which a plain number beside it may count in percents. */
export type FigureTexts<Meaning> = ReadonlyMap<string, { readonly meaning: Meaning; readonly percent: boolean }>;

/** The figures a cascade is computed from, as the workbook holds them. */
export interface CascadeFiguresRead {
  /** Of the card, and those that people typed something in; oldest first. */
  readonly periods: readonly PeriodKey[];
  readonly targets: CascadeFigures;
  /** Left out where every target is one figure. */
  readonly written?: WrittenTargets;
  /** What texts among the targets and actuals mean, by KPI. */
  readonly targetTexts: ReadonlyMap<string, FigureTexts<Target>>;
  readonly actualTexts: ReadonlyMap<string, FigureTexts<number>>;
  readonly actuals: CascadeFigures;
  readonly numerators: CascadeFigures;
  readonly denominators: CascadeFigures;
}

const headings = { actual: "Actual", target: "Target", numerator: "Numerator", denominator: "Denominator" } as const;

/**
 * Reads figures: the company's from `BSC_Data`, an entity's from its sheet; of one that has no sheet yet, from the rows of `BSC_Data` that name it.
 * The company's own actual is what stands there for itself, not what its entities add up to.
 */
export function readCascadeFigures(read: StoredCascade, tree: EntityTree, kpis: readonly CascadedKpi[]): CascadeFiguresRead {
  const { stored } = read;
  const placed = new PlacedFigures();
  const known = new Set(kpis.map(({ id }) => id));
  const sheets = entitySheetsIn(read);
  const periods = new Set<string>();
  const ofWhole = new Set<string>();
  const bounded = new Map(boundsOf(stored).filter(([id]) => known.has(id)));
  for (const row of dataRows(stored)) {
    if (!known.has(row.kpiId) || row.period === "") continue;
    periods.add(row.period);
    const entityId = row.entity === "" ? wholeId : tree.named(row.entity)?.id;
    if (entityId === undefined || sheets.has(entityId)) continue;
    const isWhole = entityId === wholeId || entityId === tree.whole?.id;
    if (isWhole) ofWhole.add(`${row.kpiId}\n${row.period}`);
    for (const series of entitySeries) {
      // The bounds of a KPI stand before its targets, as on the card.
      if (series === "target" && isWhole && bounded.has(row.kpiId)) continue;
      const content = series === "actual" ? row.ownActual : series === "target" && !isWhole ? row.ownTarget : row.content(headings[series]);
      placed.put(series, row.kpiId, isWhole ? wholeId : entityId, row.period, content);
    }
  }
  // A period in which the company has no row yet has the KPI's target, as the table gives every new row.
  for (const [kpiId, target] of kpiTargets(stored))
    if (known.has(kpiId) && !bounded.has(kpiId))
      for (const period of periods) if (!ofWhole.has(`${kpiId}\n${period}`)) placed.put("target", kpiId, wholeId, period, target);
  const onSheets = sheetFigures(read);
  for (const period of onSheets.periods) periods.add(period);
  for (const [kpiId, text] of bounded) for (const period of periods) placed.put("target", kpiId, wholeId, period, text);
  for (const { kpiId, entityId, series, period, content } of onSheets.given)
    if (known.has(kpiId)) placed.put(series, kpiId, entityId, period, content);
  return {
    periods: ([...periods] as PeriodKey[]).sort(comparePeriods),
    targets: figuresIn(placed.figures.target),
    ...(placed.written.size > 0 ? { written: { get: (...place) => placed.written.get(place.join("\n")) ?? null } } : {}),
    targetTexts: placed.targetTexts,
    actualTexts: placed.actualTexts,
    actuals: figuresIn(placed.figures.actual),
    numerators: figuresIn(placed.figures.numerator),
    denominators: figuresIn(placed.figures.denominator),
  };
}

/** Figures with their places; targets that are not one figure apart from the others. */
class PlacedFigures {
  readonly figures: Readonly<Record<EntitySeries, PlacedFigure[]>> = { actual: [], target: [], numerator: [], denominator: [] };
  readonly written = new Map<string, WrittenTarget>();
  readonly targetTexts = new Map<string, Map<string, { meaning: Target; percent: boolean }>>();
  readonly actualTexts = new Map<string, Map<string, { meaning: number; percent: boolean }>>();

  put(series: EntitySeries, kpiId: string, entityId: string, key: string, content: GridValue): void {
    const period = key as PeriodKey;
    const figure = series === "target" ? this.target(kpiId, [kpiId, entityId, period].join("\n"), content) : figureOf(content);
    if (figure === null) return;
    this.figures[series].push({ kpiId, entityId, period, figure });
    if (series === "actual" && typeof content === "string") keep(this.actualTexts, kpiId, content, figure, content.includes("%"));
  }

  private target(kpiId: string, place: string, content: GridValue): number | null {
    const read = readTarget(content);
    if (read.kind === "target" && typeof content === "string") keep(this.targetTexts, kpiId, content, read.target, read.percent === true);
    if (read.kind === "target" && read.target.kind === "point") return read.target.figure;
    if (read.kind === "no-target" || this.written.has(place)) return null;
    const text = String(content);
    const range = read.kind === "target" && read.target.kind === "range" ? read.target : null;
    this.written.set(place, range ? { kind: "range", text, low: range.low, high: range.high } : { kind: "unread", text });
    return null;
  }
}

function keep<Meaning>(
  texts: Map<string, Map<string, { meaning: Meaning; percent: boolean }>>,
  kpiId: string,
  text: string,
  meaning: Meaning,
  percent: boolean,
): void {
  texts.set(kpiId, (texts.get(kpiId) ?? new Map<string, { meaning: Meaning; percent: boolean }>()).set(text, { meaning, percent }));
}

function figureOf(content: GridValue): number | null {
  const read = readFigure(content);
  return read.kind === "figure" ? read.value : null;
}

/** A figure that somebody gave on an entity's sheet. */
interface GivenFigure {
  readonly kpiId: string;
  readonly entityId: string;
  readonly series: EntitySeries;
  readonly period: string;
  readonly content: GridValue;
  /** `North!K9`. */
  readonly at: string;
}

/** What is typed or linked on the sheets of entities, and the periods they have: they stay as they were read, whatever is chosen. */
export const sheetFigures = onceFor(
  (read: StoredCascade): { readonly periods: ReadonlySet<string>; readonly given: readonly GivenFigure[] } => {
    const periods = new Set<string>();
    const given: GivenFigure[] = [];
    for (const [entityId, { found }] of entitySheetsIn(read)) {
      for (const period of found.periods) periods.add(period);
      for (const kpiId of found.lines.keys())
        for (const period of found.periods)
          for (const series of entitySeries) {
            const cell = found.cell(kpiId, series, period);
            if (cell && (cell.typed || isLinkFormula(cell.formula)))
              given.push({ kpiId, entityId, series, period, content: cell.value, at: cell.at });
          }
    }
    return { periods, given };
  },
);

/** KPIs with a low and a high bound, as the card writes them. */
function boundsOf({ tables }: StoredWorkbook): readonly (readonly [kpiId: string, text: string])[] {
  const table = tables.BSC_KPIs;
  const [id, low, high] = ["ID", "Low", "High"].map((heading) => table?.headers.indexOf(heading) ?? -1);
  return (table?.values ?? []).flatMap((row) => {
    const [from, to] = [row[low ?? -1] ?? "", row[high ?? -1] ?? ""];
    return from === "" || to === "" ? [] : [[String(row[id ?? -1] ?? ""), `${String(from)}–${String(to)}`] as const];
  });
}

function kpiTargets({ tables }: StoredWorkbook): readonly (readonly [kpiId: string, target: GridValue])[] {
  const table = tables.BSC_KPIs;
  const [id, target] = [table?.headers.indexOf("ID") ?? -1, table?.headers.indexOf("Target") ?? -1];
  return (table?.values ?? []).map((row) => [String(row[id] ?? ""), row[target] ?? ""] as const);
}

/** A row of `BSC_Data`. */
export interface DataRow {
  readonly kpiId: string;
  readonly entity: string;
  readonly period: string;
  /** The actual that is typed or linked here, without what the entities add up to. */
  readonly ownActual: GridValue;
  /** The target that is typed or linked here; "" where the KPI's stands for it. */
  readonly ownTarget: GridValue;
  content(heading: string): GridValue;
}

export const dataRows = onceFor(({ tables, blocks }: StoredWorkbook): readonly DataRow[] => {
  const table = tables.BSC_Data;
  if (!table) return [];
  const columns = new Map(table.headers.map((heading, index) => [heading, index]));
  return table.values.map((values, index): DataRow => {
    const content = (heading: string): GridValue => values[columns.get(heading) ?? -1] ?? "";
    const isOwnTarget = typeof content("Target link") === "number" || (table.formulas[index]?.[columns.get("Target") ?? -1] ?? "") === "";
    return {
      kpiId: String(content("KPI")),
      entity: String(content("Entity")),
      period: String(content("Period")),
      ownActual: typeof content("Roll-up link") === "number" ? ownActual(table, columns, index, blocks) : content("Actual"),
      ownTarget: isOwnTarget ? content("Target") : "",
      content,
    };
  });
});

function ownActual(table: StoredTable, columns: ReadonlyMap<string, number>, row: number, { links }: StoredWorkbook["blocks"]): GridValue {
  const at = (heading: string): GridValue => table.values[row]?.[columns.get(heading) ?? -1] ?? "";
  if ((table.formulas[row]?.[columns.get("Actual") ?? -1] ?? "") === "") return at("Actual");
  const link = at("Actual link");
  const linked = typeof link === "number" ? (links?.values[link - 1]?.[figureColumn - 1] ?? "") : "";
  if (linked !== "") return linked;
  const [above, below] = [at("Numerator"), at("Denominator")];
  return typeof above === "number" && typeof below === "number" && below !== 0 ? above / below : "";
}

/** The formulas that link an entity's figures to their cells on the team's own sheets. */
export function sourceLinks({
  blocks,
}: StoredWorkbook): (kpiId: string, entity: string, series: EntitySeries, period: string) => string | null {
  const list = new LinkList(blocks.links);
  return (kpiId, entity, series, period) => {
    const number = list.numberOf({ kpiId, entity, series, period });
    const found = number === null ? undefined : list.links[number - 1]?.formula;
    return found !== undefined && isLinkFormula(found) && !found.includes("#REF!") ? found : null;
  };
}
