import { readFileSync } from "node:fs";
import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ example: "boston-cityscore" });
});
afterAll(closeWorkbench);

const shown = async (sheet: string, address: string): Promise<string> => (await (await workbench.cell(sheet, address)).innerText()).trim();
/** Labels of the buttons a manifest puts on the ribbon, in their order. */
const buttonsOf = (manifest: string): string[] =>
  [...manifest.matchAll(/<Control xsi:type="Button"[^>]*>\s*<Label resid="([^"]+)"/g)].map(
    ([, id = ""]) => new RegExp(`id="${id}" DefaultValue="([^"]+)"`).exec(manifest)?.[1] ?? id,
  );

const newSheet = async (): Promise<string> => {
  await workbench.page.getByRole("button", { name: "New sheet" }).click();
  return workbench.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { selected: true }).innerText();
};

test("the page opens with the example on its sheet and the add-in's ribbon tab", async () => {
  expect(await shown("CityScore", "A1")).toBe("Boston CityScore, metrics with a fixed target");
  const buttons = workbench.page.getByRole("tabpanel").getByRole("button");
  expect(await buttons.allInnerTexts()).toEqual(buttonsOf(readFileSync("manifest.xml", "utf8")));
});

test("the pane is 350 pixels wide, as Excel opens it", async () => {
  const box = await workbench.page.locator("aside iframe").boundingBox();
  expect(box?.width).toBe(350);
});

test("typing into a cell recalculates the formulas that depend on it", async () => {
  const sheet = await newSheet();
  await workbench.typeInCell(sheet, "A1", "20");
  await workbench.typeInCell(sheet, "A2", "22");
  await workbench.typeInCell(sheet, "B1", "=SUM(A1:A2)*2");
  expect(await shown(sheet, "B1")).toBe("84");
  await workbench.typeInCell(sheet, "A1", "=B2+1");
  await workbench.typeInCell(sheet, "B2", "7");
  expect(await shown(sheet, "B1")).toBe("60");
});

test("the formula bar shows the formula, the cell its result", async () => {
  const sheet = await newSheet();
  await workbench.typeInCell(sheet, "C3", "=2^10");
  expect(await shown(sheet, "C3")).toBe("1024");
  expect(await workbench.page.getByLabel("Formula bar").inputValue()).toBe("=2^10");
});

test("keys move, type over, edit, cancel and clear as in Excel", async () => {
  const { page } = workbench;
  const sheet = await newSheet();
  const at = (): Promise<string> => page.getByLabel("Name box").inputValue();
  await workbench.cell(sheet, "B2");
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");
  expect(await at()).toBe("C2");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  expect(await at()).toBe("C3");
  await page.keyboard.type("never");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+ArrowUp");
  expect(await at()).toBe("B2");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await page.getByRole("status").innerText()).toMatch(/Average: 13\s*Count: 2\s*Sum: 26/);
  await page.keyboard.press("Delete");
  expect(await shown(sheet, "B2")).toBe("");
  expect(await shown(sheet, "C2")).toBe("");
  expect(await shown(sheet, "C3")).toBe("");
});

test("a formula Excel would not take is refused in a message box, and the text stays to be corrected", async () => {
  const { page } = workbench;
  const sheet = await newSheet();
  await workbench.cell(sheet, "A1");
  await page.keyboard.type("=SUM(1");
  await page.keyboard.type(",,)*/2");
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await page.locator(".cell-editor").inputValue()).toBe("=SUM(1,,)*/2");
  await page.keyboard.press("Escape");
  expect(await shown(sheet, "A1")).toBe("");
});

test("a sheet is renamed on its tab, and formulas follow", async () => {
  const { page } = workbench;
  const sheet = await newSheet();
  await workbench.typeInCell(sheet, "A1", "3");
  await workbench.typeInCell("CityScore", "L1", `=${sheet}!A1*2`);
  await page.getByRole("tab", { name: sheet, exact: true }).dblclick();
  await page.getByLabel("Sheet name").fill("New name");
  await page.keyboard.press("Enter");
  expect(await shown("CityScore", "L1")).toBe("6");
  expect(await page.getByLabel("Formula bar").inputValue()).toBe("='New name'!A1*2");
});

test("a hundred thousand rows scroll: the last one is a jump away and only a screenful is drawn", async () => {
  const { page } = workbench;
  const sheet = await newSheet();
  await workbench.typeInCell(sheet, "A1", "=SEQUENCE(100000)");
  await workbench.cell(sheet, "A1");
  await page.keyboard.press("Control+ArrowDown");
  expect(await page.getByLabel("Name box").inputValue()).toBe("A100000");
  expect(await page.locator('[data-cell="A100000"]').innerText()).toBe("100000");
  expect(await page.locator("[data-cell]").count()).toBeLessThan(2000);
});

test("nothing of this made the browser complain", () => {
  expect(workbench.complaints).toEqual([]);
});
