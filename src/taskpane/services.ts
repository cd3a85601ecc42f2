import type { CardView } from "../app/cardView";
import type { RepairOutcome } from "../app/repairFormulas";
import type { SelfCheckOutcome } from "../app/selfCheck";
import type { Answers, Finding, Reading } from "../domain/reading/reading";

/** What the pane can ask for. Joined to the workbook in `index.tsx`; every method may reject with a `WorkbookError`. */
export interface PaneServices {
  /** Reads the sheet the user looks at. Writes nothing. */
  readActiveSheet(): Promise<Reading>;
  /** Writes tables and scorecard sheet for a reading; `done` runs from 0 to 1. */
  build(reading: Reading, answers: Answers, progress: (done: number) => void): Promise<BuildReport>;
  /** The scorecard in this workbook, judged; null when there is none. */
  openCard(): Promise<CardView | null>;
  /** Turns the whole card to another period. */
  choosePeriod(period: string): Promise<CardView>;
  /** Selects a cell, `Sheet1!A2`. */
  goTo(at: string): Promise<void>;
  /** Puts the example's sheet into the workbook and shows it. */
  insertExample(): Promise<void>;
  /** Enters formulas of ours again that were typed before the add-in was there. */
  repairFormulas(): Promise<RepairOutcome>;
  /** Shows a sheet with the published examples beside what the functions answer. */
  selfCheck(): Promise<SelfCheckOutcome>;
  /** Calls back when figures of the card changed; returns how to stop. */
  onCardChanged(listener: () => void): Promise<() => Promise<void>>;
}

export interface BuildReport {
  readonly card: CardView;
  readonly findings: readonly Finding[];
  /** Names of sheets made and updated. */
  readonly made: readonly string[];
  readonly updated: readonly string[];
}
