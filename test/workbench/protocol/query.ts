import type { Core } from "../core";
import { apiNotFound } from "./apiError";
import { requireApiSet } from "./apiSets";
import type { ExcelObject } from "./excelClass";
import { type Json } from "./excelClass";
import { camelCase, classOf, pascalCase } from "./paths";
import type { WireQuery } from "./wire";

/** What is asked of an object: its members, and what is asked of those; an empty tree asks for all values. */
interface Asked {
  readonly members: Map<string, Asked>;
}

/** Answers a load: the values asked for, in the wire's PascalCase; null for a null object. */
export function answerQuery(core: Core, object: ExcelObject | null, query: WireQuery): Json {
  if (object === null) return null;
  return answer(core, object, tree([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
}

function tree(paths: readonly string[]): Asked {
  const root: Asked = { members: new Map() };
  for (const path of paths) {
    let at = root;
    for (const part of path.split("/")) {
      const name = camelCase(part.trim());
      if (name === "" || name === "items") continue;
      let next = at.members.get(name);
      if (next === undefined) at.members.set(name, (next = { members: new Map() }));
      at = next;
    }
  }
  return root;
}

function answer(core: Core, object: ExcelObject, asked: Asked, page: WireQuery = {}): Json {
  const { items, properties } = classOf(object);
  if (items === undefined) return answerObject(core, object, asked);
  const own = new Map([...asked.members].filter(([name]) => properties[name] !== undefined));
  const ofItems = new Map([...asked.members].filter(([name]) => properties[name] === undefined));
  const result = own.size > 0 ? (answerObject(core, object, { members: own }) as Record<string, Json>) : {};
  if (own.size > 0 && ofItems.size === 0) return result;
  const from = page.Skip ?? 0;
  const shown = items(object.state, core).slice(from, page.Top === undefined ? undefined : from + page.Top);
  return { ...result, _Items: shown.map((item) => answer(core, item, { members: ofItems })) };
}

function answerObject(core: Core, object: ExcelObject, asked: Asked): Json {
  const declared = classOf(object);
  const result: Record<string, Json> = { ...identity(core, object) };
  const all = asked.members.size === 0 || asked.members.has("*") || asked.members.has("$all");
  const names = new Set(all ? Object.keys(declared.properties) : []);
  for (const name of asked.members.keys()) if (!/^[*$]/.test(name)) names.add(name);
  for (const name of names) {
    if (name === "_ReferenceId") continue;
    const member = `${object.className}.${name}`;
    const property = declared.properties[name];
    if (property?.get !== undefined) {
      if (!all || asked.members.has(name)) requireApiSet(member, core.settings.excelApi);
      else if (!isSupported(member, core)) continue;
      result[wireName(member, name)] = property.get(object.state, core);
      continue;
    }
    if (all && !asked.members.has(name)) continue;
    const get = declared.objects?.[name];
    if (get === undefined) throw apiNotFound(member);
    requireApiSet(member, core.settings.excelApi);
    const inner = get(object.state, core);
    result[pascalCase(name)] = inner === null ? null : answer(core, inner, asked.members.get(name) ?? { members: new Map() });
  }
  return result;
}

/** Two members have the API's own case on the wire. */
const wireName = (member: string, name: string): string =>
  member === "Image.format" || member === "Line.connectorType" ? name : pascalCase(name);

const isSupported = (member: string, core: Core): boolean => {
  try {
    requireApiSet(member, core.settings.excelApi);
    return true;
  } catch {
    return false;
  }
};

/** What lets the client find the object again in a later request: a kept reference, or its id in its collection. */
export function identity(core: Core, object: ExcelObject): Record<string, Json> {
  const declared = classOf(object);
  if (declared.tracked === true) {
    const reference = core.references.idOf(object);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }
  if (declared.id === undefined) return {};
  return { [declared.properties["id"] === undefined ? "_Id" : "Id"]: declared.id(object.state) };
}
