import { readSheets } from "../../../../src/domain/reading/readSheet";
import { bar, stillWrong } from "./bar";
import { layoutSets } from "./layoutSets";
import { scoreReading, totalScore } from "./scoreReading";

describe.each(layoutSets)("$name layouts", ({ name, layouts }) => {
  const scored = layouts.map((layout) => {
    const reading = readSheets(layout.grids);
    return { id: layout.id, reading, score: scoreReading(reading, layout.expected) };
  });

  const readsNothingWrong = ({ score: { wrong, invented, strayed, directionsWrong, misses } }: (typeof scored)[number]): void => {
    const loud = misses.filter((miss) => /^(WRONG|INVENTED|STRAYED|DIRECTION)/.test(miss));
    expect({ wrong, invented, strayed, directionsWrong, loud }).toEqual({
      wrong: 0,
      invented: 0,
      strayed: 0,
      directionsWrong: 0,
      loud: [],
    });
  };

  for (const each of scored) {
    const known = stillWrong.has(each.id);
    (known ? test.failing : test)(`${each.id}: no figure and no direction is silently wrong`, () => readsNothingWrong(each));
  }

  test.each(scored)("$id: every figure that is asked has its question", ({ reading }) => {
    const questions = new Set(reading.questions.map(({ id }) => id));
    expect(reading.figures.filter(({ asked, question }) => asked && !questions.has(question ?? ""))).toEqual([]);
  });

  test("nearly all figures are right or asked, and nearly all of those right", () => {
    const { core, right, asked } = totalScore(scored.map(({ score }) => score));
    const { rightOrAsked, rightOfThose } = bar[name];
    expect((right + asked) / core).toBeGreaterThanOrEqual(rightOrAsked);
    expect(right / (right + asked)).toBeGreaterThanOrEqual(rightOfThose);
  });
});
