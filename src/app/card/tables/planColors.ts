import { inkOn } from "../../../domain/colors";
import { areSame, chosenColors, colorBlocks, colorRoles, colorsInUse, type CardColors, type ColorRole } from "../cardColors";
import type { SheetWords } from "../../sheetWords";
import type { StoredWorkbook } from "../../storedWorkbook";
import { text, type PlanStep } from "../../workbookPlan";

export interface ColorsPlan {
  /** What the sheets are to have. */
  readonly colors: CardColors;
  /** What they have. */
  readonly before: CardColors;
  readonly changed: boolean;
  /** The cells of the settings where colours are chosen; to be written after all that has the colours, so that a failure before leaves the choice open. */
  readonly settings: readonly PlanStep[];
}

/** Where a fresh settings sheet has its colours: below what else is set. */
const freshRow = 9;

/** The company's colours as the settings ask for them, and the cells that ask: made where they are missing. */
export function planColors(stored: StoredWorkbook, settingsSheet: string, words: SheetWords): ColorsPlan {
  const choice = chosenColors(stored);
  const colors = Object.fromEntries(colorRoles.map((role) => [role, choice[role].color])) as Record<ColorRole, CardColors[ColorRole]>;
  const before = colorsInUse(stored);
  const missing = colorRoles.filter((role) => !stored.blocks[colorBlocks[role]]);
  const said = (role: ColorRole): string => words.settings.colors.inUse(colors[role], choice[role].remark);
  const swatch = (role: ColorRole, sheet: string, row: number, column: number): PlanStep => ({
    kind: "swatch",
    sheet,
    row,
    column,
    fill: colors[role],
    ink: inkOn(colors[role]),
  });
  const written = colorRoles.flatMap((role): PlanStep[] => {
    const block = stored.blocks[colorBlocks[role]];
    if (!block) return [];
    const { row, column, columns } = block.range;
    const shown = said(role);
    if (block.values[0]?.at(-1) === shown) return [];
    return [
      swatch(role, block.sheet, row, column),
      { kind: "cells", sheet: block.sheet, row, column: column + columns - 1, cells: [[text(shown)]] },
    ];
  });
  const settings = missing.length > 0 ? [...written, ...newCells(stored, settingsSheet, missing, words, said, swatch)] : written;
  return { colors, before, changed: !areSame(colors, before), settings };
}

function newCells(
  stored: StoredWorkbook,
  sheet: string,
  missing: readonly ColorRole[],
  words: SheetWords,
  said: (role: ColorRole) => string,
  swatch: (role: ColorRole, sheet: string, row: number, column: number) => PlanStep,
): PlanStep[] {
  const { title, about, roles } = words.settings.colors;
  const used = Object.values(stored.blocks).map((block) => (block.sheet === sheet ? block.lastUsedRow + 2 : 0));
  const first = Math.max(freshRow, ...used);
  const one = { rows: 1, columns: 1 };
  const heading: PlanStep[] = [
    { kind: "cells", sheet, row: first, column: 0, cells: [[text(title), null, text(about)]] },
    { kind: "format", sheet, ranges: [{ row: first, column: 0, ...one }], format: { look: "header" } },
    { kind: "format", sheet, ranges: [{ row: first, column: 2, ...one }], format: { look: "note" } },
  ];
  return [
    ...(missing.length === colorRoles.length ? heading : []),
    ...missing.flatMap((role, index): PlanStep[] => {
      const row = first + 1 + index;
      return [
        { kind: "cells", sheet, row, column: 0, cells: [[text(roles[role]), null, text(said(role))]] },
        { kind: "format", sheet, ranges: [{ row, column: 2, ...one }], format: { look: "note" } },
        swatch(role, sheet, row, 1),
        { kind: "name", block: colorBlocks[role], sheet, range: { row, column: 1, rows: 1, columns: 2 } },
      ];
    }),
  ];
}
