import { CommandFailure } from "./commandFailure";
import { verbs, usage } from "./verbs";

/** One JSON value a line on standard output, messages on standard error, a failure is a non-zero exit. */
async function main(): Promise<void> {
  const [name = "", ...rest] = process.argv.slice(2);
  const verb = Object.entries(verbs).find(([known]) => known === name)?.[1];
  if (!verb) throw new CommandFailure(usage(name));
  await verb.run(rest, (value) => process.stdout.write(`${JSON.stringify(value)}\n`));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      error instanceof CommandFailure
        ? `${error.message}\n`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
