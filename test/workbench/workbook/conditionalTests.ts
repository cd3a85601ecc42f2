import type { CellAddress } from "./address";
import { meets } from "./conditionalComparison";
import { boundValue, callsCustomFunction, formulaAt, formulasOf } from "./conditionalFormulas";
import type { Evaluate } from "./conditionalFormulas";
import { barBounds, barFor, iconBounds, iconFor, scaleBounds, scaleColor } from "./conditionalEffects";
import type { DrawnBar, DrawnIcon, RuleNumbers } from "./conditionalEffects";
import { presetTests, textOf, valueKey } from "./conditionalPresets";
import type { PresetSurroundings } from "./conditionalPresets";
import { numbersAmong, valuesIn } from "./conditionalRange";
import type { ConditionalFormat, ConditionalRule, ConditionalStyle, Sheet, Workbook } from "./records";
import { isCellError } from "./values";
import type { CellValue } from "./values";

/** What a rule does to a cell it applies to. */
export interface Effect {
  readonly style?: ConditionalStyle;
  readonly fill?: string;
  readonly icon?: DrawnIcon;
  readonly bar?: DrawnBar;
  /** The value itself is not drawn. */
  readonly hidesValue?: boolean;
}

type Test = (value: CellValue, at: CellAddress) => Effect | null;

const never: Test = () => null;

function textTest({ operator, text }: Extract<ConditionalRule, { kind: "ContainsText" }>): (value: CellValue) => boolean {
  const wanted = text.toLowerCase();
  return (value) => {
    if (isCellError(value)) return operator === "NotContains";
    const found = textOf(value).toLowerCase();
    switch (operator) {
      case "Contains":
        return found.includes(wanted);
      case "NotContains":
        return !found.includes(wanted);
      case "BeginsWith":
        return found.startsWith(wanted);
      case "EndsWith":
        return found.endsWith(wanted);
    }
  };
}

function rankTest(
  { type, rank }: Extract<ConditionalRule, { kind: "TopBottom" }>,
  numbers: readonly number[],
): (value: CellValue) => boolean {
  const count = type.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const top = type.startsWith("Top");
  const bound = top ? (numbers[Math.max(0, numbers.length - count)] ?? NaN) : (numbers[Math.min(count, numbers.length) - 1] ?? NaN);
  return (value) => typeof value === "number" && (top ? value >= bound : value <= bound);
}

/** Prepares a rule: what it needs of its whole range is worked out here, once; the answer tests single cells. */
export function ruleTest(format: ConditionalFormat, sheet: Sheet, workbook: Workbook, evaluate: Evaluate): Test {
  const { rule, ranges } = format;
  // Excel shows such a rule and never applies it.
  if (formulasOf(rule).some((formula) => callsCustomFunction(formula, workbook))) return never;

  const [first] = ranges;
  const origin = { row: first?.row ?? 0, column: first?.column ?? 0 };
  const valueAtOrigin = (text: string | undefined): CellValue => boundValue(text, (formula) => evaluate(formula, sheet.id, origin));
  const effect = (style: ConditionalStyle, applies: boolean): Effect | null => (applies ? { style } : null);
  const onNumbers =
    (draw: (number: number) => Effect | null): Test =>
    (value) =>
      typeof value === "number" ? draw(value) : null;
  const numbers = (): readonly number[] => numbersAmong(valuesIn(sheet, ranges));
  const surroundings = (): RuleNumbers => ({ numbers: numbers(), value: valueAtOrigin });

  switch (rule.kind) {
    case "Custom":
      return (_, at) => {
        const result = evaluate(formulaAt(rule.formula, format, at), sheet.id, at);
        return effect(rule.style, result === true || (typeof result === "number" && result !== 0));
      };
    case "CellValue":
      return (value, at) => {
        const bound = (text: string | undefined): CellValue =>
          boundValue(text, (formula) => evaluate(formulaAt(formula, format, at), sheet.id, at));
        return effect(rule.style, meets(value, rule.operator, bound(rule.formula1), bound(rule.formula2)));
      };
    case "ContainsText": {
      const test = textTest(rule);
      return (value) => effect(rule.style, test(value));
    }
    case "TopBottom": {
      const test = rankTest(rule, numbers());
      return (value) => effect(rule.style, test(value));
    }
    case "PresetCriteria": {
      const test = presetTests[rule.criterion];
      if (test === undefined) return never;
      const values = valuesIn(sheet, ranges);
      const counts = new Map<string, number>();
      for (const value of values) counts.set(valueKey(value), (counts.get(valueKey(value)) ?? 0) + 1);
      const today = evaluate("=TODAY()", sheet.id, origin);
      const around: PresetSurroundings = { numbers: numbersAmong(values), counts, today: typeof today === "number" ? today : NaN };
      return (value) => effect(rule.style, test(value, around));
    }
    case "IconSet": {
      const bounds = iconBounds(rule, surroundings());
      return onNumbers((number) => {
        const icon = iconFor(rule, bounds, number);
        return icon && { icon, hidesValue: rule.showIconOnly };
      });
    }
    case "ColorScale": {
      const bounds = scaleBounds(rule, surroundings());
      return onNumbers((number) => {
        const fill = scaleColor(rule, bounds, number);
        return fill === null ? null : { fill };
      });
    }
    case "DataBar": {
      const bounds = barBounds(rule, surroundings());
      return onNumbers((number) => {
        const bar = barFor(rule, bounds, number);
        return bar && { bar, hidesValue: !rule.showValue };
      });
    }
  }
}
