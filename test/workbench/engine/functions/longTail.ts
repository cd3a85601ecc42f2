import * as library from "@formulajs/formulajs";
import { cellError, errorCodes, isCellError, type CellValue } from "../../workbook/values";
import { ArrayValue, fail, omitted, type Value } from "../calculation/value";
import { define, raw, rest, scalar, type FunctionDefinition } from "./define";

/** Worksheet functions of single values that formulajs computes; each argument is lifted over arrays. */
const scalarNames = [
  ..."ACOSH ACOT ACOTH ARABIC ASINH ATANH BASE BESSELI BESSELJ BESSELK BESSELY BIN2DEC BIN2HEX BIN2OCT BITAND BITLSHIFT BITOR BITRSHIFT".split(
    " ",
  ),
  ..."BITXOR COMBINA COMPLEX CONVERT COT COTH CSC CSCH CUMIPMT CUMPRINC DB DDB DEC2BIN DEC2HEX DEC2OCT DECIMAL DELTA DOLLARDE DOLLARFR".split(
    " ",
  ),
  ..."EFFECT ERF ERFC FACTDOUBLE FISHER FISHERINV FV GAMMA GAMMALN GAUSS GESTEP HEX2BIN HEX2DEC HEX2OCT IMABS IMAGINARY IMARGUMENT".split(
    " ",
  ),
  ..."IMCONJUGATE IMCOS IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMREAL IMSIN IMSQRT IMSUB IPMT ISPMT NOMINAL NPER OCT2BIN OCT2DEC OCT2HEX".split(
    " ",
  ),
  ..."PDURATION PERMUTATIONA PHI PMT PPMT PV RATE ROMAN RRI SEC SECH SLN SQRTPI STANDARDIZE SYD TBILLEQ TBILLPRICE TBILLYIELD".split(" "),
] as const;

/** Excel's name to formulajs's, where dots or periods differ. */
const distributions: Readonly<Record<string, string>> = {
  "BETA.DIST": "BETADIST",
  "BETA.INV": "BETAINV",
  "BINOM.DIST": "BINOMDIST",
  "CHISQ.DIST.RT": "CHIDISTRT",
  "CHISQ.INV.RT": "CHIINVRT",
  "EXPON.DIST": "EXPONDIST",
  "F.DIST.RT": "FDISTRT",
  "GAMMA.DIST": "GAMMADIST",
  "GAMMA.INV": "GAMMAINV",
  "HYPGEOM.DIST": "HYPGEOMDIST",
  "LOGNORM.DIST": "LOGNORMDIST",
  "LOGNORM.INV": "LOGNORMINV",
  "NEGBINOM.DIST": "NEGBINOMDIST",
  "NORM.DIST": "NORMDIST",
  "NORM.INV": "NORMINV",
  NORMDIST: "NORMDIST",
  NORMINV: "NORMINV",
  NORMSDIST: "NORMSDIST",
  NORMSINV: "NORMSINV",
  "POISSON.DIST": "POISSONDIST",
  POISSON: "POISSON",
  "WEIBULL.DIST": "WEIBULLDIST",
};

/** Distributions that formulajs keeps under their own dotted names. */
const dottedNames = [
  "BINOM.DIST.RANGE",
  "BINOM.INV",
  "CHISQ.DIST",
  "CHISQ.INV",
  "CONFIDENCE.NORM",
  "CONFIDENCE.T",
  "F.DIST",
  "F.INV",
  "GAMMALN.PRECISE",
  "NORM.S.DIST",
  "NORM.S.INV",
  "T.DIST.2T",
  "T.INV",
  "T.INV.2T",
] as const;

/** Functions of lists, which formulajs takes as arrays. */
const listNames = [
  "IRR",
  "MIRR",
  "NPV",
  "XIRR",
  "XNPV",
  "FVSCHEDULE",
  "KURT",
  "SKEW",
  "MULTINOMIAL",
  "SERIESSUM",
  "TRIMMEAN",
  "PROB",
  "SUMX2MY2",
  "SUMX2PY2",
  "SUMXMY2",
] as const;

type Computed = (...args: readonly unknown[]) => unknown;

/** `NORM.S.DIST` is `library.NORM.S.DIST`. */
const functionNamed = (name: string): Computed =>
  name.split(".").reduce<unknown>((within, part) => (within as Readonly<Record<string, unknown>>)[part], library) as Computed;

function call(name: string, args: readonly unknown[]): CellValue {
  let result: unknown;
  try {
    result = functionNamed(name)(...args);
  } catch {
    // The library throws where Excel shows an error, for arguments out of range above all.
    return cellError("#NUM!");
  }
  if (result instanceof Error) return cellError(errorCodes.find((code) => code === result.message) ?? "#VALUE!");
  if (typeof result === "number") return Number.isFinite(result) ? result : cellError("#NUM!");
  return typeof result === "string" || typeof result === "boolean" ? result : cellError("#VALUE!");
}

const given = (value: Value): unknown => (value === omitted ? undefined : value);

function listOf(value: ArrayValue): unknown {
  const error = value.values.find(isCellError);
  if (error) return fail(error);
  const numbers = value.values.filter((each) => each !== null && typeof each !== "string");
  return numbers;
}

const scalars = rest<Value>(scalar as typeof raw);

export const longTail: readonly FunctionDefinition[] = [
  ...[...[...scalarNames, ...dottedNames].map((name) => [name, name] as const), ...Object.entries(distributions)].map(([name, source]) =>
    define(name, [scalars], (args) => call(source, args.map(given))),
  ),
  ...listNames.map((name) =>
    define(name, [rest(raw)], function (args) {
      return call(
        name,
        args.map((value) => {
          if (value === omitted) return undefined;
          const operand = this.evaluator.operand(value);
          if (operand instanceof ArrayValue) return listOf(operand);
          return isCellError(operand) ? fail(operand) : operand;
        }),
      );
    }),
  ),
];
