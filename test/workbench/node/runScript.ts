import type { OfficeWindow } from "./startClient";

export interface ScriptResult {
  readonly log: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** One line of a console: texts as they are, the rest as JSON. */
function line(values: readonly unknown[]): string {
  return values
    .map((value) => {
      if (typeof value === "string") return value;
      if (value instanceof Error || (typeof value === "object" && value !== null && "message" in value && "stack" in value))
        return String(value);
      try {
        return JSON.stringify(value) ?? String(value);
      } catch {
        return String(value);
      }
    })
    .join(" ");
}

/**
 * Runs an Office.js script in the client's window: `Excel`, `Office`, `OfficeExtension`, `CustomFunctions` and `console` in scope, `await` at the top level.
 * Resolves when the script and all it started have come to rest.
 */
export async function runScript(client: OfficeWindow, source: string): Promise<ScriptResult> {
  const log: string[] = [];
  const write = (...values: unknown[]): void => void log.push(line(values));
  const console = { log: write, info: write, debug: write, warn: write, error: write };
  const run = client.evaluate(`(async (console) => {\n${source}\n})`) as (console: unknown) => Promise<unknown>;
  try {
    await run(console);
    await client.settle();
    return { log, error: null };
  } catch (error) {
    const thrown = error as { code?: unknown; name?: unknown; message?: unknown };
    return { log, error: { code: String(thrown.code ?? thrown.name ?? "Error"), message: String(thrown.message ?? error) } };
  }
}
