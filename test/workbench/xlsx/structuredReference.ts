/** What a structured reference without a table's name means. */
export interface TableContext {
  /** Name of the table around the formula's cell; null outside. */
  readonly here: string | null;
}

const specifier = (name: string): string => `[${name}]`;
/** Column names that may stand after `@` without brackets of their own. */
const plainColumn = /^[\p{L}\p{N}_.]+$/u;

/** `[@C]` and `T[@C]` as a file stores them: `T[[#This Row],[C]]`. `brackets` is the whole `[…]`; `table` what stands before it. */
export function structuredToFile(table: string | null, brackets: string, context: TableContext): string {
  const owner = table ?? context.here;
  if (owner === null) return brackets;
  const inside = brackets.slice(1, -1).trim();
  if (!inside.startsWith("@")) return `${owner}${brackets}`;
  const column = inside.slice(1).trim();
  if (column === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${column.startsWith("[") ? column : specifier(column)}]`;
}

/** The other way round, as Excel shows it: this row as `@`, and the table left out inside the table. */
export function structuredFromFile(table: string, brackets: string, context: TableContext): string {
  const owner = table.toUpperCase() === context.here?.toUpperCase() ? "" : table;
  if (/^\[\s*#This Row\s*\]$/i.test(brackets)) return `${owner}[@]`;
  const thisRow = /^\[\s*\[#This Row\]\s*,\s*(.*)\]$/is.exec(brackets);
  const columns = thisRow?.[1];
  if (columns === undefined) return `${table}${brackets}`;
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  return `${owner}[@${single !== undefined && plainColumn.test(single) ? single : columns}]`;
}
