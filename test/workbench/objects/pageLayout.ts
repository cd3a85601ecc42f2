import type { Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, either, number, object, oneOf, record, text, type Arg } from "../protocol/arguments";
import { excelObject, method, readWrite, type ExcelClass, type ExcelObject, type Json, type Property } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import { isEntireColumn, isEntireRow } from "../workbook/cells";
import type { PageLayout, Sheet } from "../workbook/records";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";

const change = (sheet: Sheet, part: Partial<PageLayout>): void => {
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
};

/** Settings of the print dialog that nothing is done with, kept while the workbook is open. */
const settings = new WeakMap<Sheet, Map<string, Json>>();

const kept = (name: string, initial: Json, arg: Arg<Json>): Property<Sheet> =>
  readWrite(
    (sheet) => settings.get(sheet)?.get(name) ?? initial,
    arg,
    (sheet, value) => {
      const known = settings.get(sheet) ?? new Map<string, Json>();
      settings.set(sheet, known.set(name, value));
    },
  );

const margin = (side: keyof PageLayout["margins"]): Property<Sheet> =>
  readWrite(
    (sheet) => sheet.pageLayout.margins[side],
    number,
    (sheet, points) => change(sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } }),
  );

const papers = oneOf(
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
);

const rectFrom = (core: Core, sheet: Sheet, where: ExcelObject<"Range"> | string): Rect => {
  const place = typeof where === "string" ? requireRange(core, sheet, where) : { sheet: where.state.sheet, rect: rectOf(where.state) };
  if (place.sheet !== sheet) throw invalidArgument();
  return place.rect;
};

const area = (sheet: Sheet, rect: Rect | null, core: Core, asAreas: boolean): ExcelObject | null => {
  if (rect === null) return null;
  return asAreas ? excelObject("RangeAreas", { areas: [core.references.state(sheet, rect)] }) : core.references.range(sheet, rect);
};

const found = (result: ExcelObject | null): ExcelObject => {
  if (result === null) throw itemNotFound();
  return result;
};

const pagesOf = (value: unknown): number | null => (value === undefined || value === null ? null : number(value));

/** `zoom` is given whole: a scale, or the pages to fit to. */
function setZoom(sheet: Sheet, zoom: Readonly<Record<string, unknown>>): void {
  const scale = pagesOf(zoom["scale"]);
  const fitToWidth = pagesOf(zoom["horizontalFitToPages"]);
  const fitToHeight = pagesOf(zoom["verticalFitToPages"]);
  if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument();
  if (scale !== null && (fitToWidth !== null || fitToHeight !== null)) throw invalidArgument();
  change(sheet, { scale: scale ?? 100, fitToWidth, fitToHeight });
}

const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayout: ExcelClass<Sheet> = {
  properties: {
    orientation: readWrite(
      (sheet) => sheet.pageLayout.orientation,
      oneOf("Portrait", "Landscape"),
      (sheet, orientation) => change(sheet, { orientation }),
    ),
    paperSize: readWrite(
      (sheet) => sheet.pageLayout.paperSize,
      papers,
      (sheet, paperSize) => change(sheet, { paperSize }),
    ),
    zoom: readWrite(
      ({ pageLayout: { scale, fitToWidth, fitToHeight } }) =>
        fitToWidth === null && fitToHeight === null ? { scale } : { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight },
      record,
      setZoom,
    ),
    centerHorizontally: readWrite(
      (sheet) => sheet.pageLayout.centerHorizontally,
      boolean,
      (sheet, centerHorizontally) => change(sheet, { centerHorizontally }),
    ),
    printGridlines: readWrite(
      (sheet) => sheet.pageLayout.printGridlines,
      boolean,
      (sheet, printGridlines) => change(sheet, { printGridlines }),
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerVertically: kept("centerVertically", false, boolean),
    blackAndWhite: kept("blackAndWhite", false, boolean),
    draftMode: kept("draftMode", false, boolean),
    printHeadings: kept("printHeadings", false, boolean),
    printOrder: kept("printOrder", "DownThenOver", oneOf("DownThenOver", "OverThenDown")),
    printComments: kept("printComments", "NoComments", oneOf("NoComments", "EndSheet", "InPlace")),
    printErrors: kept("printErrors", "AsDisplayed", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    firstPageNumber: kept("firstPageNumber", "", either(number, text)),
  },
  objects: { headersFooters: (sheet) => excelObject("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: method([either(object("Range"), text)], (sheet, [where], core) =>
      change(sheet, { printArea: rectFrom(core, sheet, where) }),
    ),
    setPrintMargins: method([oneOf("Points", "Inches", "Centimeters"), record], (sheet, [unit, given]) => {
      const margins = { ...sheet.pageLayout.margins };
      for (const side of Object.keys(margins) as (keyof typeof margins)[]) {
        const size = given[side];
        if (size !== undefined && size !== null) margins[side] = number(size) * (points[unit] ?? 1);
      }
      change(sheet, { margins });
    }),
    setPrintTitleRows: method([either(object("Range"), text)], (sheet, [where], core) => {
      const rect = rectFrom(core, sheet, where);
      if (!isEntireRow(rect)) throw invalidArgument();
      change(sheet, { titleRows: rect });
    }),
    setPrintTitleColumns: method([either(object("Range"), text)], (sheet, [where], core) => {
      const rect = rectFrom(core, sheet, where);
      if (!isEntireColumn(rect)) throw invalidArgument();
      change(sheet, { titleColumns: rect });
    }),
    getPrintArea: method([], (sheet, _args, core) => found(area(sheet, sheet.pageLayout.printArea, core, true))),
    getPrintAreaOrNullObject: method([], (sheet, _args, core) => area(sheet, sheet.pageLayout.printArea, core, true)),
    getPrintTitleRows: method([], (sheet, _args, core) => found(area(sheet, sheet.pageLayout.titleRows, core, false))),
    getPrintTitleRowsOrNullObject: method([], (sheet, _args, core) => area(sheet, sheet.pageLayout.titleRows, core, false)),
    getPrintTitleColumns: method([], (sheet, _args, core) => found(area(sheet, sheet.pageLayout.titleColumns, core, false))),
    getPrintTitleColumnsOrNullObject: method([], (sheet, _args, core) => area(sheet, sheet.pageLayout.titleColumns, core, false)),
  },
};
