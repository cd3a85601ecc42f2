import { isDeepStrictEqual } from "node:util";

/** `toEqual` for whole workbooks: Jest needs its time also where they are equal, so it is asked only where they are not, to say what differs. */
export function expectSame(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toEqual(expected);
}
