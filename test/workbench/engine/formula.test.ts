import * as fc from "fast-check";
import type { Node } from "./formula/ast";
import { FormulaSyntaxError, parseFormula } from "./formula/parser";
import { printNode } from "./formula/printer";
import { canonicalFormula, isFormula, shiftFormula } from "./index";
import { Bench } from "./workbookFixture";

describe("the formula language", () => {
  test.each([
    ["=-2^2", 4],
    ["=2^-2", 0.25],
    ["=2^3^2", 64],
    ["=50%+1", 1.5],
    ["=1+2&3+4", "37"],
    ["=2*3+4=10", true],
    ["=1=1=TRUE", true],
    ['="a""b"', 'a"b'],
    ["=SUM({1,2;3,4})", 10],
    ["=--TRUE", 1],
    ["=1.5E+3", 1500],
    ["=LET(x,2,y,x*3,y+x)", 8],
    ["=LAMBDA(x,y,x-y)(5,3)", 2],
    ["=_xlfn.LET(_xlpm.x,2,_xlpm.x*2)", 4],
    ["=IF(FALSE,1)", false],
    ["=IF(TRUE,,1)", 0],
    ["=0.1+0.2=0.3", true],
    ["=1*(0.5-0.4-0.1)=0", true],
  ])("%s is %p", (formula, expected) => {
    expect(new Bench().result(formula)).toBe(expected);
  });

  test.each(["=1+", "=SUM(1", "=(1", "={1,A1}", '="a', "=1 2", "=A1:", "=T[[#Nope],[a],[b],[c]]", "=SUM(1))", "={1,2;3}"])(
    "refuses %s",
    (formula) => {
      expect(isFormula(formula)).toBe(false);
      expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
    },
  );

  test.each([
    "Sheet1!A1",
    "'My sheet'!$A$1:B$2",
    "Jan:Dec!A1",
    "'Q 1:Q 2'!A1:B2",
    "A:C",
    "$1:3",
    "Sales[Amount]",
    "Sales[[#Totals],[Amount]]",
    "Sales[[#Headers],[#Data],[Amount]]",
    "[@Amount]",
    "[@[Two words]]",
    "Sales[@[a]:[b]]",
    "Sales[[Q1]:[Q4]]",
    "Sales[#All]",
    "Sales[]",
    "Sales[a'#b'[c'']",
    "A1#",
    "@A1:A3",
    "my.name",
    "F(1,,2)",
    "F()",
    "LAMBDA(x,x+1)(2)",
    "SUM((A1,B2))",
    "A1:INDEX(B:B,3)",
    '{1,-2;"x",#N/A}',
    "_xlfn",
    "Taxes2024!A1",
    "LOG10(5)",
    "'TAX2024'!A1",
  ])("%s is printed as it was read", (text) => {
    expect(printNode(parseFormula(`=${text}`))).toBe(text);
  });

  test("the file's form of this row is the same reference", () => {
    expect(printNode(parseFormula("=Sales[[#This Row],[Amount]]"))).toBe("Sales[@Amount]");
  });

  test("printing and reading any tree gives the tree again", () => {
    const corner = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), rowAbsolute: fc.boolean(), columnAbsolute: fc.boolean() });
    const leaf: fc.Arbitrary<Node> = fc.oneof(
      fc.nat(1e6).map((value): Node => ({ kind: "number", value })),
      fc.string().map((value): Node => ({ kind: "text", value })),
      corner.map((from): Node => ({ kind: "reference", sheet: null, form: "cell", from, to: from, start: 0, end: 0 })),
    );
    const tree = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.record({ kind: fc.constant("parentheses" as const), inner: tie("node") }),
        fc
          .tuple(fc.constantFrom("SUM", "IF"), fc.array(tie("node"), { maxLength: 3 }))
          .map(([name, args]): Node => ({ kind: "call", name, args, start: 0, end: 0 })),
        fc
          .tuple(fc.constantFrom("+" as const, "*" as const, "&" as const, "<=" as const), tie("node"), tie("node"))
          .map(([operator, left, right]): Node => ({
            kind: "binary",
            operator,
            left: { kind: "parentheses", inner: left },
            right: { kind: "parentheses", inner: right },
          })),
      ),
    })).node;
    const bare = (node: Node): unknown =>
      JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));
    fc.assert(fc.property(tree, (node) => expect(bare(parseFormula(printNode(node)))).toEqual(bare(node))));
  });

  test("entry capitalises functions and references and keeps spaces and unknown names", () => {
    expect(canonicalFormula("=sum( a1:b2 , Foo.bar(c3) )")).toBe("=SUM( A1:B2 , Foo.bar(C3) )");
  });

  test("copying moves relative references and leaves absolute ones", () => {
    expect(shiftFormula('=A1+$B$2+C$3+SUM(D:D)&"A1"', 1, 1)).toBe('=B2+$B$2+D$3+SUM(E:E)&"A1"');
    expect(shiftFormula("=A1", -1, 0)).toBe("=#REF!");
  });
});
