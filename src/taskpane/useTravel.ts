import { useCallback, useReducer } from "react";
import { UnmergeableFile, type MergeInHand, type MergeOutcome, type Take } from "../app/travel/mergeInHand";
import { problemFrom, type Problem } from "./problem";
import type { TravelServices } from "./travelServices";
import { useRequests } from "./useRequests";

/** What the part for sheets that leave and come back shows. */
export interface TravelState {
  readonly busy: "packing" | "comparing" | "taking" | null;
  readonly problem: Problem | null;
  /** A file that cannot be brought in. */
  readonly refusal: UnmergeableFile | null;
  readonly merge: MergeInHand | null;
  readonly choices: ReadonlyMap<string, Take>;
  readonly done:
    | { readonly kind: "downloaded"; readonly fileName: string }
    | { readonly kind: "opened"; readonly department: string; readonly inputs: number }
    | { readonly kind: "taken"; readonly outcome: MergeOutcome }
    | null;
}

export interface TravelActions {
  readonly download: (entityId: string) => void;
  readonly openAlone: (entityId: string, department: string) => void;
  readonly compare: (file: Blob) => void;
  readonly choose: (ids: readonly string[], take: Take) => void;
  readonly take: () => void;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

const start: TravelState = { busy: null, problem: null, refusal: null, merge: null, choices: new Map(), done: null };

/** State and actions; `changed` is told when figures were brought in. */
export function useTravel(services: TravelServices, changed: () => void): readonly [TravelState, TravelActions] {
  const [state, change] = useReducer((before: TravelState, part: Partial<TravelState>): TravelState => ({ ...before, ...part }), start);
  const requests = useRequests(change, failed);
  const attempt = useCallback(
    (busy: TravelState["busy"], request: () => Promise<Partial<TravelState>>) =>
      requests.attempt({ busy, problem: null, refusal: null, done: null }, async () => ({ busy: null, ...(await request()) })),
    [requests],
  );
  const { merge, choices } = state;
  return [
    state,
    {
      download: (entityId) =>
        attempt("packing", async () => {
          const { fileName, bytes } = await services.file(entityId);
          save(fileName, bytes);
          return { done: { kind: "downloaded", fileName } };
        }),
      openAlone: (entityId, department) =>
        attempt("packing", async () => {
          const { inputs } = await services.leave(entityId);
          return { done: { kind: "opened", department, inputs } };
        }),
      compare: (file) =>
        attempt("comparing", async () => {
          change({ merge: null, choices: new Map() });
          return { merge: await services.readBack(new Uint8Array(await file.arrayBuffer())) };
        }),
      choose: (ids, take) => change({ choices: new Map([...choices, ...ids.map((id) => [id, take] as const)]) }),
      take: () => {
        if (merge === null) return;
        attempt("taking", async () => {
          const outcome = await services.take(merge, choices);
          changed();
          return { merge: null, choices: new Map(), done: { kind: "taken", outcome } };
        });
      },
      tryAgain: requests.tryAgain,
      dismiss: () => change({ problem: null, refusal: null, done: null }),
    },
  ];
}

const failed = (error: unknown): Partial<TravelState> =>
  error instanceof UnmergeableFile ? { busy: null, refusal: error } : { busy: null, problem: problemOfFile(error) };

/** A cell that is not as it was seen was seen when the file was compared. */
function problemOfFile(error: unknown): Problem {
  const problem = problemFrom(error);
  return problem.kind === "workbook" && problem.code === "changed-meanwhile" ? { kind: "comparison-outdated", at: problem.at } : problem;
}

/** Has the browser save a file. */
function save(fileName: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Taken back only once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
