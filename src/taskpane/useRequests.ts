import { useCallback, useMemo, useRef, type Dispatch } from "react";
import type { Notice } from "./notice";
import type { Busy, PaneEvent } from "./paneState";
import { problemFrom } from "./problem";

/** How a pane asks for things: nothing rejects, failures become the pane's problem, and the last thing asked for can be asked for again. */
export interface Requests {
  /** Runs what the screen waits for; when another was started meanwhile, its outcome no longer matters. */
  readonly attempt: <Outcome>(begin: PaneEvent | null, request: () => Promise<Outcome>, outcome: (result: Outcome) => PaneEvent) => void;
  /** Runs a command beside what is shown, which goes on; tells what it did. */
  readonly command: (busy: Busy, request: () => Promise<Notice>) => void;
  /** Runs what nobody waits for, and of which there is nothing to tell. */
  readonly besides: (request: () => Promise<void>) => void;
  readonly tryAgain: () => void;
  /** What is under way no longer matters. */
  readonly outdate: () => void;
}

export function useRequests(dispatch: Dispatch<PaneEvent>): Requests {
  const attempts = useRef(0);
  const last = useRef<(() => void) | null>(null);

  /** Keeps a request as the last one, and makes it. */
  const begin = useCallback((run: () => void) => {
    last.current = run;
    run();
  }, []);
  const attempt = useCallback<Requests["attempt"]>(
    (started, request, outcome) =>
      begin(() => {
        const mine = ++attempts.current;
        if (started !== null) dispatch(started);
        const settle = (event: PaneEvent) => {
          if (mine === attempts.current) dispatch(event);
        };
        asked(request)
          .then((result) => settle(outcome(result)))
          .catch((error: unknown) => settle({ type: "failed", problem: problemFrom(error) }));
      }),
    [begin, dispatch],
  );
  const command = useCallback<Requests["command"]>(
    (busy, request) =>
      begin(() => {
        dispatch({ type: "started", busy });
        asked(request)
          .then((notice) => dispatch({ type: "noticed", notice }))
          .catch((error: unknown) => dispatch({ type: "failed", problem: problemFrom(error) }));
      }),
    [begin, dispatch],
  );
  const besides = useCallback<Requests["besides"]>(
    (request) =>
      begin(() => {
        asked(request)
          .then(() => dispatch({ type: "problem-dismissed" }))
          .catch((error: unknown) => dispatch({ type: "reported", problem: problemFrom(error) }));
      }),
    [begin, dispatch],
  );
  const tryAgain = useCallback(() => last.current?.(), []);
  const outdate = useCallback(() => void attempts.current++, []);
  return useMemo(() => ({ attempt, command, besides, tryAgain, outdate }), [attempt, command, besides, tryAgain, outdate]);
}

/** A service that throws before its promise exists must not blank the pane either. */
const asked = <Outcome>(request: () => Promise<Outcome>): Promise<Outcome> => Promise.resolve().then(request);
