import { JSDOM, VirtualConsole } from "jsdom";
import type { Host } from "../hostApi";
import { officeJsAddress, OfficeScripts } from "./officeScripts";

/** A window with the real Office.js client in it. */
export interface OfficeWindow {
  readonly window: Window;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Resolves when the host has nothing due, pending or on its way. */
  settle(): Promise<void>;
  /** Runs source in the window, as a script of the page. */
  evaluate(source: string): unknown;
  close(): void;
}

/**
 * Boots the real client against a host: resolves when `Office.onReady` has. The client holds results of custom functions back for
 * fractions of a second to send them together; with `hurry` its clock runs that many times as fast.
 */
export async function startClient(host: Pick<Host, "connect" | "settle">, hurry = 1): Promise<OfficeWindow> {
  const connection = host.connect();
  const dom = new JSDOM(`<!doctype html><html><head></head><body></body></html>`, {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "dangerously",
    resources: new OfficeScripts(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse(window) {
      Object.defineProperty(window, "_richApiNativeBridge", { value: connection.bridge });
      Object.defineProperty(window, "external", { value: connection.external, configurable: true });
      const { setTimeout } = window;
      window.setTimeout = ((act: TimerHandler, delay = 0, ...rest: unknown[]) =>
        setTimeout.call(window, act, delay / hurry, ...rest)) as typeof setTimeout;
    },
  });
  const { window } = dom;
  const globals = window as unknown as Omit<OfficeWindow, "window" | "settle" | "evaluate" | "close">;
  const script = window.document.createElement("script");
  script.src = officeJsAddress;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("Office.js did not load.")));
    window.document.head.append(script);
  });
  await globals.Office.onReady();
  // What the client registers at its start (commands, custom functions) is through.
  await host.settle();
  return {
    window: window as unknown as Window,
    get Office() {
      return globals.Office;
    },
    get Excel() {
      return globals.Excel;
    },
    get OfficeExtension() {
      return globals.OfficeExtension;
    },
    get CustomFunctions() {
      return globals.CustomFunctions;
    },
    settle: () => host.settle(),
    evaluate: (source) => window.eval(source) as unknown,
    close: () => {
      connection.disconnect();
      window.close();
    },
  };
}
