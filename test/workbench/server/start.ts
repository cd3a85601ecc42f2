import { openInBrowser } from "./openInBrowser";
import { startServer } from "./server";

/** `npm start`, or `npm start -- --port 4000`. */
async function start(): Promise<void> {
  const at = process.argv.indexOf("--port");
  const port = at < 0 ? 3100 : Number(process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("--port takes a number from 0 to 65535.");
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
  console.log(`The workbench is at ${server.url}  (Ctrl+C ends it)`);
  openInBrowser(server.url);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
