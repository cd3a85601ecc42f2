import { percentile } from "./conditionalRange";
import type { ThresholdPoint } from "./records";
import type { CellValue } from "./values";

/** A point of a scale, a bar or an icon set as a number, given the rule's numbers (ascending); NaN where it is none. */
export function threshold(
  point: Pick<ThresholdPoint, "type" | "formula">,
  end: "low" | "high",
  numbers: readonly number[],
  value: (text: string | undefined) => CellValue,
): number {
  const lowest = numbers[0] ?? NaN;
  const highest = numbers[numbers.length - 1] ?? NaN;
  const given = (): number => {
    const result = value(point.formula);
    return typeof result === "number" ? result : result === null ? 0 : NaN;
  };
  switch (point.type) {
    case "LowestValue":
      return lowest;
    case "HighestValue":
      return highest;
    case "Automatic":
      return end === "low" ? Math.min(0, lowest) : Math.max(0, highest);
    case "Percent":
      return lowest + ((highest - lowest) * given()) / 100;
    case "Percentile":
      return percentile(numbers, given() / 100);
    case "Number":
    case "Formula":
      return given();
  }
}
