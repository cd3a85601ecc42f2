import { aggregate } from "./aggregate";
import { arrays } from "./arrays";
import { conditional } from "./conditional";
import { dateFunctions } from "./date";
import { information } from "./information";
import { logical } from "./logical";
import { longTail } from "./longTail";
import { lookup } from "./lookup";
import { maths } from "./maths";
import { referencing } from "./referencing";
import { statistics } from "./statistics";
import { subtotals } from "./subtotal";
import { textFunctions } from "./text";
import type { FunctionDefinition } from "./define";

const families: readonly (readonly FunctionDefinition[])[] = [
  longTail,
  logical,
  information,
  aggregate,
  conditional,
  lookup,
  referencing,
  arrays,
  maths,
  textFunctions,
  dateFunctions,
  statistics,
  subtotals,
];
const registry = new Map(families.flat().map((definition) => [definition.name, definition]));

/** A worksheet function by its upper-case name. */
export const findFunction = (name: string): FunctionDefinition | undefined => registry.get(name);
