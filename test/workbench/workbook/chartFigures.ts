import { parseRect } from "./address";
import { cellAt, styleAt } from "./cells";
import { blanksAs, plotsHidden } from "./chartLook";
import { displayText } from "./displayText";
import { columnWidth, isRowHidden } from "./measures";
import type { Chart, Sheet, Workbook } from "./records";
import { isCellError } from "./values";

/** One figure of a series: null leaves a gap, `bridged` lets the line go on. */
export type Point = number | null | "bridged";

export interface SeriesFigures {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What a chart draws, as its cells are now. */
export interface ChartFigures {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** The number format of the first figure: an axis linked to its source has it. */
  readonly numberFormat: string;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of a reference such as `'My sheet'!$A$1:$A$9`; none where it is broken. */
function cellsOf(workbook: Workbook, home: Sheet, reference: string): readonly Place[] {
  const plain = reference.replace(/^=/, "");
  const mark = plain.lastIndexOf("!");
  const name =
    mark < 0
      ? home.name
      : plain
          .slice(0, mark)
          .replace(/^'(.*)'$/s, "$1")
          .replace(/''/g, "'");
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const rect = parseRect(plain.slice(mark + 1).replace(/\$/g, ""));
  if (sheet === undefined || rect === null) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
    sheet,
    row: rect.row + Math.floor(index / rect.columns),
    column: rect.column + (index % rect.columns),
  }));
}

const textAt = ({ sheet, row, column }: Place): string =>
  displayText(cellAt(sheet, row, column)?.value ?? null, styleAt(sheet, row, column).numberFormat);

/**
 * Reads a chart's cells as Excel does: `#N/A` is a gap, text is 0 (blank text from a formula too), an empty cell is what the chart says of
 * empty cells, and hidden rows and columns are left out unless the chart draws them.
 */
export function chartFigures(workbook: Workbook, home: Sheet, chart: Chart): ChartFigures {
  const shown = ({ sheet, row, column }: Place): boolean =>
    plotsHidden(chart) || (!isRowHidden(sheet, row) && columnWidth(sheet, column) > 0);
  const empty: Point = { NotPlotted: null, Zero: 0, Interplotted: "bridged" as const }[blanksAs(chart)] ?? null;
  const point = ({ sheet, row, column }: Place): Point => {
    const value = cellAt(sheet, row, column)?.value ?? null;
    if (value === null) return empty;
    if (typeof value === "number") return value;
    if (isCellError(value)) return empty === 0 ? null : empty;
    return 0;
  };
  const said = (text: string): string => {
    const [cell] = text.startsWith("=") ? cellsOf(workbook, home, text) : [];
    return cell === undefined ? text : textAt(cell);
  };
  const [first] = chart.series;
  const [source] = first === undefined ? [] : cellsOf(workbook, home, first.values);
  return {
    title: chart.title === null ? null : chart.titleFormula === undefined ? chart.title : said(chart.titleFormula),
    categories: first?.categories ? cellsOf(workbook, home, first.categories).filter(shown).map(textAt) : [],
    series: chart.series.map(({ name, values }) => ({
      name: said(name),
      points: cellsOf(workbook, home, values).filter(shown).map(point),
    })),
    numberFormat: source === undefined ? "General" : styleAt(source.sheet, source.row, source.column).numberFormat,
  };
}
