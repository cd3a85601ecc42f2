import { cellKey, columnOfKey, intersects, rowOfKey, type Rect } from "../../workbook/address";
import type { FormulaCell } from "./formulaCell";

interface RangeNode {
  readonly rect: Rect;
  readonly dependents: Set<FormulaCell>;
  /** The wave that last reached it. */
  wave: number;
}

/**
 * Who depends on which cells of one sheet. Single cells are a map; ranges are kept as rectangles in tiles of rows whose height fits the
 * range (a range touches at most two tiles), so neither entering nor finding a range walks its cells.
 */
export class RangeIndex {
  private readonly cells = new Map<number, Set<FormulaCell>>();
  private readonly ranges = new Map<string, RangeNode>();
  private readonly levels = new Map<number, Map<number, Set<RangeNode>>>();

  add(rect: Rect, dependent: FormulaCell): void {
    if (rect.rows === 1 && rect.columns === 1) {
      const key = cellKey(rect.row, rect.column);
      const set = this.cells.get(key);
      if (set) set.add(dependent);
      else this.cells.set(key, new Set([dependent]));
      return;
    }
    const id = rangeId(rect);
    let node = this.ranges.get(id);
    if (!node) {
      node = { rect, dependents: new Set(), wave: -1 };
      this.ranges.set(id, node);
      const level = levelOf(rect);
      const tiles = this.levels.get(level) ?? new Map<number, Set<RangeNode>>();
      this.levels.set(level, tiles);
      for (let tile = rect.row >> level; tile <= (rect.row + rect.rows - 1) >> level; tile++) {
        const nodes = tiles.get(tile);
        if (nodes) nodes.add(node);
        else tiles.set(tile, new Set([node]));
      }
    }
    node.dependents.add(dependent);
    node.wave = -1;
  }

  remove(rect: Rect, dependent: FormulaCell): void {
    if (rect.rows === 1 && rect.columns === 1) {
      const key = cellKey(rect.row, rect.column);
      const set = this.cells.get(key);
      set?.delete(dependent);
      if (set?.size === 0) this.cells.delete(key);
      return;
    }
    const id = rangeId(rect);
    const node = this.ranges.get(id);
    if (!node) return;
    node.dependents.delete(dependent);
    if (node.dependents.size > 0) return;
    this.ranges.delete(id);
    const level = levelOf(rect);
    const tiles = this.levels.get(level);
    for (let tile = rect.row >> level; tile <= (rect.row + rect.rows - 1) >> level; tile++) {
      tiles?.get(tile)?.delete(node);
      if (tiles?.get(tile)?.size === 0) tiles.delete(tile);
    }
    if (tiles?.size === 0) this.levels.delete(level);
  }

  /** Visits the formulas that read any cell of a rectangle; those of a range only once in a wave. */
  visit(rect: Rect, visitor: (dependent: FormulaCell) => void, wave: number | null): void {
    this.visitCells(rect, visitor);
    for (const [level, tiles] of this.levels) {
      const first = rect.row >> level;
      const last = (rect.row + rect.rows - 1) >> level;
      if (last - first > tiles.size) {
        for (const [tile, nodes] of tiles) if (tile >= first && tile <= last) visitNodes(nodes, rect, visitor, wave);
      } else {
        for (let tile = first; tile <= last; tile++) visitNodes(tiles.get(tile), rect, visitor, wave);
      }
    }
  }

  private visitCells(rect: Rect, visitor: (dependent: FormulaCell) => void): void {
    if (rect.rows * rect.columns > this.cells.size) {
      for (const [key, dependents] of this.cells) {
        const row = rowOfKey(key) - rect.row;
        const column = columnOfKey(key) - rect.column;
        if (row >= 0 && row < rect.rows && column >= 0 && column < rect.columns) dependents.forEach(visitor);
      }
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const start = cellKey(row, rect.column);
      for (let offset = 0; offset < rect.columns; offset++) this.cells.get(start + offset)?.forEach(visitor);
    }
  }
}

const rangeId = ({ row, column, rows, columns }: Rect): string => `${row},${column},${rows},${columns}`;
const levelOf = ({ rows }: Rect): number => Math.ceil(Math.log2(rows));

function visitNodes(
  nodes: ReadonlySet<RangeNode> | undefined,
  rect: Rect,
  visitor: (dependent: FormulaCell) => void,
  wave: number | null,
): void {
  if (nodes === undefined) return;
  for (const node of nodes) {
    if ((wave !== null && node.wave === wave) || !intersects(node.rect, rect)) continue;
    if (wave !== null) node.wave = wave;
    node.dependents.forEach(visitor);
  }
}
