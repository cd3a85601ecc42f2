import { cellKey, columnOfKey, intersects, rowOfKey, type CellAddress, type Rect } from "../../workbook/address";
import type { Cell, Workbook } from "../../workbook/records";
import { cellError, type CellValue } from "../../workbook/values";
import type { ChangedCell, CustomFunction, Engine, InvokeCustomFunction } from "../engine";
import { walk, type Node } from "../formula/ast";
import { plainName } from "../formula/parser";
import { findFunction } from "../functions/registry";
import { CustomFunctionCalls } from "./customCalls";
import { Dependencies } from "./dependencies";
import { Evaluator, type Environment, type Frame } from "./evaluator";
import { parseCached } from "./formulaCache";
import type { Binding, FormulaCell } from "./formulaCell";
import { Definitions, tablesOn } from "./definitions";
import { findPrecedents, type Precedents } from "./precedents";
import { WorkbookReader } from "./reader";
import { Recalculation } from "./recalculation";
import type { Place } from "./resolve";
import type { SheetState } from "./sheetState";
import { clearSpill } from "./spill";
import { Failure } from "./value";

/** Calculates a workbook's formulas: what `Engine` promises. */
export class Calculator implements Engine {
  private readonly reader: WorkbookReader;
  private readonly custom = new CustomFunctionCalls();
  private readonly dependencies = new Dependencies();
  private readonly evaluator: Evaluator;
  private readonly recalculation: Recalculation;
  private readonly definitions: Definitions;

  constructor(workbook: Workbook, environment: Environment) {
    this.reader = new WorkbookReader(workbook);
    this.definitions = new Definitions(workbook);
    this.evaluator = new Evaluator(this.reader, environment, this.custom);
    this.recalculation = new Recalculation(this.reader, this.evaluator, this.custom, this.dependencies);
  }

  get pending(): number {
    return this.custom.pending;
  }

  get circular(): readonly ChangedCell[] {
    return this.recalculation.circular;
  }

  entered(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.recalculation.begin();
    for (const formula of formulasIn(sheet, rect)) this.forget(formula);
    for (const anchor of sheet.anchors) {
      const area = anchor.spill ?? anchor.blocked;
      if (area && intersects(area, rect)) this.recalculation.makeDue(anchor);
    }
    sheet.measureWithin(rect);
    sheet.visit(rect, (cell, row, column) => {
      if (cell.formula !== null) this.recalculation.makeDue(this.take(sheet, cell, row, column, this.bindingAtEntry(cell.formula)));
    });
    this.recalculation.changed(sheet, rect);
  }

  opened(): void {
    this.recalculation.begin();
    for (const sheet of this.reader.sheets.values()) sheet.measure();
    this.rescan((cell) => ({ binding: this.fileBinding(cell.formula ?? ""), isDue: cell.value === null }));
  }

  definitionsChanged(): void {
    if (this.reader.formulasCameOrWent) {
      this.structureChanged();
      return;
    }
    this.recalculation.begin();
    this.reader.refresh();
    const changed = this.definitions.changed();
    const concerned = new Set(changed.flatMap((key) => [...this.dependencies.thatMention(key)]));
    for (const formula of concerned) this.resolveAnew(formula);
    for (const sheet of this.reader.sheets.values()) {
      if (sheet.anchors.size === 0 || !changed.includes(tablesOn(sheet.id))) continue;
      // An array has no room in a table.
      for (const anchor of sheet.anchors) this.recalculation.makeDue(anchor);
    }
  }

  /** What a formula's references mean may have changed; if so, it is due. */
  private resolveAnew(formula: FormulaCell): void {
    const { sheet, row, column, tree, binding } = formula;
    const { areas, signature, volatile, mentions } = this.precedentsOf(tree, { sheet, row, column, relative: false }, binding);
    if (signature === formula.signature) return;
    this.dependencies.remove(formula);
    formula.precedents = areas;
    formula.mentions = mentions;
    formula.signature = signature;
    formula.volatile = volatile;
    this.dependencies.add(formula);
    this.recalculation.noteVolatile(formula);
    this.recalculation.makeDue(formula);
  }

  structureChanged(moved: readonly { readonly sheetId: string; readonly rect: Rect }[] = []): void {
    this.recalculation.begin();
    const before = new Map<string, FormulaCell>();
    for (const sheet of this.reader.sheets.values())
      for (const formula of sheet.formulas.values()) before.set(`${sheet.id}!${formula.key}`, formula);
    const byCell = new Map<Cell, FormulaCell>();
    for (const formula of before.values()) byCell.set(formula.cell, formula);
    this.rescan((cell, sheet, key) => {
      const formula = cell.formula ?? "";
      const samePlace = before.get(`${sheet.id}!${key}`);
      const old = byCell.get(cell) ?? (samePlace?.formula === formula ? samePlace : undefined);
      const binding = old?.binding ?? this.bindingAtEntry(formula);
      const unsettled =
        !old || old.state !== "clean" || old.sheet.waiting.has(old) || old.blocked !== null || (old.spill !== null && !cell.spill);
      return { binding, isDue: unsettled, signature: old?.signature };
    });
    for (const { sheetId, rect } of moved) {
      const sheet = this.sheet(sheetId);
      if (!sheet) continue;
      sheet.measure();
      this.recalculation.changed(sheet, rect);
    }
  }

  markAllDue(): void {
    this.recalculation.begin();
    for (const sheet of this.reader.sheets.values()) for (const formula of sheet.formulas.values()) this.recalculation.makeDue(formula);
  }

  calculate(): readonly ChangedCell[] {
    const changed = this.recalculation.run();
    this.custom.send();
    return changed;
  }

  registerCustomFunctions(functions: readonly CustomFunction[], invoke: InvokeCustomFunction): void {
    this.custom.register(functions, invoke);
    for (const sheet of this.reader.sheets.values()) {
      for (const formula of sheet.formulas.values()) {
        if (formula.binding.open) this.bindNames(formula.binding, formula.formula);
        if ([...formula.binding.names].some((name) => this.custom.isVolatile(name))) formula.volatile = true;
        this.recalculation.noteVolatile(formula);
      }
    }
  }

  deliver(invocationId: number, result: CellValue | readonly (readonly CellValue[])[]): void {
    const cell = this.custom.answer(invocationId, result);
    if (cell) this.recalculation.makeDue(cell);
  }

  evaluate(formula: string, sheetId: string, at: CellAddress): readonly (readonly CellValue[])[] {
    const sheet = this.sheet(sheetId);
    const tree = parseCached(formula);
    if (!sheet || !tree) return [[cellError("#NAME?")]];
    const frame: Frame = { sheet, row: at.row, column: at.column, relative: false, scope: null, cell: null, depth: 0 };
    try {
      return this.evaluator.array(this.evaluator.evaluate(tree, frame)).toMatrix();
    } catch (failure) {
      if (failure instanceof Failure) return [[failure.error]];
      throw failure;
    }
  }

  private sheet(id: string): SheetState | undefined {
    if (!this.reader.sheets.has(id)) this.reader.refresh();
    return this.reader.sheets.get(id);
  }

  /** Takes up all formulas of the workbook anew. */
  private rescan(
    settle: (cell: Cell, sheet: SheetState, key: number) => { binding: Binding; isDue: boolean; signature?: string | undefined },
  ): void {
    const found: { sheet: SheetState; key: number; cell: Cell; binding: Binding; isDue: boolean; signature?: string | undefined }[] = [];
    const oldSheets = [...this.reader.sheets.values()];
    this.reader.refresh();
    this.definitions.changed();
    for (const sheet of this.reader.sheets.values()) {
      for (const [key, cell] of sheet.record.cells)
        if (cell.formula !== null) found.push({ sheet, key, cell, ...settle(cell, sheet, key) });
    }
    const kept = new Map(found.map(({ cell, sheet, key }) => [cell, { sheet, key }]));
    for (const sheet of oldSheets) {
      for (const formula of sheet.formulas.values()) {
        const place = kept.get(formula.cell);
        if (place?.sheet !== sheet || place.key !== formula.key) clearSpill(formula, null, () => undefined);
        this.custom.drop(formula);
      }
      sheet.formulas.clear();
      sheet.anchors.clear();
      sheet.due.clear();
      sheet.waiting.clear();
    }
    this.dependencies.clear();
    this.recalculation.reset();
    for (const { sheet, key, cell, binding, isDue, signature } of found) {
      const formula = this.take(sheet, cell, rowOfKey(key), columnOfKey(key), binding);
      if (isDue || (signature !== undefined && signature !== formula.signature)) this.recalculation.makeDue(formula);
    }
  }

  private take(sheet: SheetState, cell: Cell, row: number, column: number, binding: Binding): FormulaCell {
    const text = cell.formula ?? "";
    const tree = parseCached(text);
    const { areas, signature, volatile, mentions } = this.precedentsOf(tree, { sheet, row, column, relative: false }, binding);
    const spill = cell.spill ? { row, column, rows: cell.spill.rows, columns: cell.spill.columns } : null;
    const key = cellKey(row, column);
    const formula: FormulaCell = {
      sheet,
      cell,
      key,
      row,
      column,
      formula: text,
      tree,
      binding,
      precedents: areas,
      signature,
      mentions,
      volatile,
      state: "clean",
      rounds: 0,
      spill,
      blocked: null,
      invocations: new Map(),
    };
    sheet.formulas.set(key, formula);
    if (spill) sheet.anchors.add(formula);
    this.dependencies.add(formula);
    this.recalculation.noteVolatile(formula);
    return formula;
  }

  private precedentsOf(tree: Node | null, place: Place, binding: Binding): Precedents {
    return findPrecedents(this.reader, tree, place, (name) => binding.names.has(name) && this.custom.isVolatile(name));
  }

  private forget(formula: FormulaCell): void {
    const { sheet } = formula;
    clearSpill(formula, null, (row, column) => this.recalculation.changed(sheet, { row, column, rows: 1, columns: 1 }));
    const cell = sheet.record.cells.get(formula.key);
    if (cell) cell.spill = undefined;
    this.dependencies.remove(formula);
    this.custom.drop(formula);
    this.recalculation.forget(formula);
    sheet.formulas.delete(formula.key);
  }

  private bindingAtEntry(formula: string): Binding {
    const binding: Binding = { names: new Set(), open: false };
    this.bindNames(binding, formula);
    return binding;
  }

  private fileBinding(formula: string): Binding {
    const binding: Binding = { names: new Set(), open: true };
    this.bindNames(binding, formula);
    return binding;
  }

  /** Settles what the custom functions called in a formula mean, those in the names it uses included. */
  private bindNames(binding: Binding, formula: string, namesSeen = new Set<string>()): void {
    const tree = parseCached(formula);
    if (!tree) return;
    for (const node of walk(tree)) {
      if ((node.kind !== "call" && node.kind !== "name") || (node.kind === "call" && findFunction(node.name))) continue;
      if (node.kind === "call") this.custom.bind(binding, plainName(node.name).toUpperCase());
      const name = node.name.toLowerCase();
      if (namesSeen.has(name)) continue;
      namesSeen.add(name);
      for (const defined of this.reader.namesCalled(name)) this.bindNames(binding, defined.formula, namesSeen);
    }
  }
}

function formulasIn(sheet: SheetState, rect: Rect): FormulaCell[] {
  if (rect.rows * rect.columns > sheet.formulas.size) {
    return [...sheet.formulas.values()].filter(({ row, column }) => intersects(rect, { row, column, rows: 1, columns: 1 }));
  }
  const found: FormulaCell[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const formula = sheet.formulas.get(cellKey(row, column));
      if (formula) found.push(formula);
    }
  }
  return found;
}
