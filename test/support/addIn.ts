import { createBlankLookup } from "../../src/excel/blankLookup";
import { run } from "../../src/excel/run";
import { setBlankLookup } from "../../src/functions/blankLookup";
import * as functions from "../../src/functions/functions";
import { createHost } from "../workbench/host";
import type { HostSettings } from "../workbench/hostApi";
import { startClient, type OfficeWindow } from "../workbench/node/startClient";
import type { Workbook } from "../workbench/workbook/records";
import { openXlsx, saveXlsx } from "../workbench/xlsx";
import { installOfficeGlobals } from "./officeGlobals";
import { generateFunctionsMetadata } from "../../scripts/functionsMetadata";

export interface AddInOptions {
  /** The workbook Excel has open; a new one without. */
  readonly workbook?: Workbook;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly settings?: Partial<HostSettings>;
  /** What happens in the workbook before the add-in is there and its functions are known. */
  readonly beforeFunctions?: (host: ReturnType<typeof createHost>) => void;
}

export interface RunningAddIn {
  readonly host: ReturnType<typeof createHost>;
  readonly window: OfficeWindow;
  /** The workbook as an xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Tests need not wait as long as the client does for more results of functions to send along. */
const hurry = 40;

/**
 * The add-in at work without its pane: a workbook, the real Office.js client, our functions registered, and the globals our code
 * expects in its page (`Excel`, `Office` …) standing in this process.
 */
export async function startAddIn({ workbook, file, settings, beforeFunctions }: AddInOptions = {}): Promise<RunningAddIn> {
  const opened = file ? await openXlsx(file.bytes, file.name) : workbook;
  const host = createHost({ ...(opened ? { workbook: opened } : {}), ...(settings ? { settings } : {}) });
  const { json, associations } = await functionsMetadata();
  beforeFunctions?.(host);
  host.installFunctions("BSC", json);
  const window = await startClient(host, hurry);
  const takeAway = installOfficeGlobals(window);
  for (const { id, functionName } of associations) {
    window.CustomFunctions.associate(id, functions[functionName as "status"] as (...args: unknown[]) => unknown);
  }
  setBlankLookup(createBlankLookup(run));
  await host.settle();
  const close = (): void => {
    window.close();
    takeAway();
  };
  return { host, window, save: () => saveXlsx(host.workbook), close };
}

let metadata: ReturnType<typeof generateFunctionsMetadata> | null = null;
const functionsMetadata = (): ReturnType<typeof generateFunctionsMetadata> => (metadata ??= generateFunctionsMetadata());
