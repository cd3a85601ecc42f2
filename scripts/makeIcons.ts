import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/browser/support/browser";

/** The sizes Excel asks for; 16, 32 and 80 are needed, the others keep high-resolution screens sharp. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws every icon of assets/icons as PNGs: `build.svg` → `build-16.png` … */
async function makeIcons(): Promise<void> {
  const folder = path.resolve("assets/icons");
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(path.join(folder, file), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(folder, file.replace(".svg", `-${size}.png`)), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void makeIcons();
