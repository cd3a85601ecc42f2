/**
 * Parts of a whole by weight, rounded to a precision so that they sum to it exactly: each part is cut to the unit below, and the units left over go to the
 * largest remainders, of equal ones to the first (Hamilton's method). What the whole has beyond the precision goes to the heaviest part. Counted in whole
 * numbers of any size, so that no binary noise is dealt out. Weights are not negative and one is above 0; decimals are whole, negative for
 * tens, and no finer than the 15 digits that a cell holds.
 */
export function split(whole: number, weights: readonly number[], precision: number): number[] {
  const size = exact(Math.abs(whole));
  const decimals = Math.min(precision, finestDecimals(size));
  const places = Math.max(decimals, size.decimals);
  const [units, step] = [shifted(size, places), 10n ** BigInt(places - decimals)];
  const exactWeights = weights.map(exact);
  const finest = Math.max(0, ...exactWeights.map((weight) => weight.decimals));
  const shares = exactWeights.map((weight) => shifted(weight, finest));
  const total = shares.reduce((a, b) => a + b, 0n);
  const steps = units / step;
  const parts = shares.map((share) => (steps * share) / total);
  const left = Number(steps - parts.reduce((a, b) => a + b, 0n));
  const remainders = shares.map((share, i) => ({ i, remainder: (steps * share) % total }));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1));
  for (const { i } of remainders.slice(0, left)) parts[i] = (parts[i] ?? 0n) + 1n;
  const heaviest = shares.reduce((best, share, i) => (share > (shares[best] ?? 0n) ? i : best), 0);
  return parts.map((part, i) => {
    const figure = Number(`${part * step + (i === heaviest ? units % step : 0n)}e${-places}`);
    return whole < 0 && figure !== 0 ? -figure : figure;
  });
}

/** As many decimals as the figure shows. */
export const decimalsOf = (figure: number): number => Math.max(0, exact(Math.abs(figure)).decimals);

/** A figure as Excel shows it in full: a whole number and how many of its digits are decimals; negative for the zeros of 1e20. */
interface Exact {
  readonly digits: bigint;
  readonly decimals: number;
}

function exact(figure: number): Exact {
  const [mantissa = "0", exponent = "0"] = String(figure).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

const significantDigits = 15;
const finestDecimals = ({ digits, decimals }: Exact): number => significantDigits - (String(digits).length - decimals);

const shifted = ({ digits, decimals }: Exact, places: number): bigint => digits * 10n ** BigInt(places - decimals);
