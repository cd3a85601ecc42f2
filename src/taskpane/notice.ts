import type { RepairOutcome } from "../app/repairFormulas";
import type { SelfCheckOutcome } from "../app/selfCheck";
import type { Messages } from "./messages";

/** What a command did, told once it is done. */
export type Notice =
  { readonly kind: "repaired"; readonly outcome: RepairOutcome } | { readonly kind: "self-checked"; readonly outcome: SelfCheckOutcome };

/** The sentence for what was done. */
export function noticeSentence(notice: Notice, { pane }: Messages): string {
  switch (notice.kind) {
    case "repaired":
      return pane.repaired(notice.outcome.repaired, notice.outcome.locked, notice.outcome.stillBroken);
    case "self-checked":
      return pane.selfChecked(notice.outcome.sheet, notice.outcome.made, notice.outcome.examples);
  }
}

/** How a bar that tells it looks. */
export function noticeIntent(notice: Notice): "info" | "success" | "warning" {
  if (notice.kind === "self-checked") return "info";
  if (notice.outcome.locked.length > 0) return "warning";
  return notice.outcome.repaired > 0 ? "success" : "info";
}
