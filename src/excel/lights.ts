import type { LightsPort, LitSheet } from "../app/lightsPort";
import { WorkbookError } from "../app/ports";
import { mergedBack, type LightRule, type PlacedRule } from "../domain/lights/lightRules";
import { localAddress } from "./addresses";
import { askColorsInUse } from "./colorsInUse";
import { lightLooks } from "./lightLooks";
import { lookAtRules, type SeenRules } from "./lightsLook";
import { readRegion } from "./rangeAddress";
import { run } from "./run";

/** Lights in the workbook Excel has open. */
export const excelLights: LightsPort = { readSelection, changeLights };

async function readSelection(): ReturnType<LightsPort["readSelection"]> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    const areas = selected.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((area) => readRegion(area) ?? []);
    const [first] = areas;
    if (first === undefined) throw new WorkbookError("item-not-found", null);
    return { sheet: first.sheet, areas: areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) };
  });
}

/** Two or three round trips to look, one to write. */
async function changeLights(sheet: string | null, decide: Parameters<LightsPort["changeLights"]>[1]): Promise<readonly LitSheet[]> {
  let begun: readonly Begun[] | null = null;
  try {
    return await run(async (context) => {
      const colors = askColorsInUse(context);
      const seen = await lookAtRules(context, sheet);
      const dress = lightLooks(colors());
      const wanted = seen.map((each) => ({
        each,
        changes: decide(
          each.sheet.name,
          each.rules.map(({ rule }) => rule),
        ),
      }));
      const changed = wanted.filter(({ changes }) => changes.add.length + changes.remove.length > 0);
      const locked = changed.find(({ each }) => each.isLocked);
      if (locked !== undefined) throw new WorkbookError("protected-sheet", locked.each.sheet.name);
      for (const { each, changes } of changed) change(each, changes.add, (rule) => changes.remove.includes(rule), dress);
      begun = changed.map(({ each, changes }) => ({
        sheet: each.sheet.name,
        before: each.rules.map(({ rule }) => rule),
        add: changes.add,
      }));
      if (changed.length > 0) await context.sync();
      return wanted.map(({ each, changes }) =>
        litSheet(each, [...changes.add, ...each.rules.flatMap(({ rule }) => (changes.remove.includes(rule) ? [] : [rule]))]),
      );
    }, true);
  } catch (error) {
    if (begun !== null) await putBack(begun).catch(() => undefined);
    throw error;
  }
}

const litSheet = ({ sheet, rules }: SeenRules, after: readonly LightRule[]): LitSheet => ({
  sheet: sheet.name,
  before: rules.map(({ rule }) => rule),
  after,
});

/**
 * Rules go from the last to the first, before any comes: Excel counts rules anew whenever one goes or comes, and ids are not promised to
 * stay.
 */
function change(
  { sheet, rules }: SeenRules,
  add: readonly LightRule[],
  goes: (rule: PlacedRule) => boolean,
  dress: ReturnType<typeof lightLooks>,
): void {
  // What was lit before other colours were chosen is not of two palettes with what comes.
  for (const { rule, format } of rules) if (!goes(rule)) dress(rule.status, format.custom.format);
  for (const { rule, format } of [...rules].reverse()) if (goes(rule)) format.delete();
  // Each new rule comes in above those before.
  for (const rule of [...add].reverse()) addRule(sheet, rule, dress);
}

function addRule(sheet: Excel.Worksheet, { areas, formula, status, numberFormat }: LightRule, dress: ReturnType<typeof lightLooks>): void {
  const addresses = areas.map(localAddress);
  const range = addresses.length === 1 ? sheet.getRange(addresses[0]) : sheet.getRanges(addresses.join(","));
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  dress(status, format.custom.format);
  if (numberFormat !== null) format.custom.format.numberFormat = numberFormat;
  // One light, one look: what the user's own rules would lay over it shows again where there is no light.
  format.stopIfTrue = true;
}

interface Begun {
  readonly sheet: string;
  readonly before: readonly PlacedRule[];
  readonly add: readonly LightRule[];
}

/** After a failure on the way: what came goes again, what went comes again. */
async function putBack(begun: readonly Begun[]): Promise<void> {
  await run(async (context) => {
    const colors = askColorsInUse(context);
    for (const { sheet, before, add: added } of begun) {
      const [seen] = await lookAtRules(context, sheet, added);
      if (seen === undefined) continue;
      const present = seen.rules.map(({ rule }) => rule);
      const { add, remove } = mergedBack(present, before);
      change(seen, add, (rule) => remove.includes(rule), lightLooks(colors()));
    }
    await context.sync();
  });
}
