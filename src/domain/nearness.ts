/** Binary noise: the relative difference below which two figures are the same, so that 0.9 × 100 reaches 90. */
const noise = 1e-12;

/** Equal but for binary noise. */
export const same = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= noise * Math.max(Math.abs(a), Math.abs(b));

/** At least, inclusive; a hair's breadth of binary noise below still counts. */
export const atLeast = (a: number, b: number): boolean => a >= b || same(a, b);
