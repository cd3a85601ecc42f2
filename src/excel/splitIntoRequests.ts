import type { PlanStep } from "../app/workbookPlan";
import { writtenCell } from "./cells";
import { heightRuns } from "./heightRuns";
import { repeatedOnce } from "./repeatedFormulas";

/** Stays below the 5 MB that Excel takes at once, with room for what the protocol adds to every action. */
const bytesPerRequest = 4_000_000;
/** Every action costs a few hundred bytes beside what it writes. */
const bytesPerStep = 1_000;
/** A look sets a dozen properties, each an action of its own. */
const bytesPerLook = 4_000;

/** Groups steps into requests by the size of what they write; a large block of cells is cut by rows. */
export function splitIntoRequests(steps: readonly PlanStep[]): PlanStep[][] {
  const requests: PlanStep[][] = [[]];
  let bytes = 0;
  for (const part of steps.flatMap((step) => (step.kind === "cells" ? repeatedOnce(step) : [step])).flatMap(cutBySize)) {
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

const utf8 = new TextEncoder();
/** As JSON, with the little that the protocol adds. */
const bytesOf = (matrix: readonly (readonly unknown[])[]): number => utf8.encode(JSON.stringify(matrix)).length * 1.02;

function sizeOf(step: PlanStep): number {
  if (step.kind === "cells") return bytesPerStep + bytesOf(step.cells.map((row) => row.map(writtenCell)));
  if (step.kind === "change-cells") return bytesPerStep * step.changes.length;
  if (step.kind === "number-formats") return bytesPerStep + bytesOf(step.formats);
  if (step.kind === "format" || step.kind === "inputs" || step.kind === "lights") return bytesPerLook * Math.ceil(step.ranges.length / 100);
  // An action or two for each of many.
  if (step.kind === "row-heights") return bytesPerStep * heightRuns(step.heights).length;
  if (step.kind === "column-widths") return bytesPerStep * step.widths.length;
  if (step.kind === "group-rows") return bytesPerStep * step.runs.length;
  if (step.kind === "move-rows") return bytesPerStep * step.moves.length;
  if (step.kind === "column-marks") return bytesPerStep * Object.keys(step.marks).length;
  // Two ranges, and their sheets.
  if (step.kind === "copy-formulas") return 2 * bytesPerStep;
  return bytesPerStep;
}

function cutBySize(step: PlanStep): PlanStep[] {
  if (step.kind === "change-cells") return cutChanges(step);
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

function cutChanges(step: Extract<PlanStep, { kind: "change-cells" }>): PlanStep[] {
  const each = bytesPerRequest / bytesPerStep;
  const parts = Math.ceil(step.changes.length / each);
  return Array.from({ length: parts }, (_, part) => ({ ...step, changes: step.changes.slice(part * each, (part + 1) * each) }));
}
