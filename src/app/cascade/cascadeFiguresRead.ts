import type { CascadedKpi, CascadeFigures } from "../../domain/cascade/cascadeFigures";
import { wholeId, type EntityTree } from "../../domain/cascade/entity";
import { figuresIn, type PlacedFigure } from "../../domain/cascade/figureTable";
import { readFigure } from "../../domain/figure";
import { comparePeriods, type PeriodKey } from "../../domain/period";
import type { GridValue } from "../../domain/reading/sheetGrid";
import { figureColumn, LinkList } from "../linkList";
import type { StoredTable, StoredWorkbook } from "../storedWorkbook";
import { isLinkFormula } from "./blockFormulas";
import type { EntitySeries } from "./entitySheetLayout";
import type { EntitySheet } from "./readEntitySheet";

/** The figures a cascade is computed from, as the workbook holds them. */
export interface CascadeFiguresRead {
  /** Of the card, and those that people typed something in; oldest first. */
  readonly periods: readonly PeriodKey[];
  readonly targets: CascadeFigures;
  readonly actuals: CascadeFigures;
  readonly numerators: CascadeFigures;
  readonly denominators: CascadeFigures;
}

const headings = { actual: "Actual", target: "Target", numerator: "Numerator", denominator: "Denominator" } as const;

/**
 * Reads figures: the company's from `BSC_Data`, an entity's from its sheet; of one that has no sheet yet, from the rows of `BSC_Data` that name it.
 * The company's own actual is what stands there for itself, not what its entities add up to.
 */
export function readCascadeFigures(
  stored: StoredWorkbook,
  sheets: ReadonlyMap<string, EntitySheet>,
  tree: EntityTree,
  kpis: readonly CascadedKpi[],
): CascadeFiguresRead {
  const placed: Record<EntitySeries, PlacedFigure[]> = { actual: [], target: [], numerator: [], denominator: [] };
  const put = (series: EntitySeries, kpiId: string, entityId: string, period: string, content: GridValue): void => {
    const read = readFigure(content);
    if (read.kind === "figure") placed[series].push({ kpiId, entityId, period: period as PeriodKey, figure: read.value });
  };
  const known = new Set(kpis.map(({ id }) => id));
  const periods = new Set<string>();
  const ofWhole = new Set<string>();
  for (const row of dataRows(stored)) {
    if (!known.has(row.kpiId) || row.period === "") continue;
    periods.add(row.period);
    const entityId = row.entity === "" ? wholeId : tree.named(row.entity)?.id;
    if (entityId === undefined || sheets.has(entityId)) continue;
    const isWhole = entityId === wholeId || entityId === tree.whole?.id;
    if (isWhole) ofWhole.add(`${row.kpiId}\n${row.period}`);
    for (const series of ["actual", "target", "numerator", "denominator"] as const) {
      const content = series === "actual" ? row.ownActual : series === "target" && !isWhole ? row.ownTarget : row.content(headings[series]);
      put(series, row.kpiId, isWhole ? wholeId : entityId, row.period, content);
    }
  }
  // A period in which the company has no row yet has the KPI's target, as the table gives every new row.
  for (const [kpiId, target] of kpiTargets(stored))
    if (known.has(kpiId))
      for (const period of periods) if (!ofWhole.has(`${kpiId}\n${period}`)) put("target", kpiId, wholeId, period, target);
  for (const [entityId, sheet] of sheets) {
    for (const period of sheet.periods) periods.add(period);
    for (const { id } of kpis)
      for (const period of sheet.periods)
        for (const series of ["actual", "target", "numerator", "denominator"] as const) {
          const cell = sheet.cell(id, series, period);
          if (cell && (cell.typed || isLinkFormula(cell.formula))) put(series, id, entityId, period, cell.value);
        }
  }
  return {
    periods: ([...periods] as PeriodKey[]).sort(comparePeriods),
    targets: figuresIn(placed.target),
    actuals: figuresIn(placed.actual),
    numerators: figuresIn(placed.numerator),
    denominators: figuresIn(placed.denominator),
  };
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

export function dataRows({ tables, blocks }: StoredWorkbook): DataRow[] {
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
}

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
