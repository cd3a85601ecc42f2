import * as fc from "fast-check";
import { blankWorkbook } from "../workbook/blank";
import type { Sheet } from "../workbook/records";
import type { CellValue } from "../workbook/values";
import { openXlsx, saveXlsx } from "./index";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "'007", "+1", "-x", "@a", "_x0041_", " \n\t\r ", "\u0000", "\ud800x", "TRUE", "1e5", "#REF!"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!").map((error) => ({ error }) as const),
);

it("gives back whatever value stood in a cell or came out of a formula", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), value, isFormula: fc.boolean() }), { maxLength: 20 }),
      async (cells) => {
        const book = blankWorkbook();
        const sheet = book.sheets[0] as Sheet;
        for (const { row, column, value: content, isFormula } of cells) {
          sheet.cells.set(row * 16_384 + column, { formula: isFormula ? "=A1&B1" : null, value: content });
        }
        const reopened = (await openXlsx(await saveXlsx(book), book.name)).sheets[0] as Sheet;
        expect(new Map([...reopened.cells].sort())).toEqual(new Map([...sheet.cells].sort()));
      },
    ),
    { numRuns: 200 },
  );
});
