import { splitAddress } from "../../../domain/address";
import type { Finding, KpiReading, Reading } from "../../../domain/reading/reading";
import type { GridValue } from "../../../domain/reading/sheetGrid";
import type { CardDraft, RecordChange } from "./cardTables";
import { groupBy } from "../../groupBy";
import { linkSheet, type LinkList } from "./linkList";
import { nameKey } from "../../nameKey";
import type { SheetWords } from "../../sheetWords";

/** KPIs of a reading in the card's tables. */
export interface PlacedKpis {
  /** By the KPI's place in the reading. */
  readonly rows: readonly RecordChange[];
  readonly findings: readonly Finding[];
}

/**
 * Finds a reading's KPIs in the card by name, or adds them with their objectives and perspectives. What a stored cell holds stays;
 * `answered` are the cells of KPIs whose direction the user has just said.
 */
export function placeKpis(
  draft: CardDraft,
  links: LinkList,
  reading: Reading,
  words: SheetWords,
  answered: ReadonlySet<string>,
): PlacedKpis {
  const findings: Finding[] = [];
  const kpis = draft.BSC_KPIs;
  const known = groupBy(kpis.rows, ({ record }) => nameKey(String(record["KPI"])));
  const former = formerIds(draft, links);
  kpis.keepFree("K", [...draft.BSC_Data.column("KPI"), ...links.links.map(({ kpiId }) => kpiId)]);
  draft.BSC_Objectives.keepFree("O", kpis.column("Objective"));
  draft.BSC_Perspectives.keepFree("P", draft.BSC_Objectives.column("Perspective"));
  const gone = new Set(kpis.rows);

  const ratios = new Set(reading.figures.flatMap(({ series, kpiIndex }) => (series === "denominator" ? [kpiIndex] : [])));
  const rows = reading.kpis.map((kpi, index) => {
    const name = nameKey(kpi.name);
    const existing = known.get(name)?.shift();
    const row = existing ?? kpis.add({ ID: former.get(name)?.shift() ?? kpis.nextId("K"), KPI: kpi.name, Scoring: "bands" });
    gone.delete(row);
    describe(draft, row, kpi, existing === undefined, answered.has(kpi.at), words, findings);
    // Over time a numerator over a denominator is the sum of the ones over the sum of the others.
    if (ratios.has(index)) kpis.fill(row, "Aggregation", "ratio");
    return row;
  });
  return { rows, findings: [...findings, ...goneFrom(reading.sheets, gone, links)] };
}

function describe(
  draft: CardDraft,
  row: RecordChange,
  kpi: KpiReading,
  isNew: boolean,
  directionAnswered: boolean,
  words: SheetWords,
  findings: Finding[],
): void {
  const kpis = draft.BSC_KPIs;
  const fill = (heading: string, value: GridValue | null): void => {
    if (value === null) return;
    const kept = row.record[heading] ?? "";
    if (kpis.fill(row, heading, value) === "kept") {
      findings.push({
        code: "kept-stored",
        severity: "note",
        at: kpi.at,
        details: { kpi: kpi.name, heading, stored: String(kept), read: String(value) },
      });
    }
  };
  const objective = placeObjective(draft, kpi, words);
  // A KPI whose objective or perspective was deleted would be on no card.
  if (isPlaced(draft, row)) fill("Objective", objective);
  else kpis.set(row, "Objective", objective);
  fill("Unit", kpi.unit);
  fill("Aggregation", kpi.aggregation ?? null);
  const direction = kpi.direction === "ask" ? null : kpi.direction;
  if (direction !== null && directionAnswered) kpis.set(row, "Direction", direction);
  else fill("Direction", direction);
  fill("Weight", kpi.weight ?? (isNew ? 1 : null));
  fill("Owner", kpi.owner);
  fill("Threshold", kpi.threshold);
  fill("Low", kpi.low);
  fill("High", kpi.high);
  fill("Baseline", kpi.baseline);
  kpis.set(row, "Source", kpi.at);
}

function placeObjective(draft: CardDraft, kpi: KpiReading, words: SheetWords): string {
  const { BSC_Perspectives: perspectives, BSC_Objectives: objectives } = draft;
  const perspectiveName = kpi.perspective ?? words.noPerspective;
  const perspective =
    perspectives.find((record) => isNamed(record["Perspective"], perspectiveName)) ??
    perspectives.add({ ID: perspectives.nextId("P"), Perspective: perspectiveName, Order: perspectives.rows.length + 1, Weight: 1 });
  const perspectiveId = String(perspective.record["ID"]);
  const objectiveName = kpi.objective ?? perspectiveName;
  const existing =
    objectives.find((record) => record["Perspective"] === perspectiveId && isNamed(record["Objective"], objectiveName)) ??
    objectives.find((record) => isNamed(record["Objective"], objectiveName) && !hasId(draft, "BSC_Perspectives", record["Perspective"]));
  if (existing) objectives.set(existing, "Perspective", perspectiveId);
  const objective =
    existing ?? objectives.add({ ID: objectives.nextId("O"), Perspective: perspectiveId, Objective: objectiveName, Weight: 1 });
  return String(objective.record["ID"]);
}

function isPlaced(draft: CardDraft, { record }: RecordChange): boolean {
  const objective = draft.BSC_Objectives.find((each) => each["ID"] === record["Objective"]);
  return objective !== undefined && hasId(draft, "BSC_Perspectives", objective.record["Perspective"]);
}

const hasId = (draft: CardDraft, table: "BSC_Perspectives" | "BSC_Objectives", id: GridValue | undefined): boolean =>
  draft[table].find((record) => record["ID"] === id) !== undefined;

/** Ids of KPIs whose row was deleted but whose figures are still there, by name: the KPI gets its own back. */
function formerIds(draft: CardDraft, links: LinkList): Map<string, string[]> {
  const present = new Set(draft.BSC_KPIs.column("ID").map(String));
  const former = new Map<string, string[]>();
  for (const { kpiId, kpi } of links.links) {
    if (kpiId === "" || present.has(kpiId)) continue;
    present.add(kpiId);
    const name = nameKey(kpi);
    former.set(name, [...(former.get(name) ?? []), kpiId]);
  }
  return former;
}

/** KPIs of the card all of whose sheets were read, and that are on none of them any more. */
function goneFrom(sheets: readonly string[], candidates: ReadonlySet<RecordChange>, { links }: LinkList): Finding[] {
  const linked = new Map<string, Set<string>>();
  for (const { kpiId, formula } of links) {
    const from = linkSheet(formula);
    if (from !== null) linked.set(kpiId, (linked.get(kpiId) ?? new Set()).add(from));
  }
  return [...candidates].flatMap(({ record }) => {
    const from = [...(linked.get(String(record["ID"])) ?? [splitAddress(String(record["Source"] ?? "")).sheet])];
    const [at] = from;
    return at !== undefined && from.every((sheet) => sheets.includes(sheet))
      ? [{ code: "kpi-gone", severity: "warning", at, details: { kpi: String(record["KPI"]) } } as const]
      : [];
  });
}

const isNamed = (stored: GridValue | undefined, name: string): boolean => nameKey(String(stored ?? "")) === nameKey(name);
