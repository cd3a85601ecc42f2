import type { GridRect } from "../../reading/sheetGrid";
import { plainAddress } from "../../address";
import { isInside } from "../material";
import type { Found, Rule } from "../rule";

/** Merged cells among the rows of a table: only the first of them holds anything, so sorting, filtering and formulas miss the rest. */
export const mergedCells: Rule = ({ grids, reading }) =>
  grids.flatMap((grid): Found[] => {
    const bodies = reading.regions.filter(({ sheet }) => sheet === grid.sheet);
    const inside = grid.merges.filter((merge) =>
      bodies.some(({ area, header }) => isInside(area, merge) && (header === null || !isInside(header, merge))),
    );
    const [first, ...others] = inside;
    if (first === undefined) return [];
    const at = ({ row, column }: GridRect): string => plainAddress(grid.sheet, row, column);
    const merges = inside.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
    return [
      {
        severity: "note",
        at: at(first),
        also: others.map(at),
        details: { count: inside.length, sheet: grid.sheet },
        fix: { kind: "unmerge-copy", sheet: grid.sheet, merges },
      },
    ];
  });
