import type { Reading } from "../reading/reading";
import type { LookedUpCell, SeenCell } from "./light";
import { lookUp, type ValueAt } from "./judgeLight";
import type { Pair } from "./relations";
import type { Place } from "./seenCell";

/** Longer lists would be searched through too often. */
const longestList = 2_000;

/** The column of a table's KPI names; null where the KPIs stand side by side, or a title names them. */
export function nameColumn({ regions, lines }: Reading, region: number | null): number | null {
  if (region === null || regions[region]?.shape !== "rows") return null;
  return lines.find((line) => line.region === region && line.role === "kpi" && line.axis === "column")?.index ?? null;
}

/**
 * How the targets of another table are found by the name of the KPI, so that either table can be sorted. Null unless every one of these
 * pairs is found so: names are there, are told apart by Excel, and stand one column (or as many columns on) away.
 */
export function lookUpByName<Of>(
  pairs: readonly Pair<Of>[],
  reading: Reading,
  own: string,
  tables: TablePair,
  valueAt: ValueAt,
): LookedUpCell | null {
  const [keys, list] = [nameColumn(reading, tables.from), nameColumn(reading, tables.to)];
  const table = reading.regions[tables.to];
  const [first] = pairs;
  if (keys === null || list === null || table === undefined || first === undefined || table.area.rows > longestList) return null;
  const key: SeenCell = { sheet: null, row: { kind: "beside", by: 0 }, column: { kind: "fixed", at: keys } };
  const rows: [number, number] = [table.area.row, table.area.row + table.area.rows - 1];
  const names = Array.from({ length: table.area.rows }, (_, row) =>
    String(valueAt(table.sheet, { row: rows[0] + row, column: list })).toLowerCase(),
  );
  const isAlone = (name: string): boolean =>
    !/[*?~]/.test(name) && name.length <= 200 && names.filter((each) => each === name.toLowerCase()).length === 1;
  const found = ({ from, to }: Pair<Of>, seen: LookedUpCell): boolean => {
    const place: Place | null = lookUp(seen, from, valueAt);
    return (
      place !== null && place.row === to.row && place.column === to.column && isAlone(String(valueAt(own, { row: from.row, column: keys })))
    );
  };
  const columns = [
    { kind: "fixed", at: first.to.column },
    { kind: "beside", by: first.to.column - first.from.column },
  ] as const;
  for (const column of columns) {
    const seen: LookedUpCell = { key, sheet: table.sheet, rows, keyColumn: list, column };
    if (pairs.every((pair) => found(pair, seen))) return seen;
  }
  return null;
}

/** Tables of figures and of their targets, by their places in the reading. */
export interface TablePair {
  readonly from: number;
  readonly to: number;
}
