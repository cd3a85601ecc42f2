import sets from "./apiSets.json";
import { apiNotFound } from "./apiError";

/** Requirement set of each documented member, `Range.values` → `ExcelApi 1.1`; made by scripts/apiSets.ts from @types/office-js. */
export const apiSets: Readonly<Record<string, string>> = sets;

const toNumbers = (version: string): readonly [number, number] => {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
};

export function isWithin(version: string, limit: string): boolean {
  const [major, minor] = toNumbers(version);
  const [limitMajor, limitMinor] = toNumbers(limit);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

/** Refuses a member that came later than the Excel being played. */
export function requireApiSet(member: string, excelApi: string): void {
  const set = apiSets[member];
  if (set === undefined) return;
  const [name = "", version = "0"] = set.split(" ");
  if (name === "ExcelApi" && isWithin(version, excelApi)) return;
  throw apiNotFound(member, ` It may be available in a newer version of Excel: it needs ${set}; this Excel has ExcelApi ${excelApi}.`);
}
