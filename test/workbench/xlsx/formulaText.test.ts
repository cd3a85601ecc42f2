import { formulaFromFile, formulaToFile, givesArray } from "./formulaText";
import type { FormulaContext } from "./formulaText";
import { shiftReferences } from "./shiftReferences";

const inKpis: FormulaContext = { here: "KPIs", names: new Set(["MY.TAX"]) };

/** How files Excel wrote spell these formulas ([MS-XLSX], XlsxWriter's documentation of future functions and structured references). */
const spellings: readonly (readonly [string, string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=BSC.STATUS(A1,B1)", "_xldudf_BSC_STATUS(A1,B1)"],
  ["=IF(BSC.SCORE(A1,B1)>5,1,0)", "IF(_xldudf_BSC_SCORE(A1,B1)>5,1,0)"],
  ["=MY.TAX(1)", "MY.TAX(1)"],
  ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=SORT(FILTER(A1:A5,B1:B5>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A5,B1:B5>0))"],
  ["=LET(x,1,x+A1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+A1)"],
  ["=LAMBDA(a,b,a*b)(2,3)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(2,3)"],
  ["=SUM(D1#)", "SUM(_xlfn.ANCHORARRAY(D1))"],
  ["=SUM('My sheet'!D1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!D1))"],
  ["=@A1:A5", "_xlfn.SINGLE(A1:A5)"],
  ["=[@Actual]/[@[Target value]]", "KPIs[[#This Row],[Actual]]/KPIs[[#This Row],[Target value]]"],
  ["=SUM([@[Q1]:[Q4]])", "SUM(KPIs[[#This Row],[Q1]:[Q4]])"],
  ["=Other[@Actual]", "Other[[#This Row],[Actual]]"],
  ["=SUM(KPIs[Actual])", "SUM(KPIs[Actual])"],
  ["=[@[Cost '[EUR']]]", "KPIs[[#This Row],[Cost '[EUR']]]"],
  ['="BSC.STATUS(1,2) [@x] D1# LET("', '"BSC.STATUS(1,2) [@x] D1# LET("'],
  ["='BSC.STATUS(x'!A1", "'BSC.STATUS(x'!A1"],
];

describe("a formula in a file", () => {
  it.each(spellings)("%s is stored as %s", (typed, stored) => {
    expect(formulaToFile(typed, inKpis)).toBe(stored);
    expect(formulaFromFile(stored, inKpis)).toBe(typed);
  });

  it("names the table that a bare column belongs to", () => {
    expect(formulaToFile("=SUM([Actual])", inKpis)).toBe("SUM(KPIs[Actual])");
    expect(formulaToFile("=KPIs[@Actual]", inKpis)).toBe("KPIs[[#This Row],[Actual]]");
  });

  it("is marked as an array for what always spills, and not for a custom function", () => {
    expect(givesArray("=UNIQUE(A:A)")).toBe(true);
    expect(givesArray("=D1#*2")).toBe(true);
    expect(givesArray("=BSC.STATUS(A1,B1)")).toBe(false);
    expect(givesArray('="UNIQUE(A:A) #"')).toBe(false);
  });
});

describe("a shared formula in another cell", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A:B)+SUM($3:4)", 1, 2, "SUM(C:D)+SUM($3:5)"],
    ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
    ["'A1'!A1+Q1x", 1, 1, "'A1'!B2+Q1x"],
    ["A2", -2, 0, "A1048576"],
  ])("%s, %i down and %i right, is %s", (formula, rows, columns, expected) => {
    expect(shiftReferences(formula, rows, columns)).toBe(expected);
  });
});
