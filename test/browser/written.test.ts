import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(240_000);
afterAll(closeWorkbench);

/** The content of a cell as the formula bar shows it. */
async function contentOf(workbench: OpenWorkbench, sheet: string, address: string): Promise<string> {
  await workbench.cell(sheet, address);
  return workbench.page.getByLabel("Formula bar").inputValue();
}

async function writeAs({ pane, settle }: OpenWorkbench, way: string, said: RegExp): Promise<void> {
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitemradio", { name: way }).click();
  await pane.locator(".fui-MessageBar").getByText(said).waitFor();
  await settle();
}

test("a card is written in plain Excel, as values, and with functions again, and shows the same all the while", async () => {
  const workbench = await openWorkbench({ example: "boston-cityscore" });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByRole("button", { name: "Build scorecard" }).click();
  await pane.getByRole("heading", { name: "KPIs" }).waitFor();
  await workbench.settle();
  const score = pane.getByRole("img", { name: /^Score/ }).first();
  const shown = async () => {
    await workbench.cell("Scorecard", "I9");
    const cells = await page.locator("[data-cell^=H], [data-cell^=I]").allTextContents();
    return [await score.getAttribute("aria-label"), ...cells.map((text) => text.trim())];
  };
  const before = await shown();
  expect(before).toEqual(expect.arrayContaining(["On target", "At risk", "Off target"]));
  expect(await contentOf(workbench, "Scorecard", "I9")).toMatch(/^=.*BSC\.STATUS\(/);

  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitemradio", { name: "In plain Excel" }).waitFor();
  await page.waitForTimeout(300);
  await workbench.screenshot("written-menu");
  await page.keyboard.press("Escape");
  await writeAs(workbench, "In plain Excel", /written in plain Excel/);
  expect(await contentOf(workbench, "Scorecard", "I9")).toMatch(/^=(?!.*BSC\.)/);
  expect(await shown()).toEqual(before);

  await writeAs(workbench, "As values, to send out", /holds values/);
  expect(await contentOf(workbench, "Scorecard", "I9")).toBe("At risk");
  expect(await shown()).toEqual(before);

  await writeAs(workbench, "With the add-in’s functions", /functions again/);
  expect(await contentOf(workbench, "Scorecard", "I9")).toMatch(/^=.*BSC\.STATUS\(/);
  expect(await shown()).toEqual(before);
  expect(workbench.complaints).toEqual([]);
});
