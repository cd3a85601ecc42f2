import { cellError, isCellError, type CellValue } from "../../workbook/values";
import type { BinaryOperator, CallNode, NameNode, Node } from "../formula/ast";
import { parseCached } from "./formulaCache";
import { applyFunction } from "../functions/apply";
import { findFunction } from "../functions/registry";
import type { CustomFunctionCalls } from "./customCalls";
import type { FormulaCell } from "./formulaCell";
import { binaryOperation, mapOperand } from "./operators";
import { toNumber } from "./coerce";
import type { WorkbookReader } from "./reader";
import * as resolve from "./resolve";
import { ArrayValue, Failure, fail, isScalar, Lambda, omitted, Reference, type Value } from "./value";

/** What calculations may know of the outside. */
export interface Environment {
  /** The present moment as a serial number, local time. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
}

interface Scope {
  readonly name: string;
  readonly value: Value;
  readonly outer: Scope | null;
}

/** Where evaluation stands: the cell, the names LET and LAMBDA gave, the formula whose custom functions may be called. */
export interface Frame extends resolve.Place {
  readonly scope: Scope | null;
  readonly cell: FormulaCell | null;
  readonly depth: number;
}

/** A custom function has not answered: the cell's calculation goes on when it has. */
export class Waiting {
  readonly for = "a custom function";
}
const waiting = new Waiting();

const deepest = 256;

export class Evaluator {
  constructor(
    readonly reader: WorkbookReader,
    readonly environment: Environment,
    readonly custom: CustomFunctionCalls,
  ) {}

  evaluate(node: Node, frame: Frame): Value {
    switch (node.kind) {
      case "number":
      case "text":
      case "boolean":
        return node.value;
      case "error":
        return cellError(node.error);
      case "array":
        return ArrayValue.from(node.rows.map((row) => row.map((each) => this.scalar(this.evaluate(each, frame)))));
      case "reference":
        return resolve.resolveReference(this.reader, node, frame);
      case "structured":
        return resolve.resolveStructured(this.reader, node, frame);
      case "name":
        return this.name(node, frame);
      case "call":
        return this.call(node, frame);
      case "invoke":
        return this.invoke(this.evaluate(node.callee, frame), node.args, frame);
      case "binary":
        return this.binary(node.operator, node.left, node.right, frame);
      case "unary":
        return this.unary(node.operator, node.operand, frame);
      case "percent":
        return mapOperand(this.operand(this.evaluate(node.operand, frame)), (value) => toNumber(value) / 100);
      case "spill":
        return resolve.spillOf(this.reader, this.reference(this.evaluate(node.operand, frame)));
      case "parentheses":
        return this.evaluate(node.inner, frame);
      case "omitted":
        return omitted;
    }
  }

  /** A value, with failures as error values. */
  argument(node: Node, frame: Frame): Value {
    try {
      return this.evaluate(node, frame);
    } catch (failure) {
      if (failure instanceof Failure) return failure.error;
      throw failure;
    }
  }

  /** Several values that are needed whatever they are: all custom functions in them are asked at once. */
  arguments(nodes: readonly Node[], frame: Frame): Value[] {
    let mustWait = false;
    const values: Value[] = [];
    for (const node of nodes) {
      try {
        values.push(this.argument(node, frame));
      } catch (reason) {
        if (!(reason instanceof Waiting)) throw reason;
        mustWait = true;
      }
    }
    if (mustWait) throw waiting;
    return values;
  }

  all(calculations: readonly (() => Value)[]): Value[] {
    let mustWait = false;
    const values = calculations.map((calculate) => {
      try {
        return calculate();
      } catch (reason) {
        if (!(reason instanceof Waiting)) throw reason;
        mustWait = true;
        return null;
      }
    });
    if (mustWait) throw waiting;
    return values;
  }

  /** References read, scalars and arrays as they are. */
  operand(value: Value): CellValue | ArrayValue {
    if (value instanceof Reference) {
      const array = this.reader.array(value);
      return array.rows === 1 && array.columns === 1 ? array.at(0, 0) : array;
    }
    if (value instanceof Lambda) return fail("#CALC!");
    return value === omitted ? null : value;
  }

  array(value: Value): ArrayValue {
    const operand = this.operand(value);
    return operand instanceof ArrayValue ? operand : new ArrayValue(1, 1, [operand]);
  }

  /** One value: the top left of anything larger. */
  scalar(value: Value): CellValue {
    if (value instanceof Reference) {
      const { sheet, rect } = value.single;
      return this.reader.value(sheet, rect.row, rect.column);
    }
    const operand = this.operand(value);
    return operand instanceof ArrayValue ? operand.at(0, 0) : operand;
  }

  reference(value: Value): Reference {
    if (value instanceof Reference) return value;
    return isScalar(value) && isCellError(value) ? fail(value) : fail("#VALUE!");
  }

  private binary(operator: BinaryOperator, left: Node, right: Node, frame: Frame): Value {
    if (operator === ":" || operator === "," || operator === " ") {
      const a = this.reference(this.evaluate(left, frame));
      const b = this.reference(this.evaluate(right, frame));
      if (operator === ",") return new Reference([...a.areas, ...b.areas]);
      return operator === ":" ? resolve.span(a.single, b.single) : resolve.intersection(a, b);
    }
    const [a = null, b = null] = this.arguments([left, right], frame);
    return binaryOperation(operator, this.operand(a), this.operand(b));
  }

  private unary(operator: "+" | "-" | "@", operand: Node, frame: Frame): Value {
    const value = this.evaluate(operand, frame);
    if (operator === "+") return value;
    if (operator === "-") return mapOperand(this.operand(value), (each) => 0 - toNumber(each));
    return value instanceof Reference ? resolve.implicitIntersection(value, frame) : this.scalar(value);
  }

  private name(node: NameNode, frame: Frame): Value {
    const local = node.sheet ? undefined : lookUp(frame.scope, node.name);
    if (local) return local.value;
    const defined = resolve.findName(this.reader, node, frame);
    if (defined) return this.definedName(defined.formula, frame);
    if (node.sheet || !this.reader.tableNamed(node.name)) return fail("#NAME?");
    return resolve.resolveStructured(this.reader, resolve.wholeTable(node.name), frame);
  }

  private definedName(formula: string, frame: Frame): Value {
    const tree = parseCached(formula);
    if (!tree || frame.depth > deepest) return fail("#NAME?");
    return this.evaluate(tree, { ...frame, scope: null, relative: true, depth: frame.depth + 1 });
  }

  private call(node: CallNode, frame: Frame): Value {
    const local = lookUp(frame.scope, node.name);
    if (local) return this.invoke(local.value, node.args, frame);
    const definition = findFunction(node.name);
    if (definition) return applyFunction(definition, node.args, frame, this);
    const name: NameNode = { kind: "name", sheet: null, name: node.name, start: node.start, end: node.end };
    const defined = resolve.findName(this.reader, name, frame);
    if (defined) return this.invoke(this.definedName(defined.formula, frame), node.args, frame);
    return this.custom.call(node, frame, this);
  }

  private invoke(callee: Value, args: readonly Node[], frame: Frame): Value {
    if (isScalar(callee) && isCellError(callee)) return callee;
    if (!(callee instanceof Lambda)) return fail("#REF!");
    return callee.call(this.arguments(args, frame));
  }

  /** The function LAMBDA makes: its parameters become names when it is called. */
  lambda(parameters: readonly string[], body: Node, frame: Frame): Lambda {
    return new Lambda(parameters.length, (args) => {
      if (args.length > parameters.length) return fail("#VALUE!");
      if (frame.depth > deepest) return fail("#NUM!");
      const scope = parameters.reduce<Scope | null>(
        (outer, name, i) => ({ name, value: args[i] ?? (i < args.length ? null : omitted), outer }),
        frame.scope,
      );
      return this.evaluate(body, { ...frame, scope, depth: frame.depth + 1 });
    });
  }

  bind(frame: Frame, name: string, value: Value): Frame {
    return { ...frame, scope: { name, value, outer: frame.scope } };
  }
}

function lookUp(scope: Scope | null, name: string): Scope | null {
  const wanted = name.toLowerCase();
  for (let each = scope; each; each = each.outer) if (each.name.toLowerCase() === wanted) return each;
  return null;
}
