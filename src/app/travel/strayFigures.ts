import { plainAddress } from "../../domain/address";
import { readBlockCode } from "../cascade/entitySheetLayout";
import { isSame } from "./compareFigure";
import { textOf, type ReadSheet } from "./readSheet";

/** Figures that somebody typed where none of ours is read. */
export interface StrayFigures {
  readonly code: "figures-twice" | "figures-without-kpi";
  readonly figures: number;
  /** The first of them. */
  readonly at: string;
}

/** Figures of lines and periods that stand on a sheet again, copied, and say something else there; and those in lines without an id. */
export function strayFigures({ sheet, grid }: ReadSheet): readonly StrayFigures[] {
  const found = new Map<StrayFigures["code"], StrayFigures>();
  const blocks = (grid.values[sheet.codesRow - grid.row] ?? []).flatMap((code, index) => {
    const block = readBlockCode(String(code));
    return block === null ? [] : [{ ...block, code: String(code), index }];
  });
  grid.values.forEach((cells, r) => {
    const row = grid.row + r;
    if (row <= sheet.codesRow + 1) return;
    const id = String(cells[sheet.idColumn - grid.column] ?? "");
    for (const { series, period, code, index } of blocks) {
      const content = cells[index] ?? "";
      if (typeof content !== "number" || (grid.formulas[r]?.[index] ?? "") !== "") continue;
      const column = grid.column + index;
      if (id !== "" && sheet.lines.get(id) === row && sheet.columns.get(code) === column) continue;
      const read = id === "" ? undefined : sheet.cell(id, series, period);
      if (read !== undefined && isSame(read.value, content)) continue;
      const kind = id === "" ? "figures-without-kpi" : "figures-twice";
      const { figures, at } = found.get(kind) ?? { figures: 0, at: plainAddress(sheet.sheet, row, column) };
      found.set(kind, { code: kind, figures: figures + 1, at });
    }
  });
  return [...found.values()];
}

/** What somebody wrote beside a KPI, over what we say there, and what is not written here too. */
export function commentsThere(here: ReadSheet, there: ReadSheet): readonly { kpiId: string; content: string; at: string }[] {
  const { sheet, grid } = there;
  const column = sheet.columns.get("comment");
  if (column === undefined) return [];
  return [...sheet.lines].flatMap(([kpiId, row]) => {
    const content = textOf(there, kpiId, "comment");
    const isOurs = (grid.formulas[row - grid.row]?.[column - grid.column] ?? "") !== "" || content === textOf(there, kpiId, "note");
    return content === "" || isOurs || content === textOf(here, kpiId, "comment")
      ? []
      : [{ kpiId, content, at: plainAddress(sheet.sheet, row, column) }];
  });
}
