import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { LightsInHand, LightsOutcome } from "../app/applyLights";
import type { LightsRemoved } from "../app/removeLights";
import type { StatusColumnWritten } from "../app/writeStatusColumn";
import type { LightLook } from "../domain/lights/lightRules";
import type { LightProposal } from "../domain/lights/proposeLights";
import type { LightChoice } from "../domain/lights/selection";
import { problemFrom, type Problem } from "./problem";
import type { LightServices } from "./services";
import { useRequests } from "./useRequests";

/** What the screen of traffic lights shows. */
export interface LightsState {
  readonly inHand: LightsInHand | null;
  readonly choice: LightChoice;
  readonly look: LightLook["kind"];
  readonly busy: "reading" | "lighting" | "removing" | null;
  readonly problem: Problem | null;
  readonly done:
    | { readonly kind: "lit"; readonly outcome: LightsOutcome }
    | { readonly kind: "removed"; readonly outcome: LightsRemoved }
    | { readonly kind: "written"; readonly outcome: StatusColumnWritten }
    | null;
}

export interface LightsActions {
  readonly useSelection: () => void;
  readonly choose: (choice: LightChoice) => void;
  readonly pickTarget: () => void;
  readonly setLook: (look: LightLook["kind"]) => void;
  readonly light: (look: LightLook) => void;
  readonly writeStatuses: () => void;
  readonly remove: (where: "selection" | "everywhere") => void;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

const start: LightsState = { inHand: null, choice: {}, look: "fill", busy: null, problem: null, done: null };

/** State and actions of the screen; the selection is read when it opens. */
export function useLights(services: LightServices): readonly [LightsState, LightProposal | null, LightsActions] {
  const [state, change] = useReducer((before: LightsState, part: Partial<LightsState>): LightsState => ({ ...before, ...part }), start);
  const requests = useRequests(change, failed);
  const { inHand, choice } = state;
  const proposal = useMemo(() => inHand?.propose(choice) ?? null, [inHand, choice]);

  const attempt = useCallback(
    (busy: LightsState["busy"], request: () => Promise<Partial<LightsState>>) =>
      requests.attempt({ busy, problem: null, done: null }, async () => ({ busy: null, ...(await request()) })),
    [requests],
  );

  const useSelection = useCallback(
    () => attempt("reading", async () => ({ inHand: await services.read(), choice: {} })),
    [attempt, services],
  );
  useEffect(useSelection, [useSelection]);

  return [
    state,
    proposal,
    {
      useSelection,
      choose: (part) => change({ choice: { ...choice, ...part }, done: null }),
      pickTarget: () =>
        attempt("reading", async () => {
          const { sheet, areas } = await services.selection();
          const [area] = areas;
          return area === undefined ? {} : { choice: { ...choice, target: { kind: "cells", sheet, area } } };
        }),
      setLook: (look) => change({ look }),
      light: (look) => {
        if (proposal !== null) attempt("lighting", async () => ({ done: { kind: "lit", outcome: await services.light(proposal, look) } }));
      },
      writeStatuses: () => {
        if (proposal !== null)
          attempt("lighting", async () => ({ done: { kind: "written", outcome: await services.statusColumn(proposal) } }));
      },
      remove: (where) =>
        attempt("removing", async () => {
          const selection = where === "selection" ? await services.selection() : null;
          return { done: { kind: "removed", outcome: await services.remove(selection) } };
        }),
      tryAgain: requests.tryAgain,
      dismiss: () => change({ problem: null, done: null }),
    },
  ];
}

const failed = (error: unknown): Partial<LightsState> => ({ busy: null, problem: problemFrom(error) });
