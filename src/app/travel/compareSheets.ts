import { entitySeries, readBlockCode, type EntitySeries } from "../cascade/entitySheetLayout";
import type { EntitySheet } from "../cascade/readEntitySheet";
import { plainAddress } from "../../domain/address";
import type { GridValue } from "../../domain/reading/sheetGrid";
import { compareFigure } from "./compareFigure";
import type { ChangedFigure, Difference, MergeBase, MergeFinding } from "./mergeInHand";
import { readTarget } from "../../domain/figures/target";
import { textOf, type ReadSheet } from "./readSheet";
import { anotherName } from "./sameKpi";
import { commentsThere, strayFigures } from "./strayFigures";
import { baseOf, hasBase } from "./travelBase";

export interface ComparedSheets {
  readonly base: MergeBase;
  readonly differences: readonly Difference[];
  readonly changedHere: readonly ChangedFigure[];
  readonly findings: readonly MergeFinding[];
}

/** What is known of KPIs: their names by id, and which take words for figures. */
export interface KnownKpis {
  readonly names: ReadonlyMap<string, string>;
  readonly wordy: ReadonlySet<string>;
}

/** Compares the figures of an entity's sheet here with those of the same sheet in a file, by KPI, series and period. */
export function compareSheets(here: ReadSheet, there: ReadSheet, entity: string, kpis: KnownKpis): ComparedSheets {
  const { entityId } = here.sheet;
  const base = baseKind(there);
  const held = baseOf(there.sheet, there.grid);
  const differences: Difference[] = [];
  const changedHere: ChangedFigure[] = [];
  const findings: MergeFinding[] = [];
  const lost = new Map<string, { code: LostCode; name: string; figures: number; at: string }>();
  const doubts = new Map([...there.sheet.lines.keys()].map((kpiId) => [kpiId, anotherName(there, kpiId, kpis.names)]));
  const doubted = new Set<string>();
  const say = (code: MergeFinding["code"], details: MergeFinding["details"]): void =>
    void findings.push({ code, severity: "warning", details: { entity, ...details } });

  for (const [series, period] of blocksOf(there.sheet)) {
    for (const kpiId of there.sheet.lines.keys()) {
      const theirs = there.sheet.cell(kpiId, series, period);
      if (!theirs) continue;
      const before = held(kpiId, series, period);
      const mine = here.sheet.cell(kpiId, series, period);
      const name = kpis.names.get(kpiId);
      if (!mine || name === undefined || !hasPart(here, kpiId, series)) {
        const change = compareFigure({ value: before ?? "", formula: "", typed: false }, theirs, before, base);
        if (change !== "there" || theirs.value === "") continue;
        const code = codeOf(here, kpiId, name, mine !== undefined);
        const about = code === "unknown-period" ? period : (name ?? nameThere(there, kpiId));
        const key = `${code} ${about}`;
        const { figures, at } = lost.get(key) ?? { figures: 0, at: theirs.at };
        lost.set(key, { code, name: about, figures: figures + 1, at });
        continue;
      }
      const figure = { entityId, entity, kpiId, kpi: name, period, series, at: mine.at };
      if (theirs.formula !== "" && theirs.typed && theirs.value === "") {
        say("no-result", { kpi: name, period, at: theirs.at });
        continue;
      }
      const change = compareFigure(mine, theirs, before, base);
      if (change === "same") continue;
      if (change === "here") {
        if (mine.typed) changedHere.push({ ...figure, from: mine.value, to: theirs.value });
        continue;
      }
      if (!isFigure(theirs.value, series, kpis.wordy.has(kpiId))) {
        say("not-a-number", { kpi: name, period, at: theirs.at, content: String(theirs.value) });
        continue;
      }
      const isDoubted = doubts.get(kpiId) !== null;
      if (isDoubted) doubted.add(kpiId);
      differences.push({
        ...figure,
        id: [entityId, kpiId, series, period].join("|"),
        change: isDoubted ? "both" : change,
        here: mine.value,
        formulaHere: mine.formula,
        there: theirs.value,
        base: before,
        place: { sheet: here.sheet.sheet, row: mine.row, column: mine.column },
      });
    }
  }
  for (const kpiId of doubted) {
    say("renamed-kpi", { kpi: kpis.names.get(kpiId) ?? kpiId, there: doubts.get(kpiId) ?? "", at: nameCell(there, kpiId) });
  }
  for (const { code, name, figures, at } of lost.values()) say(code, { [code === "unknown-period" ? "period" : "kpi"]: name, figures, at });
  for (const { code, figures, at } of strayFigures(there)) say(code, { figures, at });
  for (const { kpiId, content, at } of commentsThere(here, there)) {
    say("comment-left-out", { kpi: kpis.names.get(kpiId) ?? nameThere(there, kpiId), content, at });
  }
  if (base === "none") findings.push({ code: "no-base", severity: "note", details: { entity, sheet: there.sheet.sheet } });
  return { base, differences, changedHere, findings };
}

/** Series and period of every block column of a sheet, in the order of the series. */
const blocksOf = ({ columns }: EntitySheet): readonly (readonly [EntitySeries, string])[] => {
  const blocks = [...columns.keys()].flatMap((code) => readBlockCode(code) ?? []);
  return entitySeries.flatMap((series) => blocks.flatMap((block) => (block.series === series ? [[series, block.period] as const] : [])));
};

/** A copy of the workbook still refers to other sheets of it; a sheet that left holds values there. */
function baseKind({ sheet, grid }: ReadSheet): MergeBase {
  if (hasBase(sheet)) return "left-with";
  const columns = [...sheet.columns].flatMap(([code, column]) => (readBlockCode(code) === null ? [] : [column - grid.column]));
  return grid.formulas.some((row) => columns.some((column) => row[column]?.includes("!"))) ? "copy" : "none";
}

type LostCode = "unknown-kpi" | "unknown-period" | "not-carried" | "not-a-ratio";

/** Why a figure of the file has no place here. */
function codeOf(here: ReadSheet, kpiId: string, name: string | undefined, hasCell: boolean): LostCode {
  if (name === undefined || !here.sheet.lines.has(kpiId)) return "unknown-kpi";
  if (!hasCell) return "unknown-period";
  return isCarried(here, kpiId) ? "not-a-ratio" : "not-carried";
}

/** Every sheet has a row for every KPI; its role says whether the entity has a part in it, and whether that is made of two figures. */
const isCarried = (here: ReadSheet, kpiId: string): boolean => !textOf(here, kpiId, "role").startsWith("none/");

const hasPart = (here: ReadSheet, kpiId: string, series: EntitySeries): boolean =>
  isCarried(here, kpiId) && (series === "actual" || series === "target" || /pair/.test(textOf(here, kpiId, "role") || "pair"));

const nameThere = (there: ReadSheet, kpiId: string): string => textOf(there, kpiId, "name") || kpiId;

const nameCell = ({ sheet }: ReadSheet, kpiId: string): string =>
  plainAddress(sheet.sheet, sheet.lines.get(kpiId) ?? sheet.codesRow, sheet.columns.get("name") ?? sheet.idColumn);

/** What a cell of a figure may hold; a target is also what people write for one, such as ≥ 99.9 %. */
function isFigure(content: GridValue, series: EntitySeries, takesWords: boolean): boolean {
  if (typeof content === "number" || String(content).trim() === "") return true;
  if (String(content).startsWith("#")) return false;
  return takesWords || (series === "target" && typeof content === "string" && readTarget(content).kind === "target");
}
