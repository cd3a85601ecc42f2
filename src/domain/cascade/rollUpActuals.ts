import type { PeriodKey } from "../period/period";
import type { CascadeFigures, CascadeInput } from "./cascadeFigures";
import { linesByKpi } from "./cascadeMatrix";
import { combine, type Combined, type PartFigures } from "./combine";
import { wholeId } from "./entity";
import { FigureTable } from "./figureTable";
import { groupsOf, type CascadeGroup } from "./groups";

/** How many of a parent's children have a figure. */
export interface ChildCoverage {
  readonly withFigure: number;
  readonly of: number;
}

/** The actual figures of a cascade in every entity and period. */
export interface RolledUpActuals {
  /** What holds: an entity's own figure, else what its children add up to (of `shared`: its parent's). */
  readonly standing: CascadeFigures;
  /** What the children add up to, also where the parent has a figure of its own; null without children that have one. */
  readonly rolledUp: CascadeFigures;
  /** Of ratios: an entity's own, else those of its children together. */
  readonly numerators: CascadeFigures;
  readonly denominators: CascadeFigures;
  /** Null where nothing is rolled up. */
  coverage(kpiId: string, entityId: string, period: PeriodKey): ChildCoverage | null;
}

/** Figures up the tree, by kind and aggregation. A figure of a parent's own stands before what its children add up to; missing is not zero. */
export function rollUpActuals(input: CascadeInput, groups: readonly CascadeGroup[] = groupsOf(input)): RolledUpActuals {
  const tables = {
    standing: new FigureTable(input),
    rolledUp: new FigureTable(input),
    numerators: new FigureTable(input),
    denominators: new FigureTable(input),
  };
  const withFigure = new FigureTable(input);
  const sizes = new Map<string, number>();
  ownFigures(input, groups, tables);
  for (const group of [...groups].reverse()) {
    const { kpi, parentId, children, combination } = group;
    if (combination === "none") continue;
    sizes.set(`${kpi.id}\n${parentId}`, children.length);
    for (const period of input.periods) {
      const parts = children.map(({ entityId, weight }): PartFigures => ({
        weight,
        actual: tables.standing.get(kpi.id, entityId, period),
        numerator: tables.numerators.get(kpi.id, entityId, period),
        denominator: tables.denominators.get(kpi.id, entityId, period),
      }));
      const combined = combine(parts, combination);
      withFigure.put(kpi.id, parentId, period, combined.withFigure);
      putCombined(tables, group, period, combined);
    }
  }
  passDown(input, groups, tables.standing);
  return {
    ...tables,
    coverage: (kpiId, entityId, period) => {
      const [found, of] = [withFigure.get(kpiId, entityId, period), sizes.get(`${kpiId}\n${entityId}`)];
      return found === null || of === undefined ? null : { withFigure: found, of };
    },
  };
}

interface Tables {
  readonly standing: FigureTable;
  readonly rolledUp: FigureTable;
  readonly numerators: FigureTable;
  readonly denominators: FigureTable;
}

/** What was given for the company and for each entity that carries a KPI. A ratio without a figure is its numerator over its denominator. */
function ownFigures(input: CascadeInput, groups: readonly CascadeGroup[], tables: Tables): void {
  const passing = new Map<string, Set<string>>();
  for (const { kpi, children } of groups)
    for (const { entityId } of children) passing.set(kpi.id, (passing.get(kpi.id) ?? new Set()).add(entityId));
  const lines = linesByKpi(input.matrix);
  for (const { id, aggregation } of input.kpis) {
    const line = lines.get(id);
    const entities = line === undefined || line.kind === null ? [] : (passing.get(id) ?? line.weights.keys());
    for (const entityId of new Set([wholeId, ...entities]))
      for (const period of input.periods) {
        const actual = input.actuals.get(id, entityId, period);
        const [above, below] = [input.numerators.get(id, entityId, period), input.denominators.get(id, entityId, period)];
        const isPair = aggregation === "ratio" && above !== null && below !== null;
        tables.standing.put(id, entityId, period, actual ?? (isPair && below !== 0 ? above / below : null));
        tables.numerators.put(id, entityId, period, isPair ? above : null);
        tables.denominators.put(id, entityId, period, isPair ? below : null);
      }
  }
}

function putCombined(tables: Tables, { kpi, parentId }: CascadeGroup, period: PeriodKey, combined: Combined): void {
  tables.rolledUp.put(kpi.id, parentId, period, combined.actual);
  if (tables.standing.get(kpi.id, parentId, period) === null) tables.standing.put(kpi.id, parentId, period, combined.actual);
  if (tables.numerators.get(kpi.id, parentId, period) !== null) return;
  tables.numerators.put(kpi.id, parentId, period, combined.numerator);
  tables.denominators.put(kpi.id, parentId, period, combined.denominator);
}

/** One figure, many owners: it goes down where an entity has none of its own. */
function passDown(input: CascadeInput, groups: readonly CascadeGroup[], standing: FigureTable): void {
  for (const { kpi, kind, parentId, children } of groups) {
    if (kind !== "shared") continue;
    for (const period of input.periods)
      for (const { entityId } of children)
        if (standing.get(kpi.id, entityId, period) === null) standing.put(kpi.id, entityId, period, standing.get(kpi.id, parentId, period));
  }
}
