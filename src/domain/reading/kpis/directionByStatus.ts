import { statusOfWord } from "../../dataReport/statusWords";
import type { Direction } from "../../direction";
import { readFigure } from "../../figures/figure";
import { placeOf } from "../figures/figurePlaces";
import type { FigureReading } from "../reading";

/** So many figures called good, and so many not, that it cannot be by accident. */
const enough = 3;

/**
 * The direction that the sheet's own status words prove: every figure called good has reached its target from one side, and every other
 * has not. Null where they prove nothing. `figures` are those of one KPI.
 */
export function directionByStatus(figures: readonly FigureReading[]): Direction | null {
  const numbers = new Map<string, number>();
  for (const figure of figures) {
    const read = readFigure(figure.value);
    if (!figure.asked && read.kind === "figure") numbers.set(placeOf(figure), read.value);
  }
  const judged = figures.flatMap((figure) => {
    const status = figure.series === "status" && typeof figure.value === "string" ? statusOfWord(figure.value) : null;
    const actual = numbers.get(placeOf({ ...figure, series: "actual" }));
    const target =
      numbers.get(placeOf({ ...figure, series: "target" })) ?? numbers.get(placeOf({ ...figure, series: "target", period: null }));
    return status === null || actual === undefined || target === undefined
      ? []
      : [{ good: status === "on-target", above: actual - target }];
  });
  const good = judged.filter((each) => each.good).length;
  if (good < enough || judged.length - good < enough) return null;
  if (judged.every((each) => each.good === each.above >= 0)) return "higher";
  return judged.every((each) => each.good === each.above <= 0) ? "lower" : null;
}
