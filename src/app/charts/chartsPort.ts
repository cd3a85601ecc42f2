/** What a use case needs of the charts of a workbook. */
export interface ChartsPort {
  /** Every chart of the workbook by name, with its sheet. One round trip. */
  readCharts(): Promise<readonly SeenChart[]>;
}

export interface SeenChart {
  readonly name: string;
  readonly sheet: string;
}
