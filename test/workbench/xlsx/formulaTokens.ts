export interface FormulaToken {
  readonly kind: "text" | "name" | "reference" | "sheet" | "brackets" | "error" | "space" | "other";
  readonly text: string;
}

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  /** `Sheet1!`, `'My sheet'!`, `'Jan:Mar'!`, `[2]Sheet1!`. */
  ["sheet", /'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!/uy],
  ["error", /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  [
    "reference",
    /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}/uy,
  ],
  ["other", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["space", /\s+/y],
];

/** The whole of `[…]`, with nested brackets and `'` escapes. */
function bracketsAt(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

/** Cuts a formula into pieces that together are the formula again; only what a file spells differently is told apart. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  next: while (at < formula.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      tokens.push({ kind, text });
      at += text.length;
      continue next;
    }
    const text = formula[at] === "[" ? bracketsAt(formula, at) : formula.charAt(at);
    tokens.push({ kind: formula[at] === "[" ? "brackets" : "other", text });
    at += text.length;
  }
  return tokens;
}

/** Index after the operand that begins at `from`: a reference, range, name, call or bracketed expression; what `@` and `#` belong to. */
export function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === "sheet") at++;
  if (tokens[at]?.text === "(") at = closingParenthesis(tokens, at) + 1;
  else {
    const named = tokens[at]?.kind === "name";
    at++;
    if (named && tokens[at]?.text === "(") at = closingParenthesis(tokens, at) + 1;
    while (tokens[at]?.kind === "brackets") at++;
  }
  if (tokens[at]?.text === "#") at++;
  return tokens[at]?.text === ":" ? operandEnd(tokens, at + 1) : at;
}

export function closingParenthesis(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    else if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}
