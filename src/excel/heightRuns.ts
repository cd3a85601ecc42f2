interface HeightRun {
  readonly row: number;
  count: number;
  readonly points: number;
}

/** Neighbouring rows of one height together: one action sets them all. */
export function heightRuns(heights: readonly { readonly row: number; readonly points: number }[]): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const { row, points } of heights) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row && last.points === points) last.count += 1;
    else runs.push({ row, count: 1, points });
  }
  return runs;
}
