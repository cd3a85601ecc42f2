import { createHost } from "../host";
import type { ClientConnection, Host, HostSettings, Refusal } from "../hostApi";
import { contains, type CellAddress, type Rect } from "../workbook/address";
import type { Appearances } from "../workbook/appearance";
import { blankWorkbook } from "../workbook/blank";
import type { Sheet, Workbook } from "../workbook/records";
import { openXlsx, saveXlsx } from "../xlsx";
import { grownOverMerges, mergeAt, rectBetween } from "./grid/movement";
import { Drawing } from "./grid/drawing";
import type { SheetAxes } from "./grid/sheetAxes";
import type { Manifest } from "./manifest";
import { Redraws } from "./redraws";
import { themes, type ThemeName } from "./themes";

/** What a person may choose about the Excel that is played. */
export interface Choices {
  readonly theme: ThemeName;
  readonly excelApi: string;
  /** Excel on the desktop hands a blank cell over as 0, Excel on the web as null. */
  readonly blanksArriveAs: HostSettings["blanksArriveAs"];
  /** The display language, as a BCP 47 tag. */
  readonly locale: string;
}

/** A cell being edited: by typing over it (arrows leave) or inside its text (arrows move the caret). */
export interface Editing {
  readonly sheetId: string;
  readonly at: CellAddress;
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly place: "cell" | "bar";
}

/** What stands over the page: a message box to answer, or nothing. */
export interface Message {
  readonly text: string;
  readonly confirm?: () => void;
}

/** Excel on the web takes and gives five megabytes at a time. */
const webPayloadLimit = 5 * 1024 * 1024;

/** One open workbook on the page: its host, the add-in beside it, and what the person is doing. React draws it anew when `redraws` says so. */
export class Session {
  readonly redraws = new Redraws();
  /** Moves when cells or sheets change, not when only the selection does. */
  contentVersion = 0;
  host: Host;
  manifest: Manifest;
  choices: Choices = { theme: "light", excelApi: "1.15", blanksArriveAs: "zero", locale: "en-US" };
  editing: Editing | null = null;
  /** Where the caret stands in the text being edited. */
  caret = 0;
  message: Message | null = null;
  paneVisible = true;
  /** Counts the loads of the pane's frame: a new host needs a new client. */
  paneLoad = 0;
  runningCommand: string | null = null;
  functionsJson: string | null = null;

  private active: CellAddress = { row: 0, column: 0 };
  private corner: CellAddress = { row: 0, column: 0 };
  private connection: ClientConnection | null = null;
  private readonly drawing = new Drawing();

  constructor(
    private readonly manifestIn: (locale: string) => Manifest,
    workbook: Workbook = blankWorkbook(),
  ) {
    this.manifest = manifestIn(this.choices.locale);
    this.host = this.hostFor(workbook);
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get sheet(): Sheet {
    const { sheets, activeSheetId } = this.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  /** What the cells look like, worked out once for each state of the workbook. */
  get appearances(): Appearances {
    return this.drawing.appearances(this.host, this.contentVersion);
  }

  /** Sizes of the active sheet's rows and columns. */
  get axes(): SheetAxes {
    return this.drawing.axes(this.sheet, this.contentVersion);
  }

  /** The cell that typing goes to: within the selection. */
  get activeCell(): CellAddress {
    return this.active;
  }

  /** The selection's moving end, opposite to the active cell. */
  get movingCorner(): CellAddress {
    return this.corner;
  }

  /** The pane's frame asks for its end of the wire. */
  readonly connect = (): ClientConnection => {
    this.connection?.disconnect();
    this.connection = this.host.connect();
    return this.connection;
  };

  /** Opens the bytes of an xlsx file in place of the workbook. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.replaceHost(await openXlsx(bytes, name));
  }

  newWorkbook(): void {
    this.replaceHost(blankWorkbook());
  }

  async savedBytes(): Promise<Uint8Array> {
    this.commitEdit();
    return saveXlsx(this.workbook);
  }

  /** Plays another Excel with the same workbook: the add-in starts again, as after a restart of Excel. */
  choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices };
    this.manifest = this.manifestIn(this.choices.locale);
    this.replaceHost(this.workbook);
  }

  showPane(visible: boolean): void {
    this.paneVisible = visible;
    this.redraws.soon();
  }

  installFunctions(json: string): void {
    this.functionsJson = json;
    if (this.manifest.namespace !== null) this.host.installFunctions(this.manifest.namespace, json);
  }

  async runCommand(functionName: string, buttonId: string): Promise<void> {
    if (this.runningCommand !== null) return;
    this.runningCommand = buttonId;
    this.redraws.soon();
    try {
      // Excel starts an add-in that is not yet running, and waits for it.
      while (!this.host.hearsCommands) await new Promise((again) => setTimeout(again, 20));
      await this.host.runCommand(functionName, buttonId);
      await this.host.settle();
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    } finally {
      this.runningCommand = null;
      this.redraws.soon();
    }
  }

  say(text: string, confirm?: () => void): void {
    this.message = confirm ? { text, confirm } : { text };
    this.redraws.soon();
  }

  dismissMessage(confirmed = false): void {
    const { message } = this;
    this.message = null;
    this.redraws.soon();
    if (confirmed) message?.confirm?.();
  }

  /** Shows a refusal as Excel's message box; true when nothing was refused. */
  accepted(refusal: Refusal | null): boolean {
    if (refusal) this.say(refusal.refused);
    this.redraws.now();
    return refusal === null;
  }

  select(from: CellAddress, to: CellAddress = from): void {
    const { sheet } = this;
    const merge = mergeAt(sheet, from);
    this.active = merge ? { row: merge.row, column: merge.column } : from;
    this.corner = to;
    this.host.select(sheet.id, grownOverMerges(sheet, rectBetween(from, to)));
    this.redraws.now();
  }

  /** Whole rows or columns: the rectangle is wider than its two corners on the screen. */
  selectRect(rect: Rect, active: CellAddress): void {
    this.active = active;
    this.corner = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
    this.host.select(this.sheet.id, rect);
    this.redraws.now();
  }

  /** Moves the active cell within the selection (Tab and Enter in a range). */
  activate(at: CellAddress): void {
    this.active = at;
    this.redraws.now();
  }

  activateSheet(id: string): void {
    if (!this.commitEdit()) return;
    this.host.activateSheet(id);
    this.followSelection();
    this.redraws.now();
  }

  beginEdit(text: string, mode: Editing["mode"], place: Editing["place"] = "cell"): void {
    if (this.editing) {
      this.editing = { ...this.editing, mode: "edit", place };
      this.redraws.now();
      return;
    }
    const sheetId = this.sheet.id;
    if (!this.accepted(this.host.beginEdit(sheetId, this.active))) return;
    this.editing = { sheetId, at: this.active, text, mode, place };
    this.caret = text.length;
    this.redraws.now();
  }

  editText(text: string, caret = text.length): void {
    if (this.editing) this.editing = { ...this.editing, text };
    this.caret = caret;
    this.redraws.now();
  }

  cancelEdit(): void {
    if (!this.editing) return;
    this.editing = null;
    this.host.endEdit();
    this.redraws.now();
  }

  /** Enters what was typed; false when Excel refuses it and the cell stays in edit. */
  commitEdit(): boolean {
    const { editing } = this;
    if (!editing) return true;
    this.host.endEdit();
    const refusal = this.host.typeInto(editing.sheetId, editing.at, editing.text);
    if (refusal) {
      this.host.beginEdit(editing.sheetId, editing.at);
      this.say(refusal.refused);
      return false;
    }
    this.editing = null;
    this.redraws.now();
    return true;
  }

  /** Types a text into a cell without an editor: a picked list item, a pasted cell. */
  typeInto(at: CellAddress, text: string): boolean {
    return this.accepted(this.host.typeInto(this.sheet.id, at, text));
  }

  /** After a change made to the records themselves: sizes, hiding, tab order. */
  sizesChanged(): void {
    this.contentVersion += 1;
    this.redraws.soon();
  }

  private hostFor(workbook: Workbook): Host {
    const { theme, excelApi, blanksArriveAs, locale } = this.choices;
    const settings: HostSettings = {
      excelApi,
      blanksArriveAs,
      payloadLimit: blanksArriveAs === "null" ? webPayloadLimit : null,
      locale,
      theme: themes[theme].office,
    };
    const host = createHost({ workbook, settings });
    host.onChange((change) => {
      if (this.host !== host) return;
      if (change.kind === "pane") this.paneVisible = change.visible;
      if (change.kind === "selection" || change.kind === "active-sheet") this.followSelection();
      if (change.kind === "cells" || change.kind === "sheets") this.contentVersion += 1;
      this.redraws.soon();
    });
    return host;
  }

  private replaceHost(workbook: Workbook): void {
    this.editing = null;
    this.connection?.disconnect();
    this.connection = null;
    this.host = this.hostFor(workbook);
    if (this.functionsJson !== null) this.installFunctions(this.functionsJson);
    this.paneLoad += 1;
    this.contentVersion += 1;
    this.followSelection();
  }

  /** The host moved the selection (an add-in selected a range, another sheet came up): typing goes to its first cell. */
  private followSelection(): void {
    const { selection } = this.sheet;
    const ours = grownOverMerges(this.sheet, rectBetween(this.active, this.corner));
    if (!contains(ours, selection) || !contains(selection, ours)) {
      this.active = { row: selection.row, column: selection.column };
      this.corner = { row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 };
    }
    this.redraws.soon();
  }
}
