import type { BinaryOperator, CallNode, Node } from "./ast";
import { FormulaSyntaxError, tokenize, type Token } from "./lexer";
export { FormulaSyntaxError } from "./lexer";

/** Reads a formula with or without its leading "="; throws FormulaSyntaxError where Excel would refuse the entry. */
export function parseFormula(formula: string): Node {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const parser = new Parser(tokenize(body));
  return parser.parse();
}

/** A function's name without the prefixes the file format adds to newer functions and lambda parameters. */
export const plainName = (name: string): string => name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");

const levels: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
const maxDepth = 400;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Node {
    const node = this.expression();
    if (this.peek().kind !== "end") throw new FormulaSyntaxError("Unexpected text at the end");
    return node;
  }

  private peek(): Token {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaSyntaxError("Formula ends early");
    return token;
  }

  private isOperator(...texts: readonly string[]): boolean {
    const token = this.peek();
    return token.kind === "operator" && texts.includes(token.text);
  }

  private take(text: string): Token {
    const token = this.peek();
    if (!this.isOperator(text)) throw new FormulaSyntaxError(`Expected ${text}`);
    this.at++;
    return token;
  }

  private expression(): Node {
    if (++this.depth > maxDepth) throw new FormulaSyntaxError("Nested too deeply");
    const node = this.binary(0);
    this.depth--;
    return node;
  }

  private binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.percent();
    let left = this.binary(level + 1);
    for (let token = this.peek(); token.kind === "operator" && operators.includes(token.text); token = this.peek()) {
      this.at++;
      left = { kind: "binary", operator: token.text as BinaryOperator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private percent(): Node {
    let node = this.unary();
    while (this.isOperator("%")) {
      this.at++;
      node = { kind: "percent", operand: node };
    }
    return node;
  }

  private unary(): Node {
    const token = this.peek();
    if (token.kind === "operator" && (token.text === "+" || token.text === "-")) {
      this.at++;
      return { kind: "unary", operator: token.text, operand: this.unary() };
    }
    return this.intersection();
  }

  private intersection(): Node {
    let left = this.range();
    while (this.peek().spaceBefore && this.beginsReference()) left = { kind: "binary", operator: " ", left, right: this.range() };
    return left;
  }

  private beginsReference(): boolean {
    const { kind } = this.peek();
    return kind === "reference" || kind === "name" || kind === "structured" || kind === "function" || this.isOperator("(");
  }

  private range(): Node {
    let left = this.postfix();
    while (this.isOperator(":")) {
      this.at++;
      left = { kind: "binary", operator: ":", left, right: this.postfix() };
    }
    return left;
  }

  private postfix(): Node {
    if (this.isOperator("@")) {
      this.at++;
      return { kind: "unary", operator: "@", operand: this.postfix() };
    }
    let node = this.primary();
    for (;;) {
      if (this.isOperator("#")) {
        this.at++;
        node = { kind: "spill", operand: node };
      } else if (
        this.isOperator("(") &&
        !this.peek().spaceBefore &&
        (node.kind === "call" || node.kind === "invoke" || node.kind === "parentheses")
      ) {
        node = { kind: "invoke", callee: node, args: this.args() };
      } else return node;
    }
  }

  private primary(): Node {
    const token = this.peek();
    this.at++;
    const { start, end } = token;
    switch (token.kind) {
      case "number":
      case "text":
        return { kind: token.kind, value: token.value } as Node;
      case "error":
        return { kind: "error", error: token.error };
      case "reference":
        return { kind: "reference", ...token.node, start, end };
      case "structured":
        return { kind: "structured", ...token.node, start, end };
      case "name":
        if (token.sheet === null && /^(true|false)$/i.test(token.name)) return { kind: "boolean", value: /^true$/i.test(token.name) };
        return { kind: "name", sheet: token.sheet, name: plainName(token.name), start, end };
      case "function":
        return this.call(token);
      case "operator":
        if (token.text === "(") return this.parentheses();
        if (token.text === "{") return this.array();
        throw new FormulaSyntaxError(`Unexpected ${token.text}`);
      default:
        throw new FormulaSyntaxError("Formula ends early");
    }
  }

  private call(token: Token & { readonly kind: "function" }): Node {
    const name = plainName(token.name).toUpperCase();
    const args = this.args();
    const [first] = args;
    // The file's spelling of A1# and @A1.
    if (name === "ANCHORARRAY" && first) return { kind: "spill", operand: first };
    if (name === "SINGLE" && first) return { kind: "unary", operator: "@", operand: first };
    if ((name === "TRUE" || name === "FALSE") && args.length === 0) return { kind: "boolean", value: name === "TRUE" };
    const node: CallNode = { kind: "call", name, args, start: token.start, end: token.end };
    return node;
  }

  private args(): Node[] {
    this.take("(");
    const args: Node[] = [];
    if (this.isOperator(")")) {
      this.at++;
      return args;
    }
    for (;;) {
      args.push(this.isOperator(",", ")") ? { kind: "omitted" } : this.expression());
      if (this.isOperator(")")) break;
      this.take(",");
    }
    this.at++;
    if (args.length > 255) throw new FormulaSyntaxError("More than 255 arguments");
    return args;
  }

  private parentheses(): Node {
    let inner = this.expression();
    while (this.isOperator(",")) {
      this.at++;
      inner = { kind: "binary", operator: ",", left: inner, right: this.expression() };
    }
    this.take(")");
    return { kind: "parentheses", inner };
  }

  private array(): Node {
    const rows: Node[][] = [];
    let row: Node[] = [];
    for (;;) {
      row.push(this.constant());
      if (this.isOperator(",")) this.at++;
      else {
        rows.push(row);
        row = [];
        if (this.isOperator("}")) break;
        this.take(";");
      }
    }
    this.at++;
    if (rows.some((each) => each.length !== rows[0]?.length)) throw new FormulaSyntaxError("Rows of an array differ in length");
    return { kind: "array", rows };
  }

  private constant(): Node {
    const sign = this.isOperator("-") ? -1 : 1;
    if (this.isOperator("-", "+")) this.at++;
    const node = this.primary();
    if (node.kind === "number") return { kind: "number", value: sign * node.value };
    if (node.kind === "text" || node.kind === "boolean" || node.kind === "error") return node;
    throw new FormulaSyntaxError("Only constants stand in an array");
  }
}
