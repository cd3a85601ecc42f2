import type { Workbook } from "../../workbook/records";

/** Formulas by the hundred thousand speak of the same few things: each has one key, made once. */
const keys = new Map<string, string>();
function keyOf(kind: "sheet" | "name", name: string): string {
  const id = `${kind} ${name}`;
  let key = keys.get(id);
  if (key === undefined) keys.set(id, (key = id.toLowerCase()));
  return key;
}

export const sheetCalled = (name: string): string => keyOf("sheet", name);
/** A defined name or a table: formulas write them alike. */
export const called = (name: string): string => keyOf("name", name);
/** Formulas inside a table speak of it without its name. */
export const tablesOn = (sheetId: string): string => `tables ${sheetId}`;
/** Which sheets there are, in which order: what a 3-D reference covers. */
export const allSheets = "sheets";

/** What the things that formulas call by name stand for. Tells what changed since it last looked, so that only formulas that speak of it are seen to. */
export class Definitions {
  private known: ReadonlyMap<string, string> = new Map();

  constructor(private readonly workbook: Workbook) {}

  /** What was added, taken away or stands for something else since the last look. */
  changed(): string[] {
    const before = this.known;
    const now = definitionsOf(this.workbook);
    this.known = now;
    const changed: string[] = [];
    for (const [key, meaning] of now) if (before.get(key) !== meaning) changed.push(key);
    for (const key of before.keys()) if (!now.has(key)) changed.push(key);
    return changed;
  }
}

function definitionsOf({ sheets, names }: Workbook): Map<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, meaning: string): void => {
    const known = found.get(key);
    found.set(key, known === undefined ? meaning : `${known}\n${meaning}`);
  };
  for (const { name, formula } of names) add(called(name), formula);
  for (const sheet of sheets) {
    add(sheetCalled(sheet.name), sheet.id);
    for (const { name, formula } of sheet.names) add(called(name), `${sheet.id} ${formula}`);
    for (const { name, range, columns, showHeaders, showTotals } of sheet.tables) {
      const meaning = JSON.stringify([sheet.id, range, showHeaders, showTotals, columns.map((column) => column.name)]);
      add(called(name), meaning);
      add(tablesOn(sheet.id), meaning);
    }
  }
  add(allSheets, sheets.map(({ id }) => id).join());
  return found;
}
