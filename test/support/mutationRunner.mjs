import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { TestStatus } from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { bind } from "jest-each";
import { register } from "tsx/cjs/api";

/**
 * Runs the domain's tests for Stryker in one process that loads them once: a mutant costs the tests that cover it and nothing else, where
 * Jest would load everything anew for each. Files that start a workbook or fill a whole column are left out; the others use no
 * more of Jest than describe, it, each and expect.
 */
const rooms = ["domain", "domain/published", "functions", "properties"];
const leftOut = /startAddIn|\bjest\.|(?:before|after)(?:All|Each)\(|1_048_576/;

const require = createRequire(import.meta.url);

class MutationRunner {
  static inject = [];
  // Where Stryker keeps which mutant is active, what was covered, and by which test: the instrumented code and it agree on this name.
  stryker = (globalThis.__stryker__ ??= {});
  /** @type {{ id: string, name: string, run: () => unknown }[]} */
  tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register();
    // A mutant must be found today as it was yesterday: properties look at the same examples every time.
    require("fast-check").configureGlobal({ seed: 1 });
    const outer = [];
    const describe = (name, define) => {
      outer.push(name);
      define();
      outer.pop();
    };
    const it = (name, run) => {
      this.tests.push({ id: String(this.tests.length + 1), name: [...outer, name].join(" "), run });
    };
    describe.each = bind(describe, false);
    it.each = bind(it);
    Object.assign(globalThis, { describe, it, test: it, expect });
    this.load();
  }

  load() {
    const root = process.cwd();
    for (const file of Object.keys(require.cache)) if (!file.includes("node_modules")) Reflect.deleteProperty(require.cache, file);
    this.tests.length = 0;
    for (const room of rooms) {
      const folder = path.join(root, "test", room);
      for (const file of readdirSync(folder).map((name) => path.join(folder, name)))
        if (file.endsWith(".test.ts") && !leftOut.test(readFileSync(file, "utf8"))) require(file);
    }
  }

  /** Why the test fails, or null. */
  async failure(test) {
    this.stryker.currentTestId = test.id;
    try {
      await test.run();
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      this.stryker.currentTestId = undefined;
    }
  }

  async dryRun() {
    const tests = [];
    for (const test of this.tests) {
      const started = performance.now();
      const failureMessage = await this.failure(test);
      const { id, name } = test;
      const timeSpentMs = performance.now() - started;
      const result = { id, name, timeSpentMs };
      tests.push(
        failureMessage === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage },
      );
    }
    return { status: "complete", tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
    const wanted = testFilter && new Set(testFilter);
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      // One that acts when a file is loaded needs its files loaded.
      if (mutantActivation === "static") this.load();
      let nrOfTests = 0;
      for (const test of this.tests) {
        if (wanted && !wanted.has(test.id)) continue;
        nrOfTests += 1;
        const failureMessage = await this.failure(test);
        if (this.stryker.hitCount > hitLimit) return { status: "timeout", reason: failureMessage ?? "hit limit" };
        if (failureMessage !== null) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    } catch (error) {
      return { status: "error", errorMessage: String(error) };
    } finally {
      this.stryker.activeMutant = undefined;
      if (mutantActivation === "static") this.load();
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", MutationRunner)];
