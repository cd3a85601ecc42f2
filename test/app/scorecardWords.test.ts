import { reasonText, trendText } from "../../src/functions/words";
import { words } from "../support/scorecards";

test("what the sheet says without the functions is what the functions say", () => {
  expect(words.because.reasons).toEqual(reasonText);
  expect(words.trends).toEqual(trendText);
});
