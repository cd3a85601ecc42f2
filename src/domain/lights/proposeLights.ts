import { plainAddress } from "../address";
import type { Direction } from "../direction";
import type { Reading } from "../reading/reading";
import type { GridRect, GridValue, SheetGrid } from "../reading/sheetGrid";
import type { Status } from "../status";
import { areasAround, holds } from "./areas";
import { judgeLight, type ValueAt } from "./judgeLight";
import type { Light, LightCase, LightRelation, LightThreshold } from "./light";
import { directionKey, plainCase, writtenTargets, type DirectedFigure } from "./lightCases";
import { lightFigures, type LightFigure } from "./lightFigures";
import { lightFormula, longestFormula } from "./lightFormula";
import { groupsOf, type Group } from "./lightGroups";
import { thresholdFor } from "./lightThreshold";
import { valuesOf, type LightChoice, type Selection } from "./selection";
import type { Place } from "./seenCell";

/** What lights would say, before anything is written. */
export interface LightProposal {
  readonly sheet: string;
  readonly lights: readonly Light[];
  /** The figures that are judged, each with how. */
  readonly lit: readonly { readonly at: Place; readonly direction: Direction; readonly relation: LightRelation }[];
  /** Figures that are judged; those without a figure or a target now are among them, without data. */
  readonly figures: number;
  readonly statuses: Readonly<Record<Status | "no-data", number>>;
  /** How many are judged which way. */
  readonly directions: Readonly<Record<Direction, number>>;
  /** Where their targets stand, as `Sheet1!D2:D9`-like areas; none where they were typed into the pane. */
  readonly targets: readonly { readonly sheet: string; readonly area: GridRect }[];
  readonly threshold: LightThreshold | null;
  /** Number formats of the figures. */
  readonly formats: readonly string[];
  /** Selected figures that get no light, and why; each by its first cell. */
  readonly left: readonly { readonly because: LeftOut; readonly count: number; readonly at: string }[];
}

/** `no-relation`: their targets stand in no order that a few rules could follow. */
export const leftOutReasons = ["no-target", "no-direction", "no-relation"] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/**
 * Finds out how selected figures are to be judged where they stand.
 *
 *     reading, selection ─1→ figures with target and direction ─2→ related alike ─3→ cases, threshold ─4→ areas ─5→ judged
 */
export function proposeLights(reading: Reading, grids: readonly SheetGrid[], selection: Selection, choice: LightChoice): LightProposal {
  const valueAt = valuesOf(grids, selection.sheet);
  // 1
  const figures = lightFigures(reading, selection, choice, valueAt);
  const aimed = figures.filter(({ target }) => target !== null);
  const directed = aimed.filter((figure): figure is DirectedFigure => figure.direction !== "ask");
  const undirected = aimed.filter(({ direction }) => direction === "ask");

  // 2
  const groups = groupsOf(directed, reading, selection.sheet, valueAt);

  // 3
  const relations = groups.flatMap((group) => relationsOf(group, undirected, reading, choice, valueAt));

  // 4
  const isFigure = new Set(figures.map(({ at }) => keyOf(at)));
  const mayCover = (at: Place): boolean =>
    !isFigure.has(keyOf(at)) && typeof valueAt(null, at) !== "number" && selection.areas.some((area) => holds(area, at));
  const lights = relations.map(({ relation, figures: lit }): Light => ({
    areas: areasAround(
      lit.map(({ at }) => at),
      mayCover,
    ),
    relation,
  }));

  // 5
  const statuses: Record<Status | "no-data", number> = { "on-target": 0, "at-risk": 0, "off-target": 0, "no-data": 0 };
  const directions: Record<Direction, number> = { higher: 0, lower: 0, range: 0 };
  const lit = new Set<LightFigure>();
  for (const { relation, figures: judged } of relations) {
    for (const figure of judged) {
      statuses[judgeLight(relation, figure.at, valueAt)] += 1;
      directions[figure.direction] += 1;
      lit.add(figure);
    }
  }
  const formats = new Set([...lit].map(({ at }) => formatAt(grids, selection.sheet, at)));
  return {
    sheet: selection.sheet,
    lights,
    lit: relations.flatMap(({ relation, figures: judged }) => judged.map(({ at, direction }) => ({ at, direction, relation }))),
    figures: lit.size,
    statuses,
    directions,
    targets: targetAreas(
      relations.flatMap(({ figures: judged }) => judged),
      selection.sheet,
    ),
    threshold: relations[0]?.relation.threshold ?? null,
    formats: [...formats],
    left: leftOut(figures, lit, selection.sheet),
  };
}

const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

const formatAt = (grids: readonly SheetGrid[], sheet: string, { row, column }: Place): string => {
  const grid = grids.find((each) => each.sheet === sheet);
  return grid?.numberFormats[row - grid.row]?.[column - grid.column] ?? "General";
};

interface Related {
  readonly relation: LightRelation;
  readonly figures: readonly DirectedFigure[];
}

function relationsOf(
  group: Group,
  undirected: readonly LightFigure[],
  reading: Reading,
  choice: LightChoice,
  valueAt: ValueAt,
): readonly Related[] {
  const all = [...group.figures, ...group.bounds.flatMap(({ figures }) => figures)];
  const threshold = thresholdFor(all, reading, choice.threshold, valueAt);
  const typed = group.seen !== null && "kind" in group.seen ? group.seen : null;
  const written = writtenCases(group, valueAt);
  const isWritten = (figure: DirectedFigure): boolean =>
    typeof targetContent(group, figure, valueAt) === "string" && !isBlank(group, figure, valueAt);
  const plain = group.figures.filter((figure) => !isWritten(figure));
  const kinds = new Set([...plain.map(({ direction }) => direction), ...group.bounds.map(() => "range" as const)]);
  const caseFor = (direction: Direction, when: LightCase["when"]): LightCase[] => {
    if (typed?.kind === "range") return [{ when, direction: "range", target: { kind: "range", low: typed.low, high: typed.high } }];
    const [bounds] = group.bounds;
    if (direction === "range" && bounds !== undefined)
      return [{ when, direction, target: { kind: "range", low: bounds.low, high: bounds.high } }];
    const seen = group.seen === null || "kind" in group.seen ? typed?.figure : group.seen;
    return seen === undefined || direction === "range" ? [] : [plainCase(direction, seen, when)];
  };
  const [only] = kinds;
  const fits = (relation: LightRelation): boolean => isShort(relation, all[0]?.at ?? { row: 0, column: 0 });
  const needsKey = kinds.size > 1 || undirected.some(({ region }) => region === all[0]?.region);
  if (!needsKey && group.bounds.length < 2) {
    const relation = { cases: [...written, ...(only === undefined ? [] : caseFor(only, null))], threshold };
    if (fits(relation)) return [{ relation, figures: all }];
  }
  const key = group.bounds.length < 2 && typed?.kind !== "range" ? directionKey(all, undirected, reading, valueAt) : null;
  if (key !== null) {
    const keyed = [...kinds].flatMap((direction) => caseFor(direction, { cell: key.cell, texts: key.texts.get(direction) ?? [] }));
    const relation = { cases: [...written, ...keyed], threshold };
    if (fits(relation)) return [{ relation, figures: all }];
  }
  // No text beside the figures says which is which: each kind by itself, where it stands.
  const written1 = group.figures.filter(isWritten);
  const isDone = new Set(written1);
  return [
    ...(written.length > 0 ? [{ relation: { cases: written, threshold }, figures: written1 }] : []),
    ...[...kinds].flatMap((direction): Related[] => {
      const own = all.filter((figure) => figure.direction === direction && !isDone.has(figure));
      return own.length === 0 ? [] : [{ relation: { cases: caseFor(direction, null), threshold }, figures: own }];
    }),
  ].filter(({ relation }) => relation.cases.length > 0 && fits(relation));
}

const isShort = (relation: LightRelation, at: Place): boolean => lightFormula(relation, "at-risk", at).length + 64 <= longestFormula;

function writtenCases(group: Group, valueAt: ValueAt): readonly LightCase[] {
  if (group.seen === null || "kind" in group.seen) return [];
  return writtenTargets(group.figures, group.seen, (figure) => targetContent(group, figure, valueAt) ?? "", valueAt);
}

function targetContent(group: Group, figure: DirectedFigure, valueAt: ValueAt): GridValue | null {
  if (group.seen === null || "kind" in group.seen || figure.target?.kind !== "cell") return null;
  return valueAt(figure.target.sheet, figure.target.at);
}

const isBlank = (group: Group, figure: DirectedFigure, valueAt: ValueAt): boolean => targetContent(group, figure, valueAt) === "";

function targetAreas(figures: readonly DirectedFigure[], own: string): LightProposal["targets"] {
  const cells = figures.flatMap(({ target }): { readonly sheet: string; readonly at: Place }[] => {
    if (target?.kind === "cell") return [{ sheet: target.sheet, at: target.at }];
    return target?.kind === "bounds" ? [target.low, target.high].map((at) => ({ sheet: own, at })) : [];
  });
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    areasAround(
      [...new Map(cells.flatMap((cell) => (cell.sheet === sheet ? [[keyOf(cell.at), cell.at] as const] : []))).values()],
      () => false,
    ).map((area) => ({ sheet, area })),
  );
}

function leftOut(figures: readonly LightFigure[], lit: ReadonlySet<LightFigure>, sheet: string): LightProposal["left"] {
  const found = new Map<LeftOut, { count: number; at: string }>();
  for (const figure of figures) {
    if (lit.has(figure)) continue;
    const because: LeftOut =
      figure.target === null || figure.direction === "range" ? "no-target" : figure.direction === "ask" ? "no-direction" : "no-relation";
    const before = found.get(because);
    found.set(because, { count: (before?.count ?? 0) + 1, at: before?.at ?? plainAddress(sheet, figure.at.row, figure.at.column) });
  }
  return [...found].map(([because, each]) => ({ because, ...each }));
}
