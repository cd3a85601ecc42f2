import { useCallback, useMemo, useRef } from "react";

/**
 * How a screen asks for things that take time: nothing rejects, what fails becomes an event as well, and the last thing asked for can be
 * asked for again.
 */
export interface Requests<Event> {
  /** Asks for what the screen waits for; when another was begun meanwhile, its outcome no longer matters. */
  readonly attempt: (begin: Event | null, request: () => Promise<Event>) => void;
  /** Asks for something beside what is shown, which goes on. */
  readonly beside: (begin: Event | null, request: () => Promise<Event>, failed?: (error: unknown) => Event) => void;
  readonly tryAgain: () => void;
  /** What is under way no longer matters. */
  readonly outdate: () => void;
}

/** `tell` and `failed` stay the same from one rendering to the next. */
export function useRequests<Event>(tell: (event: Event) => void, failed: (error: unknown) => Event): Requests<Event> {
  const attempts = useRef(0);
  const last = useRef<(() => void) | null>(null);

  const ask = useCallback(
    (begin: Event | null, request: () => Promise<Event>, settle: (event: Event) => void, fail: typeof failed) => {
      if (begin !== null) tell(begin);
      // A service that throws before its promise exists must not blank the pane either.
      Promise.resolve()
        .then(request)
        .then(settle)
        .catch((error: unknown) => settle(fail(error)));
    },
    [tell],
  );
  const run = useCallback((request: () => void) => {
    last.current = request;
    request();
  }, []);
  const attempt = useCallback<Requests<Event>["attempt"]>(
    (begin, request) =>
      run(() => {
        const mine = ++attempts.current;
        ask(begin, request, (event) => void (mine === attempts.current && tell(event)), failed);
      }),
    [ask, run, tell, failed],
  );
  const beside = useCallback<Requests<Event>["beside"]>(
    (begin, request, fail = failed) => run(() => ask(begin, request, tell, fail)),
    [ask, run, tell, failed],
  );
  const tryAgain = useCallback(() => last.current?.(), []);
  const outdate = useCallback(() => void attempts.current++, []);
  return useMemo(() => ({ attempt, beside, tryAgain, outdate }), [attempt, beside, tryAgain, outdate]);
}
