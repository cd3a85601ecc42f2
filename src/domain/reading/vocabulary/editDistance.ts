/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to make one word of the other; `limit + 1` when it
 * is more than the limit. (Damerau's distance in its restricted form: no letter is edited twice.)
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Every unknown word of a sheet is compared with thousands: three rows are kept, and no call is made for a cell of the table.
  let [before, last, next] = rowsFor(b.length + 1);
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
    next[0] = row;
    let least = row;
    let left = row;
    let other = -1;
    for (let column = 1; column <= b.length; column++) {
      const otherBefore = other;
      other = b.charCodeAt(column - 1);
      let best = (last[column - 1] as number) + (letter === other ? 0 : 1);
      const dropped = (last[column] as number) + 1;
      if (dropped < best) best = dropped;
      if (left + 1 < best) best = left + 1;
      if (row > 1 && column > 1 && letter === otherBefore && letterBefore === other) {
        const swapped = (before[column - 2] as number) + 1;
        if (swapped < best) best = swapped;
      }
      next[column] = best;
      left = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, last, next] = [last, next, before];
  }
  return last[b.length] as number;
}

let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** Room for words of any length; distances above 255 are never asked for. */
function rowsFor(length: number): [Uint8Array, Uint8Array, Uint8Array] {
  if (rows[0].length < length) rows = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  return rows;
}
