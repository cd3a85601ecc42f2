import { aggregate } from "./aggregate";
import { information } from "./information";
import { logical } from "./logical";
import type { FunctionDefinition } from "./define";

const families: readonly (readonly FunctionDefinition[])[] = [logical, information, aggregate];
const registry = new Map(families.flat().map((definition) => [definition.name, definition]));

/** A worksheet function by its upper-case name. */
export const findFunction = (name: string): FunctionDefinition | undefined => registry.get(name);
