/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to make one word of the other; `limit + 1` when it
 * is more than the limit. (Damerau's distance in its restricted form: no letter is edited twice.)
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(Math.min(replaced, at(last, column) + 1, at(next, column - 1) + 1, swaps ? at(before, column - 2) + 1 : Infinity));
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
