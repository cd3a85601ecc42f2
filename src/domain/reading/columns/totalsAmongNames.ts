import { columnOf, holdsFigures, type Column } from "./column";
import { headerWords } from "../headerWords";
import { plainText, wordKey } from "../words";

const totalWords: ReadonlySet<string> = new Set(Object.values(headerWords.total).flat().map(wordKey));

/** "Total Ville" right of the names of its departments: their sum or mean, which is worked out from them. */
export function totalsAmongNames(columns: readonly Column[]): readonly Column[] {
  if (columnOf(columns, "kpi") === null) return columns;
  const isTotal = ({ label }: Column): boolean => {
    const words = label?.text.split(/[\s/:–-]+/) ?? [];
    return words.length > 1 && [words[0] ?? "", words.at(-1) ?? ""].some((word) => totalWords.has(wordKey(word)));
  };
  const names = new Set(
    columns.flatMap((column) => (holdsFigures(column) && column.label !== null && !isTotal(column) ? [plainText(column.label.text)] : [])),
  );
  if (names.size < 2) return columns;
  return columns.map((column) =>
    holdsFigures(column) && isTotal(column) && column.because[0] !== "corrected"
      ? { ...column, role: "ignored", because: ["computed"], derived: true, label: null }
      : column,
  );
}
