import { useEffect, useMemo, type Dispatch } from "react";
import type { Reading } from "../domain/reading/reading";
import type { PaneEvent, PaneState } from "./paneState";
import { problemFrom } from "./problem";
import type { PaneServices } from "./services";

/** What is to be outlined on the sheets now: a preview's tables, until it builds. */
export const outlinedReading = ({ screen }: PaneState): Reading | null =>
  screen.name === "preview" && screen.done === null ? screen.read.reading : null;

export interface Outlines {
  /** Outlines a reading's tables, or nothing; resolves when all that was asked before is done too. */
  readonly show: (reading: Reading | null) => Promise<void>;
}

/**
 * Keeps the outlines on the sheets in step with what the pane shows, one request after the other. At the start, and whenever the pane
 * goes out of sight, there are none: what an earlier pane had to leave behind is taken away.
 */
export function useOutlines(services: PaneServices, reading: Reading | null, dispatch: Dispatch<PaneEvent>): Outlines {
  const outlines = useMemo(() => queueOf(services, dispatch), [services, dispatch]);
  useEffect(() => {
    void outlines.show(reading);
  }, [outlines, reading]);
  useEffect(() => {
    const follow = () => void outlines.show(document.visibilityState === "hidden" ? null : reading);
    const leave = () => void outlines.show(null);
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      window.removeEventListener("pagehide", leave);
    };
  }, [outlines, reading]);
  useEffect(() => () => void outlines.show(null), [outlines]);
  return outlines;
}

function queueOf(services: PaneServices, dispatch: Dispatch<PaneEvent>): Outlines {
  let asked: string | null = null;
  let last: Promise<void> = Promise.resolve();
  return {
    show: (reading) => {
      const wanted = JSON.stringify(reading?.regions ?? []);
      if (wanted === asked) return last;
      asked = wanted;
      last = last
        .then(() => services.outline(reading))
        .then((locked) => dispatch({ type: "outlined", locked }))
        .catch((error: unknown) => {
          if (asked === wanted) asked = null;
          // What could not be taken away now is taken away with the next request, or when the pane opens again.
          if (reading !== null) dispatch({ type: "reported", problem: problemFrom(error) });
        });
      return last;
    },
  };
}
