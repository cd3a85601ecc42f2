import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium, type BrowserProgram } from "./bundledChromium";

/**
 * Starts a browser without a window: an installed Chrome, Edge or Chromium, else the one from node_modules. BSC_BROWSER names a program, or is
 * `bundled` for the one from node_modules (`bundled-with-libraries`: with its own libraries too).
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = browserProgram();
  return chromium.launch({ executablePath, args: [...args], env: { ...env }, headless: true });
}

function browserProgram(): BrowserProgram {
  const wanted = process.env.BSC_BROWSER;
  if (wanted?.startsWith("bundled") === true) return bundledChromium();
  const installed = wanted ?? installedBrowser();
  if (installed === null) return bundledChromium();
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { executablePath: installed, args: [], env };
}

const programs: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"],
};

function installedBrowser(): string | null {
  const folders =
    process.platform === "win32"
      ? [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      : process.platform === "darwin"
        ? [""]
        : (process.env.PATH ?? "").split(delimiter);
  for (const program of programs[process.platform] ?? []) {
    for (const folder of folders) {
      const path = folder === undefined ? null : folder === "" ? program : join(folder, program);
      if (path !== null && existsSync(path)) return path;
    }
  }
  return null;
}
