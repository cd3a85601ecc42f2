import type { CardView } from "../app/card/cardView";
import type { DataReport } from "../app/dataReport";
import type { FixOutcome } from "../app/fixData";
import type { LostPart } from "../app/remakeScorecard";
import type { ReadingChoice, SheetsInHand, SheetsRead } from "../app/reading/sheetsInHand";
import type { Notice } from "./notice";
import type { Problem } from "./problem";
import type { BuildReport, DataReportScope } from "./services";

/** What the pane shows now. */
export type Screen =
  | { readonly name: "starting" }
  | WelcomeScreen
  | PreviewScreen
  | DataReportScreen
  | { readonly name: "lights" }
  | { readonly name: "cascade" }
  | { readonly name: "card"; readonly card: CardView };

/** Where nothing of a card can be shown. */
export interface WelcomeScreen {
  readonly name: "welcome";
  /** What somebody deleted of a card that was there; null where there was none. */
  readonly lost: LostPart | null;
}

/** What sheets say, before anything is written, with the choices made so far. */
export interface PreviewScreen {
  readonly name: "preview";
  readonly sheets: SheetsInHand;
  readonly choice: ReadingChoice;
  /** The sheets as they are understood with that choice. */
  readonly read: SheetsRead;
  /** 0 … 1 while building. */
  readonly done: number | null;
  /** Protected sheets, on which nothing could be outlined. */
  readonly locked: readonly string[];
}

/** What is wrong with the user's data. */
export interface DataReportScreen {
  readonly name: "data-report";
  readonly report: DataReport;
  /** What it was made of, to be made again. */
  readonly scope: DataReportScope;
  /** What Back returns to; null for the card or the welcome. */
  readonly from: PreviewScreen | null;
  /** Cells were changed since: a preview is out of date. */
  readonly changed: boolean;
}

/** What may be asked of a pane from outside it, by a ribbon command for one. */
export type PaneWish = "card" | "preview" | "repair" | "self-check" | "charts" | "data-report" | "lights" | "cascade";

/** Work under way that the user waits for, besides building. */
export type Busy =
  | "reading"
  | "inserting"
  | "remaking"
  | "turning"
  | "rewriting"
  | "refreshing"
  | "repairing"
  | "checking"
  | "charting"
  | "looking-over"
  | "fixing";

export interface PaneState {
  readonly screen: Screen;
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  /** What Back returns to; unknown where something else was asked for before it was looked up. */
  readonly lastCard: CardView | LostPart | null | "unknown";
  /** What the last build did, until dismissed. */
  readonly report: BuildReport | null;
  /** What a command did, until dismissed or until the next one. */
  readonly notice: Notice | null;
  /** True once the user went from one screen to another: from then on a new screen takes the focus. */
  readonly moved: boolean;
}

export type PaneEvent =
  | { readonly type: "started"; readonly busy: Busy }
  | { readonly type: "opened"; readonly card: CardView | LostPart | null; readonly notice?: Notice }
  | { readonly type: "read"; readonly sheets: SheetsInHand; readonly read: SheetsRead }
  | { readonly type: "chosen"; readonly choice: ReadingChoice; readonly read: SheetsRead }
  | { readonly type: "outlined"; readonly locked: readonly string[] }
  | { readonly type: "build-started" }
  | { readonly type: "built-so-far"; readonly done: number }
  | { readonly type: "built"; readonly report: BuildReport }
  | { readonly type: "looked-over"; readonly report: DataReport; readonly scope: DataReportScope; readonly fixed: FixOutcome | null }
  | { readonly type: "lights-opened" }
  | { readonly type: "cascade-opened" }
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
  lastCard: "unknown",
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
      return { ...opened(state, event.card), ...(event.notice === undefined ? {} : { notice: event.notice }) };
    case "read":
      return {
        ...state,
        screen: { name: "preview", sheets: event.sheets, choice: event.sheets.start, read: event.read, done: null, locked: [] },
        busy: null,
        problem: null,
        report: null,
        moved: true,
      };
    case "chosen":
      return screen.name === "preview" ? { ...state, screen: { ...screen, choice: event.choice, read: event.read } } : state;
    case "outlined":
      return screen.name === "preview" ? { ...state, screen: { ...screen, locked: event.locked } } : state;
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
        moved: true,
      };
    case "looked-over":
      return lookedOver(state, event);
    case "lights-opened":
      return { ...state, screen: { name: "lights" }, busy: null, problem: null, notice: null, moved: true };
    case "cascade-opened":
      return { ...state, screen: { name: "cascade" }, busy: null, problem: null, notice: null, moved: true };
    case "went-back":
      return {
        ...state,
        screen: screen.name === "data-report" && screen.from !== null ? screen.from : startScreen(state.lastCard),
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

/** Screens on which the user is at work. */
const stays: readonly Screen["name"][] = ["preview", "data-report", "lights", "cascade"];

/** The screen of a card, or of what is without one. */
function startScreen(card: PaneState["lastCard"]): Screen {
  if (card === "unknown") return { name: "starting" };
  return card === null || typeof card === "string" ? { name: "welcome", lost: card } : { name: "card", card };
}

/** A card that was looked up: shown, unless the user is busy with a preview. */
function opened(state: PaneState, card: CardView | LostPart | null): PaneState {
  if (stays.includes(state.screen.name)) return { ...state, lastCard: card, busy: null };
  const screen = startScreen(card);
  if (screen.name === "card") return { ...state, screen, busy: null, problem: null, lastCard: card };
  const gone = state.screen.name === "card";
  return {
    ...state,
    screen,
    busy: null,
    // What is lost is said where it is made again.
    problem: gone && card === null ? { kind: "card-gone" } : null,
    lastCard: card,
    report: null,
    moved: state.moved || gone,
  };
}

function lookedOver(state: PaneState, { report, scope, fixed }: Extract<PaneEvent, { type: "looked-over" }>): PaneState {
  const { screen } = state;
  const again = screen.name === "data-report";
  return {
    ...state,
    screen: {
      name: "data-report",
      report,
      scope,
      from: again ? screen.from : screen.name === "preview" ? screen : null,
      changed: (again && screen.changed) || (fixed !== null && fixed.changed.length > 0),
    },
    busy: null,
    problem: null,
    notice: fixed === null ? null : { kind: "fixed", outcome: fixed },
    moved: true,
  };
}

function afterFailure(screen: Screen): Screen {
  if (screen.name === "starting") return { name: "welcome", lost: null };
  return screen.name === "preview" ? { ...screen, done: null } : screen;
}
