import { spawn } from "node:child_process";

/** Opens an address in the person's browser, where there is one; a machine without one only misses the convenience. */
export function openInBrowser(address: string): void {
  const noBrowser = process.env.BROWSER === "none" || process.env.CI !== undefined;
  const noScreen = process.platform === "linux" && process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined;
  if (noBrowser || noScreen) return;
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", "", address] : [process.platform === "darwin" ? "open" : "xdg-open", address];
  const opening = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  opening.on("error", () => undefined);
  opening.unref();
}
