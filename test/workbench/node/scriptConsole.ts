/** A console that keeps its lines: texts as they are, the rest as JSON. */
export function scriptConsole(log: string[]) {
  const write = (...values: unknown[]): void => void log.push(values.map(shown).join(" "));
  const ignore = (): void => undefined;
  return {
    log: write,
    info: write,
    debug: write,
    warn: write,
    error: write,
    dir: write,
    table: write,
    trace: write,
    group: write,
    groupCollapsed: write,
    groupEnd: ignore,
    time: ignore,
    timeEnd: ignore,
    assert: (holds: unknown, ...values: unknown[]): void => {
      if (holds !== true && !holds) write("Assertion failed:", ...values);
    },
  };
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error || (typeof value === "object" && value !== null && "message" in value && "stack" in value))
    return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
