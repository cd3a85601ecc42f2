import type { CardSpan } from "../domain/period/cardSpan";
import type { CardMode } from "../app/card/cardMode";
import type { CardView } from "../app/card/cardView";
import type { CascadeChoice, CascadeInHand, CascadeOutcome } from "../app/cascade/cascadeInHand";
import type { ChartsOutcome } from "../app/charts/showCharts";
import type { DataReport, DataReportOptions } from "../app/dataReport";
import type { FixOutcome } from "../app/fixData";
import type { LightsInHand, LightsOutcome } from "../app/applyLights";
import type { LightsRemoved } from "../app/removeLights";
import type { ExampleName } from "../app/insertExample";
import type { LostPart } from "../app/remakeScorecard";
import type { CardRewritten } from "../app/rewriteCard";
import type { RepairOutcome } from "../app/repairFormulas";
import type { SelfCheckOutcome } from "../app/selfCheck";
import type { ReadingChoice, SheetsInHand } from "../app/reading/sheetsInHand";
import type { StatusColumnWritten } from "../app/writeStatusColumn";
import type { DataProblem } from "../domain/dataReport/dataProblem";
import type { LightLook } from "../domain/lights/lightRules";
import type { LightProposal } from "../domain/lights/proposeLights";
import type { Selection } from "../domain/lights/selection";
import type { Finding, Reading } from "../domain/reading/reading";
import type { TravelServices } from "./travelServices";

/** What the pane can ask for. Joined to the workbook in `index.tsx`; every method may reject with a `WorkbookError`. */
export interface PaneServices {
  /** Reads the sheet the user looks at and all that might go with it. Writes nothing. */
  readSheets(): Promise<SheetsInHand>;
  /** Outlines the tables of a reading on their sheets, null takes all outlines away; answers the protected sheets where that cannot be. */
  outline(reading: Reading | null): Promise<readonly string[]>;
  /** Writes tables and scorecard sheet for sheets as they were chosen; `done` runs from 0 to 1. */
  build(sheets: SheetsInHand, choice: ReadingChoice, progress: (done: number) => void): Promise<BuildReport>;
  /** The scorecard in this workbook, judged; what is lost of it where somebody deleted that; null when there is none. */
  openCard(): Promise<CardView | LostPart | null>;
  /** Makes the sheet of a card again whose tables are there. */
  remakeCard(): Promise<BuildReport>;
  /** Turns the whole card to another period. */
  choosePeriod(period: string): Promise<CardView>;
  /** Shows another stretch of time up to the period. */
  chooseSpan(span: CardSpan): Promise<CardView>;
  /** Writes the card in another way, and the sheets of departments with it. */
  rewriteCard(mode: CardMode): Promise<CardRewritten>;
  /** Selects a cell, `Sheet1!A2`. */
  goTo(at: string): Promise<void>;
  /** Puts an example's sheets into the workbook and shows the first. */
  insertExample(name: ExampleName): Promise<void>;
  /** Enters formulas of ours again that were typed before the add-in was there. */
  repairFormulas(): Promise<RepairOutcome>;
  /** Shows the charts of the card, of the KPI of this id or (null) of the one chosen before. */
  showCharts(kpiId: string | null): Promise<ChartsOutcome>;
  /** Shows a sheet with the published examples beside what the functions answer. */
  selfCheck(): Promise<SelfCheckOutcome>;
  /** Looks over the data of sheets. Writes nothing. */
  dataReport(scope: DataReportScope): Promise<DataReport>;
  /** Carries out the fixes of problems of a report, all or none. */
  fixData(problems: readonly DataProblem[]): Promise<FixOutcome>;
  /** Traffic lights on the user's own sheets. */
  readonly lights: LightServices;
  /** A sheet for every department. */
  readonly cascade: CascadeServices;
  /** Sheets of departments that leave and come back. */
  readonly travel: TravelServices;
  /** Calls back when figures of the card changed; returns how to stop. */
  onCardChanged(listener: () => void): Promise<() => Promise<void>>;
}

/** Traffic lights where the figures stand; every method may reject with a `WorkbookError`. */
export interface LightServices {
  /** The cells selected now. */
  selection(): Promise<Selection>;
  /** Reads the figures selected now and what stands around them. Writes nothing. */
  read(): Promise<LightsInHand>;
  light(proposal: LightProposal, look: LightLook): Promise<LightsOutcome>;
  /** Writes statuses as formulas into a free column. */
  statusColumn(proposal: LightProposal): Promise<StatusColumnWritten>;
  /** From the cells selected, or (null) from the whole workbook. */
  remove(selection: Selection | null): Promise<LightsRemoved>;
}

/** The cascade of the card; every method may reject with a `WorkbookError`. */
export interface CascadeServices {
  /** Reads the card and what was cascaded so far. Writes nothing. */
  open(): Promise<CascadeInHand>;
  /** Makes and changes the sheets; `done` runs from 0 to 1. */
  generate(inHand: CascadeInHand, choice: CascadeChoice, progress: (done: number) => void): Promise<CascadeOutcome>;
}

/** What a data report is made of: these sheets, read as the user corrected them, or everything the user can see. */
export type DataReportScope = Pick<DataReportOptions, "sheets" | "corrections">;

export interface BuildReport {
  readonly card: CardView;
  readonly findings: readonly Finding[];
  /** Names of sheets made and updated. */
  readonly made: readonly string[];
  readonly updated: readonly string[];
}
