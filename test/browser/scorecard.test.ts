import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(180_000);
afterAll(closeWorkbench);

/** Until the pane has judged the card again and drawn it. */
const settleOfPane = 900;

/** Row on the scorecard of a KPI, found by its name. */
async function lineOf({ page }: OpenWorkbench, kpi: string): Promise<number> {
  const address = await page.locator("[data-cell^='B']", { hasText: kpi }).first().getAttribute("data-cell");
  return Number(address?.slice(1));
}

const text = async (workbench: OpenWorkbench, sheet: string, address: string): Promise<string> =>
  (await (await workbench.cell(sheet, address)).innerText()).trim();

describe("a KPI sheet becomes a scorecard", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  test("the workbench opens with the Boston example and the pane's two doors", async () => {
    expect(await text(workbench, "CityScore", "A1")).toBe("Boston CityScore, metrics with a fixed target");
    await workbench.pane.getByRole("button", { name: "Use this sheet" }).waitFor();
    await workbench.pane.getByRole("button", { name: "See an example" }).waitFor();
    await workbench.screenshot("first-run");
  });

  test("the pane shows what it understood before anything is written", async () => {
    await workbench.pane.getByRole("button", { name: "Use this sheet" }).click();
    await workbench.pane.getByRole("heading", { name: "15 KPIs" }).waitFor();
    expect(await workbench.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allInnerTexts()).toEqual(["CityScore"]);
    await workbench.screenshot("preview");
  });

  test("one click builds the scorecard, with lights", async () => {
    await workbench.pane.getByRole("button", { name: "Build scorecard" }).click();
    await workbench.pane.getByRole("heading", { name: "Perspectives" }).waitFor();
    await workbench.settle();
    const row = await lineOf(workbench, "POTHOLE ON-TIME %");
    expect(await text(workbench, "Scorecard", `A${row}`)).toBe("◆");
    expect(await text(workbench, "Scorecard", `I${row}`)).toBe("Off target");
    await workbench.cell("Scorecard", "A1");
    await workbench.page.waitForTimeout(300);
    await workbench.screenshot("scorecard");
  });

  test("editing an actual on the source sheet changes the light on the scorecard, and the pane follows", async () => {
    const row = await lineOf(workbench, "POTHOLE ON-TIME %");
    await workbench.typeInCell("CityScore", "H16", "85%");
    expect(await text(workbench, "Scorecard", `A${row}`)).toBe("●");
    expect(await text(workbench, "Scorecard", `I${row}`)).toBe("On target");
    await workbench.pane.getByText("85.0%").first().waitFor();
    await workbench.screenshot("light-changed");
  });

  test("the period turns the card, from the pane and from the cell", async () => {
    await workbench.pane.getByRole("combobox", { name: "Period" }).click();
    await workbench.pane.getByRole("option", { name: "Feb 2026" }).click();
    await workbench.settle();
    expect(await text(workbench, "Scorecard", "B4")).toBe("2026-02");
    const row = await lineOf(workbench, "POTHOLE ON-TIME %");
    expect(await text(workbench, "Scorecard", `D${row}`)).toBe("48.9%");
    await workbench.typeInCell("Scorecard", "B4", "2026-03");
    expect(await text(workbench, "Scorecard", `D${row}`)).toBe("42.0%");
  });

  test("a KPI in the pane leads to its line on the sheet", async () => {
    await workbench.pane
      .getByRole("button", { name: /SIGNAL REPAIR ON-TIME %/ })
      .first()
      .click();
    await workbench.settle();
    const row = await lineOf(workbench, "SIGNAL REPAIR ON-TIME %");
    expect(await workbench.page.getByLabel("Name box").inputValue()).toBe(`B${row}`);
  });

  test("the ribbon builds again without asking, and finds the scorecard when it was renamed", async () => {
    const tabs = workbench.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
    const before = await tabs.count();
    await workbench.cell("CityScore", "A1");
    await workbench.page.getByRole("button", { name: "Build scorecard" }).first().click();
    await workbench.settle();
    expect(await tabs.count()).toBe(before);
  });

  test("nothing complained on the way", () => expect(workbench.complaints).toEqual([]));
});

test.each([
  ["dark", /black|dark/i],
  ["high-contrast", /contrast/i],
])("the pane follows Office's %s theme", async (theme, label) => {
  const workbench = await openWorkbench({ example: "boston-cityscore" });
  await workbench.page.getByRole("tab", { name: "Home" }).click();
  await workbench.page.getByRole("button", { name: "Theme" }).click();
  await workbench.page.getByRole("menuitemradio", { name: label }).click();
  await workbench.pane.getByRole("button", { name: "Use this sheet" }).click();
  await workbench.pane.getByRole("button", { name: "Build scorecard" }).click();
  await workbench.pane.getByRole("heading", { name: "Perspectives" }).waitFor();
  await workbench.settle();
  await workbench.page.waitForTimeout(300);
  await workbench.screenshot(`scorecard-${theme}`);
  const background = await workbench.pane.locator("main").evaluate((main) => {
    const provider = main.closest(".fui-FluentProvider") ?? main;
    return getComputedStyle(provider).backgroundColor;
  });
  const [red = 255] = (/\d+/.exec(background) ?? ["255"]).map(Number);
  expect(red).toBeLessThan(60);
});

test.each(["light", "dark"])("the bamboobsc sample by percent of target shows its published roll-up, beside a %s pane", async (theme) => {
  const workbench = await openWorkbench({ example: "bamboobsc-sample" });
  if (theme === "dark") {
    await workbench.page.getByRole("tab", { name: "Home" }).click();
    await workbench.page.getByRole("button", { name: "Theme" }).click();
    await workbench.page.getByRole("menuitemradio", { name: /black|dark/i }).click();
  }
  await workbench.pane.getByRole("button", { name: "Use this sheet" }).click();
  await workbench.pane.getByRole("button", { name: "Build scorecard" }).click();
  await workbench.pane.getByRole("heading", { name: "Perspectives" }).waitFor();
  // Six KPIs; Scoring is the nineteenth column of their table.
  for (const row of [2, 3, 4, 5, 6, 7]) await workbench.typeInCell("BSC KPIs", `S${row}`, "percent of target");
  const shown: string[] = [];
  for (const year of ["2014", "2015", "2016", "2017", "2018"]) {
    await workbench.typeInCell("Scorecard", "B4", year);
    shown.push(await text(workbench, "Scorecard", "H4"));
  }
  // Published: 84.125, 68.0625, 72.375, 76.3125, 79.875 of 100; the card counts to 10 and shows one decimal.
  expect(shown).toEqual(["8.4", "6.8", "7.2", "7.6", "8.0"]);
  await workbench.cell("Scorecard", "A1");
  await workbench.page.waitForTimeout(settleOfPane);
  await workbench.screenshot(`scorecard-bamboobsc${theme === "dark" ? "-dark" : ""}`);
  expect(workbench.complaints).toEqual([]);
});
