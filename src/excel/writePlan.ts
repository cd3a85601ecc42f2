import type { PlanStep, WorkbookPlan } from "../app/workbookPlan";
import { names } from "../domain/document";
import { localAddress } from "./addresses";
import { applyStep, type Existing } from "./applyStep";
import { writtenCell } from "./cells";
import { run } from "./run";

/** Stays below the 5 MB that Excel takes at once, with room for what the protocol adds to every action. */
const bytesPerRequest = 4_000_000;

/**
 * Carries out a plan: one round trip to see what it meets, one for the writing, and one more per 4 MB. A failure on the way takes the
 * sheets it had added away again; nothing else a plan does destroys anything, so it can be run again.
 */
export async function writePlan(plan: WorkbookPlan, progress?: (done: number) => void): Promise<void> {
  const requests = splitIntoRequests(plan.steps);
  try {
    await run(async (context) => {
      const existing = await lookBefore(context, plan.steps);
      for (const [index, steps] of requests.entries()) {
        for (const step of steps) applyStep(context, step, existing);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request is as much as Excel takes at once
        await context.sync();
        progress?.((index + 1) / requests.length);
      }
    }, true);
  } catch (error) {
    await removeAddedSheets(plan.steps).catch(() => undefined);
    throw error;
  }
}

async function lookBefore(context: Excel.RequestContext, steps: readonly PlanStep[]): Promise<Existing> {
  const names = context.workbook.names.load("items/name");
  const added = new Set(steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : [])));
  const rules = steps.flatMap((step) => {
    if (step.kind !== "lights" || added.has(step.sheet)) return [];
    const sheet = context.workbook.worksheets.getItem(step.sheet);
    // A rule of ours covers all ranges of its step: asking at one of them finds each rule once.
    return step.ranges.slice(0, 1).map((range) => sheet.getRange(localAddress(range)).conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"));
  });
  if (!steps.some(({ kind }) => kind === "name" || kind === "lights")) return { names: new Set(), rules: [] };
  await context.sync();
  return {
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    rules: rules.flatMap(({ items }) => items),
  };
}

/** What a failed run had added is ours alone, and in the way of the next. Names that pointed there are set anew then. */
function removeAddedSheets(steps: readonly PlanStep[]): Promise<void> {
  const added = steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : []));
  if (added.length === 0) return Promise.resolve();
  return run(async (context) => {
    const sheets = added.map((sheet) => context.workbook.worksheets.getItemOrNullObject(sheet));
    const ours = Object.values(names).map((name) => context.workbook.names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    for (const name of ours) {
      if (!name.isNullObject && added.some((sheet) => String(name.formula).includes(sheet))) name.delete();
    }
    await context.sync();
  });
}

/** Groups steps into requests by the size of what they write; a large block of cells is cut by rows. */
function splitIntoRequests(steps: readonly PlanStep[]): PlanStep[][] {
  const requests: PlanStep[][] = [[]];
  let bytes = 0;
  for (const part of steps.flatMap(cutBySize)) {
    const size = sizeOf(part);
    if (bytes > 0 && bytes + size > bytesPerRequest) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(part);
    bytes += size;
  }
  return requests;
}

/** Every action costs a few hundred bytes beside what it writes. */
const bytesPerStep = 1_000;

function sizeOf(step: PlanStep): number {
  if (step.kind === "cells") return bytesPerStep + JSON.stringify(step.cells.map((row) => row.map(writtenCell))).length * 1.02;
  if (step.kind === "number-formats") return bytesPerStep + JSON.stringify(step.formats).length;
  return bytesPerStep;
}

function cutBySize(step: PlanStep): PlanStep[] {
  if (step.kind !== "cells" && step.kind !== "number-formats") return [step];
  const parts = Math.ceil(sizeOf(step) / bytesPerRequest);
  if (parts <= 1) return [step];
  const rows = step.kind === "cells" ? step.cells.length : step.formats.length;
  const each = Math.ceil(rows / parts);
  return Array.from({ length: Math.ceil(rows / each) }, (_, part): PlanStep => {
    const first = part * each;
    return step.kind === "cells"
      ? { ...step, row: step.row + first, cells: step.cells.slice(first, first + each) }
      : { ...step, row: step.row + first, formats: step.formats.slice(first, first + each) };
  });
}
