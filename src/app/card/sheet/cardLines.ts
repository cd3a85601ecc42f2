import type { GridValue, SheetGrid } from "../../../domain/reading/sheetGrid";
import type { StoredBlock } from "../../storedWorkbook";

/** How an existing card's sheet is brought to a new list of lines without touching what the user put between and beside them. */
export interface LineEdits {
  /** Runs of lines that are no longer on the card, in sheet rows; delete from the last to the first. */
  readonly deletions: readonly RowRun[];
  /** Lines that stay because the user wrote beside them: their cells of ours are emptied (sheet rows after the deletions). */
  readonly emptied: readonly number[];
  /** Runs of new rows, in sheet rows at the time each is made, first to last. */
  readonly insertions: readonly RowRun[];
  /** Lines that stand elsewhere in the new order go there, with all that stands beside them; rows after the insertions. */
  readonly moves: readonly { readonly from: number; readonly to: number }[];
  /** Runs of rows that the moves left empty, after the insertions; delete from the last to the first. */
  readonly vacated: readonly RowRun[];
  /** Final sheet row of every line, in the order of the lines. */
  readonly rows: readonly number[];
  /** Which lines are new. */
  readonly fresh: readonly boolean[];
  /** Sheet row of the last line afterwards; the block's closing row stands below it. */
  readonly last: number;
}

export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** A new card: all lines below the header row. */
export function freshLines(lines: readonly unknown[], firstRow: number): LineEdits {
  return {
    deletions: [],
    emptied: [],
    insertions: [],
    moves: [],
    vacated: [],
    rows: lines.map((_, index) => firstRow + index),
    fresh: lines.map(() => true),
    last: firstRow + lines.length - 1,
  };
}

/**
 * Brings the rows of an existing card to the new lines. The longest run of lines in unchanged order stays where it is; a line that is
 * new gets a row of its own; a line that stands elsewhere moves, with what the user wrote beside it; a line that is gone goes, unless the user wrote something in its row. Where an earlier plan failed
 * on the way (`unfinished`), rows without any content are its own and go too.
 */
export function editLines(
  lines: readonly { readonly id: string }[],
  block: Pick<StoredBlock, "range" | "values">,
  sheet: SheetGrid,
  places: Readonly<Record<string, number>> & { readonly id: number },
  unfinished: boolean,
): LineEdits {
  const idColumn = places.id - block.range.column;
  const ids = block.values.slice(1).map((row) => String(row[idColumn] ?? ""));
  // The block closes with a row of its own, so that a row inserted after the last line is inside it and Excel moves the name along.
  const oldIds = ids.at(-1) === "" ? ids.slice(0, -1) : ids;
  const firstRow = block.range.row + 1;
  const placeOf = new Map(oldIds.map((id, index) => [id, index]));
  const staying = longestRising(lines.map(({ id }) => placeOf.get(id) ?? -1));
  const kept = new Set(staying);
  const ours = new Set(Object.values(places));

  const wanted = new Set(lines.map(({ id }) => id));

  const remaining: string[] = [];
  /** Where lines that move stand among the remaining. */
  const moving = new Map<string, number>();
  const deletions: RowRun[] = [];
  const emptied: number[] = [];
  oldIds.forEach((id, index) => {
    const row = firstRow + index;
    const moves = id !== "" && !kept.has(index) && wanted.has(id) && placeOf.get(id) === index;
    const stays = id === "" ? !unfinished || hasContent(sheet, row) : kept.has(index) || moves || hasContent(sheet, row, ours);
    if (!stays) {
      addToRun(deletions, row);
      return;
    }
    if (moves) moving.set(id, remaining.length);
    else if (id !== "" && !kept.has(index)) emptied.push(firstRow + remaining.length);
    remaining.push(kept.has(index) ? id : "");
  });

  const insertions: RowRun[] = [];
  const rows: number[] = [];
  const fresh: boolean[] = [];
  let pointer = 0;
  let inserted = 0;
  for (const { id } of lines) {
    const known = moving.has(id) ? -1 : remaining.indexOf(id, pointer);
    if (placeOf.has(id) && known >= 0) {
      pointer = known + 1;
      fresh.push(false);
    } else {
      addToRun(insertions, firstRow + pointer + inserted);
      inserted += 1;
      fresh.push(!moving.has(id));
    }
    rows.push(firstRow + pointer + inserted - 1);
  }
  /** A row among the remaining, after the insertions: those made at or above it push it down. */
  const shifted = (row: number): number => {
    let now = row;
    for (const run of insertions) if (run.row <= now) now += run.count;
    return now;
  };
  const moves = lines.flatMap(({ id }, index) => {
    const from = moving.get(id);
    return from === undefined ? [] : [{ from: shifted(firstRow + from), to: rows[index] ?? 0 }];
  });
  const left = moves.map(({ from }) => from).sort((a, b) => a - b);
  const vacated: RowRun[] = [];
  for (const row of left) addToRun(vacated, row);
  const closedUp = (row: number): number => row - left.filter((each) => each < row).length;
  return {
    deletions,
    emptied: emptied.map((row) => closedUp(shifted(row))),
    insertions,
    moves,
    vacated,
    rows: rows.map(closedUp),
    fresh,
    last: firstRow + remaining.length + inserted - 1 - left.length,
  };
}

function addToRun(runs: RowRun[], row: number): void {
  const last = runs.at(-1);
  if (last && last.row + last.count === row) runs[runs.length - 1] = { row: last.row, count: last.count + 1 };
  else runs.push({ row, count: 1 });
}

/** Whether anything stands in a row, outside of these columns. */
function hasContent(sheet: SheetGrid, row: number, outside: ReadonlySet<number> = new Set()): boolean {
  const values: readonly GridValue[] = sheet.values[row - sheet.row] ?? [];
  return values.some((value, index) => value !== "" && !outside.has(sheet.column + index));
}

/** The members of the longest strictly rising subsequence, ignoring negative numbers. */
export function longestRising(sequence: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  sequence.forEach((value, index) => {
    if (value < 0) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sequence[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rising.push(sequence[index] ?? 0);
  return rising.reverse();
}
