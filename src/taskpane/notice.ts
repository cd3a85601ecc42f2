import type { ChartsOutcome } from "../app/charts/showCharts";
import type { FixOutcome } from "../app/fixData";
import type { RepairOutcome } from "../app/repairFormulas";
import type { CardRewritten } from "../app/rewriteCard";
import type { SelfCheckOutcome } from "../app/selfCheck";
import type { Messages } from "./messages";

/** What a command did, told once it is done. */
export type Notice =
  | { readonly kind: "repaired"; readonly outcome: RepairOutcome }
  | { readonly kind: "self-checked"; readonly outcome: SelfCheckOutcome }
  | { readonly kind: "charts-shown"; readonly outcome: ChartsOutcome }
  | { readonly kind: "rewritten"; readonly outcome: CardRewritten }
  | { readonly kind: "fixed"; readonly outcome: FixOutcome };

/** The sentence for what was done. */
export function noticeSentence(notice: Notice, { pane, dataReport }: Messages): string {
  switch (notice.kind) {
    case "repaired":
      return pane.repaired(notice.outcome.repaired, notice.outcome.locked, notice.outcome.stillBroken);
    case "self-checked":
      return pane.selfChecked(notice.outcome.sheet, notice.outcome.made, notice.outcome.examples);
    case "charts-shown": {
      const { sheet, kpi, charts } = notice.outcome;
      return pane.chartsShown(sheet, kpi, charts.filter(({ made }) => made).length);
    }
    case "rewritten": {
      const { mode, departments } = notice.outcome;
      return pane.rewritten(mode, departments.sheets.length, departments.findings.length > 0);
    }
    case "fixed":
      return dataReport.fixed(notice.outcome.changed.length, notice.outcome.copies);
  }
}

/** How a bar that tells it looks. */
export function noticeIntent(notice: Notice): "info" | "success" | "warning" {
  if (notice.kind === "self-checked" || notice.kind === "charts-shown") return "info";
  if (notice.kind === "fixed") return "success";
  if (notice.kind === "rewritten") return notice.outcome.departments.findings.length > 0 ? "warning" : "success";
  if (notice.outcome.locked.length > 0) return "warning";
  return notice.outcome.repaired > 0 ? "success" : "info";
}
