/** The sum of figures as they are written: 0.1 and 0.2 are 0.3, whatever their binary forms add up to. */
export function exactSum(figures: readonly number[]): number {
  return sumOfFew(figures) ?? sumOfDigits(figures);
}

/** What one figure is above another, as they are written. */
export const exactDifference = (figure: number, less: number): number => exactSum([figure, -less]);

const fewDecimals = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** The sum as whole numbers of the smallest decimal, where all figures show few decimals; null otherwise. Much faster than by digits. */
function sumOfFew(figures: readonly number[]): number | null {
  for (const scale of fewDecimals) {
    let total = 0;
    // A sum of sizes that stays safe means that no sum on the way lost a unit.
    let size = 0;
    const isExact = figures.every((figure) => {
      const units = Math.round(figure * scale);
      total += units;
      size += Math.abs(units);
      return units / scale === figure && size <= mostUnits;
    });
    if (isExact) return total === 0 ? 0 : total / scale;
  }
  return null;
}

/** Fifteen digits: a figure of so many is the only one that is written so. */
const mostUnits = 999_999_999_999_999;

function sumOfDigits(figures: readonly number[]): number {
  const written = figures.map(digitsOf);
  const places = written.reduce((most, { decimals }) => Math.max(most, decimals), 0);
  const total = written.reduce((sum, { digits, decimals }) => sum + digits * 10n ** BigInt(places - decimals), 0n);
  return Number(`${total}e${-places}`);
}

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
