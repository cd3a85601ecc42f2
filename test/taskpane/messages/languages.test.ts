import { workbookErrorCodes } from "../../../src/app/ports";
import { cascadeFindingCodes } from "../../../src/domain/cascade/cascadeFinding";
import { messagesFor, type Details, type Messages } from "../../../src/taskpane/messages";

const en = messagesFor("en");

/** Words that are the same in the language, or that the field says in English. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ["Balanced Scorecard", "Status", "Details", "Trend", "Score", "Name", "Position", "ID"],
  fr: ["Score", "Notes"],
  es: ["Balanced Scorecard", "ID", "Total", "No"],
};
const quotes: Readonly<Record<string, RegExp>> = { de: /[”«»]/, fr: /[“”„]/, es: /[“”„]/ };
const languages = Object.keys(sameAsEnglish);

/** Everything in a catalogue, by its path; what is written into sheets apart. */
function leaves(of: object, path = ""): readonly (readonly [path: string, leaf: unknown])[] {
  return Object.entries(of).flatMap(([key, leaf]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (here === "sheet" || here === "locale") return [];
    return typeof leaf === "object" && leaf !== null ? leaves(leaf, here) : [[here, leaf] as const];
  });
}

/** Details that are told apart wherever they appear. */
const details = new Proxy({} as Details, {
  get: (_, key) => (typeof key === "string" ? (figures.has(key) ? 3 : `zq${key}qz`) : undefined),
});
const figures = new Set(["count", "periods", "of", "inputs", "cells", "typed", "figures", "weight", "difference", "own", "children"]);
const facts = (sentence: string): ReadonlySet<string> => new Set(sentence.toLowerCase().match(/zq[a-z]+qz/g) ?? []);

/** The sentences about something in the workbook, each with all it may know. Several groups have a code in common. */
function sentences(messages: Messages): readonly (readonly [code: string, sentence: string])[] {
  const at = "zqsheetatqz!A2";
  const period = (key: string) => key;
  return [
    ...Object.entries(messages.findings).map(([code, say]) => [`findings.${code}`, say(details, at)] as const),
    ...Object.entries(messages.questions).map(([code, say]) => [`questions.${code}`, say(details, at)] as const),
    ...Object.entries(messages.dataProblems).map(([code, say]) => [`dataProblems.${code}`, say(details, at)] as const),
    ...cascadeFindingCodes.map((code) => [`cascade.${code}`, messages.cascadeFindings[code](details, period, String)] as const),
    ...Object.entries(messages.travel.refusals).map(([code, say]) => [`refusals.${code}`, say(details)] as const),
    ...Object.entries(messages.travel.findings).map(([code, say]) => [`travel.${code}`, say(details, period)] as const),
    ...workbookErrorCodes.map((code) => [`errors.${code}`, messages.workbookErrors[code](at)] as const),
  ];
}

describe.each(languages)("%s", (language) => {
  const messages = messagesFor(language);
  const english = new Map(leaves(en));

  test("has a catalogue of its own, also for its countries", () => {
    expect(messages.locale).toBe(language);
    expect(messagesFor(`${language.toUpperCase()}-CH`)).toBe(messages);
  });

  test("says everything, and nothing in English", () => {
    const translated = leaves(messages);
    expect(translated.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const left = translated.filter(
      ([path, leaf]) => typeof leaf === "string" && leaf === english.get(path) && /\p{L}{2}/u.test(leaf) && leaf !== "KPI",
    );
    expect(left.filter(([, leaf]) => sameAsEnglish[language]?.includes(String(leaf)) !== true)).toEqual([]);
  });

  test("tells in every sentence what the English one tells", () => {
    const told = new Map(sentences(messages));
    const missing = sentences(en).flatMap(([code, sentence]) => {
      const known = facts(told.get(code) ?? "");
      return [...facts(sentence)].filter((fact) => !known.has(fact)).map((fact) => `${code}: ${fact}`);
    });
    expect(missing).toEqual([]);
  });

  test("begins and ends its sentences as such, in its own quotation marks", () => {
    for (const [code, sentence] of sentences(messages)) {
      expect(`${code} ${sentence}`).not.toMatch(/undefined|\bnull\b|NaN|\[object| {2}/);
      expect(sentence).toMatch(/^[\p{L}\d„«¿¡].*[.?…»“]$/su);
      expect(`${code} ${sentence}`).not.toMatch(quotes[language] ?? /$^/);
    }
    for (const [path, leaf] of leaves(messages))
      if (typeof leaf === "string") expect(`${path} ${leaf}`).not.toMatch(quotes[language] ?? /$^/);
  });

  test("writes figures with its decimal sign", () => {
    const said = messages.dataProblems["factor-to-target"]({ kpi: "Umsatz", factor: 100, actual: 0.5, target: 50 }, "A1");
    expect(said).toContain("0,5");
  });
});

test.each([
  ["en", "Mar 2026"],
  ["de", "März 2026"],
  ["fr", "mars 2026"],
  ["es", "mar 2026"],
])("a month is named in the language of the sentence: %s", (language, month) => {
  const details = { kpi: "Orders", series: "actual", count: 1, period: "2026-03" };
  expect(messagesFor(language).dataProblems["blank-in-series"](details, "Sheet1!A1")).toContain(month);
});
