import { readAggregation, readScoringWord, readYesNo } from "../../../src/domain";

describe("words in cells", () => {
  it("an aggregation in any case, with spaces around and between", () =>
    expect([" Sum ", "MITTELWERT", "letzter   Wert", "média", "middle"].map(readAggregation)).toEqual([
      "sum",
      "average",
      "last",
      "average",
      null,
    ]));
  it("a scoring method in any case, with spaces, hyphens or underscores", () =>
    expect([" Bands ", "goal   only", "Goal_Only", "2-color", "% of target", "magic"].map(readScoringWord)).toEqual([
      "bands",
      "goal-only",
      "goal-only",
      "two-colour",
      "percent-of-target",
      null,
    ]));
  it("yes is 1 and no is 0; anything else stays what it is", () =>
    expect([" Yes ", "NEIN", "sí", "maybe", 7, null].map(readYesNo)).toEqual([1, 0, 1, "maybe", 7, null]));
});
