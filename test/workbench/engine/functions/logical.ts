import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { mapOperand } from "../calculation/operators";
import { commonSize, stretched } from "../calculation/broadcast";
import { noError, toBoolean, toNumber } from "../calculation/coerce";
import { compareValues } from "../calculation/compare";
import type { Evaluator, Frame } from "../calculation/evaluator";
import { ArrayValue, fail, isScalar, omitted, Reference, type Value } from "../calculation/value";
import type { Node } from "../formula/ast";
import { boolean, define, defineLazy, raw, rest, type Context, type FunctionDefinition } from "./define";

/** Chooses per element when a condition is an array, else evaluates only the branch it takes. */
function branch(test: Value, whenTrue: () => Value, whenFalse: () => Value, evaluator: Evaluator): Value {
  const condition = evaluator.operand(test);
  if (!(condition instanceof ArrayValue)) {
    if (isCellError(condition)) return condition;
    return toBoolean(condition) ? whenTrue() : whenFalse();
  }
  const [yes = null, no = null] = evaluator.all([whenTrue, whenFalse]).map((value) => evaluator.operand(value));
  const { rows, columns } = commonSize([condition, yes, no]);
  const tests = mapOperand(condition, toBoolean) as ArrayValue;
  return ArrayValue.build(rows, columns, (row, column) => {
    const chosen = stretched(tests, row, column);
    return isCellError(chosen) ? chosen : stretched(chosen ? yes : no, row, column);
  });
}

const orBlank = (value: Value): Value => (value === omitted ? 0 : value);

function replaceErrors(args: readonly Node[], frame: Frame, evaluator: Evaluator, isReplaced: (value: CellValue) => boolean): Value {
  const [first, second] = args as readonly [Node, Node];
  const value = evaluator.argument(first, frame);
  if (value instanceof Reference && value.areas.length === 1 && value.single.rect.rows * value.single.rect.columns === 1) {
    return isReplaced(evaluator.scalar(value)) ? orBlank(evaluator.argument(second, frame)) : value;
  }
  const tested = evaluator.operand(value);
  if (!(tested instanceof ArrayValue)) return isReplaced(tested) ? orBlank(evaluator.argument(second, frame)) : tested;
  if (!tested.values.some(isReplaced)) return tested;
  const other = evaluator.operand(evaluator.argument(second, frame));
  const { rows, columns } = commonSize([tested, other]);
  return ArrayValue.build(rows, columns, (row, column) => {
    const each = stretched(tested, row, column);
    return isReplaced(each) ? (stretched(other, row, column) ?? 0) : each;
  });
}

/** AND, OR, XOR: text and blanks in references are passed over; nothing left to judge is `#VALUE!`. */
function judge(context: Context, args: readonly Value[]): boolean[] {
  const found: boolean[] = [];
  const visit = (value: CellValue): void => {
    if (isCellError(value)) fail(value);
    else if (typeof value === "boolean" || typeof value === "number") found.push(value !== false && value !== 0);
  };
  for (const arg of args) {
    if (arg instanceof Reference) for (const area of arg.areas) context.evaluator.reader.visit(area, visit);
    else if (arg instanceof ArrayValue) arg.values.forEach(visit);
    else found.push(arg === omitted ? false : isScalar(arg) ? toBoolean(arg) : fail("#VALUE!"));
  }
  return found.length === 0 ? fail("#VALUE!") : found;
}

export const logical: readonly FunctionDefinition[] = [
  defineLazy("IF", [2, 3], ([test, yes, no], frame, evaluator) =>
    test && yes
      ? branch(
          evaluator.argument(test, frame),
          () => orBlank(evaluator.argument(yes, frame)),
          () => (no ? orBlank(evaluator.argument(no, frame)) : false),
          evaluator,
        )
      : cellError("#VALUE!"),
  ),
  defineLazy("IFS", [2, 254], (args, frame, evaluator) => {
    const from = (at: number): Value => {
      const test = args[at];
      const result = args[at + 1];
      if (!test || !result) return cellError(at >= args.length ? "#N/A" : "#VALUE!");
      return branch(
        evaluator.argument(test, frame),
        () => orBlank(evaluator.argument(result, frame)),
        () => from(at + 2),
        evaluator,
      );
    };
    return from(0);
  }),
  defineLazy("SWITCH", [3, 254], ([subject, ...cases], frame, evaluator) => {
    const value = subject ? evaluator.operand(evaluator.argument(subject, frame)) : null;
    const from = (at: number, wanted: CellValue): Value => {
      const [candidate, result] = [cases[at], cases[at + 1]];
      if (!candidate) return cellError("#N/A");
      if (!result) return orBlank(evaluator.argument(candidate, frame));
      const other = noError(evaluator.scalar(evaluator.evaluate(candidate, frame)));
      const same = typeof other === typeof wanted || other === null || wanted === null ? compareValues(wanted, other) === 0 : false;
      return same ? orBlank(evaluator.argument(result, frame)) : from(at + 2, wanted);
    };
    if (!(value instanceof ArrayValue)) return from(0, noError(value));
    return new ArrayValue(
      value.rows,
      value.columns,
      evaluator.all(value.values.map((each) => () => (isCellError(each) ? each : evaluator.scalar(from(0, each))))) as CellValue[],
    );
  }),
  defineLazy("IFERROR", [2, 2], (args, frame, evaluator) => replaceErrors(args, frame, evaluator, isCellError)),
  defineLazy("IFNA", [2, 2], (args, frame, evaluator) =>
    replaceErrors(args, frame, evaluator, (value) => isCellError(value) && value.error === "#N/A"),
  ),
  defineLazy("CHOOSE", [2, 255], ([index, ...choices], frame, evaluator) => {
    const which = index ? evaluator.operand(evaluator.argument(index, frame)) : null;
    const pick = (value: CellValue): Value => {
      const at = Math.trunc(toNumber(value));
      const choice = choices[at - 1];
      return choice && at >= 1 ? orBlank(evaluator.argument(choice, frame)) : cellError("#VALUE!");
    };
    if (!(which instanceof ArrayValue)) return isCellError(which) ? which : pick(which);
    // CHOOSE({1,2},a,b) puts whole columns side by side.
    const picked = evaluator.all(which.values.map((each) => () => pick(each))).map((value) => evaluator.operand(value));
    const rows = Math.max(which.rows, commonSize(picked).rows);
    const columns = Math.max(which.columns, commonSize(picked).columns);
    return ArrayValue.build(rows, columns, (row, column) => {
      const at = (which.rows === 1 ? 0 : row) * which.columns + (which.columns === 1 ? 0 : column);
      return stretched(picked[at] ?? cellError("#N/A"), row, column);
    });
  }),
  defineLazy("LET", [3, 253], (args, frame, evaluator) => {
    let scope = frame;
    for (let at = 0; at + 2 < args.length; at += 2) {
      const [name, value] = [args[at], args[at + 1]];
      if (name?.kind !== "name" || !value) return cellError("#NAME?");
      scope = evaluator.bind(scope, name.name, evaluator.argument(value, scope));
    }
    const body = args[args.length - 1];
    return args.length % 2 === 1 && body ? evaluator.evaluate(body, scope) : cellError("#VALUE!");
  }),
  defineLazy("LAMBDA", [1, 254], (args, frame, evaluator) => {
    const body = args[args.length - 1];
    const names = args
      .slice(0, -1)
      .map((node) => (node.kind === "name" ? node.name : node.kind === "structured" ? (node.firstColumn ?? "") : ""));
    return body && names.every((name) => name !== "") ? evaluator.lambda(names, body, frame) : cellError("#VALUE!");
  }),
  define("ISOMITTED", [raw], (value) => value === omitted),
  define("AND", [raw, rest(raw)], function (first, others) {
    return judge(this, [first, ...others]).every(Boolean);
  }),
  define("OR", [raw, rest(raw)], function (first, others) {
    return judge(this, [first, ...others]).some(Boolean);
  }),
  define("XOR", [raw, rest(raw)], function (first, others) {
    return judge(this, [first, ...others]).filter(Boolean).length % 2 === 1;
  }),
  define("NOT", [boolean], (value) => !value),
];
