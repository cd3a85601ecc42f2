import { cellKey, contains } from "./address";
import { tableLook } from "./appearanceTables";
import type { TableLook } from "./appearanceTables";
import type { Evaluate } from "./conditionalFormulas";
import type { DrawnBar, DrawnIcon } from "./conditionalEffects";
import { ruleTest } from "./conditionalTests";
import type { Effect } from "./conditionalTests";
import { displayColor, displayText } from "./displayText";
import type { ConditionalFormat, ConditionalStyle, Sheet, Workbook } from "./records";
import { defaultStyle } from "./style";
import type { Style } from "./style";

/** What is drawn in a cell. */
export interface CellAppearance {
  /** The value through its number format; "" where a rule shows only its icon or bar. */
  readonly text: string;
  /** All looks on top of each other: column, row and cell, then the table's where the cell has none of its own, then the rules'. */
  readonly style: Style;
  readonly icon: DrawnIcon | null;
  readonly bar: DrawnBar | null;
}

/** The cell's own look: its record's, else its row's, else its column's. */
export const cellStyle = (sheet: Sheet, row: number, column: number): Style =>
  sheet.cells.get(cellKey(row, column))?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? defaultStyle;

/** A table's style shows wherever the cell says nothing of its own. */
function onTable(style: Style, look: TableLook | null): Style {
  if (look === null) return style;
  const plainColor = style.font.color.toUpperCase() === defaultStyle.font.color;
  return {
    ...style,
    fill: style.fill ?? look.fill ?? null,
    font: {
      ...style.font,
      bold: style.font.bold || look.bold === true,
      color: plainColor ? (look.fontColor ?? style.font.color) : style.font.color,
    },
    borders: { ...look.borders, ...style.borders },
  };
}

function withRule(style: Style, over: ConditionalStyle): Style {
  const { bold, italic, underline, strikethrough, fontColor } = over;
  return {
    ...style,
    numberFormat: over.numberFormat ?? style.numberFormat,
    fill: over.fill ?? style.fill,
    font: {
      ...style.font,
      bold: bold ?? style.font.bold,
      italic: italic ?? style.font.italic,
      underline: underline === undefined ? style.font.underline : underline ? "Single" : "None",
      strikethrough: strikethrough ?? style.font.strikethrough,
      color: fontColor ?? style.font.color,
    },
    borders: { ...style.borders, ...over.borders },
  };
}

type Test = ReturnType<typeof ruleTest>;

/**
 * Works out what cells look like and remembers it until told that something changed. Rules are prepared once for all their cells,
 * so that drawing a screen of cells costs one look at each rule's range.
 */
export class Appearances {
  private readonly tests = new Map<ConditionalFormat, Test>();
  private readonly cells = new Map<Sheet, Map<number, CellAppearance>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly evaluate: Evaluate,
  ) {}

  /** Values, formats, rules or tables changed: everything is worked out anew when next asked. */
  invalidate(): void {
    this.tests.clear();
    this.cells.clear();
  }

  of(sheet: Sheet, row: number, column: number): CellAppearance {
    const known = this.cells.get(sheet) ?? new Map<number, CellAppearance>();
    this.cells.set(sheet, known);
    const key = cellKey(row, column);
    const drawn = known.get(key) ?? this.draw(sheet, row, column);
    known.set(key, drawn);
    return drawn;
  }

  private draw(sheet: Sheet, row: number, column: number): CellAppearance {
    const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
    const effects = this.effects(sheet, row, column);
    const rules: ConditionalStyle = {};
    // The rule with the highest priority has the last word, so it is laid on last.
    for (const { style, fill } of [...effects].reverse()) Object.assign(rules, style, fill !== undefined && { fill });
    const style = withRule(onTable(cellStyle(sheet, row, column), tableLook(sheet, row, column)), rules);
    const color = rules.fontColor === undefined ? displayColor(value, style.numberFormat) : null;
    return {
      text: effects.some(({ hidesValue }) => hidesValue === true) ? "" : displayText(value, style.numberFormat),
      style: color === null ? style : { ...style, font: { ...style.font, color } },
      icon: effects.find(({ icon }) => icon !== undefined)?.icon ?? null,
      bar: effects.find(({ bar }) => bar !== undefined)?.bar ?? null,
    };
  }

  /** What the rules do to a cell, by priority; a rule that stops ends the list. */
  private effects(sheet: Sheet, row: number, column: number): Effect[] {
    const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
    const cell = { row, column, rows: 1, columns: 1 };
    const effects: Effect[] = [];
    for (const format of sheet.conditionalFormats) {
      if (!format.ranges.some((range) => contains(range, cell))) continue;
      const effect = this.test(format, sheet)(value, { row, column });
      if (effect === null) continue;
      effects.push(effect);
      if (format.stopIfTrue) break;
    }
    return effects;
  }

  private test(format: ConditionalFormat, sheet: Sheet): Test {
    const known = this.tests.get(format) ?? ruleTest(format, sheet, this.workbook, this.evaluate);
    this.tests.set(format, known);
    return known;
  }
}

/** One cell's look, worked out for this once; to draw many use `Appearances`. */
export const cellAppearance = (workbook: Workbook, sheet: Sheet, row: number, column: number, evaluate: Evaluate): CellAppearance =>
  new Appearances(workbook, evaluate).of(sheet, row, column);
