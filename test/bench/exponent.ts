export interface Run {
  readonly cells: number;
  readonly milliseconds: number;
}

/** How time grows with the cells: the slope of time over cells, both as logarithms, by least squares within one run. Twice as long for twice as many is 1. */
export function exponent(runs: readonly Run[]): number {
  const points = runs.map(({ cells, milliseconds }) => [Math.log(cells), Math.log(milliseconds)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([cells]) => cells), mean(([, time]) => time)];
  const slope = mean(([cells, time]) => (cells - x) * (time - y)) / mean(([cells]) => (cells - x) ** 2);
  return Math.round(100 * slope) / 100;
}

/** Milliseconds of the processor since a reading of its clock: what other programs of the machine do does not count. */
export function processorTime(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
