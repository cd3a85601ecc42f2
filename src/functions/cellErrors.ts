import type { CellProblem } from "./cellValue";

/** A problem as an error of Excel's, with its sentence where Excel shows one (#VALUE! and #N/A). */
export function cellError(problem: CellProblem): CustomFunctions.Error {
  const { Error, ErrorCode } = CustomFunctions;
  if (problem.kind === "invalid") return new Error(ErrorCode.invalidValue, problem.sentence);
  if (problem.kind === "undefined") return new Error(ErrorCode.notAvailable, problem.sentence);
  const code = Object.values(ErrorCode).find((known) => known === problem.code) ?? ErrorCode.invalidValue;
  return new Error(code);
}
