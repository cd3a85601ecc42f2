/** What a cell can hold. Dates are serial numbers, as in Excel; `null` is a blank cell. */
export type CellValue = number | string | boolean | CellError | null;

export const errorCodes = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell; `message` is what Excel shows in the error card (custom functions only). */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

export const isCellError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

export const cellError = (error: ErrorCode, message?: string): CellError => (message === undefined ? { error } : { error, message });
