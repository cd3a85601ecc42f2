import type { Json } from "./protocol/excelClass";

/** Event numbers of the client's source, beside each event there. */
export const eventTypes = {
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;
export type EventName = keyof typeof eventTypes;

export const workbookTarget = "Workbook";

/** Who did it, as an event tells: this add-in, the user, or another person in the same workbook. */
export type Actor = "add-in" | "user" | "co-author";

export interface RaisedEvent {
  readonly name: EventName;
  /** The worksheet, table or chart; the workbook's listeners hear it too. */
  readonly targetIds: readonly string[];
  /** Built when it is sent: results are calculated then. */
  readonly payload: () => Json;
}

/** Events wait until the request that caused them is answered. */
export class Events {
  private waiting: RaisedEvent[] = [];
  enabled = true;

  constructor(private readonly wake: () => void) {}

  raise(name: EventName, targetIds: readonly string[], payload: () => Json): void {
    if (!this.enabled) return;
    this.waiting.push({ name, targetIds, payload });
    this.wake();
  }

  take(): readonly RaisedEvent[] {
    const raised = this.waiting;
    this.waiting = [];
    return raised;
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }
}

/** The members of an event's `source` and `triggerSource`. */
export const sourceOf = (actor: Actor): { readonly source: string; readonly triggerSource: string } => ({
  source: actor === "co-author" ? "Remote" : "Local",
  triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
});
