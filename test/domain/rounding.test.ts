import { roundHalfAway } from "../../src/domain";

describe("rounding, only for show", () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [36.325, 2, 36.33],
    [22.825, 2, 22.83],
    [1.5e-7, 7, 2e-7],
    [12345678, -3, 12346000],
    [0.1 + 0.2, 1, 0.3],
    [-0.4, 0, 0],
  ])("%d to %d decimals is %d", (figure, decimals, rounded) => expect(roundHalfAway(figure, decimals)).toBe(rounded));
});
