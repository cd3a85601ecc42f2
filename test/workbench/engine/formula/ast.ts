import type { ErrorCode } from "../../workbook/values";

/** Where a node stands in the formula's text (without counting the leading "="): rewriting replaces exactly that stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One corner of an A1 reference; an absolute part keeps its `$`. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** The sheet a reference names; `last` differs from null in a 3-D reference. */
export interface SheetPrefix {
  readonly first: string;
  readonly last: string | null;
}

export interface ReferenceNode extends Span {
  readonly kind: "reference";
  readonly sheet: SheetPrefix | null;
  readonly form: "cell" | "range" | "columns" | "rows";
  readonly from: Corner;
  readonly to: Corner;
}

export type StructuredPart = "headers" | "data" | "totals" | "all" | "thisRow";

export interface StructuredNode extends Span {
  readonly kind: "structured";
  /** Empty inside the table itself (`[@Sales]`). */
  readonly table: string;
  readonly parts: readonly StructuredPart[];
  readonly firstColumn: string | null;
  readonly lastColumn: string | null;
}

export interface NameNode extends Span {
  readonly kind: "name";
  readonly sheet: SheetPrefix | null;
  readonly name: string;
}

export interface CallNode extends Span {
  readonly kind: "call";
  /** Upper case, without the file's prefixes. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":" | "," | " ";

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: ErrorCode }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | ReferenceNode
  | StructuredNode
  | NameNode
  | CallNode
  | { readonly kind: "invoke"; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "@"; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | { readonly kind: "spill"; readonly operand: Node }
  | { readonly kind: "parentheses"; readonly inner: Node }
  | { readonly kind: "omitted" };

/** Every node of a formula, outermost first. */
export function* walk(node: Node): Generator<Node> {
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const children = childrenOf(next);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) open.push(child);
    }
  }
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "array":
      return node.rows.flat();
    case "call":
      return node.args;
    case "invoke":
      return [node.callee, ...node.args];
    case "binary":
      return [node.left, node.right];
    case "unary":
    case "percent":
    case "spill":
      return [node.operand];
    case "parentheses":
      return [node.inner];
    default:
      return [];
  }
}
