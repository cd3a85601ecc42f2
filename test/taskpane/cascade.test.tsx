/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "./support/nodeGlobals";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { excelTravel } from "../../src/excel/travel";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { generateCascade } from "../../src/app/cascade/generateCascade";
import { readEntitySheet } from "../../src/app/cascade/readEntitySheet";
import { openCascade } from "../../src/app/cascade/openCascade";
import { messagesFor } from "../../src/taskpane/messages";
import { Cascade } from "../../src/taskpane/screens/Cascade";
import { SurroundingsContext } from "../../src/taskpane/surroundings";
import { travelServices } from "../../src/taskpane/travelServices";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { entityCell, shownOn } from "../support/cascades";
import { build, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import type { Workbook } from "../workbench/workbook/records";
import { openXlsx, saveXlsx } from "../workbench/xlsx";
import { violations } from "./support/openPane";

jest.setTimeout(120_000);
const messages = messagesFor("en");
const { cascade } = messages;

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Aggregation", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", "sum", 1000, null, null],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", "sum", 20, null, null],
  ["Customer", "Loyal customers", "Satisfaction", "%", "higher", "average", 80, 84, 79],
];

/** What a department's sheet shows in the period of the card, by KPI. */
async function rows(sheet: string) {
  const grid = (await excelWorkbook.readCascade()).entitySheets.find((each) => each.sheet === sheet);
  const found = grid && readEntitySheet(grid);
  if (!found) throw new Error(`${sheet} is no department's sheet`);
  const shown = await Promise.all(kpis.map(async (kpi) => [kpi, await shownOn(sheet, kpi)] as const));
  return {
    id: found.entityId,
    targets: Object.fromEntries(shown.map(([kpi, { target }]) => [kpi, target])),
    actuals: Object.fromEntries(shown.map(([kpi, { actual }]) => [kpi, actual])),
  };
}
const kpis = ["Revenue", "Complaints", "Satisfaction"];

/** Puts a figure of January where North's sheet has its place, as if it had been typed in a workbook. */
async function put(workbook: Workbook, kpi: string, figure: number): Promise<void> {
  const { row, column } = await entityCell("North", kpi, "actual", "2026-01");
  if (workbook === addIn.host.workbook) {
    addIn.host.typeInto(sheetNamed(workbook, "North").id, { row, column }, String(figure));
    await addIn.host.settle();
    return;
  }
  const { cells } = sheetNamed(workbook, "North");
  cells.set(cellKey(row, column), { ...cells.get(cellKey(row, column)), formula: null, value: figure });
}

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** The screen over a workbook in the stand-in for Excel, with a card unless it is to have none. */
async function openScreen({ card = true }: { card?: boolean } = {}) {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  if (card) await build(undefined, { period: "2026-01" });
  const visited: string[] = [];
  const services = {
    cascade: {
      open: () => openCascade(excelWorkbook, words),
      generate: async (...[inHand, choice, progress]: Parameters<typeof generate>) => generate(inHand, choice, progress),
    },
    travel: travelServices(excelWorkbook, excelTravel, xlsxFiles, words),
  };
  const read = jest.fn();
  const view = render(
    <SurroundingsContext.Provider value={{ messages, locale: "en-US", goTo: (at) => void visited.push(at), showChart: () => undefined }}>
      <Cascade services={services} readThisSheet={read} back={() => undefined} />
    </SurroundingsContext.Provider>,
  );
  return { user: userEvent.setup(), view, visited, read };
}

const generate = async (
  inHand: Awaited<ReturnType<typeof openCascade>>,
  choice: Parameters<typeof generateCascade>[2],
  progress: (done: number) => void,
) => {
  const outcome = await generateCascade(excelWorkbook, inHand, choice, words, progress);
  await addIn.host.settle();
  return outcome;
};

/** The list is read, and what generating would do is worked out. */
const ready = () => screen.findByRole("tab", { name: cascade.entities }, { timeout: 30_000 });
const generateButton = (sheets: number) => screen.findByRole("button", { name: cascade.generate(sheets) }, { timeout: 30_000 });
const enabled = async (sheets: number) => {
  const button = await generateButton(sheets);
  await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled", "true"));
  return button;
};
const say = (element: HTMLElement, text: string) => waitFor(() => expect(element).toHaveTextContent(text));
const sheetNames = () => addIn.host.workbook.sheets.map(({ name }) => name);
type User = ReturnType<typeof userEvent.setup>;

async function pasteTwo(user: User): Promise<void> {
  await ready();
  await user.click(screen.getByLabelText(cascade.pasteLabel));
  await user.paste("North\nSouth");
  await user.click(screen.getByRole("button", { name: cascade.takePasted(2) }));
}

/** North and South with their sheets. */
async function openGenerated() {
  const opened = await openScreen();
  await pasteTwo(opened.user);
  await opened.user.click(await enabled(2));
  await screen.findByText(cascade.generated(2, 0, 0), undefined, { timeout: 60_000 });
  return opened;
}

test("without a card it says what is needed first, and leads there", async () => {
  const { user, view, read } = await openScreen({ card: false });
  await screen.findByText(cascade.noCard, undefined, { timeout: 30_000 });
  expect(await violations(view.container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: messages.pane.useThisSheet }));
  expect(read).toHaveBeenCalledTimes(1);
});

test("a pasted list becomes departments; what would be made is listed first; afterwards each sheet is a press away", async () => {
  const { user, view, visited } = await openScreen();
  await ready();
  expect(screen.getByRole("heading", { level: 1, name: cascade.title })).toHaveFocus();
  expect(screen.getByText(cascade.entitiesFrom.none)).toBeVisible();
  await screen.findByText(cascade.nothingToSay);
  await pasteTwo(user);
  const list = screen.getByRole("list", { name: cascade.list });
  expect(
    within(list)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual([`North ${cascade.entityNote("", "1", 3)}`, `South ${cascade.entityNote("", "1", 3)}`]);
  await enabled(2);
  expect(screen.getByText(cascade.willDo(2, 0, 0, 0), { exact: false })).toBeVisible();
  await user.click(screen.getByRole("button", { name: cascade.seeSheets }));
  const toMake = screen.getByRole("region", { name: cascade.change.make(2) });
  expect(
    within(toMake)
      .getAllByRole("listitem")
      .map((item) => item.firstElementChild?.textContent),
  ).toEqual(["North", "South"]);
  for (const part of [cascade.sheets, cascade.matrix, cascade.files, cascade.entities]) {
    await user.click(screen.getByRole("tab", { name: part }));
    expect(await violations(view.container)).toEqual([]);
  }
  expect(sheetNames()).not.toContain("North");
  await user.click(await enabled(2));
  await screen.findByText(cascade.generated(2, 0, 0), undefined, { timeout: 60_000 });
  expect(sheetNames()).toEqual(expect.arrayContaining(["North", "South"]));
  await screen.findByText(cascade.nothingToDo);
  await user.click(screen.getByRole("button", { name: "South" }));
  expect(visited).toEqual(["South!A1"]);
});

test("one department more takes its name and two presses; it carries what those beside it carry", async () => {
  const { user } = await openGenerated();
  await user.type(screen.getByLabelText(cascade.addName), "West");
  await user.click(screen.getByRole("button", { name: cascade.add }));
  await user.click(await screen.findByRole("button", { name: /^Generate \d/ }, { timeout: 30_000 }));
  await screen.findByText(/^1 sheet made/, undefined, { timeout: 60_000 });
  const { targets } = await rows("West");
  expect(targets["Revenue"]).toBeGreaterThan(0);
  const all = await Promise.all(["North", "South", "West"].map(async (sheet) => Number((await rows(sheet)).targets["Revenue"])));
  expect(all.reduce((a, b) => a + b)).toBe(1000);
});

test("renamed, given an owner, moved and removed: the sheet follows, and is set aside rather than deleted", async () => {
  const { user, view } = await openGenerated();
  await user.click(screen.getByRole("button", { name: /^South/, expanded: false }));
  const name = screen.getByLabelText(cascade.name);
  await user.clear(name);
  await user.tab();
  expect(screen.getByText(cascade.nameNeeded)).toBeVisible();
  await user.type(name, "Southern region{Enter}");
  const owner = screen.getByLabelText(cascade.owner);
  await user.type(owner, "S. Ortiz{Enter}");
  expect(await violations(view.container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText(cascade.parent, { selector: "ul select" }), "North");
  await user.click(await enabled(2));
  await screen.findByText(/changed/, undefined, { timeout: 60_000 });
  expect(sheetNames()).toEqual(expect.arrayContaining(["North", "Southern region"]));
  expect(sheetNames()).not.toContain("South");
  await user.click(screen.getByRole("button", { name: /^Southern region/, expanded: true }));
  await user.click(screen.getByRole("button", { name: /^Southern region/, expanded: false }));
  await user.click(screen.getByRole("button", { name: cascade.remove }));
  await user.click(screen.getByRole("tab", { name: cascade.sheets }));
  await screen.findByRole("region", { name: cascade.change["set-aside"](1) });
  await user.click(await screen.findByRole("button", { name: /^Generate \d/ }));
  await screen.findByText(/set aside\./, undefined, { timeout: 60_000 });
  expect(sheetNames()).toContain("Southern region");
});

test("a KPI says how it goes down and why; a rate is never offered a split; shares follow the weights", async () => {
  const { user } = await openScreen();
  await pasteTwo(user);
  await user.click(screen.getByRole("tab", { name: cascade.matrix }));
  await user.click(screen.getByRole("button", { name: /^Satisfaction/ }));
  const kinds = () =>
    within(screen.getByLabelText(cascade.kind))
      .getAllByRole("option")
      .map((option) => option.textContent);
  expect(kinds()).not.toContain(cascade.kinds.split);
  expect(screen.getByText(cascade.because.rate, { exact: false })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Revenue/ }));
  expect(kinds()).toContain(cascade.kinds.split);
  expect(screen.getByText(cascade.because.sums, { exact: false })).toBeVisible();
  const carriers = screen.getByRole("list", { name: `${cascade.whoCarries}: Revenue` });
  const north = within(carriers).getByRole("checkbox", { name: "North" }).closest("li") as HTMLElement;
  await say(north, "50.0%");
  const weight = screen.getByRole("textbox", { name: cascade.weightOf("North") });
  await user.clear(weight);
  await user.type(weight, "-1{Enter}");
  expect(weight).toBeInvalid();
  await user.clear(weight);
  await user.type(weight, "3{Enter}");
  await say(north, "75.0%");
  await user.click(screen.getByRole("button", { name: cascade.none }));
  await screen.findByText(messages.cascadeFindings["nobody-carries"]({ kpi: "Revenue" }, String, String));
  await user.selectOptions(screen.getByLabelText(cascade.kind), cascade.notCascaded);
  expect(screen.getByRole("button", { name: `Revenue ${cascade.notCascaded}` })).toBeVisible();
});

test("what must be put right first is counted beside the button, which waits, and shown where it is put right", async () => {
  const { user } = await openScreen();
  await pasteTwo(user);
  await user.click(screen.getByRole("button", { name: /^South/, expanded: false }));
  const name = screen.getByLabelText(cascade.name);
  await user.clear(name);
  await user.type(name, "north{Enter}");
  await user.click(screen.getByRole("tab", { name: cascade.matrix }));
  await screen.findByText(cascade.stopped(1));
  expect(await generateButton(2)).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: cascade.show }));
  expect(screen.getByRole("tab", { name: cascade.entities, selected: true })).toBeVisible();
  expect(screen.getByText(/is listed twice/)).toBeVisible();
});

test("a sheet that came back: what was changed there is taken, what was changed here and there is asked", async () => {
  const { user, view } = await openGenerated();
  const travel = travelServices(excelWorkbook, excelTravel, xlsxFiles, words);
  const { fileName, bytes } = await travel.file((await rows("North")).id);
  expect(fileName).toBe("North.xlsx");
  const away = await openXlsx(bytes, fileName);
  await put(away, "Revenue", 510);
  await put(away, "Complaints", 8);
  await put(addIn.host.workbook, "Complaints", 9);
  await user.click(screen.getByRole("tab", { name: cascade.files }));
  const file = new File([new Uint8Array(await saveXlsx(away))], fileName);
  Object.defineProperty(file, "arrayBuffer", { value: async () => (await saveXlsx(away)).buffer });
  await user.upload(screen.getByLabelText(cascade.chooseFile), file);
  await screen.findByText(cascade.compared(["North"], 2), undefined, { timeout: 30_000 });
  expect(await violations(view.container)).toEqual([]);
  const both = screen.getByRole("region", { name: cascade.changedBoth(1) });
  expect(within(both).getByText(/Complaints/)).toBeVisible();
  expect(within(both).queryAllByRole("radio", { checked: true })).toEqual([]);
  expect(screen.getByText(cascade.undecided(1))).toBeVisible();
  const there = screen.getByRole("region", { name: cascade.changedThere(1) });
  expect(within(there).getByRole("radio", { name: cascade.theirs("510") })).toBeChecked();
  await user.click(within(both).getByRole("radio", { name: cascade.mine("9") }));
  // Somebody types where the file is about to be brought in: the sentence speaks of the file, and offers nothing that would stop again.
  await put(addIn.host.workbook, "Revenue", 1);
  await user.click(screen.getByRole("button", { name: cascade.take(1) }));
  const stopped = await screen.findByText(/has changed since the file was compared/, undefined, { timeout: 30_000 });
  expect(stopped).toHaveTextContent(/on “North”/);
  expect(screen.queryByRole("button", { name: messages.pane.tryAgain })).not.toBeInTheDocument();
  await user.upload(screen.getByLabelText(cascade.chooseFile), file);
  await screen.findByRole("region", { name: cascade.changedBoth(2) }, { timeout: 30_000 });
  await user.click(screen.getByRole("radio", { name: cascade.mine("9") }));
  await user.click(screen.getByRole("radio", { name: cascade.theirs("510") }));
  await user.click(screen.getByRole("button", { name: cascade.take(1) }));
  await screen.findByText(cascade.taken(1, 1, 0), undefined, { timeout: 30_000 });
  await addIn.host.settle();
  expect((await rows("North")).actuals).toMatchObject({ Revenue: 510, Complaints: 9 });
});

test("a file that is no workbook is refused in a sentence", async () => {
  const { user } = await openGenerated();
  await user.click(screen.getByRole("tab", { name: cascade.files }));
  const file = new File(["no workbook"], "notes.xlsx");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new TextEncoder().encode("no workbook").buffer) });
  await user.upload(screen.getByLabelText(cascade.chooseFile), file);
  await screen.findByText(messages.travel.refusals["not-a-workbook"]({}));
});

test("three hundred departments: a short list at first, and one is found by its name", async () => {
  const { user } = await openScreen();
  await ready();
  await user.click(screen.getByLabelText(cascade.pasteLabel));
  await user.paste(Array.from({ length: 300 }, (_, index) => `Branch ${index + 1}`).join("\n"));
  await user.click(screen.getByRole("button", { name: cascade.takePasted(300) }));
  await generateButton(300);
  const list = screen.getByRole("list", { name: cascade.list });
  expect(within(list).getAllByRole("listitem")).toHaveLength(40);
  await user.click(screen.getByLabelText(cascade.find));
  await user.paste("branch 29");
  // 29 and 290 to 299.
  await waitFor(() => expect(within(screen.getByRole("list", { name: cascade.list })).getAllByRole("listitem")).toHaveLength(11));
});
