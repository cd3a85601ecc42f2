import type { Severity } from "../../domain/reading/reading";

/** What the data report's own labels and buttons say. */
export interface DataReportSentences {
  /** The entry of menu and preview. */
  readonly open: string;
  readonly looking: string;
  readonly title: string;
  /** Where was looked, and what came out. */
  readonly summary: (problems: number, sheets: readonly string[]) => string;
  readonly nothing: string;
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  readonly again: string;
  readonly fix: string;
  /** Names the cell for who hears the button alone. */
  readonly fixAt: (cell: string) => string;
  readonly fixAll: (problems: number) => string;
  readonly fixAllNote: string;
  readonly willChange: string;
  /** What a cell holds; text in quotation marks. */
  readonly content: (content: string | number | boolean) => string;
  readonly change: (from: string, to: string) => string;
  readonly newFormat: (format: string) => string;
  readonly makeChanges: (cells: number) => string;
  readonly makeCopy: string;
  readonly cancel: string;
  readonly fixing: string;
  readonly fixed: (cells: number, copies: readonly string[]) => string;
  readonly otherCells: (count: number) => string;
  readonly noDate: string;
}
