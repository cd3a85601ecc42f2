import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedDifferences, publishedExamples, roundHalfAway } from "../../../src/domain";
import { evaluateFormula } from "../../support/evaluateFormula";

interface PublishedCase {
  readonly id: string;
  readonly family: string;
  readonly expected: Readonly<Record<string, unknown>>;
}
const cases = JSON.parse(readFileSync(join(__dirname, "scoring.json"), "utf8")) as PublishedCase[];
const limits = (JSON.parse(readFileSync(join(__dirname, "xmr.json"), "utf8")) as { limits: { id: string }[] }).limits;

const shown = (cell: unknown, digits: number): unknown => (typeof cell === "number" ? roundHalfAway(cell, digits) : cell);

describe("the list of published examples", () => {
  it.each(publishedExamples.map((example) => [example.id, example] as const))(
    "%s comes out as published",
    (_, { formula, published, digits }) => {
      const answer = evaluateFormula(formula);
      if (!Array.isArray(answer)) throw new Error(String(answer));
      const [line] = answer as unknown[][];
      const expected = typeof published === "object" ? published : [published];
      expect(line?.slice(0, expected.length).map((cell) => shown(cell, digits))).toEqual(expected);
    },
  );

  it("names each example once, with its source", () => {
    expect(new Set(publishedExamples.map(({ id }) => id)).size).toBe(publishedExamples.length);
    expect(publishedExamples.filter(({ source, shows }) => source.length < 5 || shows.length < 5)).toEqual([]);
  });

  it("holds every case that was published, but for those in the one list of differences and one that the card judges", () => {
    const listed = new Set([...publishedExamples, ...publishedDifferences].map(({ id }) => id));
    const unlisted = [...cases, ...limits].map(({ id }) => id).filter((id) => !listed.has(id));
    // Staleness needs the day it is asked on: no function reads a clock. evaluateCard.test.ts holds it.
    expect(unlisted).toEqual(["cm-stale"]);
  });

  it("prints the numbers of the cases, not numbers of our own", () => {
    const byId = new Map(cases.map((each) => [each.id, each]));
    const numbers = ({ expected }: PublishedCase): unknown[] => Object.values(expected).flat();
    for (const { id, published } of publishedExamples) {
      const source = byId.get(id);
      // A word is the band's name in our words; a target from a baseline is published as an input there.
      if (
        source === undefined ||
        typeof published === "string" ||
        ["actual_over_target", "baseline_from_target_stretch"].includes(source.family)
      )
        continue;
      const first = typeof published === "object" ? published[0] : published;
      expect([id, numbers(source)]).toEqual([id, expect.arrayContaining([first])]);
    }
  });
});

describe("the list of deliberate differences", () => {
  const asked = publishedDifferences.filter(({ formula }) => formula !== null);
  it.each(asked.map((difference) => [difference.id, difference] as const))(
    "%s gives what the list says, which is not what was published",
    (_, difference) => {
      const answer = evaluateFormula(difference.formula ?? "");
      const first = Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
      if (difference.ours === "#N/A") expect(first).toMatch(/^#N\/A /);
      else expect(shown(first, 4)).toEqual(difference.ours);
      expect(String(first)).not.toBe(difference.published);
    },
  );
  it("has a reason for each, and is no longer than what is known", () =>
    expect(publishedDifferences.filter(({ because }) => because.length < 40)).toEqual([]));
});
