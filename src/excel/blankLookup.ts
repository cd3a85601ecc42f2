import { WorkbookError } from "../app/ports";
import { readRegion, regionAddress, type Region } from "./rangeAddress";

type IsBlank = (row: number, column: number) => boolean;

interface Question {
  readonly region: Region;
  readonly answer: (isBlank: IsBlank | null) => void;
}

/** A run of the gateway's: opens a batch; may reject. */
type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

const cellsPerRoundTrip = 200_000;
const regionsPerRoundTrip = 2_000;
/** Beyond this many cells only the part of a region that is in use is read. */
const wholeRegionCells = 10_000;
/** Rows between two asked cells of a column that are read along with them, rather than making a range of each. */
const bridgedRows = 8;
/** A cell without an answer would show #BUSY! for ever; after this long a 0 is taken for a figure. */
const patience = 60_000;
/** While somebody edits a cell Excel answers nobody; it is asked again this often. */
const pause = 250;

/**
 * Asks the workbook which cells are blank, for the custom functions. The questions of one calculation go together: they wait until every function has been called, neighbouring
 * cells of a column become one range, and one round trip answers all (more only beyond 200,000 cells). Where the workbook cannot say, the answer is null.
 */
export function createBlankLookup(run: Run): {
  blanksIn(address: string, box: Omit<Region, "sheet">): Promise<IsBlank | null>;
} {
  let waiting: Question[] = [];
  const askAll = (): void => {
    const questions = waiting;
    waiting = [];
    void answerAll(run, questions);
  };
  return {
    blanksIn(address, box) {
      const whole = readRegion(address);
      if (whole === null) return Promise.resolve(null);
      const region: Region = { ...box, sheet: whole.sheet, row: whole.row + box.row, column: whole.column + box.column };
      return new Promise((resolve) => {
        if (waiting.length === 0) queueMicrotask(askAll);
        waiting.push({
          region,
          answer: (isBlank) => resolve(isBlank && ((row, column) => isBlank(whole.row + row, whole.column + column))),
        });
      });
    },
  };
}

async function answerAll(run: Run, questions: readonly Question[]): Promise<void> {
  const groups = neighbours(questions);
  for (const batch of roundTrips(groups)) {
    const read = await persistently(() =>
      run((context) =>
        readBlanks(
          context,
          batch.map(({ region }) => region),
        ),
      ),
    );
    batch.forEach(({ questions: asked }, index) => asked.forEach(({ answer }) => answer(read?.[index] ?? null)));
  }
}

async function readBlanks(context: Excel.RequestContext, regions: readonly Region[]): Promise<IsBlank[]> {
  const ranges = regions.map((region) => {
    const whole = context.workbook.worksheets.getItem(region.sheet).getRange(regionAddress(region));
    const range = region.rows * region.columns <= wholeRegionCells ? whole : whole.getUsedRangeOrNullObject(true);
    range.load("valueTypes,rowIndex,columnIndex");
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    if (range.isNullObject) return () => true;
    const { valueTypes, rowIndex, columnIndex } = range;
    // Outside the part in use there is nothing but blanks.
    return (row, column) => (valueTypes[row - rowIndex]?.[column - columnIndex] ?? "Empty") === "Empty";
  });
}

interface Neighbours {
  readonly region: Region;
  readonly questions: readonly Question[];
}

/** Questions about the same or nearly adjoining cells of a column as one region. */
function neighbours(questions: readonly Question[]): Neighbours[] {
  const ordered = [...questions].sort(
    ({ region: a }, { region: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const groups: { region: Region; questions: Question[] }[] = [];
  for (const question of ordered) {
    const group = groups[groups.length - 1];
    if (group !== undefined && adjoins(group.region, question.region)) {
      const end = Math.max(group.region.row + group.region.rows, question.region.row + question.region.rows);
      group.region = { ...group.region, rows: end - group.region.row };
      group.questions.push(question);
    } else groups.push({ region: question.region, questions: [question] });
  }
  return groups;
}

function adjoins(before: Region, after: Region): boolean {
  const alike = before.sheet === after.sheet && before.column === after.column && before.columns === after.columns;
  return alike && after.row <= before.row + before.rows + bridgedRows;
}

function roundTrips(groups: readonly Neighbours[]): Neighbours[][] {
  const trips: Neighbours[][] = [];
  let cells = Infinity;
  for (const group of groups) {
    const size = Math.min(group.region.rows * group.region.columns, cellsPerRoundTrip);
    const trip = trips[trips.length - 1];
    if (trip === undefined || cells + size > cellsPerRoundTrip || trip.length >= regionsPerRoundTrip) {
      trips.push([group]);
      cells = size;
    } else {
      trip.push(group);
      cells += size;
    }
  }
  return trips;
}

/** The result, or null when it fails or does not come. Asked again while a cell is being edited or Excel is busy. */
async function persistently<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  for (let waited = 0; waited < patience; waited += pause) {
    try {
      return await withPatience(ask());
    } catch (error) {
      if (!(error instanceof WorkbookError) || (error.code !== "cell-edit-mode" && error.code !== "host-busy")) return null;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}

function withPatience<Result>(result: Promise<Result>): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patience);
    void result.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
