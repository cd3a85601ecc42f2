import { readCell, splitAddress } from "../address";
import type { Reading, Severity } from "../reading/reading";
import type { SheetGrid } from "../reading/sheetGrid";
import { serialOfText } from "../period/serialDate";
import { dataProblemCodes, type DataProblem, type DataProblemCode } from "./dataProblem";
import { materialOf } from "./material";
import { rules } from "./rules";

/** What a data report is made from. */
export interface ReportedData {
  /** The sheets that were read. */
  readonly grids: readonly SheetGrid[];
  /** What they were read as. */
  readonly reading: Reading;
  /** The day they are looked at, `2026-11-22`; without one no figure is too old for the day, only behind the others. */
  readonly asOf?: string;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Everything wrong or doubtful in the user's cells, gravest first, then in the order of the sheets. Deterministic; nothing is changed, a fix is
 * only described.
 */
export function reportData({ grids, reading, asOf }: ReportedData): readonly DataProblem[] {
  const material = materialOf(grids, reading, asOf === undefined ? null : serialOfText(asOf));
  const found = (Object.keys(rules) as DataProblemCode[]).flatMap((code) =>
    rules[code](material).map((each): DataProblem => ({ code, ...each, also: each.also ?? [] })),
  );
  const sheets = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ at }: DataProblem): readonly [number, number, number] => {
    const { sheet, cell } = splitAddress(at);
    const where = readCell(cell);
    return [sheets.get(sheet) ?? sheets.get(at) ?? sheets.size, where?.row ?? -1, where?.column ?? -1];
  };
  return found
    .map((problem) => ({
      problem,
      key: [gravity[problem.severity], ...place(problem), dataProblemCodes.indexOf(problem.code)],
    }))
    .sort((a, b) => firstDifference(a.key, b.key))
    .map(({ problem }) => problem);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
