import { clearRules } from "../domain/lights/lightRules";
import type { Selection } from "../domain/lights/selection";
import type { LightsPort } from "./lightsPort";

export interface LightsRemoved {
  /** Rules of ours that are gone, or left part of their cells. */
  readonly rules: number;
  /** Sheets they were on. */
  readonly sheets: readonly string[];
}

/** Takes our lights away from selected cells, or (null) from the whole workbook: what they covered shows again. */
export async function removeLights(lights: LightsPort, selection: Selection | null): Promise<LightsRemoved> {
  const sheets = await lights.changeLights(selection?.sheet ?? null, (_, present) => clearRules(present, selection?.areas ?? null));
  const changed = sheets.filter(({ before, after }) => before.some((rule) => !after.includes(rule)));
  return {
    rules: changed.reduce((sum, { before, after }) => sum + before.filter((rule) => !after.includes(rule)).length, 0),
    sheets: changed.map(({ sheet }) => sheet),
  };
}
