import { columnLetters, maxColumns, maxRows, quoteSheetName } from "../../workbook/address";
import type { Corner, Node, ReferenceNode, SheetPrefix } from "./ast";
import { printStructured } from "./structured";

/** A formula's text from its tree, without leading "=": upper-case functions and references, no spare spaces. */
export function printNode(node: Node): string {
  switch (node.kind) {
    case "number":
      return String(node.value).toUpperCase();
    case "text":
      return `"${node.value.replace(/"/g, '""')}"`;
    case "boolean":
      return node.value ? "TRUE" : "FALSE";
    case "error":
      return node.error;
    case "array":
      return `{${node.rows.map((row) => row.map(printNode).join(",")).join(";")}}`;
    case "reference":
      return printReference(node);
    case "structured":
      return printStructured(node);
    case "name":
      return `${printSheet(node.sheet)}${node.name}`;
    case "call":
      return `${node.name}(${node.args.map(printNode).join(",")})`;
    case "invoke":
      return `${printNode(node.callee)}(${node.args.map(printNode).join(",")})`;
    case "binary":
      return `${printNode(node.left)}${node.operator}${printNode(node.right)}`;
    case "unary":
      return `${node.operator}${printNode(node.operand)}`;
    case "percent":
      return `${printNode(node.operand)}%`;
    case "spill":
      return `${printNode(node.operand)}#`;
    case "parentheses":
      return `(${printNode(node.inner)})`;
    case "omitted":
      return "";
  }
}

function printSheet(sheet: SheetPrefix | null): string {
  if (!sheet) return "";
  const { first, last } = sheet;
  if (last === null) return `${quoteSheetName(first)}!`;
  const plain = quoteSheetName(first) === first && quoteSheetName(last) === last;
  return plain ? `${first}:${last}!` : `'${first.replace(/'/g, "''")}:${last.replace(/'/g, "''")}'!`;
}

/** A reference's text; one that left the sheet is `#REF!`. */
export function printReference({ sheet, form, from, to }: Pick<ReferenceNode, "sheet" | "form" | "from" | "to">): string {
  const prefix = printSheet(sheet);
  if (![from, to].every(onSheet)) return `${prefix}#REF!`;
  if (form === "columns") return `${prefix}${printColumn(from)}:${printColumn(to)}`;
  if (form === "rows") return `${prefix}${printRow(from)}:${printRow(to)}`;
  const first = `${prefix}${printColumn(from)}${printRow(from)}`;
  return form === "cell" ? first : `${first}:${printColumn(to)}${printRow(to)}`;
}

const onSheet = ({ row, column }: Corner): boolean => row >= 0 && row < maxRows && column >= 0 && column < maxColumns;
const printColumn = ({ column, columnAbsolute }: Corner): string => `${columnAbsolute ? "$" : ""}${columnLetters(column)}`;
const printRow = ({ row, rowAbsolute }: Corner): string => `${rowAbsolute ? "$" : ""}${row + 1}`;
