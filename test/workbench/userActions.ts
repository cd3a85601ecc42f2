import type { Core } from "./core";
import { sheetOf } from "./core";
import type { Engine } from "./engine/engine";
import type { Actor } from "./events";
import type { Refusal } from "./hostApi";
import { ApiError } from "./protocol/apiError";
import { selectRange } from "./objects/select";
import type { CellAddress, Rect } from "./workbook/address";
import { styleAt } from "./workbook/cells";
import { clearContents, enterCells } from "./workbook/enter";
import { isLocked, requireAllowed } from "./workbook/protection";
import type { Sheet, Workbook } from "./workbook/records";
import { addSheet, activateSheet, deleteSheet, isSheetNameAllowed, renameSheet } from "./workbook/sheets";
import { shiftCells } from "./workbook/shift";
import { sortCells } from "./workbook/sort";
import { parseEntry } from "./workbook/typing";
import { brokenValidation } from "./workbook/validate";

const protectedSheet =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

/** What Excel's message box says where the API has a code. */
const userTexts: Readonly<Record<string, string>> = {
  AccessDenied: protectedSheet,
  InsertDeleteConflict: "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
  ItemAlreadyExists: "That name is already taken. Try a different one.",
};

/** What a user at the keyboard does: the same operations as the API's, with Excel's message boxes for refusals. */
export abstract class UserActions {
  abstract readonly workbook: Workbook;
  abstract readonly engine: Engine;
  abstract get core(): Core;
  /** The cell being edited: the API is refused (or waits) while there is one. */
  edited: { readonly sheetId: string; readonly at: CellAddress } | null = null;

  protected abstract as(actor: Actor, act: () => void): void;
  protected abstract acted(): void;
  protected abstract resumeDelayed(): void;

  typeInto(sheetId: string, at: CellAddress, text: string): Refusal | null {
    return this.act((core) => {
      const sheet = sheetOf(core, sheetId);
      if (isLocked(sheet, at.row, at.column)) return protectedSheet;
      const rect: Rect = { ...at, rows: 1, columns: 1 };
      const { refused } = parseEntry(text);
      if (refused !== undefined && styleAt(sheet, at.row, at.column).numberFormat !== "@") return refused;
      const broken = text === "" ? null : brokenValidation(core, sheet, at, text);
      if (broken !== null) return broken;
      if (text === "") clearContents(core, sheet, rect);
      else enterCells(core, sheet, rect, [[text]]);
      return null;
    });
  }

  clearContents(sheetId: string, rect: Rect): Refusal | null {
    return this.act((core) => clearContents(core, sheetOf(core, sheetId), rect));
  }

  beginEdit(sheetId: string, at: CellAddress): Refusal | null {
    const sheet = sheetOf(this.core, sheetId);
    if (isLocked(sheet, at.row, at.column)) return { refused: protectedSheet };
    this.edited = { sheetId, at };
    return null;
  }

  endEdit(): void {
    this.edited = null;
    this.resumeDelayed();
  }

  select(sheetId: string, rect: Rect): void {
    this.act((core) => selectRange(core, sheetOf(core, sheetId), rect));
  }

  activateSheet(sheetId: string): void {
    this.act((core) => activateSheet(core, sheetOf(core, sheetId)));
  }

  addSheet(name?: string): string {
    let id = "";
    const refused = this.act((core) => {
      const sheet = addSheet(core, name);
      activateSheet(core, sheet);
      id = sheet.id;
      return null;
    });
    if (refused !== null) throw new Error(refused.refused);
    return id;
  }

  renameSheet(sheetId: string, name: string): Refusal | null {
    return this.act((core) => {
      if (!isSheetNameAllowed(name)) {
        return "You typed an invalid name for a sheet or chart. Make sure that: the name that you type does not exceed 31 characters; the name does not contain any of the following characters: : \\ / ? * [ or ]; you did not leave the name blank.";
      }
      renameSheet(core, sheetOf(core, sheetId), name);
      return null;
    });
  }

  deleteSheet(sheetId: string): Refusal | null {
    return this.act(
      (core) => deleteSheet(core, sheetOf(core, sheetId)),
      "A workbook must contain at least one visible worksheet. To hide, delete, or move the selected sheet, you must first insert a new sheet or unhide a sheet that is already hidden.",
    );
  }

  insertCells(sheetId: string, rect: Rect, shift: "Down" | "Right"): Refusal | null {
    return this.act((core) => shiftCells(core, sheetOf(core, sheetId), rect, shift));
  }

  deleteCells(sheetId: string, rect: Rect, shift: "Up" | "Left"): Refusal | null {
    return this.act((core) => shiftCells(core, sheetOf(core, sheetId), rect, shift));
  }

  sort(sheetId: string, rect: Rect, column: number, ascending: boolean): Refusal | null {
    return this.act((core) => {
      const sheet: Sheet = sheetOf(core, sheetId);
      requireAllowed(sheet, "allowSort");
      sortCells(core, sheet, rect, [{ key: column, ascending }], false, false);
      return null;
    });
  }

  /** Does something as the user; the text of a refusal, when there is one, with nothing changed. */
  private act(act: (core: Core) => string | null | void, otherwise = "Excel cannot do this here."): Refusal | null {
    let refused: string | null = null;
    this.as(this.core.actor === "co-author" ? "co-author" : "user", () => {
      try {
        refused = act(this.core) ?? null;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        refused = userTexts[error.code] ?? otherwise;
      }
    });
    this.acted();
    return refused === null ? null : { refused };
  }
}
