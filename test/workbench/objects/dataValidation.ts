import { redrawCells, type Core } from "../core";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/apiError";
import { boolean, oneOf, record } from "../protocol/arguments";
import { ExcelObject, excelObject, method, readOnly, readWrite, type ExcelClass, type Json } from "../protocol/excelClass";
import { absoluteReference } from "../workbook/absoluteReference";
import { intersects, type Rect } from "../workbook/address";
import { cellAt, subtract } from "../workbook/cells";
import { requireAllowed } from "../workbook/protection";
import type { ComparisonOperator, Validation } from "../workbook/records";
import { parseEntry } from "../workbook/typing";
import { isValid, validationAt } from "../workbook/validate";
import { rectOf } from "./rangeReads";
import type { FormatState, RangeState } from "./states";

const operators: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

const kinds = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const allRects = (self: FormatState): readonly Rect[] => self.areas.map(rectOf);

/** The one validation of all the cells; null when there is none; "mixed" when they differ. */
function validationOf(self: FormatState): Validation | null | "mixed" {
  const [area] = self.areas;
  if (area === undefined) return null;
  const { sheet } = area;
  const touching = sheet.validations.filter(({ ranges }) => allRects(self).some((rect) => ranges.some((range) => intersects(range, rect))));
  const [only] = touching;
  if (only === undefined) return null;
  const covered = allRects(self).every((rect) => only.ranges.reduce((left, range) => subtract(left, range), [rect]).length === 0);
  return touching.length === 1 && covered ? only : "mixed";
}

const shownFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

function readRule(rule: Validation): Json {
  const key = Object.entries(kinds).find(([, kind]) => kind === rule.kind)?.[0] ?? "custom";
  if (rule.kind === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.kind === "Custom") return { custom: { formula: rule.formula1 } };
  return {
    [key]: {
      formula1: shownFormula(rule.formula1),
      formula2: rule.formula2 === undefined ? "" : shownFormula(rule.formula2),
      operator: rule.operator ?? "Between",
    },
  };
}

/** A bound: a number, a date as text, or a formula. */
function bound(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value instanceof ExcelObject && value.className === "Range") {
    const state = value.state as RangeState;
    return `=${absoluteReference(state.sheet, rectOf(state))}`;
  }
  if (typeof value !== "string" || value === "") throw invalidArgument();
  if (value.startsWith("=")) return /^=-?\d+(\.\d+)?$/.test(value) ? value.slice(1) : value;
  const { value: typed } = parseEntry(value);
  if (typeof typed !== "number") throw invalidArgument();
  return String(typed);
}

function listSource(value: unknown): string {
  if (value instanceof ExcelObject) return bound(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  // A list of more than 255 characters cannot be kept in the file; a structured reference must stand inside INDIRECT.
  if (!value.startsWith("=") && value.length > 255) throw invalidArgument();
  if (/^=[^()"]*\[/.test(value)) throw invalidArgument();
  return value;
}

function setRule(core: Core, self: FormatState, value: unknown): void {
  const given = Object.entries(record(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [only] = given;
  if (only === undefined || given.length !== 1) throw invalidArgument();
  const [key, ruleValue] = only;
  const kind = kinds[key as keyof typeof kinds];
  if (kind === undefined) throw invalidArgument();
  const rule = record(ruleValue);
  const bounds = (): Pick<Validation, "formula1" | "formula2" | "operator"> => {
    const operator = oneOf(...operators)(rule["operator"]);
    const two = operator === "Between" || operator === "NotBetween";
    if (two && (rule["formula2"] === undefined || rule["formula2"] === null)) throw invalidArgument();
    return { operator, formula1: bound(rule["formula1"]), formula2: two ? bound(rule["formula2"]) : undefined };
  };
  const content: Pick<Validation, "formula1" | "formula2" | "operator"> =
    kind === "List"
      ? { formula1: listSource(rule["source"]) }
      : kind === "Custom"
        ? { formula1: customFormula(rule["formula"]) }
        : bounds();
  replace(core, self, {
    ranges: [...allRects(self)],
    kind,
    ...content,
    inCellDropDown: kind === "List" && rule["inCellDropDown"] !== false,
    ignoreBlanks: true,
    error: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
}

const customFormula = (value: unknown): string => {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
  return value;
};

function replace(core: Core, self: FormatState, rule: Validation | null): void {
  for (const area of self.areas) {
    const { sheet } = area;
    requireAllowed(sheet, "never");
    for (const other of [...sheet.validations]) {
      other.ranges = subtract(other.ranges, rectOf(area));
      if (other.ranges.length === 0) sheet.validations.splice(sheet.validations.indexOf(other), 1);
    }
    redrawCells(core, sheet);
  }
  if (rule !== null) self.areas[0]?.sheet.validations.push(rule);
}

/** Changes what belongs to the cells' validation besides its rule. */
function amend(core: Core, self: FormatState, change: (rule: Validation) => Partial<Validation>): void {
  const rule = validationOf(self);
  if (rule === null || rule === "mixed") throw invalidOperation("Set the rule first.");
  replace(core, self, { ...rule, ranges: [...allRects(self)], ...change(rule) });
}

const optionalText = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

/** Cells whose present value breaks their rule: writes by the API are not validated. */
function invalidCells(core: Core, self: FormatState): readonly RangeState[] {
  const found: RangeState[] = [];
  for (const area of self.areas) {
    const { sheet } = area;
    const ranges = sheet.validations.flatMap((rule) => rule.ranges);
    for (const range of ranges) {
      for (let row = range.row; row < range.row + range.rows; row++) {
        for (let column = range.column; column < range.column + range.columns; column++) {
          if (!intersects(rectOf(area), { row, column, rows: 1, columns: 1 })) continue;
          const rule = validationAt(sheet, { row, column });
          const value = cellAt(sheet, row, column)?.value ?? null;
          if (rule !== null && !isValid(core, sheet, { row, column }, rule, value))
            found.push(core.references.state(sheet, { row, column, rows: 1, columns: 1 }));
        }
      }
    }
  }
  return found;
}

export const dataValidation: ExcelClass<FormatState> = {
  properties: {
    type: readOnly((self) => {
      const rule = validationOf(self);
      return rule === null ? "None" : rule === "mixed" ? "Inconsistent" : rule.kind;
    }),
    rule: {
      get: (self) => {
        const rule = validationOf(self);
        return rule === null ? {} : rule === "mixed" ? null : readRule(rule);
      },
      set: (self, value, core) => setRule(core, self, value),
    },
    ignoreBlanks: readWrite(
      (self) => {
        const rule = validationOf(self);
        return rule === null ? true : rule === "mixed" ? null : rule.ignoreBlanks;
      },
      boolean,
      (self, ignoreBlanks, core) => amend(core, self, () => ({ ignoreBlanks })),
    ),
    errorAlert: readWrite(
      (self) => {
        const rule = validationOf(self);
        if (rule === "mixed") return null;
        const { show, style, title, message } = rule?.error ?? { show: true, style: "Stop", title: "", message: "" };
        return { showAlert: show, style, title, message };
      },
      record,
      (self, alert, core) =>
        amend(core, self, () => ({
          error: {
            show: alert["showAlert"] !== false,
            style: alert["style"] === undefined ? "Stop" : oneOf("Stop", "Warning", "Information")(alert["style"]),
            title: optionalText(alert["title"]),
            message: optionalText(alert["message"]),
          },
        })),
    ),
    prompt: readWrite(
      (self) => {
        const rule = validationOf(self);
        if (rule === "mixed") return null;
        const { show, title, message } = rule?.prompt ?? { show: false, title: "", message: "" };
        return { showPrompt: show, title, message };
      },
      record,
      (self, prompt, core) =>
        amend(core, self, () => ({
          prompt: { show: prompt["showPrompt"] !== false, title: optionalText(prompt["title"]), message: optionalText(prompt["message"]) },
        })),
    ),
    valid: readOnly((self, core) => invalidCells(core, self).length === 0),
  },
  methods: {
    clear: method([], (self, _args, core) => replace(core, self, null)),
    getInvalidCells: method([], (self, _args, core) => {
      const areas = invalidCells(core, self);
      if (areas.length === 0) throw itemNotFound();
      return excelObject("RangeAreas", { areas });
    }),
    getInvalidCellsOrNullObject: method([], (self, _args, core) => {
      const areas = invalidCells(core, self);
      return areas.length === 0 ? null : excelObject("RangeAreas", { areas });
    }),
  },
};
