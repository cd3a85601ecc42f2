import { Calculation } from "./calculation";
import { Connection, type RequestHandler } from "./connection";
import type { Core } from "./core";
import { byteLength, noCost } from "./counters";
import { CustomFunctionCalls, readFunctionsJson } from "./customFunctions";
import { createEngine } from "./engine";
import type { ChangedCell } from "./engine/engine";
import { Events, eventTypes, workbookTarget, type Actor } from "./events";
import { FaultPlan } from "./faults";
import type { ClientConnection, CreatedWorkbook, Host, HostChange, HostSettings } from "./hostApi";
import { raiseCalculated } from "./objects/raise";
import { cellEditMode, requestTooLarge, responseTooLarge, type ApiError } from "./protocol/apiError";
import { runBatch } from "./protocol/batch";
import { isOwnRequest } from "./protocol/ownRequest";
import type { ClientMessage, HostEntry } from "./protocol/wire";
import { References } from "./references";
import { defaultSettings } from "./settings";
import { UserActions } from "./userActions";
import { blankWorkbook } from "./workbook/blank";
import type { Workbook } from "./workbook/records";

export interface HostOptions {
  readonly workbook?: Workbook;
  readonly settings?: Partial<HostSettings>;
}

/** A request flag of the client. */
const delayForCellEdit = 64;

export const createHost = (options: HostOptions = {}): Host & { readonly core: Core; readonly invocations: number } =>
  new WorkbenchHost(options.workbook ?? blankWorkbook(), { ...defaultSettings, ...options.settings });

/** A request that waits for the user to leave the cell being edited. */
interface Delayed {
  readonly connection: Connection;
  readonly message: ClientMessage;
  readonly bytes: number;
}

class WorkbenchHost extends UserActions implements Host, Core, RequestHandler {
  readonly cost = noCost();
  readonly faults = new FaultPlan();
  readonly references = new References();
  readonly engine;
  readonly calculation: Calculation;
  readonly events: Events;
  actor: Actor = "user";
  paneVisible = true;
  startupBehavior = "Inactive";
  readonly ribbonUpdates: unknown[] = [];
  readonly createdWorkbooks: CreatedWorkbook[] = [];
  private readonly calls: CustomFunctionCalls;
  private connections: Connection[] = [];
  private readonly listeners = new Set<(change: HostChange) => void>();
  private delayed: Delayed[] = [];
  private turns = 0;
  private activity = 0;
  private flushing = false;
  private readonly serving: { connection: Connection | null } = { connection: null };

  constructor(
    readonly workbook: Workbook,
    readonly settings: HostSettings,
  ) {
    super();
    this.engine = createEngine(workbook);
    this.events = new Events(() => this.flushSoon());
    this.calls = new CustomFunctionCalls(workbook, settings, () => this.flushSoon());
    this.calculation = new Calculation(workbook, this.engine, (cells) => this.calculated(cells));
    this.engine.opened();
    this.calculation.markDue();
    this.calculation.bringUpToDate();
    this.events.take();
  }

  get core(): Core {
    return this;
  }

  get invocations(): number {
    return this.calls.invocations;
  }

  connect(): ClientConnection {
    const connection = new Connection(this, this.workbook, this.settings, (act) => this.later(act));
    this.connections.push(connection);
    return connection;
  }

  closed(connection: Connection): void {
    this.connections = this.connections.filter((other) => other !== connection);
    this.delayed = this.delayed.filter((request) => request.connection !== connection);
  }

  receive(connection: Connection, message: ClientMessage, bytes: number): void {
    this.later(() => this.serve({ connection, message, bytes }));
  }

  installFunctions(namespace: string, functionsJson: string): void {
    const functions = this.calls.install(readFunctionsJson(namespace, functionsJson));
    this.engine.registerCustomFunctions(functions, this.calls.invoke);
  }

  get hearsCommands(): boolean {
    return this.connections.some(({ external }) => external.hearsCommands);
  }

  runCommand(functionName: string, buttonId: string): Promise<void> {
    const hearing = this.connections.find(({ external }) => external.hearsCommands);
    if (hearing === undefined) return Promise.reject(new Error(`No add-in listens to ribbon commands (${functionName}).`));
    return hearing.external.runCommand(functionName, buttonId);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  redraw(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  functionsReady(): void {
    if (this.serving.connection !== null) this.serving.connection.functionsReady = true;
    this.flushSoon();
  }

  deliver(answers: readonly unknown[]): void {
    for (const answer of answers) {
      const read = this.calls.readAnswer(answer);
      if (read !== null) this.engine.deliver(read.id, read.result);
    }
    this.calculation.run();
  }

  listen(eventType: number, target: string, on: boolean): void {
    const listening = this.serving.connection?.listening;
    if (on) listening?.add(`${eventType}|${target}`);
    else listening?.delete(`${eventType}|${target}`);
  }

  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const before = this.activity;
      await new Promise((resolve) => setTimeout(resolve, quiet === 0 ? 0 : 2));
      quiet = this.isBusy || this.activity !== before ? 0 : quiet + 1;
    }
  }

  /** Another person works in the same workbook: their edits reach the add-in as remote. */
  asCoAuthor(act: () => void): void {
    this.as("co-author", act);
  }

  protected as(actor: Actor, act: () => void): void {
    const before = this.actor;
    this.actor = actor;
    try {
      act();
    } finally {
      this.actor = before;
    }
  }

  protected acted(): void {
    this.activity++;
    this.calculation.bringUpToDate();
    this.references.endBatch();
    this.flushSoon();
  }

  protected resumeDelayed(): void {
    const waiting = this.delayed;
    this.delayed = [];
    for (const request of waiting) this.later(() => this.serve(request));
  }

  private get isBusy(): boolean {
    const answersDue = this.engine.pending > 0 && this.connections.some(({ functionsReady }) => functionsReady);
    return this.turns > 0 || answersDue || !this.events.isEmpty || this.connections.some(({ external }) => external.runningCommands > 0);
  }

  private later(act: () => void): void {
    this.turns++;
    setTimeout(() => {
      this.turns--;
      this.activity++;
      act();
    }, 0);
  }

  private serve(request: Delayed): void {
    const { connection, message, bytes } = request;
    const body = message.message.body;
    if (!connection.isOpen || body === undefined) return;
    const isOwn = isOwnRequest(body);
    if (!isOwn && this.edited !== null) {
      if ((message.flags & delayForCellEdit) !== 0) this.delayed.push(request);
      else connection.refuse(message.id, cellEditMode());
      return;
    }
    const fault = isOwn ? { failure: null, drop: false, before: [] } : this.faults.next();
    for (const act of fault.before) this.as("co-author", () => act(this));
    if (!isOwn) {
      this.cost.roundTrips++;
      this.cost.requestBytes += bytes;
    }
    const limit = this.settings.payloadLimit;
    const before = limit !== null && bytes > limit ? requestTooLarge() : fault.failure?.afterActions === null ? fault.failure.error : null;
    if (before !== null) {
      connection.refuse(message.id, before);
      return;
    }
    const stop = fault.failure === null ? null : { at: fault.failure.afterActions ?? 0, error: fault.failure.error };
    const answer = this.run(connection, body, stop);
    if (!isOwn) this.cost.responseBytes += byteLength(answer);
    if (fault.drop) return;
    if (limit !== null && answer.length > limit) connection.refuse(message.id, responseTooLarge());
    else connection.answer(message.id, answer);
  }

  private run(
    connection: Connection,
    body: NonNullable<ClientMessage["message"]["body"]>,
    stop: { at: number; error: ApiError } | null,
  ): string {
    this.serving.connection = connection;
    let answer = "";
    try {
      this.as("add-in", () => {
        const response = runBatch(this, body, stop);
        this.calculation.endBatch();
        answer = JSON.stringify(response);
      });
    } finally {
      this.serving.connection = null;
      this.references.endBatch();
      this.flushSoon();
    }
    return answer;
  }

  private calculated(cells: readonly ChangedCell[]): void {
    raiseCalculated(this, cells);
    for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) this.redraw({ kind: "cells", sheetId });
    this.flushSoon();
  }

  /** Custom function calls and events go out in a turn of their own, after the answer to the request that caused them. */
  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.later(() => {
      this.flushing = false;
      this.flush();
    });
  }

  private flush(): void {
    const runtime = this.connections.find(({ functionsReady }) => functionsReady);
    if (runtime !== undefined) this.calls.dispatch(runtime);
    const raised = this.events.take();
    for (const connection of this.connections) {
      const entries: HostEntry[] = [];
      for (const { name, targetIds, payload } of raised) {
        const messageType = eventTypes[name];
        for (const targetId of [...targetIds, workbookTarget]) {
          if (!connection.listening.has(`${messageType}|${targetId}`)) continue;
          entries.push({ messageCategory: 65536, messageType, targetId, message: JSON.stringify(payload()) });
        }
      }
      if (entries.length > 0) connection.tell(entries);
    }
  }
}
