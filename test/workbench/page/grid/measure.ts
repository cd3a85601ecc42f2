import type { FontStyle } from "../../workbook/style";

/** Points of the workbook to pixels of the screen. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
export const points = (px: number): number => (px * 72) / 96;

/** Families that stand in for Office's fonts, with their metrics where a system has them. */
export const fontFamily = (name: string): string =>
  name === "Calibri" || name === "Aptos" || name === "Aptos Narrow"
    ? `"${name}", Calibri, Carlito, "Narrow stand-in", sans-serif`
    : `"${name}", "Segoe UI", "Liberation Sans", Arial, sans-serif`;

const fonts = new WeakMap<FontStyle, string>();

export function cssFont(font: FontStyle): string {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const text = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${((font.size * 96) / 72).toFixed(2)}px ${fontFamily(font.name)}`;
  fonts.set(font, text);
  return text;
}

/** Resolves when the stand-in for Calibri can be measured: fonts load when first asked for. */
export async function fontsReady(): Promise<void> {
  await Promise.all(["", "bold ", "italic ", "italic bold "].map((variant) => document.fonts.load(`${variant}15px "Narrow stand-in"`)));
}

let ruler: CanvasRenderingContext2D | null = null;
let rulerFont = "";
const known = new Map<string, number>();

/** Width of a text on one line, in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * 7;
  if (font !== rulerFont) {
    ruler.font = font;
    rulerFont = font;
  }
  const measured = ruler.measureText(text).width;
  if (known.size > 20_000) known.clear();
  known.set(key, measured);
  return measured;
}

/** Whether a text surely fits, told from its length alone: most cells need no measuring. */
export const surelyFits = (text: string, fontSize: number, room: number): boolean => text.length * fontSize * 1.35 <= room;

/** Lines a text takes when it is wrapped into a width. */
export function wrappedLines(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let line = "";
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer, font) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
