import type { Series } from "./series";

const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const gap = "·";
const level = "▄";
/** A figure on the line between two bars has the upper one, whatever binary noise says. */
const noise = 1e-9;

/**
 * A series as bars of text, the lowest figure ▁ and the highest █; a missing one is ·. With a target, the target is on the same scale and its own bar stands
 * last, behind a stroke. All alike are half high. "" without any figure.
 */
export function spark(series: Series, target: number | null): string {
  let [lowest, highest] = target === null ? [Infinity, -Infinity] : [target, target];
  let count = 0;
  for (const figure of series) {
    if (figure === null) continue;
    lowest = Math.min(lowest, figure);
    highest = Math.max(highest, figure);
    count += 1;
  }
  if (count === 0) return "";
  const bar = (figure: number): string => {
    if (highest === lowest) return level;
    // Halves first: the difference of two very large figures is not a number that can be held.
    const part = (figure / 2 - lowest / 2) / (highest / 2 - lowest / 2);
    return bars[Math.min(bars.length - 1, Math.floor(part * bars.length + noise))] ?? level;
  };
  const drawn = series.map((figure) => (figure === null ? gap : bar(figure))).join("");
  return target === null ? drawn : `${drawn}│${bar(target)}`;
}
