import type { Core } from "../core";
import { sourceOf } from "../events";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "../protocol/apiError";
import { cellKey } from "./address";
import { blankSheet, sheetId } from "./blank";
import type { Sheet, Workbook } from "./records";
import { deleteSheet as deleteSheetRecords, renameSheet as renameSheetRecords } from "./structure";
import { allTables, nextTableId } from "./tableNames";

/** ≤ 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an edge, not "History". */
export const isSheetNameAllowed = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";

const nameTaken = (workbook: Workbook, name: string, except: Sheet | null = null): boolean =>
  workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());

function requireFreeSheetName(workbook: Workbook, name: string, except: Sheet | null = null): void {
  if (!isSheetNameAllowed(name)) throw invalidArgument();
  if (nameTaken(workbook, name, except)) throw itemAlreadyExists();
}

export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.protection !== undefined) throw accessDenied();
}

export const nextSheetId = (workbook: Workbook): string => {
  const used = workbook.sheets.map(({ id }) => parseInt(id.slice(10, 14), 16)).filter(Number.isFinite);
  return sheetId(Math.max(0, ...used) + 1);
};

function nextSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length; ; number++) if (number > 0 && !nameTaken(workbook, `Sheet${number}`)) return `Sheet${number}`;
}

export function addSheet(core: Core, name: string | undefined): Sheet {
  const { workbook } = core;
  requireOpenStructure(workbook);
  if (name !== undefined) requireFreeSheetName(workbook, name);
  const sheet = blankSheet(nextSheetId(workbook), name ?? nextSheetName(workbook));
  insertSheet(core, sheet, workbook.sheets.length);
  return sheet;
}

export function insertSheet(core: Core, sheet: Sheet, at: number): void {
  core.workbook.sheets.splice(at, 0, sheet);
  core.engine.definitionsChanged();
  core.calculation.markDue();
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetAdded", [], () => ({ worksheetId: sheet.id, source }));
}

export function renameSheet(core: Core, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  requireOpenStructure(core.workbook);
  requireFreeSheetName(core.workbook, name, sheet);
  renameSheetRecords(core.workbook, sheet, name);
  core.engine.structureChanged();
  core.calculation.markDue();
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetNameChanged", [sheet.id], () => ({ worksheetId: sheet.id, nameBefore: before, nameAfter: name, source }));
}

const visibleSheets = (workbook: Workbook): readonly Sheet[] => workbook.sheets.filter(({ visibility }) => visibility === "Visible");

export function deleteSheet(core: Core, sheet: Sheet): void {
  const { workbook } = core;
  requireOpenStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw invalidOperation();
  const visible = visibleSheets(workbook);
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation();
  if (workbook.activeSheetId === sheet.id) {
    const at = workbook.sheets.indexOf(sheet);
    const others = visible.filter((other) => other !== sheet);
    const next = others.find((other) => workbook.sheets.indexOf(other) > at) ?? others.at(-1);
    if (next !== undefined) activateSheet(core, next);
  }
  deleteSheetRecords(workbook, sheet);
  core.references.move(sheet, () => null);
  core.engine.structureChanged();
  core.calculation.markDue();
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetDeleted", [], () => ({ worksheetId: sheet.id, source }));
}

export function activateSheet(core: Core, sheet: Sheet): void {
  const { workbook } = core;
  const before = workbook.activeSheetId;
  if (before === sheet.id) return;
  if (sheet.visibility !== "Visible") throw invalidOperation();
  workbook.activeSheetId = sheet.id;
  core.redraw({ kind: "active-sheet", sheetId: sheet.id });
  core.events.raise("worksheetDeactivated", [before], () => ({ worksheetId: before }));
  core.events.raise("worksheetActivated", [sheet.id], () => ({ worksheetId: sheet.id }));
}

export function setVisibility(core: Core, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const visible = visibleSheets(core.workbook);
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation();
  sheet.visibility = visibility;
  if (core.workbook.activeSheetId === sheet.id) {
    const next = visibleSheets(core.workbook)[0];
    if (next !== undefined) activateSheet(core, next);
  }
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetVisibilityChanged", [sheet.id], () => ({
    worksheetId: sheet.id,
    visibilityBefore: before,
    visibilityAfter: visibility,
    source,
  }));
}

export function moveSheet(core: Core, sheet: Sheet, position: number): void {
  const { sheets } = core.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  core.engine.definitionsChanged();
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetMoved", [sheet.id], () => ({
    worksheetId: sheet.id,
    positionBefore: before,
    positionAfter: position,
    source,
  }));
}

/** "X (2)", or the next number that is free. */
export function copyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(copy)) return copy;
  }
}

/** "X (2)" with new table names; worksheet custom properties are not copied. */
export function copySheet(core: Core, sheet: Sheet, at: number): Sheet {
  const { workbook } = core;
  const name = copyName(sheet.name, (each) => nameTaken(workbook, each));
  const copy: Sheet = {
    ...structuredClone({ ...sheet, cells: new Map() }),
    id: nextSheetId(workbook),
    name,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    customProperties: new Map(),
    visibility: "Visible",
  };
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  const tables = copy.tables.map((table) => {
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number++;
    const renamed = `${table.name}${number}`;
    taken.add(renamed.toLowerCase());
    return { ...table, id: nextTableId(workbook, taken.size), name: renamed };
  });
  const made: Sheet = { ...copy, tables };
  insertSheet(core, made, at);
  for (const key of made.cells.keys()) if (made.cells.get(key)?.formula !== null) core.engine.entered(made.id, rectOfKey(key));
  core.calculation.markDue();
  return made;
}

const rectOfKey = (key: number) => ({ row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0), rows: 1, columns: 1 });
