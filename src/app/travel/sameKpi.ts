import { textOf, type ReadSheet } from "./readSheet";
import { nameHeld } from "./travelBase";

/** Whether two names are of one KPI: capitals and blanks around do not count. */
const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * What a line of a file is called where that leaves doubt whether it is the KPI of its id here: another one may have got the id since, and
 * lines may have been sorted without their ids. Null where there is none, also where only the file calls the KPI otherwise.
 */
export function anotherName(there: ReadSheet, kpiId: string, names: ReadonlyMap<string, string>): string | null {
  const name = names.get(kpiId);
  if (name === undefined) return null;
  const [shown, held] = [textOf(there, kpiId, "name"), nameHeld(there.sheet, there.grid)(kpiId)];
  if (shown === "" && held === "") return null;
  if (isSameName(shown, name)) return null;
  const isAnothers = [...names].some(([id, other]) => id !== kpiId && isSameName(other, shown));
  if (isSameName(held, name) && !isAnothers) return null;
  return shown === "" ? held : shown;
}

/** Whether a line of a file is called as the KPI of its id is here, by what it was called when it left; null where it has no name. */
export function isCalledAsHere(there: ReadSheet, kpiId: string, name: string): boolean | null {
  const said = nameHeld(there.sheet, there.grid)(kpiId) || textOf(there, kpiId, "name");
  // A file that was saved by a program that calculates nothing has names without a result.
  return said === "" ? null : isSameName(said, name);
}
