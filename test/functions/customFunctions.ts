/** Excel's error class as the custom functions runtime provides it, for tests that call the functions directly. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: errorCodes } });

/** What a call answers: its cells, or the error thrown; errors as `#VALUE! sentence`. */
export function answerOf(call: () => unknown): unknown {
  try {
    const answer = call();
    return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(shown)) : answer;
  } catch (error) {
    return shown(error);
  }
}

const shown = (cell: unknown): unknown => (cell instanceof CellError ? `${cell.code} ${cell.message}`.trim() : cell);

export const row = <Cell>(...cells: Cell[]): Cell[][] => [cells];
export const column = <Cell>(...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
/** Arguments are matrices of anything at Excel's boundary; enums are words there. */
export const word = (text: string): never => [[text]] as never;
