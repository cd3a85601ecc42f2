import { invalidArgument } from "../protocol/apiError";
import { type Arg } from "../protocol/arguments";
import { readWrite, type Json, type Property } from "../protocol/excelClass";
import { redrawCells } from "../core";
import type { Chart, ChartDetails, ChartSeries } from "../workbook/records";
import type { ChartPartState, ChartState } from "./states";

/** What is known of a chart's parts, by part and name. */
export const keptValues = (of: Chart | ChartSeries): ChartDetails => (of.details ??= new Map());

/** A series has its looks with it, wherever it is among the others; all other parts are the chart's. */
const keeperOf = (self: ChartState & { readonly series?: ChartSeries }): Chart | ChartSeries => self.series ?? self.chart;

const detail = (value: Json): string | number | boolean => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** A property of a part of a chart that is kept as given. */
export const keptIn = <S extends ChartState>(
  part: (self: S) => string,
  name: string,
  initial: Json,
  arg: Arg<Json> = sameType(initial),
): Property<S> => {
  const key = (self: S): string => (part(self) === "" ? name : `${part(self)}/${name}`);
  return readWrite(
    (self) => keeperOf(self).details?.get(key(self)) ?? initial,
    arg,
    (self, value, core) => {
      keptValues(keeperOf(self)).set(key(self), detail(value));
      redrawCells(core, self.sheet);
    },
  );
};

const sameType =
  (initial: Json): Arg<Json> =>
  (value) => {
    if (initial !== null && value !== null && typeof value !== typeof initial) throw invalidArgument();
    return value as Json;
  };

export const ofPart = (self: ChartPartState): string => self.part;

export const own = (name: string, initial: Json, arg?: Arg<Json>): Property<ChartPartState> => keptIn(ofPart, name, initial, arg);

export const all = (names: Readonly<Record<string, Json>>): Record<string, Property<ChartPartState>> =>
  Object.fromEntries(Object.entries(names).map(([name, initial]) => [name, own(name, initial)]));

export const chartPart = (self: ChartState, part: string): ChartPartState => ({ sheet: self.sheet, chart: self.chart, part });

/** Several kept properties of a part, by name and what they begin with. */
export const keptProperties = (part: string, names: Readonly<Record<string, Json>>): Record<string, Property<ChartState>> =>
  Object.fromEntries(Object.entries(names).map(([name, initial]) => [name, keptIn(() => part, name, initial)]));
