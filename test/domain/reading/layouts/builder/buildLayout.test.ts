import { placeOf, type Layout } from "../layout";
import { buildLayout, generatedLayouts } from "./buildLayout";
import { shapes } from "./shapes";

const valueAt = ({ grids }: Layout, at: string): unknown => {
  const mark = at.lastIndexOf("!");
  const grid = grids.find(({ sheet }) => sheet === at.slice(0, mark));
  const { row, column } = placeOf(at.slice(mark + 1));
  return grid?.values[row - grid.row]?.[column - grid.column];
};

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

  test.each(generatedLayouts)("$id: what it says is on its sheets, each cell once", (layout) => {
    const { figures, notFigures, kpis } = layout.expected;
    expect(figures.length).toBeGreaterThan(4);
    expect(figures.filter(({ at, value }) => valueAt(layout, at) !== value || value === "")).toEqual([]);
    expect(new Set([...figures.map(({ at }) => at), ...notFigures]).size).toBe(figures.length + notFigures.length);
    expect(kpis.filter(({ at, name }) => !String(valueAt(layout, at ?? "")).startsWith(name))).toEqual([]);
    expect(figures.filter(({ kpi }) => !kpis.some(({ name }) => name === kpi))).toEqual([]);
  });

  test.each(generatedLayouts)("$id: every figure is told apart from every other by what it is", ({ expected }) => {
    const named = expected.figures.map(({ kpi, entity, period, series }) => JSON.stringify([kpi, entity, period, series]));
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });
});
