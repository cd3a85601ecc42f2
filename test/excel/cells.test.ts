import fc from "fast-check";
import { linkFormula, linkSource } from "../../src/app/card/tables/linkList";
import { formula, text } from "../../src/app/workbookPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(60_000);

let addIn: RunningAddIn;
beforeAll(async () => (addIn = await startAddIn({ workbook: workbookOf([["x"]], "Sheet") })));
afterAll(() => addIn.close());

async function writeAndRead(texts: readonly string[]) {
  await excelWorkbook.write({ steps: [{ kind: "cells", sheet: "Sheet", row: 0, column: 0, cells: texts.map((each) => [text(each), 1]) }] });
  const { values, formulas } = await excelWorkbook.readSheet("Sheet");
  return { values: values.slice(0, texts.length), formulas: formulas.slice(0, texts.length) };
}

/** Beginnings and endings that Excel reads something into, around anything. */
const suspicious = fc
  .tuple(
    fc.constantFrom(
      "",
      "'",
      "''",
      "=",
      "+",
      "-",
      "@",
      "#",
      "(",
      "$",
      "€",
      "1",
      "0.5",
      "1/",
      "2026-",
      "jan ",
      "TRUE",
      "false",
      " ",
      "\t",
      "E",
      "'='",
    ),
    fc.string({ maxLength: 12, unit: "grapheme" }),
    fc.constantFrom("", "%", " %", ")", "1", "e5", ":30", "/2", "!", "'", " ", "am", "(1)", "#N/A", "#REF!"),
  )
  .map((parts) => parts.join(""));

describe("text written to a cell", () => {
  test("is read back as the same text and never becomes a formula, a number, a date, a boolean or an error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(suspicious, fc.string({ maxLength: 40, unit: "binary" })), { minLength: 40, maxLength: 200 }),
        async (texts) => {
          const { values, formulas } = await writeAndRead(texts);
          expect(values.map(([first]) => first)).toEqual(texts);
          expect(formulas.flat().filter((each) => each !== "")).toEqual([]);
          for (const { formula: stored } of sheetNamed(addIn.host.workbook, "Sheet").cells.values()) expect(stored).toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });

  test("read from a cell and written again, it does not turn into a formula by losing its apostrophe", async () => {
    let texts = ["=1+1", "'quoted", "''", "+1", "@SUM(A1)", "-x", "2026-02"];
    for (let round = 0; round < 3; round += 1) {
      texts = (await writeAndRead(texts)).values.map(([first]) => String(first));
    }
    expect(texts).toEqual(["=1+1", "'quoted", "''", "+1", "@SUM(A1)", "-x", "2026-02"]);
  });
});

describe("a link to a cell", () => {
  const allowed = (name: string): boolean =>
    !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.trim() !== "" && !/^history$|^links$/i.test(name);
  const sheetName = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }),
      fc
        .array(fc.constantFrom("'", " ", "!", "A", "1", "R", "C", "$", "-", "#", "é", "(", ",", "=", '"'), { minLength: 1, maxLength: 12 })
        .map((parts) => parts.join("")),
    )
    .filter((name) => name.length <= 31 && allowed(name));
  const cell = fc.constantFrom("A1", "B7", "XFD1048576", "AA100");

  test("says its cell again, whatever the sheet is called", () => {
    fc.assert(fc.property(sheetName, cell, (name, at) => expect(linkSource(linkFormula(`${name}!${at}`))).toBe(`${name}!${at}`)));
  });

  test("also in the form Excel gives it, and after the sheet was renamed", async () => {
    addIn.host.addSheet("Links");
    const { id } = sheetNamed(addIn.host.workbook, "Sheet");
    let current = "Sheet";
    await fc.assert(
      fc.asyncProperty(sheetName, cell, async (name, at) => {
        await excelWorkbook.write({
          steps: [{ kind: "cells", sheet: "Links", row: 0, column: 0, cells: [[formula(linkFormula(`${current}!${at}`))]] }],
        });
        expect(addIn.host.renameSheet(id, name)).toBeNull();
        current = name;
        const { formulas } = await excelWorkbook.readSheet("Links");
        expect(linkSource(formulas[0]?.[0] ?? "")).toBe(`${name}!${at}`);
      }),
      { numRuns: 60 },
    );
  });
});
