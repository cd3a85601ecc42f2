import { plainAddress, readCell, splitAddress } from "../../address";
import type { FigureReading } from "../reading";
import type { SheetGrid } from "../sheetGrid";

const reference = /^=\+?(?:(?:'((?:[^']|'')+)'|([^'!()+*/-]+))!)?\$?([A-Z]{1,3})\$?(\d+)$/i;

/**
 * Figures that only repeat another one that is read too: a dashboard of formulas such as `=Data!D2`. They are left out, so that nothing
 * stands twice on a card.
 */
export function copiesAmong(figures: readonly FigureReading[], grids: readonly SheetGrid[]): ReadonlySet<string> {
  const read = new Set(figures.map(({ at }) => at));
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const copies = new Set<string>();
  for (const { at } of figures) {
    const { sheet, cell } = splitAddress(at);
    const place = readCell(cell);
    const grid = bySheet.get(sheet.toLowerCase());
    if (place === null || grid === undefined) continue;
    const [, quoted, plain, letters = "", digits = ""] =
      reference.exec(grid.formulas[place.row - grid.row]?.[place.column - grid.column] ?? "") ?? [];
    const source = bySheet.get((quoted?.replace(/''/g, "'") ?? plain ?? sheet).toLowerCase());
    const from = readCell(`${letters.toUpperCase()}${digits}`);
    if (source === undefined || from === null) continue;
    const target = plainAddress(source.sheet, from.row, from.column);
    if (target !== at && read.has(target)) copies.add(at);
  }
  return copies;
}
