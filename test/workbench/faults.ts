import { ApiError } from "./protocol/apiError";
import type { Faults, Host } from "./hostApi";

export interface SyncFault {
  readonly error: ApiError;
  /** Null: before anything ran. */
  readonly afterActions: number | null;
}

/** What shall go wrong, counted in syncs from now on. */
export class FaultPlan implements Faults {
  private syncs = 0;
  private readonly failures = new Map<number, SyncFault>();
  private readonly dropped = new Set<number>();
  private readonly between = new Map<number, ((host: Host) => void)[]>();

  failSync(n: number, error: { readonly code: string; readonly message?: string }, afterActions?: number): void {
    this.failures.set(this.syncs + n, {
      error: new ApiError(error.code, error.message ?? error.code, 500),
      afterActions: afterActions ?? null,
    });
  }

  dropSync(n: number): void {
    this.dropped.add(this.syncs + n);
  }

  beforeSync(n: number, act: (host: Host) => void): void {
    const at = this.syncs + n;
    this.between.set(at, [...(this.between.get(at) ?? []), act]);
  }

  clear(): void {
    this.failures.clear();
    this.dropped.clear();
    this.between.clear();
  }

  /** The next sync begins: what happens to it. */
  next(): { readonly failure: SyncFault | null; readonly drop: boolean; readonly before: readonly ((host: Host) => void)[] } {
    const at = ++this.syncs;
    return { failure: this.failures.get(at) ?? null, drop: this.dropped.has(at), before: this.between.get(at) ?? [] };
  }
}
