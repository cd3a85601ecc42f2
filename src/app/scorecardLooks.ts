import { cellAddress } from "../domain/address";
import type { GridRect } from "../domain/reading/sheetGrid";
import type { LineEdits } from "./cardLines";
import { figureFormats } from "./figureFormats";
import type { MergedCard } from "./mergeReading";
import type { ScorecardPlaces } from "./scorecardLayout";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "./sheetWords";
import type { LookName, PlanStep } from "./workbookPlan";

/** Actual, target and variance in the format of the KPI's source cells. */
export function numberFormats(
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  places: ScorecardPlaces,
  sheet: string,
): PlanStep[] {
  const formatOf = figureFormats(merged);
  const first = edits.rows[0] ?? 0;
  const formats = Array.from({ length: edits.last - first + 1 }, () => "General");
  lines.forEach(({ id }, index) => (formats[(edits.rows[index] ?? first) - first] = formatOf.get(id) ?? "General"));
  const column = formats.map((format) => [format]);
  return (["actual", "target", "variance"] as const).map((name) => ({
    kind: "number-formats",
    sheet,
    row: first,
    column: places[name],
    formats: column,
  }));
}

const looks: Readonly<Record<ScorecardRow["kind"], LookName>> = {
  card: "card-band",
  perspective: "perspective-band",
  objective: "objective-band",
  kpi: "kpi-row",
};

/** One look a kind of line over all its rows, and the few columns that differ. */
export function lineLooks(lines: readonly ScorecardRow[], edits: LineEdits, places: ScorecardPlaces, sheet: string): PlanStep[] {
  const first = edits.rows[0] ?? 0;
  const whole = (column: keyof ScorecardPlaces): GridRect => ({
    row: first,
    column: places[column],
    rows: edits.last - first + 1,
    columns: 1,
  });
  const bands = (Object.keys(looks) as ScorecardRow["kind"][]).flatMap((kind): PlanStep[] => {
    const ranges = runsOf(lines, edits, kind).map(({ row, count }) => ({
      row,
      column: places.light,
      rows: count,
      columns: places.owner - places.light + 1,
    }));
    return ranges.length > 0 ? [{ kind: "format", sheet, ranges, format: { look: looks[kind] } }] : [];
  });
  return [
    ...bands,
    { kind: "format", sheet, ranges: [whole("light")], format: { look: "shape" } },
    {
      kind: "format",
      sheet,
      ranges: (["actual", "target", "variance", "attainment", "score", "coverage"] as const).map(whole),
      format: { look: "figure" },
    },
    { kind: "format", sheet, ranges: [whole("status")], format: { look: "centred" } },
    { kind: "format", sheet, ranges: [whole("note")], format: { look: "note" } },
    {
      kind: "format",
      sheet,
      ranges: runsOf(lines, edits, "kpi").map(({ row, count }) => ({ row, column: places.name, rows: count, columns: 1 })),
      format: { look: "indented" },
    },
    ...(["attainment", "score", "coverage"] as const).map((column): PlanStep => ({
      kind: "number-formats",
      sheet,
      row: first,
      column: places[column],
      formats: Array.from({ length: edits.last - first + 1 }, () => [column === "score" ? "0.0" : column === "coverage" ? "0%" : "0.0%"]),
    })),
  ];
}

function runsOf(lines: readonly ScorecardRow[], edits: LineEdits, kind: ScorecardRow["kind"]): { row: number; count: number }[] {
  const runs: { row: number; count: number }[] = [];
  lines.forEach((line, index) => {
    if (line.kind !== kind) return;
    const row = edits.rows[index] ?? 0;
    const last = runs.at(-1);
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  });
  return runs;
}

/** Colour over text and shape: four rules for the whole card, on plain comparisons with the status column. */
export function lights(edits: LineEdits, places: ScorecardPlaces, header: number, words: SheetWords, sheet: string): PlanStep {
  const first = header + 1;
  const range = (column: number): GridRect => ({ row: first, column, rows: edits.last - header, columns: 1 });
  const is = (status: string, look: LookName) => ({
    formula: `=$${cellAddress(first, places.status)}="${status}"`,
    look,
  });
  const { onTarget, atRisk, offTarget, noData } = words.status;
  return {
    kind: "lights",
    sheet,
    ranges: [range(places.light), range(places.status)],
    rules: [is(onTarget, "on-target"), is(atRisk, "at-risk"), is(offTarget, "off-target"), is(noData, "unscored")],
  };
}
