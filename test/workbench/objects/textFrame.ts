import { count, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import type { ShapeState, TextRangeState } from "./states";
import { changed, keptProperty } from "./shapeParts";

export const textFrame: ExcelClass<ShapeState> = {
  properties: {
    hasText: readOnly((self) => self.shape.text !== ""),
    horizontalAlignment: keptProperty("textHorizontalAlignment", "Left"),
    verticalAlignment: keptProperty("textVerticalAlignment", "Top"),
    autoSizeSetting: keptProperty("autoSizeSetting", "AutoSizeNone"),
    leftMargin: keptProperty("leftMargin", 7.2),
    rightMargin: keptProperty("rightMargin", 7.2),
    topMargin: keptProperty("topMargin", 3.6),
    bottomMargin: keptProperty("bottomMargin", 3.6),
    horizontalOverflow: keptProperty("horizontalOverflow", "Overflow"),
    verticalOverflow: keptProperty("verticalOverflow", "Overflow"),
    orientation: keptProperty("textOrientation", "Horizontal"),
    readingOrder: keptProperty("textReadingOrder", "LeftToRight"),
  },
  objects: { textRange: (self) => excelObject("TextRange", self) },
  methods: { deleteText: method([], (self, _args, core) => changed(core, self, () => (self.shape.text = ""))) },
};

const endOf = ({ start, length }: NonNullable<TextRangeState["letters"]>, whole: string): number =>
  length === undefined ? whole.length : start + length;

export const textRange: ExcelClass<TextRangeState> = {
  properties: {
    text: readWrite(
      ({ shape, letters }) => (letters === undefined ? shape.text : shape.text.substring(letters.start, endOf(letters, shape.text))),
      text,
      (self, shown, core) =>
        changed(core, self, () => {
          const { shape, letters } = self;
          shape.text =
            letters === undefined ? shown : shape.text.slice(0, letters.start) + shown + shape.text.slice(endOf(letters, shape.text));
        }),
    ),
  },
  objects: { font: (self) => excelObject("ShapeFont", self) },
  // Letters of a text have no font of their own here: theirs is the text's.
  methods: {
    getSubstring: method([count, optional(count)], (self, [start, length]) =>
      excelObject("TextRange", { ...self, letters: { start, length } }),
    ),
  },
};

export const shapeFont: ExcelClass<ShapeState> = {
  properties: {
    name: keptProperty("fontName", "Calibri"),
    size: keptProperty("fontSize", 11),
    color: keptProperty("fontColor", "#000000"),
    bold: keptProperty("fontBold", false),
    italic: keptProperty("fontItalic", false),
    underline: keptProperty("fontUnderline", "None"),
  },
  methods: {},
};
