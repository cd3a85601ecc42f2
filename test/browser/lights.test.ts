import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(240_000);
afterAll(closeWorkbench);

async function openPlant(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ example: "plant-kpis", viewport: { width: 1700, height: 1000 } });
  await workbench.settle();
  return workbench;
}

/** Selects a range through the name box, as a person may. */
async function select({ page }: OpenWorkbench, range: string): Promise<void> {
  const nameBox = page.getByLabel("Name box");
  await nameBox.fill(range);
  await nameBox.press("Enter");
}

test("figures selected on a sheet are lit from the ribbon: counts first, then colour in place, and everything back", async () => {
  const workbench = await openPlant();
  const { page, pane } = workbench;
  const colourOf = async (address: string): Promise<string> =>
    (await workbench.cell("Plant KPIs", address)).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const before = await colourOf("J5");
  await select(workbench, "J5:U14");
  await page.getByRole("tab", { name: "BSC" }).click();
  await page.getByRole("button", { name: "Traffic lights" }).click();
  await pane.getByRole("heading", { name: "Traffic lights in place" }).waitFor();
  await pane.getByText("120 figures to light up in Plant KPIs!J5:U14.").waitFor();
  await workbench.screenshot("lights-preview");
  await pane.getByRole("button", { name: "Light up 120 figures" }).click();
  await pane.getByText("120 figures lit up by 3 rules of conditional formatting.").waitFor();
  await workbench.settle();
  await workbench.screenshot("lights");
  expect(await colourOf("J5")).not.toBe(before);
  await pane.getByRole("button", { name: "Remove all lights" }).click();
  await pane.getByText(/Lights taken away on “Plant KPIs”/).waitFor();
  await workbench.settle();
  expect(await colourOf("J5")).toBe(before);
  expect(workbench.complaints).toEqual([]);
});

test("one row of one format, with shapes, by a threshold of the user's own, in the dark", async () => {
  const workbench = await openPlant();
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: /black|dark/i }).click();
  await select(workbench, "J5:U5");
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Traffic lights in place" }).click();
  await pane.getByText("12 figures to light up in Plant KPIs!J5:U5.").waitFor();
  await pane.getByLabel("Threshold").fill("95 %");
  await pane.getByLabel("● ▲ ◆ before the figure, too").click();
  await workbench.screenshot("lights-dark-preview");
  await pane.getByRole("button", { name: "Light up 12 figures" }).click();
  await pane.getByText(/lit up by 3 rules/).waitFor();
  await workbench.settle();
  await workbench.screenshot("lights-dark");
  expect(await (await workbench.cell("Plant KPIs", "J5")).textContent()).toMatch(/^[●▲◆]/);
  expect(workbench.complaints).toEqual([]);
});
