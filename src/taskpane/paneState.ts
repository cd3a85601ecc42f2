import type { CardView } from "../app/cardView";
import type { Answers, Reading } from "../domain/reading/reading";
import type { Notice } from "./notice";
import type { Problem } from "./problem";
import type { BuildReport } from "./services";

/** What the pane shows now. */
export type Screen =
  | { readonly name: "starting" }
  | { readonly name: "welcome" }
  | {
      readonly name: "preview";
      readonly reading: Reading;
      readonly answers: Answers;
      /** 0 … 1 while building. */ readonly done: number | null;
    }
  | { readonly name: "card"; readonly card: CardView };

/** What may be asked of a pane from outside it, by a ribbon command for one. */
export type PaneWish = "card" | "preview" | "repair" | "self-check";

/** Work under way that the user waits for, besides building. */
export type Busy = "reading" | "inserting" | "turning" | "refreshing" | "repairing" | "checking";

export interface PaneState {
  readonly screen: Screen;
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  /** The card that Back returns to from a preview. */
  readonly lastCard: CardView | null;
  /** What the last build did, until dismissed. */
  readonly report: BuildReport | null;
  /** What a command did, until dismissed or until the next one. */
  readonly notice: Notice | null;
  /** True once the user went from one screen to another: from then on a new screen takes the focus. */
  readonly moved: boolean;
}

export type PaneEvent =
  | { readonly type: "started"; readonly busy: Busy }
  | { readonly type: "opened"; readonly card: CardView | null }
  | { readonly type: "read"; readonly reading: Reading }
  | { readonly type: "answered"; readonly answers: Answers }
  | { readonly type: "build-started" }
  | { readonly type: "built-so-far"; readonly done: number }
  | { readonly type: "built"; readonly report: BuildReport }
  | { readonly type: "went-back" }
  | { readonly type: "failed"; readonly problem: Problem }
  /** Something on the side did not happen; what is shown and under way goes on. */
  | { readonly type: "reported"; readonly problem: Problem }
  /** A command is done; what is shown stays. */
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-dismissed" }
  | { readonly type: "problem-dismissed" }
  | { readonly type: "report-dismissed" };

export const firstState: PaneState = {
  screen: { name: "starting" },
  busy: null,
  problem: null,
  lastCard: null,
  report: null,
  notice: null,
  moved: false,
};

/** The pane after an event. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  const { screen } = state;
  switch (event.type) {
    case "started":
      return { ...state, busy: event.busy, problem: null, notice: null };
    case "opened":
      return opened(state, event.card);
    case "read":
      return {
        ...state,
        screen: { name: "preview", reading: event.reading, answers: {}, done: null },
        busy: null,
        problem: null,
        report: null,
        moved: true,
      };
    case "answered":
      return screen.name === "preview" ? { ...state, screen: { ...screen, answers: { ...screen.answers, ...event.answers } } } : state;
    case "build-started":
      return screen.name === "preview" ? { ...state, screen: { ...screen, done: 0 }, problem: null, notice: null } : state;
    case "built-so-far":
      return screen.name === "preview" && screen.done !== null ? { ...state, screen: { ...screen, done: event.done } } : state;
    case "built":
      return {
        ...state,
        screen: { name: "card", card: event.report.card },
        busy: null,
        problem: null,
        lastCard: event.report.card,
        report: event.report,
      };
    case "went-back":
      return {
        ...state,
        screen: state.lastCard === null ? { name: "welcome" } : { name: "card", card: state.lastCard },
        busy: null,
        problem: null,
      };
    case "failed":
      return { ...state, screen: afterFailure(screen), busy: null, problem: event.problem };
    case "reported":
      return { ...state, problem: event.problem };
    case "noticed":
      return { ...state, busy: null, problem: null, notice: event.notice };
    case "notice-dismissed":
      return { ...state, notice: null };
    case "problem-dismissed":
      return { ...state, problem: null };
    case "report-dismissed":
      return { ...state, report: null };
  }
}

/** A card that was looked up: shown, unless the user is busy with a preview. */
function opened(state: PaneState, card: CardView | null): PaneState {
  if (state.screen.name === "preview") return { ...state, lastCard: card, busy: null };
  if (card !== null) return { ...state, screen: { name: "card", card }, busy: null, problem: null, lastCard: card };
  const gone = state.screen.name === "card";
  return {
    ...state,
    screen: { name: "welcome" },
    busy: null,
    problem: gone ? { kind: "card-gone" } : null,
    lastCard: null,
    report: null,
    moved: state.moved || gone,
  };
}

function afterFailure(screen: Screen): Screen {
  if (screen.name === "starting") return { name: "welcome" };
  return screen.name === "preview" ? { ...screen, done: null } : screen;
}
