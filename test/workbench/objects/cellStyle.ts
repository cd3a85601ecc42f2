import { redrawCells, type Core } from "../core";
import { accessDenied, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import { boolean, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Property } from "../protocol/excelClass";
import type { StyleIncludes } from "../workbook/builtInStyles";
import { addCellStyle, cellStylesOf, changeCellStyle, deleteCellStyle, findCellStyle, type CellStyle } from "../workbook/cellStyles";
import { formatProtection, rangeFormat } from "./rangeFormat";
import type { FormatState } from "./states";

const styleObject = (cellStyle: CellStyle): ExcelObject => excelObject("Style", { areas: [], cellStyle });

const find = (core: Core, name: string): ExcelObject | null => {
  const found = findCellStyle(core.workbook, name);
  return found === undefined ? null : styleObject(found);
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

export const styleCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([text], (_self, [name], core) => {
      if (findCellStyle(core.workbook, name) !== undefined) throw itemAlreadyExists();
      addCellStyle(core.workbook, name);
    }),
    getItem: method([text], (_self, [name], core) => orNotFound(find(core, name))),
    getItemOrNullObject: method([text], (_self, [name], core) => find(core, name)),
  },
  items: (_self, core) => [...cellStylesOf(core.workbook).values()].map(styleObject),
  item: (_self, name, core) => orNotFound(find(core, text(name))),
};

type StyleState = FormatState & { readonly cellStyle: CellStyle };

const includes = (part: keyof StyleIncludes): Property<StyleState> =>
  readWrite(
    ({ cellStyle }) => cellStyle.includes[part],
    boolean,
    ({ cellStyle }, included, core) => {
      cellStyle.includes[part] = included;
      changeCellStyle(core.workbook, cellStyle, (style) => style);
      for (const sheet of core.workbook.sheets) redrawCells(core, sheet);
    },
  );

const numberFormat: Property<StyleState> = readWrite(
  ({ cellStyle }) => cellStyle.style.numberFormat,
  text,
  ({ cellStyle }, format, core) => changeCellStyle(core.workbook, cellStyle, (style) => ({ ...style, numberFormat: format })),
);

const ofFormat = (...names: readonly string[]): Record<string, Property<FormatState>> =>
  Object.fromEntries(
    names.flatMap((name) =>
      Object.entries({ ...rangeFormat.properties, ...formatProtection.properties }).filter(([known]) => known === name),
    ),
  );

export const cellStyle: ExcelClass<StyleState> = {
  id: (self) => self.cellStyle.name,
  properties: {
    name: readOnly((self) => self.cellStyle.name),
    builtIn: readOnly((self) => self.cellStyle.builtIn),
    numberFormat,
    numberFormatLocal: numberFormat,
    includeNumber: includes("number"),
    includeAlignment: includes("alignment"),
    includeFont: includes("font"),
    includeBorder: includes("border"),
    includePatterns: includes("patterns"),
    includeProtection: includes("protection"),
    ...ofFormat(
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "shrinkToFit",
      "indentLevel",
      "textOrientation",
      "autoIndent",
      "readingOrder",
      "locked",
      "formulaHidden",
    ),
    // The client sets the angle under this name.
    orientation: { set: (self, angle, core) => rangeFormat.properties["textOrientation"]?.set?.(self, angle, core) },
  },
  objects: {
    font: (self) => excelObject("RangeFont", self),
    fill: (self) => excelObject("RangeFill", self),
    borders: (self) => excelObject("RangeBorderCollection", self),
  },
  methods: {
    delete: method([], (self, _args, core) => {
      if (self.cellStyle.builtIn) throw accessDenied();
      deleteCellStyle(core.workbook, self.cellStyle);
      for (const sheet of core.workbook.sheets) redrawCells(core, sheet);
    }),
  },
};
