import { atLeast, same } from "../../src/domain/nearness";

describe("two figures are the same but for binary noise", () => {
  // The difference between neighbouring doubles is about 2e-16 of their size; a millionth of a millionth is far below what anybody types.
  it.each([1e-9, 1e-6, 1, 1e6, 1e15])("whatever their size: %d", (size) => {
    expect([same(size, size * (1 + 1e-13)), same(size, size * (1 + 1e-11))]).toEqual([true, false]);
    expect([same(-size, -size * (1 + 1e-13)), same(size, -size)]).toEqual([true, false]);
  });
  it("0 is the same as 0 only", () => expect([same(0, 0), same(0, -0), same(0, 1e-300)]).toEqual([true, true, false]));
  it("without an end is the same as itself", () => expect(same(Infinity, Infinity)).toBe(true));
});

test("a figure a hair's breadth below a limit reaches it, one further below does not", () =>
  expect([atLeast(0.9 * 3, 2.7), atLeast(2.7, 0.9 * 3), atLeast(2.6999, 2.7), atLeast(2.71, 2.7)]).toEqual([true, true, false, true]));
