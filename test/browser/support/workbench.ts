import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { startServer, type RunningServer } from "../../workbench/server/server";
import { launchBrowser } from "./browser";

/** The workbench page in a browser, as a person would have it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** What the browser complained about: errors of scripts, of loading, on the console. */
  readonly complaints: readonly string[];
  /** Brings a cell on the screen. */
  cell(sheet: string, address: string): Promise<Locator>;
  /** Selects a cell, types, presses Enter, and waits until everything that follows has happened. */
  typeInCell(sheet: string, address: string, text: string): Promise<void>;
  /** Waits until nothing is due, pending or on its way. */
  settle(): Promise<void>;
  /** Waits for a screen of the pane by its heading; fails with what is to be read instead. */
  paneShows(heading: string): Promise<void>;
  /** Keeps a picture in test/browser/screenshots. */
  screenshot(name: string): Promise<void>;
}

export interface OpenOptions {
  /** Name of an example workbook; without one the page's own choice. */
  readonly example?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The add-in's program arrives this many milliseconds late. */
  readonly lateAddIn?: number;
}

/** Server and browser are started once a test file. */
let started: Promise<{ readonly server: RunningServer; readonly browser: Browser }> | null = null;

async function start(): Promise<{ readonly server: RunningServer; readonly browser: Browser }> {
  const server = await startServer({ port: 0 });
  return { server, browser: await launchBrowser() };
}

/** Building the add-in has a time of its own: on a busy machine it takes longer than many a test. A bench is no test. */
if (typeof beforeAll === "function") beforeAll(async () => void (await (started ??= start())), 600_000);

export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  started ??= start();
  const { server, browser } = await started;
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1440, height: 900 } });
  // A machine that does other things at the same time takes its time.
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  const { lateAddIn } = options;
  if (lateAddIn !== undefined) {
    await page.route("**/addin/taskpane.js", async (route) => {
      await page.waitForTimeout(lateAddIn);
      await route.continue();
    });
  }
  await page.goto(server.url + (options.example === undefined ? "" : `?example=${encodeURIComponent(options.example)}`));
  await page.waitForFunction(() => window.workbench?.ready === true);

  const settle = (): Promise<void> => page.evaluate(() => window.workbench?.settle());
  const cell = async (sheet: string, address: string): Promise<Locator> => {
    const tab = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name: sheet, exact: true });
    if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
    const nameBox = page.getByLabel("Name box");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    const found = page.locator(`[data-cell="${address}"]`);
    await found.waitFor({ state: "attached" });
    return found;
  };
  return {
    page,
    pane: page.frameLocator("aside iframe"),
    complaints,
    cell,
    settle,
    typeInCell: async (sheet, address, text) => {
      await cell(sheet, address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await settle();
    },
    paneShows: async (heading) => {
      const pane = page.frameLocator("aside iframe");
      try {
        await pane.getByRole("heading", { name: heading }).waitFor();
      } catch (reason) {
        const [inPane, onPage] = [await pane.locator("body").innerText(), await page.locator("body").innerText()];
        throw new Error(`${String(reason)}\nThe pane: ${inPane}\nThe page: ${onPage.slice(0, 1000)}\n${complaints.join("\n")}`);
      }
    },
    screenshot: async (name) => {
      const folder = join(__dirname, "..", "screenshots");
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}

/** For `afterAll`. */
export async function closeWorkbench(): Promise<void> {
  if (!started) return;
  const { server, browser } = await started;
  started = null;
  await browser.close();
  await server.close();
}
