import { litStatus } from "../domain/lights/lightFormula";
import { coverSame, type LightRule, type PlacedRule } from "../domain/lights/lightRules";
import { readRegion } from "./rangeAddress";

/** Our rules on a sheet, found by the mark in their formulas, from top to bottom. */
export interface SeenRules {
  readonly sheet: Excel.Worksheet;
  /** Protected, so that no format may be changed. */
  readonly isLocked: boolean;
  readonly rules: readonly SeenRule[];
}

export interface SeenRule {
  readonly rule: PlacedRule;
  readonly format: Excel.ConditionalFormat;
}

const sheetLoad = "name,protection/protected,protection/options";
const ruleLoad =
  "type,customOrNullObject/rule/formula,customOrNullObject/format/numberFormat," +
  "customOrNullObject/format/fill/color,customOrNullObject/format/font/color";

/** The rules of a sheet that are formulas, whoever's they are. */
export interface FormulaRules {
  readonly sheet: Excel.Worksheet;
  readonly isLocked: boolean;
  readonly rules: readonly { readonly format: Excel.ConditionalFormat; readonly read: ReadRule }[];
}

/**
 * Looks at our rules on one sheet, or on all. Of the user's rules only the kind is asked, unless they are formulas, too. `begun`:
 * rules whose adding failed; one may be there without its formula.
 */
export async function lookAtRules(
  context: Excel.RequestContext,
  sheet: string | null,
  begun: readonly LightRule[] = [],
): Promise<readonly SeenRules[]> {
  const seen = await lookAtFormulaRules(context, sheet);
  return seen.map(({ rules, ...of }) => ({
    ...of,
    rules: rules.flatMap(({ format, read }): SeenRule[] => {
      const status = litStatus(read.formula);
      const [first, ...others] = read.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((area) => readRegion(area) ?? []);
      if (first === undefined) return [];
      const rule: PlacedRule = {
        id: format.id,
        areas: [rectOf(first), ...others.map(rectOf)],
        status: status ?? "on-target",
        formula: read.formula,
        numberFormat: read.numberFormat,
      };
      const isBegun = status === null && isEmpty(read.formula) && begun.some((other) => coverSame(other, rule));
      return status !== null || isBegun ? [{ rule, format }] : [];
    }),
  }));
}

/** Looks at the rules of one sheet, or of all, that are formulas. */
export async function lookAtFormulaRules(context: Excel.RequestContext, sheet: string | null): Promise<readonly FormulaRules[]> {
  const sheets = await sheetsOf(context, sheet);
  const looks = sheets.map((each) => ({ sheet: each, kinds: each.getRange().conditionalFormats.load("items/id,items/type") }));
  await context.sync();
  const asked = looks.map(({ sheet: each, kinds }) => ({ sheet: each, customs: kinds.items.filter(({ type }) => type === "Custom") }));
  const formats = await readRules(
    context,
    asked.flatMap(({ customs }) => customs),
  );
  return asked.map(({ sheet: each, customs }) => ({
    sheet: each,
    isLocked: each.protection.protected && each.protection.options?.allowFormatCells !== true,
    rules: customs.flatMap((format) => {
      const read = formats.get(format);
      return read === undefined ? [] : [{ format, read }];
    }),
  }));
}

const rectOf = ({ row, column, rows, columns }: NonNullable<ReturnType<typeof readRegion>>): PlacedRule["areas"][0] => ({
  row,
  column,
  rows,
  columns,
});

/** What a new rule begins with. */
const isEmpty = (formula: string): boolean => formula === "" || /^=FALSE(?:\(\))?$/i.test(formula);

async function sheetsOf(context: Excel.RequestContext, name: string | null): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (name !== null) return [worksheets.getItem(name).load(sheetLoad)];
  const all = worksheets.load(["name", "protection/protected", "protection/options"].map((each) => `items/${each}`));
  await context.sync();
  return all.items;
}

interface ReadRule {
  readonly formula: string;
  /** "" for none. */
  readonly fill: string;
  readonly color: string;
  readonly numberFormat: string | null;
  /** Of all its areas, with the sheet's name. */
  readonly address: string;
}

/**
 * All at once; where Excel cannot read one of them (it loses sight of rules that were made together in one dialog), one after the other,
 * without those.
 */
async function readRules(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<ReadonlyMap<Excel.ConditionalFormat, ReadRule>> {
  const ask = (format: Excel.ConditionalFormat) => ({ format: format.load(ruleLoad), areas: format.getRanges().load("address") });
  const answer = ({ format, areas }: ReturnType<typeof ask>): ReadRule => {
    const { rule, format: look } = format.customOrNullObject;
    // Null where the rule leaves the number format alone, whatever the typings say.
    const numberFormat = look.numberFormat as string | null;
    return {
      formula: rule.formula,
      fill: look.fill.color,
      color: look.font.color,
      numberFormat: numberFormat === "" ? null : numberFormat,
      address: areas.address,
    };
  };
  const found = new Map<Excel.ConditionalFormat, ReadRule>();
  if (formats.length === 0) return found;
  try {
    const asked = formats.map(ask);
    await context.sync();
    asked.forEach((each) => found.set(each.format, answer(each)));
  } catch (error) {
    if (!isLost(error)) throw error;
    for (const format of formats) {
      try {
        const asked = ask(format);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a batch ends at the first rule that cannot be read
        await context.sync();
        found.set(format, answer(asked));
      } catch (inner) {
        if (!isLost(inner)) throw inner;
      }
    }
  }
  return found;
}

const isLost = (error: unknown): boolean => error instanceof OfficeExtension.Error && error.code === "ItemNotFound";
