import { status } from "../../src/functions/functions";

/** One call of BSC.STATUS over 10,000 and 100,000 rows. */
export function benchFunctions(): Promise<unknown> {
  const time = (rows: number): number => {
    const actuals = Array.from({ length: rows }, (_, row) => [row % 200]);
    const begun = performance.now();
    void status(actuals, [[100]]);
    return performance.now() - begun;
  };
  time(10_000);
  const [small, large] = [time(10_000), time(100_000)];
  return Promise.resolve({
    bench: "BSC.STATUS in one call",
    rows: [10_000, 100_000],
    milliseconds: [small, large].map(Math.round),
    timesAsLong: rounded(large / small),
  });
}

export const rounded = (ratio: number): number => Math.round(ratio * 10) / 10;
