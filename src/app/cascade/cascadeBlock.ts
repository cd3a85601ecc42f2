import { cellAddress } from "../../domain/address";
import { wholeId } from "../../domain/cascade/entity";
import type { CascadeGroup } from "../../domain/cascade/groups";
import { dataKey } from "../../domain/document";
import type { PeriodKey } from "../../domain/period/period";
import { quoted } from "../card/formulas/formulaText";
import { formula, text, type PlanCell } from "../workbookPlan";
import { figureOrBlank, referenceTo } from "./blockFormulas";
import { machineryColumns, pageOfPeriods, type CascadeLayout, type GroupRows, type MachinerySeries } from "./cascadeLayout";
import type { CascadeModel } from "./cascadeModel";
import type { CascadeWords } from "./cascadeWords";
import type { EntitySeries } from "./entitySheetLayout";

/** The address of an entity's cell, `'North'!K9`; null where it has none. */
export type EntityCellAt = (entityId: string, kpiId: string, series: EntitySeries, period: string) => string | null;

/** All cells of the machinery, row by row from the header on. A cell that is empty on purpose is a blank text: what stood there goes. */
export function cascadeCells(model: CascadeModel, layout: CascadeLayout, entityCell: EntityCellAt, words: CascadeWords): PlanCell[][] {
  const rows: PlanCell[][] = headers(model, layout, words);
  for (const group of model.groups) {
    const at = layout.rowsOf(group.kpi.id, group.parentId);
    if (!at) continue;
    rows.push(parentRow(model, layout, group, at, entityCell, words));
    for (const child of group.children) rows.push(childRow(model, layout, group, child, entityCell));
    rows.push(checkRow(model, layout, group, at, words));
  }
  if (model.groups.length === 0) rows.push(blanks(layout));
  return rows;
}

const blank = text("");
const blanks = (layout: CascadeLayout): PlanCell[] => Array.from({ length: layout.block.columns }, () => blank);

function headers({ periods }: CascadeModel, { series }: CascadeLayout, words: CascadeWords): PlanCell[][] {
  const { kpi, entity, kind, share, split } = words.machinery;
  const names: Readonly<Record<MachinerySeries, string>> = { split, ...words.series };
  return [
    [
      ...machineryColumns.map(() => blank),
      ...series.flatMap((each) => periods.map((_, index) => text(index % pageOfPeriods === 0 ? names[each] : ""))),
    ],
    [...["", "", "", kpi, entity, kind, share].map(text), ...series.flatMap(() => periods.map(text))],
  ];
}

/** One row: what tells it, and a cell a series and period. */
function row(
  { periods }: CascadeModel,
  { series }: CascadeLayout,
  told: readonly PlanCell[],
  cell: (series: MachinerySeries, period: PeriodKey, index: number) => PlanCell,
): PlanCell[] {
  return [...told, ...series.flatMap((each) => periods.map((period, index) => cell(each, period, index)))];
}

function parentRow(
  model: CascadeModel,
  layout: CascadeLayout,
  { kpi, kind, combination, parentId }: CascadeGroup,
  at: GroupRows,
  entityCell: EntityCellAt,
  words: CascadeWords,
): PlanCell[] {
  const entity = parentId === wholeId ? (model.tree.whole?.name ?? words.company) : (model.tree.find(parentId)?.name ?? "");
  const told = [text(kpi.id), text(parentId), blank, text(kpi.name), text(entity), text(words.kinds[kind]), blank];
  return row(model, layout, told, (series, period, index) => {
    if (series === "split") return blank;
    const below = `${cellAddress(at.first, layout.columnOf(series, index))}:${cellAddress(at.last, layout.columnOf(series, index))}`;
    if (series === "target" || (series === "actual" && combination === "none")) {
      if (parentId !== wholeId) return referenceCell(entityCell(parentId, kpi.id, series, period));
      return formula(companyFigure(series === "target" ? "Target" : "Actual", kpi.id, period));
    }
    if (series === "actual") return formula(`=${rolledUp(layout, combination, below, at, index)}`);
    return combination === "ratio-of-sums" ? formula(`=IF(COUNT(${below})=0,"",SUM(${below}))`) : blank;
  });
}

/** Of the whole company, as its table has it; the bounds of a KPI stand before its targets. */
function companyFigure(column: "Actual" | "Target", kpiId: string, period: string): string {
  const figure = `IFERROR(INDEX(BSC_Data[${column}],MATCH(${quoted(dataKey(kpiId, "", period))},BSC_Data[Key],0)),"")`;
  if (column === "Actual") return `=${figure}`;
  const bound = (heading: "Low" | "High"): string => `INDEX(BSC_KPIs[${heading}],MATCH(${quoted(kpiId)},BSC_KPIs[ID],0))`;
  return `=IFERROR(IF(AND(${bound("Low")}<>"",${bound("High")}<>""),${bound("Low")}&"–"&${bound("High")},${figure}),${figure})`;
}

/** What the children's actuals become: always of the rows below, so that it stays short however many there are. */
function rolledUp(layout: CascadeLayout, combination: CascadeGroup["combination"], below: string, at: GroupRows, index: number): string {
  switch (combination) {
    case "sum":
      return `IF(COUNT(${below})=0,"",SUM(${below}))`;
    case "min":
      return `IF(COUNT(${below})=0,"",MIN(${below}))`;
    case "max":
      return `IF(COUNT(${below})=0,"",MAX(${below}))`;
    case "ratio-of-sums": {
      const [above, under] = (["numerator", "denominator"] as const).map((each) => cellAddress(at.parent, layout.columnOf(each, index)));
      return `IF(ISNUMBER(${under}),IF(${under}=0,"",${above}/${under}),"")`;
    }
    default: {
      const share = layout.block.column + machineryColumns.indexOf("share");
      const shares = `$${cellAddress(at.first, share)}:$${cellAddress(at.last, share)}`;
      const weight = `SUMPRODUCT(ISNUMBER(${below})*${shares})`;
      return `IF(${weight}>0,SUMPRODUCT(${below},${shares})/${weight},"")`;
    }
  }
}

function childRow(
  model: CascadeModel,
  layout: CascadeLayout,
  { kpi, kind, combination, parentId }: CascadeGroup,
  child: CascadeGroup["children"][number],
  entityCell: EntityCellAt,
): PlanCell[] {
  const { entityId } = child;
  const name = model.tree.find(entityId)?.name ?? "";
  const told = [text(kpi.id), text(parentId), text(entityId), blank, text(name), blank, child.share];
  return row(model, layout, told, (series, period) => {
    if (series === "split") {
      if (kind !== "split") return blank;
      const range = model.targets.rangePart(kpi.id, entityId, period);
      return range === null ? (model.targets.parts.get(kpi.id, entityId, period) ?? blank) : formula(`=${range.low}&"–"&${range.high}`);
    }
    if (series === "target" || series === "actual") {
      const cell = entityCell(entityId, kpi.id, series, period);
      return cell === null ? blank : formula(figureOrBlank(cell));
    }
    if (combination !== "ratio-of-sums") return blank;
    const [above, under] = [entityCell(entityId, kpi.id, "numerator", period), entityCell(entityId, kpi.id, "denominator", period)];
    if (above === null || under === null) return blank;
    // One without the other is neither.
    return formula(`=IF(AND(ISNUMBER(${above}),ISNUMBER(${under})),${series === "numerator" ? above : under},"")`);
  });
}

function checkRow(
  model: CascadeModel,
  layout: CascadeLayout,
  { kpi, kind, combination, parentId, children }: CascadeGroup,
  at: GroupRows,
  words: CascadeWords,
): PlanCell[] {
  const { difference, figuresIn } = words.machinery;
  const label = [kind === "split" ? difference : "", combination === "none" ? "" : figuresIn(children.length)];
  const told = [text(kpi.id), text(parentId), text("="), blank, text(label.filter((each) => each !== "").join(" · ")), blank, blank];
  return row(model, layout, told, (series, period, index) => {
    const column = layout.columnOf(series, index);
    const below = `${cellAddress(at.first, column)}:${cellAddress(at.last, column)}`;
    if (series === "target" && kind === "split") {
      const parent = cellAddress(at.parent, column);
      if (model.targets.standingRange(kpi.id, parentId, period) !== null) return formula(boundsLeft(parent, below));
      // A target in words is not summed: without it there is nothing to compare.
      return formula(`=IF(AND(ISNUMBER(${parent}),COUNT(${below})>0,COUNTIF(${below},"?*")=0),ROUND(${parent}-SUM(${below}),10),"")`);
    }
    const counted = combination === "ratio-of-sums" ? "numerator" : "actual";
    return series === counted && combination !== "none" ? formula(`=COUNT(${below})`) : blank;
  });
}

/** What is left of a range's low and of its high. */
function boundsLeft(parent: string, below: string): string {
  const left = (bound: "low" | "high"): string => `ROUND(BSC.PARSE(${parent},"${bound}")-SUM(BSC.PARSE(${below},"${bound}")),10)`;
  return `=IFERROR(${left("low")}&" / "&${left("high")},"")`;
}

const referenceCell = (cell: string | null): PlanCell => (cell === null ? blank : formula(referenceTo(cell)));
