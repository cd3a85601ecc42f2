/**
 * Mutates the domain and runs the tests that need neither a workbook nor a browser. Results of unchanged code are kept in .cache.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  plugins: ["./test/support/mutationRunner.mjs"],
  testRunner: "domain",
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 1000,
  // Reading sheets, reporting on their data and lights are held by corpora of sheets in a workbook; the published examples are a list.
  mutate: [
    "src/domain/**/*.ts",
    "!src/domain/reading/**",
    "!src/domain/dataReport/**",
    "!src/domain/lights/**",
    "!src/domain/published/**",
  ],
  // Lists of words, names of columns and patterns are made once, when their file is loaded: each of their mutants would need every test.
  ignoreStatic: true,
  ignorePatterns: ["dist", "test/browser"],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation.json" },
  incremental: true,
  incrementalFile: ".cache/mutation-incremental.json",
  tempDirName: ".cache/mutation",
};
