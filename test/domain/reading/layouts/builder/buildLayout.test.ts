import { buildLayout, generatedLayouts } from "./buildLayout";
import { shapes } from "./shapes";

describe("layouts of our own making", () => {
  test("are at least sixty, in at least twenty shapes", () => {
    expect(shapes.length).toBeGreaterThanOrEqual(20);
    expect(generatedLayouts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(generatedLayouts.map(({ id }) => id)).size).toBe(generatedLayouts.length);
  });

  test.each(shapes)("$name: the same seed makes the same sheets, another seed others", (shape) => {
    expect(buildLayout(shape, 7)).toEqual(buildLayout(shape, 7));
    expect(buildLayout(shape, 7).grids).not.toEqual(buildLayout(shape, 8).grids);
  });

  test.each(generatedLayouts)("$id: every figure is told apart from every other by what it is", ({ expected }) => {
    const named = expected.figures.map(({ kpi, entity, period, series }) => JSON.stringify([kpi, entity, period, series]));
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });
});
