import { absoluteRange, cellAddress } from "../../domain/address";
import { names } from "../../domain/document";
import type { GridRect } from "../../domain/reading/sheetGrid";
import { quoted } from "../card/formulas/formulaText";
import type { SheetWords } from "../sheetWords";
import { meaningOf } from "../card/tables/textList";
import { formula, text, type PlanCell } from "../workbookPlan";
import { blockRows, kpiColumns, type KpiColumn } from "./chartLayout";

/** Below so many figures the limits will move. */
const settledFrom = 12;
/** Wheeler's constant, as `BSC.LIMITS` has it. */
const limitFactor = "2.66";

export interface KpiFigures {
  /** Top left cell of the block. */
  readonly row: number;
  readonly column: number;
  /** Rows of figures. */
  readonly rows: number;
  /** The cell that says the KPI. */
  readonly picker: { readonly row: number; readonly column: number };
  /** Ids of the KPIs whose figures are shown as percent: they are drawn in percent. */
  readonly percentIds: readonly string[];
  /** Formulas call no function of ours. */
  readonly plainly: boolean;
}

/**
 * The figures behind a KPI's chart: every period with actual, target and limits. A figure that is not there is `NA()`, which a chart leaves
 * out; blank text it would draw as 0. Everything follows the cell that says the KPI.
 */
export function kpiFigures(at: KpiFigures, words: SheetWords): PlanCell[][] {
  const say = words.charts;
  const cell = (column: KpiColumn, row: number): string => `$${cellAddress(at.row + row, place(at, column)).replace(/(\d+)$/, "$$$1")}`;
  const here = (column: KpiColumn, row: number): string => `$${cellAddress(at.row + row, place(at, column))}`;
  const all = (column: KpiColumn): string => absoluteRange(figuresRange(at, column));
  const value = (column: KpiColumn): string => cell(column, blockRows.values);
  const [id, count, kpiRow, factor] = [value("period"), value("actual"), value("target"), value("targetTo")];
  const kpi = (heading: string): string => `INDEX(BSC_KPIs[${heading}],${kpiRow})`;
  const picker = absoluteRange({ ...at.picker, rows: 1, columns: 1 });
  const percent = at.percentIds.map(quoted).join(",");
  const direction = `LOWER(${kpi("Direction")}&"")`;
  const directionWords = `{${[say.directions.higher, say.directions.lower, say.directions.range].map(quoted).join(",")}}`;
  const provisional = (word: string): PlanCell =>
    formula(`=IF(${count}<${settledFrom},${quoted(`${word} ${say.provisionalMark}`)},${quoted(word)})`);

  const title = `=IFERROR(${kpi("KPI")}&IF(${factor}=100," (%)",IF(${kpi("Unit")}="",""," ("&${kpi("Unit")}&")"))&IF(${direction}="","",", "&IFERROR(INDEX(${directionWords},MATCH(${direction},{"higher","lower","range"},0)),${direction})),${quoted(say.pickKpi)})`;
  const limits = limitFormulas(all("actual"), all("movingRange"), value, !at.plainly);
  const captions: Readonly<Partial<Record<KpiColumn, string>>> = {
    period: say.captions.id,
    actual: say.captions.figures,
    target: say.captions.tableRow,
    targetTo: say.captions.factor,
    mean: say.columns.mean,
    lower: say.columns.lower,
    upper: say.columns.upper,
    movingRange: say.captions.meanRange,
  };
  const values: Readonly<Partial<Record<KpiColumn, PlanCell>>> = {
    period: formula(`=IFERROR(INDEX(BSC_KPIs[ID],${kpiRow})&"","")`),
    actual: formula(`=COUNT(${all("actual")})`),
    target: formula(`=IFERROR(MATCH(TRUE,INDEX(${names.chartKpis}=${picker},0),0),"")`),
    targetTo: percent === "" ? formula("=1") : formula(`=IF(ISNUMBER(MATCH(${id},{${percent}},0)),100,1)`),
    ...limits,
  };
  const headings: Readonly<Record<KpiColumn, PlanCell>> = {
    period: text(say.columns.period),
    actual: text(say.columns.actual),
    target: text(say.columns.target),
    targetTo: text(say.columns.targetTo),
    mean: provisional(say.columns.mean),
    lower: provisional(say.columns.lower),
    upper: provisional(say.columns.upper),
    movingRange: text(say.columns.movingRange),
    dataRow: text(say.columns.dataRow),
  };
  const bounded = `AND(${kpi("Low")}<>"",${kpi("High")}<>"")`;
  const read = at.plainly ? plainBounds : boundsByFunction;
  const line = (row: number): Readonly<Record<KpiColumn, PlanCell>> => {
    const datum = (heading: string): string => `INDEX(BSC_Data[${heading}],${here("dataRow", row)})`;
    const drawn = (figure: string): PlanCell => formula(`=IFERROR(${figure},NA())`);
    const before = `${cell("actual", blockRows.headings)}:${here("actual", row - 1)}`;
    const constant = (column: KpiColumn): PlanCell => formula(`=IF(ISNUMBER(${value(column)}),${value(column)},NA())`);
    return {
      period: formula(`=IFERROR(INDEX(${names.periods},ROWS(${cell("period", blockRows.first)}:${here("period", row)}))&"","")`),
      dataRow: formula(`=IFERROR(MATCH(${id}&"||"&${here("period", row)},BSC_Data[Key],0),"")`),
      actual: drawn(`IF(ISNUMBER(${datum("Figure")}),${factor}*${datum("Figure")},NA())`),
      target: drawn(
        `IF(${bounded},${factor}*${kpi("Low")},IF(ISNUMBER(${datum("Target")}),${factor}*${datum("Target")},IF(${datum("Target")}="",NA(),${factor}*${read.low(datum("Target"))})))`,
      ),
      // A target that is one figure is both bounds: its line is drawn over itself.
      targetTo: drawn(
        `IF(${bounded},${factor}*${kpi("High")},IF(OR(ISNUMBER(${datum("Target")}),${datum("Target")}=""),${here("target", row)},IFERROR(${factor}*${read.high(datum("Target"))},${here("target", row)})))`,
      ),
      mean: constant("mean"),
      lower: constant("lower"),
      upper: constant("upper"),
      // From the last figure there is, over the gaps.
      movingRange: formula(
        `=IF(ISNUMBER(${here("actual", row)}),IFERROR(ABS(${here("actual", row)}-LOOKUP(2,1/ISNUMBER(${before}),${before})),""),"")`,
      ),
    };
  };
  const inOrder = (cells: Readonly<Partial<Record<KpiColumn, PlanCell>>>): PlanCell[] => kpiColumns.map((column) => cells[column] ?? null);
  return [
    inOrder({ period: formula(title) }),
    kpiColumns.map((column) => (captions[column] === undefined ? null : text(captions[column]))),
    inOrder(values),
    inOrder(headings),
    ...Array.from({ length: at.rows }, (_, index) => inOrder(line(blockRows.first + index))),
  ];
}

const place = ({ column }: Pick<KpiFigures, "column">, of: KpiColumn): number => column + kpiColumns.indexOf(of);

const figuresRange = (at: KpiFigures, column: KpiColumn): GridRect => ({
  row: at.row + blockRows.first,
  column: place(at, column),
  rows: at.rows,
  columns: 1,
});

/** Limits of all figures there are, asked of `BSC.LIMITS` or worked out by Excel itself. */
function limitFormulas(
  actuals: string,
  ranges: string,
  value: (column: KpiColumn) => string,
  byFunction: boolean,
): Readonly<Partial<Record<KpiColumn, PlanCell>>> {
  if (byFunction) {
    const limit = (cell: number): PlanCell => formula(`=IFERROR(INDEX(BSC.LIMITS(IFERROR(${actuals},"")),1,${cell}),"")`);
    return { mean: limit(1), lower: limit(2), upper: limit(3), movingRange: limit(4) };
  }
  const [mean, range] = [value("mean"), value("movingRange")];
  const limit = (sign: "+" | "-"): PlanCell => formula(`=IF(ISNUMBER(${mean}),${mean}${sign}${limitFactor}*${range},"")`);
  return {
    // SUMIF passes over the figures that are not there.
    mean: formula(`=IF(COUNT(${actuals})<2,"",SUMIF(${actuals},"<1E+300")/COUNT(${actuals}))`),
    lower: limit("-"),
    upper: limit("+"),
    movingRange: formula(`=IF(COUNT(${actuals})<2,"",AVERAGE(${ranges}))`),
  };
}

/** The figures a text in a target's cell stands for; an error where it stands for none. */
interface Bounds {
  readonly low: (cell: string) => string;
  readonly high: (cell: string) => string;
}

const boundsByFunction: Bounds = {
  low: (cell) => `IFERROR(0+BSC.PARSE(${cell}),0+BSC.PARSE(${cell},"low"))`,
  high: (cell) => `IF(ISNUMBER(BSC.PARSE(${cell})),NA(),0+BSC.PARSE(${cell},"high"))`,
};

const plainBounds: Bounds = { low: (cell) => `(0+${meaningOf(cell, "low")})`, high: (cell) => `(0+${meaningOf(cell, "high")})` };
