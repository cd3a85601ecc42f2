import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useState } from "react";
import type { CascadeChoice, CascadeGlance, CascadeInHand, CascadeOutcome, CascadePreview } from "../app/cascade/cascadeInHand";
import { problemFrom, type Problem } from "./problem";
import type { CascadeServices } from "./services";
import { useRequests } from "./useRequests";

/** The parts of the screen. */
export const cascadeParts = ["entities", "matrix", "sheets", "files"] as const;
export type CascadePart = (typeof cascadeParts)[number];

/** What was read of the workbook, and what is chosen so far. */
export interface CascadePlan {
  readonly inHand: CascadeInHand;
  readonly choice: CascadeChoice;
}

export interface CascadeState {
  readonly plan: CascadePlan | null;
  readonly part: CascadePart;
  readonly busy: "reading" | "generating" | null;
  /** 0 … 1 while generating. */
  readonly done: number;
  readonly problem: Problem | null;
  readonly outcome: CascadeOutcome | null;
  /** What was last done to the list, for who cannot see it. */
  readonly said: string;
}

export interface CascadeActions {
  readonly read: () => void;
  /** Reads the workbook again beside what is chosen, which stays. */
  readonly reread: () => void;
  readonly show: (part: CascadePart) => void;
  /** Another choice; `said` tells what was done. */
  readonly choose: (choice: CascadeChoice, said?: string) => void;
  readonly generate: () => void;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

const start: CascadeState = { plan: null, part: "entities", busy: null, done: 0, problem: null, outcome: null, said: "" };

/** A preview with the plan it is of. */
interface Previewed {
  readonly of: CascadePlan;
  readonly preview: CascadePreview;
}

/** What is known of a plan. */
export interface PlannedCascade {
  readonly glance: CascadeGlance;
  /** What was worked out last of this workbook, sheet by sheet. */
  readonly latest: CascadePreview | null;
  /** That of the plan as it is now; null until it is worked out. */
  readonly current: CascadePreview | null;
}

/**
 * State and actions of the screen, and what generating would do. With hundreds of departments that takes seconds to work out: what is typed shows first,
 * then what follows from the figures; the sheets are gone through once the choice has rested, a few milliseconds at a time, so that the next
 * click is answered at once.
 */
export function useCascade(services: CascadeServices): readonly [CascadeState, PlannedCascade | null, CascadeActions] {
  const [state, change] = useReducer((before: CascadeState, part: Partial<CascadeState>): CascadeState => ({ ...before, ...part }), start);
  const requests = useRequests(change, failed);
  const { plan } = state;
  const shown = useDeferredValue(plan);
  const glance = useMemo(() => (shown === null ? null : shown.inHand.glance(shown.choice)), [shown]);
  const previewed = usePreview(plan);
  const planned = useMemo(
    () =>
      glance === null
        ? null
        : {
            glance,
            latest: previewed !== null && previewed.of.inHand === plan?.inHand ? previewed.preview : null,
            current: previewed !== null && previewed.of === plan ? previewed.preview : null,
          },
    [plan, glance, previewed],
  );

  const attempt = useCallback(
    (busy: CascadeState["busy"], request: () => Promise<Partial<CascadeState>>) =>
      requests.attempt({ busy, done: 0, problem: null, outcome: null, said: "" }, async () => ({ busy: null, ...(await request()) })),
    [requests],
  );

  const open = useCallback(async (): Promise<CascadePlan> => {
    const inHand = await services.open();
    return { inHand, choice: inHand.start };
  }, [services]);
  const read = useCallback(() => attempt("reading", async () => ({ plan: await open() })), [attempt, open]);
  useEffect(read, [read]);

  return [
    state,
    planned,
    {
      read,
      reread: () => {
        if (plan !== null) attempt("reading", async () => ({ plan: { inHand: await services.open(), choice: plan.choice } }));
      },
      show: (part) => change({ part }),
      choose: (choice, said = "") => {
        if (plan !== null) change({ plan: { ...plan, choice }, outcome: null, said });
      },
      generate: () => {
        if (plan === null) return;
        attempt("generating", async () => {
          const outcome = await services.generate(plan.inHand, plan.choice, (done) => change({ done }));
          return { outcome, plan: await open() };
        });
      },
      tryAgain: requests.tryAgain,
      dismiss: () => change({ problem: null, outcome: null }),
    },
  ];
}

/** How long a choice rests before its sheets are gone through, and how long that goes on before somebody else's turn comes. */
const [rest, turn] = [200, 12];

/** The preview of a plan, once it is worked out; that of the plan before until then. */
function usePreview(plan: CascadePlan | null): Previewed | null {
  const [previewed, show] = useState<Previewed | null>(null);
  useEffect(() => {
    if (plan === null) return;
    const steps = plan.inHand.previewInSteps(plan.choice);
    const go = (): void => {
      const begun = performance.now();
      do {
        const next = steps.next();
        if (next.done === true) {
          show({ of: plan, preview: next.value });
          return;
        }
      } while (performance.now() - begun < turn);
      timer = setTimeout(go, 0);
    };
    let timer = setTimeout(go, rest);
    return () => clearTimeout(timer);
  }, [plan]);
  return previewed;
}

const failed = (error: unknown): Partial<CascadeState> => ({ busy: null, problem: problemFrom(error) });
