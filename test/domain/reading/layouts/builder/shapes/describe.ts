import { describingColumn, kpiColumn, type Describing } from "../columns";
import type { Sketch } from "../sketch";
import type { Column } from "../table";

/** The columns before the figures, in an order people might choose, and what they say. */
export function leadingColumns(
  sketch: Sketch,
  options: { readonly header?: boolean; readonly without?: readonly Describing[]; readonly groupsDown?: boolean } = {},
): { readonly columns: readonly Column[]; readonly directionTold: boolean } {
  const { random } = sketch;
  const chosen = (["perspective", "unit", "direction", "owner"] as const).filter(
    (what) => options.header !== false && !options.without?.includes(what) && random.chance(0.4),
  );
  const before = chosen.filter((what) => what === "perspective" || random.chance(0.25));
  const after = random.shuffled(chosen.filter((what) => !before.includes(what)));
  const id = options.header !== false && random.chance(0.25) ? [describingColumn(sketch, "id")] : [];
  return {
    columns: [
      ...id,
      ...before.map((what) => describingColumn(sketch, what)),
      kpiColumn(sketch, options),
      ...after.map((what) => describingColumn(sketch, what)),
    ],
    directionTold: chosen.includes("direction"),
  };
}

/** Comments and stamps behind the figures, now and then. */
export const trailingColumns = (sketch: Sketch): Column[] =>
  (["comment", "updated"] as const).filter(() => sketch.random.chance(0.25)).map((what) => describingColumn(sketch, what));

/** Sometimes a word for a row of totals. */
export const sometimesTotal = ({ random, style }: Sketch): string | undefined => (random.chance(0.25) ? style.word("total") : undefined);
