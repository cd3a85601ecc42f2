import { invalidArgument } from "../protocol/apiError";
import { type Arg } from "../protocol/arguments";
import { readWrite, type Json, type Property } from "../protocol/excelClass";
import type { Chart } from "../workbook/records";
import type { ChartPartState, ChartState } from "./states";

/** What is kept as given and read back, but not drawn: by part of the chart and name. */
const kept = new WeakMap<Chart, Map<string, Json>>();

export const keptValues = (chart: Chart): Map<string, Json> => {
  const values = kept.get(chart) ?? new Map<string, Json>();
  kept.set(chart, values);
  return values;
};

/** A property of a part of a chart that the workbench keeps without drawing it. */
export const keptIn = <S extends ChartState>(
  part: (self: S) => string,
  name: string,
  initial: Json,
  arg: Arg<Json> = sameType(initial),
): Property<S> =>
  readWrite(
    (self) => keptValues(self.chart).get(`${part(self)}/${name}`) ?? initial,
    arg,
    (self, value) => void keptValues(self.chart).set(`${part(self)}/${name}`, value),
  );

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
