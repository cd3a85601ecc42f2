import { readSheets } from "../../../src/domain/reading/readSheet";
import { layoutSets } from "./layouts/layoutSets";

const layouts = layoutSets.flatMap(({ layouts: each }) => each);

/** Columns that hold cells which look like figures, were taken for nothing, and of which no word is said. */
function silentlyLost({ grids }: (typeof layouts)[number]): readonly string[] {
  const { lines, regions, notFigures, findings, questions } = readSheets(grids);
  const said = new Set([
    ...findings.filter(({ code }) => code === "column-not-used" || code === "column-left-out").map(({ at }) => at),
    ...questions.map(({ at }) => at),
  ]);
  const placed = notFigures.map((at) => /^(.*)!([A-Z]+)(\d+)$/.exec(at));
  return lines
    .filter(({ axis, role, at }) => axis === "column" && role === "ignored" && !said.has(at))
    .filter(({ sheet, at, region }) => {
      const letters = /([A-Z]+)\d+$/.exec(at)?.[1];
      const area = regions[region]?.area;
      const isInside = (row: number): boolean => area !== undefined && row > area.row && row <= area.row + area.rows;
      return placed.some((place) => place !== null && place[1] === sheet && place[2] === letters && isInside(Number(place[3])));
    })
    .map(({ at }) => at);
}

describe("figures that are taken for nothing", () => {
  test.each(layouts)("$id: every column of them is said or asked about", (layout) => {
    expect(silentlyLost(layout)).toEqual([]);
  });
});
