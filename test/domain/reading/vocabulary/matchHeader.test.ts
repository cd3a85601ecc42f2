import fc from "fast-check";
import { headerWords, type HeaderConcept } from "../../../../src/domain/reading/headerWords";
import { knownWord, knownWords } from "../../../../src/domain/reading/vocabulary/knownWords";
import { matchHeader } from "../../../../src/domain/reading/vocabulary/matchHeader";
import { wordKey } from "../../../../src/domain/reading/words";
import { seenHeaders } from "./seenHeaders";

const conceptsOf = (text: string): readonly HeaderConcept[] => matchHeader(text).map(({ concept }) => concept);
const first = (text: string): string => conceptsOf(text)[0] ?? "none";

describe("header words", () => {
  test.each(Object.entries(seenHeaders).flatMap(([concept, words]) => words.map((word) => [word, concept] as const)))(
    "%s, seen on real sheets, can be %s",
    (word, concept) => expect(conceptsOf(word)).toContain(concept),
  );

  test("no word is blank once it is compared, and each is found by itself", () => {
    const words = Object.entries(headerWords).flatMap(([concept, languages]) =>
      Object.values(languages as Record<string, readonly string[]>).flat().map((word) => ({ concept, word })),
    ); // prettier-ignore
    expect(words.filter(({ word }) => wordKey(word) === "")).toEqual([]);
    expect(words.filter(({ concept, word }) => !conceptsOf(word).includes(concept as HeaderConcept))).toEqual([]);
  });
});

describe("forms in which a header word stands", () => {
  test.each([
    ["Target (USD)", "target"], ["Actual [t]", "actual"], ["Target in T€", "target"], ["Réalisé (k€)", "actual"], ["Meta, %", "target"], ["1. KPI", "kpi"], ["KPI:", "kpi"],
    ["b) Owner", "owner"], ["The KPI", "kpi"], ["Les indicateurs", "kpi"], ["L'objectif", "target"], ["Target*", "target"], ["Target²", "target"], ["“Status”", "status"],
    ["objective_id", "objective"], ["targetValue", "target"], ["TARGET-VALUE", "target"], ["kpi.name", "kpi"], ["Actual\nValue", "actual"], ["Targets", "target"], ["Outlooks", "forecast"],
    ["Annual Target", "target"], ["Revised Budget", "target"], ["Monthly Actual", "actual"], ["Montant budget", "target"], ["Ziel / Target", "target"], ["Kennzahl (KPI)", "kpi"],
    ["KPI / Indicator", "kpi"], ["Goal (Target)", "target"], ["Actual (YTD)", "ytd"], ["Result (previous year)", "prior"], ["Target (approved by the board)", "target"],
    ["Target date", "due"], ["Good from", "green"], ["RAG green", "green"], ["Alert below", "red"], ["Scenario", "series"],
  ])("%s is %s", (text, concept) => expect(first(text)).toBe(concept)); // prettier-ignore

  test.each([
    ["Zielwert / Istwert", "says two things"], ["Actual (% of target)", "its remark says another thing"], ["Actual Cost", "is the name of a KPI"], ["Sales", "is a KPI"], ["Votes", "is a word of its own"],
    ["Employees", "counts"], ["Leads", "counts"], ["Projects (#)", "counts"], ["Revenue Target", "names a KPI too"], ["Target group", "is another thing"], ["", "is blank"], ["(€)", "is a unit"],
  ])("%s %s: it is no header word of a figure", (text) => {
    expect(conceptsOf(text).filter((concept) => ["kpi", "target", "actual", "owner", "entity"].includes(concept))).toEqual([]);
  }); // prettier-ignore

  test("two meanings are both told, in the order of the words", () => {
    expect(conceptsOf("Goal")).toEqual(["objective", "target"]);
    expect(conceptsOf("Zielwert")).toEqual(["target", "green"]);
    expect(conceptsOf("Actual (YTD)")).toEqual(["ytd"]);
    expect(conceptsOf("Notes / Actions")).toEqual(["comment", "initiative"]);
  });
});

describe("typing errors", () => {
  test.each([
    ["Taregt", "target"], ["Budgt", "target"], ["Perpective", "perspective"], ["Respnsible", "owner"], ["Kenzahl", "kpi"], ["Objetif", "target"], ["Indicadr", "kpi"], ["Frequnecy", "frequency"],
    ["Abweichnug", "variance"], ["Comentarois", "comment"],
  ])("%s is similar to a word for %s", (text, concept) => {
    const [match] = matchHeader(text);
    expect(match).toMatchObject({ concept, how: "similar" });
  }); // prettier-ignore

  test("no typing error in any word makes another meaning of it without being a word itself", () => {
    const words = knownWords();
    const letters = "abcdefghijklmnopqrstuvwxyzäéñ";
    const edit = fc
      .record({ word: fc.nat(words.length - 1), kind: fc.nat(3), at: fc.nat(40), letter: fc.nat(letters.length - 1) })
      .map(({ word, kind, at, letter }) => {
        const known = words[word];
        const key = known?.key ?? "";
        const place = at % key.length;
        const [before, after, put] = [key.slice(0, place), key.slice(place + 1), letters[letter] ?? "a"];
        const own = key[place] ?? "";
        const edited =
          [before + after, before + put + after, before + put + own + after, before + after.slice(0, 1) + own + after.slice(1)][kind] ??
          key;
        return { known, edited };
      });
    fc.assert(
      fc.property(edit, ({ known, edited }) => {
        const similar = matchHeader(edited).filter(({ how }) => how === "similar");
        if (known === undefined || knownWord(wordKey(edited)) !== undefined || similar.length === 0) return true;
        return similar.every(({ concept }) => known.concepts.includes(concept)) || /^y\d/.test(edited);
      }),
      { numRuns: 4000 },
    );
  });

  test("Budget, Target, Plan, Actual and Forecast are never taken for one another", () => {
    for (const word of [
      "Budget",
      "Target",
      "Actual",
      "Forecast",
      "Baseline",
      "Objective",
      "Variance",
      "Istwert",
      "Sollwert",
      "Réalisé",
      "Objectif",
    ])
      expect(matchHeader(word).every(({ how }) => how === "exact")).toBe(true);
    expect(matchHeader("Plann").filter(({ concept }) => concept !== "target")).toEqual([]);
  });
});
