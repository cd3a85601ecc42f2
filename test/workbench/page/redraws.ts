/** When the page draws itself anew: React subscribes here and compares `version`. */
export class Redraws {
  private drawn = 0;
  private due: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly version = (): number => this.drawn;

  /** Once for all changes of the moment. */
  soon(): void {
    this.due ??= setTimeout(() => this.now(), 0);
  }

  /** Before the next key arrives: the next character must find its editor, the eye the moved selection. */
  now(): void {
    if (this.due !== null) clearTimeout(this.due);
    this.due = null;
    this.drawn += 1;
    for (const listener of [...this.listeners]) listener();
  }
}
