/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/ports";
import type { CardView } from "../../src/app/card/cardView";
import { messagesFor } from "../../src/taskpane/messages";
import { cityCard } from "./support/cityCard";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook, type PaneWorkbook } from "./support/paneWorkbook";

const messages = messagesFor("en");
const { pane } = messages;

async function card(shown: CardView = cityCard, locale = "en-US") {
  const workbook: PaneWorkbook = paneWorkbook({ card: shown });
  const opened = openPane(workbook, locale);
  await screen.findByRole("heading", { level: 1, name: shown.title });
  return { workbook, ...opened };
}
const rowOf = (name: string | RegExp) => within(screen.getByRole("button", { name }).closest("li") as HTMLElement);
const headline = () => within(screen.getByRole("region", { name: pane.scoreLabel }));
const groupNames = () =>
  within(screen.getByRole("tabpanel"))
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

describe("the whole card", () => {
  test("score with one decimal, status as word, coverage", async () => {
    const { view } = await card();
    expect(headline().getByRole("img", { name: pane.scoreOutOfTen("6.4") })).toBeVisible();
    expect(headline().getByText(messages.statuses["at-risk"])).toBeVisible();
    expect(headline().getByText(pane.coverage(11, 13))).toBeVisible();
    expect(await violations(view.container)).toEqual([]);
  });

  test("figures are written the way of the host's language", async () => {
    await card(cityCard, "de-DE");
    expect(headline().getByRole("img", { name: messagesFor("de").pane.scoreOutOfTen("6,4") })).toBeVisible();
    expect(rowOf("LIBRARY USERS").getByText("262.114")).toBeVisible();
  });

  test("a card without score is no zero: it says why", async () => {
    await card({ ...cityCard, card: { score: null, status: null, reason: "low-coverage", scored: 3, of: 13, coverage: 0.2, remark: "" } });
    expect(headline().getByRole("img", { name: pane.noScore })).toBeVisible();
    expect(headline().getByText(messages.statuses["no-data"])).toBeVisible();
    expect(headline().getByText(messages.unscoredReasons["low-coverage"])).toBeVisible();
    expect(headline().queryByText("0.0")).not.toBeInTheDocument();
  });

  test("a light that is better than its KPIs' says so, of the whole card and of a perspective", async () => {
    const remark = "On target on average, 3 of 5 KPIs off target";
    const perspectives = cityCard.perspectives.map((each) => (each.name === "City services" ? { ...each, remark } : each));
    const { view } = await card({ ...cityCard, card: { ...cityCard.card, remark: "At risk on average" }, perspectives });
    expect(headline().getByText("At risk on average")).toBeVisible();
    expect(rowOf(/City services/).getByText(remark)).toBeVisible();
    expect(await violations(view.container)).toEqual([]);
  });

  test("a cell that is not understood is named, says what follows, and is one click away", async () => {
    const at = "BSC KPIs!S4";
    const { user, workbook, view } = await card({ ...cityCard, unread: [{ at, kpi: "Calls", heading: "Scoring", text: "lineer" }] });
    const section = within(screen.getByRole("region", { name: pane.unreadCells(1) }));
    expect(section.getByText(pane.unreadCell("Scoring", "Calls", "lineer"))).toBeVisible();
    await user.click(section.getByRole("button", { name: pane.goToCell("S4") }));
    expect(workbook.visited).toEqual([at]);
    expect(await violations(view.container)).toEqual([]);
  });

  test("nothing is said where all is understood", async () => {
    await card();
    expect(screen.queryByRole("region", { name: pane.unreadCells(0) })).not.toBeInTheDocument();
  });

  test("another period turns the whole card", async () => {
    const { user, workbook } = await card();
    await user.click(screen.getByRole("combobox", { name: pane.period }));
    await user.click(await screen.findByRole("option", { name: "Feb 2026" }));
    await waitFor(() => expect(screen.getByRole("combobox", { name: pane.period })).toHaveTextContent("Feb 2026"));
    expect(workbook.card).toMatchObject({ period: "2026-02" });
  });
});

describe("KPIs", () => {
  test("stand by status, exceptions first", async () => {
    await card();
    expect(groupNames()).toEqual([
      `${messages.statuses["off-target"]}2`,
      `${messages.statuses["at-risk"]}3`,
      `${messages.statuses["on-target"]}6`,
      `${messages.statuses["no-data"]}2`,
    ]);
  });

  test("or by perspective, with its score, and there too the worst on top", async () => {
    const { user, view } = await card();
    await user.click(screen.getByRole("tab", { name: pane.byPerspective }));
    expect(groupNames()).toEqual(["Residents5.0", "Public safety and emergency response2.7", "City services8.5", "Learning and growth8.3"]);
    const residents = screen.getByRole("heading", { level: 3, name: /Residents/ }).closest("section") as HTMLElement;
    expect(
      within(residents)
        .getAllByRole("img", { name: /./ })
        .slice(1)
        .map((light) => light.getAttribute("aria-label")),
    ).toEqual([messages.statuses["off-target"], messages.statuses["at-risk"], messages.statuses["on-target"]]);
    expect(await violations(view.container)).toEqual([]);
  });

  test("a perspective leads to its KPIs", async () => {
    const { user } = await card();
    await user.click(screen.getByRole("button", { name: /^On target City services/ }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 3, name: /City services/ })).toHaveFocus());
  });

  test("a row shows light, actual against target in the KPI's format, and attainment", async () => {
    await card();
    const row = rowOf("311 CALL CENTER PERFORMANCE");
    expect(row.getByRole("img", { name: messages.statuses["at-risk"] })).toBeVisible();
    expect(row.getByText("89.6%")).toBeVisible();
    expect(row.getByText(pane.target("95.0%"))).toBeVisible();
    expect(row.getByText(new RegExp(pane.attainment("94.3%")))).toBeVisible();
  });

  test("without status it says why in words", async () => {
    await card();
    expect(rowOf("BPS ATTENDANCE").getByText(messages.unscoredReasons["no-direction"])).toBeVisible();
    expect(
      rowOf("BPD RESPONSE TIME, PRIORITY ONE CALLS FROM DISPATCH TO ARRIVAL ON SCENE").getByText(messages.unscoredReasons["no-actual"]),
    ).toBeVisible();
  });

  test("lead to their row on the scorecard and to their source cell, by keyboard too", async () => {
    const { user, workbook } = await card();
    screen.getByRole("button", { name: "LIBRARY USERS" }).focus();
    await user.keyboard("{Enter}");
    rowOf("LIBRARY USERS")
      .getByRole("button", { name: pane.source("H22") })
      .focus();
    await user.keyboard("{Enter}");
    expect(workbook.visited).toEqual(["Scorecard!C22", "CityScore!H22"]);
  });

  test("a cell that is gone is said in a sentence; the card stays", async () => {
    const { user, workbook } = await card();
    workbook.failNext("goTo", new WorkbookError("item-not-found", "Scorecard!C22"));
    await user.click(screen.getByRole("button", { name: "LIBRARY USERS" }));
    expect(await screen.findByText(messages.workbookErrors["item-not-found"]("Scorecard!C22"))).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: cityCard.title })).toBeVisible();
  });
});

describe("staying up to date", () => {
  const better: CardView = { ...cityCard, card: { ...cityCard.card, score: 7.2, status: "on-target" } };

  test("an edit in the workbook moves the card, and a screen reader hears it", async () => {
    const { workbook } = await card();
    await waitFor(() => expect(workbook.listeners).toBe(1));
    workbook.edit(better);
    expect(await headline().findByRole("img", { name: pane.scoreOutOfTen("7.2") })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(pane.cardRefreshed(pane.scoreOutOfTen("7.2"), messages.statuses["on-target"]));
  });

  test("a burst of edits is judged once", async () => {
    const { workbook } = await card();
    await waitFor(() => expect(workbook.listeners).toBe(1));
    let judged = 0;
    const openCard = workbook.openCard.bind(workbook);
    workbook.openCard = () => {
      judged++;
      return openCard();
    };
    for (let edit = 0; edit < 20; edit++) workbook.edit(better);
    await headline().findByRole("img", { name: pane.scoreOutOfTen("7.2") });
    expect(judged).toBe(1);
  });

  test("Refresh judges again", async () => {
    const { user, workbook } = await card();
    workbook.card = better;
    await user.click(screen.getByRole("button", { name: pane.refresh }));
    expect(await headline().findByRole("img", { name: pane.scoreOutOfTen("7.2") })).toBeVisible();
  });

  test("a slow answer to an older wish does not overwrite a newer one", async () => {
    const { user, workbook } = await card();
    const picker = screen.getByRole("combobox", { name: pane.period });
    const release = workbook.holdNext("choosePeriod");
    await user.click(picker);
    await user.click(await screen.findByRole("option", { name: "Feb 2026" }));
    await user.click(picker);
    await user.click(await screen.findByRole("option", { name: "Mar 2026" }));
    await waitFor(() => expect(picker).toHaveTextContent("Mar 2026"));
    release();
    await waitFor(() => expect(workbook.card).toMatchObject({ period: "2026-02" }));
    expect(picker).toHaveTextContent("Mar 2026");
  });

  test("where Excel reports no changes it says to use Refresh", async () => {
    const workbook = paneWorkbook({ card: cityCard });
    workbook.failNext("onCardChanged", new WorkbookError("not-supported", null));
    openPane(workbook);
    expect(await screen.findByText(pane.cannotFollow)).toBeVisible();
  });

  test("a card that was deleted leads back to the beginning and says so", async () => {
    const { user, workbook } = await card();
    workbook.card = null;
    await user.click(screen.getByRole("button", { name: pane.refresh }));
    expect(await screen.findByText(pane.cardGone)).toBeVisible();
    expect(screen.getByText(pane.purpose)).toBeVisible();
  });

  test("a card whose sheet was deleted leads to the door that makes it again", async () => {
    const { user, workbook } = await card();
    workbook.card = "scorecard";
    await user.click(screen.getByRole("button", { name: pane.refresh }));
    expect(await screen.findByText(pane.lost.scorecard)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("sheets behind the card that were deleted are named, with what brings them back", async () => {
    await card({ ...cityCard, deleted: ["BSC Objectives", "BSC Links"] });
    expect(screen.getByText(pane.deletedSheets(["BSC Objectives", "BSC Links"]))).toBeVisible();
    expect(screen.getByRole("button", { name: pane.buildAgain })).toBeEnabled();
  });

  test("a pane that is closed stops listening", async () => {
    const { workbook, view } = await card();
    await waitFor(() => expect(workbook.listeners).toBe(1));
    view.unmount();
    await waitFor(() => expect(workbook.listeners).toBe(0));
  });
});

describe("never a blank pane", () => {
  test("a card that cannot be drawn is said, with a way on", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...cityCard, perspectives: null } as unknown as CardView;
    const workbook = paneWorkbook({ card: broken });
    const { user } = openPane(workbook);
    expect(await screen.findByText(pane.paneBroke)).toBeVisible();
    workbook.card = cityCard;
    await user.click(screen.getByRole("button", { name: pane.startOver }));
    expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toBeVisible();
    quiet.mockRestore();
  });
});
