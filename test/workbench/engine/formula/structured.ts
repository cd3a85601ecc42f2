import type { StructuredNode, StructuredPart } from "./ast";

const parts: Readonly<Record<string, StructuredPart>> = {
  "#headers": "headers",
  "#data": "data",
  "#totals": "totals",
  "#all": "all",
  "#this row": "thisRow",
};

type Structured = Omit<StructuredNode, "start" | "end" | "kind">;

/** Reads what stands between the outer brackets of a structured reference; null when Excel would refuse it. */
export function readStructured(table: string, content: string): Structured | null {
  const text = content.trim();
  if (text === "") return { table, parts: [], firstColumn: null, lastColumn: null };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    if (rest === "") return { table, parts: ["thisRow"], firstColumn: null, lastColumn: null };
    const columns = rest.startsWith("[") ? readItems(rest) : { parts: [], columns: [unescapeColumn(rest)] };
    return columns && columns.parts.length === 0 ? build(table, ["thisRow"], columns.columns) : null;
  }
  if (text.startsWith("[")) {
    const items = readItems(text);
    return items && build(table, items.parts, items.columns);
  }
  const part = parts[text.toLowerCase()];
  return part ? build(table, [part], []) : build(table, [], [unescapeColumn(content)]);
}

function build(table: string, found: readonly StructuredPart[], columns: readonly string[]): Structured | null {
  if (columns.length > 2) return null;
  const [firstColumn = null, lastColumn = firstColumn] = columns;
  return { table, parts: found, firstColumn, lastColumn };
}

function readItems(text: string): { parts: StructuredPart[]; columns: string[] } | null {
  const found: StructuredPart[] = [];
  const columns: string[] = [];
  let at = 0;
  let separator = ",";
  while (at < text.length) {
    if (text.charAt(at) !== "[") return null;
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== "]") end += text.charAt(end) === "'" ? 2 : 1;
    if (end >= text.length) return null;
    const item = text.slice(at + 1, end);
    const part = parts[item.trim().toLowerCase()];
    if (part) found.push(part);
    else if (columns.length === 0 || separator === ":") columns.push(unescapeColumn(item));
    else return null;
    at = end + 1;
    while (text.charAt(at) === " ") at++;
    if (at >= text.length) break;
    separator = text.charAt(at);
    if (separator !== "," && separator !== ":") return null;
    at++;
    while (text.charAt(at) === " ") at++;
  }
  return { parts: found, columns };
}

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, "$1");
const escapeColumn = (text: string): string => text.replace(/[[\]#'@]/g, "'$&");

const partText: Readonly<Record<StructuredPart, string>> = {
  headers: "#Headers",
  data: "#Data",
  totals: "#Totals",
  all: "#All",
  thisRow: "#This Row",
};

/** A structured reference as Excel shows it: `[@Col]`, `T[Col]`, `T[[#Totals],[A]:[B]]`. */
export function printStructured({ table, parts: found, firstColumn, lastColumn }: Structured): string {
  const first = firstColumn === null ? null : escapeColumn(firstColumn);
  const last = lastColumn === null || lastColumn === firstColumn ? null : escapeColumn(lastColumn);
  const [part] = found;
  if (found.length === 1 && part === "thisRow") {
    if (first === null) return `${table}[@]`;
    if (last !== null) return `${table}[@[${first}]:[${last}]]`;
    return /^[\p{L}\p{N}_.]+$/u.test(firstColumn ?? "") ? `${table}[@${first}]` : `${table}[@[${first}]]`;
  }
  const items = found.map((each) => `[${partText[each]}]`);
  if (items.length === 0 && last === null) return `${table}[${first ?? ""}]`;
  if (items.length === 1 && first === null && part) return `${table}[${partText[part]}]`;
  if (first !== null) items.push(last === null ? `[${first}]` : `[${first}]:[${last}]`);
  return `${table}[${items.join(",")}]`;
}
