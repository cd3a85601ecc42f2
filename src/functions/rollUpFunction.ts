import { defaultRollUp, missingPolicies, rollUp, rollUpPolicies, type Child } from "../domain";
import { numberArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isErrorValue, isProblem, type CellProblem, type CellValue } from "./cellValue";
import { cellsOf, type Grid } from "./grid";
import { sentences } from "./sentences";

/** `ROLLUP(scores, [weights], [policy], [missing])` → score, coverage */
export const rollUpFunction: CellFunction = {
  parameters: [{ name: "scores", figure: true, whole: true }, { name: "weights", whole: true }, { name: "policy" }, { name: "missing" }],
  answer: ([, , policyWord = null, missingWord = null], [scores, weights]) => {
    const policy = wordArgument("policy", policyWord, rollUpPolicies);
    if (isProblem(policy)) return policy;
    const missing = wordArgument("missing", missingWord, missingPolicies);
    if (isProblem(missing)) return missing;
    const children = childrenOf(scores, weights);
    if (isProblem(children)) return children;
    const { result, coverage } = rollUp(children, { ...defaultRollUp, policy, missing });
    return [[result.kind === "rolled-up" ? result.score : "", coverage.share]];
  },
};

function childrenOf(scores: Grid | undefined, weights: Grid | undefined): readonly Child[] | CellProblem {
  const scoreCells = scores === undefined ? [] : cellsOf(scores);
  const weightCells = weights === undefined ? [] : cellsOf(weights);
  const omitted = weightCells.length === 1 && weightCells[0] === null;
  // A whole column ends with its last content: the shorter of two goes on blank.
  const openEnded = scores?.openEnded === true || weights?.openEnded === true;
  const count = openEnded ? Math.max(scoreCells.length, weightCells.length) : scoreCells.length;
  if (!omitted && !openEnded && weightCells.length !== count)
    return invalid(sentences.weightsDiffer(scoreCells.length, weightCells.length));
  const children: Child[] = [];
  for (let index = 0; index < count; index += 1) {
    const weight = omitted ? 1 : (numberArgument("weights", weightCells[index] ?? null) ?? 0);
    if (isProblem(weight)) return weight;
    if (weight < 0) return invalid(sentences.negativeWeight(weight));
    const score = scoreOf(scoreCells[index] ?? null);
    if (isProblem(score)) return score;
    children.push({ score, weight });
  }
  return children;
}

const scoreOf = (cell: CellValue): number | null | CellProblem =>
  isErrorValue(cell) && cell.code === "#N/A" ? null : numberArgument("scores", cell);
