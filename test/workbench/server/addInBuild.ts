import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type webpack from "webpack";
import { cacheFolder, projectFolder } from "./places";

/** A built add-in: where its files are, and what the compiler said against it. */
export interface AddInBuild {
  readonly folder: string;
  /** Resolves when the files of the last change are there; the text is the compiler's complaint, null when it had none. */
  settled(): Promise<string | null>;
  close(): Promise<void>;
}

const sources = ["src", "assets", "scripts", "manifest.xml", "webpack.config.js", "package.json", "tsconfig.json"];

/** Builds the add-in once. Builds of unchanged sources are kept, so that many test files need only one. */
export async function buildAddIn(): Promise<AddInBuild> {
  const folder = join(cacheFolder, `addin-${await fingerprint()}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await runWebpack(unfinished);
    // Several test files may build at once: whoever is first gives the folder its name, the others use it.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
    await removeOldBuilds();
  }
  return { folder, settled: () => Promise.resolve(null), close: () => Promise.resolve() };
}

/** Builds the add-in and again after every change of its sources. */
export async function watchAddIn(onBuilt: (complaint: string | null) => void): Promise<AddInBuild> {
  const folder = join(cacheFolder, "addin-watched");
  const building = await compiler(folder);
  let settle: (complaint: string | null) => void = () => undefined;
  let current = new Promise<string | null>((resolve) => (settle = resolve));
  let underWay = true;
  building.hooks.watchRun.tap("Workbench", () => {
    if (!underWay) current = new Promise((resolve) => (settle = resolve));
    underWay = true;
  });
  const watching = building.watch({ aggregateTimeout: 150, ignored: /node_modules/ }, (error, stats) => {
    const complaint = complaintOf(error, stats);
    underWay = false;
    settle(complaint);
    onBuilt(complaint);
  });
  return {
    folder,
    settled: () => current,
    close: () => new Promise((resolve) => (watching ? watching.close(() => resolve()) : resolve())),
  };
}

type ConfigurationOf = (env: object, options: { mode: "development" }) => webpack.Configuration | Promise<webpack.Configuration>;

async function compiler(folder: string): Promise<webpack.Compiler> {
  await mkdir(cacheFolder, { recursive: true });
  const { default: webpack } = await import("webpack");
  const module = (await import(join(projectFolder, "webpack.config.js"))) as { default: ConfigurationOf };
  const configuration = await module.default({}, { mode: "development" });
  return webpack({ ...configuration, mode: "development", context: projectFolder, output: { ...configuration.output, path: folder } });
}

/** In a process of its own: webpack's plugins do not run inside a test runner's sandbox. */
function runWebpack(folder: string): Promise<void> {
  const program = join(projectFolder, "node_modules", "webpack", "bin", "webpack.js");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, "--mode", "development", "--output-path", folder],
      { cwd: projectFolder, maxBuffer: 1e8 },
      (error, output, errors) => {
        if (error) reject(new Error(`The add-in does not build:\n${output}${errors}`));
        else resolve();
      },
    );
  });
}

function complaintOf(error: Error | null, stats: webpack.Stats | undefined): string | null {
  if (error) return error.message;
  return stats?.hasErrors() === true ? stats.toString({ all: false, errors: true, colors: false }) : null;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const add = async (path: string): Promise<void> => {
    const found = await stat(path).catch(() => null);
    if (!found) return;
    if (!found.isDirectory()) {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
      return;
    }
    for (const name of (await readdir(path)).sort()) await add(join(path, name));
  };
  for (const source of sources) await add(join(projectFolder, source));
  return hash.digest("hex").slice(0, 12);
}

const dayInMilliseconds = 86_400_000;

async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const path = join(cacheFolder, name);
    const found = name.startsWith("addin-") && name !== "addin-watched" ? await stat(path).catch(() => null) : null;
    if (found && Date.now() - found.mtimeMs > dayInMilliseconds) await rm(path, { recursive: true, force: true });
  }
}
