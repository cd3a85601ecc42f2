import type { Locator } from "playwright-core";
import type { CellValue } from "../workbench/workbook/values";
import { saveXlsx } from "../workbench/xlsx";
import { workbookWith } from "../support/workbooks";
import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(240_000);
afterAll(closeWorkbench);

type Rows = readonly (readonly CellValue[])[];

const actuals: Rows = [
  ["Operations, monthly figures"],
  [],
  ["Perspective", "KPI", "Unit", "Reference", "2026-02", "2026-03", "2026-04"],
  ["Customers", "On-time deliveries", "%", 92, 94.1, 93.2, 95.6],
  ["Customers", "Open claims", "number", 40, 31, 36, 28],
  ["Finance", "Revenue per employee", "EUR", 8000, 8210, 8160, 8375],
  ["Operations", "Staff on site", "number", 118, 121, 120, 124],
  ["Operations", "Machine downtime", "hours", 12, 10.5, 14, 9],
];
const targets: Rows = [
  ["KPI", "Direction", "Target"],
  ["On-time deliveries", "higher", 95],
  ["Open claims", "lower", 30],
  ["Revenue per employee", "higher", 8200],
  ["Staff on site", null, 120],
  ["Machine downtime", "lower", 10],
];
const team = (by: number): Rows => [
  ["KPI", "Direction", "Target", "2026-04"],
  ["Parcels a day", "higher", 900, 870 + by],
  ["Damaged parcels", "lower", 12, 9 + by / 10],
];

async function open(workbench: OpenWorkbench): Promise<void> {
  const workbook = workbookWith({ Operations: actuals, Targets: targets, North: team(10), South: team(60), East: team(-20) });
  const bytes = Buffer.from(await saveXlsx(workbook)).toString("base64");
  await workbench.page.evaluate(
    async (base64) =>
      window.workbench?.openFile(
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        "operations.xlsx",
      ),
    bytes,
  );
  await workbench.pane.getByRole("button", { name: "Use this sheet" }).waitFor();
}

/** The rectangles that float over the cells of the sheet in front. */
const outlines = ({ page }: OpenWorkbench) => page.locator(".drawing[aria-label^=BSC_Outline]");
const pickerOf = ({ pane }: OpenWorkbench, column: string) => pane.getByRole("combobox", { name: `What ${column},` });

const inTheMiddle = (place: Locator) => place.evaluate((element) => element.scrollIntoView({ block: "center" }));

describe("a sheet that is not understood at once", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await open(workbench);
  });

  test("its tables are outlined on the sheet while the pane asks, with the sheet that completes it", async () => {
    await workbench.pane.getByRole("button", { name: "Use this sheet" }).click();
    await workbench.pane.getByRole("heading", { level: 1, name: "What “Operations” says" }).waitFor();
    await workbench.settle();
    await outlines(workbench).first().waitFor();
    expect(await outlines(workbench).count()).toBe(2);
    expect(await workbench.pane.getByRole("checkbox", { name: /^Targets/ }).isChecked()).toBe(true);
    expect(await workbench.pane.getByRole("checkbox", { name: /^North/ }).isChecked()).toBe(false);
    await workbench.pane
      .getByRole("radiogroup")
      .getByRole("radio", { name: /^Higher/ })
      .first()
      .waitFor();
    expect(await workbench.pane.getByText(/^5 KPIs · 3 perspectives · 3 periods/).count()).toBe(1);
    await workbench.screenshot("reading");
    await inTheMiddle(workbench.pane.getByRole("heading", { name: "Also in this workbook" }));
    await workbench.screenshot("reading-sheets");
  });

  test("a wrong guess is put right with one pick, and with one press it is as before", async () => {
    await workbench.pane.getByRole("button", { name: /columns read/ }).click();
    const picker = pickerOf(workbench, "D");
    const before = (await picker.innerText()).trim();
    await picker.click();
    await workbench.pane.getByRole("option", { name: "Baseline", exact: true }).click();
    expect((await picker.innerText()).trim()).toBe("Baseline");
    await inTheMiddle(picker);
    await workbench.screenshot("reading-corrected");
    await workbench.pane.getByRole("button", { name: `Back to “${before}”` }).click();
    expect((await picker.innerText()).trim()).toBe(before);
    await picker.focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.type("Base");
    await workbench.screenshot("reading-picking");
    await workbench.page.keyboard.press("Enter");
    expect((await picker.innerText()).trim()).toBe("Baseline");
  });

  test("building takes the outlines away and leaves no shape on any sheet", async () => {
    const asked = await workbench.pane.getByRole("radiogroup").all();
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) await question.getByRole("radio").first().click();
    for (const question of await workbench.pane.getByRole("combobox", { name: /^What does the column/ }).all()) {
      await question.click();
      await workbench.pane.getByRole("option", { name: "Actual", exact: true }).click();
    }
    await workbench.pane.getByRole("button", { name: "Build scorecard" }).click();
    await workbench.pane.getByRole("heading", { name: "Perspectives" }).waitFor();
    await workbench.settle();
    const shapes = await workbench.page.evaluate(() => window.workbench?.host.workbook.sheets.flatMap((sheet) => sheet.shapes.length));
    expect(shapes?.every((count) => count === 0)).toBe(true);
  });

  test("a month later nothing is asked, and what is new is said", async () => {
    await workbench.typeInCell("Operations", "H3", "2026-05");
    for (const [row, figure] of [96.2, 27, 8410, 125, 8].entries()) await workbench.typeInCell("Operations", `H${row + 4}`, String(figure));
    await workbench.typeInCell("Operations", "B9", "Service revenue");
    await workbench.typeInCell("Operations", "H9", "3.4");
    await workbench.cell("Operations", "A1");
    await workbench.pane.getByRole("button", { name: "Build again from this sheet" }).click();
    await workbench.pane.getByRole("heading", { name: "Since the last build" }).waitFor();
    await workbench.settle();
    await workbench.screenshot("reading-next-month");
    expect(await workbench.pane.getByText("New period: May 2026.").count()).toBe(1);
    expect(await workbench.pane.getByText(/1 new KPI: “Service revenue”/).count()).toBe(1);
    expect(await workbench.pane.getByRole("heading", { name: /^\d+ questions?$/ }).count()).toBe(0);
    expect(await workbench.pane.getByRole("button", { name: /answers? as last time/ }).count()).toBe(1);
    await workbench.pane.getByRole("button", { name: "Back" }).click();
    await workbench.settle();
    expect(await outlines(workbench).count()).toBe(0);
  });

  test("nothing complained on the way", () => expect(workbench.complaints).toEqual([]));
});

test.each([
  ["dark", /black|dark/i],
  ["high-contrast", /contrast/i],
])("the preview in Office's %s theme", async (theme, label) => {
  const workbench = await openWorkbench();
  await open(workbench);
  await workbench.page.getByRole("tab", { name: "Home" }).click();
  await workbench.page.getByRole("button", { name: "Theme" }).click();
  await workbench.page.getByRole("menuitemradio", { name: label }).click();
  await workbench.pane.getByRole("button", { name: "Use this sheet" }).click();
  await workbench.pane.getByRole("button", { name: /columns read/ }).click();
  await outlines(workbench).first().waitFor();
  await inTheMiddle(pickerOf(workbench, "D"));
  await workbench.page.waitForTimeout(300);
  await workbench.screenshot(`reading-${theme}`);
  expect(await outlines(workbench).count()).toBe(2);
});
