import { columnOf, type Column } from "../columns/column";
import type { SheetView } from "../sheetView";
import { plainText } from "../words";

/**
 * "Region" beside "Branch": every branch lies in one region, so that the branches say whose the figures are and the regions group them. Two
 * columns that cross ("Team", "Product") stay for `oneColumnEach` to ask about.
 */
export const nestedEntities =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const entities = columns.filter(({ role }) => role === "entity");
    const [one, other, third] = entities;
    if (one === undefined || other === undefined || third !== undefined || entities.some(({ because }) => because[0] === "corrected"))
      return columns;
    const outer = liesIn(view, rows, other, one) ? one : liesIn(view, rows, one, other) ? other : null;
    return outer === null
      ? columns
      : columns.map((column) => (column === outer ? { ...column, role: "ignored", derived: true, because: ["group-header"] } : column));
  };

/** The column that groups the entities of a table; null without one. */
export const outerEntity = (columns: readonly Column[]): Column | null => {
  if (columnOf(columns, "entity") === null) return null;
  return (
    columns.find(
      ({ role, derived, because, stack }) =>
        role === "ignored" && derived && because[0] === "group-header" && stack.at(-1)?.concepts.includes("entity") === true,
    ) ?? null
  );
};

/** There are more of the inner, and each comes under one of the outer only. */
function liesIn(view: SheetView, rows: readonly number[], inner: Column, outer: Column): boolean {
  const under = new Map<string, string>();
  const outers = new Set<string>();
  let group = "";
  for (const row of rows) {
    group = plainText(view.filledText(row, outer.column)) || group;
    const name = plainText(view.filledText(row, inner.column));
    if (name === "" || group === "") continue;
    const known = under.get(name);
    // A word for sums stands under each of them.
    if (known !== undefined && known !== group) {
      if (/\p{L}{2}/u.test(name) && !isSum(name)) return false;
      continue;
    }
    under.set(name, group);
    outers.add(group);
  }
  return under.size > outers.size && outers.size > 1;
}

const isSum = (name: string): boolean =>
  /^(?:sub-? ?)?total|^sum|^all$|^gesamt|^zwischensumme|^somme|^ensemble|^suma|^soma|^totale|^toplam|^razem|合计|小计|合計|小計/u.test(
    name,
  );
