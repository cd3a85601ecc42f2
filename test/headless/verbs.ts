import { buildVerb } from "./buildVerb";
import { chartsVerb } from "./chartsVerb";
import { cascadeVerb } from "./cascadeVerb";
import { evalVerb } from "./evalVerb";
import { fixVerb } from "./fixVerb";
import { lightsVerb } from "./lightsVerb";
import { mergeVerb } from "./mergeVerb";
import { plainVerb } from "./plainVerb";
import { readVerb } from "./readVerb";
import { repairVerb } from "./repairVerb";
import { reportVerb } from "./reportVerb";
import { runVerb } from "./runVerb";
import { selfCheckVerb } from "./selfCheckVerb";
import { travelVerb } from "./travelVerb";
import { unlightVerb } from "./unlightVerb";

/** What the command line can ask for. */
export interface Verb {
  readonly usage: string;
  readonly run: (args: readonly string[], print: (value: unknown) => void) => Promise<void>;
}

export const verbs = {
  eval: evalVerb,
  read: readVerb,
  build: buildVerb,
  cascade: cascadeVerb,
  plain: plainVerb,
  charts: chartsVerb,
  report: reportVerb,
  fix: fixVerb,
  lights: lightsVerb,
  unlight: unlightVerb,
  travel: travelVerb,
  merge: mergeVerb,
  repair: repairVerb,
  selfcheck: selfCheckVerb,
  run: runVerb,
} as const satisfies Record<string, Verb>;

export const usage = (asked: string): string =>
  [
    asked === "" ? "Say what to do:" : `"${asked}" is not known. Say what to do:`,
    ...Object.values(verbs).map((verb) => `  npm run --silent headless -- ${verb.usage}`),
  ].join("\n");
