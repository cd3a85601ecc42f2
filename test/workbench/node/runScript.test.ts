import { hostWithClient } from "./client";
import { runScript } from "./runScript";

async function run(source: string) {
  const { host, client } = await hostWithClient();
  const result = await runScript(client, source);
  client.close();
  return { ...result, host };
}

test("a script has Excel, Office and console, awaits at its top level, and its log comes back line by line", async () => {
  const { log, error } = await run(`
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.values = [[1], ["=A1+1"]];
      range.load("values");
      await context.sync();
      console.log("read", range.values, { host: Office.context.host });
    });
  `);
  expect(error).toBeNull();
  expect(log).toEqual(['read [[1],[2]] {"host":"Excel"}']);
});

test("what a script throws comes back with its code", async () => {
  const { error } = await run(
    `await Excel.run(async (context) => { context.workbook.worksheets.getItem("None").load("name"); await context.sync(); });`,
  );
  expect(error).toMatchObject({ code: "ItemNotFound" });
  expect((await run(`throw new TypeError("mine");`)).error).toEqual({ code: "TypeError", message: "mine" });
});

test("what a script starts and does not await is waited for, timers and runs within runs too", async () => {
  const { log, error } = await run(`
    Office.onReady(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
        setTimeout(() => Excel.run(async () => console.log("second")), 10);
        console.log("first");
      });
    });
  `);
  expect(error).toBeNull();
  expect(log).toEqual(["first", "second"]);
});

test("an error the script caught is none; one nobody waited for is the script's", async () => {
  const missing = `Excel.run(async (context) => { context.workbook.worksheets.getItem("None").load("name"); await context.sync(); })`;
  expect((await run(`${missing}.catch(({ code }) => console.log(code));`)).log).toEqual(["ItemNotFound"]);
  expect((await run(`try { await ${missing}; } catch {}`)).error).toBeNull();
  expect((await run(`setTimeout(() => { throw new RangeError("late"); }, 5);`)).error).toEqual({ code: "RangeError", message: "late" });
});

test("a member the workbench does not know is named", async () => {
  const { error } = await run(
    `await Excel.run(async (context) => { context.workbook.slicers.load("items/name"); await context.sync(); });`,
  );
  expect(error).toMatchObject({ code: "ApiNotFound" });
  expect(error?.message).toContain("Workbook.slicers");
});

/** In the manner of Microsoft's samples: a table from headers on, formats, rules, a chart, shapes, events, in one go. */
test("a script that uses the breadth of the API runs", async () => {
  const { log, error } = await run(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Sample").delete();
      const sheet = context.workbook.worksheets.add("Sample");
      const table = sheet.tables.add("A1:D1", true);
      table.name = "ExpensesTable";
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.add(null, [["1/1/2026", "The Phone Company", "Communications", "120"], ["1/2/2026", "Northwind", "Transportation", "142.33"]]);
      table.columns.getItemAt(3).getRange().numberFormat = [["$#,##0.00"]];
      table.sort.apply([{ key: 3, ascending: false }]);
      table.columns.getItem("Category").filter.applyValuesFilter(["Transportation"]);
      sheet.getUsedRange().format.autofitColumns();
      sheet.freezePanes.freezeRows(1);
      const visible = table.getDataBodyRange().getVisibleView().load("values, text");
      await context.sync();
      console.log(visible.text);
      table.clearFilters();
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("B1:B3").getBoundingRect("D3"), Excel.ChartSeriesBy.auto);
      chart.setPosition("F2", "K15");
      chart.title.text = "Expenses";
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.format.font.size = 15;
      chart.axes.valueAxis.maximum = 200;
      chart.series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("pink");
      chart.series.getItemAt(0).trendlines.add("Linear");
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
      shape.name = "Box";
      shape.textFrame.textRange.text = "Total";
      const line = sheet.shapes.addLine(200, 50, 300, 150, Excel.ConnectorType.straight).line;
      line.connectBeginShape(shape, 2);
      line.load("isBeginConnected");
      context.workbook.comments.add("Sample!A1", "Checked");
      context.workbook.comments.load("items/content");
      sheet.charts.load("items/name");
      await context.sync();
      console.log(line.isBeginConnected, context.workbook.comments.items[0].content, sheet.charts.items.length);
      const formats = sheet.getRange("D2:D3").conditionalFormats;
      formats.add(Excel.ConditionalFormatType.dataBar).dataBar.positiveFormat.fillColor = "green";
      formats.add(Excel.ConditionalFormatType.topBottom).topBottom.rule = { rank: 1, type: "TopItems" };
      formats.load("items/type");
      await context.sync();
      console.log(formats.items.map(({ type }) => type));
    });
  `);
  expect(error).toBeNull();
  expect(log).toEqual(['[["1/2/2026","Northwind","Transportation","$142.33"]]', "true Checked 1", '["TopBottom","DataBar"]']);
});
