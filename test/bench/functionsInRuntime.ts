import { defaultJudgement, judge } from "../../src/domain";
import { setBlankLookup } from "../../src/functions/blankLookup";
import { status } from "../../src/functions/functions";

/**
 * Runs in the pane's frame, beside the real Office.js: calls BSC.STATUS over many rows as Excel does, by an invocation on the wire, and
 * does the same work without the runtime. Nothing behind it calculates: the answer is taken off the wire.
 */
declare const _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };

const rows = 100_000;
const results = /"Name":"setInvocation(?:Array)?Results"/i;
const [invokeMessage, acceptsErrors] = [1000, 4];
const column = (figure: (row: number) => number): number[][] => Array.from({ length: rows }, (_, row) => [figure(row)]);
const args = [column((row) => 50 + ((row * 37) % 113)), column((row) => 80 + (row % 40)), null, null, null];
const addresses = [`Sheet1!A1:A${rows}`, `Sheet1!B1:B${rows}`, null, null, null];

let answered: (text: string) => void = () => undefined;
let invocation = 1e6;

function prepare(): void {
  const toHost = _richApiNativeBridge.sendMessageToHost.bind(_richApiNativeBridge);
  _richApiNativeBridge.sendMessageToHost = (text) => {
    if (!results.test(text.slice(0, 1000))) return toHost(text);
    answered(text);
    // The host would put the answer into cells: that is its work, not the functions'.
    const id = Number(/^\{"id":(\d+)/.exec(text)?.[1]);
    const body = JSON.stringify({ Results: [] });
    setTimeout(() =>
      _richApiNativeBridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })),
    );
  };
  // The runtime waits for more results to send along: its work is kept, the waiting taken away.
  const { setTimeout: later } = window;
  window.setTimeout = ((act: TimerHandler, _delay?: number, ...rest: unknown[]) => later(act, 0, ...rest)) as typeof setTimeout;
  setBlankLookup({ blanksIn: () => Promise.resolve(null) });
  CustomFunctions.associate("STATUS", status as (...given: unknown[]) => unknown);
  const ready = column(() => 0).map(() => ["On target"]);
  CustomFunctions.associate("READY", () => ready);
}

/** A call as it stands on the wire. */
function written(name: string): string {
  invocation += 1;
  const message = JSON.stringify([invocation, name, args, null, acceptsErrors, addresses]);
  const entries = [{ messageCategory: 1, messageType: invokeMessage, targetId: "", message }];
  return JSON.stringify({ type: 3, message: { entries } });
}

async function call(name: string): Promise<{ readonly answer: string; readonly milliseconds: number }> {
  const text = written(name);
  const begun = performance.now();
  const answer = await new Promise<string>((resolve) => {
    answered = resolve;
    _richApiNativeBridge.onMessageFromHost(text);
  });
  return { answer, milliseconds: performance.now() - begun };
}

const texts = { "on-target": "On target", "at-risk": "At risk", "off-target": "Off target" } as const;
const by = { direction: "higher", threshold: null, low: null, high: null, baseline: null, attainmentMethod: null } as const;

/** The arguments read as they come, the domain's function row by row, the results written as they go: envelope and content, as on the wire. */
function bareLoop(text: string): string {
  const { message } = JSON.parse(text) as { message: { entries: [{ message: string }] } };
  const [, , [actuals, targets]] = JSON.parse(message.entries[0].message) as [number, string, [[number][], [number][]]];
  const judged: string[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const result = judge(actuals[row]?.[0] ?? null, targets[row]?.[0] ?? null, by, defaultJudgement).status;
    judged.push([result.kind === "status" ? texts[result.status] : "No data"]);
  }
  return JSON.stringify(judged);
}

function bare(): { readonly answer: string; readonly milliseconds: number } {
  const text = written("STATUS");
  const begun = performance.now();
  const answer = bareLoop(text);
  return { answer, milliseconds: performance.now() - begun };
}

prepare();
let expected = "";

/** One measurement each, in milliseconds. */
Object.assign(window, {
  bench: {
    async status(): Promise<number> {
      const { answer, milliseconds } = await call("STATUS");
      if (!answer.includes((expected ||= bare().answer))) throw new Error("The runtime's answer is not the bare loop's.");
      return milliseconds;
    },
    bare: () => bare().milliseconds,
    /** What the runtime costs with a function that has its answer ready. */
    ready: async () => (await call("READY")).milliseconds,
  },
});
