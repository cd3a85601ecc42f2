import { readFileSync } from "node:fs";
import { printApiSets, readApiSets, tableFile } from "../../scripts/apiSets";
import { classes } from "./objects";
import { apiSets } from "./protocol/apiSets";
import type { ExcelClass } from "./protocol/excelClass";

const services = ["CustomFunctions", "AppRuntimeService", "AppRuntimePersistenceService", "DynamicRibbon", "AddinInternalService"];
const excelClasses = Object.entries(classes).filter(([name]) => !services.includes(name)) as [string, ExcelClass<never>][];
const client = readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8");

const excelStart = client.indexOf('var _defaultApiSetName = "ExcelApi"');

/** Members that the client uses under a name of its own, and members every collection has. */
const undocumented = new Set([
  "Worksheet.gridlines",
  "Worksheet.headings",
  "Worksheet.tabId",
  "Range._ValidateArraySize",
  "Style.orientation",
  "Application.createWorkbook",
  "WorkbookCreated.open",
]);

const membersOf = (declared: ExcelClass<never>): readonly string[] =>
  [...Object.keys(declared.properties), ...Object.keys(declared.objects ?? {}), ...Object.keys(declared.methods)].filter(
    (member) => !member.startsWith("_"),
  );

test("the table of requirement sets is what @types/office-js says (npx tsx scripts/apiSets.ts)", () => {
  expect(readFileSync(tableFile, "utf8")).toBe(printApiSets(readApiSets()));
});

test("a member documented in a set is in the table with that set", () => {
  // Microsoft's reference: Range.find is API set ExcelApi 1.9, Range.values 1.1, Range.getSpillingToRange 1.12.
  expect([apiSets["Range.find"], apiSets["Range.values"], apiSets["Range.getSpillingToRange"]]).toEqual([
    "ExcelApi 1.9",
    "ExcelApi 1.1",
    "ExcelApi 1.12",
  ]);
});

describe.each(excelClasses)("%s", (name, declared) => {
  test("declares only members that the API documents", () => {
    const unknown = membersOf(declared).filter(
      (member) => apiSets[`${name}.${member}`] === undefined && !undocumented.has(`${name}.${member}`),
    );
    expect(unknown).toEqual([]);
  });

  test("declares only members that the client speaks of", () => {
    const start = client.indexOf(`var _type${name} = "${name}"`, excelStart);
    expect(start).toBeGreaterThan(0);
    const end = client.indexOf("\n    var _type", start + 1);
    const own = client.slice(start, end).toLowerCase();
    const missing = membersOf(declared).filter((member) => !own.includes(`"${member.toLowerCase()}"`));
    expect(missing.filter((member) => !undocumented.has(`${name}.${member}`) && member !== "getItem" && member !== "getItemAt")).toEqual(
      [],
    );
  });

  test("a member is either a value, an object or a method", () => {
    const members = membersOf(declared);
    expect(new Set(members).size).toBe(members.length);
  });
});
