/** Excel's limit for a sheet name. */
const longestName = 31;

/** Hands out sheet names that no sheet has yet (Excel compares them without case): the wanted one, else with a number behind. */
export function freeSheetNames(taken: readonly string[]): (wanted: string) => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted) => {
    let name = wanted.slice(0, longestName);
    for (let number = 2; names.has(name.toLowerCase()); number += 1) {
      const suffix = ` ${number}`;
      name = wanted.slice(0, longestName - suffix.length) + suffix;
    }
    names.add(name.toLowerCase());
    return name;
  };
}
