/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { messagesFor } from "../../src/taskpane/messages";
import { exampleNames } from "../../src/app/insertExample";
import { WorkbookError, workbookErrorCodes } from "../../src/app/ports";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";
import { cityCard } from "./support/cityCard";

const messages = messagesFor("en");
const { pane } = messages;
const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("first run", () => {
  test("says what it does in a sentence and offers its doors: no library is built, so no door leads there", async () => {
    const { view } = openPane(paneWorkbook());
    expect(await screen.findByText(pane.purpose)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: pane.productName })).toBeVisible();
    expect(screen.getAllByRole("button").map((door) => door.textContent || door.getAttribute("aria-label"))).toEqual([
      expect.stringContaining(pane.useThisSheet),
      expect.stringContaining(pane.seeExample),
      pane.more,
    ]);
    expect(await violations(view.container)).toEqual([]);
  });

  test("the doors are reached and opened with the keyboard alone", async () => {
    const workbook = paneWorkbook();
    const { user } = openPane(workbook);
    await button(new RegExp(pane.useThisSheet));
    await user.tab();
    expect(screen.getByRole("button", { name: new RegExp(pane.useThisSheet) })).toHaveFocus();
    // Where nothing has a size, Fluent's menu loses the next Tab; the order is held to in a browser.
    act(() => screen.getByRole("button", { name: new RegExp(pane.seeExample) }).focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: new RegExp(pane.seeExample) })).toHaveAttribute("aria-expanded", "true");
    act(() => screen.getByRole("button", { name: new RegExp(pane.examples.city.title) }).focus());
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: pane.readingTitle("CityScore") })).toHaveFocus();
    expect(workbook.exampleInserted).toBe("city");
  });

  test.each(exampleNames)("the example door offers %s, and puts it into the workbook", async (name) => {
    const workbook = paneWorkbook();
    const { user, view } = openPane(workbook);
    const door = await button(new RegExp(pane.seeExample));
    expect(screen.queryByRole("button", { name: new RegExp(pane.examples[name].title) })).not.toBeInTheDocument();
    await user.click(door);
    expect(await violations(view.container)).toEqual([]);
    await user.click(await button(new RegExp(pane.examples[name].title)));
    expect(await screen.findByRole("heading", { name: pane.readingTitle("CityScore") })).toBeVisible();
    expect(workbook.exampleInserted).toBe(name);
  });

  test("a workbook that has a card opens with it", async () => {
    openPane(paneWorkbook({ card: cityCard }));
    expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toBeVisible();
    expect(screen.queryByText(pane.purpose)).not.toBeInTheDocument();
  });

  test("where the card's sheet was deleted, the first door makes it again from the tables; the card then has the focus", async () => {
    const workbook = paneWorkbook({ card: "scorecard" });
    const { user, view } = openPane(workbook);
    expect(await screen.findByText(pane.lost.scorecard)).toBeVisible();
    expect(await violations(view.container)).toEqual([]);
    const [first] = screen.getAllByRole("button");
    expect(first).toHaveTextContent(pane.remake);
    if (first) await user.click(first);
    expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toHaveFocus();
    expect(screen.getByText(pane.built(["Scorecard"], []))).toBeVisible();
  });

  test("making it again may fail: the reason is said, and the door stays", async () => {
    const workbook = paneWorkbook({ card: "scorecard" });
    const { user } = openPane(workbook);
    workbook.failNext("remakeCard", new WorkbookError("protected-workbook", null));
    await user.click(await button(new RegExp(pane.remake)));
    expect(await screen.findByRole("alert")).toHaveTextContent(messages.workbookErrors["protected-workbook"](null));
    await user.click(await button(pane.tryAgain));
    expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toBeVisible();
  });

  test("where the table of its KPIs was deleted, that is said beside the door that brings it back", async () => {
    openPane(paneWorkbook({ card: "kpis" }));
    expect(await screen.findByText(pane.lost.kpis)).toBeVisible();
    expect(screen.queryByRole("button", { name: new RegExp(pane.remake) })).not.toBeInTheDocument();
    expect(await button(new RegExp(pane.useThisSheet))).toBeEnabled();
  });

  test("a card that cannot be looked up still leaves the doors open", async () => {
    const workbook = paneWorkbook();
    workbook.failNext("openCard", new WorkbookError("host-busy", null));
    openPane(workbook);
    expect(await screen.findByText(messages.workbookErrors["host-busy"](null))).toBeVisible();
    expect(await button(new RegExp(pane.useThisSheet))).toBeEnabled();
  });
});

describe("what goes wrong is said in a sentence", () => {
  test.each(workbookErrorCodes)("%s", async (code) => {
    const workbook = paneWorkbook();
    const { user } = openPane(workbook);
    workbook.failNext("readSheets", new WorkbookError(code, "KPIs 2026"));
    await user.click(await button(new RegExp(pane.useThisSheet)));
    expect(await screen.findByRole("alert")).toHaveTextContent(messages.workbookErrors[code]("KPIs 2026"));
    expect(await button(new RegExp(pane.useThisSheet))).toBeEnabled();
  });

  test("after unprotecting, Try again does what was asked for", async () => {
    const workbook = paneWorkbook();
    const { user } = openPane(workbook);
    workbook.failNext("readSheets", new WorkbookError("cell-edit-mode", null));
    await user.click(await button(new RegExp(pane.useThisSheet)));
    await user.click(await button(pane.tryAgain));
    expect(await screen.findByRole("heading", { name: pane.readingTitle("CityScore") })).toBeVisible();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("an unknown error keeps its technical text until asked for", async () => {
    const workbook = paneWorkbook();
    const { user, view } = openPane(workbook);
    workbook.failNext("readSheets", new RangeError("offset 7 beyond buffer"));
    await user.click(await button(new RegExp(pane.useThisSheet)));
    const alert = await screen.findByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent(pane.unexpected));
    expect(alert).not.toHaveTextContent("offset 7");
    expect(await violations(view.container)).toEqual([]);
    await user.click(await button(pane.details));
    expect(alert).toHaveTextContent("RangeError: offset 7 beyond buffer");
    await user.click(await button(pane.dismiss));
    expect(alert).toBeEmptyDOMElement();
  });

  test("text of a sheet's name stays text", async () => {
    const workbook = paneWorkbook();
    const { user, view } = openPane(workbook);
    workbook.failNext("readSheets", new WorkbookError("protected-sheet", "<img src=x onerror=alert(1)>"));
    await user.click(await button(new RegExp(pane.useThisSheet)));
    expect(await screen.findByRole("alert")).toHaveTextContent("<img src=x");
    expect(view.container.querySelector("img[src=x]")).toBeNull();
  });
});
