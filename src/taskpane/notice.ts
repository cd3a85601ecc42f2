import type { RepairOutcome } from "../app/repairFormulas";
import type { Messages } from "./messages";

/** What a command did, told once it is done. */
export type Notice = { readonly kind: "repaired"; readonly outcome: RepairOutcome };

/** The sentence for what was done. */
export const noticeSentence = ({ outcome }: Notice, { pane }: Messages): string => pane.repaired(outcome.repaired, outcome.locked);
