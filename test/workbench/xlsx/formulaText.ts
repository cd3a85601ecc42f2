import { filePrefix, isCustomFunctionName, returnsArray } from "./functionNames";
import { closingParenthesis, formulaTokens, operandEnd } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { structuredFromFile, structuredToFile } from "./structuredReference";
import type { TableContext } from "./structuredReference";

export interface FormulaContext extends TableContext {
  /** Names defined in the workbook, upper case: `My.Tax(…)` with such a name is no custom function. */
  readonly names: ReadonlySet<string>;
}

export const noContext: FormulaContext = { here: null, names: new Set() };

/** The single name an argument consists of, in a call whose "(" is at `open`; null for an argument that is more than a name. */
function argumentNames(tokens: readonly FormulaToken[], open: number): (string | null)[] {
  const close = closingParenthesis(tokens, open);
  const found: (string | null)[] = [];
  let current: FormulaToken[] = [];
  let depth = 0;
  for (let at = open + 1; at <= close; at++) {
    const token = tokens[at];
    if (token === undefined || (depth === 0 && (token.text === "," || at === close))) {
      const [only, ...more] = current.filter(({ kind }) => kind !== "space");
      found.push(only?.kind === "name" && more.length === 0 ? only.text.toUpperCase() : null);
      current = [];
      continue;
    }
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    current.push(token);
  }
  return found;
}

/** Names that LET and LAMBDA declare in the formula, upper case; a file marks them with `_xlpm.`. */
function declaredNames(tokens: readonly FormulaToken[]): Set<string> {
  const declared = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    const call = kind === "name" && tokens[at + 1]?.text === "(" ? text.toUpperCase() : "";
    if (call !== "LET" && call !== "LAMBDA") return;
    const names = argumentNames(tokens, at + 1).slice(0, -1);
    names.forEach((name, index) => {
      if (name !== null && (call === "LAMBDA" || index % 2 === 0)) declared.add(name);
    });
  });
  return declared;
}

const customFunctionMark = "_xldudf_";

function callToFile(name: string, context: FormulaContext): string {
  const prefix = filePrefix(name);
  if (prefix !== "") return prefix + name.toUpperCase();
  if (isCustomFunctionName(name) && !context.names.has(name.toUpperCase())) return customFunctionMark + name.replace(/\./g, "_");
  return name;
}

function tokensToFile(tokens: readonly FormulaToken[], context: FormulaContext, declared: ReadonlySet<string>): string {
  let written = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const next = tokens[at + 1];
    const startsOperand = token.kind === "reference" || token.kind === "sheet" || (token.kind === "name" && next?.kind !== "brackets");
    if (startsOperand) {
      const end = operandEnd(tokens, at);
      if (tokens[end - 1]?.text === "#") {
        written += `_xlfn.ANCHORARRAY(${tokensToFile(tokens.slice(at, end - 1), context, declared)})`;
        at = end - 1;
        continue;
      }
    }
    if (token.text === "@") {
      const end = operandEnd(tokens, at + 1);
      written += `_xlfn.SINGLE(${tokensToFile(tokens.slice(at + 1, end), context, declared)})`;
      at = end - 1;
    } else if (token.kind === "brackets") {
      written += structuredToFile(null, token.text, context);
    } else if (token.kind !== "name" || tokens[at - 1]?.kind === "sheet") {
      written += token.text;
    } else if (next?.kind === "brackets") {
      written += structuredToFile(token.text, next.text, context);
      at++;
    } else if (declared.has(token.text.toUpperCase())) {
      written += `_xlpm.${token.text}`;
    } else {
      written += next?.text === "(" ? callToFile(token.text, context) : token.text;
    }
  }
  return written;
}

/** A formula as typed (with or without its "=") in the spelling of the file, which has none. */
export function formulaToFile(formula: string, context: FormulaContext = noContext): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return tokensToFile(tokens, context, declaredNames(tokens));
}

function nameFromFile(name: string): string {
  if (name.toLowerCase().startsWith(customFunctionMark)) return name.slice(customFunctionMark.length).replace("_", ".");
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xludf\.)+/i, "");
}

function tokensFromFile(tokens: readonly FormulaToken[], context: FormulaContext): string {
  let read = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const next = tokens[at + 1];
    const call = token.kind === "name" && next?.text === "(" ? token.text.toUpperCase() : "";
    if (call === "_XLFN.ANCHORARRAY" || call === "_XLFN.SINGLE") {
      const close = closingParenthesis(tokens, at + 1);
      const operand = tokensFromFile(tokens.slice(at + 2, close), context);
      read += call === "_XLFN.SINGLE" ? `@${operand}` : `${operand}#`;
      at = close;
    } else if (token.kind === "name" && next?.kind === "brackets") {
      read += structuredFromFile(token.text, next.text, context);
      at++;
    } else {
      read += token.kind === "name" ? nameFromFile(token.text) : token.text;
    }
  }
  return read;
}

/** A formula of a file as Excel shows it, with its leading "=". */
export const formulaFromFile = (formula: string, context: FormulaContext = noContext): string =>
  `=${tokensFromFile(formulaTokens(formula), context)}`;

/**
 * Whether a formula gives an array whatever it is given, so that the file marks it as a dynamic one. A custom function is not marked
 * for its name alone: LibreOffice keeps the stored result of an unknown function in a plain formula, and loses it in an array's.
 */
export const givesArray = (formula: string): boolean => {
  const tokens = formulaTokens(formula);
  return tokens.some(({ kind, text }, at) => text === "#" || (kind === "name" && tokens[at + 1]?.text === "(" && returnsArray(text)));
};
