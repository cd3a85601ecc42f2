import type { CardMode } from "../cardMode";
import type { CardWriter } from "./cardWriter";
import type { LinePlace } from "../formulas/formulaText";
import type { LineCells } from "./lineCells";
import { scorecardColumns, type ScorecardColumn, type ScorecardPlaces } from "./scorecardLayout";
import type { ScorecardRow } from "./scorecardRows";
import type { StoredBlock } from "../../storedWorkbook";
import { text, type PlanCell } from "../../workbookPlan";

/**
 * What is to be written into lines of a card, line by line: what is not there yet. A cell that the user typed over stays; where formulas give
 * way to values, the line keeps in mind which cells those are, for the way back.
 */
export function cellsToWrite(
  block: StoredBlock,
  places: ScorecardPlaces,
  lines: readonly ScorecardRow[],
  rows: readonly number[],
  writer: CardWriter,
  before: CardMode,
  renewed: boolean,
): readonly LineCells[] {
  const at = (column: ScorecardColumn): number => places[column] - block.range.column;
  const stored = new Map(
    block.values.map((values, index) => [String(values[at("id")] ?? ""), { values, formulas: block.formulas[index] ?? [] }]),
  );
  return lines.map((line, index): LineCells => {
    const wanted = writer.cells(line, placeOf(lines, rows, index), places);
    const old = stored.get(line.id);
    if (!old) return wanted;
    const now = (column: ScorecardColumn): Content => ({ value: old.values[at(column)] ?? "", formula: old.formulas[at(column)] ?? "" });
    const typedOver = before === "values" ? keptInMind(now("typedOver").value) : new Set<string>();
    const cells: Partial<Record<ScorecardColumn, PlanCell>> = {};
    for (const column of scorecardColumns) {
      if (column === "typedOver") continue;
      const cell = wanted[column];
      const content = now(column);
      // A working column of the mode before has nothing to say in this one.
      if (cell === undefined) {
        if (before !== writer.mode && content.formula !== "") cells[column] = text("");
        continue;
      }
      if (cell === null || isThere(cell, content)) {
        if (renewed && cell !== null && content.formula !== "") cells[column] = cell;
        continue;
      }
      if (isFixed(line, column)) {
        if (content.value === "" && content.formula === "") cells[column] = cell;
        continue;
      }
      const isTypedOver = before === "values" ? typedOver.has(column) : content.formula === "" && content.value !== "";
      if (!isTypedOver) cells[column] = cell;
      else typedOver.add(column);
    }
    const mind = writer.mode === "values" ? [...typedOver].join(",") : "";
    if (mind !== String(now("typedOver").value)) cells.typedOver = text(mind);
    return cells;
  });
}

interface Content {
  readonly value: unknown;
  readonly formula: string;
}

const keptInMind = (value: unknown): Set<string> =>
  new Set(
    String(value)
      .split(",")
      .filter((column) => column !== ""),
  );

const isThere = (cell: Exclude<PlanCell, null>, { value, formula }: Content): boolean => {
  if (typeof cell !== "object") return formula === "" && value === cell;
  return "formula" in cell ? formula === cell.formula : formula === "" && String(value) === cell.text;
};

/** Text in every mode: what tells a line, and what the whole card is called. */
const isFixed = ({ kind }: ScorecardRow, column: ScorecardColumn): boolean =>
  column === "id" || column === "parent" || (kind === "card" && column === "name");

/** Where a line stands, and the last of those that roll up into it: the rows to the last before a line of its own rank. */
export function placeOf(lines: readonly ScorecardRow[], rows: readonly number[], index: number): LinePlace {
  const ranks = { card: 0, perspective: 1, objective: 2, kpi: 3 } as const;
  const rank = ranks[lines[index]?.kind ?? "kpi"];
  let end = index;
  while (end + 1 < lines.length && ranks[lines[end + 1]?.kind ?? "card"] > rank) end += 1;
  const children: number[] = [];
  for (let each = index + 1; each <= end; each += 1) if (lines[each]?.parent === lines[index]?.id) children.push(rows[each] ?? 0);
  return { row: rows[index] ?? 0, lastBelow: rows[end] ?? 0, cardRow: rows[0] ?? 0, children };
}
