import type { Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { either, integer, object, text } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Sheet } from "../workbook/records";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import type { PageBreakState, PageBreaksState } from "./states";

/** Places of breaks by direction: a page begins at each row or column. Kept while the workbook is open, not saved. */
const kept = new WeakMap<Sheet, Record<PageBreaksState["along"], number[]>>();

function breaksOf({ sheet, along }: PageBreaksState): number[] {
  const breaks = kept.get(sheet) ?? { rows: [], columns: [] };
  kept.set(sheet, breaks);
  return breaks[along];
}

const itemsOf = (self: PageBreaksState): readonly ExcelObject[] => breaksOf(self).map((at) => excelObject("PageBreak", { ...self, at }));

const itemOf = (self: PageBreaksState, index: unknown): ExcelObject => {
  const item = itemsOf(self)[integer(index)];
  if (item === undefined) throw itemNotFound();
  return item;
};

/** The page breaks before the top left cell of the range. */
function add(core: Core, self: PageBreaksState, where: ExcelObject<"Range"> | string): ExcelObject {
  const place = typeof where === "string" ? requireRange(core, self.sheet, where) : { sheet: where.state.sheet, rect: rectOf(where.state) };
  const at = self.along === "rows" ? place.rect.row : place.rect.column;
  if (place.sheet !== self.sheet || at === 0) throw invalidArgument();
  const breaks = breaksOf(self);
  if (!breaks.includes(at)) breaks.push(at);
  breaks.sort((a, b) => a - b);
  return excelObject("PageBreak", { ...self, at });
}

export const pageBreakCollection: ExcelClass<PageBreaksState> = {
  properties: {},
  methods: {
    add: method([either(object("Range"), text)], (self, [where], core) => add(core, self, where)),
    getItem: method([integer], (self, [index]) => itemOf(self, index)),
    removePageBreaks: method([], (self) => void breaksOf(self).splice(0)),
  },
  items: itemsOf,
  item: itemOf,
};

export const pageBreak: ExcelClass<PageBreakState> = {
  id: (self) => breaksOf(self).indexOf(self.at),
  properties: {
    rowIndex: readOnly((self) => (self.along === "rows" ? self.at : 0)),
    columnIndex: readOnly((self) => (self.along === "columns" ? self.at : 0)),
  },
  methods: {
    delete: method([], (self) => {
      const breaks = breaksOf(self);
      breaks.splice(breaks.indexOf(self.at), 1);
    }),
    getCellAfterBreak: method([], (self, _args, core) =>
      core.references.range(self.sheet, {
        row: self.along === "rows" ? self.at : 0,
        column: self.along === "columns" ? self.at : 0,
        rows: 1,
        columns: 1,
      }),
    ),
  },
};
