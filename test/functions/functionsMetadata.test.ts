import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as functions from "../../src/functions/functions";
import {
  aggregations,
  attainmentMethods,
  directions,
  forecastMethods,
  missingPolicies,
  readDirection,
  rollUpPolicies,
  scoringMethodNames,
  signalRules,
  targetPaths,
  varianceOutputs,
} from "../../src/domain";
import { aggregateFunction } from "../../src/functions/aggregateFunction";
import { attainmentFunction } from "../../src/functions/attainmentFunction";
import { explainFunction } from "../../src/functions/explainFunction";
import { forecastFunction } from "../../src/functions/forecastFunction";
import { limitsFunction } from "../../src/functions/limitsFunction";
import { parseFunction, parseParts } from "../../src/functions/parseFunction";
import { rollUpFunction } from "../../src/functions/rollUpFunction";
import { scoreFunction } from "../../src/functions/scoreFunction";
import { sparkFunction } from "../../src/functions/sparkFunction";
import { splitFunction } from "../../src/functions/splitFunction";
import { statusFunction, statusOutputs } from "../../src/functions/statusFunction";
import { targetAtFunction } from "../../src/functions/targetAtFunction";
import { trendFunction } from "../../src/functions/trendFunction";
import { varianceFunction } from "../../src/functions/varianceFunction";
import { generateFunctionsMetadata } from "../../scripts/functionsMetadata";

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options: { readonly requiresParameterAddresses: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly customEnumId?: string;
  }[];
  readonly result: { readonly dimensionality: string };
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Declared[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const implemented = {
  STATUS: statusFunction,
  SCORE: scoreFunction,
  ATTAINMENT: attainmentFunction,
  VARIANCE: varianceFunction,
  ROLLUP: rollUpFunction,
  AGGREGATE: aggregateFunction,
  TREND: trendFunction,
  LIMITS: limitsFunction,
  FORECAST: forecastFunction,
  TARGETAT: targetAtFunction,
  SPLIT: splitFunction,
  SPARK: sparkFunction,
  PARSE: parseFunction,
  EXPLAIN: explainFunction,
};

let json: string;
let metadata: Metadata;
let associations: readonly { id: string; functionName: string }[];
beforeAll(async () => {
  ({ json, associations } = await generateFunctionsMetadata());
  metadata = JSON.parse(json) as Metadata;
});

describe("functions.json", () => {
  it("declares every function that is implemented, and associates each with its export", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(implemented));
    expect(associations.map(({ functionName }) => typeof functions[functionName as keyof typeof functions])).toEqual(
      associations.map(() => "function"),
    );
  });
  it("lists the same parameters in the same order as the implementation", () => {
    expect(metadata.functions.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
      Object.values(implemented).map(({ parameters }) => parameters.map(({ name }) => name)),
    );
  });
  it("has the optional parameters last", () => {
    for (const { parameters } of metadata.functions)
      expect(parameters.map(({ optional }) => Number(optional === true))).toEqual(
        parameters.map(({ optional }) => Number(optional === true)).sort(),
      );
  });
  it("spills, learns the addresses of its arguments, and is called with errors too", () => {
    for (const { options, result } of metadata.functions)
      expect([options.requiresParameterAddresses, result.dimensionality]).toEqual([true, "matrix"]);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });
  it("takes a cell, an array or a range for every argument", () => {
    for (const { id, parameters } of metadata.functions)
      for (const { name, dimensionality } of parameters) expect([id, name, dimensionality]).toEqual([id, name, "matrix"]);
  });
  it("has help for every function and parameter, short enough for Excel's hints, and no word of the invocation", () => {
    for (const { id, description, helpUrl, parameters } of metadata.functions) {
      expect(helpUrl).toBe(`__SITE__assets/help/index.html#${id.toLowerCase()}`);
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text.length).toBeLessThanOrEqual(128);
      }
    }
  });
  it("offers exactly the words that are understood", () => {
    const offered = Object.fromEntries(metadata.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
    expect(offered).toEqual({
      DIRECTIONS: [...directions],
      STATUSOUTPUTS: [...statusOutputs],
      ATTAINMENTMETHODS: [...attainmentMethods],
      SCORINGMETHODS: [...scoringMethodNames],
      VARIANCEOUTPUTS: [...varianceOutputs],
      ROLLUPPOLICIES: [...rollUpPolicies],
      MISSINGPOLICIES: [...missingPolicies],
      AGGREGATIONS: [...aggregations],
      SIGNALRULES: [...signalRules],
      FORECASTMETHODS: [...forecastMethods],
      TARGETPATHS: [...targetPaths],
      PARSEPARTS: [...parseParts],
    });
    expect(offered["DIRECTIONS"]?.map((word) => readDirection(word))).toEqual(offered["DIRECTIONS"]);
    expect(metadata.enums.flatMap(({ values }) => values).filter(({ tooltip }) => tooltip === "")).toEqual([]);
  });
});

// What Excel sees, read by eye when it changes. Renew with: GOLDEN=write npx jest test/functions/functionsMetadata
const golden = path.join(__dirname, "../golden/functions.json");
test("functions.json is what was read and agreed in test/golden/functions.json (GOLDEN=write renews it)", () => {
  if (process.env["GOLDEN"] === "write") writeFileSync(golden, `${json}\n`);
  expect(`${json}\n`).toBe(readFileSync(golden, "utf8"));
});
