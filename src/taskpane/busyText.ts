import type { Messages } from "./messages";
import type { Busy } from "./paneState";

/** What is under way, in words. */
export function busyText(busy: Busy, { pane, dataReport }: Messages): string {
  switch (busy) {
    case "reading":
      return pane.readingSheet;
    case "inserting":
      return pane.insertingExample;
    case "remaking":
      return pane.remaking;
    case "rewriting":
      return pane.rewriting;
    case "repairing":
      return pane.repairing;
    case "checking":
      return pane.checking;
    case "charting":
      return pane.drawingCharts;
    case "looking-over":
      return dataReport.looking;
    case "fixing":
      return dataReport.fixing;
    case "turning":
    case "refreshing":
      return pane.refreshing;
  }
}
