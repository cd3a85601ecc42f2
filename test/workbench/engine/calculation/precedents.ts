import { walk, type Node } from "../formula/ast";
import { findFunction } from "../functions/registry";
import { parseCached } from "./formulaCache";
import type { WorkbookReader } from "./reader";
import * as resolve from "./resolve";
import { Failure, type Area, type Reference } from "./value";

export interface Precedents {
  readonly areas: readonly Area[];
  readonly signature: string;
  readonly volatile: boolean;
}

/** What a formula reads, as far as its text tells; formulas that find their cells only when calculated are volatile. */
export function findPrecedents(
  reader: WorkbookReader,
  tree: Node | null,
  place: resolve.Place,
  isVolatileCustom: (name: string) => boolean,
): Precedents {
  const areas: Area[] = [];
  const notes: string[] = [];
  const namesSeen = new Set<string>();
  let volatile = false;

  const take = (find: () => Reference): void => {
    try {
      for (const area of find().areas) {
        areas.push(area);
        const { row, column, rows, columns } = area.rect;
        notes.push(`${area.sheet.id}!${row},${column},${rows},${columns}`);
      }
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      notes.push(failure.error.error);
    }
  };

  const scan = (root: Node, at: resolve.Place): void => {
    for (const node of walk(root)) {
      if (node.kind === "reference") take(() => resolve.resolveReference(reader, node, at));
      else if (node.kind === "structured") take(() => resolve.resolveStructured(reader, node, at));
      else if (node.kind === "binary" && node.operator === ":") volatile = true;
      else if (node.kind === "call") {
        const definition = findFunction(node.name);
        if (definition ? definition.volatile : isVolatileCustom(node.name)) volatile = true;
        if (!definition) named({ kind: "name", sheet: null, name: node.name, start: 0, end: 0 }, at);
      } else if (node.kind === "name") named(node, at);
    }
  };

  const named = (node: Parameters<typeof resolve.findName>[1], at: resolve.Place): void => {
    const defined = resolve.findName(reader, node, at);
    if (!defined) {
      const table = reader.tableNamed(node.name);
      if (table) {
        take(() =>
          resolve.resolveStructured(
            reader,
            { kind: "structured", table: node.name, parts: [], firstColumn: null, lastColumn: null, start: 0, end: 0 },
            at,
          ),
        );
      } else notes.push(`?${node.name}`);
      return;
    }
    notes.push(`${defined.name}${defined.formula}`);
    const id = `${at.sheet.id}:${defined.name.toLowerCase()}`;
    if (namesSeen.has(id)) return;
    namesSeen.add(id);
    const nameTree = parseCached(defined.formula);
    if (nameTree) scan(nameTree, { ...at, relative: true });
  };

  if (tree) scan(tree, place);
  return { areas, signature: `${place.row},${place.column};${notes.join(";")}`, volatile };
}
