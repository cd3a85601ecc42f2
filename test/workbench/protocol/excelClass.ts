import type { Core } from "../core";
import type { States } from "../objects/states";
import type { Arg, Taken } from "./arguments";

/** What a scalar property can carry over the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An object of the host: its class by name, and what it stands for in the workbook. */
export class ExcelObject<K extends keyof States = keyof States> {
  constructor(
    readonly className: K,
    readonly state: States[K],
  ) {}
}

export const excelObject = <K extends keyof States>(className: K, state: States[K]): ExcelObject<K> => new ExcelObject(className, state);

export interface Property<S> {
  readonly get?: (self: S, core: Core) => Json;
  readonly set?: (self: S, value: unknown, core: Core) => void;
}

export type MethodResult = ExcelObject | Json | void;

export interface Method<S> {
  readonly args: readonly Arg<unknown>[];
  readonly run: (self: S, args: readonly unknown[], core: Core) => MethodResult;
}

/** One class of the Excel API: what the host answers for it. Keys are the API's own camelCase names. */
export interface ExcelClass<S> {
  /** Properties with values. */
  readonly properties: Readonly<Record<string, Property<S>>>;
  /** Properties that are objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (self: S, core: Core) => ExcelObject | null>>;
  readonly methods: Readonly<Record<string, Method<S>>>;
  /** Collections: their items in order. */
  readonly items?: (self: S, core: Core) => readonly ExcelObject[];
  /** The indexer (`getItem` by name or id); throws when there is none. */
  readonly item?: (self: S, key: unknown, core: Core) => ExcelObject;
  /** References to objects of this class outlive a request (`_KeepReference`). */
  readonly tracked?: boolean;
  /** Objects of this class are found again by this (a property of theirs) in their collection. */
  readonly id?: (self: S) => string | number;
}

export const readOnly = <S>(get: (self: S, core: Core) => Json): Property<S> => ({ get });

export const readWrite = <S, T>(
  get: (self: S, core: Core) => Json,
  arg: Arg<T>,
  set: (self: S, value: T, core: Core) => void,
): Property<S> => ({
  get,
  set: (self, value, core) => set(self, arg(value), core),
});

export const method = <S, A extends readonly Arg<unknown>[]>(
  args: readonly [...A],
  run: (self: S, args: Taken<A>, core: Core) => MethodResult,
): Method<S> => ({ args, run: (self, values, core) => run(self, values as Taken<A>, core) });
