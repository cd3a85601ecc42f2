import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(900_000);
afterAll(closeWorkbench);

/** What a cell shows. */
const shown = async (workbench: OpenWorkbench, sheet: string, address: string): Promise<string> =>
  (await (await workbench.cell(sheet, address)).innerText()).trim();

const number = (text: string): number => Number(text.replaceAll(",", ""));

async function turnTo({ page }: OpenWorkbench, theme: RegExp): Promise<void> {
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: theme }).click();
}

/** Where Revenue stands on every department's sheet, they are all laid out alike; `november`: its figure of November 2026. */
const revenue = { light: "A11", name: "B11", actual: "E11", status: "I11", november: "BE11" };
/** Of Overdue receivables no department has a target of its own. */
const receivables = { name: "B18", target: "F18" };

test("the sample company goes down to its six departments: figures typed there light their division and the company; one more takes two clicks", async () => {
  const workbench = await openWorkbench({ example: "sample-manufacturer", viewport: { width: 1700, height: 1000 } });
  const { page, pane } = workbench;
  page.setDefaultTimeout(300_000);
  await workbench.settle();

  // A card from the company's sheet and the one with the departments' figures.
  await pane.getByRole("button", { name: /Use this sheet/ }).click();
  await pane.getByRole("checkbox", { name: /Department figures/ }).check();
  await pane.getByRole("button", { name: "Build scorecard" }).click();
  await pane.getByRole("button", { name: "Cascade to departments" }).click();

  // Who there is, who carries what, what would be made.
  const departments = pane.getByRole("list", { name: "Departments" });
  await departments.getByRole("listitem").first().waitFor();
  expect(await departments.getByRole("listitem").count()).toBe(9);
  await pane.getByText("Read from the sheet that lists them. Nothing is written before you generate.").waitFor();
  await pane.getByRole("button", { name: "Generate 8 sheets" }).waitFor();
  await workbench.settle();
  await workbench.screenshot("cascade");
  await pane.getByRole("tab", { name: "KPIs" }).click();
  await pane.getByRole("button", { name: /^Revenue/ }).click();
  const carriers = pane.getByRole("list", { name: "Who carries it: Revenue" });
  expect(await carriers.getByRole("listitem").filter({ hasText: "Castings" }).innerText()).toMatch(/35\.0%/);
  await workbench.screenshot("cascade-kpis");
  await pane.getByRole("tab", { name: "Sheets" }).click();
  await pane.getByRole("heading", { name: "To make (8)" }).waitFor();
  await workbench.screenshot("cascade-sheets");
  await pane.getByRole("button", { name: "Generate 8 sheets" }).click();
  await pane.getByText("8 sheets made.").waitFor();
  await workbench.settle();
  await pane.getByRole("group").getByRole("button", { name: "Castings" }).click();
  await workbench.settle();
  await workbench.screenshot("cascade-department");
  expect(await shown(workbench, "Castings", revenue.name)).toBe("Revenue");

  // A month nobody has figures of yet.
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("combobox", { name: "Period" }).click();
  await pane.getByRole("option", { name: "Nov 2026" }).click();
  await workbench.settle();
  expect(await shown(workbench, "Components Division", revenue.status)).toBe("No data");

  // What the departments type is their division's figure, and the company's: half of them do not make its target.
  for (const sheet of ["Castings", "Machined Parts", "Coatings"]) await workbench.typeInCell(sheet, revenue.november, "1800");
  expect(await shown(workbench, "Components Division", revenue.actual)).toBe("5,400");
  expect(await shown(workbench, "Components Division", revenue.status)).toBe("On target");
  expect(await shown(workbench, "Components Division", revenue.light)).toBe("●");
  const offTarget = pane.getByRole("region", { name: "Off target" });
  await pane.getByText("5,400 € k").waitFor();
  expect(await shown(workbench, "Scorecard", "I10")).toBe("Off target");
  await workbench.screenshot("cascade-typed");
  for (const sheet of ["Drives", "Pumps", "After-Sales Service"]) await workbench.typeInCell(sheet, revenue.november, "1300");
  await pane.getByText("9,300 € k").waitFor();
  expect(await shown(workbench, "Scorecard", "I10")).toBe("On target");
  expect(await offTarget.count()).toBe(0);

  // One department more: its name, and two clicks.
  await page.getByRole("tab", { name: "BSC", exact: true }).click();
  await page.getByRole("button", { name: "Cascade", exact: true }).click();
  await pane.getByLabel("New department").fill("Robotics");
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByRole("button", { name: /^Generate \d sheet/ }).click();
  await pane.getByText(/^1 sheet made/).waitFor();
  await workbench.settle();
  expect(await shown(workbench, "Robotics", receivables.name)).toBe("Overdue receivables");
  expect(await shown(workbench, "Castings", revenue.november)).toBe("1,800");
  const parts: number[] = [];
  for (const sheet of ["Drives", "Pumps", "After-Sales Service", "Robotics"])
    parts.push(number(await shown(workbench, sheet, receivables.target)));
  expect(Math.min(...parts)).toBeGreaterThan(0);
  expect(parts.reduce((a, b) => a + b)).toBe(number(await shown(workbench, "Systems Division", receivables.target)));
  await workbench.screenshot("cascade-added");

  // A sheet leaves as a file.
  await pane.getByRole("tab", { name: "Files" }).click();
  await pane.getByRole("combobox", { name: "Department" }).selectOption({ label: "Castings" });
  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Download" }).click();
  expect((await downloading).suggestedFilename()).toBe("Castings.xlsx");
  expect(workbench.complaints).toEqual([]);
});

test.each([
  ["dark", /black|dark/i],
  ["high-contrast", /contrast/i],
])("departments are pasted and their shares seen in Office's %s theme", async (name, theme) => {
  const workbench = await openWorkbench({ example: "boston-cityscore" });
  const { pane } = workbench;
  await turnTo(workbench, theme);
  await pane.getByRole("button", { name: /Use this sheet/ }).click();
  await pane.getByRole("button", { name: "Build scorecard" }).click();
  await pane.getByRole("button", { name: "Cascade to departments" }).click();
  await pane.getByLabel("Departments, one a line").fill("Public works\n  Streets\n  Sanitation\nLibraries\nSchools");
  await workbench.settle();
  await workbench.screenshot(`cascade-paste-${name}`);
  await pane.getByRole("button", { name: "Use these 5 departments" }).click();
  await pane.getByRole("button", { name: "Generate 5 sheets" }).waitFor();
  await pane.getByRole("tab", { name: "KPIs" }).click();
  await pane
    .getByRole("button", { name: /Identical|Split/ })
    .first()
    .click();
  await pane.getByRole("list", { name: /^Who carries it/ }).waitFor();
  await workbench.settle();
  await workbench.screenshot(`cascade-${name}`);
  expect(workbench.complaints).toEqual([]);
});
