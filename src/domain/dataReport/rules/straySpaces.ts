import type { LineRole } from "../../reading/reading";
import type { Found, Rule } from "../rule";

const named: ReadonlySet<LineRole> = new Set([
  "kpi",
  "perspective",
  "objective",
  "owner",
  "entity",
  "unit",
  "direction",
  "id",
  "frequency",
  "period",
]);

/** Names with blanks around or doubled inside them, which nobody sees and lookups stumble over. */
export const straySpaces: Rule = ({ reading, bodyOf }) =>
  reading.lines
    .filter(({ role }) => named.has(role))
    .flatMap((line) => {
      const cells = bodyOf(line);
      const clean = new Set(cells.flatMap(({ value }) => (typeof value === "string" && trimmed(value) === value ? [value] : [])));
      return cells.flatMap(({ at, value, formula, numberFormat }): Found[] => {
        if (typeof value !== "string" || trimmed(value) === value) return [];
        const to = trimmed(value);
        // Beside the same name without them it is two names.
        const severity = clean.has(to) ? "warning" : "note";
        const details = { text: to, header: line.header, twice: clean.has(to) ? 1 : 0 };
        const change = { at, from: value, fromFormat: numberFormat, to, toFormat: null };
        return [{ severity, at, details, fix: formula === "" ? { kind: "trim", changes: [change] } : null }];
      });
    });

/** Without blanks at either end, without two in a row, without invisible marks; line breaks inside stay. */
function trimmed(text: string): string {
  return text
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, "")
    .replace(/[^\S\r\n]+/g, " ")
    .replace(/ ?(\r?\n) ?/g, "$1")
    .trim();
}
