import { answerOf, CellError, column, row } from "./customFunctions";
import { targetat } from "../../src/functions/functions";

/** 1 January and 31 December 2026 as Excel counts days; 2 July lies half-way. */
const [start, due, half] = [46023, 46387, 46205];
const of = (...args: unknown[]) =>
  answerOf(() => targetat(...(args.map((arg) => (Array.isArray(arg) ? arg : [[arg]])) as Parameters<typeof targetat>)));
const at = (asOf: unknown, path?: unknown) => of(20, 100, start, due, asOf, path);

describe("BSC.TARGETAT", () => {
  it("answers one cell with one cell, as a matrix", () => expect(at(half)).toEqual([[60]]));
  it("leads evenly from baseline to target, up or down", () => {
    expect(of(100, 20, start, due, half)).toEqual([[60]]);
    expect(at(start + 91)).toEqual([[40]]);
  });
  it("follows a path: most of the way early, late, or at once", () =>
    expect(at(half, row("linear", "front-loaded", "Back loaded", "step"))).toEqual([[60, 80, 40, 20]]));
  it("is the baseline up to the start and the target from the due day on, by any path", () => {
    for (const path of ["linear", "front-loaded", "back-loaded", "step"])
      expect(at(column(start - 400, start, due, due + 400), path)).toEqual(column(20, 20, 100, 100));
  });
  it("of a missing figure or day is blank; a blank day may arrive as 0", () => {
    for (const missing of [null, "", "NA", new CellError("#N/A")]) expect(of(missing, 100, start, due, half)).toEqual([[""]]);
    expect(of(20, null, start, due, half)).toEqual([[""]]);
    expect(of(20, 100, null, due, half)).toEqual([[""]]);
    expect(of(20, 100, start, 0, half)).toEqual([[""]]);
    expect(at("")).toEqual([[""]]);
  });
  it("takes 0 and negative figures", () => expect(of(-10, 0, start, due, half)).toEqual([[-5]]));
  it("reads days written as text where they mean one day", () => {
    expect(of(20, 100, "2026-01-01", "31.12.2026", "2026-07-02")).toEqual([[60]]);
    expect(of(20, 100, "2026-01-01", "03/04/2026", half)).toMatch(/^#VALUE! due: "03\/04\/2026" is not a date/);
  });
  it("brings percent text and a plain number to one scale", () => {
    expect(of(0.8, "90 %", start, due, half)).toEqual([[expect.closeTo(0.85, 12)]]);
    expect(of(80, "90 %", start, due, half)).toEqual([[85]]);
  });
  it("names a wrong argument", () => {
    expect(of(20, "abc", start, due, half)).toMatch(/^#VALUE! target: "abc"/);
    expect(of("x", 100, start, due, half)).toMatch(/^#VALUE! baseline: "x"/);
    expect(of(20, "40–60", start, due, half)).toMatch(/^#VALUE! target: a path leads to one figure/);
    expect(of(20, 100, "soon", due, half)).toMatch(/^#VALUE! start: "soon" is not a date/);
    expect(of(20, 100, due, start, half)).toMatch(/^#VALUE! start: it is not before due/);
    expect(at(-5)).toMatch(/^#VALUE! asof: "-5" is not a date/);
    expect(at(half, "zigzag")).toMatch(/^#VALUE! path: "zigzag" is not known\. Use "linear"/);
  });
  it("broadcasts targets down and days across", () =>
    expect(of(0, column(100, 200), start, due, row(half, due))).toEqual([
      [50, 100],
      [100, 200],
    ]));
  it("passes other errors on", () => expect(of(20, 100, new CellError("#REF!"), due, half)).toBe("#REF!"));
});
