import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { readWrite, type Json, type Property } from "../protocol/excelClass";
import type { Shape } from "../workbook/records";
import type { ShapeState } from "./states";

export const changed = (core: Core, { sheet }: ShapeState, change: () => void): void => {
  change();
  redrawCells(core, sheet);
};

/** Kept as given and read back, not drawn. */
const kept = new WeakMap<Shape, Map<string, Json>>();

export const keptProperty = (name: string, initial: Json): Property<ShapeState> =>
  readWrite(
    ({ shape }) => kept.get(shape)?.get(name) ?? initial,
    (value) => {
      if (typeof value !== typeof initial) throw invalidArgument();
      return value as Json;
    },
    ({ shape }, value) => setKept(shape, name, value),
  );

export const keptValue = (shape: Shape, name: string): Json | undefined => kept.get(shape)?.get(name);

export function setKept(shape: Shape, name: string, value: Json): void {
  const values = kept.get(shape) ?? new Map<string, Json>();
  values.set(name, value);
  kept.set(shape, values);
}

export const copyKept = (from: Shape, to: Shape): void => void kept.set(to, new Map(kept.get(from)));

/** Ellipses have eight sites, other shapes of ours four: top, left, bottom, right. */
export const siteCount = ({ geometricType }: Shape): number => (geometricType === "Ellipse" ? 8 : 4);
