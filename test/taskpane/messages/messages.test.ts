import { workbookErrorCodes } from "../../../src/app/ports";
import { cascadeFindingCodes } from "../../../src/domain/cascade/cascadeFinding";
import { findingCodes, type Finding, type Question } from "../../../src/domain/reading/reading";
import { unscoredReasons } from "../../../src/domain/status";
import { findingSentence, messagesFor, questionSentence, sentenceOfCascadeFinding } from "../../../src/taskpane/messages";

const messages = messagesFor("en");
const questionCodes = Object.keys(messages.questions) as Question["code"][];
const finding = (code: Finding["code"], details: Finding["details"] = {}): Finding => ({
  code,
  severity: "warning",
  at: "Sheet1!B7",
  details,
});
const question = (code: Question["code"], details: Question["details"] = {}): Question => ({
  id: "q",
  code,
  at: "Sheet1!B7",
  details,
  choices: [],
  proposed: null,
});

/** A sentence a person can read: begins and ends like one, nothing left unfilled. */
const sentencePattern = /^(?!.*(?:undefined|null|NaN|\[object| {2}|“”))[\p{Lu}\d“].*[.?]$/u;

describe("every code has a sentence, with details and without", () => {
  const full = {
    kpi: "Churn",
    text: "abc",
    header: "Remarks",
    sheet: "KPIs",
    role: "target",
    count: 3,
    heading: "Target",
    stored: "5",
    read: "6",
    first: "Sheet1!A2",
  };
  test.each(findingCodes)("finding %s", (code) => {
    for (const details of [{}, full]) expect(findingSentence(finding(code, details))).toMatch(sentencePattern);
  });
  const ofCascade = {
    entity: "North",
    parent: "Sales",
    child: "East",
    objective: "Growth",
    weight: "x",
    unit: "%",
    periods: 3,
    of: 12,
    period: "2026-01",
  };
  test.each(cascadeFindingCodes)("finding of a cascade %s", (code) => {
    for (const details of [
      {},
      { ...full, ...ofCascade },
      { ...full, ...ofCascade, periods: 1, inputs: 1, cells: 1, own: 5, children: 6, difference: 1 },
    ])
      expect(sentenceOfCascadeFinding(messages, { code, severity: "warning", details })).toMatch(sentencePattern);
  });
  test.each(questionCodes)("question %s", (code) => {
    for (const details of [{}, full]) expect(questionSentence(question(code, details))).toMatch(sentencePattern);
  });
  test.each(workbookErrorCodes)("error %s says what to do", (code) => {
    for (const at of [null, "KPIs 2026!A2"]) {
      expect(messages.workbookErrors[code](at)).toMatch(sentencePattern);
      expect(messages.workbookErrors[code](at)).toMatch(/try again|Choose|can\.$/i);
    }
  });
  test.each(unscoredReasons)("reason %s is told in words", (reason) =>
    expect(messages.unscoredReasons[reason]).toMatch(/^[A-Z][a-z]+ [a-z ]+/),
  );
});

describe("text from cells", () => {
  test("is quoted, on one line, and cut when long", () => {
    const sentence = findingSentence(finding("not-a-number", { text: `first\nsecond ${"x".repeat(500)}` }));
    expect(sentence).toContain("“first second xxx");
    expect(sentence).not.toContain("\n");
    expect(sentence).not.toContain("x".repeat(60));
  });
  test("that looks like a formula stays text", () =>
    expect(findingSentence(finding("formula-like-name", { kpi: "=HYPERLINK(1)" }))).toContain("“=HYPERLINK(1)”"));
  test("a choice that is the user's own text is shown as it is", () => expect(messages.choice("period-order", "Spring")).toBe("Spring"));
});

describe("languages", () => {
  test.each(["en", "en-GB", "EN-us"])("%s reads English", (locale) => expect(messagesFor(locale).locale).toBe("en"));
  test.each(["xx", "", "tlh-KX", "constructor"])("%s, which has no catalogue, reads English", (locale) =>
    expect(messagesFor(locale).locale).toBe("en"),
  );
});

test("one and many are told apart", () => {
  expect(messages.pane.withoutDirection(1)).not.toContain("KPIs");
  expect(messages.pane.withoutDirection(2)).toContain("2 KPIs");
  expect(messages.pane.coverage(11, 13)).toBe("11 of 13 KPIs scored");
});
