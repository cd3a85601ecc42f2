import { colour, oneOf, record } from "../protocol/arguments";
import { readOnly, readWrite, type ExcelClass, type Json } from "../protocol/excelClass";
import type { ColorScalePoint } from "../workbook/records";
import type { ConditionalFormatState } from "./states";
import { ruleOf, setConditionalRule } from "./conditionalRule";

const pointTypes = oneOf("LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile");

const colorPoint = (value: unknown): ColorScalePoint => {
  const given = record(value);
  const type = pointTypes(given["type"]);
  const at = given["formula"];
  const bound = at === undefined || at === null || at === "" ? undefined : String(at).replace(/^=(?=-?[\d.]+$)/, "");
  return { type, color: colour(given["color"]), ...(bound === undefined ? {} : { formula: bound }) };
};

const shownPoint = ({ type, formula: at, color }: ColorScalePoint): Json => ({
  type,
  color,
  ...(at === undefined ? {} : { formula: at.startsWith("=") ? at : `=${at}` }),
});

export const colorScaleConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    threeColorScale: readOnly((self) => ruleOf(self, "ColorScale").points.length === 3),
    criteria: readWrite(
      (self) => {
        const { points } = ruleOf(self, "ColorScale");
        const [minimum, second, third] = points;
        if (minimum === undefined || second === undefined) return null;
        return third === undefined
          ? { minimum: shownPoint(minimum), maximum: shownPoint(second) }
          : { minimum: shownPoint(minimum), midpoint: shownPoint(second), maximum: shownPoint(third) };
      },
      record,
      (self, given, core) => {
        const middle = given["midpoint"];
        const points = [
          colorPoint(given["minimum"]),
          ...(middle === undefined || middle === null ? [] : [colorPoint(middle)]),
          colorPoint(given["maximum"]),
        ];
        setConditionalRule(core, self, { ...ruleOf(self, "ColorScale"), points });
      },
    ),
  },
  methods: {},
};
