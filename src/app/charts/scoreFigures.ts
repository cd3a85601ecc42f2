import { cellAddress } from "../../domain/address";
import { names } from "../../domain/document";
import { quoted } from "../card/formulas/formulaText";
import { columnMark, type ScorecardColumn } from "../card/sheet/scorecardLayout";
import type { ScorecardRow } from "../card/sheet/scorecardRows";
import type { SheetWords } from "../sheetWords";
import { formula, text, type PlanCell } from "../workbookPlan";
import { blockRows, leastRows, scoreColumns, type ScoreColumn } from "./chartLayout";

/** More bars than these are not read any more: then perspectives alone. */
const mostLines = 24;

/** The lines the overview draws: the whole card, perspectives and, where there is room, objectives. */
export function overviewLines(lines: readonly ScorecardRow[]): readonly ScorecardRow[] {
  const parents = lines.filter(({ kind }) => kind !== "kpi");
  return parents.length <= mostLines ? parents : parents.filter(({ kind }) => kind !== "objective");
}

/** The figures behind the overview, live from the scorecard's cells, wherever its lines and columns are moved. */
export function scoreFigures(
  at: { readonly row: number; readonly column: number },
  lines: readonly ScorecardRow[],
  words: SheetWords,
): PlanCell[][] {
  const say = words.charts;
  const { onTarget, atRisk, offTarget } = words.status;
  const statuses = { onTarget, atRisk, offTarget } as const;
  const column = (of: ScorecardColumn): string => `COLUMN(${columnMark(of)})-MIN(COLUMN(${names.scorecard}))+1`;
  const empty: readonly (ScorecardRow | null)[] = Array.from({ length: Math.max(0, leastRows - lines.length) }, () => null);
  const rows = [...lines, ...empty].map((line, index): Readonly<Record<ScoreColumn, PlanCell>> => {
    const here = (of: ScoreColumn): string => `$${cellAddress(at.row + blockRows.first + index, at.column + scoreColumns.indexOf(of))}`;
    const card = (of: ScorecardColumn): string => `INDEX(${names.scorecard},${here("cardRow")},${column(of)})`;
    const score = (status: keyof typeof statuses): PlanCell =>
      formula(`=IFERROR(IF(${card("status")}=${quoted(statuses[status])},${card("score")}+0,NA()),NA())`);
    const indent = line?.kind === "objective" ? `${quoted("– ")}&` : "";
    return {
      // Shape and figure in the name of the bar: it is read without colour.
      line: formula(
        `=IFERROR(${indent}${card("light")}&" "&${card("name")}&IF(ISNUMBER(${card("score")}),"  "&FIXED(${card("score")},1),""),"")`,
      ),
      onTarget: score("onTarget"),
      atRisk: score("atRisk"),
      offTarget: score("offTarget"),
      id: text(line?.id ?? ""),
      cardRow: formula(`=IFERROR(MATCH(${here("id")},INDEX(${names.scorecard},0,${column("id")}),0),"")`),
    };
  });
  const blank = scoreColumns.map((): PlanCell => null);
  const headings: Readonly<Record<ScoreColumn, PlanCell>> = {
    line: text(say.columns.line),
    onTarget: text(`● ${onTarget}`),
    atRisk: text(`▲ ${atRisk}`),
    offTarget: text(`◆ ${offTarget}`),
    id: text(words.columns.id),
    cardRow: text(say.columns.cardRow),
  };
  return [
    [formula(`=${quoted(say.overviewBefore)}&${names.period}`), ...blank.slice(1)],
    blank,
    blank,
    scoreColumns.map((of) => headings[of]),
    ...rows.map((row) => scoreColumns.map((of) => row[of])),
  ];
}
