import { readPeriod, isKnownPeriod, type PeriodReading } from "../period";
import type { SheetView } from "./sheetView";

/** What the rows above the header say about the period of the whole sheet. */
export type PeriodOfSheet =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly period: PeriodReading }
  /** Several, or one without its year, or a day that may be the day of printing. */
  | { readonly kind: "unclear"; readonly texts: readonly string[] };

/** Looks for periods in the titles: a whole cell ("März 2009"), or some words of one ("Tracking View - Q3 2024"). */
export function periodOfSheet(view: SheetView, headerRow: number): PeriodOfSheet {
  const found: PeriodReading[] = [];
  for (let row = 0; row < headerRow; row++)
    for (let column = 0; column < view.columns; column++) {
      const value = view.value(row, column);
      if (typeof value === "boolean" || value === "") continue;
      const whole = readPeriod(value, view.format(row, column));
      if (whole) found.push(whole);
      else if (typeof value === "string") found.push(...periodsIn(value));
    }
  const byKey = new Map(found.map((period) => [period.key, period] as const));
  const [first] = byKey.values();
  if (first === undefined) {
    // The tab is no title: what its name says is offered, not taken.
    const named = periodsIn(view.grid.sheet).filter(({ key }) => isKnownPeriod(key));
    return named.length === 0 ? { kind: "none" } : { kind: "unclear", texts: [...new Set(named.map(({ text }) => text))] };
  }
  if (byKey.size === 1 && isKnownPeriod(first.key) && first.frequency !== "day") return { kind: "one", period: first };
  return { kind: "unclear", texts: [...byKey.values()].map(({ text }) => text) };
}

/** Periods named within a text, the longest that begins at each word. Months without a year count only as full words a title would use. */
function periodsIn(text: string): readonly PeriodReading[] {
  const words = [...text.matchAll(/[^\s()[\]:;|,]+/g)];
  const found: PeriodReading[] = [];
  for (let start = 0; start < words.length; start++)
    for (let length = Math.min(4, words.length - start); length >= 1; length--) {
      const [first, last] = [words[start], words[start + length - 1]];
      if (first === undefined || last === undefined) continue;
      const part = text.slice(first.index, last.index + last[0].length);
      const period = readPeriod(part, "General");
      if (period === null || (!isKnownPeriod(period.key) && !/^(?:\p{L}{4,}|[qQhH][1-4])$/u.test(part))) continue;
      found.push(period);
      start += length - 1;
      break;
    }
  return found;
}
