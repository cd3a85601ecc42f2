import { writeFileSync } from "node:fs";
import path from "node:path";
import { generateFunctionsMetadata } from "./functionsMetadata";
import { helpPage } from "./help/helpPage";

/** Writes the help page from the functions' doc comments and `scripts/help`. Run by `npm run help`; the page is committed. */
async function makeHelp(): Promise<void> {
  const { json } = await generateFunctionsMetadata();
  writeFileSync(path.join(__dirname, "../assets/help/index.html"), helpPage(json));
}

void makeHelp();
