import { hostWithClient } from "./node/client";
import { runScript } from "./node/runScript";

/** Runs a script on a new workbook: `sheet` is its first, `context` a batch's; what it logs comes back. */
async function linesOf(body: string): Promise<readonly string[]> {
  const { client } = await hostWithClient();
  const { log, error } = await runScript(
    client,
    `await Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Sheet1");\n${body}\n});`,
  );
  client.close();
  expect(error).toBeNull();
  return log;
}

interface Case {
  readonly rule: string;
  readonly script: string;
  readonly says: readonly string[];
}

const readStyle = `const read = sheet.getRange("A1"); read.load("style,numberFormat"); read.format.font.load("bold,color"); read.format.fill.load("color"); await context.sync();`;

const looks: readonly Case[] = [
  {
    rule: "a built-in style is told by its name in the API and brings its colours",
    script: `sheet.getRange("A1").style = "Good"; ${readStyle} console.log(read.style, read.format.fill.color, read.format.font.color);`,
    says: ["Good #C6EFCE #006100"],
  },
  {
    rule: "Percent rules the number format only; a fill given before stays",
    script: `sheet.getRange("A1").format.fill.color = "red"; sheet.getRange("A1").style = Excel.BuiltInStyle.percent; ${readStyle} console.log(read.numberFormat[0][0], read.format.fill.color);`,
    says: ["0% #FF0000"],
  },
  {
    rule: "cells follow a style that changes, and are Normal once it is deleted",
    script: `context.workbook.styles.add("House"); const house = context.workbook.styles.getItem("House"); house.font.bold = true;
      sheet.getRange("A1").style = "House"; house.font.color = "blue"; { ${readStyle} console.log(read.style, read.format.font.bold, read.format.font.color); }
      house.delete(); { ${readStyle} console.log(read.style, read.format.font.bold); }`,
    says: ["House true #0000FF", "Normal false"],
  },
  {
    rule: "styles that differ within a range read null",
    script: `sheet.getRange("A1").style = "Bad"; const both = sheet.getRange("A1:A2"); both.load("style"); await context.sync(); console.log(both.style);`,
    says: ["null"],
  },
  {
    rule: "empty cell properties change nothing, others only what they name",
    script: `sheet.getRange("A1:B1").format.font.italic = true;
      sheet.getRange("A1:B1").setCellProperties([[{}, { format: { font: { bold: true }, borders: { bottom: { style: "Double" } } } }]]);
      const found = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { bold: true, italic: true }, borders: { bottom: { style: true } } } });
      await context.sync(); console.log(found.value);`,
    says: [
      JSON.stringify([
        [
          { address: "Sheet1!A1", format: { font: { bold: false, italic: true }, borders: { bottom: { style: "None" } } } },
          { address: "Sheet1!B1", format: { font: { bold: true, italic: true }, borders: { bottom: { style: "Double" } } } },
        ],
      ]),
    ],
  },
  {
    rule: "row properties give a row's height, and null where its cells differ",
    script: `sheet.getRange("A2").format.fill.color = "red"; sheet.getRange("A1:B2").setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      const rows = sheet.getRange("A1:B2").getRowProperties({ rowIndex: true, format: { rowHeight: true, fill: { color: true } } });
      await context.sync(); console.log(rows.value.map(({ rowIndex, format }) => [rowIndex, format.rowHeight, format.fill.color]));`,
    says: ['[[0,30,"#FFFFFF"],[1,15,null]]'],
  },
  {
    rule: "number formats fall into the categories of Excel's dialog",
    script: `sheet.getRange("A1:F1").numberFormat = [["General", "0.00", "0.0%", "m/d/yyyy", "@", "# ?/?"]]; const r = sheet.getRange("A1:F1"); r.load("numberFormatCategories"); await context.sync(); console.log(r.numberFormatCategories[0].join());`,
    says: ["General,Number,Percentage,Date,Text,Fraction"],
  },
];

const formulas: readonly Case[] = [
  {
    rule: "worksheet functions take values, ranges and each other's results",
    script: `sheet.getRange("A1:B2").values = [["a", 3], ["b", 4]]; const { functions } = context.workbook;
      const looked = functions.vlookup("b", sheet.getRange("A1:B2"), 2, false); looked.load("value");
      const summed = functions.sum(looked, 5, [[1, 2]]); summed.load("value"); await context.sync(); console.log(looked.value, summed.value);`,
    says: ["4 12"],
  },
  {
    rule: "a worksheet function's error is told apart from a value",
    script: `const { functions } = context.workbook; const none = functions.sqrt(-1); none.load("value,error"); const spread = functions.stDev_S(1, 2, 3); spread.load("value,error"); await context.sync(); console.log(none.error, spread.value, spread.error);`,
    says: ["#NUM! 1 null"],
  },
  {
    rule: "what spills is found in the batch that enters it",
    script: `sheet.getRange("C1").formulas = [["=SEQUENCE(2,2)"]]; const spilled = sheet.getRange("C1").getSpillingToRange(); spilled.load("address"); await context.sync(); console.log(spilled.address);`,
    says: ["Sheet1!C1:D2"],
  },
  {
    rule: "precedents go through names, tables and sheets, all the way",
    script: `const other = context.workbook.worksheets.add("Other"); other.getRange("A1:A2").values = [["n"], [2]]; other.tables.add("A1:A2", true).name = "T";
      context.workbook.names.add("Rate", other.getRange("C1")); sheet.getRange("A1:A2").formulas = [["=SUM(T[n])*Rate"], ["=A1+1"]];
      const near = sheet.getRange("A2").getDirectPrecedents(); near.areas.load("items/address"); const far = sheet.getRange("A2").getPrecedents(); far.areas.load("items/address"); await context.sync();
      console.log(near.areas.items.map(({ address }) => address)); console.log(far.areas.items.map(({ address }) => address));`,
    says: ['["Sheet1!A1"]', '["Sheet1!A1","Other!C1,Other!A2"]'],
  },
  {
    rule: "dependents are those whose formulas read a cell, on any sheet",
    script: `context.workbook.worksheets.add("Other").getRange("B1").formulas = [["=Sheet1!A1*2"]]; sheet.getRange("C1:C2").formulas = [["=SUM(A1:A9)"], ["=C1"]];
      const direct = sheet.getRange("A1").getDirectDependents(); direct.load("addresses"); const all = sheet.getRange("A1").getDependents(); all.load("addresses"); await context.sync(); console.log(direct.addresses); console.log(all.addresses);`,
    says: ['["Sheet1!C1","Other!B1"]', '["Sheet1!C1:C2","Other!B1"]'],
  },
  {
    rule: "a cell that nothing reads has no dependents: ItemNotFound",
    script: `sheet.getRange("A1").getDependents().load("addresses"); await context.sync().catch(({ code }) => console.log(code));`,
    says: ["ItemNotFound"],
  },
];

const places: readonly Case[] = [
  {
    rule: "areas find special cells and tables together",
    script: `sheet.getRange("A1:C3").values = [["x", "y", ""], [1, "=A2", ""], [2, "t", ""]]; sheet.tables.add("A1:B3", true).name = "T"; const areas = sheet.getRanges("A2:A3,B2:B3");
      const constants = areas.getSpecialCells("Constants", "Numbers"); constants.load("address"); const touched = areas.getTables(); touched.load("items/name"); const whole = areas.getTables(true); whole.load("items/name"); await context.sync();
      console.log(constants.address, touched.items.length, whole.items.length);`,
    says: ["Sheet1!A2:A3 1 0"],
  },
  {
    rule: "the rows of a visible view are those that show",
    script: `sheet.getRange("A1:A3").values = [[1], [2], [3]]; sheet.getRange("2:2").rowHidden = true; const view = sheet.getRange("A1:A3").getVisibleView(); view.rows.load("items/values"); await context.sync(); console.log(view.rows.items.map(({ values }) => values));`,
    says: ["[[[1]],[[3]]]"],
  },
  {
    rule: "a page break stands before the cell, not before the first row",
    script: `sheet.horizontalPageBreaks.add("B21"); const found = sheet.horizontalPageBreaks.getItem(0); found.load("rowIndex"); const after = found.getCellAfterBreak(); after.load("address"); await context.sync(); console.log(found.rowIndex, after.address);
      sheet.verticalPageBreaks.add("A1"); await context.sync().catch(({ code }) => console.log(code));`,
    says: ["20 Sheet1!A21", "InvalidArgument"],
  },
  {
    rule: "first and even pages have headers of their own; odd pages those of all",
    script: `const group = sheet.pageLayout.headersFooters; group.state = "FirstOddAndEven"; group.defaultForAllPages.centerHeader = "all"; group.firstPage.centerHeader = "first"; group.load("state,defaultForAllPages/centerHeader,firstPage/centerHeader,evenPages/centerHeader,oddPages/centerHeader"); await context.sync();
      console.log(group.state, group.firstPage.centerHeader, group.evenPages.centerHeader, group.oddPages.centerHeader);`,
    says: ["FirstOddAndEven first  all"],
  },
  {
    rule: "new tables take the style that is the default",
    script: `context.workbook.tableStyles.setDefault("TableStyleMedium3"); const made = sheet.tables.add("A1:B2", true); made.load("style"); await context.sync(); console.log(made.style);`,
    says: ["TableStyleMedium3"],
  },
  {
    rule: "XML parts are found by id and by namespace, and are gone once deleted",
    script: `const part = context.workbook.customXmlParts.add("<a xmlns='urn:x'><b/></a>"); part.load("id,namespaceUri"); const xml = part.getXml(); await context.sync();
      const scoped = context.workbook.customXmlParts.getByNamespace("urn:x").getOnlyItem(); scoped.load("id"); await context.sync(); console.log(part.namespaceUri, xml.value, scoped.id === part.id);
      scoped.delete(); const gone = context.workbook.customXmlParts.getItemOrNullObject(part.id); await context.sync(); console.log(gone.isNullObject);`,
    says: ["urn:x <a xmlns='urn:x'><b/></a> true", "true"],
  },
];

const drawings: readonly Case[] = [
  {
    rule: "a group moves with what is in it, counts as one shape, and gives its members back",
    script: `const [a, b] = [10, 50].map((left) => { const shape = sheet.shapes.addGeometricShape("Rectangle"); shape.left = left; shape.top = 0; shape.width = 20; shape.height = 20; return shape; });
      const group = sheet.shapes.addGroup([a, b]); group.name = "G"; group.incrementLeft(5); group.load("left,width"); group.group.shapes.load("items/left,items/level"); const before = sheet.shapes.getCount(); await context.sync();
      console.log(group.left, group.width, group.group.shapes.items.map(({ left, level }) => [left, level]), before.value);
      sheet.shapes.getItem("G").group.ungroup(); const after = sheet.shapes.getCount(); await context.sync(); console.log(after.value);`,
    says: ["15 60 [[15,1],[55,1]] 1", "2"],
  },
  {
    rule: "a shape scaled from its middle grows to both sides; turning goes round",
    script: `const shape = sheet.shapes.addGeometricShape("Ellipse"); shape.left = 100; shape.width = 40; shape.scaleWidth(2, "CurrentSize", "ScaleFromMiddle"); shape.rotation = 350; shape.incrementRotation(20); shape.load("left,width,rotation"); await context.sync(); console.log(shape.left, shape.width, shape.rotation);`,
    says: ["80 80 10"],
  },
  {
    rule: "some letters of a text box read as they are",
    script: `const box = sheet.shapes.addTextBox("Budget"); const part = box.textFrame.textRange.getSubstring(1, 3); part.load("text"); await context.sync(); console.log(part.text);`,
    says: ["udg"],
  },
  {
    rule: "a series tells its values and where they come from",
    script: `sheet.getRange("A1:B3").values = [["", "Sales"], ["a", 5], ["b", 7]]; const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns"); const series = chart.series.getItemAt(0);
      const values = series.getDimensionValues("Values"); const labels = series.getDimensionValues("Categories"); const source = series.getDimensionDataSourceString("Values"); await context.sync(); console.log(values.value, labels.value, source.value);`,
    says: ['["5","7"] ["a","b"] Sheet1!$B$2:$B$3'],
  },
  {
    rule: "trend lines after a deleted one move up",
    script: `sheet.getRange("A1:A3").values = [[1], [2], [3]]; const lines = sheet.charts.add("Line", sheet.getRange("A1:A3")).series.getItemAt(0).trendlines; lines.add("Linear"); lines.add("Power"); await context.sync();
      lines.getItem(0).delete(); lines.load("items/type"); await context.sync(); console.log(lines.items.map(({ type }) => type));`,
    says: ['["Power"]'],
  },
  {
    rule: "a chart that was activated is the active one",
    script: `const none = context.workbook.getActiveChartOrNullObject(); await context.sync(); const chart = sheet.charts.add("Line", sheet.getRange("A1:A3")); chart.activate(); const active = context.workbook.getActiveChart(); active.load("name"); chart.load("name"); await context.sync(); console.log(none.isNullObject, active.name === chart.name);`,
    says: ["true true"],
  },
];

const comments: readonly Case[] = [
  {
    rule: "replies are told in order, lead to their comment, and move with its cell",
    script: `context.workbook.comments.add("Sheet1!B2", "Why?"); const comment = context.workbook.comments.getItemByCell("Sheet1!B2"); comment.replies.add("Because."); comment.replies.add("I see."); sheet.getRange("1:1").insert("Down"); await context.sync();
      const moved = context.workbook.comments.getItemByCell("Sheet1!B3"); moved.replies.load("items/content"); await context.sync(); const parent = moved.replies.items[1].getParentComment(); parent.load("content"); await context.sync();
      console.log(moved.replies.items.map(({ content }) => content), parent.content);`,
    says: ['["Because.","I see."] Why?'],
  },
  {
    rule: "a mention keeps its marks in the rich content",
    script: `const added = sheet.comments.add("A1", { mentions: [{ email: "kim@contoso.com", id: 0, name: "Kim" }], richContent: '<at id="0">Kim</at>, look' }, "Mention"); added.load("contentType,richContent,mentions"); await context.sync(); console.log(added.contentType, added.richContent, added.mentions[0].name);`,
    says: ['Mention <at id="0">Kim</at>, look Kim'],
  },
  {
    rule: "a comment tells listeners that it was settled",
    script: `sheet.comments.onChanged.add(async ({ changeType }) => console.log(changeType)); const added = sheet.comments.add("A1", "x"); await context.sync(); added.resolved = true; await context.sync(); await new Promise((resolve) => setTimeout(resolve, 20));`,
    says: ["CommentResolved"],
  },
];

describe.each([
  ["looks", looks],
  ["formulas", formulas],
  ["places", places],
  ["drawings", drawings],
  ["comments", comments],
] as const)("scripts: %s", (_name, cases) => {
  test.each(cases)("$rule", async ({ script, says }) => {
    expect(await linesOf(script)).toEqual(says);
  });
});
