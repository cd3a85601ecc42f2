import { placeOf, type Layout } from "./layout";
import { layoutSets } from "./layoutSets";

const valueAt = ({ grids }: Layout, at: string): unknown => {
  const mark = at.lastIndexOf("!");
  const grid = grids.find(({ sheet }) => sheet === at.slice(0, mark));
  const { row, column } = placeOf(at.slice(mark + 1));
  return grid?.values[row - grid.row]?.[column - grid.column];
};

const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) < 1e-9);

const layouts = layoutSets.flatMap(({ layouts: each }) => each);

describe("the layouts and their readings", () => {
  test("have names of their own", () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  });

  test.each(layouts)("$id: every figure stands on its sheet, each cell once, none of them also no figure", (layout) => {
    const { figures, notFigures } = layout.expected;
    expect(figures.filter(({ at, value }) => !same(valueAt(layout, at), value) || value === "")).toEqual([]);
    expect(notFigures.filter((at) => [undefined, ""].includes(valueAt(layout, at) as string))).toEqual([]);
    expect(new Set([...figures.map(({ at }) => at), ...notFigures]).size).toBe(figures.length + notFigures.length);
  });

  test.each(layouts)("$id: every figure's KPI is listed once, and the cell that names it names it", (layout) => {
    const { figures, kpis } = layout.expected;
    const names = kpis.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(figures.filter(({ kpi }) => !names.includes(kpi))).toEqual([]);
    const cell = (at: string): string => String(valueAt(layout, at)).replace(/\s+/g, " ").trim();
    expect(kpis.filter(({ at, name }) => at !== null && !cell(at).startsWith(name.replace(/\s+/g, " ")))).toEqual([]);
  });
});
