import type { ConditionalRule, IconCriterion, IconSetName, ThresholdPoint } from "../workbook/records";
import { WordPairs } from "./wordPairs";

export const iconSets = new WordPairs<IconSetName>({
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
});

/** Sets younger than the file format: their rules stand in the 2010 extension. */
export const youngIconSets: ReadonlySet<IconSetName> = new Set(["ThreeStars", "ThreeTriangles", "FiveBoxes"]);

export const criterionTypes = new WordPairs<IconCriterion["type"]>({
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
});

export const thresholdTypes = new WordPairs<Exclude<ThresholdPoint["type"], "Automatic">>({
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
});

export const textOperators = new WordPairs<Extract<ConditionalRule, { kind: "ContainsText" }>["operator"]>({
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});

/** Rules that are a word: type of the file's rule, its attributes, and the test of cell `#` where the file wants it spelt out. */
export interface PresetRule {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula?: string;
}

const period = (timePeriod: string, formula: string): PresetRule => ({ type: "timePeriod", attributes: { timePeriod }, formula });

const deviations = (stdDev: string, below: boolean): PresetRule => ({
  type: "aboveAverage",
  attributes: { ...(below && { aboveAverage: "0" }), stdDev },
});

/** By Excel.ConditionalFormatPresetCriterion. */
export const presets: Readonly<Record<string, PresetRule>> = {
  Blanks: { type: "containsBlanks", formula: "LEN(TRIM(#))=0" },
  NonBlanks: { type: "notContainsBlanks", formula: "LEN(TRIM(#))>0" },
  Errors: { type: "containsErrors", formula: "ISERROR(#)" },
  NonErrors: { type: "notContainsErrors", formula: "NOT(ISERROR(#))" },
  Yesterday: period("yesterday", "FLOOR(#,1)=TODAY()-1"),
  Today: period("today", "FLOOR(#,1)=TODAY()"),
  Tomorrow: period("tomorrow", "FLOOR(#,1)=TODAY()+1"),
  LastSevenDays: period("last7Days", "AND(TODAY()-FLOOR(#,1)<=6,FLOOR(#,1)<=TODAY())"),
  LastWeek: period("lastWeek", "AND(TODAY()-ROUNDDOWN(#,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(#,0)<(WEEKDAY(TODAY())+7))"),
  ThisWeek: period("thisWeek", "AND(TODAY()-ROUNDDOWN(#,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(#,0)-TODAY()<=7-WEEKDAY(TODAY()))"),
  NextWeek: period("nextWeek", "AND(ROUNDDOWN(#,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(#,0)-TODAY()<(15-WEEKDAY(TODAY())))"),
  LastMonth: period("lastMonth", "AND(MONTH(#)=MONTH(EDATE(TODAY(),0-1)),YEAR(#)=YEAR(EDATE(TODAY(),0-1)))"),
  ThisMonth: period("thisMonth", "AND(MONTH(#)=MONTH(TODAY()),YEAR(#)=YEAR(TODAY()))"),
  NextMonth: period("nextMonth", "AND(MONTH(#)=MONTH(EDATE(TODAY(),0+1)),YEAR(#)=YEAR(EDATE(TODAY(),0+1)))"),
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", attributes: { aboveAverage: "0" } },
  EqualOrAboveAverage: { type: "aboveAverage", attributes: { equalAverage: "1" } },
  EqualOrBelowAverage: { type: "aboveAverage", attributes: { aboveAverage: "0", equalAverage: "1" } },
  OneStdDevAboveAverage: deviations("1", false),
  OneStdDevBelowAverage: deviations("1", true),
  TwoStdDevAboveAverage: deviations("2", false),
  TwoStdDevBelowAverage: deviations("2", true),
  ThreeStdDevAboveAverage: deviations("3", false),
  ThreeStdDevBelowAverage: deviations("3", true),
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

/** The criterion a file's rule stands for. */
export function presetOf(type: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const distinguishing = ["timePeriod", "aboveAverage", "equalAverage", "stdDev"] as const;
  const value = (from: Readonly<Record<string, string>>, name: string): string | undefined => {
    const text = from[name] === "true" ? "1" : from[name] === "false" ? "0" : from[name];
    const silent = name === "aboveAverage" ? "1" : "0";
    return name === "timePeriod" ? text : (text ?? silent);
  };
  return Object.entries(presets).find(
    ([, preset]) =>
      preset.type === type && distinguishing.every((name) => value(preset.attributes ?? {}, name) === value(attributes, name)),
  )?.[0];
}
