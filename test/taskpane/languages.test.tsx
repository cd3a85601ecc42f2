/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { messagesFor } from "../../src/taskpane/messages";
import { cityCard } from "./support/cityCard";
import { openPane } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

/** The texts of a catalogue that are said as they are, in sentences or at least two words. */
const said = (of: object): readonly string[] =>
  Object.entries(of).flatMap(([key, leaf]: [string, unknown]) =>
    key === "sheet" ? [] : typeof leaf === "string" ? (leaf.includes(" ") ? [leaf] : []) : leaf instanceof Object ? said(leaf) : [],
  );

/** What is read on the screen, and what a screen reader says besides. */
const seen = (): readonly string[] =>
  [...document.body.querySelectorAll("*")].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ""),
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);

/** Blanks of every kind are alike to the screen. */
const read = (text: string) => screen.findByText(text.replace(/\s+/g, " "));

jest.setTimeout(60_000);

const english = said(messagesFor("en"));

test.each(["de-AT", "fr-FR", "es-MX"])("in %s the pane speaks that language, from the first screen to the card", async (locale) => {
  const { pane, cardWords, locale: language } = messagesFor(locale);
  const own = new Set(said(messagesFor(locale)));
  const leftInEnglish = () => seen().filter((text) => english.includes(text) && !own.has(text));
  const spans = cityCard.spans.map(({ span }) => ({ span, word: cardWords.spans[span] }));
  const { user } = openPane(paneWorkbook({ built: { ...cityCard, spans } }), locale);

  expect(await read(pane.purpose)).toBeVisible();
  expect(document.documentElement).toHaveAttribute("lang", language);
  expect(leftInEnglish()).toEqual([]);

  await user.click(screen.getByText(pane.useThisSheet));
  await read(pane.readingTitle("CityScore"));
  expect(leftInEnglish()).toEqual([]);

  await user.click(screen.getByText(pane.build));
  await read(cityCard.title);
  expect(leftInEnglish()).toEqual([]);
});
