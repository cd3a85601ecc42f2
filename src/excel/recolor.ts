import type { CardColors } from "../app/card/cardColors";
import { chartNames, type ChartName } from "../app/charts/chartLayout";
import { WorkbookError } from "../app/ports";
import type { LookName, PlanStep } from "../app/workbookPlan";
import { litStatus } from "../domain/lights/lightFormula";
import { askChartColors, recolorChart } from "./charts";
import { lightLooks } from "./lightLooks";
import { lookAtFormulaRules, type FormulaRules } from "./lightsLook";
import { applyConditionalLook, looksIn } from "./looks";
import { lookAtCellColors, recolorCells, type Recolored } from "./recolorCells";

type RecolorStep = Extract<PlanStep, { kind: "recolor" | "recolor-charts" | "recolor-lights" }>;

/** What is to be done for each step, once all was looked at: nothing is read any more. */
export type SeenColors = ReadonlyMap<PlanStep, () => void>;

export const noColorsSeen: SeenColors = new Map();

const isRecolor = (step: PlanStep): step is RecolorStep =>
  step.kind === "recolor" || step.kind === "recolor-charts" || step.kind === "recolor-lights";

const statuses = ["on-target", "at-risk", "off-target"] as const satisfies readonly LookName[];

/**
 * Looks at everything that is to have other colours. No round trip where there is nothing; otherwise a few, and one more for every so many
 * cells. Throws where lights stand on a protected sheet: colours change everywhere or nowhere.
 */
export async function lookAtColors(context: Excel.RequestContext, steps: readonly PlanStep[], colors: CardColors): Promise<SeenColors> {
  const wanted = steps.filter(isRecolor);
  if (wanted.length === 0) return noColorsSeen;
  const goes = new Set(steps.flatMap((step) => (step.kind === "remove-sheet" ? [step.sheet] : [])));
  const sheetSteps = wanted.filter((step) => step.kind === "recolor");
  const tabs = sheetSteps.map(({ sheet }) => context.workbook.worksheets.getItem(sheet).load("tabColor"));
  const sheets = (await lookAtFormulaRules(context, null)).filter(({ sheet }) => !goes.has(sheet.name));
  const cells = await lookAtCellColors(context, sheetSteps, colors);
  const charts = wanted.some(({ kind }) => kind === "recolor-charts") ? await chartsOn(context, sheets) : [];
  if (wanted.some(({ kind }) => kind === "recolor-lights")) refuseLocked(sheets);
  return new Map(
    wanted.map((step) => [
      step,
      () => {
        if (step.kind === "recolor-lights") recolorLights(sheets, colors);
        else if (step.kind === "recolor-charts")
          for (const { chart, kind } of charts) recolorChart(chart, kind, looksIn(step.from), looksIn(colors));
        else recolorSheet(step, sheets, tabs[sheetSteps.indexOf(step)], cells.get(step) ?? [], colors);
      },
    ]),
  );
}

function recolorSheet(
  { sheet: name, from }: Extract<PlanStep, { kind: "recolor" }>,
  sheets: readonly FormulaRules[],
  tab: Excel.Worksheet | undefined,
  cells: readonly Recolored[],
  colors: CardColors,
): void {
  const on = sheets.find(({ sheet }) => sheet.name === name);
  if (on === undefined) return;
  recolorCells(on.sheet, cells);
  if (tab !== undefined && same(tab.tabColor, from.brand)) on.sheet.tabColor = colors.brand;
  const [before, after] = [looksIn(from), looksIn(colors)];
  for (const { format, read } of on.rules) {
    const status = statuses.find((each) => same(read.fill, before[each].fill) && same(read.color, before[each].color));
    if (status !== undefined && litStatus(read.formula) === null) applyConditionalLook(after[status], format.custom.format);
  }
}

function recolorLights(sheets: readonly FormulaRules[], colors: CardColors): void {
  const dress = lightLooks(colors);
  for (const { rules } of sheets) {
    for (const { format, read } of rules) {
      const status = litStatus(read.formula);
      if (status !== null) dress(status, format.custom.format);
    }
  }
}

function refuseLocked(sheets: readonly FormulaRules[]): void {
  const locked = sheets.find(({ isLocked, rules }) => isLocked && rules.some(({ read }) => litStatus(read.formula) !== null));
  if (locked !== undefined) throw new WorkbookError("protected-sheet", locked.sheet.name);
}

async function chartsOn(
  context: Excel.RequestContext,
  sheets: readonly FormulaRules[],
): Promise<readonly { readonly chart: Excel.Chart; readonly kind: ChartName }[]> {
  const named = sheets.map(({ sheet }) => sheet.charts.load("items/name"));
  await context.sync();
  const kinds = Object.keys(chartNames) as ChartName[];
  const found = named.flatMap(({ items }, index) =>
    items.flatMap((chart) => kinds.filter((kind) => chartNames[kind] === chart.name).map((kind) => ({ chart, kind, on: sheets[index] }))),
  );
  const locked = found.find(({ on }) => on?.sheet.protection.protected === true);
  if (locked?.on) throw new WorkbookError("protected-sheet", locked.on.sheet.name);
  for (const { chart } of found) askChartColors(chart);
  if (found.length > 0) await context.sync();
  return found;
}

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  typeof one === "string" && one !== "" && one.toUpperCase() === other?.toUpperCase();
