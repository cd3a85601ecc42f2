import { cellAddress, columnLetters, quotedSheet } from "../../domain/address";
import type { StoredBlock } from "../storedWorkbook";
import { formula, text, type PlanCell } from "../workbookPlan";
import type { DueInputs } from "./cascadeInHand";
import type { CascadeModel } from "./cascadeModel";
import type { CascadeWords } from "./cascadeWords";
import type { EntityPlace } from "./entityPlace";

/** Columns before the KPIs' and behind them. */
export const contributionColumns = { id: 0, entity: 1, score: 2, kpis: 3 } as const;

/** How many figures each entity was late with, and the day that was looked at. */
export interface LateColumn {
  readonly heading: string;
  /** By entity id; of those that have nothing to give, none. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The same counts on another day are said of the day they were found on: nothing is written for the date alone. */
export function lateColumn(
  inputs: readonly DueInputs[],
  asOf: string | null,
  stored: StoredBlock | undefined,
  { contribution }: CascadeWords,
): LateColumn {
  const counts = new Map(inputs.flatMap(({ entityId, expected, late }) => (expected > 0 ? [[entityId, late] as const] : [])));
  const [headings = [], ...rows] = stored?.values ?? [];
  const said = String(headings.at(-1) ?? "");
  const before = new Map(rows.flatMap((row) => (typeof row.at(-1) === "number" ? [[String(row[0]), Number(row.at(-1))] as const] : [])));
  if (asOf === null) return { heading: said.startsWith(contribution.late("")) ? said : contribution.late(""), counts: before };
  const isSame = before.size === counts.size && [...counts].every(([id, count]) => before.get(id) === count);
  const isOfThis = said.startsWith(contribution.late(""));
  return { heading: isOfThis && isSame ? said : contribution.late(asOf), counts };
}

/** Entity by KPI: the light and score of each in the period shown, and how many figures are there. */
export function contributionCells(
  model: CascadeModel,
  places: ReadonlyMap<string, EntityPlace>,
  kpiNames: ReadonlyMap<string, string>,
  late: LateColumn,
  words: CascadeWords,
): PlanCell[][] {
  const { entity, score, given, missing } = words.contribution;
  const kpis = model.lines.filter(({ kind }) => kind === "kpi");
  const headers: PlanCell[] = [
    ...["", entity, score].map(text),
    ...kpis.map(({ id }) => text(kpiNames.get(id) ?? id)),
    text(given),
    text(missing),
    text(late.heading),
  ];
  const rows = model.tree.entities.map((each): PlanCell[] => {
    const place = places.get(each.id);
    const indent = "\u2003".repeat(Math.max(0, model.tree.depthOf(each.id) - 1));
    if (!place) return [text(each.id), text(indent + each.name), ...Array.from({ length: kpis.length + 4 }, () => text(""))];
    const sheet = quotedSheet(place.sheet);
    const cell = (line: string, code: string): string => `${sheet}!${cellAddress(place.rows.get(line) ?? 0, place.columns.get(code) ?? 0)}`;
    const light = (line: string): PlanCell => {
      const [shape, figure] = [cell(line, "light"), cell(line, "score")];
      return formula(`=${shape}&IF(ISNUMBER(${figure})," "&FIXED(${figure},1),"")`);
    };
    const column = (code: string): string => {
      const letters = columnLetters(place.columns.get(code) ?? 0);
      return `${sheet}!$${letters}$${place.header + 2}:$${letters}$${place.edits.last + 1}`;
    };
    return [
      text(each.id),
      text(indent + each.name),
      light("CARD"),
      ...kpis.map(({ id }) => (model.roleOf(id, each.id).actual === "none" ? text("") : light(id))),
      formula(`=SUMPRODUCT(ISNUMBER(${column("kpiWeight")})*(${column("actual")}<>""))`),
      formula(`=SUMPRODUCT(ISNUMBER(${column("kpiWeight")})*(${column("actual")}=""))`),
      late.counts.get(each.id) ?? text(""),
    ];
  });
  return [headers, ...rows];
}
