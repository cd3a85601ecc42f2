import type { OfficeWindow } from "../workbench/node/startClient";

const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Puts a client's Office.js on `globalThis`, where code written for a pane looks for it; gives back what takes it away again. */
export function installOfficeGlobals(client: Pick<OfficeWindow, (typeof names)[number]>): () => void {
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
