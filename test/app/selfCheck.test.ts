import { selfCheck } from "../../src/app/selfCheck";
import { selfCheckColumns, type SelfCheckColumn } from "../../src/app/selfCheckColumns";
import { publishedExamples } from "../../src/domain/published/publishedExamples";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { words } from "../support/scorecards";
import { contents, sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";

const say = words.selfCheck;
let addIn: RunningAddIn;
beforeEach(async () => {
  addIn = await startAddIn({ workbook: workbookOf([["Churn", 95, 100]]) });
});
afterEach(() => addIn.close());

async function check(examples = publishedExamples) {
  const outcome = await selfCheck(excelWorkbook, words, examples);
  await addIn.host.settle();
  return outcome;
}

/** The lines on a sheet, from the one below the headings on. */
function linesOn(sheet: string): Record<SelfCheckColumn, unknown>[] {
  const { cells } = sheetNamed(addIn.host.workbook, sheet);
  const value = (row: number, column: number) => cells.get(cellKey(row, column))?.value ?? null;
  let header = 0;
  while (value(header, 0) !== say.columns.shows) header += 1;
  const lines: Record<SelfCheckColumn, unknown>[] = [];
  for (let row = header + 1; value(row, 0) !== null; row += 1) {
    lines.push(Object.fromEntries(selfCheckColumns.map((name, column) => [name, value(row, column)])) as Record<SelfCheckColumn, unknown>);
  }
  return lines;
}
const shown = (sheet: string, row: number, column: number) =>
  sheetNamed(addIn.host.workbook, sheet).cells.get(cellKey(row, column))?.value ?? null;
const headline = (sheet: string) => shown(sheet, 2, 0);
const activeSheet = () => addIn.host.workbook.sheets.find(({ id }) => id === addIn.host.workbook.activeSheetId)?.name;

test("every published example agrees, beside its formula and its source", async () => {
  const { sheet, made, examples } = await check();
  expect([sheet, made, examples]).toEqual([say.sheet, true, publishedExamples.length]);
  const lines = linesOn(sheet);
  expect(lines.filter(({ verdict }) => verdict !== say.agrees)).toEqual([]);
  const figures = publishedExamples.flatMap(({ published }) => (typeof published === "object" ? [...published] : [published]));
  expect(lines.map(({ published }) => published)).toEqual(figures);
  expect(headline(sheet)).toBe(`${figures.length} of ${figures.length} published figures agree`);
  expect([...new Set(lines.map(({ formula }) => formula))].sort()).toEqual(
    [...new Set(publishedExamples.map(({ formula }) => formula))].sort(),
  );
  expect(lines.every(({ source, kind }) => String(source).length > 5 && Object.values(say.kinds).includes(String(kind)))).toBe(true);
  expect(activeSheet()).toBe(sheet);
});

test("the results are the functions' own, calculated in the sheet: a published figure that was changed no longer agrees", async () => {
  const { sheet } = await check();
  const { id } = sheetNamed(addIn.host.workbook, sheet);
  const at = selfCheckColumns.indexOf("published");
  expect(addIn.host.typeInto(id, { row: 5, column: at }, String(Number(shown(sheet, 5, at)) + 1))).toBeNull();
  await addIn.host.settle();
  const lines = linesOn(sheet);
  expect(lines.map(({ verdict }) => verdict === say.differs)).toEqual(lines.map((_line, index) => index === 0));
  expect(headline(sheet)).toBe(`${lines.length - 1} of ${lines.length} published figures agree`);
});

test("a wrong figure, a wrong word and an answer that is no figure differ; the last printed decimal decides", async () => {
  const example = (formula: string, published: number | string, digits = 0) => ({
    id: formula,
    shows: "an example",
    source: "a source",
    kind: "verbatim" as const,
    formula,
    published,
    digits,
  });
  const { sheet } = await check([
    example("=BSC.SCORE(500,700,500)", 3.33, 2),
    example("=BSC.SCORE(500,700,500)", 3.34, 2),
    example('=BSC.STATUS(95,100,"higher")', "At risk"),
    example('=BSC.STATUS(95,100,"higher")', "at risk"),
    example("=BSC.ATTAINMENT(5,0)", 0),
    example('=BSC.STATUS(95,100,"sideways")', "At risk"),
    example('=BSC.VARIANCE("NA",100)', 0),
  ]);
  expect(linesOn(sheet).map(({ verdict }) => verdict)).toEqual([
    say.agrees,
    say.differs,
    say.agrees,
    say.differs,
    say.differs,
    say.differs,
    say.differs,
  ]);
});

test("the user's sheets stay as they are, and a sheet of the same name is not written to", async () => {
  addIn.host.addSheet(say.sheet);
  const before = contents(sheetNamed(addIn.host.workbook, "KPIs"));
  expect((await check()).sheet).toBe(`${say.sheet} 2`);
  expect(contents(sheetNamed(addIn.host.workbook, "KPIs"))).toEqual(before);
  expect(sheetNamed(addIn.host.workbook, say.sheet).cells.size).toBe(0);
});

test("asked again it shows the sheet that is there, also under another name; a changed one is kept and a new one made", async () => {
  const { sheet } = await check();
  expect(addIn.host.renameSheet(sheetNamed(addIn.host.workbook, sheet).id, "Audit")).toBeNull();
  addIn.host.activateSheet(sheetNamed(addIn.host.workbook, "KPIs").id);
  expect(await check()).toMatchObject({ sheet: "Audit", made: false });
  expect(activeSheet()).toBe("Audit");
  addIn.host.typeInto(sheetNamed(addIn.host.workbook, "Audit").id, { row: 7, column: 3 }, "1234");
  await addIn.host.settle();
  expect(await check()).toMatchObject({ sheet: say.sheet, made: true });
  expect(shown("Audit", 7, 3)).toBe(1234);
  expect(linesOn(say.sheet).every(({ verdict }) => verdict === say.agrees)).toBe(true);
});

test("lights are few and plain: two rules on the verdicts, none calls a function of ours", async () => {
  const { sheet } = await check();
  const rules = sheetNamed(addIn.host.workbook, sheet).conditionalFormats;
  expect(rules).toHaveLength(2);
  expect(JSON.stringify(rules)).not.toContain("BSC.");
});

test("round trips do not grow with the number of examples", async () => {
  const trips = async (examples: typeof publishedExamples): Promise<number> => {
    const before = addIn.host.cost.roundTrips;
    await selfCheck(excelWorkbook, words, examples);
    const after = addIn.host.cost.roundTrips;
    await addIn.host.settle();
    return after - before;
  };
  const few = await trips(publishedExamples.slice(0, 2));
  addIn.close();
  addIn = await startAddIn();
  expect(await trips(publishedExamples)).toBe(few);
});
