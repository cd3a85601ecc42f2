import { hostWithClient } from "./node/client";
import { runScript } from "./node/runScript";
import { axisScale } from "./workbook/chartScale";
import { chartFigures } from "./workbook/chartFigures";
import type { Chart, Sheet } from "./workbook/records";

/** Runs a script on a chart of three figures; what it logs, or the code it fails with. */
async function answer(script: string, type = "LineMarkers"): Promise<string> {
  const { host, client } = await hostWithClient();
  const { log, error } = await runScript(
    client,
    `await Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [["Month", "Sales"], ["Jan", 5], ["Feb", 7], ["Mar", 6]];
      const chart = sheet.charts.add("${type}", sheet.getRange("A1:B4"), "Columns"); const series = chart.series.getItemAt(0);
      const axis = chart.axes.valueAxis; await context.sync();
      ${script}
      await context.sync(); });`,
  );
  client.close();
  await host.settle();
  return error === null ? log.join(" ") : error.code;
}

// Microsoft's reference: what each member takes.
test.each([
  ["a marker below 2 points", "series.markerSize = 1;", "LineMarkers", "InvalidArgument"],
  ["a marker above 72 points", "series.markerSize = 73;", "LineMarkers", "InvalidArgument"],
  ["an unknown marker", 'series.markerStyle = "Heart";', "LineMarkers", "InvalidArgument"],
  ["an unknown dash", 'series.format.line.lineStyle = "Wavy";', "LineMarkers", "InvalidArgument"],
  ["bars that overlap by more than all", "series.overlap = 101;", "BarClustered", "InvalidArgument"],
  ["an overlap of lines", "series.overlap = 100;", "LineMarkers", "InvalidArgument"],
  ["a gap between lines", "series.gapWidth = 50;", "LineMarkers", "InvalidArgument"],
  ["a name of more than 255 characters", 'series.name = "x".repeat(256);', "LineMarkers", "InvalidArgument"],
  ["a chart left of the sheet", "chart.left = -1;", "LineMarkers", "InvalidArgument"],
  ["steps of nothing", "axis.majorUnit = 0;", "LineMarkers", "InvalidArgument"],
  ["a misspelt word for blanks", 'chart.displayBlanksAs = "Interpolated";', "LineMarkers", "InvalidArgument"],
])("%s is refused", async (_what, script, type, code) => {
  expect(await answer(script, type)).toBe(code);
});

test("an unknown kind of chart is refused", async () => {
  expect(await answer("", "Spaghetti")).toBe("InvalidArgument");
});

test("each series keeps its own dash, wherever it stands", async () => {
  const script = `const second = chart.series.add("Plan"); second.setValues(sheet.getRange("B2:B4")); series.format.line.lineStyle = "Dash"; await context.sync();
    chart.series.getItemAt(1).plotOrder = 0; chart.series.load("items/name,items/format/line/lineStyle"); await context.sync();
    console.log(chart.series.items.map((each) => each.name + " " + each.format.line.lineStyle).join(", "));`;
  expect(await answer(script)).toBe("Plan Continuous, Sales Dash");
});

test("a title and a name that cells say follow the cells", async () => {
  const script = `chart.title.setFormula("=Sheet1!$A$1"); sheet.getRange("A1:B1").values = [["Quarter", "Orders"]]; chart.title.load("text"); series.load("name"); await context.sync();
    console.log(chart.title.text, series.name);`;
  expect(await answer(script)).toBe("Quarter Orders");
});

test("text in a cell is drawn as 0, #N/A and an empty cell as a gap, hidden rows not at all", async () => {
  const { host, client } = await hostWithClient();
  await runScript(
    client,
    `await Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A6").formulas = [["Sales"], [5], ['=""'], ["=NA()"], [""], [6]]; sheet.charts.add("Line", sheet.getRange("A1:A6"), "Columns"); await context.sync(); });`,
  );
  client.close();
  await host.settle();
  const [sheet] = host.workbook.sheets as [Sheet];
  const [chart] = sheet.charts as [Chart];
  const points = () => chartFigures(host.workbook, sheet, chart).series[0]?.points;
  expect(points()).toEqual([5, 0, null, null, 6]);
  chart.details = new Map([["chart/displayBlanksAs", "Zero"]]);
  expect(points()).toEqual([5, 0, null, 0, 6]);
  sheet.rows.set(1, { hidden: true });
  expect(points()).toEqual([0, null, 0, 6]);
  chart.details.set("chart/plotVisibleOnly", false);
  expect(points()).toEqual([5, 0, null, 0, 6]);
});

// Microsoft's knowledge base, "How chart axis limits are determined": from zero unless the figures differ by less than a sixth.
test.each([
  [[1, 6], 0, 7],
  [[90, 100], 84, 102],
  [[-4, 10], -6, 12],
  [[-10, -1], -12, 0],
])("an axis of %j begins and ends at round numbers beyond its figures", (figures, from, to) => {
  const scale = axisScale(figures, { minimum: null, maximum: null, majorUnit: null }, 9);
  expect([scale.from, scale.to]).toEqual([from, to]);
});

test("an axis told its ends and steps keeps to them", () => {
  expect(axisScale([3, 8], { minimum: 0, maximum: 10, majorUnit: 10 / 3 }, 9).ticks).toEqual([0, 3.33333333333, 6.66666666667, 10]);
});
