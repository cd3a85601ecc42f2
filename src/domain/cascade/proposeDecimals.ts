import { unitKindOf } from "../dataReport/unitKind";
import { decimalsOf } from "../split";
import type { CascadedKpi } from "./cascadeFigures";
import { wholeId } from "./entity";
import type { ProposalInput } from "./proposalInput";

/**
 * Decimals of the parts of a target: as many as the company's targets show. Where the unit can be parted (money, weight, time), as many more as
 * leave an even part two digits: 4 € m over six departments are 0.67, not 1, 1, 1, 1, 0 and 0.
 */
export function proposeDecimals(
  kpi: Pick<CascadedKpi, "id" | "unit">,
  { tree, periods, targets, written }: Pick<ProposalInput, "tree" | "periods" | "targets" | "written">,
): number {
  const figures = periods.flatMap((period) => {
    const words = written?.get(kpi.id, wholeId, period) ?? null;
    return words?.kind === "range" ? [words.low, words.high] : (targets.get(kpi.id, wholeId, period) ?? []);
  });
  const shown = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
  const kind = unitKindOf(kpi.unit);
  const sizes = figures.map(Math.abs).filter((size) => size > 0);
  if (kind === null || kind === "count" || sizes.length === 0) return shown;
  const leaves = tree.entities.filter(({ id }) => tree.childrenOf(id).length === 0).length;
  const even = sizes.reduce((a, b) => Math.min(a, b)) / Math.max(1, leaves);
  const needed = Math.ceil(1 - Math.log10(even));
  return Math.min(mostDecimals, Math.max(shown, needed));
}

const mostDecimals = 6;
