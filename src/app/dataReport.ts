import { reportData } from "../domain/dataReport/reportData";
import type { DataProblem } from "../domain/dataReport/dataProblem";
import type { Corrections } from "../domain/reading/reading";
import { readSheets } from "../domain/reading/readSheet";
import { WorkbookError, type WorkbookPort } from "./ports";

/** What is wrong with the data of some sheets. */
export interface DataReport {
  /** The sheets looked at, in tab order. */
  readonly sheets: readonly string[];
  readonly problems: readonly DataProblem[];
}

export interface DataReportOptions {
  /** The sheets to look at; without them every one the user can see that is not ours. */
  readonly sheets?: readonly string[];
  /** What the user said lines are. */
  readonly corrections?: Corrections;
  /** The day figures may be too old for, `2026-11-22`. */
  readonly asOf?: string;
}

/** Looks over the user's data; writes nothing. Throws `WorkbookError`, `item-not-found` where a sheet asked for is gone. */
export async function dataReport(port: WorkbookPort, { sheets, corrections = {}, asOf }: DataReportOptions = {}): Promise<DataReport> {
  const contents = await port.readAllSheets();
  const gone = sheets?.find((name) => !contents.some(({ grid }) => grid.sheet === name));
  if (gone !== undefined) throw new WorkbookError("item-not-found", gone);
  const grids = contents
    .filter(({ grid, ours }) => (sheets === undefined ? !ours && grid.hidden !== true : sheets.includes(grid.sheet)))
    .map(({ grid }) => grid);
  const reading = readSheets(grids, corrections);
  return { sheets: grids.map(({ sheet }) => sheet), problems: reportData({ grids, reading, ...(asOf === undefined ? {} : { asOf }) }) };
}
