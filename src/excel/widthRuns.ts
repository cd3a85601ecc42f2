interface WidthRun {
  readonly column: number;
  count: number;
  readonly points: number | "hidden";
}

/** Neighbouring columns of one width together: one action sets them all. */
export function widthRuns(widths: readonly { readonly column: number; readonly points: number | "hidden" }[]): readonly WidthRun[] {
  const runs: WidthRun[] = [];
  for (const { column, points } of widths) {
    const last = runs.at(-1);
    if (last && last.column + last.count === column && last.points === points) last.count += 1;
    else runs.push({ column, count: 1, points });
  }
  return runs;
}
