import { useCallback, useEffect, useReducer } from "react";
import type { CardSpan } from "../domain/period/cardSpan";
import type { CardMode } from "../app/card/cardMode";
import type { ExampleName } from "../app/insertExample";
import type { ReadingChoice } from "../app/reading/sheetsInHand";
import type { DataProblem } from "../domain/dataReport/dataProblem";
import type { Notice } from "./notice";
import { firstState, paneAfter, type Busy, type PaneEvent, type PaneState, type PaneWish, type Screen } from "./paneState";
import { problemFrom, WithoutCard } from "./problem";
import type { DataReportScope, PaneServices } from "./services";
import { useFollowedCard } from "./useFollowedCard";
import { outlinedReading, useOutlines } from "./useOutlines";
import { useRequests } from "./useRequests";

/** What a screen can ask for; nothing rejects, failures become the pane's problem. */
export interface PaneActions {
  readonly readThisSheet: () => void;
  readonly seeExample: (name: ExampleName) => void;
  readonly choose: (choice: ReadingChoice) => void;
  readonly build: () => void;
  /** Makes a deleted scorecard sheet again. */
  readonly remake: () => void;
  readonly back: () => void;
  readonly refresh: () => void;
  readonly choosePeriod: (period: string) => void;
  readonly chooseSpan: (span: CardSpan) => void;
  /** Writes the card with functions, in plain Excel, or as values. */
  readonly rewrite: (mode: CardMode) => void;
  readonly goTo: (at: string) => void;
  /** Repeats the last thing asked for. */
  readonly tryAgain: () => void;
  /** From outside the pane. Not while building. */
  readonly grant: (wish: PaneWish) => void;
  /** Traffic lights on the figures the user selects. */
  readonly openLights: () => void;
  /** The card broken down to departments. */
  readonly openCascade: () => void;
  readonly dismissProblem: () => void;
  readonly dismissReport: () => void;
  readonly dismissNotice: () => void;
  readonly repairFormulas: () => void;
  /** Draws or shows the charts, of this KPI or of the one chosen before. */
  readonly showCharts: (kpiId: string | null) => void;
  readonly selfCheck: () => void;
  /** Looks over the data of the sheets of the preview, of the same ones again, or of all the user can see. */
  readonly lookOver: () => void;
  /** Puts problems of the data report right, and looks again. */
  readonly fix: (problems: readonly DataProblem[]) => void;
}

/** The pane's state, and its actions joined to the services. */
export function usePane(services: PaneServices): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneAfter, firstState);
  const { attempt, beside, tryAgain, outdate } = useRequests(dispatch, failed);
  const open = useCallback(
    (busy: Busy | null) =>
      attempt(busy === null ? null : { type: "started", busy }, async () => ({ type: "opened", card: await services.openCard() })),
    [attempt, services],
  );

  const goTo = useCallback(
    (at: string) =>
      beside(
        null,
        async () => {
          await services.goTo(at);
          return { type: "problem-dismissed" };
        },
        reported,
      ),
    [beside, services],
  );
  /** Runs a command and tells what it did. */
  const command = useCallback(
    (busy: Busy, run: () => Promise<Notice>) => beside({ type: "started", busy }, async () => ({ type: "noticed", notice: await run() })),
    [beside],
  );
  const repairFormulas = useCallback(
    () => command("repairing", async () => ({ kind: "repaired", outcome: await services.repairFormulas() })),
    [command, services],
  );
  const hasCard = isCard(state.lastCard);
  const showCharts = useCallback(
    (kpiId: string | null) =>
      command("charting", async () => {
        // The ribbon's button is there without a card, too.
        if (!hasCard && !isCard(await services.openCard())) throw new WithoutCard();
        return { kind: "charts-shown", outcome: await services.showCharts(kpiId) };
      }),
    [command, services, hasCard],
  );
  const selfCheck = useCallback(
    () => command("checking", async () => ({ kind: "self-checked", outcome: await services.selfCheck() })),
    [command, services],
  );

  useEffect(() => open(null), [open]);
  useFollowedCard(services, state, dispatch, open);
  const outlines = useOutlines(services, outlinedReading(state), dispatch);

  const read = useCallback(
    (busy: Busy, prepare: () => Promise<void>) =>
      attempt({ type: "started", busy }, async () => {
        await prepare();
        const sheets = await services.readSheets();
        return { type: "read", sheets, read: sheets.read(sheets.start) };
      }),
    [attempt, services],
  );

  const { screen } = state;
  const lookOver = useCallback(
    () =>
      attempt({ type: "started", busy: "looking-over" }, async () => {
        const scope = scopeOf(screen);
        return { type: "looked-over", fixed: null, report: await services.dataReport(scope), scope };
      }),
    [attempt, services, screen],
  );

  const openLights = useCallback(() => {
    outdate();
    dispatch({ type: "lights-opened" });
  }, [outdate]);
  const openCascade = useCallback(() => {
    outdate();
    dispatch({ type: "cascade-opened" });
  }, [outdate]);
  const building = state.screen.name === "preview" && state.screen.done !== null;
  const grant = useCallback(
    (wish: PaneWish) => {
      if (building) return;
      if (wish === "repair") return repairFormulas();
      if (wish === "charts") return showCharts(null);
      if (wish === "self-check") return selfCheck();
      if (wish === "data-report") return lookOver();
      if (wish === "lights") return openLights();
      if (wish === "cascade") return openCascade();
      if (wish === "preview") return read("reading", () => Promise.resolve());
      dispatch({ type: "went-back" });
      open("refreshing");
    },
    [building, read, open, repairFormulas, selfCheck, showCharts, lookOver, openLights, openCascade],
  );

  const actions: PaneActions = {
    readThisSheet: () => read("reading", () => Promise.resolve()),
    seeExample: (name) => read("inserting", () => services.insertExample(name)),
    choose: (choice) => {
      if (screen.name !== "preview") return;
      try {
        dispatch({ type: "chosen", choice, read: screen.sheets.read(choice) });
      } catch (error) {
        dispatch({ type: "reported", problem: problemFrom(error) });
      }
    },
    build: () => {
      if (screen.name !== "preview") return;
      const { sheets, choice } = screen;
      const progress = (done: number) => dispatch({ type: "built-so-far", done });
      attempt({ type: "build-started" }, async () => {
        await outlines.show(null);
        return { type: "built", report: await services.build(sheets, choice, progress) };
      });
    },
    back: () => {
      outdate();
      // What the preview knows was read before cells were changed.
      if (screen.name === "data-report" && screen.from !== null && screen.changed) return read("reading", () => Promise.resolve());
      dispatch({ type: "went-back" });
      // What departments gave may have changed the card; or it was never looked up.
      if (screen.name === "cascade") open("refreshing");
      else if (state.lastCard === "unknown") open(null);
    },
    remake: () => attempt({ type: "started", busy: "remaking" }, async () => ({ type: "built", report: await services.remakeCard() })),
    lookOver,
    openLights,
    openCascade,
    fix: (problems) => {
      const scope = scopeOf(screen);
      attempt({ type: "started", busy: "fixing" }, async () => {
        const fixed = await services.fixData(problems);
        return { type: "looked-over", report: await services.dataReport(scope), scope, fixed };
      });
    },
    refresh: () => open("refreshing"),
    choosePeriod: (period) =>
      attempt({ type: "started", busy: "turning" }, async () => ({ type: "opened", card: await services.choosePeriod(period) })),
    chooseSpan: (span) =>
      attempt({ type: "started", busy: "turning" }, async () => ({ type: "opened", card: await services.chooseSpan(span) })),
    rewrite: (mode) =>
      attempt({ type: "started", busy: "rewriting" }, async () => {
        const outcome = await services.rewriteCard(mode);
        return { type: "opened", card: await services.openCard(), notice: { kind: "rewritten", outcome } };
      }),
    goTo,
    grant,
    tryAgain,
    dismissProblem: () => dispatch({ type: "problem-dismissed" }),
    dismissNotice: () => dispatch({ type: "notice-dismissed" }),
    repairFormulas,
    selfCheck,
    showCharts,
    dismissReport: () => dispatch({ type: "report-dismissed" }),
  };
  return [state, actions];
}

const failed = (error: unknown): PaneEvent => ({ type: "failed", problem: problemFrom(error) });
const reported = (error: unknown): PaneEvent => ({ type: "reported", problem: problemFrom(error) });

const isCard = (card: PaneState["lastCard"]): boolean => card !== null && typeof card === "object";

/** What a report from this screen is of. */
function scopeOf(screen: Screen): DataReportScope {
  if (screen.name === "data-report") return screen.scope;
  return screen.name === "preview" ? { sheets: screen.read.reading.sheets, corrections: screen.choice.corrections } : {};
}
