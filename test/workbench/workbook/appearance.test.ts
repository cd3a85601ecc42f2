import { createEngine } from "../engine";
import { put, rect } from "../xlsx/richWorkbook";
import { Appearances, cellAppearance } from "./appearance";
import type { CellAppearance } from "./appearance";
import { tinted } from "./appearanceColors";
import { blankWorkbook } from "./blank";
import type { Evaluate } from "./conditionalFormulas";
import type { ConditionalFormat, ConditionalRule, IconCriterion, Sheet, Workbook } from "./records";
import { defaultStyle } from "./style";
import type { CellValue } from "./values";

function evaluator(book: Workbook): Evaluate {
  const engine = createEngine(book);
  return (formula, sheetId, at) => engine.evaluate(formula, sheetId, at)[0]?.[0] ?? null;
}

const format = (rule: ConditionalRule, address = "A1:A5", stopIfTrue = false): ConditionalFormat => ({
  id: address,
  ranges: [rect(address)],
  stopIfTrue,
  rule,
});

/** Looks of A1 downwards over these values under these rules. */
function looks(values: readonly CellValue[], ...formats: readonly ConditionalFormat[]): CellAppearance[] {
  const book = blankWorkbook();
  const sheet = book.sheets[0] as Sheet;
  values.forEach((value, row) => put(sheet, `A${row + 1}`, value));
  sheet.conditionalFormats.push(...formats);
  const drawn = new Appearances(book, evaluator(book));
  return values.map((_, row) => drawn.of(sheet, row, 0));
}

const red = { fill: "#FF0000" };
const blue = { fill: "#0000FF", bold: true };
const custom = (formula: string, style: object = red): ConditionalRule => ({ kind: "Custom", formula, style });
const fills = (drawn: readonly CellAppearance[]): (string | null)[] => drawn.map(({ style }) => style.fill);

describe("conditional formats on top of each other", () => {
  it("give each property to the rule with the highest priority that has it", () => {
    const [both, low] = looks([10, 1], format(custom("=A1>5", red)), format(custom("=A1>0", blue)));
    expect(both?.style).toMatchObject({ fill: "#FF0000", font: { bold: true } });
    expect(low?.style.fill).toBe("#0000FF");
  });

  it("end where a rule that applies says stop", () => {
    const [stopped, through] = looks([10, 1], format(custom("=A1>5", { italic: true }), "A1:A5", true), format(custom("=A1>0", blue)));
    expect(stopped?.style).toMatchObject({ fill: null, font: { italic: true, bold: false } });
    expect(through?.style.fill).toBe("#0000FF");
  });

  it("never apply when they call an add-in's function", () => {
    expect(fills(looks([1], format(custom('=BSC.STATUS(A1,1)="x"')), format(custom("=TRUE", blue))))).toEqual(["#0000FF"]);
    expect(fills(looks([1], format(custom("=NOT(ISERROR(BSC.STATUS(A1,1)))"))))).toEqual([null]);
    expect(fills(looks([5, 1], format(custom("=STDEV.S(A1,0)>1"))))).toEqual(["#FF0000", null]);
  });

  it("move relative references along, fixed ones not", () => {
    expect(fills(looks([1, 2, 3], format(custom("=A1>$A$1"))))).toEqual([null, "#FF0000", "#FF0000"]);
    expect(fills(looks([1, 2, 0], format(custom("=A1<A2"), "A2:A3")))).toEqual([null, "#FF0000", null]);
  });

  it("take a number other than zero for true, text and errors for false", () => {
    expect(fills(looks([2, 0, "TRUE", { error: "#N/A" }], format(custom("=A1"))))).toEqual(["#FF0000", null, null, null]);
  });
});

describe("a rule on the cell's value", () => {
  const test = (
    operator: "GreaterThan" | "EqualTo" | "LessThan" | "Between" | "NotBetween",
    one: string,
    two?: string,
  ): ConditionalRule => ({
    kind: "CellValue",
    operator,
    formula1: one,
    ...(two !== undefined && { formula2: two }),
    style: red,
  });
  const applies = (values: readonly CellValue[], rule: ConditionalRule): boolean[] =>
    fills(looks(values, format(rule))).map((fill) => fill !== null);

  it("compares as Excel orders: numbers, then text, then booleans; errors never", () => {
    expect(applies([6, 5, "x", true, { error: "#N/A" }], test("GreaterThan", "5"))).toEqual([true, false, true, true, false]);
  });

  it("takes a blank cell for zero", () => {
    expect(applies([null, 1], test("LessThan", "1"))).toEqual([true, false]);
    expect(applies([null], test("EqualTo", "0"))).toEqual([true]);
  });

  it("compares text without case, and takes bounds in either order", () => {
    expect(applies(["ON TARGET", "off"], test("EqualTo", '="On target"'))).toEqual([true, false]);
    expect(applies([1, 5, 10, 11], test("Between", "10", "=2"))).toEqual([false, true, true, false]);
    expect(applies([1, 5, 10, 11], test("NotBetween", "2", "10"))).toEqual([true, false, false, true]);
  });
});

describe("icon sets", () => {
  const criterion = (
    type: IconCriterion["type"],
    formula: string,
    operator: IconCriterion["operator"] = "GreaterThanOrEqual",
  ): IconCriterion => ({ type, formula, operator });
  const icons = (values: readonly CellValue[], criteria: readonly IconCriterion[], more: object = {}): (number | null)[] =>
    looks(values, format({ kind: "IconSet", style: "ThreeTrafficLights1", reverse: false, showIconOnly: false, criteria, ...more })).map(
      ({ icon }) => icon?.index ?? null,
    );

  it("cut the range at shares of the distance from lowest to highest", () => {
    // Excel's own default for three icons; of 0…100 the bounds are 33 and 67.
    expect(icons([0, 32.9, 33, 67, 100], [criterion("Percent", "0"), criterion("Percent", "33"), criterion("Percent", "67")])).toEqual([
      0, 0, 1, 2, 2,
    ]);
  });

  it("tell 'more than' from 'at least'", () => {
    expect(icons([9, 10, 11], [criterion("Percent", "0"), criterion("Number", "10", "GreaterThan"), criterion("Number", "11")])).toEqual([
      0, 0, 2,
    ]);
  });

  it("take percentiles as PERCENTILE.INC does, and formulas from the sheet", () => {
    // Of 1, 2, 3, 10 the 50th percentile is 2.5.
    expect(icons([1, 2, 3, 10], [criterion("Percent", "0"), criterion("Percentile", "50"), criterion("Formula", "=$A$4")])).toEqual([
      0, 0, 1, 2,
    ]);
  });

  it("draw nothing beside text, booleans, blanks and errors", () => {
    const three = [criterion("Percent", "0"), criterion("Number", "1"), criterion("Number", "2")];
    expect(icons(["x", true, null, { error: "#N/A" }, 2], three)).toEqual([null, null, null, null, 2]);
  });

  it("turn round, hide the value and mix sets when told to", () => {
    const three = [criterion("Percent", "0"), criterion("Number", "1"), criterion("Number", "2")];
    expect(icons([0, 1, 2], three, { reverse: true })).toEqual([2, 1, 0]);
    const mixed = three.map((each, index) => ({ ...each, ...(index === 2 && { customIcon: { set: "ThreeStars" as const, index: 2 } }) }));
    const [low, , high] = looks(
      [0, 1, 2],
      format({ kind: "IconSet", style: "ThreeSigns", reverse: false, showIconOnly: true, criteria: mixed }),
    );
    expect(low).toMatchObject({ text: "", icon: { set: "ThreeSigns", index: 0 } });
    expect(high?.icon).toEqual({ set: "ThreeStars", index: 2 });
  });
});

describe("colour scales", () => {
  it("mix the colours on both sides in proportion", () => {
    const scale: ConditionalRule = {
      kind: "ColorScale",
      points: [
        { type: "LowestValue", color: "#FF0000" },
        { type: "Number", formula: "50", color: "#FFFF00" },
        { type: "HighestValue", color: "#00FF00" },
      ],
    };
    expect(fills(looks([0, 25, 50, 75, 100], format(scale)))).toEqual(["#FF0000", "#FF8000", "#FFFF00", "#80FF00", "#00FF00"]);
  });
});

describe("data bars", () => {
  const bar = (more: object = {}): ConditionalRule => ({
    kind: "DataBar",
    color: "#638EC6",
    negativeColor: "#FF0000",
    gradient: true,
    showValue: true,
    min: { type: "Automatic" },
    max: { type: "Automatic" },
    ...more,
  });

  it("begin at zero when every value is positive", () => {
    expect(looks([5, 10], format(bar())).map((look) => [look.bar?.from, look.bar?.to])).toEqual([
      [0, 0.5],
      [0, 1],
    ]);
  });

  it("run to the left of an axis for negative values, in their own colour", () => {
    const [negative, positive] = looks([-10, 30], format(bar()));
    expect(negative?.bar).toMatchObject({ from: 0, to: 0.25, axis: 0.25, color: "#FF0000", negative: true });
    expect(positive?.bar).toMatchObject({ from: 0.25, to: 1, color: "#638EC6", negative: false });
  });

  it("end at the bound that was set, and stand alone when told to", () => {
    const [half, over] = looks(
      [50, 300],
      format(bar({ min: { type: "Number", formula: "0" }, max: { type: "Number", formula: "100" }, showValue: false })),
    );
    expect(half).toMatchObject({ text: "", bar: { to: 0.5 } });
    expect(over?.bar?.to).toBe(1);
  });
});

describe("rules that are a word", () => {
  const applies = (values: readonly CellValue[], rule: ConditionalRule): boolean[] =>
    fills(looks(values, format(rule))).map((fill) => fill !== null);
  const preset = (criterion: string): ConditionalRule => ({ kind: "PresetCriteria", criterion, style: red });

  it("find duplicates without case, and single values; blanks are neither", () => {
    expect(applies(["a", "A", "b", null, null], preset("DuplicateValues"))).toEqual([true, true, false, false, false]);
    expect(applies(["a", "A", "b", null], preset("UniqueValues"))).toEqual([false, false, true, false]);
  });

  it("find what lies above the average, blanks, and errors", () => {
    expect(applies([1, 2, 3, "x"], preset("AboveAverage"))).toEqual([false, false, true, false]);
    expect(applies([" ", "", "x", null], preset("Blanks"))).toEqual([true, true, false, true]);
    expect(applies([1, { error: "#N/A" }], preset("Errors"))).toEqual([false, true]);
  });

  it("find the top and bottom by number and by share, ties included", () => {
    const top = (type: "TopItems" | "BottomPercent", rank: number): ConditionalRule => ({ kind: "TopBottom", type, rank, style: red });
    expect(applies([5, 3, 5, 1, "z"], top("TopItems", 1))).toEqual([true, false, true, false, false]);
    expect(applies([4, 3, 2, 1], top("BottomPercent", 50))).toEqual([false, false, true, true]);
    expect(applies([4, 3, 2, 1], top("BottomPercent", 1))).toEqual([false, false, false, true]);
  });

  it("find text at the beginning, the end and anywhere, without case", () => {
    const text = (operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith", wanted: string): ConditionalRule => ({
      kind: "ContainsText",
      operator,
      text: wanted,
      style: red,
    });
    const values = ["Off target", "on TARGET", null, 12];
    expect(applies(values, text("Contains", "target"))).toEqual([true, true, false, false]);
    expect(applies(values, text("NotContains", "off"))).toEqual([false, true, true, true]);
    expect(applies(values, text("BeginsWith", "on"))).toEqual([false, true, false, false]);
    expect(applies(values, text("EndsWith", "2"))).toEqual([false, false, false, true]);
  });
});

describe("theme colours", () => {
  /** Accent 1 of Office's theme in Excel's own colour picker: lighter 80 %, 60 %, 40 %, darker 25 %, 50 %. */
  it.each([
    [0.799981688894314, "#D9E1F2"],
    [0.599993896298105, "#B4C6E7"],
    [0.399975585192419, "#8EA9DB"],
    [-0.249977111117893, "#305496"],
    [-0.499984740745262, "#203764"],
  ])("at the tint %d are %s", (tint, color) => {
    expect(tinted("#4472C4", tint)).toBe(color);
  });
});

describe("a cell's look", () => {
  it("is its own, else its row's, else its column's", () => {
    const book = blankWorkbook();
    const sheet = book.sheets[0] as Sheet;
    sheet.columns.set(0, { style: { ...defaultStyle, fill: "#C0C0C0" } });
    sheet.rows.set(1, { style: { ...defaultStyle, fill: "#D0D0D0" } });
    put(sheet, "A3", 0.5, null, { ...defaultStyle, numberFormat: "0%;[Red]-0%" });
    const look = (row: number): CellAppearance => cellAppearance(book, sheet, row, 0, evaluator(book));
    expect([look(0).style.fill, look(1).style.fill, look(2).style.fill]).toEqual(["#C0C0C0", "#D0D0D0", null]);
    expect(look(2)).toMatchObject({ text: "50%", style: { font: { color: "#000000" } } });
    put(sheet, "A3", -0.5, null, { ...defaultStyle, numberFormat: "0%;[Red]-0%" });
    expect(look(2)).toMatchObject({ text: "-50%", style: { font: { color: "#FF0000" } } });
  });

  it("shows the table's style where the cell has none: TableStyleMedium2 as Office draws it", () => {
    const book = blankWorkbook();
    const sheet = book.sheets[0] as Sheet;
    const column = (id: number): Sheet["tables"][number]["columns"][number] => ({ id, name: `C${id}` });
    sheet.tables.push({
      id: "1",
      name: "T",
      range: rect("A1:B4"),
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: true,
      columns: [column(1), column(2)],
    });
    put(sheet, "A3", 1, null, { ...defaultStyle, fill: "#FFFF00" });
    const look = (row: number, at = 0): CellAppearance["style"] => cellAppearance(book, sheet, row, at, evaluator(book)).style;
    expect(look(0)).toMatchObject({ fill: "#4472C4", font: { color: "#FFFFFF", bold: true } });
    expect(look(1)).toMatchObject({ fill: "#D9E1F2", font: { bold: false } });
    expect(look(1, 1).font.bold).toBe(true);
    expect(look(2).fill).toBe("#FFFF00");
    expect(look(3).font.bold).toBe(true);
    expect(look(4)).toEqual(defaultStyle);
  });

  it("is remembered until told that something changed, so that a thousand cells draw at once", () => {
    const book = blankWorkbook();
    const sheet = book.sheets[0] as Sheet;
    for (let row = 0; row < 1000; row++) put(sheet, `A${row + 1}`, row);
    sheet.conditionalFormats.push(
      format(
        {
          kind: "IconSet",
          style: "ThreeArrows",
          reverse: false,
          showIconOnly: false,
          criteria: [33, 67, 80].map((at) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula: String(at) }) as const),
        },
        "A:A",
      ),
    );
    sheet.conditionalFormats.push(format(custom("=$A1>AVERAGE($A$1:$A$20)"), "A:C"));
    const drawn = new Appearances(book, evaluator(book));
    for (let row = 0; row < 1000; row++) drawn.of(sheet, row, 0);
    put(sheet, "A1", 10_000);
    expect(drawn.of(sheet, 0, 0).text).toBe("0");
    drawn.invalidate();
    expect(drawn.of(sheet, 0, 0)).toMatchObject({ text: "10000", icon: { index: 2 } });
  });
});
