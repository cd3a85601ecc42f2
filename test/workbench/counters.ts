import type { Cost } from "./hostApi";

export const noCost = (): Cost => ({ roundTrips: 0, requestBytes: 0, responseBytes: 0, cellsRead: 0, cellsWritten: 0 });

/** Bytes of a text on the wire. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
