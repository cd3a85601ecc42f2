import { createRoot } from "react-dom/client";
import type { ClientConnection, Host } from "../hostApi";
import { App } from "./App";
import { exampleNames, openExample } from "./files";
import { fontsReady } from "./grid/measure";
import { readManifest } from "./manifest";
import { Session } from "./session";
import "./workbench.css";

/** What the pane's frame and the browser tests reach. */
export interface WorkbenchPage {
  readonly host: Host;
  /** True once the workbook and the add-in's functions are there and the page is drawn. */
  readonly ready: boolean;
  connect(frame: Window): ClientConnection;
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  /** Resolves when nothing is due, pending or on its way. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchPage;
  }
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.text();
}

/** The workbook the page opens with when nobody asks for another. */
const isFirst = (file: string): boolean => file === "boston-cityscore.xlsx";

async function start(): Promise<void> {
  const functions = text("/functions.json");
  functions.catch(() => undefined);
  const [manifest, examples] = await Promise.all([text("/manifest.xml"), exampleNames()]);
  const session = new Session((locale) => readManifest(manifest, locale));
  let ready = false;
  window.workbench = {
    get host() {
      return session.host;
    },
    get ready() {
      return ready;
    },
    connect: () => session.connect(),
    openFile: (bytes, name) => session.openBytes(bytes, name),
    settle: () => session.host.settle(),
  };
  // Functions before the workbook: a formula binds to the functions that are known when it is entered.
  await functions
    .then((json) => session.installFunctions(json))
    .catch((error: unknown) => session.say(`The add-in's functions are not there. ${String(error)}`));
  const wanted = new URLSearchParams(window.location.search).get("example") ?? examples.find(isFirst) ?? examples[0];
  if (wanted !== undefined && wanted !== "") await openExample(session, wanted).catch((error: unknown) => session.say(String(error)));
  await fontsReady();
  const place = document.getElementById("workbench");
  if (!place) throw new Error("The page has no place for the workbench.");
  createRoot(place).render(<App session={session} examples={examples} />);
  requestAnimationFrame(() => (ready = true));
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
