import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { WorkbookPort } from "../ports";
import { refuseForeignTables, refuseProtected } from "../refuseProtected";
import type { SheetWords } from "../sheetWords";
import { storedMode } from "../card/cardMode";
import type { CascadeChoice, CascadeInHand, CascadeOutcome } from "./cascadeInHand";
import { planValues } from "./entityValues";
import { parentOf } from "./cascadeModel";
import { cascadeInHand } from "./openCascade";
import { planCascade } from "./planCascade";
import type { StoredCascade } from "./storedCascade";

/**
 * Makes and changes the sheets of a choice, from the workbook as it stands now. What people typed stays; nothing is written before every sheet that
 * would be written can be. Throws `UngeneratedCascade` where a finding is an error, and `WorkbookError`.
 */
export async function generateCascade(
  port: WorkbookPort,
  { asOf }: CascadeInHand,
  choice: CascadeChoice,
  words: SheetWords,
  progress?: (done: number) => void,
): Promise<CascadeOutcome> {
  return generateFrom(port, await port.readCascade(), choice, words, progress, asOf);
}

/** As `generateCascade`, from a workbook that was just read. */
export async function generateFrom(
  port: WorkbookPort,
  read: StoredCascade,
  choice: CascadeChoice,
  words: SheetWords,
  progress?: (done: number) => void,
  asOf: string | null = null,
): Promise<CascadeOutcome> {
  refuseForeignTables(read.stored);
  // The workbook may have lost its card meanwhile.
  cascadeInHand(read, words);
  const planned = planCascade(read, choice, words, asOf);
  const stopping = planned.findings.filter(({ severity }) => severity === "error");
  if (stopping.length > 0) throw new UngeneratedCascade(planned.findings);
  if (planned.plan.steps.length > 0) {
    refuseProtected(read.stored, planned.plan);
    await port.write(planned.plan, progress);
  }
  const { sheets, model, findings, reconciliation, inputs } = planned;
  const of = (change: string): string[] => sheets.flatMap((each) => (each.change === change ? [each.sheet] : []));
  return {
    entities: model.tree.entities.map((entity) => {
      const preview = sheets.find(({ entityId }) => entityId === entity.id);
      return {
        name: entity.name,
        parent: parentOf(model.tree, entity)?.name ?? "",
        sheet: preview?.sheet ?? "",
        kpis: preview?.kpis ?? 0,
      };
    }),
    reconciliation,
    inputs,
    findings,
    made: of("make"),
    changed: of("change"),
    setAside: of("set-aside"),
  };
}

/** A cascade with an error: the findings say what. */
export class UngeneratedCascade extends Error {
  constructor(readonly findings: readonly CascadeFinding[]) {
    super(findings.map(({ code }) => code).join("; "));
    this.name = "UngeneratedCascade";
  }
}

/** Sheets of entities that were written anew, and what kept them from it. */
export interface ModeFollowed {
  readonly sheets: readonly string[];
  readonly findings: readonly CascadeFinding[];
}

/**
 * Has the sheets of entities follow the mode that the card is written in: with functions of ours, without, or as values. Nothing else of them changes,
 * and what people typed stays. Throws `WorkbookError`.
 */
export async function followMode(port: WorkbookPort, words: SheetWords): Promise<ModeFollowed> {
  const read = await port.readCascade();
  if (read.entitySheets.length === 0) return { sheets: [], findings: [] };
  if (storedMode(read.stored) === "values") {
    const planned = planValues(read);
    const plan = { steps: planned.flatMap(({ steps }) => steps) };
    if (planned.length > 0) {
      refuseProtected(read.stored, plan);
      await port.write(plan);
    }
    return { sheets: planned.map(({ sheet }) => sheet), findings: [] };
  }
  try {
    const { changed } = await generateFrom(port, read, cascadeInHand(read, words).start, words);
    return { sheets: changed, findings: [] };
  } catch (error) {
    if (error instanceof UngeneratedCascade) return { sheets: [], findings: error.findings };
    throw error;
  }
}
