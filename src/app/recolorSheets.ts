import type { GridRect } from "../domain/reading/sheetGrid";
import type { CardColors } from "./card/cardColors";
import type { BlockName, StoredWorkbook } from "./storedWorkbook";
import type { PlanStep } from "./workbookPlan";

/** Blocks that are all figures below the line of their headings. */
const headingsAlone: ReadonlySet<BlockName> = new Set(["links"]);

/**
 * Other colours for whatever of ours stands in the workbook: every sheet of ours from its title to the end of its blocks, the charts, and the
 * lights on the user's own sheets. To come before any step that moves cells.
 */
export function recolorSheets({ blocks, entityBlocks }: StoredWorkbook, from: CardColors): readonly PlanStep[] {
  const areas = new Map<string, GridRect>();
  const reach = (sheet: string, bottom: number, right: number): void => {
    const { rows = 0, columns = 0 } = areas.get(sheet) ?? {};
    areas.set(sheet, { row: 0, column: 0, rows: Math.max(rows, bottom), columns: Math.max(columns, right) });
  };
  for (const [name, block] of Object.entries(blocks)) {
    const { row, column, rows, columns } = block.range;
    reach(block.sheet, headingsAlone.has(name as BlockName) ? row : row + rows, column + columns);
  }
  for (const { sheet, range } of entityBlocks) reach(sheet, range.row + range.rows, range.column + range.columns);
  return [
    ...[...areas].flatMap(([sheet, range]): PlanStep[] => (range.rows === 0 ? [] : [{ kind: "recolor", sheet, range, from }])),
    { kind: "recolor-charts", from },
    { kind: "recolor-lights" },
  ];
}
