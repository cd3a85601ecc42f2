import type { Core } from "../core";
import { walk, type Node } from "../engine/formula/ast";
import { FormulaSyntaxError, parseFormula } from "../engine/formula/parser";
import { printReference } from "../engine/formula/printer";
import { intersects, parseRect, type Rect } from "./address";
import { cellsIn, intersection, wholeSheet } from "./cells";
import { mergeRects } from "./mergeRects";
import type { Sheet } from "./records";
import { structuredRect } from "./structuredRect";

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The ranges that the formulas of a rectangle name: by address, as part of a table, or by a name. */
export function directPrecedents(core: Core, { sheet, rect }: Place): Place[] {
  const found: Place[] = [];
  for (const { row, column, cell } of cellsIn(sheet, rect)) {
    if (cell.formula !== null) found.push(...placesOf(core, sheet, { row, column }, cell.formula));
  }
  return together(found);
}

/** The cells whose formulas name any cell of the places. */
export function directDependents(core: Core, places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const sheet of core.workbook.sheets) {
    for (const { row, column, cell } of cellsIn(sheet, wholeSheet)) {
      if (cell.formula === null) continue;
      const reads = placesOf(core, sheet, { row, column }, cell.formula);
      if (reads.some((read) => places.some((place) => place.sheet === read.sheet && intersects(place.rect, read.rect))))
        found.push({ sheet, rect: { row, column, rows: 1, columns: 1 } });
    }
  }
  return together(found);
}

/** Follows a relation from place to place until nothing new comes. */
export function allThrough(from: readonly Place[], next: (places: readonly Place[]) => readonly Place[]): Place[] {
  let known: Place[] = [];
  for (let wave = next(from); wave.length > 0;) {
    const added = wave.filter((place) => !isCovered(place, known));
    known = together([...known, ...added]);
    wave = added.length === 0 ? [] : next(added);
  }
  return known;
}

const isCovered = (place: Place, known: readonly Place[]): boolean =>
  known.some(({ sheet, rect }) => {
    const shared = sheet === place.sheet ? intersection(rect, place.rect) : null;
    return shared !== null && shared.rows === place.rect.rows && shared.columns === place.rect.columns;
  });

/** Places of one sheet side by side are one. */
function together(places: readonly Place[]): Place[] {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    mergeRects(places.filter((place) => place.sheet === sheet).map(({ rect }) => rect)).map((rect) => ({ sheet, rect })),
  );
}

function placesOf(core: Core, sheet: Sheet, at: { readonly row: number; readonly column: number }, formula: string, depth = 0): Place[] {
  try {
    return [...walk(parseFormula(formula))].flatMap((node) => placeOf(core, sheet, at, node, depth));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

function placeOf(core: Core, sheet: Sheet, at: { readonly row: number; readonly column: number }, node: Node, depth: number): Place[] {
  if (node.kind === "reference") {
    const of = sheetNamed(core, sheet, node.sheet?.first);
    const rect = parseRect(printReference({ ...node, sheet: null }));
    return of === null || rect === null ? [] : [{ sheet: of, rect }];
  }
  if (node.kind === "structured") return structuredRect(core.workbook, sheet, at, node);
  if (node.kind === "name" && depth < 8) {
    const of = sheetNamed(core, sheet, node.sheet?.first);
    const wanted = node.name.toLowerCase();
    const name = [...(of?.names ?? []), ...core.workbook.names].find((candidate) => candidate.name.toLowerCase() === wanted);
    return name === undefined ? [] : placesOf(core, sheet, at, name.formula, depth + 1);
  }
  return [];
}

const sheetNamed = (core: Core, from: Sheet, name: string | undefined): Sheet | null =>
  name === undefined ? from : (core.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null);
