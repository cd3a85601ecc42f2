import { PendingWork } from "./pendingWork";
import { scriptConsole } from "./scriptConsole";
import type { OfficeWindow } from "./startClient";

export interface ScriptResult {
  readonly log: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/**
 * Runs an Office.js script in the client's window: `Excel`, `Office`, `OfficeExtension`, `CustomFunctions` and `console` in scope, `await` at the top level.
 * Resolves when the script and all it started have come to rest, awaited or not; the first error nobody caught is the script's.
 */
export async function runScript(client: OfficeWindow, source: string): Promise<ScriptResult> {
  const log: string[] = [];
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);
  const work = new PendingWork(note);
  process.on("unhandledRejection", note);
  try {
    // The script starts on the first line, so that lines in its errors are its own.
    const run = client.evaluate(`(async (console, Excel, setTimeout, clearTimeout) => {${source}\n})`) as Script;
    await run(scriptConsole(log), work.countRuns(client.Excel), work.setTimeout, work.clearTimeout);
  } catch (error) {
    uncaught.unshift(error);
  }
  await rest(client, work);
  process.off("unhandledRejection", note);
  return { log, error: uncaught.length === 0 ? null : described(uncaught[0]) };
}

type Script = (console: object, excel: object, setTimeout: unknown, clearTimeout: unknown) => Promise<unknown>;

async function rest(client: OfficeWindow, work: PendingWork): Promise<void> {
  do {
    await client.settle();
    if (!work.isEmpty) await new Promise((resolve) => setTimeout(resolve, 5));
  } while (!work.isEmpty);
  await client.settle();
}

function described(error: unknown): { readonly code: string; readonly message: string } {
  const thrown = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown; name?: unknown; message?: unknown };
  return { code: String(thrown.code ?? thrown.name ?? "Error"), message: String(thrown.message ?? error) };
}
