import { answerOf, CellError, column, row } from "./customFunctions";
import { limits } from "../../src/functions/functions";

const of = (values: unknown[][], rule?: unknown, screened?: unknown) => answerOf(() => limits(values, [[rule]] as never, [[screened]]));
const near = (expected: number) => expect.closeTo(expected, 9);

describe("BSC.LIMITS", () => {
  it("answers a row of four cells: mean, lower, upper, mean moving range", () =>
    // Moving ranges 2 and 4, so their mean is 3.
    expect(of(row(4, 6, 2))).toEqual([[4, near(4 - 2.66 * 3), near(4 + 2.66 * 3), 3]]));
  it("draws the same limits by either rule", () => expect(of(row(4, 6, 2), "wheeler")).toEqual(of(row(4, 6, 2), "nhs")));
  it("leaves out moving ranges beyond 3.267 times their mean when screened", () => {
    const values = column(
      ...Array<number>(6)
        .fill(1)
        .flatMap((one) => [one, 2]),
      50,
    );
    expect((of(values, null, true) as number[][])[0]?.[3]).toBe(1);
    expect((of(values, null, false) as number[][])[0]?.[3]).toBeGreaterThan(4);
  });
  it("takes TRUE, 1 and yes for a switch", () => {
    for (const on of [true, 1, "yes", "Ja", "TRUE"]) expect(of(row(1, 2, 1), null, on)).toEqual(of(row(1, 2, 1), null, true));
    expect(of(row(1, 2), null, "perhaps")).toMatch(/^#VALUE! screened: "perhaps" is not TRUE or FALSE/);
  });
  it("of a series without change are the mean itself", () => expect(of(row(0.1, 0.1, 0.1))).toEqual([[0.1, 0.1, 0.1, 0]]));
  it("leaves missing figures out", () => expect(of(column<unknown>(4, null, 6, "NA", new CellError("#N/A"), 2))).toEqual(of(row(4, 6, 2))));
  it("of no figures are blank, of one figure #N/A", () => {
    expect(of(row(null, "NA"))).toEqual([["", "", "", ""]]);
    expect(of(row(5))).toMatch(/^#N\/A values: at least 2 figures/);
  });
  it("takes 0 and negative figures", () => expect(of(row(0, -2))).toEqual([[-1, near(-1 - 5.32), near(-1 + 5.32), 2]]));
  it("names a wrong argument", () => {
    expect(of(row<unknown>("x", 1))).toMatch(/^#VALUE! values: "x"/);
    expect(of(row(2, 1), "six sigma")).toMatch(/^#VALUE! rule: "six sigma" is not known\. Use "nhs" or "wheeler"/);
  });
  it("answers a row for each switch of a column", () =>
    expect(answerOf(() => limits(row(4, 6, 2), undefined, column(false, true)))).toEqual([
      ...(of(row(4, 6, 2)) as []),
      ...(of(row(4, 6, 2)) as []),
    ]));
  it("passes other errors on", () => expect(of(row<unknown>(1, new CellError("#REF!")))).toBe("#REF!"));
});
