/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/ports";
import type { Reading } from "../../src/domain/reading/reading";
import { findingSentence, messagesFor, questionSentence } from "../../src/taskpane/messages";
import { readSheet } from "../../src/domain/reading/readSheet";
import { gridOf } from "../domain/reading/grids";
import { attendanceQuestion, cityReading, remarksQuestion, unbuildableReading } from "./support/cityReading";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

const messages = messagesFor("en");
const { pane } = messages;

async function preview(reading: Reading = cityReading) {
  const workbook = paneWorkbook({ reading });
  const opened = openPane(workbook);
  await opened.user.click(await screen.findByRole("button", { name: new RegExp(pane.useThisSheet) }));
  await screen.findByRole("heading", { level: 1, name: pane.readingTitle(reading.sheet) });
  return { workbook, ...opened };
}
const build = () => screen.getByRole("button", { name: pane.build });

describe("what was understood", () => {
  test("counts KPIs, perspectives and periods, and says where the headers are", async () => {
    const { view } = await preview();
    const summary = pane.readingSummary({ kpis: 13, perspectives: 4, periods: 3, firstPeriod: "Feb 2026", lastPeriod: "Apr 2026" });
    expect(screen.getByText(new RegExp(summary.replace(/[()]/g, "\\$&")))).toBeInTheDocument();
    expect(await violations(view.container)).toEqual([]);
  });

  test("every KPI leads to its cell and shows its target as the sheet formats it", async () => {
    const { user, workbook } = await preview();
    const kpi = screen.getByRole("button", { name: "POTHOLE REPAIRS COMPLETED" });
    expect(kpi.closest("li")).toHaveTextContent(pane.targetIs("1,100 repairs").replace("\u00a0", " "));
    await user.click(kpi);
    expect(workbook.visited).toEqual(["CityScore!A14"]);
  });

  test("the way that is better is told in words beside the arrow", async () => {
    await preview();
    const row = (name: string) => within(screen.getByRole("button", { name }).closest("li") as HTMLElement);
    expect(row("LIBRARY USERS").getByRole("img", { name: messages.directions.higher })).toBeVisible();
    expect(row("EMS RESPONSE TIME (median min; denominator = actual)").getByRole("img", { name: messages.directions.lower })).toBeVisible();
    expect(row("BPS ATTENDANCE").getByRole("img", { name: messages.directions.ask })).toBeVisible();
  });

  test("columns of one period each are one line", async () => {
    const { user } = await preview();
    await user.click(screen.getByRole("button", { name: pane.columnsTitle(9) }));
    expect(screen.getByText(messages.preview.periods("Feb 2026", "Apr 2026"))).toBeVisible();
    expect(screen.getByRole("button", { name: "F–H" })).toBeVisible();
  });

  test("findings stand gravest first, each with its sentence and its cell", async () => {
    const { user, workbook } = await preview(unbuildableReading);
    for (const finding of unbuildableReading.findings) expect(screen.getByText(findingSentence(finding))).toBeVisible();
    const headings = screen.getAllByRole("heading").map((heading) => heading.textContent);
    const places = (["error", "warning", "note"] as const).map((severity) =>
      headings.indexOf(
        messages.severities[severity](unbuildableReading.findings.filter((finding) => finding.severity === severity).length),
      ),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await user.click(screen.getByRole("button", { name: pane.goToCell("A9") }));
    expect(workbook.visited).toEqual(["CityScore!A9"]);
  });

  test("two thousand KPIs are shown in parts", async () => {
    const [firstKpi] = cityReading.kpis;
    if (firstKpi === undefined) throw new Error("The reading has no KPI.");
    const many = Array.from({ length: 2000 }, (_none, index) => ({
      ...firstKpi,
      name: `KPI ${index}`,
      at: `CityScore!A${index + 4}`,
    }));
    const { user } = await preview({ ...cityReading, kpis: many, figures: [], questions: [], findings: [] });
    expect(screen.getAllByRole("button", { name: /^KPI \d/ })).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: pane.showMore(200) }));
    expect(screen.getAllByRole("button", { name: /^KPI \d/ })).toHaveLength(250);
  });
});

describe("over a real reading", () => {
  const headers = ["KPI", "Target", "Actual"];
  const untidy = readSheet(
    gridOf([headers, ["Churn", "as low as we can", "12,5"], ["Calls", 40, "#N/A"], ["Calls", 50, 41]], { sheet: "Mess" }),
  );

  test("every question and finding of the reader is asked and told about its own cell, and answering settles it", async () => {
    const { user, view } = await preview(untidy);
    expect(untidy.questions.length).toBeGreaterThan(2);
    for (const [place, question] of untidy.questions.entries()) {
      const asked = screen.getAllByRole("radiogroup")[place] ?? document.body;
      expect(asked).toHaveAccessibleName(questionSentence(question));
      expect(questionSentence(question)).not.toMatch(/this KPI|is laid out in a way/i);
      await user.click(within(asked).getAllByRole("radio")[0] ?? asked);
    }
    for (const finding of untidy.findings) expect(screen.getAllByText(findingSentence(finding))[0]).toBeVisible();
    expect(build()).toHaveAccessibleDescription(pane.buildSays);
    expect(await violations(view.container)).toEqual([]);
  });
});

describe("questions", () => {
  test("a proposal is marked as such and not chosen", async () => {
    await preview();
    const group = within(screen.getByRole("radiogroup", { name: questionSentence(attendanceQuestion) }));
    expect(group.getByRole("radio", { name: `${messages.choice("direction", "higher")} (${pane.proposal})` })).not.toBeChecked();
    expect(group.getByRole("radio", { name: messages.choice("direction", "lower") })).not.toBeChecked();
  });

  test("many choices are a list to pick from, and the answer reaches the build", async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getByRole("combobox", { name: questionSentence(remarksQuestion) }));
    await user.click(await screen.findByRole("option", { name: messages.choice("series-of-column", "forecast") }));
    await user.click(screen.getByRole("radio", { name: messages.choice("direction", "lower") }));
    await user.click(build());
    expect(workbook.builtWith).toEqual([{ [attendanceQuestion.id]: "lower", [remarksQuestion.id]: "forecast" }]);
  });

  test("all proposals are accepted with one press", async () => {
    const { user } = await preview();
    await user.click(screen.getByRole("button", { name: pane.acceptProposals(1) }));
    expect(screen.getByRole("radio", { name: new RegExp(messages.choice("direction", "higher")) })).toBeChecked();
    expect(screen.queryByText(new RegExp(pane.withoutDirection(1)))).not.toBeInTheDocument();
    expect(screen.queryByRole("img", { name: messages.directions.ask })).not.toBeInTheDocument();
  });

  test("unanswered directions may stay open, and it says what that means", async () => {
    const { user, workbook } = await preview();
    expect(build()).toHaveAccessibleDescription(new RegExp(pane.withoutDirection(1)));
    expect(build()).toHaveAccessibleDescription(new RegExp(pane.openQuestions(1)));
    await user.click(build());
    expect(workbook.builtWith).toEqual([{}]);
  });

  test("a question leads to its cell", async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getByRole("button", { name: pane.goToCell("A16") }));
    expect(workbook.visited).toEqual(["CityScore!A16"]);
  });
});

describe("building", () => {
  test("says what it will do before it does it", async () => {
    await preview();
    expect(build()).toHaveAccessibleDescription(new RegExp(pane.buildSays));
  });

  test("is not possible while an error stands; the reason is heard at the button", async () => {
    const { user, workbook } = await preview(unbuildableReading);
    expect(build()).toHaveAttribute("aria-disabled", "true");
    expect(build()).toHaveAccessibleDescription(pane.stoppedByErrors(1));
    await user.click(build());
    expect(workbook.builtWith).toEqual([]);
  });

  test("progress appears only when it takes longer than half a second", async () => {
    const { user, workbook } = await preview();
    const release = workbook.holdNext("build");
    jest.useFakeTimers({ advanceTimers: true });
    try {
      await user.click(build());
      expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
      act(() => void jest.advanceTimersByTime(600));
      expect(screen.getByRole("progressbar", { name: pane.building })).toHaveAttribute("aria-valuenow", "0.4");
      expect(build()).toHaveAttribute("aria-disabled", "true");
      release();
      expect(await screen.findByText(pane.built(["Scorecard", "BSC KPIs", "BSC Data"], []))).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  test("a build that fails leaves the preview and the answers", async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getByRole("radio", { name: messages.choice("direction", "lower") }));
    workbook.failNext("build", new WorkbookError("protected-workbook", null));
    await user.click(build());
    expect(await screen.findByText(messages.workbookErrors["protected-workbook"](null))).toBeVisible();
    expect(screen.getByRole("radio", { name: messages.choice("direction", "lower") })).toBeChecked();
    await user.click(build());
    expect(await screen.findByRole("img", { name: pane.scoreOutOfTen("6.4") })).toBeVisible();
  });

  test("Back returns to where one came from", async () => {
    const { user } = await preview();
    await user.click(screen.getByRole("button", { name: pane.back }));
    expect(screen.getByRole("heading", { level: 1, name: pane.productName })).toHaveFocus();
  });
});
