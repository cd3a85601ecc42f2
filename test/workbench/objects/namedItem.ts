import type { Core } from "../core";
import { activeSheet } from "../core";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import { anything, boolean, either, number, object, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Json } from "../protocol/excelClass";
import { absoluteReference } from "../workbook/absoluteReference";
import type { DefinedName } from "../workbook/records";
import { allTables, isNameAllowed } from "../workbook/tableNames";
import { parseEntry } from "../workbook/typing";
import type { CellValue } from "../workbook/values";
import { isCellError } from "../workbook/values";
import { findRange, rangeOfFormula, type Place } from "./find";
import { plainValue, valueType } from "./raise";
import { addressOf, rectOf } from "./rangeReads";
import type { NameState, RangeState, Scope } from "./states";

const namesOf = (scope: Scope, core: Core): DefinedName[] => (scope === null ? core.workbook.names : scope.names);

const find = (scope: Scope, key: string, core: Core): ExcelObject | null => {
  const found = namesOf(scope, core).find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : excelObject("NamedItem", { sheet: scope, name: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const absolute = (range: RangeState): string => `=${absoluteReference(range.sheet, rectOf(range))}`;

/** What a name stands for: a range, a formula, or a value. A structured reference becomes the address it has now. */
function formulaOf(core: Core, scope: Scope, reference: ExcelObject<"Range"> | string | number): string {
  if (reference instanceof Object) return absolute(reference.state);
  if (typeof reference === "number") return `=${reference}`;
  const { formula, refused } = parseEntry(reference.startsWith("=") ? reference : `=${reference}`);
  if (refused !== undefined || formula === undefined) throw invalidArgument();
  const place = /\[/.test(formula) ? findRange(core, scope ?? activeSheet(core), formula.slice(1)) : null;
  return place === null ? formula : absolute(place);
}

function add(core: Core, scope: Scope, name: string, formula: string, comment: string): ExcelObject {
  if (!isNameAllowed(name)) throw invalidArgument();
  if (find(scope, name, core) !== null) throw itemAlreadyExists();
  if (scope === null && allTables(core.workbook).some(({ table }) => table.name.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists();
  const made: DefinedName = { name, formula, visible: true, comment };
  namesOf(scope, core).push(made);
  namesChanged(core);
  return excelObject("NamedItem", { sheet: scope, name: made });
}

function namesChanged(core: Core): void {
  core.engine.definitionsChanged();
  core.calculation.markDue();
}

export const namedItemCollection: ExcelClass<Scope> = {
  properties: {},
  methods: {
    add: method([text, either(object("Range"), either(text, number)), optional(text)], (scope, [name, reference, comment], core) =>
      add(core, scope, name, formulaOf(core, scope, reference), comment ?? ""),
    ),
    addFormulaLocal: method([text, text, optional(text)], (scope, [name, formula, comment], core) =>
      add(core, scope, name, formulaOf(core, scope, formula), comment ?? ""),
    ),
    getItem: method([text], (scope, [key], core) => orNotFound(find(scope, key, core))),
    getItemOrNullObject: method([text], (scope, [key], core) => find(scope, key, core)),
  },
  items: (scope, core) => namesOf(scope, core).map((name) => excelObject("NamedItem", { sheet: scope, name })),
  item: (scope, key, core) => orNotFound(find(scope, text(key), core)),
};

const placeOf = ({ sheet, name }: NameState, core: Core): Place | null => rangeOfFormula(core, sheet ?? activeSheet(core), name.formula);

const evaluated = ({ sheet, name }: NameState, core: Core): readonly (readonly CellValue[])[] =>
  core.engine.evaluate(name.formula, (sheet ?? activeSheet(core)).id, { row: 0, column: 0 });

function typeOf(self: NameState, core: Core): string {
  if (placeOf(self, core) !== null) return "Range";
  const values = evaluated(self, core);
  const value = values[0]?.[0] ?? null;
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return "Array";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function valueOf(self: NameState, core: Core): Json {
  const place = placeOf(self, core);
  if (place !== null) return addressOf(place.sheet, place.rect);
  return plainValue(evaluated(self, core)[0]?.[0] ?? null);
}

export const namedItem: ExcelClass<NameState> = {
  id: (self) => self.name.name,
  properties: {
    name: readOnly((self) => self.name.name),
    scope: readOnly((self) => (self.sheet === null ? "Workbook" : "Worksheet")),
    type: readOnly(typeOf),
    value: readOnly(valueOf),
    formula: readWrite(
      (self) => self.name.formula,
      anything,
      (self, formula, core) => {
        self.name.formula = formulaOf(core, self.sheet, text(formula));
        namesChanged(core);
      },
    ),
    comment: readWrite(
      (self) => self.name.comment,
      text,
      (self, comment) => {
        self.name.comment = comment;
      },
    ),
    visible: readWrite(
      (self) => self.name.visible,
      boolean,
      (self, visible) => {
        self.name.visible = visible;
      },
    ),
  },
  objects: {
    arrayValues: (self) => excelObject("NamedItemArrayValues", self),
    worksheet: (self) => {
      if (self.sheet === null) throw itemNotFound();
      return excelObject("Worksheet", self.sheet);
    },
    worksheetOrNullObject: (self) => (self.sheet === null ? null : excelObject("Worksheet", self.sheet)),
  },
  methods: {
    delete: method([], (self, _args, core) => {
      const names = namesOf(self.sheet, core);
      names.splice(names.indexOf(self.name), 1);
      namesChanged(core);
    }),
    getRange: method([], (self, _args, core) => {
      const place = placeOf(self, core);
      if (place === null) throw itemNotFound();
      return core.references.range(place.sheet, place.rect);
    }),
    getRangeOrNullObject: method([], (self, _args, core) => {
      const place = placeOf(self, core);
      return place === null ? null : core.references.range(place.sheet, place.rect);
    }),
  },
};

export const namedItemArrayValues: ExcelClass<NameState> = {
  properties: {
    values: readOnly((self, core) => evaluated(self, core).map((row) => row.map(plainValue))),
    types: readOnly((self, core) => evaluated(self, core).map((row) => row.map(valueType))),
  },
  methods: {},
};
