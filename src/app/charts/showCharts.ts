import { colorsInUse } from "../card/cardColors";
import { draftOf } from "../card/tables/cardTables";
import { freeSheetNames } from "../freeSheetNames";
import { WorkbookError, type WorkbookPort } from "../ports";
import { refuseProtected } from "../refuseProtected";
import type { SheetWords } from "../sheetWords";
import type { GridRect } from "../../domain/reading/sheetGrid";
import type { BlockName, StoredTable, StoredWorkbook } from "../storedWorkbook";
import type { PlanStep } from "../workbookPlan";
import { blockOfChart, chartNames, placeOfChart, type ChartName } from "./chartLayout";
import type { ChartsPort } from "./chartsPort";
import { listedKpis, type ListedKpi } from "./kpiList";
import { chartMaterial } from "./chartMaterial";
import { chartBlocks, newChartSheet, renewedBlocks } from "./planCharts";

export interface ChartsOutcome {
  readonly sheet: string;
  /** The KPI that the trend chart shows, as the picker says it; "" when the card has none. */
  readonly kpi: string;
  /** The sheet was made, not found. */
  readonly made: boolean;
  readonly charts: readonly { readonly name: string; readonly sheet: string; readonly made: boolean }[];
}

/**
 * Shows the charts of the card, of this KPI (by id or name) or of the one chosen before. Sheet and charts that are there stay as the user has
 * them; what is missing is made.
 *
 *   stored + charts seen ──1──▶ blocks of figures, new or brought up to date ──2──▶ charts that are missing ──3──▶ shown
 */
export async function showCharts(port: WorkbookPort, charts: ChartsPort, kpi: string | null, words: SheetWords): Promise<ChartsOutcome> {
  const stored = await port.readStored();
  const { scorecard } = stored.blocks;
  const table = stored.tables.BSC_KPIs;
  if (!scorecard || !table) throw new WorkbookError("item-not-found", words.scorecardSheet);
  const listed = listedKpis(table);
  const wanted = kpi === null ? null : findKpi(listed, table, kpi);
  if (kpi !== null && wanted === null) throw new WorkbookError("item-not-found", kpi);
  const seen = await charts.readCharts();
  // 1
  const material = chartMaterial(stored, draftOf(stored), stored.blocks.periods?.values.length ?? 0, null);
  const blocks = chartBlocks(stored);
  const before = blocks === null ? null : String(blocks.chartKpi.values[0]?.[0] ?? "");
  const chosen = wanted?.label ?? (listed.some(({ label }) => label === before) ? before : null) ?? firstChoice(listed, stored);
  const colors = colorsInUse(stored);
  const halfMade = stored.sheets.filter(({ unfinished }) => unfinished === "made").map(({ name }) => name);
  const names = stored.sheets.map(({ name }) => name).filter((name) => !halfMade.includes(name));
  const sheet = blocks?.chartFigures.sheet ?? freeSheetNames(names)(words.charts.sheet);
  const steps: PlanStep[] = halfMade.map((name) => ({ kind: "remove-sheet", sheet: name }));
  const made = blocks === null ? newChartSheet(material, chosen, sheet, colors.brand, words) : null;
  if (made !== null) steps.push(...made.steps);
  if (blocks !== null) {
    steps.push(...renewedBlocks(blocks, material, words));
    const { sheet: on, range } = blocks.chartKpi;
    if (chosen !== before) steps.push({ kind: "text-cell", sheet: on, row: range.row, column: range.column, content: chosen });
  }
  // 2
  const known = seen.filter(({ sheet: on }) => !halfMade.includes(on));
  const missing = (Object.keys(chartNames) as ChartName[]).filter((chart) => !known.some(({ name }) => name === chartNames[chart]));
  const added = missing.map((chart): PlanStep => {
    const range = rangeAfter(steps, blockOfChart[chart]) ?? stored.blocks[blockOfChart[chart]]?.range;
    if (range === undefined) throw new WorkbookError("item-not-found", sheet);
    return {
      kind: "chart",
      sheet,
      chart,
      range,
      place: placeOfChart(chart, range.rows),
      axisTitle: chart === "scores" ? words.charts.scoreAxis : "",
    };
  });
  refuseProtected(stored, { steps: [...steps, ...added] });
  // 3
  const hidden = stored.sheets.some(({ name, hidden: isHidden }) => name === sheet && isHidden);
  if (hidden) steps.push({ kind: "show-sheet", sheet });
  const at = blocks?.chartKpi.range ?? { row: 3, column: 0 };
  const all: PlanStep[] = [...steps, ...added, ...(made?.afterwards ?? []), { kind: "activate", sheet, row: at.row, column: at.column }];
  await port.write({ steps: all, colors });
  return {
    sheet,
    kpi: chosen,
    made: blocks === null,
    charts: (Object.keys(chartNames) as ChartName[]).map((chart) => ({
      name: chartNames[chart],
      sheet: known.find(({ name }) => name === chartNames[chart])?.sheet ?? sheet,
      made: missing.includes(chart),
    })),
  };
}

/** Where a block stands after these steps; undefined when they leave it where it is. */
const rangeAfter = (steps: readonly PlanStep[], block: BlockName): GridRect | undefined =>
  steps.flatMap((step) => (step.kind === "name" && step.block === block ? [step.range] : [])).at(-1);

function findKpi(listed: readonly ListedKpi[], { headers, values }: StoredTable, asked: string): ListedKpi | null {
  const wanted = asked.trim().toLowerCase();
  const names = values.map((row) => String(row[headers.indexOf("KPI")] ?? "").toLowerCase());
  return (
    listed.find(({ id, label }) => id.toLowerCase() === wanted || label.toLowerCase() === wanted) ?? listed[names.indexOf(wanted)] ?? null
  );
}

/** The KPI that has most to show. */
function firstChoice(listed: readonly ListedKpi[], { tables }: StoredWorkbook): string {
  const data = tables.BSC_Data;
  const counts = new Map<string, number>();
  const [kpi, entity, actual] = ["KPI", "Entity", "Actual"].map((heading) => data?.headers.indexOf(heading) ?? -1);
  for (const row of data?.values ?? []) {
    const id = String(row[kpi ?? -1] ?? "");
    if (typeof row[actual ?? -1] === "number" && String(row[entity ?? -1] ?? "") === "") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let best: ListedKpi | undefined;
  for (const each of listed) if (best === undefined || (counts.get(each.id) ?? 0) > (counts.get(best.id) ?? 0)) best = each;
  return best?.label ?? "";
}
