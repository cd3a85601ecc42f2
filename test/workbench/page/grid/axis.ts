/** Sizes of the rows or of the columns of a sheet, in pixels: most have the usual size, some their own, hidden ones 0. */
export interface Axis {
  readonly count: number;
  /** Distance of an item's start from the sheet's edge. */
  offset(index: number): number;
  size(index: number): number;
  /** The item at a distance, the last one when it lies beyond. */
  indexAt(distance: number): number;
}

/** Sparse: memory and time follow the number of items with a size of their own, not the million rows of a sheet. */
export function axis(count: number, usualSize: number, ownSizes: ReadonlyMap<number, number>): Axis {
  const indices = [...ownSizes.keys()].sort((a, b) => a - b);
  /** How far the items before the n-th own-sized one stand off from where they would be at the usual size. */
  const shiftBefore = new Float64Array(indices.length + 1);
  indices.forEach((index, n) => (shiftBefore[n + 1] = (shiftBefore[n] ?? 0) + (ownSizes.get(index) ?? usualSize) - usualSize));
  const ownBefore = (index: number): number => {
    let low = 0;
    let high = indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offset = (index: number): number => index * usualSize + (shiftBefore[ownBefore(index)] ?? 0);
  return {
    count,
    offset,
    size: (index) => ownSizes.get(index) ?? usualSize,
    indexAt: (distance) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      // Hidden items share their start with the next visible one: the search lands on the last of them, which is the visible one.
      return low;
    },
  };
}

/** The next visible item in a direction, or the item itself at the edge. */
export function nextVisible(along: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < along.count; index += step) if (along.size(index) > 0) return index;
  return from;
}
