import { applyLights, readLights } from "../../src/app/applyLights";
import { readDirection, readTarget, readThreshold, type Threshold } from "../../src/domain";
import { takesShape, type LightLook } from "../../src/domain/lights/lightRules";
import type { LightChoice, Selection, TargetChoice } from "../../src/domain/lights/selection";
import { excelLights } from "../../src/excel/lights";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readRegion } from "../../src/excel/rangeAddress";
import { changedFile } from "./changedFile";
import { CommandFailure } from "./commandFailure";
import { readOptions, wordOrFail } from "./options";
import type { Verb } from "./verbs";

const usage =
  'lights IN.xlsx OUT.xlsx --range "Sheet!A1:D20" [--target CELLS|NUMBER|"40–60"] [--direction higher|lower|range] [--threshold "90 %"|NUMBER] [--look fill|shape]';

/** Lights the figures of a range up where they stand, saves the workbook, and prints how many rules that took and how many figures got which light. */
export const lightsVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["range", "target", "direction", "threshold", "look"], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2 || options.range === undefined) {
      throw new CommandFailure(`Give the file to read, the file to write and a range.\n  npm run --silent headless -- ${usage}`);
    }
    const selection = regionOrFail("range", options.range);
    const choice: LightChoice = {
      target: options.target === undefined ? null : targetOrFail(options.target, selection.sheet),
      direction: options.direction === undefined ? null : directionOrFail(options.direction),
      threshold: options.threshold === undefined ? null : thresholdOrFail(options.threshold),
    };
    const wanted = wordOrFail("look", options.look, ["fill", "shape"]) ?? "fill";
    print(
      await changedFile(from, to, async ({ cost }) => {
        const inHand = await readLights(excelWorkbook, selection);
        const asked = [selection.sheet, ...(choice.target?.kind === "cells" ? [choice.target.sheet] : [])];
        for (const sheet of asked) {
          if (!inHand.sheets.includes(sheet)) throw new CommandFailure(`${sheet}: use one of the sheets ${inHand.sheets.join(", ")}.`);
        }
        const proposal = inHand.propose(choice);
        const { rules } = await applyLights(excelLights, proposal, lookOrFail(wanted, proposal.formats));
        return { rules, cells: proposal.figures, statuses: proposal.statuses, left: proposal.left, cost: cost() };
      }),
    );
  },
};

function regionOrFail(option: string, address: string): Selection {
  const region = readRegion(address);
  if (region === null) throw new CommandFailure(`--${option} ${address}: give a sheet and a range, as "Sheet1!B2:D9".`);
  const { sheet, ...area } = region;
  return { sheet, areas: [area] };
}

function targetOrFail(given: string, sheet: string): TargetChoice {
  const region =
    readRegion(given) ?? (/^\$?[A-Za-z]{1,3}\$?\d+/.test(given) ? readRegion(`'${sheet.replace(/'/g, "''")}'!${given}`) : null);
  if (region !== null)
    return {
      kind: "cells",
      sheet: region.sheet,
      area: { row: region.row, column: region.column, rows: region.rows, columns: region.columns },
    };
  const read = readTarget(given);
  if (read.kind !== "target") throw new CommandFailure(`--target ${given}: give cells, a number, or two as "40–60".`);
  return read.target.kind === "point" ? { kind: "figure", figure: read.target.figure } : read.target;
}

function directionOrFail(given: string): NonNullable<LightChoice["direction"]> {
  const direction = readDirection(given);
  if (direction === null) throw new CommandFailure(`--direction ${given}: use one of higher, lower, range.`);
  return direction;
}

function thresholdOrFail(given: string): Threshold {
  const read = readThreshold(Number.isFinite(Number(given)) ? Number(given) : given);
  if ("text" in read || read.kind === "missing")
    throw new CommandFailure(`--threshold ${given}: give a number, or a share of the target as "90 %".`);
  return read;
}

function lookOrFail(look: "fill" | "shape", formats: readonly string[]): LightLook {
  const [format = "General"] = formats;
  if (look === "fill") return { kind: "fill" };
  if (formats.length > 1 || !takesShape(format)) {
    throw new CommandFailure(
      `--look shape: the figures are shown in several formats, or in one that a shape cannot stand in: ${formats.join(" ")}`,
    );
  }
  return { kind: "shape", format };
}
