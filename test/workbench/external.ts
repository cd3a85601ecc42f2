import { requirementMatrix } from "./settings";
import type { HostSettings } from "./hostApi";
import type { Workbook } from "./workbook/records";

type EventHandler = (id: number, payload: readonly unknown[]) => void;
/** The client reads the status from the array: 0 is success. */
type Completed = (response: readonly [number]) => void;

const commandEvent = 39;
const commandCompleted = 94;

/** A call on the host's `toArray` objects: plain arrays with the method the client looks for. */
const safeArray = (values: readonly unknown[]): readonly unknown[] => Object.assign([...values], { toArray: () => [...values] });

/**
 * The client's `window.external`, as Excel for Windows gives it: who the host is, what it supports, document settings, and the events
 * of ribbon commands.
 */
export class ExternalObject {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly commands = new Map<string, { done: () => void; failed: (error: Error) => void }>();
  private nextCommand = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly settings: HostSettings,
    private readonly later: (act: () => void) => void,
  ) {
    // The client calls these as functions of `window.external` and of the context, sometimes detached.
    for (const name of ["GetHostInfo", "GetLoggingAllowed", "GetContext", "Execute", "RegisterEvent", "UnregisterEvent"] as const) {
      Object.defineProperty(this, name, { value: this[name].bind(this), configurable: true });
    }
  }

  GetHostInfo(): string {
    // 3: a shared runtime with custom functions.
    return `Excel$Win32$16.01$${this.settings.locale}$telemetry$$disableLogging$3`;
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  GetContext(): Readonly<Record<string, (...args: never[]) => unknown>> {
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "workbench",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.settings.locale,
      GetAppDataLocale: () => this.settings.locale,
      GetDocUrl: () => this.workbook.name,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
      GetInstanceId: () => "workbench",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetHostCustomMessage: () => "",
      GetHostFullVersion: () => "16.0.18000.20000",
      GetInitialDisplayMode: () => 0,
      GetDialogRequirementMatrix: () => "{}",
      GetSupportedMatrix: () => JSON.stringify(requirementMatrix(this.settings)),
      GetOfficeThemeInfo: () => JSON.stringify(this.themeColours()),
      GetSettings: () => this.documentSettings(),
    };
  }

  Execute(id: number, params: readonly unknown[], callback?: (response: unknown) => void): void {
    if (id === commandCompleted) this.completeCommand(String(params[0]), Number(params[1]));
    this.later(() => callback?.(safeArray([0])));
  }

  RegisterEvent(id: number, _targetId: string, handler: EventHandler, callback?: Completed): void {
    // The client passes events on only once it was told that it is registered: one that came before would be lost.
    this.later(() => {
      callback?.([0]);
      this.handlers.set(id, handler);
    });
  }

  UnregisterEvent(id: number, _targetId: string, callback?: Completed): void {
    this.handlers.delete(id);
    this.later(() => callback?.([0]));
  }

  get hearsCommands(): boolean {
    return this.handlers.has(commandEvent);
  }

  /** A click on a ribbon button; resolves when the function calls `event.completed()`. */
  runCommand(functionName: string, buttonId: string): Promise<void> {
    const handler = this.handlers.get(commandEvent);
    if (handler === undefined) return Promise.reject(new Error(`The add-in does not listen to ribbon commands yet (${functionName}).`));
    const id = String(this.nextCommand++);
    return new Promise((resolve, reject) => {
      this.commands.set(id, { done: resolve, failed: reject });
      handler(commandEvent, safeArray([id, functionName, JSON.stringify({ source: { id: buttonId } })]));
    });
  }

  get runningCommands(): number {
    return this.commands.size;
  }

  private completeCommand(id: string, status: number): void {
    const command = this.commands.get(id);
    if (command === undefined) return;
    this.commands.delete(id);
    if (status === 0) command.done();
    else command.failed(new Error(`The add-in has no function for this command (status ${status}).`));
  }

  private themeColours(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.settings.theme).map(([name, colour]) => [name, parseInt(colour.slice(1), 16)]));
  }

  private documentSettings(): {
    Read(keys: string[], values: string[]): void;
    Write(keys: readonly string[], values: readonly string[]): void;
  } {
    const { settings } = this.workbook;
    return {
      Read: (keys, values) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys, values) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? "null") as unknown));
      },
    };
  }
}
