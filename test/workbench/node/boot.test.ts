import { createHost } from "../host";
import { startClient } from "./startClient";

test("a script writes a range and reads it back through the real client", async () => {
  const host = createHost();
  const client = await startClient(host);
  const read = await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["Revenue", 120],
      ["Double", "=B1*2"],
    ];
    range.load("values, formulas, address, valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address, types: range.valueTypes };
  });
  expect(read.values).toEqual([
    ["Revenue", 120],
    ["Double", 240],
  ]);
  expect(read.formulas[1]).toEqual(["Double", "=B1*2"]);
  expect(read.address).toBe("Sheet1!A1:B2");
  client.close();
});
