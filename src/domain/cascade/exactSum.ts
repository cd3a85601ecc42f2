/** The sum of figures as they are written: 0.1 and 0.2 are 0.3, whatever their binary forms add up to. */
export function exactSum(figures: readonly number[]): number {
  const plain = figures.reduce((a, b) => a + b, 0);
  if (Number.isSafeInteger(plain) && figures.every(Number.isSafeInteger)) return plain;
  const written = figures.map(digitsOf);
  const places = written.reduce((most, { decimals }) => Math.max(most, decimals), 0);
  const total = written.reduce((sum, { digits, decimals }) => sum + digits * 10n ** BigInt(places - decimals), 0n);
  return Number(`${total}e${-places}`);
}

/** What one figure is above another, as they are written. */
export const exactDifference = (figure: number, less: number): number => exactSum([figure, -less]);

interface Written {
  readonly digits: bigint;
  /** Negative for the zeros of 1e20. */
  readonly decimals: number;
}

function digitsOf(figure: number): Written {
  const [mantissa = "0", exponent = "0"] = String(figure).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
