import type { Material, SourceCell } from "./material";
import { shownDecimalMark, type DecimalMark } from "./writtenNumber";

/** What the cells of a line have in common. */
export interface LineFacts {
  /** The decimal mark its texts show; null when they show none, or both. */
  readonly mark: DecimalMark | null;
  /** The number format most used for its numbers. */
  readonly numberFormat: string;
}

const known = new WeakMap<Material, Map<object, LineFacts>>();
const nothing: LineFacts = { mark: null, numberFormat: "General" };

/** What the line of a cell has in common, looked up once a line. */
export function lineFacts(material: Material, cell: SourceCell): LineFacts {
  const line = material.lineOf(cell);
  if (line === null) return nothing;
  const facts = known.get(material) ?? new Map<object, LineFacts>();
  known.set(material, facts);
  const found = facts.get(line);
  if (found) return found;
  const cells = material.bodyOf(line);
  const made = {
    mark: shownDecimalMark(cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []))),
    numberFormat: mostUsed(cells.flatMap(({ value, numberFormat }) => (typeof value === "number" ? [numberFormat] : []))),
  };
  facts.set(line, made);
  return made;
}

/** A cell that is formatted as text would make text of a number again. */
function mostUsed(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) if (format !== "@") counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "General";
}
