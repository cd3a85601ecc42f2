import type { Engine } from "./engine/engine";
import type { CellAddress, Rect } from "./workbook/address";
import type { Workbook } from "./workbook/records";

/** Which Excel the workbench plays. */
export interface HostSettings {
  /** Highest requirement set: a member above it fails as it would in that Excel. */
  readonly excelApi: string;
  /** How a blank cell reaches a custom function: 0 as in desktop Excel, null as in Excel on the web. */
  readonly blanksArriveAs: "zero" | "null";
  /** The 5 MB limit of a request and a response (Excel on the web). */
  readonly payloadLimit: number | null;
  /** Display language, as `en-US`. */
  readonly locale: string;
  /** Office theme colours, `#RRGGBB`. */
  readonly theme: {
    readonly bodyBackgroundColor: string;
    readonly bodyForegroundColor: string;
    readonly controlBackgroundColor: string;
    readonly controlForegroundColor: string;
  };
}

/** What a run cost: what benchmarks and tests bound. */
export interface Cost {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  cellsRead: number;
  cellsWritten: number;
}

/** What the page needs to redraw. */
export type HostChange =
  | { readonly kind: "cells"; readonly sheetId: string }
  | { readonly kind: "sheets" }
  | { readonly kind: "selection"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "active-sheet"; readonly sheetId: string }
  | { readonly kind: "pane"; readonly visible: boolean };

/** Why a user's edit was refused; the text is what Excel's message box would say. */
export interface Refusal {
  readonly refused: string;
}

/** A workbook the add-in had Excel make beside the open one (`Excel.createWorkbook`). */
export interface CreatedWorkbook {
  readonly id: string;
  readonly workbook: Workbook;
  /** It has a window of its own. */
  isOpen: boolean;
}

/** One Office.js client's end of the wire. */
export interface ClientConnection {
  /** Becomes the client's global `_richApiNativeBridge`. */
  readonly bridge: { sendMessageToHost(text: string): void; onMessageFromHost: ((text: string) => void) | null };
  /** Becomes the client's `window.external`. */
  readonly external: object;
  disconnect(): void;
}

/** The stand-in for Excel: one open workbook, its calculation, its clients, and a user at the keyboard. */
export interface Host {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly settings: HostSettings;
  readonly cost: Cost;
  readonly faults: Faults;
  readonly createdWorkbooks: readonly CreatedWorkbook[];

  /** A new end of the wire for a client (the pane's frame, a Node window). */
  connect(): ClientConnection;
  /** Declares custom functions from the add-in's functions.json, as Excel does when it reads the manifest. */
  installFunctions(namespace: string, functionsJson: string): void;
  /** Whether a client listens to ribbon commands already. */
  readonly hearsCommands: boolean;
  /** Runs a ribbon command of the manifest (ExecuteFunction) in the client; resolves when it calls `event.completed()`. */
  runCommand(functionName: string, buttonId: string): Promise<void>;
  /** Resolves when nothing is due, pending or on its way: calculations, custom functions, events. */
  settle(): Promise<void>;
  onChange(listener: (change: HostChange) => void): () => void;

  /** What a user does. A refusal says what Excel would say; nothing has changed then. */
  typeInto(sheetId: string, at: CellAddress, text: string): Refusal | null;
  clearContents(sheetId: string, rect: Rect): Refusal | null;
  /** While a cell is being edited, the API is refused (or waits). */
  beginEdit(sheetId: string, at: CellAddress): Refusal | null;
  endEdit(): void;
  select(sheetId: string, rect: Rect): void;
  activateSheet(sheetId: string): void;
  addSheet(name?: string): string;
  renameSheet(sheetId: string, name: string): Refusal | null;
  deleteSheet(sheetId: string): Refusal | null;
  insertCells(sheetId: string, rect: Rect, shift: "Down" | "Right"): Refusal | null;
  deleteCells(sheetId: string, rect: Rect, shift: "Up" | "Left"): Refusal | null;
  /** Sorts rows of a range by one of its columns (zero-based within the range). */
  sort(sheetId: string, rect: Rect, column: number, ascending: boolean): Refusal | null;
}

/** Faults on demand. Counted in syncs (ProcessQuery requests) from the moment of the call, 1 = the next. */
export interface Faults {
  /** The n-th sync fails before anything ran, or (`afterActions`) after that many of its actions. */
  failSync(n: number, error: { readonly code: string; readonly message?: string }, afterActions?: number): void;
  /** The n-th sync is never answered. */
  dropSync(n: number): void;
  /** Something another person does between two syncs: runs before the n-th. */
  beforeSync(n: number, act: (host: Host) => void): void;
  clear(): void;
}
