import type { Core } from "../core";
import { itemNotFound } from "../protocol/apiError";
import { excelObject, method, type ExcelObject, type Method } from "../protocol/excelClass";
import { allThrough, directDependents, directPrecedents, type Place } from "../workbook/precedents";
import { rectOf } from "./rangeReads";
import type { RangeState } from "./states";

const asAreas = (core: Core, places: readonly Place[]): ExcelObject => {
  if (places.length === 0) throw itemNotFound();
  return excelObject("WorkbookRangeAreas", { areas: places.map(({ sheet, rect }) => core.references.state(sheet, rect)) });
};

const own = (range: RangeState): Place => ({ sheet: range.sheet, rect: rectOf(range) });
const precedents = (core: Core) => (places: readonly Place[]) => places.flatMap((place) => directPrecedents(core, place));
const dependents = (core: Core) => (places: readonly Place[]) => directDependents(core, places);

/** Members of a range that follow formulas to what they read, and back. */
export const rangeTracing: Readonly<Record<string, Method<RangeState>>> = {
  getDirectPrecedents: method([], (range, _args, core) => asAreas(core, precedents(core)([own(range)]))),
  getPrecedents: method([], (range, _args, core) => asAreas(core, allThrough([own(range)], precedents(core)))),
  getDirectDependents: method([], (range, _args, core) => asAreas(core, dependents(core)([own(range)]))),
  getDependents: method([], (range, _args, core) => asAreas(core, allThrough([own(range)], dependents(core)))),
};
