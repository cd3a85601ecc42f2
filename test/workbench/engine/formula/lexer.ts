import { columnNumber, maxColumns, maxRows } from "../../workbook/address";
import { errorCodes, type ErrorCode } from "../../workbook/values";
import type { Corner, ReferenceNode, SheetPrefix, StructuredNode } from "./ast";
import { readStructured } from "./structured";

/** The text is not a formula Excel would accept. */
export class FormulaSyntaxError extends Error {}

export type Token = { readonly start: number; readonly end: number; readonly spaceBefore: boolean } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly error: ErrorCode }
  | { readonly kind: "reference"; readonly node: Omit<ReferenceNode, "start" | "end" | "kind"> }
  | { readonly kind: "structured"; readonly node: Omit<StructuredNode, "start" | "end" | "kind"> }
  | { readonly kind: "name"; readonly sheet: SheetPrefix | null; readonly name: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "operator"; readonly text: string }
  | { readonly kind: "end" }
);
type TokenBody = Token extends infer T ? (T extends Token ? Omit<T, "start" | "end" | "spaceBefore"> : never) : never;

const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const quotedSheet = /'((?:[^']|'')+)'!/y;
const plainSheet = /([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?::([\p{L}_\\][\p{L}\p{N}_.\\?]*))?!/uy;
const rowsPattern = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const columnsPattern = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.($\\])/uy;
const cellPattern = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(\\![])/uy;
const wordPattern = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const errorPattern = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/iy;
const operators = ["<>", "<=", ">=", "+", "-", "*", "/", "^", "&", "=", "<", ">", ":", ",", ";", "(", ")", "{", "}", "%", "@", "#"];

const operatorStarts = new Set(operators.map((operator) => operator.charAt(0)));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts a formula (without its leading "=") into tokens; references come out whole. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const before = at;
    while (at < text.length && isSpace(text, at)) at++;
    const spaceBefore = at > before;
    if (at >= text.length) {
      tokens.push({ kind: "end", start: at, end: at, spaceBefore });
      return tokens;
    }
    const { token, end } = readToken(text, at, spaceBefore ? undefined : tokens[tokens.length - 1]);
    tokens.push({ ...token, start: at, end, spaceBefore } as Token);
    at = end;
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code >= 160 ? /\s/.test(text.charAt(at)) : false;
}

interface Read {
  readonly token: TokenBody;
  readonly end: number;
}

function readToken(text: string, at: number, adjacent: Token | undefined): Read {
  // Letters beyond the first 65,536 characters are two code units.
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char === '"') return readText(text, at);
  const afterOperand = adjacent !== undefined && isOperandEnd(adjacent);
  if (char === "#" && !afterOperand) {
    const error = match(errorPattern, text, at);
    if (error) return { token: { kind: "error", error: errorCode(error[0]) }, end: at + error[0].length };
  }
  if (beginsOperand(char)) return readOperand(text, at);
  for (const operator of operators) {
    if (text.startsWith(operator, at)) return { token: { kind: "operator", text: operator }, end: at + operator.length };
  }
  throw new FormulaSyntaxError(`Unexpected ${char}`);
}

function beginsOperand(char: string): boolean {
  if (char >= "a" ? char <= "z" : char >= "A" ? char <= "Z" : char >= "0" && char <= "9") return true;
  if (operatorStarts.has(char)) return false;
  return char === "[" || char === "'" || char === "$" || /[\p{L}\p{N}_\\.]/u.test(char);
}

function isOperandEnd(token: Token): boolean {
  return (
    token.kind === "reference" || token.kind === "name" || token.kind === "structured" || (token.kind === "operator" && token.text === ")")
  );
}

const errorCode = (text: string): ErrorCode => errorCodes.find((code) => code === text.toUpperCase()) ?? "#REF!";

function readText(text: string, at: number): Read {
  let value = "";
  for (let i = at + 1; i < text.length; i++) {
    if (text.charAt(i) !== '"') value += text.charAt(i);
    else if (text.charAt(i + 1) === '"') {
      value += '"';
      i++;
    } else return { token: { kind: "text", value }, end: i + 1 };
  }
  throw new FormulaSyntaxError("Text without closing quote");
}

function readOperand(text: string, at: number): Read {
  const quoted = text.charAt(at) === "'" ? match(quotedSheet, text, at) : null;
  if (quoted) {
    const [first = "", last = null] = (quoted[1] ?? "").replace(/''/g, "'").split(":");
    return readAfterSheet(text, at + quoted[0].length, { first, last });
  }
  const plain = match(plainSheet, text, at);
  if (plain) return readAfterSheet(text, at + plain[0].length, { first: plain[1] ?? "", last: plain[2] ?? null });
  const reference = readReference(text, at, null);
  if (reference) return reference;
  const number = match(numberPattern, text, at);
  if (number) return { token: { kind: "number", value: Number(number[0]) }, end: at + number[0].length };
  return readWord(text, at, null);
}

function readAfterSheet(text: string, at: number, sheet: SheetPrefix): Read {
  const error = match(errorPattern, text, at);
  if (error) return { token: { kind: "error", error: errorCode(error[0]) }, end: at + error[0].length };
  return readReference(text, at, sheet) ?? readWord(text, at, sheet);
}

function readWord(text: string, at: number, sheet: SheetPrefix | null): Read {
  if (text.charAt(at) === "[") return readBracket(text, at, "", at);
  const word = match(wordPattern, text, at);
  if (!word) throw new FormulaSyntaxError(`Unexpected ${text.charAt(at)}`);
  const end = at + word[0].length;
  if (text.charAt(end) === "(") return { token: { kind: "function", name: word[0] }, end };
  if (text.charAt(end) === "[") {
    const bracket = readBracket(text, end, word[0], end);
    // A table of another workbook: its columns are not known here.
    return sheet?.first.startsWith("[") === true
      ? { token: { kind: "name", sheet, name: text.slice(at, bracket.end) }, end: bracket.end }
      : bracket;
  }
  return { token: { kind: "name", sheet, name: word[0] }, end };
}

function readBracket(text: string, at: number, table: string, open: number): Read {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) {
      const node = readStructured(table, text.slice(open + 1, i));
      if (!node) throw new FormulaSyntaxError("Not a structured reference");
      return { token: { kind: "structured", node }, end: i + 1 };
    }
  }
  throw new FormulaSyntaxError("Missing ]");
}

function readReference(text: string, at: number, sheet: SheetPrefix | null): Read | null {
  const rows = /[$\d]/.test(text.charAt(at)) ? match(rowsPattern, text, at) : null;
  if (rows) {
    const [first, second] = rows[0].split(":");
    const from = rowCorner(first ?? "");
    const to = rowCorner(second ?? "");
    return from && to ? { token: { kind: "reference", node: { sheet, form: "rows", from, to } }, end: at + rows[0].length } : null;
  }
  const columns = match(columnsPattern, text, at);
  if (columns) {
    const from = columnCorner(columns[1] ?? "", columns[2] ?? "");
    const to = columnCorner(columns[3] ?? "", columns[4] ?? "");
    if (from && to) return { token: { kind: "reference", node: { sheet, form: "columns", from, to } }, end: at + columns[0].length };
  }
  const cell = match(cellPattern, text, at);
  const from = cell && cellCorner(cell);
  if (!cell || !from) return null;
  const end = at + cell[0].length;
  const second = text.charAt(end) === ":" ? match(cellPattern, text, end + 1) : null;
  const to = second && cellCorner(second);
  if (second && to) return { token: { kind: "reference", node: { sheet, form: "range", from, to } }, end: end + 1 + second[0].length };
  return { token: { kind: "reference", node: { sheet, form: "cell", from, to: from } }, end };
}

function cellCorner(cell: RegExpExecArray): Corner | null {
  const row = Number(cell[4]) - 1;
  const column = columnNumber(cell[2] ?? "");
  if (row < 0 || row >= maxRows || column >= maxColumns) return null;
  return { row, column, rowAbsolute: cell[3] === "$", columnAbsolute: cell[1] === "$" };
}

function columnCorner(dollar: string, letters: string): Corner | null {
  const column = columnNumber(letters);
  return column < maxColumns ? { row: 0, column, rowAbsolute: true, columnAbsolute: dollar === "$" } : null;
}

function rowCorner(text: string): Corner | null {
  const row = Number(text.replace("$", "")) - 1;
  return row >= 0 && row < maxRows ? { row, column: 0, rowAbsolute: text.startsWith("$"), columnAbsolute: true } : null;
}
