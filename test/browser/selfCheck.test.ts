import { closeWorkbench, openWorkbench } from "./support/workbench";

jest.setTimeout(180_000);
afterAll(closeWorkbench);

test("the self-check sheet comes from the pane's menu, and every published figure agrees", async () => {
  const workbench = await openWorkbench({ viewport: { width: 1800, height: 1000 } });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Self-check sheet" }).click();
  await pane.locator(".fui-MessageBar").getByText("published examples").waitFor();
  await workbench.settle();
  const headline = (await (await workbench.cell("BSC self-check", "A3")).innerText()).trim();
  const [agree, of] = headline.match(/\d+/g) ?? [];
  expect(Number(agree)).toBeGreaterThan(50);
  expect(agree).toBe(of);
  await page.waitForTimeout(300);
  await workbench.screenshot("self-check");
  expect(workbench.complaints).toEqual([]);
});

test.each([
  ["dark", /black|dark/i],
  ["high-contrast", /contrast/i],
])("the menu and what it says follow Office's %s theme", async (theme, label) => {
  const workbench = await openWorkbench({ example: "boston-cityscore" });
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: label }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByRole("button", { name: "Build scorecard" }).click();
  await pane.getByRole("heading", { name: "Perspectives" }).waitFor();
  await workbench.settle();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Repair formulas" }).click();
  await pane.locator(".fui-MessageBar").getByText("Nothing to repair.").waitFor();
  await pane.getByRole("button", { name: "More" }).click();
  await page.waitForTimeout(600);
  await workbench.screenshot(`commands-${theme}`);
  expect(workbench.complaints).toEqual([]);
});
