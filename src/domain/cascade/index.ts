/*
 * The cascade, in reading order: who there is, who carries what, targets down the tree, figures up it, and what there is to say.
 */
export { wholeId, type Entity, type EntityTree } from "./entity";
export { entityTree } from "./entityTree";
export { entityKey, freeEntityIds } from "./entityNames";
export { withKnownIds, type ReadEntities } from "./listedEntities";
export { readEntities } from "./readEntities";
export { entitiesOnSheet } from "./entitiesOnSheet";
export { pastedEntities } from "./pastedEntities";
export { entitiesOfFigures } from "./entitiesOfFigures";

export { cascadeKinds, combinations, weightings, type CascadeKind, type Combination, type Weighting } from "./cascadeKind";
export { readCascadeKind, readWeighting } from "./kindWords";
export { linesByKpi, type CascadeMatrix, type KindReason, type MatrixLine } from "./cascadeMatrix";
export { isRate } from "./rateTells";
export { proposeKind, type ProposedKind } from "./proposeKind";
export type { ProposalInput } from "./proposalInput";
export { completeMatrix, proposeMatrix, proposeWeights } from "./proposeMatrix";
export { proposeDecimals } from "./proposeDecimals";

export type { CascadedKpi, CascadeFigures, CascadeInput } from "./cascadeFigures";
export { figuresIn, FigureTable, noFigures, type FigureTableExtent, type PlacedFigure } from "./figureTable";
export { combinationOf, kindInForce, maySplit } from "./combination";
export { carriersOf, type Carriers } from "./carriers";
export { groupsOf, type CascadeGroup, type GroupChild } from "./groups";
export { weightsByTarget } from "./weightsInForce";
export { sameRange, type TargetRange, type WrittenTarget, type WrittenTargets } from "./writtenTargets";
export { splitTargets, weightsSplit, type CascadedTargets } from "./splitTargets";
export { rollUpActuals, type ChildCoverage, type RolledUpActuals } from "./rollUpActuals";
export { reconcile, type Reconciled } from "./reconcile";
export { evaluateCascade, type CascadeResult } from "./evaluateCascade";
export { exactDifference, exactSum } from "./exactSum";

export { cascadeFindingCodes, type CascadeFinding, type CascadeFindingCode } from "./cascadeFinding";
export { checkCascade } from "./checkCascade";
export { checkMatrix, type NamedObjective } from "./checkMatrix";
export { lateInputs, usualGrace, type EntityInputs, type InputPlace, type InputsAsOf } from "./lateInputs";
