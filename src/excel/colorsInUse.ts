import { colorBlocks, colorRoles, colorsSaid, type CardColors } from "../app/card/cardColors";
import { names } from "../domain/document";

/** Asks which colours the sheets of this workbook were last given; answers once synced. */
export function askColorsInUse(context: Excel.RequestContext): () => CardColors {
  const asked = new Map(
    colorRoles.map((role) => {
      const cells = context.workbook.names.getItemOrNullObject(names[colorBlocks[role]]).getRangeOrNullObject();
      return [role, cells.load("values")];
    }),
  );
  return () =>
    colorsSaid((role) => {
      const cells = asked.get(role);
      return cells === undefined || cells.isNullObject ? null : cells.values[0]?.at(-1);
    });
}
