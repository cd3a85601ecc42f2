import { readEntitySheet } from "../cascade/readEntitySheet";
import type { StoredCascade } from "../cascade/storedCascade";
import type { StoredWorkbook } from "../storedWorkbook";
import type { TableName } from "../../domain/document";
import type { SheetGrid } from "../../domain/reading/sheetGrid";
import { compareSheets } from "./compareSheets";
import { UnreadableFile, type WorkbookFiles } from "./fileWorkbook";
import { UnmergeableFile, type ChangedFigure, type Difference, type MergedSheet, type MergeFinding, type MergeInHand } from "./mergeInHand";
import type { ReadSheet } from "./readSheet";
import { isCalledAsHere } from "./sameKpi";
import { wordyKpis } from "./wordyKpis";

/** What merging reads of a workbook. */
export interface CascadeReader {
  readCascade(): Promise<StoredCascade>;
}

/**
 * Reads a file that came back, an entity's sheet as a workbook of its own or a copy of the whole workbook, and compares what stands on its
 * sheets with the sheets of the same entities here, by the ids both carry. Writes nothing. Throws `UnmergeableFile` and `WorkbookError`.
 */
export async function readMerge(port: CascadeReader, files: WorkbookFiles, bytes: Uint8Array): Promise<MergeInHand> {
  const there = sheetsOfFile(files, bytes);
  const { stored, entitySheets } = await port.readCascade();
  const here = new Map(readSheets(entitySheets).map((read) => [read.sheet.entityId, read]));
  const entityNames = namesOf(stored, "BSC_Entities", "Entity");
  const kpiNames = namesOf(stored, "BSC_KPIs", "KPI");
  const wordy = wordyKpis(stored.tables);
  refuseOtherCard(there, kpiNames);

  const sheets: MergedSheet[] = [];
  const differences: Difference[] = [];
  const changedHere: ChangedFigure[] = [];
  const findings: MergeFinding[] = [];
  for (const theirs of there) {
    const { entityId, sheet: sheetThere } = theirs.sheet;
    const mine = here.get(entityId);
    const entity = entityNames.get(entityId);
    if (entity === undefined || !mine) {
      if (there.length === 1) {
        throw new UnmergeableFile(entity === undefined ? "unknown-entity" : "no-sheet-here", {
          sheet: sheetThere,
          entity: entity ?? entityId,
        });
      }
      findings.push({ code: "unknown-entity", severity: "warning", details: { sheet: sheetThere, entity: entity ?? entityId } });
      continue;
    }
    const compared = compareSheets(mine, theirs, entity, { names: kpiNames, wordy });
    sheets.push({
      entityId,
      entity,
      sheet: mine.sheet.sheet,
      sheetThere,
      base: compared.base,
      differences: compared.differences.length,
    });
    differences.push(...compared.differences);
    changedHere.push(...compared.changedHere);
    findings.push(...compared.findings);
  }
  if (sheets.length === 0)
    throw new UnmergeableFile("unknown-entity", { sheet: there[0]?.sheet.sheet ?? "", entity: there[0]?.sheet.entityId ?? "" });
  if (differences.length === 0 && findings.every(({ severity }) => severity === "note")) {
    findings.push({ code: "nothing-changed", severity: "note", details: { sheets: sheets.length } });
  }
  return { sheets, differences, changedHere, findings };
}

const readSheets = (grids: readonly SheetGrid[]): readonly ReadSheet[] =>
  grids.flatMap((grid) => {
    const sheet = readEntitySheet(grid);
    return sheet === null ? [] : [{ sheet, grid }];
  });

function sheetsOfFile(files: WorkbookFiles, bytes: Uint8Array): readonly ReadSheet[] {
  let grids: readonly SheetGrid[];
  try {
    grids = files.read(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnmergeableFile(error.code);
    throw error;
  }
  const sheets = readSheets(grids);
  if (sheets.length === 0) throw new UnmergeableFile("no-entity-sheet");
  const seen = new Map<string, string>();
  for (const { sheet } of sheets) {
    const other = seen.get(sheet.entityId);
    if (other !== undefined) throw new UnmergeableFile("entity-twice", { sheet: sheet.sheet, other });
    seen.set(sheet.entityId, sheet.sheet);
  }
  return sheets;
}

/** Ids are counted in every card from 1: where most of the names beside them are others, it is another card. */
function refuseOtherCard(there: readonly ReadSheet[], kpiNames: ReadonlyMap<string, string>): void {
  let [known, others, nameless] = [0, 0, 0];
  for (const read of there) {
    for (const id of read.sheet.lines.keys()) {
      const name = kpiNames.get(id);
      if (name === undefined) continue;
      const isCalled = isCalledAsHere(read, id, name);
      if (isCalled === null) nameless += 1;
      else if (isCalled) known += 1;
      else others += 1;
    }
  }
  if (others > known || known + nameless === 0) throw new UnmergeableFile("other-card", { sheet: there[0]?.sheet.sheet ?? "" });
}

/** Names in a table of ours by id. */
function namesOf({ tables }: StoredWorkbook, table: TableName, column: string): ReadonlyMap<string, string> {
  const stored = tables[table];
  const at = (name: string): number => stored?.headers.indexOf(name) ?? -1;
  const [id, name] = [at("ID"), at(column)];
  return new Map((stored?.values ?? []).map((row) => [String(row[id] ?? ""), String(row[name] ?? "")]));
}
