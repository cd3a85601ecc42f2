import { boolean, oneOf, text } from "../protocol/arguments";
import { excelObject, readWrite, type ExcelClass, type Property } from "../protocol/excelClass";
import type { PageLayout, Sheet } from "../workbook/records";
import type { HeaderFooterState } from "./states";

type Texts = PageLayout["headersFooters"];
const blank: Texts = { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };

interface Kept {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly pages: Map<string, Texts>;
}

/** What of headers and footers is kept while the workbook is open: all but those of every page, which are saved. */
const kept = new WeakMap<Sheet, Kept>();

function keptOf(sheet: Sheet): Kept {
  const found = kept.get(sheet) ?? { state: "Default", useSheetMargins: true, useSheetScale: true, pages: new Map<string, Texts>() };
  kept.set(sheet, found);
  return found;
}

const pages = (which: HeaderFooterState["pages"]) => (sheet: Sheet) => excelObject("HeaderFooter", { sheet, pages: which });

const flag = (name: "useSheetMargins" | "useSheetScale"): Property<Sheet> =>
  readWrite(
    (sheet) => keptOf(sheet)[name],
    boolean,
    (sheet, on) => void (keptOf(sheet)[name] = on),
  );

export const headerFooterGroup: ExcelClass<Sheet> = {
  properties: {
    state: readWrite(
      (sheet) => keptOf(sheet).state,
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
      (sheet, state) => void (keptOf(sheet).state = state),
    ),
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
  objects: { defaultForAllPages: pages("all"), firstPage: pages("first"), evenPages: pages("even"), oddPages: pages("odd") },
  methods: {},
};

/** Odd pages have the texts of all pages. */
const textsOf = ({ sheet, pages: which }: HeaderFooterState): Texts =>
  which === "all" || which === "odd" ? sheet.pageLayout.headersFooters : (keptOf(sheet).pages.get(which) ?? blank);

function setTexts(self: HeaderFooterState, texts: Texts): void {
  if (self.pages === "all" || self.pages === "odd") self.sheet.pageLayout = { ...self.sheet.pageLayout, headersFooters: texts };
  else keptOf(self.sheet).pages.set(self.pages, texts);
}

const part = (name: keyof Texts): Property<HeaderFooterState> =>
  readWrite(
    (self) => textsOf(self)[name],
    text,
    (self, shown) => setTexts(self, { ...textsOf(self), [name]: shown }),
  );

export const headerFooter: ExcelClass<HeaderFooterState> = {
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
  methods: {},
};
