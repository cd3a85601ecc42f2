import { closeWorkbench, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(240_000);
afterAll(closeWorkbench);

async function openCard(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ example: "plant-kpis", viewport: { width: 1900, height: 1180 } });
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Use this sheet" }).waitFor();
  await workbench.settle();
  await page.getByRole("tab", { name: "BSC" }).click();
  await page.getByRole("button", { name: "Build scorecard" }).click();
  await pane.getByRole("heading", { name: "KPIs" }).waitFor();
  await workbench.settle();
  return workbench;
}

const chart = ({ page }: OpenWorkbench, title: RegExp) => page.locator("svg.chart").and(page.getByRole("img", { name: title }));

test("the chart of a KPI is shown from its row, follows the picker, and tells its series apart without colour", async () => {
  const workbench = await openCard();
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Show the chart of Scrap rate" }).click();
  await pane
    .getByText(/2 charts added on “KPI charts”/)
    .first()
    .waitFor();
  await workbench.settle();
  const trend = chart(workbench, /^Scrap rate \(%\), lower is better$/);
  await trend.waitFor();
  await workbench.screenshot("charts");
  const strokes = await trend
    .locator("g[data-series] > path[fill=none]")
    .evaluateAll((paths) =>
      paths.map(
        (path) =>
          `${path.getAttribute("stroke-dasharray") ?? "solid"} ${path.getAttribute("stroke-width") ?? ""} ${path.parentElement?.querySelector("[data-marker]")?.getAttribute("data-marker") ?? ""}`,
      ),
    );
  // Actual, target (twice, one over the other), mean, lower and upper limit.
  expect(strokes).toHaveLength(6);
  expect(new Set(strokes).size).toBe(4);
  expect(await trend.locator('g[data-series="Actual"] [data-marker]').count()).toBe(12);
  await chart(workbench, /^Scores by perspective and objective, 2025-12$/).waitFor();
  await workbench.typeInCell("KPI charts", "A4", "Lost-time accidents");
  await chart(workbench, /^Lost-time accidents .*lower is better$/).waitFor();
  await page.getByRole("button", { name: "Charts" }).click();
  await pane
    .getByText(/shows the trend of “Lost-time accidents”/)
    .first()
    .waitFor();
  expect(await page.locator("svg.chart").count()).toBe(2);
  expect(workbench.complaints).toEqual([]);
});

test("charts beside the dark pane", async () => {
  const workbench = await openCard();
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: /black|dark/i }).click();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Charts" }).click();
  await pane
    .getByText(/2 charts added/)
    .first()
    .waitFor();
  await workbench.settle();
  await workbench.screenshot("charts-dark");
  expect(workbench.complaints).toEqual([]);
});
