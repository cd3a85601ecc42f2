import type { ApiError } from "./protocol/apiError";
import type { Json } from "./protocol/excelClass";
import type { ClientMessage, HostEntry } from "./protocol/wire";
import { ExternalObject } from "./external";
import type { ClientConnection, HostSettings } from "./hostApi";
import type { Workbook } from "./workbook/records";

/** What the host does with a client's request. */
export interface RequestHandler {
  receive(connection: Connection, message: ClientMessage, bytes: number): void;
  closed(connection: Connection): void;
}

/** One client's end of the wire: its bridge, its `window.external`, what it listens to. */
export class Connection implements ClientConnection {
  readonly bridge: ClientConnection["bridge"];
  readonly external: ExternalObject;
  /** `<event type>|<target>` of the events the client asked for. */
  readonly listening = new Set<string>();
  functionsReady = false;
  private open = true;

  constructor(
    private readonly host: RequestHandler,
    workbook: Workbook,
    settings: HostSettings,
    readonly later: (act: () => void) => void,
  ) {
    this.bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        if (this.open) this.host.receive(this, JSON.parse(text) as ClientMessage, text.length);
      },
    };
    this.external = new ExternalObject(workbook, settings, later);
  }

  answer(id: number, body: string): void {
    this.send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  /** Refuses a whole request: nothing of it ran. */
  refuse(id: number, error: ApiError): void {
    const Error = { Code: error.code, Message: error.message, ActionIndex: -1, Location: "", HttpStatusCode: error.httpStatus };
    this.answer(id, JSON.stringify({ Results: [], Error }));
  }

  tell(entries: readonly HostEntry[]): void {
    this.send({ type: 3, message: { entries: entries.map((entry) => ({ ...entry })) } });
  }

  get isOpen(): boolean {
    return this.open;
  }

  disconnect(): void {
    if (!this.open) return;
    this.open = false;
    this.host.closed(this);
  }

  private send(message: Json): void {
    if (this.open) this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
