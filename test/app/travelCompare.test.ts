import fc from "fast-check";
import { compareFigure, isSame, type FigureCell } from "../../src/app/travel/compareFigure";
import { bindFormula } from "../../src/app/travel/bindFormula";
import { refersToCells, standsAlone } from "../../src/app/travel/standsAlone";
import type { StoredWorkbook } from "../../src/app/storedWorkbook";

const value = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 3 }));
/** A blank input, a typed figure, or a formula of ours with its result. */
const cell: fc.Arbitrary<FigureCell> = fc.oneof(
  value.map((content): FigureCell => ({ value: content, formula: "", typed: content !== "" })),
  value.map((content): FigureCell => ({ value: content, formula: '=IF(A1="","",A1)', typed: false })),
);
const base = fc.constantFrom("left-with", "copy", "none");

describe("who changed a figure", () => {
  test("never says that only the file changed what somebody typed here since the sheet left", () => {
    fc.assert(
      fc.property(cell, cell, value, base, (here, there, held, kind) => {
        const change = compareFigure(here, there, kind === "left-with" ? held : null, kind);
        const typedSince = here.typed && !(kind === "left-with" && isSame(here.value, held));
        if (typedSince) expect(change).not.toBe("there");
      }),
    );
  });

  test("says `there` or `both` only where the file holds something else that somebody typed or took away", () => {
    fc.assert(
      fc.property(cell, cell, value, base, (here, there, held, kind) => {
        const change = compareFigure(here, there, kind === "left-with" ? held : null, kind);
        if (change !== "there" && change !== "both") return;
        expect(isSame(here.value, there.value)).toBe(false);
        expect(there.typed || (there.formula === "" && there.value === "" && here.typed)).toBe(true);
        if (kind === "left-with") expect(isSame(there.value, held)).toBe(false);
      }),
    );
  });

  test("misses nothing: a figure typed there that is neither here nor what was held is taken or asked", () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 10, max: 12 }), value, base, (here, typed, held, kind) => {
        const there: FigureCell = { value: typed, formula: "", typed: true };
        expect(["there", "both"]).toContain(compareFigure(here, there, kind === "left-with" ? held : null, kind));
      }),
    );
  });

  test("binary noise is no change", () => {
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSame(0.3, 0.30000001)).toBe(false);
    expect(isSame("", 0)).toBe(false);
  });
});

describe("a formula stands alone", () => {
  test.each([
    "=SUM(B2:C3)+$D$4",
    '=IF($A1="BSC_Period","it\'s [x]!A1",1)',
    "=BSC.STATUS(B2,C2)",
    "='North'!A1+North!$B$2",
    '=IFNA(INDEX($W11:$BF11,MATCH("actual|"&$B$4,$W$6:$BF$6,0)),"")',
    "=SUM(A:A)+TRUE",
    "=SUMPRODUCT({1,2},B2:C2)",
    "=IF(B2>1E-12,#N/A,0)",
  ])("%s", (formula) => {
    expect(standsAlone(formula, "North")).toBe(true);
  });

  test.each([
    "='BSC Cascade'!A1",
    "=South!A1",
    "=SUM(First:Last!K9)",
    "=BSC_Period",
    "=Rate*2",
    "=SUM(BSC_KPIs[Weight])",
    "=[Book2.xlsx]Sheet1!A1",
    '=INDIRECT("A1")',
    "=OTHER.FUNCTION(A1)",
    "=A1#",
    "=#REF!+1",
    "=LET(x,1,x+A1)",
  ])("%s does not", (formula) => {
    expect(standsAlone(formula, "North")).toBe(false);
  });

  test("or is its result, where no cell is in it", () => {
    expect(refersToCells('="Financial"&""')).toBe(false);
    expect(refersToCells("=IF(ISNUMBER(1),1,1)")).toBe(false);
    expect(refersToCells("=LOG10(A1)")).toBe(true);
  });
});

test("what a formula looks up in the card is put in its place, and strings that look like it are left", () => {
  const table = {
    sheet: "BSC KPIs",
    range: { row: 0, column: 0, rows: 3, columns: 2 },
    totals: false,
    headers: ["ID", "Low", "KPI"],
    values: [
      ["K1", 5, 'A "quoted" name'],
      ["K2", "", "B"],
    ],
    formulas: [],
  };
  const stored = { tables: { BSC_KPIs: table }, blocks: {} } as unknown as StoredWorkbook;
  const home = { stored, periodCell: "$B$4", valueAt: (at: string) => (at === "$U9" ? 1 : 2) };
  expect(bindFormula('=INDEX(BSC_KPIs[Low],$U9)&INDEX(BSC_KPIs[Low],$U10)&"BSC_Period"&BSC_Period', home)).toBe('=5&""&"BSC_Period"&$B$4');
  expect(bindFormula("=INDEX(BSC_KPIs[KPI],$U9)", home)).toBe('="A ""quoted"" name"');
  expect(bindFormula("=INDEX(BSC_KPIs[Gone],$U9)+BSC_Periods", home)).toBe("=INDEX(BSC_KPIs[Gone],$U9)+BSC_Periods");
});
