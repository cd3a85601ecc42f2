import { writeFile } from "node:fs/promises";
import { WorkbookError } from "../../src/app/ports";
import { messagesFor } from "../../src/taskpane/messages";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail } from "./options";

type Cost = RunningAddIn["host"]["cost"];

/** A file that is open in Excel with the add-in at work. */
export interface OpenFile {
  readonly addIn: RunningAddIn;
  /** What asking Excel has cost since the file was opened, or since it was counted again. */
  cost(): Cost;
  countAgain(): void;
}

/** Opens a file with the add-in, does something with it, and closes it; what was refused becomes a sentence. */
export async function withFile<Result>(name: string, act: (open: OpenFile) => Promise<Result>): Promise<Result> {
  const addIn = await startAddIn({ file: { name, bytes: await readFileOrFail(name) } });
  let before = { ...addIn.host.cost };
  const countAgain = (): void => void (before = { ...addIn.host.cost });
  try {
    return await act({ addIn, cost: () => costSince(before, addIn.host.cost), countAgain });
  } catch (error) {
    throw error instanceof WorkbookError ? new CommandFailure(messagesFor("en").workbookErrors[error.code](error.at)) : error;
  } finally {
    addIn.close();
  }
}

/** As `withFile`, and saves the workbook as another file once all is calculated. */
export const changedFile = <Result>(from: string, to: string, change: (open: OpenFile) => Promise<Result>): Promise<Result> =>
  withFile(from, async (open) => {
    const result = await change(open);
    await open.addIn.host.settle();
    await writeFile(to, await open.addIn.save());
    return result;
  });

/** The file to read and the file to write. */
export function twoFiles(positionals: readonly string[], usage: string): readonly [from: string, to: string] {
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2)
    throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
  return [from, to];
}

export const costSince = (before: Cost, after: Cost): Cost =>
  Object.fromEntries(Object.entries(after).map(([name, total]) => [name, total - before[name as keyof Cost]])) as unknown as Cost;
