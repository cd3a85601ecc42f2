import { applyAnswers } from "../domain/reading/applyAnswers";
import { mergeRules, rulesOf, type LightLook } from "../domain/lights/lightRules";
import { proposeLights, type LightProposal } from "../domain/lights/proposeLights";
import { usedSelection, type LightChoice, type Selection } from "../domain/lights/selection";
import type { Reading } from "../domain/reading/reading";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import type { LightsPort } from "./lightsPort";
import type { WorkbookPort } from "./ports";
import { readMemory } from "./reading/readingMemory";
import { sheetsInHand } from "./reading/sheetsInHand";

/** Selected figures and what stands around them: a change of mind is understood without asking Excel again. */
export interface LightsInHand {
  readonly selection: Selection;
  /** The sheets that may hold figures and targets; a selection on another one, ours or hidden, has nothing to light. */
  readonly sheets: readonly string[];
  propose(choice: LightChoice): LightProposal;
}

/** Reads the sheet of a selection and what completes it. Writes nothing. */
export async function readLights(port: WorkbookPort, selection: Selection): Promise<LightsInHand> {
  const sources = await port.readSources();
  const grid = sources.sheets.find(({ sheet }) => sheet === selection.sheet);
  const used = usedSelection(selection, grid);
  const reading = grid === undefined ? null : understood(sources.sheets, sources.remembered, selection.sheet);
  return {
    selection: used,
    sheets: sources.sheets.map(({ sheet }) => sheet),
    propose: (choice) => proposeLights(reading ?? nothing(selection.sheet), sources.sheets, used, choice),
  };
}

function understood(grids: readonly SheetGrid[], remembered: string | null, sheet: string): Reading {
  const sheets = sheetsInHand(grids, [sheet], readMemory(remembered));
  const { reading, recalled } = sheets.read(sheets.start);
  return applyAnswers(reading, recalled);
}

const nothing = (sheet: string): Reading => ({
  sheet,
  sheets: [],
  regions: [],
  lines: [],
  kpis: [],
  figures: [],
  blanks: [],
  questions: [],
  findings: [],
  notFigures: [],
});

export interface LightsOutcome {
  /** Our rules over the figures' sheet, all in all. */
  readonly rules: number;
  readonly figures: number;
}

/** Lights figures up as proposed. No cell changes; rules of ours that are there already are joined or give way. */
export async function applyLights(lights: LightsPort, proposal: LightProposal, look: LightLook): Promise<LightsOutcome> {
  const wanted = rulesOf(proposal.lights, look);
  if (wanted.length === 0) return { rules: 0, figures: 0 };
  const [lit] = await lights.changeLights(proposal.sheet, (_, present) => mergeRules(present, wanted));
  return { rules: lit?.after.length ?? 0, figures: proposal.figures };
}
