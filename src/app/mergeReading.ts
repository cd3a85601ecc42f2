import { dataKey } from "../domain/document";
import type { Answers, FigureReading, Finding, KpiReading, Reading } from "../domain/reading/reading";
import type { GridValue } from "../domain/reading/sheetGrid";
import { comparePeriods, type PeriodKey } from "../domain/period";
import { draftOf, type CardDraft, type RecordChange } from "./cardTables";
import { LinkList } from "./linkList";
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
 *   1 perspectives and objectives the sheet names
 *   2 KPIs
 *   3 figures: a row of BSC_Data a KPI and period, linked
 *   4 periods in order
 */
export function mergeReading(stored: StoredWorkbook, reading: Reading, answers: Answers, words: SheetWords): MergedCard {
  const draft = draftOf(stored);
  const links = new LinkList(stored.blocks.links);
  const findings: Finding[] = [];
  const answered = new Set(reading.questions.filter(({ id, code }) => code === "direction" && answers[id] !== undefined).map(({ at }) => at));

  const ids = placeKpis(draft, reading, words, answered, findings);
  placeFigures(draft, links, reading, ids, words);

  const periods = [...new Set(draft.BSC_Data.rows.map(({ record }) => String(record["Period"])))];
  periods.sort((a, b) => comparePeriods(a as PeriodKey, b as PeriodKey));
  return { draft, links, periods, findings };
}

/** Ids by the KPI's place in the reading. */
function placeKpis(draft: CardDraft, reading: Reading, words: SheetWords, answered: ReadonlySet<string>, findings: Finding[]): string[] {
  const seen = new Map<string, number>();
  const stored = new Map<string, RecordChange[]>();
  for (const row of draft.BSC_KPIs.rows) {
    const name = squash(String(row.record["KPI"]));
    stored.set(name, [...(stored.get(name) ?? []), row]);
  }
  return reading.kpis.map((kpi) => {
    const objective = placeObjective(draft, kpi, words);
    const name = squash(kpi.name);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    const existing = stored.get(name)?.[occurrence];
    const row = existing ?? draft.BSC_KPIs.add({ ID: draft.BSC_KPIs.nextId("K"), KPI: kpi.name, Scoring: "bands" });
    const fill = (heading: string, value: GridValue | null): void => {
      if (value === null) return;
      const kept = row.record[heading] ?? "";
      if (draft.BSC_KPIs.fill(row, heading, value) === "kept") {
        findings.push({ code: "kept-stored", severity: "note", at: kpi.at, details: { kpi: kpi.name, heading, stored: String(kept), read: String(value) } });
      }
    };
    fill("Objective", objective);
    fill("Unit", kpi.unit);
    const direction = kpi.direction === "ask" ? null : kpi.direction;
    if (direction !== null && answered.has(kpi.at)) draft.BSC_KPIs.set(row, "Direction", direction);
    else if (direction !== null) fill("Direction", direction);
    fill("Weight", kpi.weight ?? (existing ? null : 1));
    fill("Owner", kpi.owner);
    fill("Threshold", kpi.threshold);
    fill("Low", kpi.low);
    fill("High", kpi.high);
    fill("Baseline", kpi.baseline);
    draft.BSC_KPIs.set(row, "Source", kpi.at);
    return String(row.record["ID"]);
  });
}

function placeObjective(draft: CardDraft, kpi: KpiReading, words: SheetWords): string {
  const perspectiveName = kpi.perspective ?? words.noPerspective;
  const named = squash(perspectiveName);
  const perspectives = draft.BSC_Perspectives;
  const perspective =
    perspectives.find((record) => squash(String(record["Perspective"])) === named) ??
    perspectives.add({ ID: perspectives.nextId("P"), Perspective: perspectiveName, Order: perspectives.rows.length + 1, Weight: 1 });
  const perspectiveId = String(perspective.record["ID"]);
  const objectiveName = kpi.objective ?? perspectiveName;
  const objectives = draft.BSC_Objectives;
  const objective =
    objectives.find(
      (record) => record["Perspective"] === perspectiveId && squash(String(record["Objective"])) === squash(objectiveName),
    ) ?? objectives.add({ ID: objectives.nextId("O"), Perspective: perspectiveId, Objective: objectiveName, Weight: 1 });
  return String(objective.record["ID"]);
}

function placeFigures(draft: CardDraft, links: LinkList, reading: Reading, ids: readonly string[], words: SheetWords): void {
  const data = draft.BSC_Data;
  const kpis = new Map(draft.BSC_KPIs.rows.map((row) => [String(row.record["ID"]), row]));
  const rows = new Map(data.rows.map((row) => [keyOf(row), row]));
  const periodOf = (figure: FigureReading): string => figure.periodKey ?? figure.period ?? words.currentPeriod;
  const rowOf = (kpiId: string, entity: string, period: string): RecordChange => {
    const key = dataKey(kpiId, entity, period);
    const row = rows.get(key) ?? data.add({ KPI: kpiId, Entity: entity, Period: period });
    rows.set(key, row);
    return row;
  };
  // Every KPI has a row in every period of the sheet, blank or not: a figure that comes later finds its place.
  for (const { kpiIndex, figure, column } of cellsOfFigures(reading)) {
    const kpiId = ids[kpiIndex];
    if (kpiId === undefined) continue;
    const link = { kpiId, kpi: reading.kpis[kpiIndex]?.name ?? "", series: figure.series };
    if (figure.series === "target" && figure.period === null) {
      const number = links.link({ ...link, period: "" }, figure.at, figure.numberFormat);
      const kpi = kpis.get(kpiId);
      if (kpi) draft.BSC_KPIs.set(kpi, "Target link", number);
      continue;
    }
    const period = periodOf(figure);
    const row = rowOf(kpiId, figure.entity ?? "", period);
    data.set(row, column, links.link({ ...link, period }, figure.at, figure.numberFormat));
    const heading = figure.series === "actual" ? "Actual" : "Target";
    if ((row.record[heading] ?? "") === "") row.record[heading] = figure.value;
  }
}

interface PlacedFigure {
  readonly kpiIndex: number;
  readonly figure: FigureReading;
  readonly column: "Actual link" | "Target link";
}

const cellsOfFigures = (reading: Reading): PlacedFigure[] =>
  [...reading.figures, ...reading.blanks].flatMap((figure) =>
    figure.asked || (figure.series !== "actual" && figure.series !== "target")
      ? []
      : [{ kpiIndex: figure.kpiIndex, figure, column: figure.series === "actual" ? "Actual link" : "Target link" } as const],
  );

const keyOf = ({ record }: RecordChange): string => dataKey(String(record["KPI"]), String(record["Entity"]), String(record["Period"]));

const squash = (name: string): string => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
