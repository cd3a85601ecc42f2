import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";

jest.setTimeout(600_000);

/**
 * Functions of Excel 2019 that a card may call, by the version they came with, as the markers in Microsoft's list say ("Excel functions
 * (alphabetical)", https://support.microsoft.com/en-us/office/b3944572-255d-4efb-bb96-c6d90033e188). What came with dynamic arrays or later is not among them: LET, FILTER,
 * SEQUENCE, SORT, UNIQUE, XLOOKUP, XMATCH, TEXTSPLIT, VSTACK and so on.
 */
const excel2019: Readonly<Record<string, readonly string[]>> = {
  "2007 or before": [
    ...["ABS", "AND", "AVERAGE", "AVERAGEIFS", "CHOOSE", "COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "COUNTIFS", "EXACT", "FALSE", "FIND"],
    ...["HLOOKUP", "IF", "IFERROR", "INDEX", "INT", "ISBLANK", "ISERROR", "ISNA", "ISNUMBER", "ISTEXT", "LARGE", "LEFT", "LEN", "LOOKUP"],
    ...["LOWER", "MATCH", "MAX", "MID", "MIN", "MOD", "N", "NA", "NOT", "OR", "REPT", "RIGHT", "ROUND", "ROW", "ROWS", "SEARCH", "SIGN"],
    ...["SMALL", "SUBSTITUTE", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TEXT", "TRIM", "TRUE", "UPPER", "VALUE", "VLOOKUP"],
  ],
  2010: ["AGGREGATE"],
  2013: ["IFNA", "UNICHAR", "UNICODE"],
  2019: ["CONCAT", "IFS", "MAXIFS", "MINIFS", "SWITCH", "TEXTJOIN"],
};
const allowed: ReadonlySet<string> = new Set(Object.values(excel2019).flat());

/** A formula without its texts, and without what stands in the brackets of tables. */
const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, "");

const functionsIn = (formula: string): string[] => [...bare(formula).matchAll(/([A-Z][A-Z0-9._]*)\s*\(/gi)].map(([, name = ""]) => name);

/** The calls around each place where a formula counts the rows of a list. */
function callsAroundRows(formula: string): string[][] {
  const around: string[][] = [];
  const open: string[] = [];
  for (const [token, name, list] of bare(formula).matchAll(/([A-Z][A-Z0-9._]*)?\((BSC_(?:Periods|Texts|Calendar|InSpan)\b)?|\)/gi)) {
    if (token === ")") open.pop();
    else {
      if (name === "ROW" && list !== undefined) around.push([...open]);
      open.push(name ?? "");
    }
  }
  return around;
}

/** What takes lists in every Excel; elsewhere one without dynamic arrays looks at a single row. */
const takesLists: ReadonlySet<string> = new Set(["LOOKUP", "SUMPRODUCT"]);

let addIn: RunningAddIn | null = null;
afterEach(() => addIn?.close());

const examples = path.join(__dirname, "../workbench/examples");
const files = readdirSync(examples).filter((name) => name.endsWith(".xlsx"));

test("there are examples to look at, and the list is read off a formula as Excel reads it", () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
  expect(functionsIn(`=IF(BSC_Data[Target (old)]="LET(x)",'My FILTER(1)'!A1,BSC.STATUS(1,2))`)).toEqual(["IF", "BSC.STATUS"]);
  expect(callsAroundRows("=LOOKUP(2,1/(A1:A9=B1),ROW(BSC_Texts))+SUM(ROW(BSC_Periods))")).toEqual([["LOOKUP"], ["SUM"]]);
  expect(["LET", "FILTER", "SEQUENCE", "XLOOKUP"].filter((name) => allowed.has(name))).toEqual([]);
});

test.each(files)("%s as a plain card calls functions of Excel 2019 alone, and needs no formulas that spill", async (name) => {
  addIn = await startAddIn({ file: { name, bytes: readFileSync(path.join(examples, name)) } });
  await build();
  const { sheet } = await switchMode(excelWorkbook, "plain", words);
  const stored = await excelWorkbook.readStored();
  const formulas = [
    ...Object.values(stored.tables).flatMap((table) => table.formulas.flat()),
    ...Object.values(stored.blocks).flatMap((block) => block.formulas.flat()),
  ].filter((content) => content !== "");
  expect(stored.blocks.scorecard?.sheet).toBe(sheet);
  expect(formulas.length).toBeGreaterThan(100);
  expect([...new Set(formulas.flatMap(functionsIn))].filter((each) => !allowed.has(each))).toEqual([]);
  expect(formulas.filter((each) => callsAroundRows(each).some((calls) => !calls.some((call) => takesLists.has(call))))).toEqual([]);
  // Excel refuses longer ones.
  expect(Math.max(...formulas.map((each) => each.length))).toBeLessThan(8192);
});
