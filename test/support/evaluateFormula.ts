import "../functions/customFunctions";
import { answerOf } from "../functions/customFunctions";
import * as functions from "../../src/functions/functions";

/**
 * Evaluates a formula that is one function of ours on constants, and arithmetic with numbers behind it, from left to right: `=BSC.SCORE(50,200,,,"linear",{0,200})*10`.
 * Not a calculation engine: just enough to type what the examples type.
 */
export function evaluateFormula(formula: string): unknown {
  const [, name = "", rest = ""] = /^=BSC\.([A-Z]+)\((.*)$/.exec(formula) ?? [];
  const end = closing(rest);
  const call = functions[name.toLowerCase() as keyof typeof functions] as (...args: unknown[]) => unknown;
  if (typeof call !== "function" || end < 0) throw new Error(`not a formula of ours: ${formula}`);
  const answer = answerOf(() => call(...partsOf(rest.slice(0, end), ",").map(argument)));
  const steps = [...rest.slice(end + 1).matchAll(/([*/+-])(\d+(?:\.\d+)?)/g)];
  const applied = (cell: unknown): unknown =>
    typeof cell !== "number"
      ? cell
      : steps.reduce((value, [, sign, by]) => {
          const figure = Number(by);
          return sign === "*" ? value * figure : sign === "/" ? value / figure : sign === "+" ? value + figure : value - figure;
        }, cell);
  return Array.isArray(answer) ? answer.map((line: unknown[]) => line.map(applied)) : answer;
}

function argument(text: string): unknown {
  if (text.startsWith("{")) return partsOf(text.slice(1, -1), ";").map((line) => partsOf(line, ",").map(constant));
  return text === "" ? undefined : [[constant(text)]];
}

function constant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const [above = "", below = "1"] = text.split("/");
  const figure = Number(above) / Number(below);
  if (above === "" || Number.isNaN(figure)) throw new Error(`not a constant: ${text}`);
  return figure;
}

/** Where the bracket that the text stands behind closes. */
function closing(text: string): number {
  let [open, quoted] = [1, false];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    if (!quoted && text[i] === "(") open += 1;
    if (!quoted && text[i] === ")") open -= 1;
    if (open === 0) return i;
  }
  return -1;
}

function partsOf(text: string, mark: "," | ";"): string[] {
  const parts = [""];
  let [braces, quoted] = [0, false];
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === "{") braces += 1;
    if (!quoted && letter === "}") braces -= 1;
    if (!quoted && braces === 0 && letter === mark) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
