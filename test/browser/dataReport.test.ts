import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(240_000);
afterAll(closeWorkbench);

/** The example of untidy habits, with a few more of them typed into it. */
async function openUntidy(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ example: "untidy-kpis", viewport: { width: 1600, height: 1000 } });
  await workbench.settle();
  return workbench;
}

test("the data report comes from the ribbon; a fix shows first what changes, and the cell changes", async () => {
  const workbench = await openUntidy();
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "BSC" }).click();
  await page.getByRole("button", { name: "Data report" }).click();
  await workbench.paneShows("Data report");
  await workbench.screenshot("data-report");
  const all = pane.getByRole("button", { name: /^Fix all/ });
  await all.click();
  await pane.getByRole("group", { name: "What will change" }).waitFor();
  await workbench.screenshot("data-report-offer");
  await pane.getByRole("button", { name: /^Change \d+ cells?$/ }).click();
  await pane
    .locator(".fui-MessageBar")
    .getByText(/changed\./)
    .waitFor();
  await workbench.settle();
  expect(await pane.getByRole("button", { name: /^Fix all/ }).count()).toBe(0);
  await workbench.screenshot("data-report-fixed");
  expect(workbench.complaints).toEqual([]);
});

test("in the dark the report and its offers read as well", async () => {
  const workbench = await openUntidy();
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: /black|dark/i }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByRole("button", { name: "Data report" }).click();
  await workbench.paneShows("Data report");
  await pane
    .getByRole("button", { name: /^Fix [A-Z]+\d+…$/ })
    .first()
    .click();
  await pane.getByRole("group", { name: "What will change" }).waitFor();
  await workbench.screenshot("data-report-dark");
  // A cell of the report is a click away.
  await pane
    .getByRole("button", { name: /^Go to cell/ })
    .first()
    .click();
  await workbench.settle();
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Build scorecard" }).waitFor();
  expect(workbench.complaints).toEqual([]);
});
