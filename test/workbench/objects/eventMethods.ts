import { eventTypes, type EventName } from "../events";
import { method, type Method } from "../protocol/excelClass";

/** `_RegisterXEvent` and `_UnregisterXEvent` of a class, for the events it raises; `target` says whose events are meant. */
export function eventMethods<S>(events: Readonly<Record<string, EventName>>, target: (self: S) => string): Record<string, Method<S>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) => [
      [`_Register${name}`, method<S, []>([], (self, _args, core) => core.listen(eventTypes[event], target(self), true))],
      [`_Unregister${name}`, method<S, []>([], (self, _args, core) => core.listen(eventTypes[event], target(self), false))],
    ]),
  );
}
