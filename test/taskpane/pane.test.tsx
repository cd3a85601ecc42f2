/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { messagesFor } from "../../src/taskpane/messages";
import { renderPane, type Pane } from "../../src/taskpane/pane";
import { cityCard } from "./support/cityCard";
import { paneWorkbook, type PaneWorkbook } from "./support/paneWorkbook";

const { pane: words } = messagesFor("en");
let shown: Pane | null = null;
afterEach(() => act(() => shown?.remove()));

function show(workbook: PaneWorkbook): Pane {
  const element = document.body.appendChild(document.createElement("div"));
  let pane: Pane | null = null;
  act(() => void (pane = renderPane(element, workbook, { readColours: () => null, locale: "en-US" })));
  if (pane === null) throw new Error("The pane was not drawn.");
  return (shown = pane);
}
const title = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("a ribbon command may ask the pane", () => {
  test("for what the sheet in front says", async () => {
    const pane = show(paneWorkbook());
    act(() => pane.ask("preview"));
    expect(await title(words.readingTitle("CityScore"))).toBeVisible();
  });

  test("for the card that a command has just built, also from a preview", async () => {
    const workbook = paneWorkbook();
    const pane = show(workbook);
    act(() => pane.ask("preview"));
    await title(words.readingTitle("CityScore"));
    workbook.card = cityCard;
    act(() => pane.ask("card"));
    expect(await title(cityCard.title)).toBeVisible();
  });

  test("before the pane has drawn itself: the wish is kept", async () => {
    const element = document.body.appendChild(document.createElement("div"));
    shown = renderPane(element, paneWorkbook({ card: cityCard }), { readColours: () => null, locale: "en-US" });
    shown.ask("preview");
    expect(await title(words.readingTitle("CityScore"))).toBeVisible();
  });

  test("not while it builds: the build goes on", async () => {
    const workbook = paneWorkbook();
    const pane = show(workbook);
    act(() => pane.ask("preview"));
    await title(words.readingTitle("CityScore"));
    const release = workbook.holdNext("build");
    act(() => screen.getByRole("button", { name: words.build }).click());
    act(() => pane.ask("card"));
    expect(await title(words.readingTitle("CityScore"))).toBeVisible();
    release();
    expect(await title(cityCard.title)).toBeVisible();
  });
});
