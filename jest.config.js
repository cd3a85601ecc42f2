/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          ignoreDeprecations: "5.0",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          target: "ES2022",
          isolatedModules: true,
          types: ["node", "jest", "office-js"],
        },
        diagnostics: false,
      },
    ],
    "\\.mjs$": "<rootDir>/test/support/esModules.cjs",
  },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/seededFastCheck.cjs" },
  setupFilesAfterEnv: ["<rootDir>/test/support/paneWaits.cjs"],
  testTimeout: 60_000,
  // All cores: left to itself, Jest runs one file after the other where there are two.
  maxWorkers: "100%",
};
