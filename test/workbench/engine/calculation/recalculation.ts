import { contains, type Rect } from "../../workbook/address";
import { cellError, type CellValue } from "../../workbook/values";
import type { ChangedCell } from "../engine";
import type { CustomFunctionCalls } from "./customCalls";
import type { Dependencies } from "./dependencies";
import { Waiting, type Evaluator, type Frame } from "./evaluator";
import { readsOtherWorkbook } from "./otherWorkbook";
import type { FormulaCell } from "./formulaCell";
import type { WorkbookReader } from "./reader";
import type { SheetState } from "./sheetState";
import { clearSpill, hasRoom, sameValue, writeSpill } from "./spill";
import { ArrayValue, Failure, type Area } from "./value";

/** Other formulas must be calculated first. */
class NotReady {
  constructor(readonly first: readonly FormulaCell[]) {}
}

/** A formula calculated more often than this in one calculation feeds on its own result. */
const tooManyRounds = 50;
const busy = cellError("#BUSY!");
const cellRect = ({ row, column }: FormulaCell): Rect => ({ row, column, rows: 1, columns: 1 });

/** Keeps what is due and calculates it, each formula after those it reads. */
export class Recalculation {
  private readonly volatile = new Set<FormulaCell>();
  private readonly sheetsDue = new Set<SheetState>();
  /** Until a formula is done, what a change has reached stays due and need not be reached again. */
  private wave = 0;
  private fresh = true;
  private running = false;
  private readonly calculated: FormulaCell[] = [];
  private circularCells: FormulaCell[] = [];
  private changes = new Map<string, ChangedCell>();

  constructor(
    private readonly reader: WorkbookReader,
    private readonly evaluator: Evaluator,
    private readonly custom: CustomFunctionCalls,
    private readonly dependencies: Dependencies,
  ) {}

  /** Something was entered: volatile formulas take part in the next calculation, not in one that only takes in answers. */
  begin(): void {
    this.fresh = true;
    this.reader.forget();
  }

  get circular(): readonly ChangedCell[] {
    return this.circularCells.map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column }));
  }

  noteVolatile(formula: FormulaCell): void {
    if (formula.volatile) this.volatile.add(formula);
    else this.volatile.delete(formula);
  }

  forget(formula: FormulaCell): void {
    this.volatile.delete(formula);
    formula.state = "clean";
    formula.sheet.due.delete(formula);
    formula.sheet.waiting.delete(formula);
    formula.sheet.anchors.delete(formula);
    this.circularCells = this.circularCells.filter((each) => each !== formula);
  }

  reset(): void {
    this.volatile.clear();
    this.circularCells = [];
  }

  /** Marks a formula and all that follows from it. */
  makeDue(formula: FormulaCell): void {
    const open = [formula];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next.state !== "clean") continue;
      if (this.running) this.reader.forget();
      next.state = "due";
      // The round in which a waiting cell asked its functions goes on; a finished one is over, its answers with it.
      if (!next.sheet.waiting.has(next)) this.custom.drop(next);
      next.sheet.due.add(next);
      this.sheetsDue.add(next.sheet);
      this.dependencies.visit(
        next.sheet,
        next.spill ?? cellRect(next),
        (dependent) => {
          if (dependent.state === "clean") open.push(dependent);
        },
        this.wave,
      );
    }
  }

  /** Cells have other content: what reads them is due, and so is what waits for room there. */
  changed(sheet: SheetState, rect: Rect): void {
    this.dependencies.visit(sheet, rect, (dependent) => this.makeDue(dependent), this.wave);
  }

  run(): ChangedCell[] {
    this.changes = new Map();
    this.reader.forget();
    if (this.fresh) for (const formula of this.volatile) this.makeDue(formula);
    this.fresh = false;
    this.awakeReaders();
    this.running = true;
    this.reader.beforeRead = (area) => this.requireReady(area);
    try {
      for (let formulas = this.allDue(); formulas.length > 0; formulas = this.allDue()) {
        for (const formula of formulas) this.settle(formula);
      }
    } finally {
      this.reader.beforeRead = null;
      this.running = false;
      for (const formula of this.calculated.splice(0)) formula.rounds = 0;
    }
    return [...this.changes.values()];
  }

  /** Formulas that find their cells only when calculated are not among the dependents of the cell they wait for. */
  private awakeReaders(): void {
    for (const formula of this.volatile) if (formula.invocations.size === 0 && formula.sheet.waiting.has(formula)) this.makeDue(formula);
  }

  private allDue(): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of this.sheetsDue) {
      if (sheet.due.size === 0) this.sheetsDue.delete(sheet);
      else for (const formula of sheet.due) found.push(formula);
    }
    return found;
  }

  /** Calculates one formula after all it turns out to need. */
  private settle(formula: FormulaCell): void {
    const stack = [formula];
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (top.state === "clean") {
        stack.pop();
        continue;
      }
      try {
        this.attempt(top);
        stack.pop();
      } catch (reason) {
        if (!(reason instanceof NotReady)) throw reason;
        top.state = "attempting";
        const ring = reason.first.find(({ state }) => state === "attempting");
        if (ring) this.breakCircle(stack, ring);
        else stack.push(...reason.first);
      }
    }
  }

  private breakCircle(stack: readonly FormulaCell[], ring: FormulaCell): void {
    for (const formula of stack.slice(stack.lastIndexOf(ring))) {
      if (formula.state !== "attempting") continue;
      this.circularCells = [...this.circularCells.filter((each) => each !== formula), formula];
      this.finish(formula, 0);
    }
  }

  /** A due formula in what is about to be read must come first; one that waits for an answer makes its readers wait. */
  private requireReady({ sheet, rect }: Area): void {
    if (sheet.due.size > 0) {
      const first = sheet.due.touching(rect, sheet.formulas);
      if (first.length > 0) throw new NotReady(first);
    }
    if (sheet.waiting.size > 0 && sheet.waiting.touching(rect, sheet.formulas).length > 0) throw new Waiting();
  }

  private attempt(formula: FormulaCell): void {
    if (formula.state === "due" && this.countRound(formula) > tooManyRounds) {
      this.circularCells.push(formula);
      this.finish(formula, 0);
      return;
    }
    const { sheet, row, column, tree } = formula;
    if (tree && readsOtherWorkbook(formula.formula, tree)) {
      this.finish(formula, sheet.cell(row, column)?.value ?? cellError("#REF!"));
      return;
    }
    const frame: Frame = { sheet, row, column, relative: false, scope: null, cell: formula, depth: 0 };
    this.custom.beginCell();
    let result: ArrayValue;
    try {
      result = tree ? this.evaluator.array(this.evaluator.evaluate(tree, frame)) : single(cellError("#NAME?"));
    } catch (reason) {
      if (reason instanceof Waiting) {
        this.wait(formula);
        return;
      }
      if (!(reason instanceof Failure)) throw reason;
      result = single(reason.error);
    }
    this.circularCells = this.circularCells.length === 0 ? this.circularCells : this.circularCells.filter((each) => each !== formula);
    this.custom.drop(formula);
    if (result.rows * result.columns === 1) this.finish(formula, result.at(0, 0) ?? 0);
    else this.spill(formula, result);
  }

  private countRound(formula: FormulaCell): number {
    this.calculated.push(formula);
    return ++formula.rounds;
  }

  /** The old value stays while an answer is awaited; a cell without one shows `#BUSY!`. */
  private wait(formula: FormulaCell): void {
    this.custom.keepAsked(formula);
    formula.sheet.waiting.add(formula);
    this.clean(formula);
    const cell = formula.sheet.cell(formula.row, formula.column);
    if (cell && cell.value === null) this.write(formula, busy);
  }

  private clean(formula: FormulaCell): void {
    formula.state = "clean";
    formula.sheet.due.delete(formula);
    this.wave++;
  }

  private finish(formula: FormulaCell, value: CellValue): void {
    this.clean(formula);
    formula.sheet.waiting.delete(formula);
    this.release(formula, null);
    formula.blocked = null;
    formula.sheet.anchors.delete(formula);
    this.write(formula, value);
  }

  private spill(formula: FormulaCell, array: ArrayValue): void {
    const rect: Rect = { row: formula.row, column: formula.column, rows: array.rows, columns: array.columns };
    if (!hasRoom(formula, rect)) {
      this.finish(formula, cellError("#SPILL!"));
      formula.blocked = rect;
      formula.sheet.anchors.add(formula);
      return;
    }
    const grown = formula.spill === null || formula.spill.rows < rect.rows || formula.spill.columns < rect.columns;
    this.clean(formula);
    formula.sheet.waiting.delete(formula);
    this.release(formula, rect);
    formula.spill = rect;
    formula.blocked = null;
    formula.sheet.anchors.add(formula);
    const cell = formula.sheet.cell(formula.row, formula.column);
    if (cell) cell.spill = { rows: rect.rows, columns: rect.columns };
    this.write(formula, array.at(0, 0) ?? 0);
    writeSpill(formula, rect, array, (row, column) => this.note(formula.sheet, row, column));
    this.reader.forget();
    // Formulas that read the new cells could not know before that this one writes there.
    if (grown) this.followers(formula, rect);
  }

  private followers(formula: FormulaCell, rect: Rect): void {
    const later: FormulaCell[] = [];
    this.dependencies.visit(formula.sheet, rect, (dependent) => {
      if (dependent !== formula && dependent.state === "clean") later.push(dependent);
    });
    for (const dependent of later) this.makeDue(dependent);
  }

  /** Gives back the cells a formula no longer spills into; arrays that waited for the room are due. */
  private release(formula: FormulaCell, keep: Rect | null): void {
    const { spill, sheet } = formula;
    if (!spill) return;
    const freed: Rect[] = [];
    clearSpill(formula, keep, (row, column) => {
      freed.push({ row, column, rows: 1, columns: 1 });
      this.note(sheet, row, column);
    });
    formula.spill = null;
    const cell = sheet.cell(formula.row, formula.column);
    if (cell) cell.spill = undefined;
    if (freed.length === 0) return;
    this.reader.forget();
    this.followers(formula, spill);
    for (const anchor of sheet.anchors) {
      const { blocked } = anchor;
      if (anchor !== formula && blocked && freed.some((cell) => contains(blocked, cell))) this.makeDue(anchor);
    }
  }

  private write(formula: FormulaCell, value: CellValue): void {
    const cell = formula.sheet.cell(formula.row, formula.column);
    if (!cell || sameValue(cell.value, value)) return;
    cell.value = value;
    this.note(formula.sheet, formula.row, formula.column);
  }

  private note(sheet: SheetState, row: number, column: number): void {
    this.changes.set(`${sheet.id}!${row},${column}`, { sheetId: sheet.id, row, column });
  }
}

const single = (value: CellValue): ArrayValue => new ArrayValue(1, 1, [value]);
