/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/app/ports";
import { readMemory } from "../../src/app/reading/readingMemory";
import { sheetsInHand, type SheetsInHand } from "../../src/app/reading/sheetsInHand";
import { messagesFor } from "../../src/taskpane/messages";
import { gridOf } from "../domain/reading/grids";
import { openPane, violations } from "./support/openPane";
import { paneWorkbook } from "./support/paneWorkbook";

const messages = messagesFor("en");
const { pane, preview, roles } = messages;

type Rows = Parameters<typeof gridOf>[0];
const kpis: Rows = [
  ["KPI", "Unit", "Direction", "Target", "2026-02", "2026-03", "2026-04", "Remarks"],
  ["Revenue", "EUR", "higher", 100, 90, 95, 97, "good"],
  ["Staff on site", "number", null, 20, 18, 26, 25, ""],
];
const next: Rows = kpis.map((row, index) => [...row.slice(0, 7), ["2026-05", 99, 24][index] ?? "", ...row.slice(7)]);
const targets: Rows = [
  ["KPI", "Target"],
  ["Revenue", 100],
];
const actuals: Rows = [
  ["KPI", "Direction", "2026-04"],
  ["Revenue", "higher", 97],
];

const inHand = (sheets: Readonly<Record<string, Rows>>, kept: string | null = null): SheetsInHand =>
  sheetsInHand(
    Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })),
    [Object.keys(sheets)[0] ?? ""],
    readMemory(kept),
  );

async function show(sheets: SheetsInHand, locked: readonly string[] = []) {
  const workbook = paneWorkbook({ sheets });
  workbook.locked = locked;
  const opened = openPane(workbook);
  await opened.user.click(await screen.findByRole("button", { name: new RegExp(pane.useThisSheet) }));
  await screen.findByRole("button", { name: pane.build });
  return { workbook, ...opened };
}
const openLines = async ({ user }: Awaited<ReturnType<typeof show>>, count: number) =>
  user.click(screen.getByRole("button", { name: pane.columnsTitle(count) }));
const picker = (line: string, header: string) => screen.getByRole("combobox", { name: preview.pickRole(line, header) });

describe("a column taken for something else", () => {
  test("is put right with one pick from a list, with the keyboard alone", async () => {
    const shown = await show(inHand({ KPIs: kpis }));
    await openLines(shown, 8);
    expect(picker("B", "Unit")).toHaveTextContent(roles.unit);
    act(() => picker("B", "Unit").focus());
    await shown.user.keyboard("{Enter}");
    await shown.user.keyboard("Own{Enter}");
    expect(picker("B", "Unit")).toHaveTextContent(roles.owner);
    const line = within(picker("B", "Unit").closest("li") as HTMLElement);
    expect(line.getByText(preview.because([pane.because.corrected]))).toBeVisible();
    expect(await violations(shown.view.container)).toEqual([]);
  });

  test("goes back to what it was taken for with one press", async () => {
    const shown = await show(inHand({ KPIs: kpis }));
    await openLines(shown, 8);
    await shown.user.click(picker("B", "Unit"));
    await shown.user.click(screen.getByRole("option", { name: roles.owner }));
    await shown.user.click(screen.getByRole("button", { name: preview.backTo(roles.unit) }));
    expect(picker("B", "Unit")).toHaveTextContent(roles.unit);
    expect(screen.queryByRole("button", { name: preview.backTo(roles.unit) })).not.toBeInTheDocument();
  });

  test("keeps the answers given before, and both reach the build", async () => {
    const { user, workbook, ...rest } = await show(inHand({ KPIs: kpis }));
    await user.click(screen.getByRole("radio", { name: messages.choice("direction", "lower") }));
    await openLines({ user, workbook, ...rest }, 8);
    await user.click(picker("B", "Unit"));
    await user.click(screen.getByRole("option", { name: roles.owner }));
    expect(screen.getByRole("radio", { name: messages.choice("direction", "lower") })).toBeChecked();
    await user.click(screen.getByRole("button", { name: pane.build }));
    await waitFor(() => expect(workbook.builtFrom).toHaveLength(1));
    const [choice] = workbook.builtFrom;
    expect(Object.values(choice?.answers ?? {})).toEqual(["lower"]);
    expect(Object.values(choice?.corrections ?? {})).toEqual(["owner"]);
  });

  test("of one period each is picked together, or each on its own", async () => {
    const shown = await show(inHand({ KPIs: kpis }));
    await openLines(shown, 8);
    await shown.user.click(picker("E–G", preview.periods("Feb 2026", "Apr 2026")));
    await shown.user.click(screen.getByRole("option", { name: roles.forecast }));
    expect(picker("E–G", preview.periods("Feb 2026", "Apr 2026"))).toHaveTextContent(roles.forecast);
    await shown.user.click(screen.getByRole("button", { name: preview.backTo(roles.actual) }));
    await shown.user.click(screen.getByRole("button", { name: preview.eachOfThese(3) }));
    await shown.user.click(picker("G", "2026-04"));
    await shown.user.click(screen.getByRole("option", { name: roles.forecast }));
    expect(picker("F", "2026-03")).toHaveTextContent(roles.actual);
    expect(picker("G", "2026-04")).toHaveTextContent(roles.forecast);
  });
});

describe("other sheets of the workbook", () => {
  test("the one that completes the first is taken, and can be left out", async () => {
    const { user, workbook, view } = await show(inHand({ Actuals: actuals, Targets: targets, More: kpis }));
    const offered = screen.getByRole("checkbox", { name: /^Targets/ });
    expect(offered).toBeChecked();
    expect(screen.getByRole("checkbox", { name: /^More/ })).not.toBeChecked();
    expect(screen.getByText(preview.fromSheets(2))).toBeVisible();
    expect(await violations(view.container)).toEqual([]);
    await user.click(offered);
    expect(screen.queryByText(preview.fromSheets(2))).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: pane.build }));
    await waitFor(() => expect(workbook.builtFrom[0]?.sheets).toEqual([]));
  });

  test("many laid out alike are taken with one press", async () => {
    const { user, workbook } = await show(inHand({ North: kpis, South: kpis, East: kpis, West: kpis }));
    await user.click(screen.getByRole("button", { name: preview.takeAlike(3) }));
    for (const sheet of ["South", "East", "West"]) expect(screen.getByRole("checkbox", { name: new RegExp(`^${sheet}`) })).toBeChecked();
    await user.click(screen.getByRole("button", { name: preview.leaveAlike(3) }));
    await user.click(screen.getByRole("button", { name: pane.build }));
    await waitFor(() => expect(workbook.builtFrom[0]?.sheets).toEqual([]));
  });

  test("where the sheet in front has no KPIs, they lead on", async () => {
    const { user } = await show(inHand({ Cover: [["Our scorecard"]], KPIs: kpis }));
    expect(screen.getByRole("heading", { name: preview.offersInstead })).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /^KPIs/ }));
    expect(screen.getByRole("heading", { level: 1, name: pane.readingTitle("KPIs") })).toBeVisible();
    expect(screen.getByRole("button", { name: pane.build })).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("the month after", () => {
  const first = inHand({ KPIs: kpis });
  const answers = Object.fromEntries(first.read(first.start).reading.questions.map(({ id }) => [id, "lower"]));
  const kept = first.toRemember({ ...first.start, answers });

  test("nothing is asked again; what is new is told first; the answers of last time can be looked over", async () => {
    const { user, view } = await show(inHand({ KPIs: next }, kept));
    expect(Object.keys(answers)).toHaveLength(1);
    expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
    const told = within(screen.getByRole("heading", { name: preview.differencesTitle }).closest("section") as HTMLElement);
    expect(told.getByText(preview.difference["new-periods"]({ kind: "new-periods", sheet: "KPIs", names: ["May 2026"] }))).toBeVisible();
    await user.click(screen.getByRole("button", { name: preview.recalledTitle(1) }));
    expect(screen.getByRole("radio", { name: messages.choice("direction", "lower") })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: messages.choice("direction", "higher") }));
    expect(screen.getByRole("radio", { name: messages.choice("direction", "higher") })).toBeChecked();
    expect(await violations(view.container)).toEqual([]);
  });
});

describe("the outlines on the sheet", () => {
  test("stand while the preview is shown: taken away before the build and on the way back", async () => {
    const { user, workbook } = await show(inHand({ KPIs: kpis }));
    await waitFor(() => expect(workbook.outlined.at(-1)).toEqual(["KPIs"]));
    // What an earlier pane may have left is taken away at the start.
    expect(workbook.outlined[0]).toEqual([]);
    const release = workbook.holdNext("build");
    await user.click(screen.getByRole("button", { name: pane.build }));
    expect(workbook.outlined.at(-1)).toEqual([]);
    expect(workbook.builtFrom).toHaveLength(1);
    act(release);
    await screen.findByRole("heading", { name: pane.perspectives });
  });

  test("come back when the build fails, and go with the way back", async () => {
    const { user, workbook } = await show(inHand({ KPIs: kpis }));
    workbook.failNext("build", new WorkbookError("protected-workbook", null));
    await user.click(screen.getByRole("button", { name: pane.build }));
    await screen.findByText(messages.workbookErrors["protected-workbook"](null));
    await waitFor(() => expect(workbook.outlined.at(-1)).toEqual(["KPIs"]));
    await user.click(screen.getByRole("button", { name: pane.back }));
    await waitFor(() => expect(workbook.outlined.at(-1)).toEqual([]));
  });

  test("that cannot be drawn on a protected sheet are said so", async () => {
    await show(inHand({ KPIs: kpis }), ["KPIs"]);
    expect(await screen.findByText(preview.notOutlined(["KPIs"]))).toBeVisible();
  });

  test("that fail stop nothing", async () => {
    const workbook = paneWorkbook({ sheets: inHand({ KPIs: kpis }) });
    const { user } = openPane(workbook);
    await screen.findByRole("button", { name: new RegExp(pane.useThisSheet) });
    workbook.failNext("outline", new WorkbookError("cell-edit-mode", null));
    await user.click(screen.getByRole("button", { name: new RegExp(pane.useThisSheet) }));
    expect(await screen.findByText(messages.workbookErrors["cell-edit-mode"](null))).toBeVisible();
    await user.click(screen.getByRole("button", { name: pane.build }));
    await waitFor(() => expect(workbook.builtFrom).toHaveLength(1));
  });
});
