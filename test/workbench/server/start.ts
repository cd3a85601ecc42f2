import { openInBrowser } from "./openInBrowser";
import { exampleNames, startServer } from "./server";

/** `npm start`, or `npm start -- --port 4000`, or `npm start -- --example manufacturer` for another workbook at the beginning. */
async function start(): Promise<void> {
  const wantedPort = optionOf("port") ?? "3100";
  const port = wantedPort === "" ? NaN : Number(wantedPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("--port takes a number from 0 to 65535.");
  const wanted = optionOf("example");
  const example = wanted === undefined ? "" : `?example=${encodeURIComponent(await exampleCalled(wanted))}`;
  let builds = 0;
  const server = await startServer({
    port,
    watch: true,
    onBuilt: (complaint) => {
      builds += 1;
      if (complaint !== null) console.error(`The add-in does not build:\n${complaint}`);
      else if (builds > 1) console.log("The add-in was built again; reload the page to see it.");
    },
  });
  console.log(`The workbench is at ${server.url}${example}  (Ctrl+C ends it)`);
  openInBrowser(server.url + example);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** What stands behind `--name`; undefined without it. */
function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? "");
}

/** The one example whose file name has the words in it. */
async function exampleCalled(words: string): Promise<string> {
  const names = await exampleNames();
  const found = names.filter((name) => name.includes(words.toLowerCase()));
  const [only] = found;
  if (only === undefined || (found.length > 1 && !found.includes(`${words}.xlsx`)))
    throw new Error(`--example takes a name that one of these has: ${names.join(", ")}.`);
  return found.length > 1 ? `${words}.xlsx` : only;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
