import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, text } from "../protocol/arguments";
import {
  excelObject,
  method,
  readOnly,
  readWrite,
  type ExcelClass,
  type ExcelObject,
  type Json,
  type Property,
} from "../protocol/excelClass";
import type { Sheet } from "../workbook/records";
import type { SheetKey } from "./states";

/** Keys are found whatever their case. */
const keyIn = (map: ReadonlyMap<string, unknown>, key: string): string | undefined =>
  [...map.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const sheetProperty = (sheet: Sheet, key: string): ExcelObject | null => {
  const known = keyIn(sheet.customProperties, key);
  return known === undefined ? null : excelObject("WorksheetCustomProperty", { sheet, key: known });
};

export const worksheetCustomPropertyCollection: ExcelClass<Sheet> = {
  properties: {},
  methods: {
    add: method([text, text], (sheet, [key, value]) => {
      if (key === "" || key.length > 255) throw invalidArgument();
      const known = keyIn(sheet.customProperties, key) ?? key;
      sheet.customProperties.set(known, value);
      return excelObject("WorksheetCustomProperty", { sheet, key: known });
    }),
    getItem: method([text], (sheet, [key]) => orNotFound(sheetProperty(sheet, key))),
    getItemOrNullObject: method([text], (sheet, [key]) => sheetProperty(sheet, key)),
  },
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => excelObject("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, key) => orNotFound(sheetProperty(sheet, text(key))),
};

export const worksheetCustomProperty: ExcelClass<SheetKey> = {
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: readWrite(
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      text,
      ({ sheet, key }, value) => void sheet.customProperties.set(key, value),
    ),
  },
  methods: { delete: method([], ({ sheet, key }) => void sheet.customProperties.delete(key)) },
};

const documentProperty = (name: string): Property<null> =>
  readWrite(
    (_self, core) => core.workbook.properties[name] ?? "",
    text,
    (_self, value, core) => {
      core.workbook.properties[name] = value;
    },
  );

export const documentProperties: ExcelClass<null> = {
  properties: {
    ...Object.fromEntries(
      ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"].map((name) => [
        name,
        documentProperty(name),
      ]),
    ),
    lastAuthor: readOnly((_self, core) => core.workbook.properties["lastAuthor"] ?? ""),
    creationDate: readOnly((_self, core) => core.workbook.properties["creationDate"] ?? null),
    revisionNumber: readOnly(() => 0),
  },
  objects: { custom: () => excelObject("CustomPropertyCollection", null) },
  methods: {},
};

const findCustomProperty = (properties: ReadonlyMap<string, unknown>, key: string): ExcelObject | null => {
  const known = keyIn(properties, key);
  return known === undefined ? null : excelObject("CustomProperty", { key: known });
};

const propertyValue = (value: unknown): string | number | boolean => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  return value;
};

export const customPropertyCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([text, propertyValue], (_self, [key, value], core) => {
      const known = keyIn(core.workbook.customProperties, key) ?? key;
      core.workbook.customProperties.set(known, value);
      return excelObject("CustomProperty", { key: known });
    }),
    deleteAll: method([], (_self, _args, core) => core.workbook.customProperties.clear()),
    getItem: method([text], (_self, [key], core) => orNotFound(findCustomProperty(core.workbook.customProperties, key))),
    getItemOrNullObject: method([text], (_self, [key], core) => findCustomProperty(core.workbook.customProperties, key)),
  },
  items: (_self, core) => [...core.workbook.customProperties.keys()].map((key) => excelObject("CustomProperty", { key })),
  item: (_self, key, core) => orNotFound(findCustomProperty(core.workbook.customProperties, text(key))),
};

export const customProperty: ExcelClass<{ readonly key: string }> = {
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: readWrite(
      ({ key }, core) => core.workbook.customProperties.get(key) ?? null,
      propertyValue,
      ({ key }, value, core) => void core.workbook.customProperties.set(key, value),
    ),
    type: readOnly(({ key }, core) => {
      const value = core.workbook.customProperties.get(key);
      return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
    }),
  },
  methods: { delete: method([], ({ key }, _args, core) => void core.workbook.customProperties.delete(key)) },
};

export const settingCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([text, anything], (_self, [key, value], core) => {
      core.workbook.settings.set(key, value);
      return excelObject("Setting", { key });
    }),
    getItem: method([text], (_self, [key], core) => {
      if (!core.workbook.settings.has(key)) throw itemNotFound();
      return excelObject("Setting", { key });
    }),
    getItemOrNullObject: method([text], (_self, [key], core) => (core.workbook.settings.has(key) ? excelObject("Setting", { key }) : null)),
  },
  items: (_self, core) => [...core.workbook.settings.keys()].map((key) => excelObject("Setting", { key })),
  item: (_self, key, core) => {
    if (!core.workbook.settings.has(text(key))) throw itemNotFound();
    return excelObject("Setting", { key: text(key) });
  },
};

export const setting: ExcelClass<{ readonly key: string }> = {
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: readWrite(
      ({ key }, core) => (core.workbook.settings.get(key) as Json | undefined) ?? null,
      anything,
      ({ key }, value, core) => void core.workbook.settings.set(key, value),
    ),
  },
  methods: { delete: method([], ({ key }, _args, core) => void core.workbook.settings.delete(key)) },
};
