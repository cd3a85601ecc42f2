import type { Core } from "../core";
import { accessDenied, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import { boolean, either, object, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Workbook } from "../workbook/records";

export interface TableStyleState {
  name: string;
  readonly builtIn: boolean;
}

interface Styles {
  readonly all: TableStyleState[];
  byDefault: TableStyleState;
}

const numbered = (kind: string, count: number): TableStyleState[] =>
  Array.from({ length: count }, (_style, index) => ({ name: `TableStyle${kind}${index + 1}`, builtIn: true }));

/** Names of table styles; an added one has no looks of its own. Kept while the workbook is open. */
const stylesByWorkbook = new WeakMap<Workbook, Styles>();

function stylesOf({ workbook }: Core): Styles {
  let styles = stylesByWorkbook.get(workbook);
  if (styles === undefined) {
    const all = [...numbered("Light", 21), ...numbered("Medium", 28), ...numbered("Dark", 11)];
    const byDefault = all.find(({ name }) => name === defaultTableStyle) ?? { name: defaultTableStyle, builtIn: true };
    stylesByWorkbook.set(workbook, (styles = { all, byDefault }));
  }
  return styles;
}

const defaultTableStyle = "TableStyleMedium2";

/** The style of new tables. */
export const styleOfNewTables = (core: Core): string => stylesOf(core).byDefault.name;

const find = (core: Core, name: string): TableStyleState | undefined =>
  stylesOf(core).all.find((style) => style.name.toLowerCase() === name.toLowerCase());

const required = (core: Core, name: string): TableStyleState => {
  const style = find(core, name);
  if (style === undefined) throw itemNotFound();
  return style;
};

function add(core: Core, wanted: string, makeUnique: boolean): ExcelObject {
  let name = wanted;
  for (let number = 2; find(core, name) !== undefined; number++) {
    if (!makeUnique) throw itemAlreadyExists();
    name = `${wanted} ${number}`;
  }
  const style: TableStyleState = { name, builtIn: false };
  stylesOf(core).all.push(style);
  return excelObject("TableStyle", style);
}

export const tableStyleCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([text, optional(boolean)], (_self, [name, makeUnique = false], core) => add(core, name, makeUnique)),
    getDefault: method([], (_self, _args, core) => excelObject("TableStyle", stylesOf(core).byDefault)),
    getItem: method([text], (_self, [name], core) => excelObject("TableStyle", required(core, name))),
    getItemOrNullObject: method([text], (_self, [name], core) => {
      const style = find(core, name);
      return style === undefined ? null : excelObject("TableStyle", style);
    }),
    setDefault: method([either(text, object("TableStyle"))], (_self, [style], core) => {
      stylesOf(core).byDefault = typeof style === "string" ? required(core, style) : style.state;
    }),
  },
  items: (_self, core) => stylesOf(core).all.map((style) => excelObject("TableStyle", style)),
  item: (_self, name, core) => excelObject("TableStyle", required(core, text(name))),
};

export const tableStyle: ExcelClass<TableStyleState> = {
  id: (style) => style.name,
  properties: {
    name: readWrite(
      (style) => style.name,
      text,
      (style, name) => {
        if (style.builtIn) throw accessDenied();
        style.name = name;
      },
    ),
    readOnly: readOnly((style) => style.builtIn),
  },
  methods: {
    delete: method([], (style, _args, core) => {
      if (style.builtIn) throw accessDenied();
      const { all } = stylesOf(core);
      all.splice(all.indexOf(style), 1);
    }),
    duplicate: method([], (style, _args, core) => add(core, style.name, true)),
  },
};
