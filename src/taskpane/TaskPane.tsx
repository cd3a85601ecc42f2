import { FluentProvider, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { Announcer } from "./parts/Announcer";
import { Delayed } from "./parts/Delayed";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { NoticeBar } from "./parts/NoticeBar";
import { ProblemBar } from "./parts/ProblemBar";
import { Card } from "./screens/Card";
import { Cascade } from "./screens/Cascade";
import { DataReport } from "./screens/DataReport";
import { Lights } from "./screens/Lights";
import { Preview } from "./screens/Preview";
import { Welcome } from "./screens/Welcome";
import { messagesFor } from "./messages";
import type { PaneServices } from "./services";
import { SurroundingsContext, useSurroundings, type Surroundings } from "./surroundings";
import type { OfficeColours } from "./theme/themeFrom";
import { useTheme } from "./theme/useTheme";
import { usePane, type PaneActions } from "./usePane";
import type { PaneState, PaneWish } from "./paneState";

const useStyles = makeStyles({
  // Not on the provider itself: its styles go to every pop-up too, which would cover the pane.
  page: { display: "flex", minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "640px",
    padding: `${tokens.spacingVerticalL} 16px 0`,
  },
  // In sight wherever the list below is scrolled to; takes room only when there is something to say.
  bars: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 2 },
  bar: { ":not(:empty)": { paddingBottom: tokens.spacingVerticalM } },
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, paddingBottom: tokens.spacingVerticalXXL },
  // Screens that end with a bar of their own.
  toTheEdge: { paddingBottom: 0 },
});

export interface TaskPaneProps {
  readonly services: PaneServices;
  /** The host's colours now; read again whenever the pane gets focus. */
  readonly readColours: () => OfficeColours | null;
  /** BCP 47 tag of the host's language. */
  readonly locale: string;
  /** Given a way to ask for something once the pane can answer, null when it no longer can. */
  readonly onReady?: (ask: ((wish: PaneWish) => void) | null) => void;
}

/** The whole pane. */
export function TaskPane({ services, readColours, locale, onReady }: TaskPaneProps) {
  const styles = useStyles();
  const theme = useTheme(readColours);
  const [state, actions] = usePane(services);
  const { goTo, grant, showCharts } = actions;
  useEffect(() => {
    onReady?.(grant);
    return () => onReady?.(null);
  }, [onReady, grant]);
  const surroundings = useMemo<Surroundings>(
    () => ({ messages: messagesFor(locale), locale, goTo, showChart: showCharts }),
    [locale, goTo, showCharts],
  );
  // Pop-ups stand beside the pane's own element: what language is spoken holds for the page.
  useEffect(() => {
    document.documentElement.lang = surroundings.messages.locale;
  }, [surroundings]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <ErrorBoundary startOver={actions.refresh} shown={state.screen}>
        <FluentProvider theme={theme}>
          <div className={styles.page}>
            <main className={styles.main} aria-label={surroundings.messages.pane.productName}>
              <div className={styles.bars}>
                <div role="alert" className={styles.bar}>
                  {state.problem !== null && (
                    <ProblemBar problem={state.problem} tryAgain={actions.tryAgain} dismiss={actions.dismissProblem} />
                  )}
                </div>
                <div className={styles.bar}>
                  {state.notice !== null && <NoticeBar notice={state.notice} dismiss={actions.dismissNotice} />}
                </div>
              </div>
              <div
                className={mergeClasses(
                  styles.screen,
                  (state.screen.name === "preview" || state.screen.name === "cascade") && styles.toTheEdge,
                )}
              >
                <CurrentScreen state={state} actions={actions} services={services} />
              </div>
              <Announcer state={state} />
            </main>
          </div>
        </FluentProvider>
      </ErrorBoundary>
    </SurroundingsContext.Provider>
  );
}

function CurrentScreen({ state, actions, services }: { state: PaneState; actions: PaneActions; services: PaneServices }) {
  const { screen, busy, moved } = state;
  const { pane } = useSurroundings().messages;
  switch (screen.name) {
    case "starting":
      return (
        <Delayed>
          <Spinner label={pane.opening} />
        </Delayed>
      );
    case "welcome":
      return <Welcome {...actions} lost={screen.lost} busy={busy} takesFocus={moved} />;
    case "preview":
      return <Preview {...screen} choose={actions.choose} build={actions.build} lookOver={actions.lookOver} back={actions.back} />;
    case "data-report":
      return <DataReport {...screen} busy={busy} lookOver={actions.lookOver} fix={actions.fix} back={actions.back} />;
    case "lights":
      return <Lights services={services.lights} back={actions.back} />;
    case "cascade":
      return <Cascade services={services} readThisSheet={actions.readThisSheet} back={actions.back} />;
    case "card":
      return <Card {...actions} card={screen.card} report={state.report} busy={busy} takesFocus={moved} />;
  }
}
