import { percentOfShare } from "./numberText";

/**
 * A percent written as text (`90 %`, read as 0.9) brought to the scale of a plain number beside it, which may count shares (0.95) or
 * percents (95). Null where the two scales cannot be told apart: then it is asked, not guessed.
 */
export function scaleFor(plain: number, percent: number): 1 | 100 | null {
  const times = Math.abs(plain) / Math.abs(percent);
  if (percent === 0 || times <= 2) return 1;
  if (Math.abs(plain) <= 1.5) return times < 10 ? 1 : null;
  return times >= 10 ? 100 : null;
}

export const scaled = (percent: number, scale: 1 | 100): number => (scale === 100 ? percentOfShare(percent) : percent);
