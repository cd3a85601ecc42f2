import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gridOfWritten, type ExpectedReading, type Layout, type WrittenSheet } from "./layout";

const folder = path.join(__dirname, "../../../golden/layouts");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));

/** Layouts people really use, from test/golden/layouts. */
export const openLayouts: readonly Layout[] = readdirSync(folder)
  .filter((file) => file.endsWith(".expected.json"))
  .sort()
  .map((file) => {
    const id = file.replace(".expected.json", "");
    const { sheets } = read(`${id}.json`) as { readonly sheets: readonly WrittenSheet[] };
    return { id, grids: sheets.map(gridOfWritten), expected: read(file) as ExpectedReading };
  });
