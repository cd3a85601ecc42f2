import { entityTree, figuresIn, type CascadedKpi, type CascadeInput, type Entity, type MatrixLine } from "../../../src/domain/cascade";
import type { PeriodKey } from "../../../src/domain/period/period";

/** `Company > North > Shop`: a line an entity, set in by two spaces a level; `Shop 30` weighs 30. Ids are E1, E2 … in order. */
export function entitiesDrawn(drawing: string): Entity[] {
  const above: string[] = [];
  return drawing
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const [, indent = "", name = "", weight] = /^( *)(.*?)(?: (\d+(?:\.\d+)?))?$/.exec(line) ?? [];
      const depth = indent.length / 2;
      const id = `E${index + 1}`;
      above[depth] = id;
      return { id, name, parentId: depth === 0 ? null : (above[depth - 1] ?? null), owner: "", weight: Number(weight ?? 1) };
    });
}

/** Figures by KPI, entity and period as `{ K1: { E2: [1, null, 3] } }`. */
type Written = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;

export interface CascadeDrawn {
  readonly entities: readonly Entity[];
  readonly kpis: readonly (Pick<CascadedKpi, "id"> & Partial<CascadedKpi>)[];
  readonly lines: readonly (Pick<MatrixLine, "kpiId" | "kind"> &
    Partial<Omit<MatrixLine, "weights">> & { weights: Readonly<Record<string, number>> })[];
  readonly periods?: readonly string[];
  readonly targets?: Written;
  /** Targets that are not one figure, as people type them; `unread` where they cannot be read. */
  readonly written?: Readonly<
    Record<string, Readonly<Record<string, readonly (readonly [low: number, high: number] | "unread" | null)[]>>>
  >;
  readonly actuals?: Written;
  readonly numerators?: Written;
  readonly denominators?: Written;
}

export function cascadeOf(drawn: CascadeDrawn): CascadeInput {
  const periods = (drawn.periods ?? ["2026-01"]) as readonly PeriodKey[];
  const figures = (written: Written = {}): CascadeInput["targets"] =>
    figuresIn(
      Object.entries(written).flatMap(([kpiId, entities]) =>
        Object.entries(entities).flatMap(([entityId, row]) =>
          row.flatMap((figure, index) => {
            const period = periods[index];
            return figure === null || period === undefined ? [] : [{ kpiId, entityId, period, figure }];
          }),
        ),
      ),
    );
  return {
    tree: entityTree(drawn.entities).tree,
    matrix: {
      lines: drawn.lines.map(({ weights, ...line }) => ({
        proposed: false,
        because: null,
        weighting: "typed",
        decimals: 0,
        ...line,
        weights: new Map(Object.entries(weights)),
      })),
    },
    kpis: drawn.kpis.map((kpi) => ({ name: kpi.id, objectiveId: "O1", unit: "", aggregation: null, ...kpi })),
    periods,
    targets: figures(drawn.targets),
    ...(drawn.written === undefined
      ? {}
      : {
          written: {
            get: (kpiId: string, entityId: string, period: PeriodKey) => {
              const given = drawn.written?.[kpiId]?.[entityId]?.[periods.indexOf(period)] ?? null;
              if (given === null) return null;
              return given === "unread"
                ? ({ kind: "unread", text: "about ten" } as const)
                : ({ kind: "range", low: given[0], high: given[1], text: given.join("–") } as const);
            },
          },
        }),
    actuals: figures(drawn.actuals),
    numerators: figures(drawn.numerators),
    denominators: figures(drawn.denominators),
  };
}
