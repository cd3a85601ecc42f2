import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { CommandFailure } from "./commandFailure";

/** Positional arguments and `--name value` options; an unknown option is refused with the verb's usage. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: string,
): { readonly positionals: readonly string[]; readonly options: Readonly<Partial<Record<Name, string>>> } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    });
    return { positionals, options: values as Partial<Record<Name, string>> };
  } catch (error) {
    throw new CommandFailure(`${error instanceof Error ? error.message : String(error)}\n  npm run --silent headless -- ${usage}`);
  }
}

export async function readFileOrFail(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new CommandFailure(`${path} cannot be read: there is no such file, or it may not be read.`);
  }
}

export async function readJsonOrFail(path: string): Promise<unknown> {
  const text = (await readFileOrFail(path)).toString("utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFailure(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One of the words, or a failure that lists them. */
export function wordOrFail<Word extends string>(option: string, given: string | undefined, words: readonly Word[]): Word | undefined {
  if (given === undefined) return undefined;
  const word = words.find((known) => known === given);
  if (word === undefined) throw new CommandFailure(`--${option} ${given}: use one of ${words.join(", ")}.`);
  return word;
}
