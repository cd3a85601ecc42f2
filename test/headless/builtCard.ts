import { findPlaces, type ScorecardColumn } from "../../src/app/card/sheet/scorecardLayout";
import type { SheetWords } from "../../src/app/sheetWords";
import type { StoredWorkbook } from "../../src/app/storedWorkbook";
import { spanIn } from "../../src/app/card/spanIn";
import { reasonText } from "../../src/functions/words";
import type { GridValue } from "../../src/domain/reading/sheetGrid";

/** What stands in the cells of a built scorecard sheet: its lines, with the words of the sheet turned into codes. */
export function builtCard(stored: StoredWorkbook, words: SheetWords) {
  const block = stored.blocks.scorecard;
  const places = findPlaces(stored)?.places;
  if (!block || !places) throw new Error("the scorecard sheet was not built");
  const period = String(stored.blocks.period?.values[0]?.[0] ?? "");
  const lines = block.values.slice(1).map((row) => {
    const cell = (column: ScorecardColumn): GridValue => row[places[column] - block.range.column] ?? "";
    return { cell, id: String(cell("id")), parent: String(cell("parent")) };
  });
  const kpiIds = new Set((stored.tables.BSC_KPIs?.values ?? []).map((row) => String(row[0])));
  const perspectiveIds = new Set((stored.tables.BSC_Perspectives?.values ?? []).map((row) => String(row[0])));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const perspectiveOf = (id: string): string => {
    let line = byId.get(id);
    while (line && !perspectiveIds.has(line.id)) line = byId.get(line.parent);
    return line ? String(line.cell("name")) : "";
  };
  const judged = ({ cell }: (typeof lines)[number]) => ({
    score: numberOrNull(cell("score")),
    status: statusOf(cell("status"), words),
    coverage: numberOrNull(cell("coverage")),
  });
  const kpis = lines.filter(({ id }) => kpiIds.has(id));
  const results = kpis.map(({ id, cell }) => ({
    kpi: String(cell("name")),
    perspective: perspectiveOf(id),
    objective: contentOrNull(cell("objective")),
    entity: "",
    period,
    actual: contentOrNull(cell("actual")),
    target: contentOrNull(cell("target")),
    attainment: numberOrNull(cell("attainment")),
    score: numberOrNull(cell("score")),
    status: statusOf(cell("status"), words),
    reason: reasonOf(cell("note")),
  }));
  const [card] = lines;
  if (!card) throw new Error("the scorecard sheet has no lines");
  const { span } = spanIn(stored);
  return {
    ...(span === "period" ? {} : { span }),
    kpis: results.length,
    scored: results.filter(({ score }) => score !== null).length,
    scorecard: judged(card),
    perspectives: lines.filter(({ id }) => perspectiveIds.has(id)).map((line) => ({ name: String(line.cell("name")), ...judged(line) })),
    results,
  };
}

const numberOrNull = (content: GridValue): number | null => (typeof content === "number" ? content : null);
const contentOrNull = (content: GridValue): GridValue | null => (content === "" ? null : content);

/** The status word's code; a cell's error, such as `#VALUE!`, as it is. */
function statusOf(content: GridValue, { status }: SheetWords): string {
  const codes = { onTarget: "on-target", atRisk: "at-risk", offTarget: "off-target", noData: "no-data" } as const;
  const found = (Object.keys(codes) as (keyof typeof codes)[]).find((key) => status[key] === content);
  return found ? codes[found] : String(content);
}

function reasonOf(note: GridValue): string | null {
  if (note === "") return null;
  return Object.entries(reasonText).find(([, words]) => words === note)?.[0] ?? String(note);
}
