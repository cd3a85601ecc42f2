/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/ports";
import type { DataProblem } from "../../src/domain/dataReport/dataProblem";
import { dataProblemSentence, messagesFor } from "../../src/taskpane/messages";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

const { dataReport, pane, workbookErrors } = messagesFor("en");

const textNumber = (row: number): DataProblem => ({
  code: "text-number",
  severity: "warning",
  at: `KPIs!D${row}`,
  also: [],
  details: { kpi: "Orders", text: `${row}0`, number: row * 10 },
  fix: { kind: "set-number", changes: [{ at: `KPIs!D${row}`, from: `${row}0`, fromFormat: "@", to: row * 10, toFormat: "0.0" }] },
});
const broken: DataProblem = {
  code: "broken-reference",
  severity: "error",
  at: "KPIs!E5",
  also: [],
  details: { formula: "=#REF!*2" },
  fix: null,
};
const merged: DataProblem = {
  code: "merged-cells",
  severity: "note",
  at: "KPIs!A2",
  also: ["KPIs!A5"],
  details: { count: 2, sheet: "KPIs" },
  fix: { kind: "unmerge-copy", sheet: "KPIs", merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] },
};
const problems = [broken, textNumber(2), textNumber(3), merged];

async function openReport(found: readonly DataProblem[] = problems) {
  const workbook = paneWorkbook();
  workbook.problems = found;
  const opened = openPane(workbook);
  await opened.user.click(await screen.findByRole("button", { name: pane.more }));
  await opened.user.click(await screen.findByRole("menuitem", { name: dataReport.open }));
  await screen.findByRole("heading", { name: dataReport.title });
  return { workbook, ...opened };
}

test("from the menu it looks over all the user can see, gravest first, each problem with its cell and its sentence", async () => {
  const { workbook, user, view } = await openReport();
  expect(workbook.reported).toEqual([{}]);
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    dataReport.severities.error(1),
    dataReport.severities.warning(2),
    dataReport.severities.note(1),
  ]);
  for (const problem of problems) expect(screen.getByText(dataProblemSentence(problem))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: pane.goToCell("E5") }));
  await waitFor(() => expect(workbook.visited).toEqual(["KPIs!E5"]));
  expect(await violations(view.container)).toEqual([]);
});

test("a fix says first what will change, and changes only when told to", async () => {
  const { workbook, user, view } = await openReport();
  await user.click(screen.getByRole("button", { name: dataReport.fixAt("D2") }));
  const offer = screen.getByRole("group", { name: dataReport.willChange });
  expect(document.activeElement).toBe(offer);
  expect(within(offer).getByText(dataReport.change("“20”", "20"))).toBeTruthy();
  expect(offer.textContent).toContain(dataReport.newFormat("0.0"));
  expect(await violations(view.container)).toEqual([]);
  await user.click(within(offer).getByRole("button", { name: dataReport.cancel }));
  expect(workbook.problems).toEqual(problems);
  await user.click(screen.getByRole("button", { name: dataReport.fixAt("D2") }));
  await user.click(screen.getByRole("button", { name: dataReport.makeChanges(1) }));
  await waitFor(() => expect(workbook.problems).toEqual([broken, textNumber(3), merged]));
  expect(await screen.findAllByText(dataReport.fixed(1, []))).not.toEqual([]);
  expect(screen.queryByRole("button", { name: dataReport.fixAt("D2") })).toBeNull();
});

test("all safe ones at once are the changes in place, not a copy of a sheet", async () => {
  const { workbook, user } = await openReport();
  await user.click(screen.getByRole("button", { name: dataReport.fixAll(2) }));
  expect(within(screen.getByRole("group", { name: dataReport.willChange })).getAllByRole("listitem")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: dataReport.makeChanges(2) }));
  await waitFor(() => expect(workbook.problems).toEqual([broken, merged]));
});

test("a copy is offered by itself, and told when it is there", async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole("button", { name: dataReport.fixAt("A2") }));
  await user.click(screen.getByRole("button", { name: dataReport.makeCopy }));
  expect(await screen.findAllByText(dataReport.fixed(0, ["KPIs 2"]))).not.toEqual([]);
});

test("cells that changed meanwhile are told, and the report stays", async () => {
  const { workbook, user } = await openReport();
  workbook.failNext("fixData", new WorkbookError("changed-meanwhile", "KPIs!D2"));
  await user.click(screen.getByRole("button", { name: dataReport.fixAt("D2") }));
  await user.click(screen.getByRole("button", { name: dataReport.makeChanges(1) }));
  expect(await screen.findByText(workbookErrors["changed-meanwhile"]("KPIs!D2"))).toBeTruthy();
  expect(screen.queryByRole("button", { name: pane.tryAgain })).toBeNull();
  expect(screen.getByRole("heading", { name: dataReport.title })).toBeTruthy();
  expect(workbook.problems).toEqual(problems);
});

test("it can be run again, and says when there is nothing", async () => {
  const { workbook, user } = await openReport();
  workbook.problems = [];
  await user.click(screen.getByRole("button", { name: dataReport.again }));
  expect(await screen.findByText(dataReport.nothing)).toBeTruthy();
  expect(workbook.reported).toHaveLength(2);
});

test("from the preview it is of the preview's sheets, and Back reads them again only when cells were changed", async () => {
  const workbook = paneWorkbook();
  workbook.problems = problems;
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole("button", { name: new RegExp(pane.useThisSheet) }));
  await user.click(await screen.findByRole("button", { name: dataReport.open }));
  await screen.findByRole("heading", { name: dataReport.title });
  expect(workbook.reported).toEqual([{ sheets: workbook.reading.sheets, corrections: {} }]);
  await user.click(screen.getByRole("button", { name: pane.back }));
  expect(await screen.findByRole("heading", { name: pane.readingTitle(workbook.reading.sheet) })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: dataReport.open }));
  await user.click(await screen.findByRole("button", { name: dataReport.fixAt("D2") }));
  await user.click(screen.getByRole("button", { name: dataReport.makeChanges(1) }));
  await screen.findAllByText(dataReport.fixed(1, []));
  workbook.failNext("readSheets", new WorkbookError("host-busy", null));
  await user.click(screen.getByRole("button", { name: pane.back }));
  // Read again, or it could not have failed.
  expect(await screen.findByText(workbookErrors["host-busy"](null))).toBeTruthy();
  await act(() => Promise.resolve());
});
