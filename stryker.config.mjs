import { createRequire } from "node:module";

const jestConfig = createRequire(import.meta.url)("./jest.config.js");

/**
 * Mutates the domain and runs the tests that need neither a workbook nor a browser. Results of unchanged code are kept in .cache.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Reading sheets is held by a corpus of sheets; the published examples are a list.
  mutate: ["src/domain/**/*.ts", "!src/domain/reading/**", "!src/domain/published/**"],
  // Lists of words, names of columns and patterns are made once, when their file is loaded: each of their mutants would need every test.
  ignoreStatic: true,
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: {
      ...jestConfig,
      roots: ["<rootDir>/src", "<rootDir>/test/support"],
      testMatch: ["<rootDir>/test/support/domainTests.ts"],
      setupFiles: ["<rootDir>/test/support/oneSeed.ts"],
    },
  },
  ignorePatterns: ["dist", "test/browser"],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation.json" },
  incremental: true,
  incrementalFile: ".cache/mutation-incremental.json",
  tempDirName: ".cache/mutation",
};
