import { defaultColors, type CardColors } from "../app/card/cardColors";
import type { PlanStep, WorkbookPlan } from "../app/workbookPlan";
import { columnMarkPrefix, entityMarkPrefix, names } from "../domain/document";
import { localAddress, sheetOfReference } from "./addresses";
import { applyStep, type Existing } from "./applyStep";
import { dropUnfinishedCharts } from "./charts";
import { lookAtCells, nothingSeen } from "./changeCells";
import { looksIn } from "./looks";
import { lookAtColors, noColorsSeen } from "./recolor";
import { run } from "./run";
import { splitIntoRequests } from "./splitIntoRequests";
import { markFinished, markLoad, markOf, markUnfinished, rearrangedSheets } from "./unfinishedMarks";

/**
 * Carries out a plan: one round trip to see what it meets, one for the writing; of a plan larger than Excel on the web takes at once, one per 5 MB
 * and one to calculate. A failure on the way takes the sheets it had added away again; nothing else a plan does destroys anything, so it
 * can be run again.
 */
export async function writePlan({ steps, colors = defaultColors }: WorkbookPlan, progress?: (done: number) => void): Promise<void> {
  const requests = splitIntoRequests(steps);
  const rearranged = rearrangedSheets(steps);
  const charts = steps.flatMap((step) => (step.kind === "chart" ? [step] : []));
  try {
    await run(async (context) => {
      const existing = await lookBefore(context, steps, colors);
      if (charts.length > 0) await dropUnfinishedCharts(context);
      const before = namesBefore(steps);
      for (const sheet of rearranged) markUnfinished(context.workbook.worksheets.getItem(before(sheet)), "changed");
      const made = [...addedSheets(steps), ...rearranged];
      const isLarge = requests.length > 1;
      const application = isLarge ? context.application.load("calculationMode") : null;
      for (const [index, request] of requests.entries()) {
        // Excel would calculate after each of thousands of actions what the next ones change again.
        application?.suspendApiCalculationUntilNextSync();
        for (const step of request) applyStep(context, step, existing);
        if (!isLarge) markFinished(context, made);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request is as much as Excel takes at once
        await context.sync();
        progress?.((index + 1) / (requests.length + (isLarge ? 1 : 0)));
      }
      if (application === null) return;
      markFinished(context, made);
      // Whoever suspends calculation has to see to it; where people calculate by hand, they do so here too.
      if (application.calculationMode !== "Manual") application.calculate("Recalculate");
      await context.sync();
      progress?.(1);
    }, canUndo(steps));
  } catch (error) {
    await removeAddedSheets(steps).catch(() => undefined);
    if (charts.length > 0) await run(dropUnfinishedCharts).catch(() => undefined);
    throw error;
  }
}

/** Excel on Windows and Mac refuses to group what it cannot undo: sheets hidden, moved or deleted. */
const canUndo = (steps: readonly PlanStep[]): boolean =>
  !steps.some(({ kind }) => kind === "remove-sheet" || kind === "show-sheet" || kind === "copy-sheet");

const addedSheets = (steps: readonly PlanStep[]): string[] =>
  steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : step.kind === "copy-sheet" ? [step.as] : []));

/** What a sheet is called before the plan renames it. */
function namesBefore(steps: readonly PlanStep[]): (sheet: string) => string {
  const former = new Map(steps.flatMap((step) => (step.kind === "rename-sheet" ? [[step.as, step.sheet] as const] : [])));
  return (sheet) => former.get(sheet) ?? sheet;
}

async function lookBefore(context: Excel.RequestContext, steps: readonly PlanStep[], colors: CardColors): Promise<Existing> {
  const looks = looksIn(colors);
  if (
    !steps.some(({ kind }) => kind === "name" || kind === "column-marks" || kind === "mark" || kind === "lights" || kind === "change-cells")
  )
    return { names: new Set(), rules: new Map(), seen: nothingSeen, looks, colors: noColorsSeen };
  const seenCells = lookAtCells(context, steps);
  const known = context.workbook.names.load("items/name");
  const added = new Set(addedSheets(steps));
  const before = namesBefore(steps);
  const rules = steps.flatMap((step): (readonly [PlanStep, Excel.ConditionalFormatCollection])[] => {
    if (step.kind !== "lights" || added.has(step.sheet)) return [];
    const sheet = context.workbook.worksheets.getItem(before(step.sheet));
    // A rule of ours covers all ranges of its step: asking at one of them finds each rule once.
    return step.ranges
      .slice(0, 1)
      .map((range) => [
        step,
        sheet.getRange(localAddress(range)).conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"),
      ]);
  });
  await context.sync();
  return {
    names: new Set(known.items.map(({ name }) => name.toLowerCase())),
    rules: new Map(rules.map(([step, { items }]) => [step, items])),
    seen: seenCells(),
    looks,
    colors: await lookAtColors(context, steps, colors),
  };
}

/**
 * What a failed run had added is ours alone, and in the way of the next. A sheet of that name without our mark is somebody else's, added
 * meanwhile, unless nothing stands on it yet.
 */
function removeAddedSheets(steps: readonly PlanStep[]): Promise<void> {
  const added = addedSheets(steps);
  if (added.length === 0) return Promise.resolve();
  const copied = steps.flatMap((step) => (step.kind === "copy-sheet" ? [step.sheet] : []));
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const all = worksheets.load(["items/name", ...markLoad()]);
    const content = added.map((sheet) => worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject().load("address"));
    const known = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const gone = new Set<string>();
    for (const sheet of all.items) {
      // A copy has a name of Excel's before it gets ours.
      if (markOf(sheet) === "made" && copied.some((source) => isNameOfCopy(sheet.name, source))) {
        sheet.delete();
        continue;
      }
      const place = added.indexOf(sheet.name);
      if (place < 0 || (markOf(sheet) !== "made" && content[place]?.isNullObject !== true)) continue;
      gone.add(sheet.name);
      sheet.delete();
    }
    const own = new Set<string>(Object.values(names));
    const ours = known.items.filter(({ name }) => own.has(name) || name.startsWith(columnMarkPrefix) || name.startsWith(entityMarkPrefix));
    for (const name of ours) if (gone.has(sheetOfReference(String(name.formula)) ?? "")) name.delete();
    await context.sync();
  });
}

/** `KPIs (2)`; of a long name Excel keeps the beginning. */
function isNameOfCopy(name: string, source: string): boolean {
  const [, beginning] = /^(.*) \(\d+\)$/s.exec(name) ?? [];
  return beginning !== undefined && source.startsWith(beginning);
}
