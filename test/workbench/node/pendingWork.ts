type Run = (...args: unknown[]) => Promise<unknown>;

/** What a script started and did not wait for: runs and timers under way. */
export class PendingWork {
  private readonly timers = new Set<unknown>();
  private runs = 0;

  /** `failed` hears what a timer's callback throws. */
  constructor(private readonly failed: (error: unknown) => void) {}

  get isEmpty(): boolean {
    return this.runs === 0 && this.timers.size === 0;
  }

  /** `Excel` with a `run` that is counted; all else is the client's own. */
  countRuns(excel: object): object {
    const run: Run = (...args) => {
      this.runs++;
      // Only what the script holds may be unhandled, so it gets the promise that has no handler yet.
      return (excel as { run: Run }).run(...args).finally(() => this.runs--);
    };
    return Object.create(excel, { run: { value: run } }) as object;
  }

  readonly setTimeout = (act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): unknown => {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      try {
        act(...args);
      } catch (error) {
        this.failed(error);
      }
    }, delay);
    this.timers.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: unknown): void => {
    this.timers.delete(timer);
    clearTimeout(timer as NodeJS.Timeout);
  };
}
