import { cellAddress, columnLetters, quotedSheet } from "../../domain/address";
import { formula, text, type PlanCell } from "../workbookPlan";
import type { CascadeModel } from "./cascadeModel";
import type { CascadeWords } from "./cascadeWords";
import type { EntityPlace } from "./entityPlace";

/** Columns before the KPIs' and behind them. */
export const contributionColumns = { id: 0, entity: 1, score: 2, kpis: 3 } as const;

/** Entity by KPI: the light and score of each in the period shown, and how many figures are there. */
export function contributionCells(
  model: CascadeModel,
  places: ReadonlyMap<string, EntityPlace>,
  kpiNames: ReadonlyMap<string, string>,
  words: CascadeWords,
): PlanCell[][] {
  const { entity, score, given, missing } = words.contribution;
  const kpis = model.lines.filter(({ kind }) => kind === "kpi");
  const headers: PlanCell[] = [
    ...["", entity, score].map(text),
    ...kpis.map(({ id }) => text(kpiNames.get(id) ?? id)),
    text(given),
    text(missing),
  ];
  const rows = model.tree.entities.map((each): PlanCell[] => {
    const place = places.get(each.id);
    const indent = "\u2003".repeat(Math.max(0, model.tree.depthOf(each.id) - 1));
    if (!place) return [text(each.id), text(indent + each.name), ...Array.from({ length: kpis.length + 3 }, () => text(""))];
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
    ];
  });
  return [headers, ...rows];
}
