import { displayText } from "./displayText";
import { deviation, mean } from "./conditionalRange";
import { isCellError } from "./values";
import type { CellValue } from "./values";

/** What the tests look at besides the cell. */
export interface PresetSurroundings {
  /** Numbers of the rule's ranges, ascending. */
  readonly numbers: readonly number[];
  /** How often a value stands in the rule's ranges, by `valueKey`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Today's serial number. */
  readonly today: number;
}

/** Values that Excel takes for the same: text without case. */
export const valueKey = (value: CellValue): string =>
  isCellError(value) ? `error ${value.error}` : `${typeof value} ${typeof value === "string" ? value.toLowerCase() : String(value)}`;

export const textOf = (value: CellValue): string => displayText(value, "General");

type Test = (value: CellValue, around: PresetSurroundings) => boolean;

const onDay =
  (test: (day: number, today: number) => boolean): Test =>
  (value, { today }) =>
    typeof value === "number" && test(Math.floor(value), today);

/** Days since the Sunday a week begins with; serial 1 was a Sunday in Excel's calendar. */
const weekday = (serial: number): number => (serial - 1) % 7;

function monthsApart(day: number, today: number): number {
  const month = (serial: number): number => {
    const date = new Date((serial - 25_569) * 86_400_000);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return month(day) - month(today);
}

const beside =
  (deviations: number, below: boolean, orEqual = false): Test =>
  (value, { numbers }) => {
    if (typeof value !== "number") return false;
    const bound = mean(numbers) + (deviations === 0 ? 0 : (below ? -1 : 1) * deviations * deviation(numbers));
    return (orEqual && value === bound) || (below ? value < bound : value > bound);
  };

const isBlank = (value: CellValue): boolean => !isCellError(value) && textOf(value).trim() === "";
const timesSeen = (value: CellValue, { counts }: PresetSurroundings): number =>
  value === null || value === "" ? 0 : (counts.get(valueKey(value)) ?? 0);

/** By Excel.ConditionalFormatPresetCriterion. */
export const presetTests: Readonly<Record<string, Test>> = {
  Blanks: isBlank,
  NonBlanks: (value) => !isCellError(value) && !isBlank(value),
  Errors: isCellError,
  NonErrors: (value) => !isCellError(value),
  Yesterday: onDay((day, today) => day === today - 1),
  Today: onDay((day, today) => day === today),
  Tomorrow: onDay((day, today) => day === today + 1),
  LastSevenDays: onDay((day, today) => day <= today && today - day <= 6),
  LastWeek: onDay((day, today) => day >= today - weekday(today) - 7 && day < today - weekday(today)),
  ThisWeek: onDay((day, today) => day >= today - weekday(today) && day < today - weekday(today) + 7),
  NextWeek: onDay((day, today) => day >= today - weekday(today) + 7 && day < today - weekday(today) + 14),
  LastMonth: onDay((day, today) => monthsApart(day, today) === -1),
  ThisMonth: onDay((day, today) => monthsApart(day, today) === 0),
  NextMonth: onDay((day, today) => monthsApart(day, today) === 1),
  AboveAverage: beside(0, false),
  BelowAverage: beside(0, true),
  EqualOrAboveAverage: beside(0, false, true),
  EqualOrBelowAverage: beside(0, true, true),
  OneStdDevAboveAverage: beside(1, false),
  OneStdDevBelowAverage: beside(1, true),
  TwoStdDevAboveAverage: beside(2, false),
  TwoStdDevBelowAverage: beside(2, true),
  ThreeStdDevAboveAverage: beside(3, false),
  ThreeStdDevBelowAverage: beside(3, true),
  UniqueValues: (value, around) => timesSeen(value, around) === 1,
  DuplicateValues: (value, around) => timesSeen(value, around) > 1,
};
