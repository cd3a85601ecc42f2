import { columnOf, type Column } from "../columns/column";
import type { Dating } from "./dating";
import type { Table } from "../tables/table";
import { plainText } from "../words";

/** Whose figures each row holds, by the row, where a column says it. A blank goes on with the entity above it unless a KPI would then stand twice. */
export function entitiesOf(table: Table, dating: Dating): ReadonlyMap<number, string> {
  const column = columnOf(table.columns, "entity") ?? ownersAsEntities(table);
  if (column === null) return new Map();
  const said = new Map<number, string>();
  const carried = new Map<number, string>();
  const seen = new Set<string>();
  let last: string | null = null;
  let isRepeated = false;
  for (const record of table.records) {
    // "Target per store" below the stores is nobody's.
    if (record.series !== null && record.name === null) continue;
    const text = table.view.filledText(record.row, column.column);
    if (text !== "") said.set(record.row, text);
    last = text === "" ? last : text;
    if (last === null) continue;
    carried.set(record.row, last);
    const key = JSON.stringify([plainText(record.name?.text ?? ""), record.series, dating.ofRow(record)?.text, last]);
    isRepeated ||= text === "" && (seen.has(key) || record.name === null);
    seen.add(key);
  }
  return isRepeated || column.role === "owner" ? said : carried;
}

/** A column of owners tells apart rows of the same KPI: personal scorecards, whose owners are the entities. */
function ownersAsEntities({ view, columns, records }: Table): Column | null {
  const owner = columnOf(columns, "owner");
  if (owner === null || columnOf(columns, "entity") !== null || columnOf(columns, "kpi") === null) return null;
  const owners = new Map<string, Set<string>>();
  for (const { row, name } of records) {
    const key = plainText(name?.text ?? "");
    owners.set(key, (owners.get(key) ?? new Set()).add(view.filledText(row, owner.column)));
  }
  return [...owners.values()].some((each) => each.size > 1) ? owner : null;
}
