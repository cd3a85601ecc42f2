/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { findingSentence, messagesFor } from "../../src/taskpane/messages";
import { cityCard } from "./support/cityCard";
import { cityReading } from "./support/cityReading";
import { openPane } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

const { pane } = messagesFor("en");

jest.setTimeout(60_000);

test("from the example to a card, and from the card to building again", async () => {
  const workbook = paneWorkbook();
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole("button", { name: new RegExp(pane.seeExample) }));
  await user.click(await screen.findByRole("button", { name: new RegExp(pane.examples.city.title) }));
  await screen.findByRole("heading", { level: 1, name: pane.readingTitle("CityScore") });
  await user.click(screen.getByRole("button", { name: pane.build }));

  expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toHaveFocus();
  expect(screen.getByText(pane.built(["Scorecard", "BSC KPIs", "BSC Data"], []))).toBeVisible();
  await user.click(screen.getByRole("button", { name: pane.worthKnowing(4) }));
  for (const finding of cityReading.findings) expect(screen.getByText(findingSentence(finding))).toBeVisible();
  await user.click(screen.getByRole("button", { name: pane.dismiss }));
  expect(screen.queryByText(pane.built(["Scorecard", "BSC KPIs", "BSC Data"], []))).not.toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: pane.buildAgain }));
  await user.click(await screen.findByRole("button", { name: pane.back }));
  expect(await screen.findByRole("heading", { level: 1, name: cityCard.title })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: pane.buildAgain }));
  await user.click(await screen.findByRole("button", { name: pane.build }));
  expect(await screen.findByText(pane.built([], ["Scorecard", "BSC KPIs", "BSC Data"]))).toBeVisible();
});
