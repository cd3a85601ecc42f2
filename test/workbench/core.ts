import type { Calculation } from "./calculation";
import type { Engine } from "./engine/engine";
import type { Actor, Events } from "./events";
import type { Cost, CreatedWorkbook, HostChange, HostSettings } from "./hostApi";
import type { References } from "./references";
import type { Sheet, Workbook } from "./workbook/records";

/** What the Excel classes and the operations on the workbook work with. */
export interface Core {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly settings: HostSettings;
  readonly cost: Cost;
  readonly references: References;
  readonly calculation: Calculation;
  readonly events: Events;
  /** Who acts now. */
  readonly actor: Actor;
  /** Tells the page to redraw. */
  redraw(change: HostChange): void;
  /** A custom function's answers arrived. */
  deliver(answers: readonly unknown[]): void;
  /** The client can run custom functions now. */
  functionsReady(): void;
  /** The client being served starts or stops hearing an event. */
  listen(eventType: number, target: string, on: boolean): void;
  paneVisible: boolean;
  startupBehavior: string;
  /** What `Office.ribbon.requestUpdate` asked for, in order. */
  readonly ribbonUpdates: unknown[];
  /** Workbooks the add-in had made beside this one. */
  readonly createdWorkbooks: CreatedWorkbook[];
}

export function sheetOf(core: Core, id: string): Sheet {
  const sheet = core.workbook.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new Error(`No sheet ${id}`);
  return sheet;
}

export const activeSheet = (core: Core): Sheet => sheetOf(core, core.workbook.activeSheetId);

/** A sheet's cells look or are different now, without new content: redraw only. */
export const redrawCells = (core: Core, sheet: Sheet): void => core.redraw({ kind: "cells", sheetId: sheet.id });
