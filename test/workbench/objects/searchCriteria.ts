import { invalidArgument } from "../protocol/apiError";
import type { SearchCriteria } from "../workbook/search";

/** `{completeMatch, matchCase, searchDirection}` as find and replace take them. */
export function readCriteria(criteria: Readonly<Record<string, unknown>>): SearchCriteria {
  const flag = (name: string): boolean => {
    const value = criteria[name] ?? criteria[name.charAt(0).toUpperCase() + name.slice(1)];
    if (value !== undefined && value !== null && typeof value !== "boolean") throw invalidArgument();
    return value === true;
  };
  const direction = criteria["searchDirection"] ?? criteria["SearchDirection"];
  return { completeMatch: flag("completeMatch"), matchCase: flag("matchCase"), backwards: direction === "Backwards" };
}
