import { walk, type NameNode, type Node, type SheetPrefix } from "../formula/ast";
import { findFunction } from "../functions/registry";
import { allSheets, called, sheetCalled, tablesOn } from "./definitions";
import { parseCached } from "./formulaCache";
import type { WorkbookReader } from "./reader";
import * as resolve from "./resolve";
import { Failure, type Area, type Reference } from "./value";

export interface Precedents {
  readonly areas: readonly Area[];
  readonly signature: string;
  readonly volatile: boolean;
  /** What of the workbook's structure the formula speaks of, as `Definitions` calls it. */
  readonly mentions: readonly string[];
}

const nothing: readonly string[] = [];

/** What a formula reads, as far as its text tells; formulas that find their cells only when calculated are volatile. */
export function findPrecedents(
  reader: WorkbookReader,
  tree: Node | null,
  place: resolve.Place,
  isVolatileCustom: (name: string) => boolean,
): Precedents {
  const search = new Search(reader, isVolatileCustom);
  if (tree) search.scan(tree, place);
  const { areas, notes, volatile, mentions } = search;
  return {
    areas,
    signature: `${place.row},${place.column};${notes.join(";")}`,
    volatile,
    mentions: mentions.size === 0 ? nothing : [...mentions],
  };
}

class Search {
  readonly areas: Area[] = [];
  readonly notes: string[] = [];
  readonly mentions = new Set<string>();
  volatile = false;
  private readonly namesSeen = new Set<string>();

  constructor(
    private readonly reader: WorkbookReader,
    private readonly isVolatileCustom: (name: string) => boolean,
  ) {}

  scan(root: Node, at: resolve.Place): void {
    for (const node of walk(root)) {
      if (node.kind === "reference") {
        this.mentionSheets(node.sheet);
        this.take(() => resolve.resolveReference(this.reader, node, at));
      } else if (node.kind === "structured") {
        this.mentions.add(node.table === "" ? tablesOn(at.sheet.id) : called(node.table));
        this.take(() => resolve.resolveStructured(this.reader, node, at));
      } else if (node.kind === "binary" && node.operator === ":") this.volatile = true;
      else if (node.kind === "call") {
        const definition = findFunction(node.name);
        if (definition ? definition.volatile : this.isVolatileCustom(node.name)) this.volatile = true;
        if (!definition) this.named({ kind: "name", sheet: null, name: node.name, start: 0, end: 0 }, at);
      } else if (node.kind === "name") this.named(node, at);
    }
  }

  private take(find: () => Reference): void {
    try {
      for (const area of find().areas) {
        this.areas.push(area);
        const { row, column, rows, columns } = area.rect;
        this.notes.push(`${area.sheet.id}!${row},${column},${rows},${columns}`);
      }
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      this.notes.push(failure.error.error);
    }
  }

  private mentionSheets(prefix: SheetPrefix | null): void {
    if (!prefix) return;
    this.mentions.add(sheetCalled(prefix.first));
    if (prefix.last !== null) this.mentions.add(allSheets);
  }

  private named(node: NameNode, at: resolve.Place): void {
    this.mentions.add(called(node.name));
    this.mentionSheets(node.sheet);
    const defined = resolve.findName(this.reader, node, at);
    if (!defined) {
      if (this.reader.tableNamed(node.name)) this.take(() => resolve.resolveStructured(this.reader, resolve.wholeTable(node.name), at));
      else this.notes.push(`?${node.name}`);
      return;
    }
    this.notes.push(`${defined.name}${defined.formula}`);
    const id = `${at.sheet.id}:${defined.name.toLowerCase()}`;
    if (this.namesSeen.has(id)) return;
    this.namesSeen.add(id);
    const nameTree = parseCached(defined.formula);
    if (nameTree) this.scan(nameTree, { ...at, relative: true });
  }
}
