import type { GridValue } from "../../domain/reading/sheetGrid";
import { text, type PlanCell, type PlanStep } from "../workbookPlan";
import type { HeldCell } from "./cellChange";
import { SheetCells } from "./cellRuns";
import { readBlockCode } from "./entitySheetLayout";
import { entitySheetsIn } from "./entitySheetsIn";
import type { EntitySheet, ReadEntity } from "./readEntitySheet";
import type { StoredCascade } from "./storedCascade";

/** Where a sheet keeps in mind that its judgement is written as values: a working column of the entity's own line that is blank otherwise. */
const [ownLine, mindColumn] = ["CARD", "note"] as const;
const mark = "values";

/** Codes of columns that tell lines: they are no formulas in any mode. */
const telling: ReadonlySet<string> = new Set(["id", "parent", "role"]);

/** A line and a column of it. */
const place = (lineId: string, code: string): string => `${lineId} ${code}`;

/** Whether the judgement on a sheet is written as values. */
export const isOfValues = (read: ReadEntity): boolean => typedOverIn(read) !== null;

/** Cells that somebody had typed over before formulas gave way to values; null where they have not. */
function typedOverIn({ found, grid }: ReadEntity): ReadonlySet<string> | null {
  const [row, column] = [found.lines.get(ownLine), found.columns.get(mindColumn)];
  const kept = row === undefined || column === undefined ? "" : String(grid.values[row - grid.row]?.[column - grid.column] ?? "");
  const [first, ...places] = kept.split("\n");
  return first === mark ? new Set(places) : null;
}

/** What a cell holds, where values stand for formulas of ours as if the formulas were there still: they may be written again. */
export function heldAsWritten(
  read: ReadEntity,
  held: (lineId: string, code: string) => HeldCell,
): (lineId: string, code: string) => HeldCell {
  const typedOver = typedOverIn(read);
  if (typedOver === null) return held;
  return (lineId, code) => {
    const cell = held(lineId, code);
    const isTyped = cell.formula !== "" || cell.value === "" || readBlockCode(code) !== null || telling.has(code);
    return isTyped || typedOver.has(place(lineId, code)) ? cell : { ...cell, formula: "=0" };
  };
}

/**
 * Writes what the judgement on the sheets of entities shows in place of its formulas, to be sent out. The blocks of periods stay as they are: there the
 * sheet is typed into.
 */
export function planValues(read: StoredCascade): readonly { readonly sheet: string; readonly steps: readonly PlanStep[] }[] {
  return [...entitySheetsIn(read).values()].flatMap((each) => {
    if (isOfValues(each)) return [];
    const { found, grid } = each;
    const [ownRow, mind] = [found.lines.get(ownLine), found.columns.get(mindColumn)];
    if (ownRow === undefined || mind === undefined) return [];
    const cells = new SheetCells();
    const typedOver: string[] = [];
    for (const [lineId, code, row, column] of judgedCells(found)) {
      const [value, formula] = [
        grid.values[row - grid.row]?.[column - grid.column] ?? "",
        grid.formulas[row - grid.row]?.[column - grid.column] ?? "",
      ];
      if (formula !== "" && !isError(value)) cells.put(row, column, valueCell(value));
      else if (formula === "" && value !== "") typedOver.push(place(lineId, code));
    }
    cells.put(ownRow, mind, text([mark, ...typedOver].join("\n")));
    return [{ sheet: found.sheet, steps: cells.steps(found.sheet) }];
  });
}

function judgedCells({ lines, columns }: EntitySheet): readonly (readonly [lineId: string, code: string, row: number, column: number])[] {
  const judged = [...columns].filter(([code]) => readBlockCode(code) === null && !telling.has(code));
  return [...lines].flatMap(([lineId, row]) => judged.map(([code, column]) => [lineId, code, row, column] as const));
}

/** What an Excel without the add-in shows, or one that has not worked it out yet: no value to be sent out. */
const isError = (value: GridValue): boolean => typeof value === "string" && /^#[A-Z]/.test(value);

const valueCell = (value: GridValue): PlanCell => (typeof value === "string" ? text(value) : value);
