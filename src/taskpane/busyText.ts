import type { PaneSentences } from "./messages/paneSentences";
import type { Busy } from "./paneState";

/** What is under way, in words. */
export function busyText(busy: Busy, pane: PaneSentences): string {
  switch (busy) {
    case "reading":
      return pane.readingSheet;
    case "inserting":
      return pane.insertingExample;
    case "repairing":
      return pane.repairing;
    case "checking":
      return pane.checking;
    case "turning":
    case "refreshing":
      return pane.refreshing;
  }
}
