import type { Core } from "../core";
import { classes } from "../objects";
import { services } from "../objects/services";
import { apiNotFound, invalidArgument, invalidObjectPath, itemNotFound } from "./apiError";
import { requireApiSet } from "./apiSets";
import { ExcelObject, excelObject, type ExcelClass, type MethodResult } from "./excelClass";
import { readsResults } from "./readsResults";
import { pathTypes, type WireAction, type WireArguments, type WirePath } from "./wire";

/** A member as the API documents it: the wire says `RowCount`, the API `rowCount`. */
export const camelCase = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));
export const pascalCase = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** The class of an object; its state's type is known only to the class itself. */
export const classOf = (object: ExcelObject): ExcelClass<unknown> => classes[object.className] as ExcelClass<unknown>;

/** Worksheet functions are written otherwise on the wire: `VLookup` for `vlookup`. */
function methodName(methods: ExcelClass<unknown>["methods"], name: string): string {
  if (methods[name] !== undefined) return name;
  return Object.keys(methods).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Finds the objects a batch's paths stand for; each path is followed once a batch. */
export class Paths {
  private readonly found = new Map<number, ExcelObject | null>();

  constructor(
    private readonly core: Core,
    private readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): ExcelObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidObjectPath(String(id));
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with object paths replaced by their objects. */
  takeArguments(info: WireArguments | undefined): readonly unknown[] {
    return this.replaceObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** `Range.values`: the member an action (or the path it fails on) names. */
  locate(action: WireAction): string {
    let path = this.paths[String(action.ObjectPathId)];
    while (path !== undefined && !this.found.has(path.Id)) {
      const parent = this.paths[String(path.ParentObjectPathId ?? -1)];
      if (parent === undefined || this.found.has(parent.Id)) return this.locatePath(path);
      path = parent;
    }
    const object = this.found.get(action.ObjectPathId);
    return object === undefined || object === null ? camelCase(action.Name) : `${object.className}.${camelCase(action.Name)}`;
  }

  private locatePath(path: WirePath): string {
    const parent = this.found.get(path.ParentObjectPathId ?? -1);
    const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : camelCase(path.Name);
    return parent === undefined || parent === null ? name : `${parent.className}.${name}`;
  }

  callMethod(object: ExcelObject, wireName: string, info: WireArguments | undefined): MethodResult {
    const { methods } = classOf(object);
    const name = methodName(methods, camelCase(wireName));
    const member = `${object.className}.${name}`;
    const declared = methods[name] ?? this.builtIn(object, name);
    if (declared === undefined) throw apiNotFound(member);
    requireApiSet(member, this.core.settings.excelApi);
    const given = this.takeArguments(info);
    if (given.length > declared.args.length) throw invalidArgument();
    const args = declared.args.map((take, index) => take(given[index]));
    return declared.run(object.state, args, this.core);
  }

  private follow(path: WirePath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return excelObject("Workbook", null);
      case pathTypes.service: {
        const service = services[path.Name];
        if (service === undefined) throw apiNotFound(path.Name);
        return service;
      }
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const kept = this.core.references.get(path.Name);
        if (kept === undefined) throw invalidObjectPath("_reference()");
        return kept;
      }
      default:
        return this.followMember(path);
    }
  }

  private followMember(path: WirePath): ExcelObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.method) {
      if (readsResults(parent.className, path.Name, path.ArgumentInfo)) this.core.calculation.bringUpToDate();
      const result = this.callMethod(parent, path.Name, path.ArgumentInfo);
      if (result === null || result instanceof ExcelObject) return result;
      throw invalidObjectPath(`${camelCase(path.Name)}()`);
    }
    const declared = classOf(parent);
    if (path.ObjectPathType === pathTypes.property) {
      const name = camelCase(path.Name);
      const member = `${parent.className}.${name}`;
      const get = declared.objects?.[name];
      if (get === undefined) throw apiNotFound(member);
      requireApiSet(member, this.core.settings.excelApi);
      return get(parent.state, this.core);
    }
    if (path.ObjectPathType === pathTypes.indexer) {
      if (declared.item === undefined) throw apiNotFound(`${parent.className}.getItem`);
      const [key] = this.takeArguments(path.ArgumentInfo);
      return declared.item(parent.state, key, this.core);
    }
    throw invalidObjectPath(path.Name);
  }

  /** Collections find their items by place without declaring it. */
  private builtIn(object: ExcelObject, name: string): ExcelClass<unknown>["methods"][string] | undefined {
    const { items } = classOf(object);
    if (items === undefined) return undefined;
    if (name === "getItemAt") {
      return {
        args: [(value) => value],
        run: (self, [index]) => {
          if (!Number.isInteger(index)) throw invalidArgument();
          const item = items(self, this.core)[index as number];
          if (item === undefined) throw itemNotFound();
          return item;
        },
      };
    }
    if (name === "getCount") return { args: [], run: (self) => items(self, this.core).length };
    return undefined;
  }

  private replaceObjects(values: readonly unknown[], references: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const reference = references[index];
      if (Array.isArray(value)) return this.replaceObjects(value, Array.isArray(reference) ? reference : []);
      if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
      return this.replaceNested(value);
    });
  }

  private replaceNested(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.replaceNested(item));
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.resolve(record["_ObjectPathId"]);
    return Object.fromEntries(Object.entries(record).map(([name, item]) => [name, this.replaceNested(item)]));
  }
}
