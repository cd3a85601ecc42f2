import type { HeaderConcept } from "../headerWords";
import type { SheetView } from "../sheetView";
import { matchHeaderExactly } from "../vocabulary/matchHeader";
import type { StackCell } from "./headerBand";
import { periodOf } from "./headerPeriods";

/** Letters of a target and an actual that stand beside each other in every period. "AB" may be two groups, "BA" is Budget and Actual. */
const pairs: ReadonlyMap<string, readonly HeaderConcept[]> = new Map<string, readonly HeaderConcept[]>(
  // Target, Plan; Soll, Ziel und Ist; Objectif, Cible, Prévu et Réalisé; Meta, Programado y Real, Ejecutado; Hedef ve Gerçekleşen; план и факт.
  ["TA", "PA", "SI", "PI", "ZI", "OR", "CR", "PR", "MR", "PE", "ME", "HG", "ПФ"].flatMap(
    ([aim = "", made = ""]): [string, readonly HeaderConcept[]][] => [
      [aim + made, ["target", "actual"]],
      [made + aim, ["actual", "target"]],
    ],
  ),
).set("BA", ["target", "actual"]);

/** One capital letter, which no list of header words has. */
export const isLetter = (text: string): boolean => /^\p{Lu}$/u.test(text);

/**
 * "Q1 T | Q1 A | Q2 T | Q2 A": letters that come in the same order in two periods and more name the series, as a legend on the sheet says or as
 * the pair is known. Others stay the names they may be.
 */
export function withLetters(view: SheetView, stacks: readonly (readonly StackCell[])[]): readonly (readonly StackCell[])[] {
  const letters = new Map<string, string[]>();
  for (const stack of stacks) {
    const letter = letterOf(stack);
    const period = letter === null ? null : periodOf(stack);
    if (letter !== null && period !== null) letters.set(period.text, [...(letters.get(period.text) ?? []), letter]);
  }
  const orders = new Set([...letters.values()].map((each) => each.join("")));
  const [order = ""] = orders;
  if (letters.size < 2 || orders.size !== 1 || order.length < 2 || new Set(order).size !== order.length) return stacks;
  const concepts = legendOf(view, order) ?? pairs.get(order);
  if (concepts === undefined) return stacks;
  return stacks.map((stack) => {
    const letter = letterOf(stack);
    const concept = letter === null || periodOf(stack) === null ? undefined : concepts[order.indexOf(letter)];
    const own = stack.at(-1);
    return concept === undefined || own === undefined ? stack : [...stack.slice(0, -1), { ...own, concepts: [concept], label: null }];
  });
}

const letterOf = (stack: readonly StackCell[]): string | null => {
  const label = stack.at(-1)?.label ?? null;
  return label !== null && isLetter(label) ? label : null;
};

/** What "T = Target   A = Actual" says each of the letters stands for; null where the sheet does not say it of all of them. */
function legendOf(view: SheetView, order: string): readonly HeaderConcept[] | null {
  const legend = new Map<string, HeaderConcept | null>();
  for (let row = 0; row < view.rows; row++)
    for (let column = 0; column < view.columns; column++) {
      const text = view.value(row, column);
      if (typeof text !== "string" || text.length > 120) continue;
      for (const [, letter = "", word = ""] of text.matchAll(entry))
        legend.set(letter, matchHeaderExactly(word.trim())[0]?.concept ?? null);
    }
  const concepts = [...order].map((letter) => legend.get(letter) ?? null);
  return concepts.some((concept) => concept === null) ? null : (concepts as HeaderConcept[]);
}

/** A letter, a mark, and the words up to the next letter of its kind. */
const entry = /(?<![\p{L}\p{N}])(\p{Lu})\s*[=:\uFF1A–-]\s*(\p{L}[\p{L} ]*?)(?=\s*(?:$|[,;/|•·)])|\s+\p{Lu}\s*[=:\uFF1A–-])/gu;
