import type { OutlinedArea, OutlineOutcome } from "../app/ports";
import { run } from "./run";

/** Shapes of this name are ours, whoever finds them. */
const prefix = "BSC_Outline_";
const colour = "#0F7B8A";
/** Excel's longest shape, in points. */
const longest = 169_000;

/**
 * Draws rectangles without filling around areas, in place of those drawn before: no cell and no format is touched, and what was drawn is
 * found by name, also after the pane or Excel ended in between. Without areas it only takes away.
 */
export async function outline(areas: readonly OutlinedArea[]): Promise<OutlineOutcome> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return { locked: [] };
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load("items/name,items/protection/protected,items/shapes/items/name");
    await context.sync();
    const open = new Map(sheets.items.filter(({ protection }) => !protection.protected).map((sheet) => [sheet.name, sheet]));
    const left = [...open.values()].flatMap(({ shapes }) => shapes.items.filter(({ name }) => name.startsWith(prefix)));
    for (const shape of left) shape.delete();
    const drawn = areas.flatMap(({ sheet: name, area, part }) => {
      const sheet = open.get(name);
      if (!sheet) return [];
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("left,top,width,height");
      return [{ sheet, range, part }];
    });
    if (left.length + drawn.length > 0) await context.sync();
    drawn.forEach(({ sheet, range, part }, index) => {
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      shape.name = `${prefix}${index + 1}`;
      shape.left = range.left;
      shape.top = range.top;
      shape.width = Math.min(range.width, longest);
      shape.height = Math.min(range.height, longest);
      shape.fill.clear();
      shape.lineFormat.color = colour;
      shape.lineFormat.weight = part === "table" ? 2.25 : 1.25;
      shape.lineFormat.dashStyle = part === "table" ? "Solid" : "Dash";
    });
    if (drawn.length > 0) await context.sync();
    const known = new Set(sheets.items.map(({ name }) => name));
    return { locked: [...new Set(areas.map(({ sheet }) => sheet))].filter((sheet) => known.has(sheet) && !open.has(sheet)) };
  });
}
