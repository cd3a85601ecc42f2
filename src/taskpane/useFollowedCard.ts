import { useEffect, useRef } from "react";
import type { Busy, PaneEvent, PaneState } from "./paneState";
import type { PaneServices } from "./services";

/** How long figures must rest before the card is judged again. */
export const settleTime = 300;

/** Judges the card again after figures changed and came to rest. Listens only while there is a card. */
export function useFollowedCard(
  services: PaneServices,
  state: PaneState,
  dispatch: (event: PaneEvent) => void,
  open: (busy: Busy | null) => void,
): void {
  const shown = state.screen.name === "card";
  const waiting = useRef(state.busy);
  useEffect(() => {
    waiting.current = state.busy;
  }, [state.busy]);
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const judgeAgain = () => {
      // Work the user waits for ends with a fresh card anyway; look again when it is over.
      if (waiting.current === null) open(null);
      else timer = setTimeout(judgeAgain, settleTime);
    };
    const listening = services.onCardChanged(() => {
      if (stopped) return;
      clearTimeout(timer);
      timer = setTimeout(judgeAgain, settleTime);
    });
    listening.catch(() => {
      if (!stopped) dispatch({ type: "reported", problem: { kind: "cannot-follow" } });
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
      // Nothing is left to tell the user when a listener that is no longer needed cannot be removed.
      listening.then((stop) => stop()).catch(() => undefined);
    };
  }, [shown, services, dispatch, open]);
}
