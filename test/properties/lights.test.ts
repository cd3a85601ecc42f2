import fc from "fast-check";
import { defaultJudgement, judge, readThreshold, statuses, type Direction, type Status, type Threshold } from "../../src/domain";
import type { Light, LightThreshold, SeenCell } from "../../src/domain/lights/light";
import { judgeLight } from "../../src/domain/lights/judgeLight";
import { rulesOf } from "../../src/domain/lights/lightRules";
import { moveFormula } from "../../src/domain/lights/moveFormula";
import { Bench } from "../workbench/engine/workbookFixture";
import { cellError, isCellError, type CellValue } from "../workbench/workbook/values";

jest.setTimeout(120_000);

/** Figures that people have, and the awkward ones: zero, boundaries off by binary noise, tiny and huge. */
const target = fc.oneof(
  fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 10),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1e-9, 1e15, 0.3, -0.3),
);
const noise = fc.constantFrom(1, 1 + 1e-13, 1 - 1e-13, 1 + 1e-11, 1 - 1e-11, 1 + 2 ** -52);
const missing = fc.constantFrom<CellValue[]>(null, "NA", "-", "95", "ninety", "", true, cellError("#N/A"), cellError("#DIV/0!"));
const nearOrFar = (aim: number) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(1, 0.9, 1.1, 0.8, 1.2), noise).map(([share, off]) => aim * share * off),
    fc.double({ min: -2e9, max: 2e9, noNaN: true }),
    target,
  );
const threshold = fc.oneof(
  fc.constant<Threshold>({ kind: "tolerance", share: 0.1 }),
  fc.double({ min: 0, max: 0.5, noNaN: true }).map((share): Threshold => ({ kind: "tolerance", share })),
  fc.constantFrom<Threshold[]>({ kind: "share", share: 0.9 }, { kind: "share", share: 1.1 }, { kind: "share", share: 0.8 }),
  target.map((figure): Threshold => ({ kind: "figure", figure })),
);
const thresholdCell = fc.constantFrom<CellValue[]>(null, null, "90 %", "110%", "80,5 %", 60, -5, 0, 95, "NA", "soon", "85");
const line = target.chain((aim) =>
  fc.record({
    actual: fc.oneof({ weight: 5, arbitrary: nearOrFar(aim).map((each): CellValue => each) }, { weight: 1, arbitrary: missing }),
    target: fc.oneof({ weight: 6, arbitrary: fc.constant<CellValue>(aim) }, { weight: 1, arbitrary: missing }),
    threshold: thresholdCell,
    direction: fc.constantFrom<("higher" | "lower" | "range" | "unknown")[]>("higher", "lower", "higher", "lower", "range", "unknown"),
    high: fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0, max: 50, noNaN: true }).map((wide): CellValue => aim + wide) }, missing),
  }),
);

const beside = (column: number): SeenCell => ({ sheet: null, row: { kind: "beside", by: 0 }, column: { kind: "fixed", at: column } });
const [directionColumn, targetColumn, thresholdColumn, highColumn] = [0, 2, 3, 4];

const words: Readonly<Record<Direction | "unknown", string>> = {
  higher: 'Higher is "better"',
  lower: "kleiner | besser",
  range: "within",
  unknown: "mixed",
};
const cases = (["higher", "lower", "range"] as const).map((direction) => ({
  when: { cell: beside(directionColumn), texts: direction === "higher" ? [words.higher, "up"] : [words[direction]] },
  direction,
  target:
    direction === "range"
      ? { kind: "range" as const, low: beside(targetColumn), high: beside(highColumn) }
      : { kind: "point" as const, figure: beside(targetColumn) },
}));
const texts = ["90 %", "110%", "80,5 %", "NA", "85"].map((text) => {
  const read = readThreshold(text);
  return { text, threshold: "text" in read || read.kind === "missing" ? defaultJudgement.threshold : read };
});
const fromCell: LightThreshold = { kind: "cell", cell: beside(thresholdColumn), texts, otherwise: defaultJudgement.threshold };

/** The statuses that rules light, read out of the cells that an engine calculates. */
function lit(light: Light, rows: number, bench: Bench): (readonly Status[])[] {
  const rules = rulesOf([light], { kind: "fill" });
  const sheet = bench.sheet();
  return Array.from({ length: rows }, (_, row) =>
    rules.flatMap(({ formula, areas: [first], status }) => {
      const at = { row, column: 1 };
      return bench.engine.evaluate(moveFormula(formula, first, at), sheet.id, at)[0]?.[0] === true ? [status] : [];
    }),
  );
}

const numberOrNull = (value: CellValue): number | null => (typeof value === "number" ? value : null);

test("rules light what the domain judges: any figures, directions, thresholds from cells", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.option(threshold, { nil: null }), (lines, chosen) => {
      const bench = new Bench();
      bench.enter(
        "A1",
        lines.map((each) => [words[each.direction], each.actual, each.target, each.threshold, each.high]),
      );
      const relation = { cases, threshold: chosen === null ? fromCell : { kind: "same" as const, threshold: chosen } };
      const light: Light = { areas: [{ row: 0, column: 1, rows: lines.length, columns: 1 }], relation };
      const expected = lines.map(({ actual, target: aim, threshold: cell, direction, high }): readonly Status[] => {
        const own = texts.find(({ text }) => text === cell)?.threshold;
        const limit =
          chosen ??
          (typeof cell === "number" ? ({ kind: "figure", figure: cell } as const) : cell === null ? defaultJudgement.threshold : own);
        const isComplete = [actual, aim, ...(direction === "range" ? [high] : [])].every((each) => typeof each === "number");
        if (direction === "unknown" || limit === undefined || !isComplete) return [];
        const isRange = direction === "range";
        const [low, top] = isRange ? [numberOrNull(aim), numberOrNull(high)] : [null, null];
        const by = { direction, threshold: limit, low, high: top, baseline: null, attainmentMethod: null };
        const { status } = judge(numberOrNull(actual), isRange ? null : numberOrNull(aim), by, defaultJudgement);
        return status.kind === "status" ? [status.status] : [];
      });
      expect(lit(light, lines.length, bench)).toEqual(expected);
      // What the pane counts beforehand is the same.
      const valueAt = (_sheet: string | null, { row, column }: { row: number; column: number }) => {
        const value = bench.sheet().cells.get(row * 16_384 + column)?.value ?? null;
        return isCellError(value) ? value.error : (value ?? "");
      };
      const counted = lines.map((_, row) => judgeLight(relation, { row, column: 1 }, valueAt));
      expect(counted).toEqual(expected.map(([status]) => status ?? "no-data"));
    }),
    {
      numRuns: 300,
      // Excel takes what is left of a difference of huge figures for 0.
      examples: [
        [[{ actual: 0, target: 1e15, threshold: null, direction: "range" as const, high: 1e15 }], { kind: "figure", figure: 0.3 }],
      ],
    },
  );
});

test("a constant target, any threshold", () => {
  const oneWay = fc.constantFrom("higher" as const, "lower" as const);
  const aimed = target.chain((aim) => fc.tuple(fc.constant(aim), fc.array(nearOrFar(aim), { minLength: 1, maxLength: 12 })));
  fc.assert(
    fc.property(aimed, oneWay, threshold, ([aim, actuals], direction, limit) => {
      const bench = new Bench();
      bench.enter(
        "A1",
        actuals.map((actual) => [null, actual]),
      );
      const light: Light = {
        areas: [{ row: 0, column: 1, rows: actuals.length, columns: 1 }],
        relation: {
          cases: [{ when: null, direction, target: { kind: "point", figure: aim } }],
          threshold: { kind: "same", threshold: limit },
        },
      };
      const by = { direction, threshold: limit, low: null, high: null, baseline: null, attainmentMethod: null };
      const expected = actuals.map((actual) => {
        const { status } = judge(actual, aim, by, defaultJudgement);
        return status.kind === "status" ? [status.status] : [];
      });
      expect(lit(light, actuals.length, bench)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("every status occurs in these tests", () => {
  const seen = new Set(
    fc
      .sample(line, 300)
      .map(({ actual, target: aim }) =>
        typeof actual === "number" && typeof aim === "number"
          ? judge(
              actual,
              aim,
              { direction: "higher", threshold: null, low: null, high: null, baseline: null, attainmentMethod: null },
              defaultJudgement,
            ).status
          : null,
      )
      .flatMap((status) => (status?.kind === "status" ? [status.status] : [])),
  );
  expect([...seen].sort()).toEqual([...statuses].sort());
});
