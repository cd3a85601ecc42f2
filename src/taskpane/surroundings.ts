import { createContext, useContext } from "react";
import { messagesFor, type Messages } from "./messages";

/** What every part of the pane may need, wherever it stands. */
export interface Surroundings {
  readonly messages: Messages;
  /** BCP 47 tag figures are written for. */
  readonly locale: string;
  readonly goTo: (at: string) => void;
  /** Shows the chart of the KPI of this id. */
  readonly showChart: (kpiId: string) => void;
}

export const SurroundingsContext = createContext<Surroundings>({
  messages: messagesFor("en"),
  locale: "en",
  goTo: () => undefined,
  showChart: () => undefined,
});

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext);
