import { readTarget } from "../../domain/figures/target";
import { readYesNo } from "../../domain/words/yesNoWords";
import type { GridValue, SheetGrid } from "../../domain/reading/sheetGrid";
import { basisOf, entityContext } from "../cascade/cascadeBasis";
import { entityCells, type CellPlace } from "../cascade/entityCells";
import { plainEntityColumns } from "../cascade/entitySheetLayout";
import { cascadeInHand } from "../cascade/openCascade";
import type { EntitySheet } from "../cascade/readEntitySheet";
import type { StoredCascade } from "../cascade/storedCascade";
import type { SheetWords } from "../sheetWords";

/** A cell that is judged without functions of ours. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What a working column beside the sheet comes to now; null where the sheet shows it already. */
  readonly value: GridValue | null;
}

/** Columns that only a judgement without functions of ours writes as it does. */
const judged: ReadonlySet<string> = new Set(["direction", "threshold", ...plainEntityColumns]);

/**
 * How an entity's sheet is judged in an Excel without the add-in: formulas that take the place of those that ask our functions, with working columns
 * from `free` on. None where the sheet asks none, or where it has not the lines of the card as it is now.
 */
export function plainOnItsOwn(
  read: StoredCascade,
  found: EntitySheet,
  grid: SheetGrid,
  free: number,
  words: SheetWords,
): readonly PlainCell[] {
  if (!grid.formulas.some((row) => row.some((formula) => /\bBSC\./i.test(formula)))) return [];
  const basis = basisOf(read, cascadeInHand(read, words).start, words, null);
  const entity = basis.model.tree.find(found.entityId);
  if (entity === undefined || basis.model.lines.some(({ id }) => !found.lines.has(id))) return [];
  const added = plainEntityColumns.filter((code) => !found.columns.has(code)).map((code, index) => [code, free + index] as const);
  const columns = new Map([...found.columns, ["id", found.idColumn], ...added]);
  const place: CellPlace = { header: found.codesRow + 1, columns, rows: found.lines };
  const held = (row: number, code: string): GridValue => grid.values[row - grid.row]?.[(columns.get(code) ?? -1) - grid.column] ?? "";
  const isAdded = new Set<string>(added.map(([code]) => code));
  return [...entityCells(entityContext(basis, true), entity, place, "")].flatMap(([line, cells]) => {
    const row = found.lines.get(line) ?? 0;
    return [...cells].flatMap(([code, cell]): PlainCell[] => {
      const column = columns.get(code);
      if (column === undefined || typeof cell !== "object" || cell === null || !("formula" in cell)) return [];
      const asks = /\bBSC\./i.test(grid.formulas[row - grid.row]?.[column - grid.column] ?? "");
      if (!asks && !judged.has(code)) return [];
      return [{ row, column, formula: cell.formula, value: isAdded.has(code) ? valueOf(code, (of) => held(row, of)) : null }];
    });
  });
}

/** What a working column comes to; limits follow as soon as a figure is typed. */
function valueOf(code: string, held: (code: string) => GridValue): GridValue {
  if (code === "figure") {
    const actual = held("actual");
    const figure = typeof actual === "boolean" ? Number(actual) : readYesNo(actual);
    return typeof figure === "number" ? figure : "";
  }
  if (code !== "low" && code !== "high") return "";
  const read = readTarget(held("target"));
  if (read.kind !== "target") return "";
  return read.target.kind === "range" ? read.target[code] : code === "low" ? read.target.figure : "";
}
