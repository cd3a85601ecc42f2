import { readFileSync } from "node:fs";
import path from "node:path";
import { generateFunctionsMetadata } from "../../scripts/functionsMetadata";
import { functionHelp } from "../../scripts/help/functionHelp";
import { helpPage } from "../../scripts/help/helpPage";
import { frequencyForms, scoringForms } from "../../scripts/help/tableHelp";
import { readScoringChoice, scoringMethodNames } from "../../src/domain";
import { readFrequency } from "../../src/domain/words/frequencyWords";
import { frequencies } from "../../src/domain/period/period";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { cellKey } from "../workbench/workbook/address";
import { isCellError, type CellValue } from "../workbench/workbook/values";

let json: string;
let addIn: RunningAddIn;
beforeAll(async () => {
  ({ json } = await generateFunctionsMetadata());
  addIn = await startAddIn();
});
afterAll(() => addIn.close());

const page = readFileSync(path.join(__dirname, "../../assets/help/index.html"), "utf8");
const declared = () => (JSON.parse(json) as { functions: { id: string; helpUrl: string }[] }).functions;

test("every function has help, and nothing else has", () => {
  expect(Object.keys(functionHelp).sort()).toEqual(
    declared()
      .map(({ id }) => id)
      .sort(),
  );
});

test("the page is the one that the doc comments and the help make (npm run help)", () => expect(page).toBe(helpPage(json)));

test("the help button of every function leads to its place on the page", () => {
  for (const { helpUrl } of declared()) {
    const [file, anchor] = helpUrl.replace("__SITE__", "").split("#");
    expect(file).toBe("assets/help/index.html");
    expect(page).toContain(`id="${anchor ?? ""}"`);
  }
});

describe("what the page says of the Scoring and Frequency columns", () => {
  test.each(scoringForms)("$written", ({ written: text, method, parameters, means }) => {
    expect(readScoringChoice(text)).toEqual({ method, parameters });
    expect(page).toContain(`<td><code>${text}</code></td><td>${means}</td>`);
  });
  test("every method has its form there", () =>
    expect(new Set(scoringForms.map(({ method }) => method))).toEqual(new Set(scoringMethodNames)));
  test("every frequency has its word there, and no word is unknown", () => {
    const read = frequencyForms.map(readFrequency);
    expect(read).not.toContain(null);
    expect(new Set(read)).toEqual(new Set(frequencies));
    for (const word of frequencyForms) expect(page).toContain(`<code>${word}</code>`);
  });
});

/** What the cells show, as the page writes it. */
async function shown(formula: string): Promise<string> {
  const { host } = addIn;
  const sheet = host.workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  expect(host.typeInto(sheet.id, { row: 0, column: 0 }, formula)).toBeNull();
  await host.settle();
  const { rows, columns } = sheet.cells.get(cellKey(0, 0))?.spill ?? { rows: 1, columns: 1 };
  const cells = Array.from({ length: rows * columns }, (_, index) =>
    written(sheet.cells.get(cellKey(Math.floor(index / columns), index % columns))?.value ?? null),
  );
  host.clearContents(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
  return cells.join(", ");
}

const written = (value: CellValue): string =>
  isCellError(value) ? value.error : typeof value === "number" ? String(Number(value.toFixed(4))) : String(value ?? "");

describe("every example shows in a cell what the page says", () => {
  for (const [id, { examples }] of Object.entries(functionHelp))
    test.each(examples)(`${id} $formula`, async ({ formula, shows }) => {
      expect(formula).toContain(`BSC.${id}(`);
      expect(await shown(formula)).toBe(shows);
    });
});
