import { findPlaces, type ScorecardPlaces } from "./sheet/scorecardLayout";
import type { StoredBlock, StoredWorkbook } from "../storedWorkbook";

/**
 * How the card's cells are written. `functions`: formulas that ask the BSC functions. `plain`: formulas of Excel 2019 alone, for readers without the
 * add-in. `values`: what the card shows, without formulas, to be sent out.
 */
export const cardModes = ["functions", "plain", "values"] as const;
export type CardMode = (typeof cardModes)[number];

/** What a card is written in, as its status cells tell. */
export function cardModeOf(block: StoredBlock, places: ScorecardPlaces): CardMode {
  const column = places.status - block.range.column;
  const formulas = block.formulas.slice(1).map((row) => row[column] ?? "");
  if (formulas.some((content) => /\bBSC\./i.test(content))) return "functions";
  if (formulas.some((content) => content !== "")) return "plain";
  return block.values.slice(1).some((row) => (row[column] ?? "") !== "") ? "values" : "functions";
}

/** What the card of a workbook is written in, or a new one will be. */
export function storedMode(stored: StoredWorkbook): CardMode {
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  return block && places ? cardModeOf(block, places) : "functions";
}
