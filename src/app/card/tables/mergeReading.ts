import { dataKey } from "../../../domain/document";
import { comparePeriods, type PeriodKey } from "../../../domain/period/period";
import type { FigureReading, Finding, Reading, Series } from "../../../domain/reading/reading";
import { draftOf, type CardDraft, type RecordChange } from "./cardTables";
import { groupBy } from "../../groupBy";
import { LinkList } from "./linkList";
import { placeKpis } from "./placeKpis";
import type { SheetWords } from "../../sheetWords";
import type { StoredWorkbook } from "../../storedWorkbook";

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
 * blanks are filled; figures are linked to their source cells. `told` are the cells of KPIs whose direction the user has just said.
 *
 *   1 KPIs, with the perspectives and objectives the sheet names
 *   2 figures: a row of BSC_Data a KPI, entity and period, linked
 *   3 link numbers of all rows, as the links stand now
 *   4 periods in order
 */
export function mergeReading(stored: StoredWorkbook, reading: Reading, told: ReadonlySet<string>, words: SheetWords): MergedCard {
  const draft = draftOf(stored);
  const links = new LinkList(stored.blocks.links);
  // 1
  const placed = placeKpis(draft, links, reading, words, told);
  // 2
  const findings = placeFigures(draft, links, reading, placed.rows, words);
  // 3
  renumberLinks(draft, links);
  // 4
  const periods = [...new Set(draft.BSC_Data.column("Period").map(String))].filter((period) => period !== "");
  periods.sort((a, b) => comparePeriods(a as PeriodKey, b as PeriodKey));
  return { draft, links, periods, findings: [...placed.findings, ...findings] };
}

function placeFigures(draft: CardDraft, links: LinkList, reading: Reading, kpis: readonly RecordChange[], words: SheetWords): Finding[] {
  const data = draft.BSC_Data;
  const rows = new Map(data.rows.map((row) => [keyOf(row), row]));
  const rowOf = (kpiId: string, entity: string, period: string): RecordChange => {
    const key = dataKey(kpiId, entity, period);
    const row = rows.get(key) ?? data.add({ KPI: kpiId, Entity: entity, Period: period });
    rows.set(key, row);
    return row;
  };
  const findings: Finding[] = [];
  const linkedNow = new Map<string, FigureReading>();
  /** False where another cell of this reading is linked for the same figure already: two cells cannot both be it. */
  const isFirst = (figure: FigureReading, key: string): boolean => {
    const first = linkedNow.get(key);
    if (first === undefined) linkedNow.set(key, figure);
    else if (first.at !== figure.at && first.value !== figure.value && figure.value !== "") findings.push(twice(figure, first));
    return first === undefined || first.at === figure.at;
  };
  const targetsOfEntities: FigureReading[] = [];
  // Every KPI has a row in every period of the sheet, blank or not: a figure that comes later finds its place.
  for (const figure of [...reading.figures, ...reading.blanks]) {
    const kpi = kpis[figure.kpiIndex];
    if (kpi === undefined || figure.asked || figure.undated || !isLinked(figure.series)) continue;
    const { series, at, numberFormat } = figure;
    const link = { kpiId: String(kpi.record["ID"]), kpi: figure.kpi, entity: figure.entity ?? "", series };
    if (series === "target" && figure.period === null) {
      if (link.entity !== "") targetsOfEntities.push(figure);
      else if (isFirst(figure, JSON.stringify(link))) {
        links.link({ ...link, period: "" }, at, numberFormat);
        if ((kpi.record["Target"] ?? "") === "") kpi.record["Target"] = figure.value;
      }
      continue;
    }
    const period = figure.periodKey ?? figure.period ?? words.currentPeriod;
    if (!isFirst(figure, JSON.stringify({ ...link, period }))) continue;
    const row = rowOf(link.kpiId, link.entity, period);
    links.link({ ...link, period }, at, numberFormat);
    if ((row.record[headings[series].figure] ?? "") === "") row.record[headings[series].figure] = figure.value;
  }
  fillRatios(rows.values());
  // A department's target for all periods stands in each of its rows: the KPI's own is the whole's.
  const periodsOf =
    targetsOfEntities.length > 0
      ? groupBy([...rows.values()], ({ record }) => entityKey(record["KPI"], record["Entity"]))
      : new Map<string, RecordChange[]>();
  for (const figure of targetsOfEntities) {
    const [kpiId, entity] = [String(kpis[figure.kpiIndex]?.record["ID"]), figure.entity ?? ""];
    for (const { record } of periodsOf.get(entityKey(kpiId, entity)) ?? []) {
      const link = { kpiId, kpi: figure.kpi, entity, series: "target", period: String(record["Period"]) } as const;
      if (isFirst(figure, JSON.stringify(link))) links.link(link, figure.at, figure.numberFormat);
    }
  }
  return findings;
}

const entityKey = (kpiId: unknown, entity: unknown): string => JSON.stringify([kpiId, entity]);

const twice = (figure: FigureReading, first: FigureReading): Finding => ({
  code: "figure-twice",
  severity: "warning",
  at: figure.at,
  details: { kpi: figure.kpi, period: figure.period ?? "", other: first.at },
});

/** What the tables hold of a reading, linked figure by figure. */
const headings = {
  actual: { figure: "Actual", link: "Actual link" },
  target: { figure: "Target", link: "Target link" },
  numerator: { figure: "Numerator", link: "Numerator link" },
  denominator: { figure: "Denominator", link: "Denominator link" },
} as const satisfies Partial<Record<Series, unknown>>;
type LinkedSeries = keyof typeof headings;
const linkedSeries = Object.keys(headings) as readonly LinkedSeries[];

const isLinked = (series: Series): series is LinkedSeries => series in headings;

/** As the table's formula has it: what no cell gives as actual is the numerator over the denominator. */
function fillRatios(rows: Iterable<RecordChange>): void {
  for (const { record } of rows) {
    const { Actual: actual = "", Numerator: above, Denominator: below } = record;
    if (actual === "" && typeof above === "number" && typeof below === "number" && below !== 0) record["Actual"] = above / below;
  }
}

/** Numbers count in the links as they stand now: somebody may have sorted them, or deleted the sheet. */
function renumberLinks(draft: CardDraft, links: LinkList): void {
  const data = draft.BSC_Data;
  for (const row of data.rows) {
    const figure = { kpiId: String(row.record["KPI"]), entity: String(row.record["Entity"]), period: String(row.record["Period"]) };
    for (const series of linkedSeries) {
      data.set(row, headings[series].link, links.numberOf({ ...figure, series }) ?? "");
    }
    data.set(row, "Roll-up link", links.numberOf({ ...figure, series: "rolled-up" }) ?? "");
  }
  const kpis = draft.BSC_KPIs;
  for (const row of kpis.rows) {
    const figure = { kpiId: String(row.record["ID"]), entity: "", period: "", series: "target" } as const;
    kpis.set(row, "Target link", links.numberOf(figure) ?? "");
  }
}

const keyOf = ({ record }: RecordChange): string => dataKey(String(record["KPI"]), String(record["Entity"]), String(record["Period"]));
