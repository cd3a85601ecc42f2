import { directionInWords } from "../../../../src/domain/reading/kpis/directionEvidence";
import { kpiNames } from "./kpiNames";

const told = (name: string): string => {
  const direction = directionInWords(name);
  return direction === null || direction === "unclear" ? "ask" : direction;
};

describe("which way is better, by the names that finance people use", () => {
  test.each(kpiNames)("%s: %s, or it is asked", (name, direction) => expect([direction, "ask"]).toContain(told(name)));

  test("nearly all whose direction goes without saying are told", () => {
    const sure = kpiNames.filter(([, direction]) => direction !== "ask");
    expect(sure.filter(([name, direction]) => told(name) === direction).length / sure.length).toBeGreaterThan(0.95);
  });

  test("a word that turns a meaning round never leaves the name certain", () => {
    const turned = kpiNames.flatMap(([written]) => {
      // "% within 5 days" is a share that should grow.
      const name = written.replace(/ ?%/g, "");
      return [
        `${name} avoided`,
        `Reduction of ${name}`,
        `${name} vs budget`,
        `${name}: Abweichung`,
        `Loss of ${name}`,
        `${name} solved in time`,
        `${name} within 5 days`,
        `${name} dentro de plazo`,
      ];
    });
    const [certain, all] = [turned.filter((name) => told(name) !== "ask"), turned.length];
    expect([certain, all > 1000]).toEqual([[], true]);
  });
});
