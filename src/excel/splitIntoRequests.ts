import type { PlanStep } from "../app/workbookPlan";
import type { GridRect } from "../domain/reading/sheetGrid";
import { rangesAtOnce } from "./applyStep";
import { writtenCell } from "./cells";
import { heightRuns } from "./heightRuns";
import { looks } from "./looks";
import { repeatedOnce } from "./repeatedFormulas";
import { widthRuns } from "./widthRuns";

/** Stays below the 5 MB that Excel takes at once. */
const bytesPerRequest = 4_800_000;
/** Microsoft's client sends a larger block of cells in several actions. */
const cellsPerAction = 1_500;
/** A defined name, a small thing about a sheet or a table. */
const bytesPerMark = 330;
/** One property of rows or columns, with the range they are. */
const bytesPerLine = 780;

/** Groups steps into requests by the size of what they write; what can be cut by rows fills a request up. */
export function splitIntoRequests(steps: readonly PlanStep[]): PlanStep[][] {
  const requests: PlanStep[][] = [[]];
  let room = bytesPerRequest;
  const open = steps.flatMap((step) => (step.kind === "cells" ? repeatedOnce(step) : [step])).reverse();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const bytes = bytesOf(step);
    const [head, rest] = bytes <= room ? [step, null] : cut(step, bytes, room);
    // What cannot be cut goes as it is, in a request of its own.
    const goes = head ?? (room === bytesPerRequest ? step : null);
    if (goes !== null) requests.at(-1)?.push(goes);
    room -= bytes;
    if (room > 0) continue;
    requests.push([]);
    room = bytesPerRequest;
    if (goes === null) open.push(step);
    else if (rest !== null) open.push(rest);
  }
  return requests.filter((request, index) => index === 0 || request.length > 0);
}

const utf8 = new TextEncoder();
const bytesOfMatrix = (matrix: readonly (readonly unknown[])[]): number =>
  650 + utf8.encode(JSON.stringify(matrix)).length + 900 * Math.floor((matrix.length * (matrix[0]?.length ?? 0)) / cellsPerAction);

/** What the client sends for a step: measured, with a little more. */
export function bytesOf(step: PlanStep): number {
  switch (step.kind) {
    case "cells":
      return bytesOfMatrix(step.cells.map((row) => row.map(writtenCell)));
    case "number-formats":
      return bytesOfMatrix(step.formats);
    case "change-cells":
      return step.changes.reduce((bytes, { to }) => bytes + 1_000 + JSON.stringify(to).length, 0);
    case "format": {
      const look = looks[step.format.look];
      const bytes = 700 + 130 * Object.keys(look).length + (look.rule === undefined ? 0 : 1_150);
      return bytes * portionsOf(step.ranges) + bytesPerAddress * step.ranges.length;
    }
    case "lights":
      return 1_300 * step.rules.length * portionsOf(step.ranges) + bytesPerAddress * step.ranges.length;
    case "inputs":
      return 1_500 * step.ranges.length;
    case "row-heights":
      return bytesPerLine * heightRuns(step.heights).length;
    case "column-widths":
      return bytesPerLine * widthRuns(step.widths).length;
    case "group-rows":
    case "hide-rows":
      return bytesPerLine * step.runs.length;
    case "move-rows":
      return 2 * bytesPerLine * step.moves.length;
    case "column-marks":
      return bytesPerMark * Object.keys(step.marks).length;
    case "mark":
    case "name":
      return bytesPerMark;
    case "copy-formulas":
    case "list":
    case "swatch":
      return 1_350;
    case "text-cell":
      return 1_000 + step.content.length;
    case "fill":
      return 1_700 + step.formula.length;
    case "append-rows":
    case "page":
      return 2_200;
    case "chart":
      return 15_000;
    default:
      return 1_000;
  }
}

/** `AB1200:AB1234,` */
const bytesPerAddress = 14;
const portionsOf = (ranges: readonly GridRect[]): number => Math.ceil(ranges.length / rangesAtOnce);

/** The rows of a step that fit into the room there is, and the others; null for the first when none does. */
function cut(step: PlanStep, bytes: number, room: number): readonly [head: PlanStep | null, rest: PlanStep | null] {
  const rows = rowsOf(step);
  for (let first = Math.floor((rows * room) / bytes); first > 0; first = Math.floor(first * 0.9)) {
    const head = part(step, 0, first);
    if (bytesOf(head) <= room) return [head, part(step, first, rows)];
  }
  return [null, null];
}

function rowsOf(step: PlanStep): number {
  if (step.kind === "cells") return step.cells.length;
  if (step.kind === "number-formats") return step.formats.length;
  return step.kind === "change-cells" ? step.changes.length : 0;
}

function part(step: PlanStep, from: number, to: number): PlanStep {
  if (step.kind === "cells") return { ...step, row: step.row + from, cells: step.cells.slice(from, to) };
  if (step.kind === "number-formats") return { ...step, row: step.row + from, formats: step.formats.slice(from, to) };
  return step.kind === "change-cells" ? { ...step, changes: step.changes.slice(from, to) } : step;
}
