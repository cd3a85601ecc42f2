import { cellError } from "./cellErrors";
import { isProblem, undefinedResult, type CellAnswer, type CellProblem, type CellValue } from "./cellValue";
import { resolveBlanks } from "./blankLookup";
import { readGrid, trimmed, type Grid } from "./grid";
import { sentences } from "./sentences";

/** A function as data and arithmetic; blanks, broadcasting, errors and promises are the runner's. */
export interface CellFunction {
  readonly parameters: readonly Parameter[];
  /** One cell of the answer, or a block of them. `whole` arguments come as their grid, the others as the cell that meets the others here. */
  readonly answer: (cells: readonly CellValue[], wholes: readonly Grid[]) => CellAnswer | Block;
}

/** Several cells that one cell of the arguments answers with; blocks stand beside and below each other as their arguments do. */
export type Block = readonly (readonly CellAnswer[])[];

export interface Parameter {
  readonly name: string;
  /** A 0 here may be a blank cell: a figure, not a word. */
  readonly figure?: true;
  /** Taken as one list, not cell by cell. */
  readonly whole?: true;
}

type Answered = (number | string | ReturnType<typeof cellError>)[][];

/** What Excel tells about a call, as far as it is used. */
export interface CallOf {
  readonly parameterAddresses?: readonly unknown[] | undefined;
}

/**
 * Answers a call: each argument a cell, an array or a range, brought to one shape as Excel's own operators do. An error shared by every cell of the answer is thrown, so
 * that Excel shows its sentence; a single bad cell only spoils its own. A promise only where the workbook must be asked about blanks.
 */
export function answerCall(fn: CellFunction, given: readonly unknown[], call: CallOf | undefined): Answered | Promise<Answered> {
  const grids = fn.parameters.map((_, index) => readGrid(given[index]));
  const asked = resolveBlanks(grids, (index) => fn.parameters[index]?.figure === true, call?.parameterAddresses ?? []);
  return asked === null ? answerGrids(fn, grids) : asked.then((known) => answerGrids(fn, known));
}

function answerGrids(fn: CellFunction, given: readonly Grid[]): Answered {
  const grids = given.map(trimmed);
  const broadcast = grids.filter((_, index) => fn.parameters[index]?.whole !== true);
  const rows = Math.max(1, ...broadcast.map((grid) => grid.rows));
  const columns = Math.max(1, ...broadcast.map((grid) => grid.columns));
  const answers: (CellAnswer | Block)[][] = [];
  let hasBlocks = false;
  for (let row = 0; row < rows; row += 1) {
    const line: (CellAnswer | Block)[] = [];
    for (let column = 0; column < columns; column += 1) {
      const answer = answerOne(fn, grids, row, column);
      hasBlocks ||= isBlock(answer);
      line.push(answer);
    }
    answers.push(line);
  }
  return toExcel(hasBlocks ? laidOut(answers) : (answers as CellAnswer[][]));
}

const isBlock = (answer: CellAnswer | Block): answer is Block => Array.isArray(answer);

/** Blocks side by side, all as large as the largest; a single answer, such as an error, fills its place. */
function laidOut(answers: readonly (readonly (CellAnswer | Block)[])[]): CellAnswer[][] {
  const blocks = answers.flat().filter(isBlock);
  // Not Math.max(...blocks): a whole column of them is too many arguments.
  const height = blocks.reduce((most, block) => Math.max(most, block.length), 0);
  const width = blocks.reduce((most, block) => Math.max(most, block[0]?.length ?? 0), 0);
  return answers.flatMap((line) =>
    Array.from({ length: height }, (_, row) =>
      line.flatMap((answer) =>
        Array.from({ length: width }, (_cell, column) => (isBlock(answer) ? (answer[row]?.[column] ?? "") : answer)),
      ),
    ),
  );
}

function answerOne(fn: CellFunction, grids: readonly Grid[], row: number, column: number): CellAnswer | Block {
  const cells: CellValue[] = [];
  for (let index = 0; index < grids.length; index += 1) {
    const grid = grids[index] as Grid;
    if (fn.parameters[index]?.whole === true) {
      cells.push(null);
      continue;
    }
    const [r, c] = [grid.rows === 1 && !grid.openEnded ? 0 : row, grid.columns === 1 ? 0 : column];
    if (r < grid.rows && c < grid.columns) cells.push(grid.at(r, c));
    else if (grid.openEnded && c < grid.columns) cells.push(null);
    else return undefinedResult(sentences.shapesDiffer(fn.parameters[index]?.name ?? "", grid.rows, grid.columns));
  }
  return fn.answer(cells, grids);
}

/** In place: a hundred thousand lines are not made twice. */
function toExcel(answers: CellAnswer[][]): Answered {
  const shared = sharedProblem(answers);
  if (shared !== null) throw cellError(shared);
  const cells: Answered = answers as Exclude<CellAnswer, CellProblem>[][];
  answers.forEach((line, row) => {
    line.forEach((answer, column) => {
      const problem = isProblem(answer) ? answer : isInfinite(answer) ? tooLarge : null;
      if (problem !== null) (cells[row] as Answered[number])[column] = cellError(problem);
    });
  });
  return cells;
}

/** JSON has no infinity: it would reach the cell as 0. */
const isInfinite = (answer: number | string): boolean => typeof answer === "number" && !Number.isFinite(answer);
const tooLarge = undefinedResult(sentences.tooLarge());

function sharedProblem(answers: readonly (readonly CellAnswer[])[]): CellProblem | null {
  const first = answers[0]?.[0];
  if (!isProblem(first)) return null;
  const alike = (answer: CellAnswer): boolean =>
    isProblem(answer) && answer.kind === first.kind && answer.sentence === first.sentence && answer.code === first.code;
  return answers.every((line) => line.every(alike)) ? first : null;
}
