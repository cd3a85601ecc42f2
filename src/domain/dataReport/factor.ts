/** A hundred, a thousand or a million, when one figure is about that many times another; null otherwise. */
export function factorBetween(a: number, b: number): 100 | 1000 | 1_000_000 | null {
  if (a === 0 || b === 0 || a < 0 !== b < 0) return null;
  const digits = Math.abs(Math.log10(a / b));
  return ([100, 1000, 1_000_000] as const).find((factor) => Math.abs(digits - Math.log10(factor)) < 0.2) ?? null;
}
