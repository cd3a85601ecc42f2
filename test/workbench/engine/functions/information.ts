import { columnLetters } from "../../workbook/address";
import { cellError, isCellError, type ErrorCode } from "../../workbook/values";
import { ArrayValue, fail, Lambda, Reference } from "../calculation/value";
import { define, number, optional, omittedValue, raw, scalar, scalarOrError, text, type FunctionDefinition } from "./define";

const errorTypes: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const information: readonly FunctionDefinition[] = [
  define("ISBLANK", [scalarOrError], (value) => value === null),
  define("ISERROR", [scalarOrError], (value) => isCellError(value)),
  define("ISERR", [scalarOrError], (value) => isCellError(value) && value.error !== "#N/A"),
  define("ISNA", [scalarOrError], (value) => isCellError(value) && value.error === "#N/A"),
  define("ISNUMBER", [scalarOrError], (value) => typeof value === "number"),
  define("ISTEXT", [scalarOrError], (value) => typeof value === "string"),
  define("ISNONTEXT", [scalarOrError], (value) => typeof value !== "string"),
  define("ISLOGICAL", [scalarOrError], (value) => typeof value === "boolean"),
  define("ISREF", [raw], (value) => value instanceof Reference),
  define("ISEVEN", [number], (value) => Math.trunc(value) % 2 === 0),
  define("ISODD", [number], (value) => Math.trunc(value) % 2 !== 0),
  define("ISFORMULA", [raw], function (value) {
    const { sheet, rect } = this.evaluator.reference(value).single;
    return (sheet.cell(rect.row, rect.column)?.formula ?? null) !== null;
  }),
  define("FORMULATEXT", [raw], function (value) {
    const { sheet, rect } = this.evaluator.reference(value).single;
    return sheet.cell(rect.row, rect.column)?.formula ?? cellError("#N/A");
  }),
  define("NA", [], () => cellError("#N/A")),
  define("N", [scalar], (value) => (typeof value === "number" ? value : value === true ? 1 : 0)),
  define("T", [scalar], (value) => (typeof value === "string" ? value : "")),
  define("TYPE", [raw], function (value) {
    if (value instanceof Lambda) return 128;
    const operand = this.evaluator.operand(value);
    if (operand instanceof ArrayValue) return 64;
    if (isCellError(operand)) return 16;
    return typeof operand === "string" ? 2 : typeof operand === "boolean" ? 4 : 1;
  }),
  define("ERROR.TYPE", [scalarOrError], (value) => {
    if (!isCellError(value)) return cellError("#N/A");
    const at = errorTypes.indexOf(value.error);
    if (at >= 0) return at + 1;
    return value.error === "#SPILL!" ? 9 : value.error === "#CALC!" ? 14 : 12;
  }),
  define("SHEET", [optional(raw, omittedValue)], function (value) {
    if (value instanceof Reference) return value.single.sheet.position + 1;
    if (typeof value === "string") return (this.evaluator.reader.sheetNamed(value)?.position ?? fail("#N/A")) + 1;
    return this.frame.sheet.position + 1;
  }),
  define("SHEETS", [optional(raw, omittedValue)], function (value) {
    return value instanceof Reference ? new Set(value.areas.map(({ sheet }) => sheet)).size : this.evaluator.reader.sheets.size;
  }),
  define("CELL", [text, optional(raw, omittedValue)], function (what, where) {
    const { sheet, rect } = where instanceof Reference ? where.single : { sheet: this.frame.sheet, rect: this.frame };
    const value = this.evaluator.reader.value(sheet, rect.row, rect.column);
    switch (what.toLowerCase()) {
      case "address":
        return `$${columnLetters(rect.column)}$${rect.row + 1}`;
      case "row":
        return rect.row + 1;
      case "col":
        return rect.column + 1;
      case "contents":
        return value ?? 0;
      case "type":
        return value === null ? "b" : typeof value === "string" ? "l" : "v";
      case "filename":
        return `[${this.evaluator.reader.workbook.name}]${sheet.record.name}`;
      default:
        return fail("#VALUE!");
    }
  }),
];
