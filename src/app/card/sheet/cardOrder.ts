import { evaluateCard, type CardSettings } from "../../../domain/evaluateCard";
import type { PeriodKey } from "../../../domain/period/period";
import type { Scorecard } from "../../../domain/scorecard";
import { scorecardRows, type ScorecardRow } from "./scorecardRows";

/** `card`: as the tables have it. `exceptions`: what is off target first, at every level. */
export const cardOrders = ["card", "exceptions"] as const;
export type CardOrder = (typeof cardOrders)[number];

/** How soon a KPI is looked at. What has no data comes before what is well. */
const urgency = { "off-target": 0, "at-risk": 1, unscored: 2, "on-target": 3 } as const;

interface Branch {
  readonly row: ScorecardRow;
  readonly branches: Branch[];
}

/**
 * The lines of a card in an order. With exceptions first, KPIs stand by their status in the period, the lowest score first, and objectives and
 * perspectives by the most urgent KPI in them; what is alike keeps the card's order.
 */
export function orderedRows(card: Scorecard, order: CardOrder, period: string, settings?: CardSettings): ScorecardRow[] {
  const rows = scorecardRows(card);
  if (order === "card") return rows;
  const { perspectives } = evaluateCard(card, period as PeriodKey, settings);
  const kpis = perspectives.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.kpis));
  const ranks = new Map(
    kpis.map(({ kpi, status, score }) => [
      kpi.id,
      [urgency[status.kind === "status" ? status.status : "unscored"], score.kind === "score" ? score.score : 0] as const,
    ]),
  );
  const [root] = treeOf(rows);
  return root ? flattened(root, (row) => ranks.get(row.id) ?? [urgency.unscored, 0]) : rows;
}

function treeOf(rows: readonly ScorecardRow[]): Branch[] {
  const branches = new Map(rows.map((row): [string, Branch] => [row.id, { row, branches: [] }]));
  const roots: Branch[] = [];
  for (const branch of branches.values()) (branches.get(branch.row.parent)?.branches ?? roots).push(branch);
  return roots;
}

type Rank = readonly [urgency: number, score: number];

function flattened(root: Branch, rankOf: (row: ScorecardRow) => Rank): ScorecardRow[] {
  const worst = (branch: Branch): Rank =>
    branch.row.kind === "kpi"
      ? rankOf(branch.row)
      : branch.branches.map(worst).reduce((a, b) => (compare(a, b) <= 0 ? a : b), [urgency["on-target"] + 1, 0]);
  const inOrder = (branch: Branch): ScorecardRow[] => [
    branch.row,
    ...branch.branches
      .map((each) => ({ each, rank: worst(each) }))
      .sort((a, b) => compare(a.rank, b.rank))
      .flatMap(({ each }) => inOrder(each)),
  ];
  return inOrder(root);
}

const compare = ([urgencyA, scoreA]: Rank, [urgencyB, scoreB]: Rank): number => urgencyA - urgencyB || scoreA - scoreB;
