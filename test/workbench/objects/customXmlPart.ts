import type { Core } from "../core";
import { generalException, invalidArgument, itemNotFound } from "../protocol/apiError";
import { text } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Workbook } from "../workbook/records";

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** Custom XML parts of a workbook; kept while it is open, not saved. */
const partsByWorkbook = new WeakMap<Workbook, Map<string, CustomXmlPart>>();

function partsOf(core: Core): Map<string, CustomXmlPart> {
  const parts = partsByWorkbook.get(core.workbook) ?? new Map<string, CustomXmlPart>();
  partsByWorkbook.set(core.workbook, parts);
  return parts;
}

/** Checked as far as its outermost element. */
function wellFormed(xml: string): string {
  const name = /^\s*(?:<\?[^>]*\?>\s*)?<([\w.:-]+)(\s[^<>]*)?(\/?)>/.exec(xml);
  if (name === null || (name[3] === "" && name[2]?.endsWith("/") !== true && !new RegExp(`</${name[1] ?? ""}\\s*>\\s*$`).test(xml)))
    throw invalidArgument();
  return xml;
}

const namespaceOf = ({ xml }: CustomXmlPart): string => {
  const [root = ""] = /<[\w.:-]+(\s[^<>]*)?>/.exec(xml.replace(/<\?[^>]*\?>/, "")) ?? [];
  const [, prefix] = /^<([\w.-]+):/.exec(root) ?? [];
  return new RegExp(prefix === undefined ? `\\sxmlns=["']([^"']*)["']` : `\\sxmlns:${prefix}=["']([^"']*)["']`).exec(root)?.[1] ?? "";
};

const partObject = (part: CustomXmlPart): ExcelObject => excelObject("CustomXmlPart", part);

const find = (core: Core, id: string): ExcelObject | null => {
  const part = partsOf(core).get(id);
  return part === undefined ? null : partObject(part);
};

const orNotFound = (found: ExcelObject | null | undefined): ExcelObject => {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
};

export const customXmlPartCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([text], (_self, [xml], core) => {
      const parts = partsOf(core);
      const part = { id: `{00000000-000D-0000-0000-${String(parts.size + 1).padStart(12, "0")}}`, xml: wellFormed(xml) };
      parts.set(part.id, part);
      return partObject(part);
    }),
    getItem: method([text], (_self, [id], core) => orNotFound(find(core, id))),
    getItemOrNullObject: method([text], (_self, [id], core) => find(core, id)),
    getByNamespace: method([text], (_self, [namespace]) => excelObject("CustomXmlPartScopedCollection", namespace)),
  },
  items: (_self, core) => [...partsOf(core).values()].map(partObject),
  item: (_self, id, core) => orNotFound(find(core, text(id))),
};

const ofNamespace = (namespace: string, core: Core): readonly CustomXmlPart[] =>
  [...partsOf(core).values()].filter((part) => namespaceOf(part) === namespace);

const one = (namespace: string, id: string, core: Core): ExcelObject | null => {
  const part = ofNamespace(namespace, core).find((candidate) => candidate.id === id);
  return part === undefined ? null : partObject(part);
};

export const customXmlPartScopedCollection: ExcelClass<string> = {
  properties: {},
  methods: {
    getItem: method([text], (namespace, [id], core) => orNotFound(one(namespace, id, core))),
    getItemOrNullObject: method([text], (namespace, [id], core) => one(namespace, id, core)),
    getOnlyItem: method([], (namespace, _args, core) => {
      const parts = ofNamespace(namespace, core);
      if (parts.length > 1) throw generalException();
      return orNotFound(parts.map(partObject)[0]);
    }),
    getOnlyItemOrNullObject: method([], (namespace, _args, core) => {
      const parts = ofNamespace(namespace, core);
      return parts.length === 1 ? (parts.map(partObject)[0] ?? null) : null;
    }),
  },
  items: (namespace, core) => ofNamespace(namespace, core).map(partObject),
  item: (namespace, id, core) => orNotFound(one(namespace, text(id), core)),
};

export const customXmlPart: ExcelClass<CustomXmlPart> = {
  id: (part) => part.id,
  properties: { id: readOnly((part) => part.id), namespaceUri: readOnly(namespaceOf) },
  methods: {
    delete: method([], (part, _args, core) => void partsOf(core).delete(part.id)),
    getXml: method([], (part) => part.xml),
    setXml: method([text], (part, [xml]) => void (part.xml = wellFormed(xml))),
  },
};
