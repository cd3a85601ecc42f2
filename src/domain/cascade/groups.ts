import type { CascadedKpi, CascadeInput } from "./cascadeFigures";
import type { CascadeKind, Combination } from "./cascadeKind";
import { linesByKpi, type MatrixLine } from "./cascadeMatrix";
import { carriersOf, type Carriers } from "./carriers";
import { combinationOf, kindInForce } from "./combination";
import { weightsInForce } from "./weightsInForce";
import { wholeId } from "./entity";

/** A parent and the children that take part in one KPI: what one target is split over, and what one figure is made from. */
export interface CascadeGroup {
  readonly kpi: CascadedKpi;
  readonly line: MatrixLine;
  readonly kind: CascadeKind;
  readonly combination: Combination;
  /** `wholeId` for the company. */
  readonly parentId: string;
  /** Whether a child carries the KPI itself, or only passes it on to those below it. */
  readonly children: readonly GroupChild[];
}

export interface GroupChild {
  readonly entityId: string;
  readonly carries: boolean;
  readonly weight: number;
  /** The weight after siblings are brought to 1; 0 for all where none weighs anything. */
  readonly share: number;
}

/**
 * Every group of a cascade: KPIs in the order of the card, of each the company first and parents before their children. Kinds that leave children to
 * themselves (`contributory`, `own`) have none.
 */
export function groupsOf(input: CascadeInput): readonly CascadeGroup[] {
  const lines = linesByKpi(input.matrix);
  return input.kpis.flatMap((kpi) => {
    const line = lines.get(kpi.id);
    const kind = line === undefined ? null : kindInForce(line.kind, kpi);
    if (line === undefined || (kind !== "split" && kind !== "identical" && kind !== "shared")) return [];
    return groupsOfLine(input, kpi, line, kind);
  });
}

function groupsOfLine(input: CascadeInput, kpi: CascadedKpi, line: MatrixLine, kind: CascadeKind): CascadeGroup[] {
  const carriers: Carriers = carriersOf(line, input.tree);
  const weights = weightsInForce(input, line, kind, carriers);
  const combination = combinationOf(line.kind, kpi);
  return [wholeId, ...input.tree.entities.map(({ id }) => id)].flatMap((parentId) => {
    const children = carriers.childrenOf(parentId);
    if (children.length === 0) return [];
    const all = weights(children);
    const total = all.reduce((a, b) => a + b, 0);
    const members = children.map(({ id }, index): GroupChild => {
      const weight = all[index] ?? 0;
      return { entityId: id, carries: carriers.carries(id), weight, share: total > 0 ? weight / total : 0 };
    });
    return [{ kpi, line, kind, combination, parentId, children: members }];
  });
}
