/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/ports";
import { messagesFor } from "../../src/taskpane/messages";
import { renderPane, type Pane } from "../../src/taskpane/pane";
import { cityCard } from "./support/cityCard";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

const messages = messagesFor("en");
const { pane } = messages;

const places = [
  ["the first screen", null],
  ["the card", cityCard],
] as const;

async function open(card: typeof cityCard | null) {
  const workbook = paneWorkbook({ card });
  const opened = openPane(workbook);
  await screen.findByRole("heading", { level: 1, name: card?.title ?? pane.productName });
  const choose = async (name: string) => {
    await opened.user.click(screen.getByRole("button", { name: pane.more }));
    await opened.user.click(await screen.findByRole("menuitem", { name }));
  };
  return { workbook, choose, ...opened };
}
/** A bar that says a sentence. */
const shownBar = (sentence: string) => screen.findByText(sentence, { selector: ".fui-MessageBarBody" });

describe.each(places)("Repair formulas, from %s", (_place, card) => {
  test("says how many formulas it entered again, to the eye and to a screen reader, until dismissed", async () => {
    const { user, view, choose } = await open(card);
    await choose(pane.repairFormulas);
    expect(await shownBar(pane.repaired(3, [], []))).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(pane.repaired(3, [], []));
    expect(await violations(view.container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: pane.dismiss }));
    expect(screen.queryByText(pane.repaired(3, [], []))).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(card?.title ?? pane.productName);
  });

  test("waits its turn: while it runs nothing else can be asked for, and a screen reader is told", async () => {
    const { workbook, choose } = await open(card);
    const release = workbook.holdNext("repairFormulas");
    await choose(pane.repairFormulas);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(pane.repairing));
    expect(screen.getByRole("button", { name: pane.more })).toHaveAttribute("aria-disabled", "true");
    release();
    expect(await shownBar(pane.repaired(3, [], []))).toBeVisible();
  });

  test("a failure is told, and can be tried again", async () => {
    const { user, workbook, choose } = await open(card);
    workbook.failNext("repairFormulas", new WorkbookError("cell-edit-mode", null));
    await choose(pane.repairFormulas);
    const alert = within(screen.getByRole("alert"));
    expect(await alert.findByText(messages.workbookErrors["cell-edit-mode"](null))).toBeVisible();
    await user.click(alert.getByRole("button", { name: pane.tryAgain }));
    expect(await shownBar(pane.repaired(3, [], []))).toBeVisible();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});

test("a repair that met protected sheets names them", async () => {
  const { workbook, choose } = await open(null);
  workbook.repairOutcome = { repaired: 0, locked: ["Q1", "Q2"], first: null, stillBroken: [] };
  await choose(pane.repairFormulas);
  expect(await shownBar(pane.repaired(0, ["Q1", "Q2"], []))).toBeVisible();
});

test("the sentence of a repair counts, names, and says when there was nothing", () => {
  expect(pane.repaired(0, [], [])).toBe("Nothing to repair.");
  expect(pane.repaired(1, [], [])).toBe("1 formula entered again.");
  expect(pane.repaired(3, ["Q1"], [])).toMatch(/^3 formulas entered again\. .*“Q1” is protected.*unprotect it/);
  expect(pane.repaired(1, [], ["KPIs!D2"])).toBe(
    "1 formula entered again. KPIs!D2 still shows #NAME?: check how the functions there are spelt.",
  );
  expect(pane.repaired(0, [], ["A!B1", "A!B2", "A!B3", "A!B4"])).toMatch(/^A!B1, A!B2, A!B3 and 1 more still show #NAME\?/);
  expect(pane.repaired(0, ["Q1", "Q2"], [])).toMatch(/^These sheets are protected.*“Q1”, “Q2”/);
});

test("the self-check sheet is asked for, and named once it is there", async () => {
  const { workbook, choose } = await open(null);
  const release = workbook.holdNext("selfCheck");
  await choose(pane.selfCheck);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(pane.checking));
  release();
  expect(await shownBar(pane.selfChecked("BSC self-check", true, 79))).toBeVisible();
  expect(pane.selfChecked("BSC self-check", false, 79)).toMatch(/already/);
});

test("the ribbon's command is carried out by the pane, also before the pane has looked for a card", async () => {
  const workbook = paneWorkbook({ card: cityCard });
  const element = document.body.appendChild(document.createElement("div"));
  let shown: Pane | null = null;
  act(() => {
    shown = renderPane(element, workbook, { readColours: () => null, locale: "en-US" });
    shown.ask("repair");
  });
  expect(await shownBar(pane.repaired(3, [], []))).toBeVisible();
  expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toBeVisible();
  act(() => shown?.remove());
});

test("charts asked for where no card is yet: that is said, and nothing is drawn", async () => {
  const workbook = paneWorkbook();
  const element = document.body.appendChild(document.createElement("div"));
  let shown: Pane | null = null;
  act(() => {
    shown = renderPane(element, workbook, { readColours: () => null, locale: "en-US" });
  });
  await screen.findByRole("heading", { level: 1, name: pane.productName });
  act(() => shown?.ask("charts"));
  expect(await shownBar(pane.noCard)).toBeVisible();
  expect(workbook.charted).toEqual([]);
  act(() => shown?.remove());
});

test.each(places)("a bar that is put away leaves the focus on the heading, on %s", async (_place, card) => {
  const { user, choose } = await open(card);
  await choose(pane.repairFormulas);
  await shownBar(pane.repaired(3, [], []));
  await user.click(screen.getByRole("button", { name: pane.dismiss }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("a report that was asked for before the card was looked up leads back to that card", async () => {
  const workbook = paneWorkbook({ card: cityCard });
  const release = workbook.holdNext("openCard");
  const element = document.body.appendChild(document.createElement("div"));
  let shown: Pane | null = null;
  act(() => {
    shown = renderPane(element, workbook, { readColours: () => null, locale: "en-US" });
    shown.ask("data-report");
  });
  await screen.findByRole("heading", { level: 1, name: messages.dataReport.title });
  act(() => screen.getByRole("button", { name: pane.back }).click());
  expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toHaveFocus();
  release();
  act(() => shown?.remove());
});

describe("How the card is written", () => {
  const modes = ["functions", "plain", "values"] as const;

  test("the menu of the card shows which of three ways it is, and one pick writes it another way", async () => {
    const { user, view } = await open(cityCard);
    for (const mode of ["plain", "values", "functions"] as const) {
      await user.click(screen.getByRole("button", { name: pane.more }));
      await user.click(await screen.findByRole("menuitemradio", { name: pane.modes[mode] }));
      expect(await shownBar(pane.rewritten(mode, 2, false))).toBeVisible();
      await user.click(screen.getByRole("button", { name: pane.more }));
      for (const each of modes)
        expect(await screen.findByRole("menuitemradio", { name: pane.modes[each], checked: each === mode })).toBeVisible();
      await user.keyboard("{Escape}");
    }
    expect(await violations(view.container)).toEqual([]);
  });

  test("is not asked where there is no card", async () => {
    const { user } = await open(null);
    await user.click(screen.getByRole("button", { name: pane.more }));
    await screen.findByRole("menuitem", { name: pane.selfCheck });
    expect(screen.queryByRole("menuitemradio")).not.toBeInTheDocument();
  });

  test("a failure is told, and the way it is written stays", async () => {
    const { user, workbook } = await open(cityCard);
    workbook.failNext("rewriteCard", new WorkbookError("protected-sheet", "Scorecard"));
    await user.click(screen.getByRole("button", { name: pane.more }));
    await user.click(await screen.findByRole("menuitemradio", { name: pane.modes.plain }));
    expect(await screen.findByText(messages.workbookErrors["protected-sheet"]("Scorecard"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: pane.more }));
    expect(await screen.findByRole("menuitemradio", { name: pane.modes.functions, checked: true })).toBeVisible();
  });
});
