import { dataKey } from "../domain/document";
import { comparePeriods, type PeriodKey } from "../domain/period";
import type { Answers, Finding, Reading, Series } from "../domain/reading/reading";
import { draftOf, type CardDraft, type RecordChange } from "./cardTables";
import { LinkList } from "./linkList";
import { placeKpis } from "./placeKpis";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";

/** What the workbook's tables and links will hold once a reading is part of the card. */
export interface MergedCard {
  readonly draft: CardDraft;
  readonly links: LinkList;
  /** Oldest first. */
  readonly periods: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Brings a reading into the stored card. KPIs are found again by name; what a stored cell holds stays (people edit the tables), only
 * blanks are filled; figures are linked to their source cells.
 *
 *   1 KPIs, with the perspectives and objectives the sheet names
 *   2 figures: a row of BSC_Data a KPI, entity and period, linked
 *   3 link numbers of all rows, as the links stand now
 *   4 periods in order
 */
export function mergeReading(stored: StoredWorkbook, reading: Reading, answers: Answers, words: SheetWords): MergedCard {
  const draft = draftOf(stored);
  const links = new LinkList(stored.blocks.links);
  const answered = new Set(
    reading.questions.filter(({ id, code }) => code === "direction" && answers[id] !== undefined).map(({ at }) => at),
  );
  // 1
  const placed = placeKpis(draft, links, reading, words, answered);
  // 2
  placeFigures(draft, links, reading, placed.rows, words);
  // 3
  renumberLinks(draft, links);
  // 4
  const periods = [...new Set(draft.BSC_Data.column("Period").map(String))].filter((period) => period !== "");
  periods.sort((a, b) => comparePeriods(a as PeriodKey, b as PeriodKey));
  return { draft, links, periods, findings: placed.findings };
}

function placeFigures(draft: CardDraft, links: LinkList, reading: Reading, kpis: readonly RecordChange[], words: SheetWords): void {
  const data = draft.BSC_Data;
  const rows = new Map(data.rows.map((row) => [keyOf(row), row]));
  const rowOf = (kpiId: string, entity: string, period: string): RecordChange => {
    const key = dataKey(kpiId, entity, period);
    const row = rows.get(key) ?? data.add({ KPI: kpiId, Entity: entity, Period: period });
    rows.set(key, row);
    return row;
  };
  // Every KPI has a row in every period of the sheet, blank or not: a figure that comes later finds its place.
  for (const figure of [...reading.figures, ...reading.blanks]) {
    const kpi = kpis[figure.kpiIndex];
    if (kpi === undefined || figure.asked || !isLinked(figure.series)) continue;
    const { series, at, numberFormat } = figure;
    const link = { kpiId: String(kpi.record["ID"]), kpi: figure.kpi, entity: figure.entity ?? "", series };
    if (series === "target" && figure.period === null) {
      links.link({ ...link, entity: "", period: "" }, at, numberFormat);
      continue;
    }
    const period = figure.periodKey ?? figure.period ?? words.currentPeriod;
    const row = rowOf(link.kpiId, link.entity, period);
    links.link({ ...link, period }, at, numberFormat);
    if ((row.record[headings[series].figure] ?? "") === "") row.record[headings[series].figure] = figure.value;
  }
}

type LinkedSeries = "actual" | "target";
const headings = {
  actual: { figure: "Actual", link: "Actual link" },
  target: { figure: "Target", link: "Target link" },
} as const satisfies Record<LinkedSeries, unknown>;

const isLinked = (series: Series): series is LinkedSeries => series === "actual" || series === "target";
/** Numbers count in the links as they stand now: somebody may have sorted them, or deleted the sheet. */
function renumberLinks(draft: CardDraft, links: LinkList): void {
  const data = draft.BSC_Data;
  for (const row of data.rows) {
    const figure = { kpiId: String(row.record["KPI"]), entity: String(row.record["Entity"]), period: String(row.record["Period"]) };
    for (const series of ["actual", "target"] as const) {
      data.set(row, headings[series].link, links.numberOf({ ...figure, series }) ?? "");
    }
  }
  const kpis = draft.BSC_KPIs;
  for (const row of kpis.rows) {
    const figure = { kpiId: String(row.record["ID"]), entity: "", period: "", series: "target" } as const;
    kpis.set(row, "Target link", links.numberOf(figure) ?? "");
  }
}

const keyOf = ({ record }: RecordChange): string => dataKey(String(record["KPI"]), String(record["Entity"]), String(record["Period"]));
