import { closeWorkbench, openWorkbench } from "./support/workbench";

jest.setTimeout(180_000);
afterAll(closeWorkbench);

test("formulas are repaired from the pane's menu and from the ribbon, and the pane says what came out", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Use this sheet" }).focus();
  await page.keyboard.press("Tab");
  expect(await pane.locator(":focus").innerText()).toMatch(/^See an example/);
  await page.keyboard.press("Tab");
  expect(await pane.locator(":focus").getAttribute("aria-label")).toBe("More");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await workbench.screenshot("more-menu");
  await pane.getByRole("menuitem", { name: "Repair formulas" }).click();
  await pane.locator(".fui-MessageBar").getByText("Nothing to repair.").waitFor();
  await workbench.screenshot("repaired");
  await pane.getByRole("button", { name: "Dismiss" }).click();
  await pane.locator(".fui-MessageBar").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Repair formulas" }).click();
  await pane.locator(".fui-MessageBar").getByText("Nothing to repair.").waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a button of the ribbon clicked while the add-in is still on its way does its work once it is there", async () => {
  const { page, paneShows, complaints } = await openWorkbench({ lateAddIn: 3000 });
  await page.getByRole("tab", { name: "BSC" }).click();
  await page.getByRole("button", { name: "Data report" }).click();
  await paneShows("Data report");
  expect(complaints).toEqual([]);
});
