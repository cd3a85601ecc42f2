import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * The tests of the domain as one file, for the mutation run: Jest loads the domain once for all of them, not once for each, which
 * makes a mutant ten times as quick. Without the tests that start a workbook or answer a hundred thousand rows.
 */
const rooms = ["domain", "domain/dataReport", "domain/published", "functions", "properties"];
const leftOut = /^(?:blanks|build|functionTexts|functionsMetadata|help|status)\./;

for (const room of rooms) {
  const folder = path.join(__dirname, "..", room);
  for (const file of readdirSync(folder)) if (file.endsWith(".test.ts") && !leftOut.test(file)) jest.requireActual(path.join(folder, file));
}
